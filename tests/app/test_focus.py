"""Where the keyboard is after a dialog has changed the record."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coprod_desktop.app.main_window import MainWindow
from tests.screens.keyboard import ALT, CONTROL, Keyboard
from tests.screens.seen import close_dialogs, no_dialog, open_dialog


@pytest.fixture
def keys(qtbot, main_window) -> Iterator[Keyboard]:
    yield Keyboard(qtbot, main_window)
    close_dialogs()


def is_in_the_room(window: MainWindow) -> bool:
    """Whether something on the screen that is shown has the keyboard."""
    focused = QApplication.focusWidget()
    assert window.session is not None
    shown = window.session.navigator.widget
    return focused is not None and shown is not None and shown.isAncestorOf(focused)


def test_after_the_last_first_placing_the_keyboard_stays_in_the_room(
    qtbot, keys, main_window
) -> None:
    keys.key(Qt.Key.Key_3, ALT)
    keys.press("Add an initiative")
    open_dialog(qtbot, "InitiativeEditor")
    keys.type("Text reminders")
    keys.key(Qt.Key.Key_Return)
    no_dialog(qtbot)
    keys.press("Place Text reminders")
    open_dialog(qtbot, "PlaceInitiative")
    keys.key(Qt.Key.Key_Space)
    keys.fill("Why here, and not higher or lower?", "We asked everybody.")
    keys.key(Qt.Key.Key_Return, CONTROL)
    no_dialog(qtbot)

    qtbot.waitUntil(lambda: bool(keys.here()) and is_in_the_room(main_window))


def test_after_a_pledge_was_kept_the_keyboard_is_on_the_list(qtbot, keys) -> None:
    keys.key(Qt.Key.Key_4, ALT)
    keys.press("Kept")
    open_dialog(qtbot, "ClosePledge")
    keys.type("Amina Yusuf")
    keys.key(Qt.Key.Key_Return, CONTROL)
    no_dialog(qtbot)

    keys.here()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "rows"


def test_after_a_meeting_is_recorded_the_keyboard_is_on_its_agenda(qtbot, keys) -> None:
    keys.key(Qt.Key.Key_2, ALT)
    keys.press("Record a meeting")
    open_dialog(qtbot, "MeetingEditor")
    keys.fill("Day", "1 December 2026")
    keys.key(Qt.Key.Key_Return)
    no_dialog(qtbot)

    qtbot.waitUntil(lambda: keys.here() == "Agenda")


def test_after_the_next_meeting_is_planned_the_keyboard_is_on_its_agenda(qtbot, keys) -> None:
    keys.key(Qt.Key.Key_2, ALT)
    keys.press("Plan the next meeting")
    open_dialog(qtbot, "NextMeeting")
    keys.key(Qt.Key.Key_Return, CONTROL)
    no_dialog(qtbot)

    qtbot.waitUntil(lambda: keys.here() == "Agenda")
