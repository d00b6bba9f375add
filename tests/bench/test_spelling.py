"""Checking the spelling never holds up a key, however long the notes."""

from collections.abc import Callable
from functools import partial
from statistics import median
from time import perf_counter, thread_time

import psutil
import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.example import write_example
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.services.spelling import Dictionary
from coprod_desktop.widgets.notes_editor import NotesEditor
from tests.bench.stalls import Stalls
from tests.screens import seen

A_KEY = 16  # milliseconds between two pictures of the screen
LINE = "The comittee heard that patients could not ring the surgery before eight in the morning. "
WORDS = 10_000
TYPED = "Somebody asked for chairs in the wayting room. "
SLIPS = ("recieve", "seperate", "definately", "accomodate", "surgury", "prescripton")


@pytest.fixture
def window(start_window: Callable[[], MainWindow], tmp_path) -> MainWindow:
    """The example group at one of its meetings, with time for the dictionary to be read."""
    path = tmp_path / "example.coprod"
    write_example(path)
    window = start_window()
    window.enter(GroupFile.open(path, who="pat"))
    assert window.session is not None
    window.session.desk.copy_keeper.pause()
    group = window.session.desk.group_id
    lines = window.session.desk.file.meetings.listed(group)
    meeting = next(line.meeting.id for line in lines if line.meeting.state == "draft")
    window.session.navigator.go(Place("meeting", meeting))
    return window


def test_the_dictionary_is_light() -> None:
    before, begun = psutil.Process().memory_info().rss, perf_counter()
    english = Dictionary()
    taken = perf_counter() - begun
    grown = (psutil.Process().memory_info().rss - before) / 1e6

    words = LINE.split() * 200
    word = _cost(lambda: [english.knows(word) for word in words]) / len(words)
    offers = [_cost(partial(english.near, slip)) for slip in SLIPS]
    print(f"\nread in {taken * 1000:.0f} ms, {grown:.1f} MB; a word {word * 1e6:.1f} µs")
    print(f"others offered in {median(offers) * 1000:.0f} ms")
    assert taken < 0.5
    assert grown < 20


@pytest.mark.parametrize("paragraphs", [200, 1])
def test_a_key_takes_no_longer_in_ten_thousand_words_that_are_checked(window, paragraphs) -> None:
    notes = seen.part(window, NotesEditor)
    lines = LINE * (WORDS // len(LINE.split()) // paragraphs)
    notes.set_markdown("\n\n".join([lines] * paragraphs))
    notes.setFocus()
    _wait_for(lambda: window.program.spelling.speller is not None)
    longest: dict[bool, float] = {}
    for checked in (True, False, True, False):
        window.program.spelling.switch(checked)
        longest[checked] = min(_typing(notes), longest.get(checked, A_KEY * 100))

    told = f"{longest[True]:.1f} ms checked, {longest[False]:.1f} ms not"
    print(f"\n{paragraphs} paragraphs, longest key: {told}")
    assert longest[True] <= max(A_KEY, 1.3 * longest[False])


def _typing(notes: NotesEditor) -> float:
    """The longest turn of the loop in milliseconds while a sentence is typed in the middle."""
    cursor = notes.textCursor()
    cursor.setPosition(notes.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.StartOfWord)
    notes.setTextCursor(cursor)
    stalls = Stalls()
    for letter in TYPED:
        stalls.of("key", partial(QTest.keyClick, notes, letter), settled=0.03)
    return stalls.longest["key"]


def _cost(work: Callable[[], object]) -> float:
    begun = thread_time()
    work()
    return thread_time() - begun


def _wait_for(done: Callable[[], bool]) -> None:
    end = perf_counter() + 10
    while not done() and perf_counter() < end:
        QApplication.processEvents()
    assert done()
