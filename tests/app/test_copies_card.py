"""The card about copies at work in the window: copies asked for, a second place, the folder."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.progress import Progress
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.copies import Copying
from tests.screens.seen import part, press, texts


class Card:
    """The card in the open window."""

    def __init__(self, qtbot, window) -> None:
        self._qtbot = qtbot
        self.window = window
        self.desk = window.session.desk
        self.desk.go(Place("this_file", part="copies"))
        self.settled()

    @property
    def widget(self) -> QWidget:
        return part(self.window, QWidget, "CopiesCard")

    def press(self, words: str) -> None:
        """Press a button of the card, and wait for what comes of it."""
        press(self._qtbot, self.widget, words)
        self.settled()

    def settled(self) -> None:
        """Wait until nothing is under way."""
        self._qtbot.waitUntil(lambda: not self.desk.tasks.busy)

    def told(self) -> str:
        """What the message bar says."""
        return str(self.window.program.messages.told())


@pytest.fixture
def card(qtbot, main_window) -> Card:
    return Card(qtbot, main_window)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


def test_a_copy_is_made_when_asked_for(card) -> None:
    card.press("Make a copy now")

    assert card.told() == "A copy is made. It was opened and checked."
    assert "Last copy: today, 2.02 pm" in texts(card.widget)


def test_a_second_place_begins_with_a_copy(card, answers, elsewhere: Path) -> None:
    answers.paths.append(elsewhere)

    card.press("Choose a second place…")

    assert f"Folder “{elsewhere}”: last copy today, 2.02 pm" in texts(card.widget)
    assert "Second place: today, 2.02 pm" in card.desk.copy_keeper.said


def test_a_copy_asked_for_is_made_in_both_places(card, answers, elsewhere: Path, clock) -> None:
    answers.paths.append(elsewhere)
    card.press("Choose a second place…")
    clock.forward(minutes=61)

    card.press("Make a copy now")

    assert "here and in the second place" in card.told()
    assert len(list((elsewhere / "riverside copies").iterdir())) == 2


def test_choosing_no_folder_changes_nothing(card, answers) -> None:
    answers.paths.append(None)

    card.press("Choose a second place…")

    assert card.desk.file.copies.second_place is None


def test_the_folder_of_the_file_is_refused_with_a_reason(card, answers) -> None:
    answers.paths.append(card.desk.file.path.parent)

    card.press("Choose a second place…")

    assert any("Choose another drive" in said for said in texts(card.widget))


def test_a_copy_that_is_made_can_be_stopped(qtbot, card, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(_self: Copying, progress: Progress) -> None:
        while True:
            progress.step(1, 100, "copy")

    monkeypatch.setattr(Copying, "run", endless)
    press(qtbot, card.widget, "Make a copy now")
    qtbot.waitUntil(lambda: "Making a copy …" in texts(card.widget))
    card.press("Stop")

    assert "Making a copy …" not in texts(card.widget)
    assert card.desk.file.copies.all() == ()


def test_the_folder_is_opened_in_the_systems_own_window(
    card, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    card.press("Make a copy now")

    card.press("Open the folder")

    assert opened[0].toLocalFile() == str(card.desk.file.copies.folder)
