"""From the reminder on Home to a place that still stands, by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coprod_desktop.app.main_window import MainWindow
from tests.screens.initiatives import PlaceDialog
from tests.screens.seen import buttons, no_dialog, press, texts

REMINDER = "Open: Walking group: look again where it stands"


class Person:
    """Somebody at the keyboard who looks after the group's rhythm."""

    def __init__(self, qtbot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window

    def press(self, words: str) -> None:
        """Press a button with the space bar."""
        press(self._qtbot, self._window, words)
        QApplication.processEvents()

    def shown(self) -> QWidget:
        """The screen that is shown."""
        session = self._window.session
        assert session is not None
        assert session.navigator.widget is not None
        return session.navigator.widget

    def reminders(self) -> list[QPushButton]:
        """What Home says needs a look, each with its button."""
        self.press("Home")
        if "Show 2 more" in buttons(self.shown()):
            self.press("Show 2 more")
        found = [one for one in self.shown().findChildren(QPushButton) if one.isVisible()]
        return [one for one in found if one.accessibleName().startswith(REMINDER)]

    def open_reminder(self) -> None:
        """Go where the reminder leads, with the space bar."""
        (reminder,) = self.reminders()
        reminder.setFocus()
        self._qtbot.keyClick(reminder, Qt.Key.Key_Space)
        QApplication.processEvents()

    def say_it_still_stands(self, reason: str) -> None:
        """Place it again on the same rung, with no more than a reason."""
        self.press("It still stands")
        dialog = PlaceDialog(self._qtbot)
        dialog.type_reason(reason)
        dialog.place()
        no_dialog(self._qtbot)
        QApplication.processEvents()


@pytest.fixture
def person(qtbot, riverside, main_window) -> Person:
    groups = riverside.file.groups
    groups.change(replace(groups.get(riverside.group), review_months=6))
    return Person(qtbot, main_window)


def test_home_reminds_by_the_rhythm_of_the_group(person) -> None:
    person.open_reminder()

    assert "The day to look at its place again was 2 September 2026." in texts(person.shown())


def test_it_still_stands_with_a_reason_and_the_reminder_is_gone(person) -> None:
    person.open_reminder()
    person.say_it_still_stands("We walked and talked it over")

    shown = texts(person.shown())
    assert "24 November 2026. Stays on this rung" in shown
    assert "We walked and talked it over" in shown
    assert "Look at its place again by 24 May 2027." in shown
    assert person.reminders() == []
