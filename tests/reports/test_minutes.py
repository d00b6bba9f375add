from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop.domain.groups import Quorum
from coprod_desktop.domain.meetings import (
    Decision,
    DecisionHow,
    ItemState,
    Meeting,
    MeetingKind,
    MeetingState,
)
from coprod_desktop.domain.people import PaperSize, Person
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import texts
from coprod_desktop.reports.minutes import minutes
from tests.reports.reading import all_text, in_order, read
from tests.reports.samples import item, item_sheet, meeting_sheet, words


def text_of(sheet, **options):
    return all_text(draw(minutes(sheet, words(), **options), PaperSize.STANDARD))


def said(sheet, **options):
    return "\n".join(texts(minutes(sheet, words(), **options)))


def with_meeting(**facts):
    sheet = meeting_sheet()
    return replace(sheet, meeting=replace(sheet.meeting, **facts))


def with_item(agenda_item, **facts):
    return meeting_sheet(items=(item_sheet(agenda_item, **facts),))


def test_draft_minutes_tell_everything_in_order():
    assert in_order(
        text_of(meeting_sheet()),
        "Riverside PPG · Minutes",
        "Monday 14 September 2026",
        "6 pm to 7.30 pm · Community room · step-free from the car park, hearing loop",
        "Chair Ana Gray",
        "Minutes by Ben Cole",
        "Last minutes Approved",
        "These minutes are a draft.",
        "Who was there",
        "Patient side Ana Gray (AG), Chair Ben Cole (BC), Secretary Cy Dunn (CD)",
        "Dot Ford (DF), Carers’ representative, arrived at 6.20 pm",
        "Staff side Dr Fay Ingram (FI), GP partner",
        "Gil Jones (GJ), Practice manager, left the room for an interest: works for the phone",
        "Guests Ivo Long (IL), Community pharmacist",
        "Side not recorded ZZ",
        "Apologies Joy Marsh (JM), Treasurer",
        "Not there Kit Nash (KN)",
        "8 of 14 members were there. The rules ask for 5, so there was a quorum.",
        "1. Welcome and apologies",
        "3. Matters arising Actions agreed earlier",
        "Action AP41, done. BC: ask the council for a bench at the bus stop",
        "The bench comes in October.",
        "4. New phone menu – choose",
        "To decide together · led by Hana King · about New phone menu",
        "Version B is shorter and says the wait in minutes.",
        "• Ana Gray liked the short greeting",
        "Decision Use version B, recorded again at a slower speed.",
        "Agreed by all: 5 patients, 3 staff",
        "Action AP44 Gil Jones: have version B recorded again By 11 December 2026",
        "Action AP45 GJ / HK: tell the group what the new recording costs Next meeting",
        "Pledge Reception team: patients will test every change",
        "To all patients · by 31 March 2027",
        "5. A complaint Confidential: left out of public copies.",
        "Next meeting Monday 30 November 2026 · 6 pm · Community room",
        "Actions Number Action Who By when State",
        "AP41 ask the council for a bench at the bus stop BC Done",
        "AP44 have version B recorded again Gil Jones 11 Dec 2026 To do",
        "AP45 tell the group what the new recording costs GJ / HK next meeting To do",
        "Agreed as a true record Signed Date",
    )


def test_approved_minutes_say_when_and_where_and_ask_for_no_signature():
    at = Meeting(group_id=1, date=date(2026, 11, 30))
    sheet = with_meeting(state=MeetingState.APPROVED, approved_on=date(2026, 12, 1))
    text = said(replace(sheet, approved_at=at))

    assert "Approved on 1 December 2026, at the meeting of Monday 30 November 2026." in text
    assert "Signed" not in text


def test_minutes_approved_outside_a_meeting_say_only_when():
    sheet = with_meeting(state=MeetingState.APPROVED, approved_on=date(2026, 12, 1))

    assert "Approved on 1 December 2026." in said(sheet)


def test_minutes_still_being_written_say_so():
    assert "Not finished" in said(with_meeting(state=MeetingState.MINUTING))


def test_the_kind_of_meeting_stands_above_the_title():
    assert "Riverside PPG · Minutes · Annual general meeting" in said(
        with_meeting(kind=MeetingKind.AGM)
    )


def test_a_meeting_of_which_little_is_known_has_no_empty_lines():
    bare = replace(
        with_meeting(
            start=None,
            end=None,
            venue="",
            access="",
            next_date=None,
            next_start=None,
            next_venue="",
        ),
        chair="",
        minute_taker="",
        attendances=(),
        items=(),
        quorum=Quorum(needed=None, here=0, members=0),
    )

    assert in_order(
        text_of(bare),
        "Last minutes Approved These minutes are a draft.",
        "Who was there Nobody is marked as present.",
        "Next meeting No date has been set.",
        "Actions No actions were agreed.",
    )


def test_a_meeting_still_to_come_has_missed_no_quorum():
    planned = replace(meeting_sheet().meeting, state=MeetingState.PLANNED)
    sheet = meeting_sheet(meeting=planned, quorum=Quorum(needed=9, here=0, members=14))

    assert "quorum" not in said(sheet)


