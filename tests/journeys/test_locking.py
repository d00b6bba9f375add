"""A group gives its file a password, locks it over a cup of tea, and goes on; by keyboard alone."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.app.session import Session
from coprod_desktop.presenters.places import Place
from coprod_desktop.store.password import opens
from tests.screens import planted
from tests.screens.keyboard import CONTROL, Keyboard
from tests.screens.meetings import MeetingScreen
from tests.screens.seen import close_dialogs, no_dialog, open_dialog, part, problem, texts

FIRST, SECOND = "lamp otter seventeen bicycle", "nine kites over Cardiff"
WORD = "heliotrope"


class Person:
    """Somebody at the keyboard who looks after the file."""

    def __init__(self, qtbot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self.window = window
        self.keyboard = Keyboard(qtbot, window)

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    def goes_to_the_card(self) -> None:
        self.session.navigator.go(Place("this_file", part="password"))

    def dialog(self) -> QDialog:
        return open_dialog(self._qtbot, "PasswordEditor")

    def sets_a_password(self, password: str) -> None:
        self.goes_to_the_card()
        self.keyboard.press("Set a password…")
        self.dialog()
        self.keyboard.fill("The new &password", password)
        self.keyboard.fill("The new password &again", password)
        self.keyboard.key(Qt.Key.Key_Return)
        self.puts_the_sheet_away()

    def changes_it(self, old: str, new: str) -> None:
        self.goes_to_the_card()
        self.keyboard.press("Change the password…")
        self.dialog()
        self.keyboard.fill("The password it has &now", old)
        self.keyboard.fill("The new &password", new)
        self.keyboard.fill("The new password &again", new)
        self.keyboard.key(Qt.Key.Key_Return)
        self.puts_the_sheet_away()

    def takes_it_away(self, old: str) -> None:
        self.goes_to_the_card()
        self.keyboard.press("Take the password away…")
        self.dialog()
        self.keyboard.fill("The password it has &now", old)
        self.keyboard.key(Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: not self.session.desk.resting)
        no_dialog(self._qtbot)

    def puts_the_sheet_away(self) -> None:
        sheet = open_dialog(self._qtbot, "EmergencySheet")
        picture = part(sheet, QWidget, "picture")
        self._qtbot.waitUntil(picture.isVisible)
        assert "The password of our group file" in picture.accessibleDescription()
        self.keyboard.key(Qt.Key.Key_Escape)
        no_dialog(self._qtbot)

    def locks(self) -> None:
        self.keyboard.key(Qt.Key.Key_L, CONTROL)
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()

    def unlocks(self, password: str) -> None:
        self.keyboard.type(password)
        self.keyboard.key(Qt.Key.Key_Return)
        QApplication.processEvents()

    @property
    def meeting(self) -> MeetingScreen:
        assert self.session.navigator.widget is not None
        return MeetingScreen(self._qtbot, self.session.navigator.widget)


@pytest.fixture
def person(qtbot, main_window):
    main_window.activateWindow()
    yield Person(qtbot, main_window)
    close_dialogs()


def test_a_cup_of_tea_while_the_minutes_are_taken(person, riverside) -> None:
    person.sets_a_password(FIRST)
    riverside.file.meetings.begin(riverside.meetings["november"])
    person.session.navigator.go(Place("meeting", riverside.meetings["november"]))
    person.meeting.write(f"The {WORD} was seen")

    person.locks()

    assert planted.holding(WORD) == []
    assert texts(person.window)[0] == "This file is locked"
    person.unlocks(FIRST)
    person.meeting.notes.setFocus()
    person.keyboard.key(Qt.Key.Key_End, CONTROL)
    person.keyboard.type(" by the door.")
    person.session.navigator.leave()
    notes = [one.item.notes for one in riverside.file.meetings.sheet(person.window.place.id).items]
    assert f"The {WORD} was seen by the door." in notes


def test_a_form_half_filled_in_is_offered_again_after_unlocking(qtbot, person) -> None:
    person.sets_a_password(FIRST)
    person.session.go_room("people")
    person.keyboard.press("Add a person")
    open_dialog(qtbot, "PersonEditor")
    person.keyboard.type(WORD)

    person.locks()
    assert planted.holding(WORD) == []
    person.unlocks(FIRST)

    offered = open_dialog(qtbot, "TypedBefore")
    qtbot.waitUntil(lambda: any(WORD in text for text in texts(offered)))


def test_a_password_is_set_changed_and_taken_away(person, riverside) -> None:
    path = riverside.file.path

    person.sets_a_password(FIRST)
    assert opens(path, FIRST)
    person.changes_it(FIRST, SECOND)
    assert opens(path, SECOND)
    person.takes_it_away(SECOND)

    assert opens(path, None)
    assert "This file has no password." in texts(person.window)


def test_a_slip_is_pointed_out_beside_the_field(qtbot, person, riverside) -> None:
    person.goes_to_the_card()
    person.keyboard.press("Set a password…")
    dialog = person.dialog()
    person.keyboard.fill("The new &password", FIRST)
    person.keyboard.fill("The new password &again", SECOND)

    person.keyboard.key(Qt.Key.Key_Return)

    said = "The two passwords are not the same. Please type them again."
    qtbot.waitUntil(lambda: problem(dialog) == said)
    assert person.keyboard.here() == "The new password &again"
    assert not riverside.file.protected


def test_how_hard_it_is_to_guess_is_said_while_one_types(qtbot, person) -> None:
    person.goes_to_the_card()
    person.keyboard.press("Set a password…")
    dialog = person.dialog()

    person.keyboard.fill("The new &password", "riverside")

    qtbot.waitUntil(lambda: any("easy to guess" in text for text in texts(dialog)))
