"""From the next meeting to approved minutes at the one after, in the real window, by keys alone."""

from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.domain.meetings import (
    DecisionHow,
    ItemState,
    MeetingState,
    Presence,
    PreviousMinutes,
)
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import MeetingSheet
from tests.conftest import Riverside, StillClock
from tests.reports.reading import all_text
from tests.screens.answers import Answers
from tests.screens.keyboard import ALT, CONTROL, PLAIN, Keyboard
from tests.screens.meetings import SHIFT, MeetingScreen, MeetingsScreen
from tests.screens.print_room import PrintScreen
from tests.screens.seen import buttons, no_dialog, open_dialog

EVENING, LATER = date(2026, 12, 14), date(2027, 3, 8)
HERE = ("Amina Yusuf", "Gareth Probert", "Mair Ŵyn-Jones", "Helen Cross", "Joe Adeyemi")
PHARMACY = "her sister works at the pharmacy"


class Secretary:
    """Somebody at the keyboard from one meeting to the next; nothing is pressed directly."""

    def __init__(self, qtbot, window: MainWindow, riverside: Riverside) -> None:
        self._qtbot = qtbot
        self._riverside = riverside
        self.window = window
        self.keys = Keyboard(qtbot, window)

    # What is to be seen

    @property
    def meeting(self) -> MeetingScreen:
        """The meeting that is shown, to be read only."""
        return MeetingScreen(self._qtbot, self._shown("meeting"))

    @property
    def paper(self) -> PrintScreen:
        """The Print room that is shown, to be read only."""
        return PrintScreen(self._qtbot, self._shown("print"))

    def sheet(self, day: date) -> MeetingSheet:
        """The meeting of a day as the file holds it."""
        meetings = self._riverside.file.meetings
        (found,) = (one for one in meetings.of_group(self._riverside.group) if one.date == day)
        return meetings.sheet(found.id)

    # Before the meeting

    def plans_the_next_meeting(self) -> None:
        self.keys.key(Qt.Key.Key_1, ALT)
        self.keys.press("Plan the next meeting")
        open_dialog(self._qtbot, "NextMeeting")
        self.keys.fill("Where", "Library")
        self.keys.press("Plan this meeting")
        no_dialog(self._qtbot)

    def orders_the_agenda(self) -> None:
        """Take what falls due right after the last minutes; the keyboard is on the agenda."""
        self._to_item("Pledges falling due")
        self.keys.key(Qt.Key.Key_Up, ALT)

    # At the meeting

    def begins(self) -> None:
        self._to_item("Welcome")
        self.keys.press("Start taking minutes")
        self._qtbot.waitUntil(lambda: self.keys.here() == "Notes of this item")

    def ticks_the_register(self) -> None:
        self.keys.key(Qt.Key.Key_F6)
        for name in HERE[:-1]:
            self._to_person(name)
            self.keys.key(Qt.Key.Key_Space)
        self._to_person("Tom O'Hara")
        self.keys.key(Qt.Key.Key_A, ALT)

    def writes(self, words: str) -> None:
        self._to_notes()
        self.keys.type(words)

    def goes_on(self) -> None:
        """Go on to the next item; this one is dealt with."""
        self._to_notes()
        self.keys.key(Qt.Key.Key_Return, CONTROL)

    def takes_an_action_from_the_notes(self) -> None:
        self.writes("Action: Helen to ring the practice by Friday")
        self.keys.key(Qt.Key.Key_Return)
        self.keys.key(Qt.Key.Key_Return, CONTROL | SHIFT)
        self.keys.key(Qt.Key.Key_Return)

    def ticks_somebody_who_comes_late(self) -> None:
        self._to_register()
        self._to_person("Joe Adeyemi")
        self.keys.key(Qt.Key.Key_L, ALT)

    def hears_of_an_interest(self) -> None:
        self._to_register()
        self._to_person("Amina Yusuf")
        self.keys.key(Qt.Key.Key_I, ALT)
        open_dialog(self._qtbot, "AttendanceEditor")
        self.keys.type(PHARMACY)
        self.keys.key(Qt.Key.Key_Return)
        no_dialog(self._qtbot)

    def says_that_she_steps_out_or_is_back(self) -> None:
        self._to_register()
        self._to_person("Amina Yusuf")
        self.keys.key(Qt.Key.Key_O, ALT)

    def writes_down_a_vote(self) -> None:
        self._to_notes()
        self.keys.key(Qt.Key.Key_D, CONTROL)
        self.keys.fill("What was decided", "Ask the pharmacy to join us in March")
        self.keys.tab_to("How")
        self.keys.type("By")
        for label, words in (
            ("For", "3"),
            ("Against", "0"),
            ("Not voting", "1"),
            ("Proposed by", "Gareth Probert"),
            ("Seconded by", "Helen Cross"),
        ):
            self.keys.fill(label, words)
        self._writes_it_down()

    def writes_down_a_pledge(self) -> None:
        self._to_notes()
        self.keys.key(Qt.Key.Key_P, CONTROL | SHIFT)
        self.keys.fill("What is promised", "Answer the letter from the carers")
        self.keys.fill("Who promises", "Reception team")
        self.keys.fill("By when", "4 January 2027")
        self._writes_it_down()

    def _writes_it_down(self) -> None:
        """Send a panel off; it closes, and the keyboard is on the notes again."""
        QApplication.processEvents()  # the list of names that was offered has closed
        self.keys.key(Qt.Key.Key_Return, CONTROL)
        self._qtbot.waitUntil(lambda: self.keys.here() == "Notes of this item")

    def finishes(self) -> None:
        self.keys.press("Finish meeting")

    # After it

    def looks_at_the_minutes(self) -> None:
        self.keys.press("Print the minutes")
        self.paper.wait_for_paper("Monday 14 December 2026")

    def saves_the_paper(self) -> None:
        self.keys.press("Save…")

    def opens(self, day: str) -> None:
        """Open a meeting from the list of all, which the button of the room is called as well."""
        self.keys.key(Qt.Key.Key_2, ALT)
        self.keys.tab_to("Record a meeting")
        self.keys.tab_to("Meetings")
        listed = MeetingsScreen(self._qtbot, self._shown("meetings"))
        self.keys.key(Qt.Key.Key_Home)
        for _ in listed.rows():
            if str(listed.list.currentIndex().data()) == day:
                break
            self.keys.key(Qt.Key.Key_Down)
        self.keys.key(Qt.Key.Key_Return)

    def approves_the_last_minutes(self, corrections: str = "") -> None:
        """At the meeting after them, with its day and itself proposed."""
        self.keys.key(Qt.Key.Key_M, CONTROL | SHIFT)
        open_dialog(self._qtbot, "ApproveMinutes")
        if corrections:
            self.keys.fill("Corrections agreed with it, if any", corrections)
        self.keys.press("Approve and lock")
        no_dialog(self._qtbot)

    def adds_a_correction(self, words: str) -> None:
        self.keys.press("Add a correction…")
        open_dialog(self._qtbot, "Amendment")
        self.keys.fill("What is corrected", words)
        self.keys.key(Qt.Key.Key_Return, CONTROL)
        no_dialog(self._qtbot)

    # Where the keyboard goes

    def _shown(self, room: str):
        session = self.window.session
        assert session is not None
        assert session.navigator.here is not None
        assert session.navigator.here.room == room
        return session.navigator.widget

    def _to_notes(self) -> None:
        self._round_to("Notes of this item")

    def _to_register(self) -> None:
        self._round_to("Here today")

    def _round_to(self, name: str) -> None:
        for _ in range(4):
            if self.keys.here() == name:
                return
            self.keys.key(Qt.Key.Key_F6)
        raise LookupError(f"F6 never comes to {name!r}")

    def _to_person(self, name: str) -> None:
        names = [line.name for line in self.meeting.register_lines()]
        self._to_row(names.index(name))

    def _to_item(self, title: str) -> None:
        lines = self.meeting.agenda()
        self._to_row(next(row for row, line in enumerate(lines) if title in line))

    def _to_row(self, row: int) -> None:
        self.keys.key(Qt.Key.Key_Home)
        for _ in range(row):
            self.keys.key(Qt.Key.Key_Down, PLAIN)


