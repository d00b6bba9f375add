"""Somebody looks who changed what, takes it back, brings back, and erases; by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QStackedWidget

from coprod_desktop.presenters.places import Place
from tests.screens.history import HistoryDialog, HistoryScreen
from tests.screens.keyboard import ALT, CONTROL, Keyboard
from tests.screens.pledges import EditorScreen, PledgesScreen
from tests.screens.seen import no_dialog, texts

NAME = "Łucja Wójcik"


class Evening:
    """Somebody at the window of Riverside with nothing but a keyboard."""

    def __init__(self, qtbot, window) -> None:
        self._qtbot = qtbot
        self.window = window
        self.keys = Keyboard(qtbot, window)

    @property
    def room(self) -> QStackedWidget:
        """The screen that is shown."""
        shown = self.window.session.navigator.widget
        assert isinstance(shown, QStackedWidget)
        return shown

    def pledges(self) -> PledgesScreen:
        """Go to the pledges."""
        self.keys.key(Qt.Key.Key_4, ALT)
        shown = self.room.currentWidget()
        assert shown is not None
        return PledgesScreen(self._qtbot, shown)

    def history(self) -> HistoryScreen:
        """Go to what was changed."""
        self.keys.key(Qt.Key.Key_H, CONTROL)
        return HistoryScreen(self._qtbot, self.room)

    def dialog(self, name: str) -> HistoryDialog:
        """A dialog that has just opened."""
        return HistoryDialog(self._qtbot, name)

    def change_pledge(self, words: str) -> None:
        """Write other words for the chosen pledge."""
        self.keys.press("Change the pledge")
        EditorScreen(self._qtbot, "PledgeEditor")
        self.keys.key(Qt.Key.Key_A, CONTROL)
        self.keys.type(words)
        self.keys.key(Qt.Key.Key_Return, CONTROL)
        no_dialog(self._qtbot)

    def closed(self) -> None:
        """Wait until no dialog is open."""
        no_dialog(self._qtbot)


@pytest.fixture
def evening(qtbot, main_window) -> Evening:
    main_window.activateWindow()
    qtbot.waitUntil(main_window.isActiveWindow)
    return Evening(qtbot, main_window)


def test_a_pledge_changed_twice_is_looked_at_and_taken_back(evening, riverside) -> None:
    pledges = evening.pledges()
    before = pledges.chosen()
    evening.change_pledge("Times on the wall")
    evening.change_pledge("Times on the screen")

    evening.keys.press("Who changed this?")
    told = evening.dialog("ChangesOf").texts()
    fields = [line for line in told if line.startswith(("Was: ", "Now: "))]
    assert fields[:2] == ["Was: Times on the wall", "Now: Times on the screen"]
    evening.keys.key(Qt.Key.Key_Escape)
    evening.closed()

    history = evening.history()
    evening.keys.tab_to("What was changed")
    evening.keys.key(Qt.Key.Key_Tab)
    history.key(Qt.Key.Key_Down)
    evening.keys.press("Take back everything down to here…")
    assert "Take back 2 steps?" in evening.dialog("TakeBack").texts()
    evening.keys.key(Qt.Key.Key_Return)
    evening.closed()

    assert evening.pledges().chosen() == before
    assert evening.history().rows()[1] == "Change a pledge (taken back)"


def test_a_removed_meeting_comes_back_from_the_bin(evening, riverside) -> None:
    evening.window.session.navigator.go(Place("meeting", riverside.meetings["november"]))
    evening.keys.press("Remove this meeting")
    assert "It is in the bin" in evening.window.program.messages.told()

    evening.history()
    evening.keys.press("Bin")
    evening.keys.press("Bring it back")
    assert "It is back: Meeting of 30 November 2026." in texts(evening.room)
    evening.keys.press("Go to it")

    assert evening.window.session.navigator.here == Place("meeting", riverside.meetings["november"])
    assert len(riverside.file.meetings.sheet(riverside.meetings["november"]).items) == 5


def test_an_erased_person_is_found_nowhere_in_window_or_file(evening, riverside) -> None:
    file, path = riverside.file, riverside.file.path
    file.meetings.write_notes(riverside.items["phones"], f"{NAME} asked. Then Wójcik left.")
    assert all(found_in(path, word) for word in NAME.split())
    evening.window.session.navigator.go(Place("person", riverside.people[NAME]))

    evening.keys.press("Erase this person…")
    asked = evening.dialog("ErasePerson")
    evening.keys.press("Replace “Wójcik” everywhere")
    evening.keys.press("Erase this person for good")
    assert asked.problem().startswith("Please tick that you know.")
    evening.keys.press("I know that erasing cannot be undone")
    evening.keys.press("Erase this person for good")
    assert "Erased" in asked.texts()
    evening.keys.press("Close")
    evening.closed()

    for place in (
        Place("person", riverside.people[NAME]),
        Place("people"),
        Place("meeting", riverside.meetings["september"], "item", riverside.items["phones"]),
        Place("history"),
        Place("home"),
    ):
        evening.window.session.navigator.go(place)
        said = all_said()
        assert not [words for words in said if "Łucja" in words or "Wójcik" in words], place
    evening.window.close_file()
    assert not [word for word in NAME.split() if found_in(path, word)]
    assert not [words for words in all_said() if "Wójcik" in words]


def found_in(path: Path, word: str) -> bool:
    """Whether the bytes of a file, or of what lies beside it, hold a word."""
    beside = [one for one in path.parent.rglob("*") if one.is_file()]
    return any(word.encode() in one.read_bytes() for one in beside)


def all_said() -> list[str]:
    """Every text in every window, shown or not, with the rows of lists."""
    QApplication.processEvents()
    said = []
    for widget in QApplication.allWidgets():
        said += [widget.windowTitle(), widget.toolTip(), widget.accessibleName()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
        model = getattr(widget, "model", None)
        if callable(model) and model() is not None:
            rows = model()
            said += [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]
    return said
