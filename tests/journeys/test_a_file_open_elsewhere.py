"""Two people and one group file, each with a program of their own: by keyboard, real processes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store import lock
from tests.conftest import Riverside
from tests.durability.programs import Program, started
from tests.screens.keyboard import Keyboard
from tests.screens.seen import button, close_dialogs, no_dialog, open_dialog, part, texts

SECONDS = 30_000


def other(path: str, line: Connection) -> None:
    """Another person's program: it holds the file, and does what it is told."""
    file = GroupFile.open(Path(path), who="ana")
    line.send("open")
    while (told := line.recv()) != "close":
        file.groups.begin(told)
        line.send("saved")
    file.close()
    line.send("closed")


class Evening:
    """Somebody at the keyboard, while another person has the same file."""

    def __init__(self, qtbot: QtBot, window: MainWindow, riverside: Riverside) -> None:
        self.qtbot = qtbot
        self.window = window
        self.path = riverside.file.path
        self.meeting = riverside.meetings["september"]
        self.keys = Keyboard(qtbot, window)

    def said(self) -> str:
        return "\n".join(texts(open_dialog(self.qtbot, "FileTrouble")))

    def choose(self, words: str) -> None:
        dialog = open_dialog(self.qtbot, "FileTrouble")
        self.qtbot.waitUntil(lambda: button(dialog, words).isEnabled())
        self.keys.press(words)

    def at_home(self) -> GroupFile:
        self.qtbot.waitUntil(lambda: self.window.place == Place("home"), timeout=SECONDS)
        no_dialog(self.qtbot)
        assert self.window.session is not None
        return self.window.session.desk.file

    def says(self, words: str) -> None:
        """Wait until the window says so."""
        self.qtbot.waitUntil(lambda: words in "\n".join(texts(self.window)), timeout=SECONDS)


@pytest.fixture
def evening(qtbot: QtBot, empty_window: MainWindow, riverside: Riverside) -> Iterator[Evening]:
    riverside.file.close()
    yield Evening(qtbot, empty_window, riverside)
    close_dialogs()


@pytest.fixture
def ana(evening: Evening) -> Iterator[Program]:
    """Another person's program, which has the file open."""
    with started(other, str(evening.path)) as program:
        assert program.hear() == "open"
        yield program


def test_the_file_is_read_while_another_works_in_it_and_written_when_she_has_finished(
    evening: Evening, ana: Program
) -> None:
    evening.window.begin(evening.path)
    assert "ana has it open on this computer" in evening.said()
    evening.choose("Open to read")
    assert evening.at_home().read_only
    evening.says("ana has the file open in another window here.")

    ana.tell("close")
    assert ana.hear() == "closed"
    evening.keys.press("Open to write")

    evening.qtbot.waitUntil(lambda: not evening.at_home().read_only, timeout=SECONDS)
    assert evening.window.program.watch.strip.words() == ""


def test_while_she_still_works_in_it_it_cannot_be_opened_to_write(
    evening: Evening, ana: Program
) -> None:
    evening.window.begin(evening.path)
    evening.choose("Open to read")
    evening.at_home()

    evening.keys.press("Open to write")

    assert "ana has it open" in evening.said()
    evening.choose("Open to read")
    assert evening.at_home().read_only


def test_a_reader_sees_what_the_writer_saves(evening: Evening, ana: Program) -> None:
    evening.window.begin(evening.path)
    evening.choose("Open to read")
    file = evening.at_home()

    ana.tell("Carers")
    assert ana.hear() == "saved"

    assert [group.name for group in file.groups.all()] == ["Riverside PPG", "Carers"]


def test_her_program_that_died_leaves_the_file_to_the_next(evening: Evening, ana: Program) -> None:
    ana.kill()

    evening.window.begin(evening.path)

    assert not evening.at_home().read_only
    evening.says("Coprod Desktop was not closed properly here")


def test_in_a_file_open_to_read_the_notes_take_no_typing(evening: Evening, ana: Program) -> None:
    evening.window.begin(evening.path)
    evening.choose("Open to read")
    evening.at_home()
    assert evening.window.session is not None

    evening.window.session.navigator.go(Place("meeting", evening.meeting))
    notes = part(evening.window, QTextEdit, "notes")
    before = notes.toPlainText()
    notes.setFocus()
    evening.keys.type("lost words")
    evening.keys.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    assert notes.toPlainText() == before
    decide = button(evening.window, "Decision")
    assert not decide.isEnabled()
    assert "Open to read" in decide.toolTip()
    assert "Open to read" in decide.accessibleDescription()


def test_a_file_that_was_taken_over_is_only_read_and_opened_again(
    evening: Evening,
) -> None:
    evening.window.begin(evening.path)
    evening.at_home()
    take_over(evening.path)

    evening.window.program.watch.look()

    assert "ana took it over on the computer library-pc" in evening.said()
    assert "Nothing more is saved from here" in evening.window.program.watch.strip.words()
    assert not button(evening.window, "Record a meeting").isEnabled()
    evening.choose("Open it again")
    assert "library-pc" in evening.said()
    evening.choose("They have finished, take over")
    assert not evening.at_home().read_only


def take_over(path: Path) -> None:
    """Do to a lock what another computer does that cannot see the system's locks."""
    there = lock.lock_of(path)
    mine = json.loads(there.read_text(encoding="utf-8"))
    theirs = {**mine, "who": "ana", "computer": "library-pc", "hold": "other"}
    there.write_text(json.dumps(theirs), encoding="utf-8")