@pytest.fixture
def secretary(qtbot, riverside, main_window) -> Secretary:
    """At Home, with September's minutes a draft and no meeting planned."""
    riverside.file.meetings.remove(riverside.meetings["november"])
    QApplication.processEvents()
    return Secretary(qtbot, main_window, riverside)


@pytest.fixture
def planned(secretary: Secretary) -> Secretary:
    """With the next meeting planned from the last, and its agenda in order."""
    secretary.plans_the_next_meeting()
    secretary.orders_the_agenda()
    return secretary


@pytest.fixture
def evening(planned: Secretary, clock: StillClock) -> Secretary:
    """In the middle of that meeting: who is here is ticked, three things are written down."""
    clock.now = datetime.combine(EVENING, time(18))
    planned.begins()
    planned.ticks_the_register()
    planned.writes("Amina welcomed everybody.")
    planned.goes_on()
    planned.goes_on()
    planned.takes_an_action_from_the_notes()
    clock.forward(minutes=20)
    planned.ticks_somebody_who_comes_late()
    planned.hears_of_an_interest()
    planned.says_that_she_steps_out_or_is_back()
    planned.writes_down_a_vote()
    clock.forward(minutes=15)
    planned.says_that_she_steps_out_or_is_back()
    planned.writes_down_a_pledge()
    return planned


