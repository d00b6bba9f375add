from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop.domain.meetings import (
    Decision,
    DecisionHow,
    ItemState,
    MeetingKind,
    Presence,
    PreviousMinutes,
)
from coprod_desktop.domain.people import Side
from coprod_desktop.presenters import agenda_words, meeting_words
from coprod_desktop.presenters.meeting_words import CapturedKind, Voice, voice_of


@pytest.fixture
def september(riverside):
    """Read the meeting of September in words; give its id to read another."""

    def read(part, meeting: str = "september"):
        sheet = riverside.file.meetings.sheet(riverside.meetings[meeting])
        return part(sheet, riverside.file.words)

    return read


def card(riverside, key: str = "phones", rung: str = ""):
    file = riverside.file
    sheet = file.meetings.sheet(riverside.meetings["september"])
    found = next(one for one in sheet.items if one.item.id == riverside.items[key])
    return meeting_words.item_card(found, sheet, rung, file.words)


def test_the_header_says_day_state_time_and_place(september) -> None:
    header = september(meeting_words.header)

    assert (header.title, header.state_words) == ("Monday 14 September 2026", "Draft minutes")
    assert header.line == "6 pm to 7.30 pm · Community room"
    assert header.locked == ""


def test_a_kind_and_a_name_are_said_beside_time_and_place(riverside, september) -> None:
    meetings = riverside.file.meetings
    meeting = meetings.get(riverside.meetings["september"])
    meetings.change(replace(meeting, kind=MeetingKind.JOINT, title="With Tuesday Carers"))

    line = september(meeting_words.header).line

    assert line.startswith("Joint meeting · With Tuesday Carers · 6 pm")


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (date(2026, 11, 30), "approved at the meeting of 30 November 2026."),
        (date(2026, 12, 4), "approved on 4 December 2026, at the meeting of 30 November 2026."),
    ],
)
def test_approved_minutes_say_plainly_that_they_are_locked(riverside, september, on, said) -> None:
    meetings = riverside.file.meetings
    meetings.approve(riverside.meetings["september"], on, riverside.meetings["november"])

    assert september(meeting_words.header).locked == (
        f"These minutes were {said} They are locked, so nothing here can be changed."
    )


def test_details_name_the_chair_and_what_comes_next(riverside, september) -> None:
    file = riverside.file
    file.meetings.change(
        replace(
            file.meetings.get(riverside.meetings["september"]),
            chair_id=riverside.people["Amina Yusuf"],
            previous_minutes=PreviousMinutes.APPROVED,
            next_date=date(2026, 11, 30),
            next_start=time(18),
            next_venue="The hall",
        )
    )

    assert september(meeting_words.header).details == (
        "Chair: Amina Yusuf",
        "Minutes by: not said yet",
        "Last minutes: approved",
        "Next meeting: Monday 30 November 2026, 6 pm, The hall",
        "Papers attached: 0",
    )


def test_the_agenda_has_numbers_minutes_and_ticks(riverside, september) -> None:
    meetings = riverside.file.meetings
    item = meetings.item(riverside.items["phones"])
    meetings.change_item(replace(item, state=ItemState.DONE))
    corner = meetings.item(riverside.items["corner"])
    meetings.change_item(replace(corner, state=ItemState.DEFERRED))

    phones, put_off = september(agenda_words.agenda)[3:5]

    assert (phones.mark, phones.title, phones.aside, phones.done) == (
        "4",
        "New phone menu",
        "25 min",
        True,
    )
    assert phones.sentence == "4. New phone menu, 25 minutes, Dealt with"
    assert (put_off.under, put_off.done) == ("put off", False)


def test_an_item_says_what_it_is_for_and_where_its_initiative_stands(riverside) -> None:
    item = card(riverside, rung="Co-design on the ladder")

    assert item.heading == "4. New phone menu"
    assert item.purpose == "To decide together · 25 minutes"
    assert item.initiative == "About New phone menu (Co-design on the ladder)"
    assert item.initiative_id == riverside.initiatives["phones"]


def test_what_was_captured_is_told_in_words(riverside) -> None:
    told = [(one.lead, one.text, one.under) for one in card(riverside).captured]

    assert told[0] == (
        "Decision",
        "Use version B, recorded again at a slower speed.",
        "Agreed by all: 4 patients, 2 staff",
    )
    assert told[1] == ("Action 1", "put a poster in the waiting room", "Joe Adeyemi by 15 Nov")
    assert (
        "Pledge",
        "Reception team: Waiting times shown on the board by 9 am",
        "by 15 November 2026",
    ) in told


def test_reports_stay_as_they_were_made(riverside) -> None:
    actions = riverside.file.actions
    line = actions.line(riverside.actions["poster"])
    actions.report(line.action.id, line.action.state, "Half done", riverside.items["corner"])

    (report,) = card(riverside, "corner").captured

    assert report.kind is CapturedKind.REPORT
    assert (report.lead, report.under, report.can_change) == ("Action 1: To do", "Half done", False)


def test_the_votes_of_a_vote_are_told(riverside) -> None:
    vote = Decision(
        item_id=1,
        text="Move",
        how=DecisionHow.VOTE,
        votes_for=5,
        votes_against=2,
        votes_abstained=1,
    )

    told = meeting_words.how_decided(vote, riverside.file.words)

    assert told == "By vote: 5 for, 2 against, 1 not voting"


