"""A meeting's way from plan to locked minutes."""

from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop.domain.meetings import (
    AgendaItem,
    Attendance,
    Decision,
    DecisionHow,
    Meeting,
    MeetingState,
    renumbered,
)
from coprod_desktop.domain.refusals import Refused

MEETING = Meeting(id=1, group_id=1, date=date(2026, 9, 14))
DRAFT = MEETING.begun().finished()


def test_minutes_go_from_plan_to_draft_to_approved() -> None:
    approved = DRAFT.approved(date(2026, 11, 30), 2)

    assert approved.state is MeetingState.APPROVED
    assert (approved.approved_on, approved.approved_at_id) == (date(2026, 11, 30), 2)


@pytest.mark.parametrize("verb", ["begun", "finished", "open_for_change"])
def test_approved_minutes_are_locked(verb: str) -> None:
    approved = DRAFT.approved(date(2026, 11, 30), None)

    with pytest.raises(Refused, match="minutes_locked"):
        getattr(approved, verb)()


def test_a_planned_meeting_cannot_be_finished() -> None:
    with pytest.raises(Refused, match="meeting_not_begun"):
        MEETING.finished()


@pytest.mark.parametrize("meeting", [MEETING, MEETING.begun()])
def test_only_a_draft_can_be_approved(meeting: Meeting) -> None:
    with pytest.raises(Refused, match="minutes_not_draft"):
        meeting.approved(date(2026, 11, 30), None)


@pytest.mark.parametrize(
    ("on", "at", "code"),
    [
        (date(2026, 9, 13), 2, "approved_before_meeting"),
        (date(2026, 11, 30), 1, "approved_at_itself"),
    ],
)
def test_minutes_are_approved_later_and_elsewhere(on: date, at: int, code: str) -> None:
    with pytest.raises(Refused, match=code):
        DRAFT.approved(on, at)


def test_a_meeting_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        replace(MEETING, start=time(18), end=time(17)).checked()

    assert refusal.value.field == "end"


@pytest.mark.parametrize(
    ("number", "title", "heading"),
    [
        ("4", "New phone menu", "4. New phone menu"),
        ("4.1", "Website", "4.1 Website"),
        ("a)", "Parking", "a) Parking"),
        ("", "Parking", "Parking"),
        ("3", "", "3"),
    ],
)
def test_a_heading_reads_as_on_paper(number: str, title: str, heading: str) -> None:
    assert AgendaItem(meeting_id=1, number=number, title=title).heading == heading


def _agenda(*numbers: str) -> list[AgendaItem]:
    return [
        AgendaItem(id=place, meeting_id=1, number=number, title=f"t{place}")
        for place, number in enumerate(numbers, start=1)
    ]


def test_an_agenda_that_counts_goes_on_counting() -> None:
    one, two, three = _agenda("1", "2", "3")

    moved = renumbered([one, two, three], [three, one, two])

    assert [(item.id, item.number) for item in moved] == [(3, "1"), (1, "2"), (2, "3")]


@pytest.mark.parametrize("numbers", [("", "", ""), ("1", "1.1", "2"), ("2", "3", "4")])
def test_an_agenda_with_numbers_of_its_own_keeps_them(numbers: tuple[str, ...]) -> None:
    items = _agenda(*numbers)

    moved = renumbered(items, items[::-1])

    assert [item.number for item in moved] == list(reversed(numbers))
    assert [item.position for item in moved] == [1, 2, 3]


def test_votes_without_a_vote_are_refused() -> None:
    with pytest.raises(Refused, match="votes_without_vote"):
        Decision(item_id=1, text="Buy chairs", how=DecisionHow.ALL, votes_for=3).checked()


def test_leaving_before_arriving_is_refused() -> None:
    early = Attendance(meeting_id=1, person_id=1, arrived=time(19), left=time(18, 30))

    with pytest.raises(Refused, match="ends_before_start"):
        early.checked()