@pytest.fixture
def held(evening: Secretary) -> Secretary:
    """With that meeting gone through and finished."""
    for _ in range(5):
        evening.goes_on()
    evening.finishes()
    return evening


@pytest.fixture
def a_month_later(held: Secretary, clock: StillClock) -> Secretary:
    """At the meeting after it, at "Minutes of the last meeting"."""
    clock.forward(days=1)
    held.plans_the_next_meeting()
    clock.now = datetime.combine(LATER, time(18))
    held.begins()
    held.ticks_the_register()
    held.goes_on()
    return held


def test_the_agenda_comes_from_the_last_meeting_in_the_order_of_the_keys(planned) -> None:
    sheet = planned.sheet(EVENING)

    assert (sheet.meeting.venue, sheet.meeting.state) == ("Library", MeetingState.PLANNED)
    assert [one.item.heading for one in sheet.items] == [
        "1. Welcome and apologies",
        "2. Minutes of the last meeting",
        "3. Pledges falling due",
        "4. Matters arising and actions",
        "5. New phone menu: we see it differently",
        "6. Any other business",
        "7. Date of the next meeting",
    ]


def test_the_register_is_as_it_was_on_the_evening(evening) -> None:
    marked = {one.name: one for one in evening.sheet(EVENING).attendances}

    here = {name for name, one in marked.items() if one.presence is Presence.PRESENT}
    assert here == set(HERE)
    assert marked["Tom O'Hara"].presence is Presence.APOLOGIES
    assert marked["Joe Adeyemi"].arrived == time(18, 20)
    amina = marked["Amina Yusuf"]
    assert (amina.interest, amina.stepped_out) == (PHARMACY, PHARMACY)
    assert (amina.stepped_out_at, amina.came_back) == (time(18, 20), time(18, 35))


def test_what_was_agreed_is_under_the_item_it_was_about(evening) -> None:
    first, _, pledges, *_ = evening.sheet(EVENING).items

    assert (first.item.notes, first.item.state) == ("Amina welcomed everybody.", ItemState.DONE)
    assert pledges.item.title == "Pledges falling due"
    assert [(one.text, one.owner, one.due) for one in pledges.actions] == [
        ("ring the practice", "Helen Cross", date(2026, 12, 18))
    ]
    assert [(one.text, one.promiser, one.due) for one in pledges.pledges] == [
        ("Answer the letter from the carers", "Reception team", date(2027, 1, 4))
    ]
    assert "Action:" not in pledges.item.notes