def test_a_missed_quorum_is_said():
    sheet = meeting_sheet(
        quorum=Quorum(needed=9, here=8, members=14, patients_needed=6, patients_here=5)
    )

    assert "8 of 14 members were there. The rules ask for 9, so there was no quorum." in said(sheet)
    assert "5 members of the patient side were there. The rules ask for 6" in said(sheet)


def test_a_vote_is_told_in_numbers():
    vote = Decision(item_id=1, text="Yes.", how=DecisionHow.VOTE, votes_for=8, votes_against=2)

    assert "By vote: 8 for, 2 against" in said(with_item(item("1", "x"), decisions=(vote,)))


def test_an_item_put_off_says_so():
    assert "Put off to a later meeting" in said(with_item(item("1", "x", state=ItemState.DEFERRED)))


def test_an_item_inside_an_item_is_a_heading_inside_it():
    sheet = meeting_sheet(items=(item_sheet(item("4", "News")), item_sheet(item("4.1", "Website"))))
    outline = read(draw(minutes(sheet, words()), PaperSize.STANDARD)).outline[1]
    place = next(n for n, entry in enumerate(outline) if getattr(entry, "title", "") == "4. News")

    assert [entry.title for entry in outline[place + 1]] == ["4.1 Website"]


def test_somebody_who_left_early_is_noted():
    sheet = meeting_sheet()
    first, *others = sheet.attendances
    early = replace(sheet, attendances=(replace(first, left=time(19)), *others))

    assert "Ana Gray (AG), Chair, left at 7 pm" in said(early)


@pytest.fixture
def public_text():
    return said(meeting_sheet(), public=True)


@pytest.mark.parametrize("name", ["Gray", "Ana", "Cole", "Ingram", "Ford", "King", "Hana", "Nash"])
def test_the_public_copy_names_nobody(public_text, name):
    assert name not in public_text


def test_the_public_copy_has_initials_in_lists_notes_and_actions(public_text):
    assert in_order(public_text, "AG, Chair", "AG welcomed", "AG liked", "DF asked", "GJ: have")


def test_the_public_copy_leaves_confidential_items_out_and_says_so(public_text):
    assert "One item is confidential. It is left out of this copy." in public_text
    for secret in ("complaint", "complained", "Words about one person", "AP46"):
        assert secret not in public_text


def test_the_public_copy_says_what_it_is(public_text):
    assert "Draft · public copy" in public_text


def test_the_public_copy_leaves_out_promises_that_are_not_public():
    secret = Pledge(
        group_id=1, text="hush", promiser="Team", made_on=date(2026, 9, 14), public=False
    )
    sheet = with_item(item("1", "x"), pledges=(secret,))

    assert "hush" not in said(sheet, public=True)
    assert "hush" in said(sheet)


def test_a_person_who_promises_is_known_by_initials_in_the_public_copy():
    promise = Pledge(group_id=1, text="bring tea", promiser="Zoe Young", made_on=date(2026, 9, 14))

    assert "ZY: bring tea" in said(with_item(item("1", "x"), pledges=(promise,)), public=True)


def test_people_of_the_register_who_were_not_there_are_initials_too():
    sheet = with_item(item("1", "x", "Uma Vale wrote to us."))
    people = (Person(name="Uma Vale", initials="UV"),)

    assert "UV wrote to us." in said(sheet, public=True, people=people)


def test_hostile_notes_are_printed_as_typed():
    text = text_of(with_item(item("1", "<b>x", '<img src="/etc/passwd"> & </para> \x07**bold**')))

    assert in_order(text, "1. <b>x", '<img src="/etc/passwd"> & </para> bold')


@pytest.mark.parametrize("size", PaperSize)
def test_minutes_can_be_had_in_every_size(size):
    text = all_text(draw(minutes(meeting_sheet(), words()), size))

    assert in_order(text, "Ana Gray (AG), Chair", "Kit Nash", "AP44", "Gil Jones", "AP46", "Signed")


def test_an_interest_declared_is_said_with_the_person():
    sheet = meeting_sheet()
    first, *others = sheet.attendances
    declared = replace(first, interest="her sister works there")

    assert "Ana Gray (AG), Chair, declared an interest: her sister works there" in said(
        replace(sheet, attendances=(declared, *others))
    )


@pytest.mark.parametrize(
    ("marked", "sentence"),
    [
        (
            {"interest": "shop", "stepped_out": "shop", "stepped_out_at": time(18, 42)},
            "declared an interest: shop, left the room for it at 6.42 pm",
        ),
        (
            {"stepped_out": "shop", "stepped_out_at": time(18, 42), "came_back": time(19)},
            "Chair, left the room at 6.42 pm for an interest: shop, came back at 7 pm",
        ),
        ({"interest": "shop", "stepped_out": "shop"}, "interest: shop, left the room for it"),
        ({"stepped_out_at": time(18, 42)}, "Chair, left the room at 6.42 pm"),
        ({"stepped_out": "shop"}, "Chair, left the room for an interest: shop"),
    ],
)
def test_stepping_out_and_coming_back_are_said_with_the_interest_once(marked, sentence):
    sheet = meeting_sheet()
    first, *others = sheet.attendances

    told = said(replace(sheet, attendances=(replace(first, **marked), *others)))

    assert sentence in told
