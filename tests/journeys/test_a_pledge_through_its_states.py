"""A pledge from made to kept, and one that was not kept, by keyboard through the real window."""

import pytest
from PySide6.QtCore import Qt

from coprod_desktop.domain.pledges import PledgeState
from coprod_desktop.services.group_file import GroupFile
from tests.screens.keyboard import ALT, CONTROL, Keyboard
from tests.screens.pledges import EditorScreen, PledgesScreen
from tests.screens.seen import no_dialog, texts

HOME, PLEDGES = Qt.Key.Key_1, Qt.Key.Key_4


class Evening:
    """Somebody at the window of Riverside with nothing but a keyboard."""

    def __init__(self, qtbot, window) -> None:
        self._qtbot = qtbot
        self.window = window
        self.keys = Keyboard(qtbot, window)

    def go(self, room: Qt.Key) -> None:
        """Go to a room by its number."""
        self.keys.key(room, ALT)

    def pledges(self) -> PledgesScreen:
        """The pledges that are shown now."""
        room = self.window.session.navigator.widget
        return PledgesScreen(self._qtbot, room.currentWidget())

    def home(self) -> list[str]:
        """All that Home says."""
        self.go(HOME)
        return texts(self.window.session.navigator.widget)

    def make_pledge(self, what: str, who: str, until: str) -> None:
        """Make a pledge from the button to its dialog and back."""
        self.keys.press("Make a pledge")
        EditorScreen(self._qtbot, "PledgeEditor")
        self.keys.type(what)
        self.keys.fill("Who promises", who)
        self.keys.fill("To be kept by", until)
        self.enter()

    def enter(self) -> None:
        """Do what the main button of the dialog does."""
        self.keys.key(Qt.Key.Key_Return, CONTROL)

    def dialog(self, name: str) -> EditorScreen:
        """A dialog that has just opened."""
        return EditorScreen(self._qtbot, name)

    def closed(self) -> None:
        """Wait until no dialog is open."""
        no_dialog(self._qtbot)


@pytest.fixture
def evening(qtbot, main_window) -> Evening:
    main_window.activateWindow()
    qtbot.waitUntil(main_window.isActiveWindow)
    return Evening(qtbot, main_window)


def test_a_pledge_is_made_started_noted_late_and_kept_only_when_checked(evening, riverside) -> None:
    evening.go(PLEDGES)
    evening.make_pledge("answer every card", "Tom O'Hara", "4 december 2026")
    evening.closed()
    assert "Made by Tom O'Hara on 24 November 2026" in evening.pledges().texts()

    evening.keys.press("Start it")
    evening.keys.fill("What happened since?", "Twelve cards so far")
    evening.keys.key(Qt.Key.Key_Return)
    assert {"Under way", "Twelve cards so far"} <= set(evening.pledges().texts())

    riverside.clock.forward(days=14)
    assert {"4 days late", "Pledge: answer every card"} <= set(evening.home())
    evening.go(PLEDGES)
    assert "  Late 4 days: answer every card" in evening.pledges().rows()

    evening.keys.press("Kept")
    asked = evening.dialog("ClosePledge")
    evening.enter()
    assert asked.problem() == "Please fill this in. Nothing has been changed."
    evening.keys.type("Tom")
    evening.enter()
    assert asked.problem().startswith("Somebody other than the promiser checks a pledge.")
    evening.keys.fill("Who of the group checked", "Amina Yusuf")
    evening.enter()
    evening.closed()

    assert "Kept. Checked on 8 December 2026 by Amina Yusuf." in evening.pledges().texts()
    assert "Pledge: answer every card" not in evening.home()


def test_one_that_is_not_kept_needs_a_reason_and_stays_in_the_file(evening, riverside) -> None:
    evening.go(PLEDGES)
    evening.make_pledge("open on Sundays", "GP partners", "30 november 2026")
    evening.closed()

    evening.keys.press("Not kept")
    asked = evening.dialog("ClosePledge")
    evening.enter()
    assert asked.problem().endswith("it is no shame.")
    evening.keys.type("Nobody to staff it")
    evening.enter()
    evening.closed()
    evening.window.close_file()

    with_all = reopened(riverside)
    line = next(one for one in with_all if one.pledge.text == "open on Sundays")
    assert (line.pledge.state, line.pledge.reason) == (PledgeState.NOT_KEPT, "Nobody to staff it")
    assert [note.text for note in line.notes] == ["Nobody to staff it"]
    assert len(with_all) == 4


def test_undo_and_redo_take_a_pledge_through_its_states_again(evening) -> None:
    evening.go(PLEDGES)
    evening.make_pledge("bring chairs", "Tom O'Hara", "")
    evening.closed()
    evening.keys.press("Start it")

    evening.keys.key(Qt.Key.Key_Z, CONTROL)
    assert "  Made: bring chairs" in evening.pledges().rows()
    evening.keys.key(Qt.Key.Key_Z, CONTROL)
    assert not [row for row in evening.pledges().rows() if "bring chairs" in row]
    evening.keys.key(Qt.Key.Key_Y, CONTROL)
    evening.keys.key(Qt.Key.Key_Y, CONTROL)
    assert "  Under way: bring chairs" in evening.pledges().rows()


def reopened(riverside):
    """The pledges in the file on the disk, read by opening it again."""
    file = GroupFile.open(riverside.file.path, clock=riverside.clock, who="pat")
    try:
        return file.pledges.listed(riverside.group)
    finally:
        file.close()