def test_the_register_keeps_its_order_when_somebody_is_ticked(riverside, september) -> None:
    names = [line.name for line in september(meeting_words.register, "november").lines]
    riverside.file.meetings.mark(
        riverside.meetings["november"], riverside.people["Tom O'Hara"], Presence.PRESENT
    )

    register = september(meeting_words.register, "november")

    assert [line.name for line in register.lines] == names
    assert names[0] == "Amina Yusuf"
    assert names[-1] == "Joe Adeyemi"
    assert register.count == "1 of 8"


def test_a_line_of_the_register_says_all_of_it_to_a_screen_reader(riverside, september) -> None:
    meetings = riverside.file.meetings
    sheet = meetings.sheet(riverside.meetings["september"])
    amina = next(one for one in sheet.attendances if one.name == "Amina Yusuf")
    meetings.change_attendance(replace(amina, arrived=time(18, 20), stepped_out="owns the shop"))

    line = september(meeting_words.register).lines[0]

    assert line.under == "from 6.20 pm · stepped out: owns the shop"
    assert line.sentence == "Amina Yusuf, Chair, Here, from 6.20 pm, stepped out: owns the shop"


@pytest.mark.parametrize(
    ("marked", "said"),
    [
        ({"interest": "shop", "stepped_out": "shop"}, "interest: shop · stepped out"),
        (
            {"interest": "shop", "stepped_out": "shop", "stepped_out_at": time(18, 42)},
            "interest: shop · stepped out 6.42 pm",
        ),
        (
            {"stepped_out": "shop", "stepped_out_at": time(18, 42), "came_back": time(19)},
            "stepped out 6.42 pm: shop · back 7 pm",
        ),
        ({"stepped_out_at": time(18, 42)}, "stepped out 6.42 pm"),
    ],
)
def test_stepping_out_and_coming_back_are_said_with_the_interest_once(
    riverside, september, marked, said
) -> None:
    meetings = riverside.file.meetings
    sheet = meetings.sheet(riverside.meetings["september"])
    amina = next(one for one in sheet.attendances if one.name == "Amina Yusuf")
    meetings.change_attendance(replace(amina, **marked))

    assert september(meeting_words.register).lines[0].under == said


def test_apologies_are_said_in_words_and_counted(september) -> None:
    register = september(meeting_words.register)

    tom = next(line for line in register.lines if line.name == "Tom O'Hara")
    assert (tom.aside, tom.sentence) == ("apologies", "Tom O'Hara, Sent apologies")
    assert register.apologies == "Sent apologies: 2"


def test_a_guest_stands_last_and_is_called_a_guest(riverside, september) -> None:
    riverside.file.meetings.add_guest(riverside.meetings["september"], name="Aled Rees")

    last = september(meeting_words.register).lines[-1]

    assert (last.name, last.aside) == ("Aled Rees", "guest")


def test_somebody_not_ticked_is_left_out_of_approved_minutes(riverside, september) -> None:
    riverside.file.people.add(
        riverside.group, name="New Member", side=Side.PATIENT, started=date(2026, 9, 1)
    )
    assert "New Member" in [line.name for line in september(meeting_words.register).lines]

    riverside.file.meetings.approve(riverside.meetings["september"], date(2026, 11, 24), None)

    assert "New Member" not in [line.name for line in september(meeting_words.register).lines]


@pytest.mark.parametrize(
    ("number", "patients", "words"),
    [
        (6, None, "6 of 8 · quorum met"),
        (7, None, "6 of 8 · quorum needs 7"),
        (6, 5, "6 of 8 · quorum needs 5 from the patient side"),
    ],
)
def test_the_quorum_is_said_by_the_groups_own_rule(
    riverside, september, number, patients, words
) -> None:
    groups = riverside.file.groups
    group = groups.get(riverside.group)
    groups.change(replace(group, quorum_number=number, quorum_patients=patients))

    assert september(meeting_words.register).count == words


@pytest.mark.parametrize(
    ("how", "patients", "staff", "voice"),
    [
        (DecisionHow.ALL, 4, 2, Voice.TOGETHER),
        (DecisionHow.ALL, None, None, Voice.TOGETHER),
        (DecisionHow.VOTE, 4, 0, Voice.PATIENTS),
        (DecisionHow.ALL, 0, 2, Voice.STAFF),
        (DecisionHow.STAFF_ALONE, 4, 2, Voice.STAFF),
        (DecisionHow.PATIENTS_ALONE, None, None, Voice.PATIENTS),
        (DecisionHow.CHAIR, 4, 2, Voice.CHAIR),
        (DecisionHow.NOT_SAID, 4, 2, Voice.UNKNOWN),
    ],
)
def test_a_decision_is_together_only_when_both_sides_took_part(how, patients, staff, voice) -> None:
    decision = Decision(item_id=1, text="x", how=how, patients=patients, staff=staff)

    assert voice_of(decision) is voice


def test_whose_voice_counts_people_and_decisions(september) -> None:
    assert september(meeting_words.whose_voice) == (
        "Here: 4 patients, 2 staff.",
        "Decisions so far: 1 together, 0 by the staff side alone.",
    )


def test_a_meeting_without_decisions_says_so(september) -> None:
    assert september(meeting_words.whose_voice, "november") == ("No decisions yet.",)


def test_patients_spoke_is_counted_over_the_items_dealt_with(riverside, september) -> None:
    meetings = riverside.file.meetings
    corner = meetings.item(riverside.items["corner"])
    meetings.change_item(replace(corner, state=ItemState.DONE))
    assert not any("Patients spoke" in line for line in september(meeting_words.whose_voice))

    phones = meetings.item(riverside.items["phones"])
    meetings.change_item(replace(phones, patients_spoke=True))

    assert "Patients spoke on 1 of 2 items." in september(meeting_words.whose_voice)