def test_the_vote_has_its_counts_and_who_proposed_and_seconded(evening) -> None:
    (decision,) = evening.sheet(EVENING).items[2].decisions

    assert (decision.text, decision.how) == (
        "Ask the pharmacy to join us in March",
        DecisionHow.VOTE,
    )
    votes = (decision.votes_for, decision.votes_against, decision.votes_abstained)
    assert votes == (3, 0, 1)
    assert (decision.proposer, decision.seconder) == ("Gareth Probert", "Helen Cross")


def test_the_meeting_ends_with_every_item_dealt_with(held) -> None:
    sheet = held.sheet(EVENING)

    assert sheet.meeting.state is MeetingState.DRAFT
    assert {one.item.state for one in sheet.items} == {ItemState.DONE}
    assert held.meeting.title() == "Monday 14 December 2026, Draft minutes"


def test_the_draft_is_saved_as_a_file_and_says_what_happened(
    qtbot, held, answers: Answers, tmp_path: Path
) -> None:
    held.looks_at_the_minutes()
    answers.paths = [tmp_path / "Minutes.pdf"]
    held.saves_the_paper()
    qtbot.waitUntil((tmp_path / "Minutes.pdf").is_file)

    said = " ".join(all_text((tmp_path / "Minutes.pdf").read_bytes()).split())
    for words in (
        f"declared an interest: {PHARMACY}, left the room for it at 6.20 pm, came back at 6.35 pm",
        "arrived at 6.20 pm",
        "Ask the pharmacy to join us in March",
        "ring the practice",
        "Answer the letter from the carers",
    ):
        assert words in said


def test_at_the_next_meeting_a_correction_is_noted_and_the_minutes_are_approved(
    a_month_later,
) -> None:
    a_month_later.writes("Correction: there were five of us and not four.")
    a_month_later.approves_the_last_minutes()

    approved, there = a_month_later.sheet(EVENING), a_month_later.sheet(LATER)
    assert approved.meeting.state is MeetingState.APPROVED
    assert (approved.meeting.approved_on, approved.meeting.approved_at_id) == (
        LATER,
        there.meeting.id,
    )
    assert there.meeting.previous_minutes is PreviousMinutes.APPROVED
    (item,) = (one.item for one in there.items if one.item.title == "Minutes of the last meeting")
    assert item.notes == "Correction: there were five of us and not four."


def test_a_correction_agreed_with_the_approval_stands_beside_the_minutes(a_month_later) -> None:
    a_month_later.approves_the_last_minutes("There were five of us and not four.")

    (line,) = a_month_later.sheet(EVENING).amendments
    assert (line.amendment.text, line.amendment.on) == (
        "There were five of us and not four.",
        LATER,
    )
    assert line.amendment.said_at_id == a_month_later.sheet(LATER).meeting.id


def test_approved_minutes_are_locked_and_a_later_amendment_stands_beside_them(
    a_month_later, riverside
) -> None:
    a_month_later.approves_the_last_minutes()
    before = a_month_later.sheet(EVENING)
    a_month_later.opens("Monday 14 December 2026")
    assert a_month_later.meeting.notes.isReadOnly()
    assert "Finish meeting" not in buttons(a_month_later.meeting.view)

    a_month_later.adds_a_correction("The pharmacy is in Bridge Street.")

    after = a_month_later.sheet(EVENING)
    (amendment,) = (one.amendment for one in after.amendments)
    assert amendment.text == "The pharmacy is in Bridge Street."
    assert (after.meeting, after.items) == (before.meeting, before.items)
    with pytest.raises(Refused, match="minutes_locked"):
        riverside.file.meetings.write_notes(after.items[0].item.id, "Otherwise.")
