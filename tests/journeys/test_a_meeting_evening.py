"""A meeting evening from the first key to approved minutes, by keyboard, in the real window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.domain.meetings import DecisionHow, MeetingState, Presence
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.group_file import GroupFile
from tests.screens.keyboard import Keyboard
from tests.screens.meetings import CONTROL, SHIFT, MeetingScreen, MeetingsScreen
from tests.screens.pledges import EditorScreen
from tests.screens.seen import no_dialog, press

HERE = ("Amina Yusuf", "Gareth Probert", "Mair Ŵyn-Jones", "Helen Cross", "Joe Adeyemi")


class Secretary:
    """Somebody at the keyboard who takes the minutes."""

    def __init__(self, qtbot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self.window = window

    def room(self, name: str) -> QWidget:
        """Go to a room by its button in the side bar."""
        press(self._qtbot, self.window, name)
        QApplication.processEvents()
        return self.shown()

    def shown(self) -> QWidget:
        """The screen of the room that is shown."""
        session = self.window.session
        assert session is not None
        assert session.navigator.widget is not None
        return session.navigator.widget

    @property
    def meeting(self) -> MeetingScreen:
        return MeetingScreen(self._qtbot, self.shown())

    def records_a_meeting(self) -> None:
        MeetingsScreen(self._qtbot, self.room("Meetings")).press("Record a meeting")
        EditorScreen(self._qtbot, "MeetingEditor")
        keyboard = Keyboard(self._qtbot, self.window)
        keyboard.fill("Day", "24 November 2026")
        keyboard.fill("Starts", "6 pm")
        keyboard.fill("Where", "Community room")
        keyboard.key(Qt.Key.Key_Return)
        no_dialog(self._qtbot)

    def ticks_the_register(self) -> None:
        self.meeting.press("Start taking minutes")
        for name in HERE:
            self.meeting.on_register(name)
        self.meeting.on_register("Tom O'Hara", Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)

    def takes_minutes(self) -> None:
        meeting = self.meeting
        meeting.write("Amina opened the meeting.")
        meeting.key(Qt.Key.Key_Return, CONTROL)
        meeting.key(Qt.Key.Key_Return, CONTROL)
        meeting.write("The new menu was played. ")
        meeting.key(Qt.Key.Key_B, CONTROL)
        meeting.write("Version B")
        meeting.key(Qt.Key.Key_B, CONTROL)
        meeting.write(" is shorter.")
        meeting.key(Qt.Key.Key_D, CONTROL)
        meeting.type("text", "Use version B")
        meeting.key(Qt.Key.Key_Return)

    def agrees_an_action(self) -> None:
        meeting = self.meeting
        meeting.key(Qt.Key.Key_A, CONTROL | SHIFT)
        meeting.type("text", "Have version B recorded again")
        meeting.type("owner", "HC and Joe")
        meeting.type("due", "11 December 2026")
        meeting.key(Qt.Key.Key_Return)

    def finishes(self) -> None:
        self.meeting.press("Finish meeting")

    def approves(self) -> None:
        self.meeting.press("Approve the minutes…")
        EditorScreen(self._qtbot, "ApproveMinutes").enter()
        no_dialog(self._qtbot)


@pytest.fixture
def secretary(qtbot, main_window) -> Secretary:
    secretary = Secretary(qtbot, main_window)
    secretary.records_a_meeting()
    secretary.ticks_the_register()
    secretary.takes_minutes()
    secretary.agrees_an_action()
    secretary.finishes()
    return secretary


def minutes(riverside, secretary):
    """The minutes as the file holds them."""
    place = secretary.window.place
    assert place is not None
    return riverside.file.meetings.sheet(place.id)


def test_the_evening_is_in_the_file_as_it_was(riverside, secretary) -> None:
    sheet = minutes(riverside, secretary)

    assert (sheet.meeting.date, sheet.meeting.venue) == (date(2026, 11, 24), "Community room")
    assert sheet.meeting.state is MeetingState.DRAFT
    here = {one.name for one in sheet.attendances if one.presence is Presence.PRESENT}
    assert here == set(HERE)
    assert [one.item.notes for one in sheet.items][:3] == [
        "Amina opened the meeting.",
        "",
        "The new menu was played. **Version B** is shorter.",
    ]


def test_the_decision_counts_who_was_there(riverside, secretary) -> None:
    (decision,) = minutes(riverside, secretary).items[2].decisions

    assert (decision.text, decision.how) == ("Use version B", DecisionHow.ALL)
    assert (decision.patients, decision.staff) == (3, 2)


def test_the_action_has_its_owners_and_its_day(riverside, secretary) -> None:
    (action,) = minutes(riverside, secretary).items[2].actions

    assert (action.number, action.due) == (3, date(2026, 12, 11))
    assert action.owner_ids == (
        riverside.people["Helen Cross"],
        riverside.people["Joe Adeyemi"],
    )


def test_the_screen_shows_the_evening(secretary) -> None:
    assert secretary.meeting.title() == "Tuesday 24 November 2026, Draft minutes"
    assert secretary.meeting.agenda()[:3] == [
        "  done 1 Welcome and apologies",
        "  done 2 Minutes of the last meeting",
        "> 3 Matters arising and actions",
    ]
    assert secretary.meeting.captured() == [
        "Decision: Use version B",
        "Action 3: Have version B recorded again",
    ]


def test_the_list_shows_the_meeting_with_its_counts(secretary) -> None:
    listed = MeetingsScreen(secretary._qtbot, secretary.room("Meetings"))

    assert "  Draft minutes: Tuesday 24 November 2026" in listed.rows()


def test_later_the_minutes_are_approved_and_locked(riverside, secretary) -> None:
    riverside.clock.forward(days=6)

    secretary.approves()

    assert minutes(riverside, secretary).meeting.state is MeetingState.APPROVED
    assert secretary.meeting.notes.isReadOnly()
    assert "Finish meeting" not in secretary.meeting.buttons()


def test_undo_takes_back_one_step_after_the_other(qtbot, riverside, secretary) -> None:
    meeting = secretary.meeting

    press(qtbot, secretary.window, "Undo")
    press(qtbot, secretary.window, "Undo")

    assert meeting.title() == "Tuesday 24 November 2026, Taking minutes"
    assert minutes(riverside, secretary).items[2].actions == ()


def test_typing_that_was_undone_comes_back_by_key_and_is_kept(qtbot, riverside, secretary) -> None:
    keys, meeting = Keyboard(qtbot, secretary.window), secretary.meeting
    meeting.write("")
    keys.type(" Everybody liked it.")
    keys.key(Qt.Key.Key_Z, CONTROL)
    assert "Everybody" not in meeting.notes.toPlainText()

    keys.key(Qt.Key.Key_Y, CONTROL)

    def kept() -> bool:
        return "Everybody liked it." in minutes(riverside, secretary).items[2].item.notes

    qtbot.waitUntil(kept)


def test_what_was_typed_is_there_after_closing_without_a_pause(qtbot, riverside, secretary) -> None:
    path, meeting_id = riverside.file.path, minutes(riverside, secretary).meeting.id
    secretary.meeting.write(" Everybody liked it.")
    secretary.window.close()

    with_it = GroupFile.open(path)
    notes = with_it.meetings.sheet(meeting_id).items[2].item.notes
    with_it.close()
    assert "Everybody liked it." in notes


def test_the_evening_leads_on_to_home(secretary) -> None:
    secretary.room("Home")

    assert secretary.window.place == Place("home")
