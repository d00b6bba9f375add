"""A group file that broke: its copy, what can be rescued of it, and its soundness, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.group_file import GroupFile
from tests.conftest import Riverside
from tests.screens.answers import Answers
from tests.screens.keyboard import CONTROL, Keyboard
from tests.screens.seen import button, close_dialogs, no_dialog, open_dialog, texts

SECONDS = 30_000


class Evening:
    """Somebody whose file was cut short when a stick was pulled out while it was copied."""

    def __init__(self, qtbot: QtBot, window: MainWindow, file: GroupFile) -> None:
        self.qtbot = qtbot
        self.window = window
        self.path = file.path
        self.keys = Keyboard(qtbot, window)

    def break_file(self) -> bytes:
        data = self.path.read_bytes()
        self.path.write_bytes(data[: len(data) * 2 // 3])
        return self.path.read_bytes()

    def dialog(self) -> QDialog:
        return open_dialog(self.qtbot, "FileTrouble")

    def is_told(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in "\n".join(texts(self.dialog())), timeout=SECONDS)

    def choose(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: button(self.dialog(), words).isEnabled(), timeout=SECONDS)
        self.keys.press(words)

    def at_home(self) -> GroupFile:
        self.qtbot.waitUntil(lambda: self.window.place == Place("home"), timeout=SECONDS)
        no_dialog(self.qtbot)
        assert self.window.session is not None
        return self.window.session.desk.file


@pytest.fixture
def evening(qtbot: QtBot, empty_window: MainWindow, riverside: Riverside) -> Iterator[Evening]:
    riverside.file.copies.take()
    riverside.file.close()
    yield Evening(qtbot, empty_window, riverside.file)
    close_dialogs()


def test_it_is_checked_then_rescued_then_the_copy_takes_its_place(
    evening: Evening, answers: Answers
) -> None:
    broken = evening.break_file()
    evening.window.begin(evening.path)
    evening.is_told("riverside.coprod is damaged")
    evening.choose("Check it")
    evening.is_told("The check found this:")

    rescued = evening.path.with_name("rescued.coprod")
    answers.paths = [rescued]
    evening.choose("Rescue what can be read…")
    evening.is_told("What could be read is safe")
    evening.choose("Close")
    no_dialog(evening.qtbot)

    evening.window.begin(evening.path)
    evening.choose("Put the newest copy in its place")

    assert evening.at_home().groups.all()[0].name == "Riverside PPG"
    [kept] = evening.path.parent.glob("riverside damaged *.coprod")
    assert kept.read_bytes() == broken
    with_list = evening.path.with_name("rescued what was lost.txt")
    assert rescued.exists()
    assert with_list.read_text(encoding="utf-8-sig").startswith("What was rescued")


def test_enter_takes_the_first_way_and_escape_leaves_the_file_alone(evening: Evening) -> None:
    broken = evening.break_file()
    evening.window.begin(evening.path)
    evening.is_told("is damaged")

    evening.keys.key(Qt.Key.Key_Escape)
    no_dialog(evening.qtbot)
    assert evening.path.read_bytes() == broken

    evening.window.begin(evening.path)
    evening.is_told("is damaged")
    evening.keys.key(Qt.Key.Key_Return, CONTROL)
    assert not evening.at_home().read_only


def test_help_about_the_dialog_opens_over_it(evening: Evening) -> None:
    evening.break_file()
    evening.window.begin(evening.path)
    evening.is_told("is damaged")

    evening.keys.key(Qt.Key.Key_F1)

    page = open_dialog(evening.qtbot, "HelpPage")
    assert page.isVisible()


def test_a_sound_file_is_checked_while_it_is_open(evening: Evening) -> None:
    evening.window.begin(evening.path)
    evening.at_home()
    assert evening.window.session is not None
    evening.window.session.navigator.go(Place("this_file", part="soundness"))

    evening.keys.press("Check this file")

    evening.qtbot.waitUntil(lambda: "Nothing is wrong." in texts(evening.window), timeout=SECONDS)


def test_an_open_file_found_damaged_is_rescued_from_its_card(
    evening: Evening, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    from coprod_desktop.services import rescue

    evening.window.begin(evening.path)
    evening.at_home()
    assert evening.window.session is not None
    evening.window.session.navigator.go(Place("this_file", part="soundness"))
    monkeypatch.setattr(rescue, "check", lambda *_: ("The history is broken.",))
    answers.paths = [evening.path.with_name("rescued.coprod")]

    evening.keys.press("Check this file")
    evening.qtbot.waitUntil(lambda: "One thing is wrong:" in texts(evening.window), timeout=SECONDS)
    evening.keys.press("Rescue into a new file…")
    evening.choose("Rescue what can be read…")
    evening.is_told("Nothing is missing, as far as the file itself tells.")
    evening.choose("Open the new file")

    assert evening.at_home().path == Path(evening.path.with_name("rescued.coprod"))
