from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop.domain.meetings import ItemState
from coprod_desktop.presenters.agenda_words import agenda, place_told, too_long


@pytest.fixture
def timed(riverside):
    """The meeting of November, 6 pm to 7.30 pm, with five items of so many minutes."""

    def plan(minutes: int | None):
        for one in sheet(riverside).items:
            riverside.file.meetings.change_item(replace(one.item, minutes=minutes))
        return sheet(riverside)

    return plan


def sheet(riverside):
    return riverside.file.meetings.sheet(riverside.meetings["november"])


def change(riverside, **changes) -> None:
    meeting = riverside.file.meetings.get(riverside.meetings["november"])
    riverside.file.meetings.change(replace(meeting, **changes))


def test_each_item_says_when_it_begins_and_how_long_it_may_take(riverside, timed) -> None:
    lines = agenda(timed(15), riverside.file.words)

    assert [line.aside for line in lines[:3]] == [
        "6 pm\n15 min",
        "6.15 pm\n15 min",
        "6.30 pm\n15 min",
    ]
    assert lines[1].sentence == "2. Minutes of the last meeting, at 6.15 pm, 15 minutes, To come"


def test_an_item_without_minutes_says_only_when_it_begins(riverside, timed) -> None:
    lines = agenda(timed(None), riverside.file.words)

    assert [line.aside for line in lines] == ["6 pm", "", "", "", ""]


def test_an_agenda_that_fits_says_nothing_of_its_length(riverside, timed) -> None:
    assert too_long(timed(18), None, riverside.file.words) == ""


def test_a_plan_that_is_too_long_is_told_kindly(riverside, timed) -> None:
    assert too_long(timed(26), None, riverside.file.words) == (
        "This agenda takes 2 hours 10 minutes. The meeting ends at 7.30 pm, so that is 40 minutes "
        "more than there is. Shorten an item, or leave one for another time."
    )


def test_once_minutes_are_taken_it_is_said_in_fewer_words(riverside, timed) -> None:
    timed(20)
    riverside.file.meetings.begin(riverside.meetings["november"])

    assert too_long(sheet(riverside), None, riverside.file.words) == (
        "The items take 10 minutes longer than there is until 7.30 pm. Put one off."
    )


def test_putting_an_item_off_makes_the_agenda_fit(riverside, timed) -> None:
    first = timed(20).items[0].item
    riverside.file.meetings.change_item(replace(first, state=ItemState.DEFERRED))

    assert too_long(sheet(riverside), None, riverside.file.words) == ""


def test_a_meeting_without_an_end_is_held_against_the_usual_length(riverside, timed) -> None:
    change(riverside, end=None)
    usual = riverside.file.meetings.usual_minutes(riverside.meetings["november"])

    assert too_long(timed(20), usual, riverside.file.words) == (
        "This agenda takes 1 hour 40 minutes. Your meetings usually take 1 hour 30 minutes. "
        "Shorten an item, or leave one for another time."
    )
    assert too_long(timed(20), None, riverside.file.words) == ""


def test_minutes_that_are_written_say_nothing_of_a_plan(riverside, timed) -> None:
    timed(60)
    riverside.file.meetings.begin(riverside.meetings["november"])
    riverside.file.meetings.finish(riverside.meetings["november"])

    assert too_long(sheet(riverside), None, riverside.file.words) == ""


def test_the_usual_length_is_that_of_the_last_meeting_of_this_kind(riverside) -> None:
    meetings = riverside.file.meetings
    meetings.plan(riverside.group, date=date(2026, 11, 2), start=time(18), end=time(20))
    meetings.plan(riverside.group, date=date(2026, 11, 9), start=time(18))

    assert meetings.usual_minutes(riverside.meetings["november"]) == 120
    assert meetings.usual_minutes(riverside.meetings["september"]) is None


def test_the_new_place_of_an_item_is_told(riverside, timed) -> None:
    third = timed(5).items[2].item.id

    assert place_told(sheet(riverside), third, riverside.file.words) == (
        "Matters arising and actions is now 3 of 5."
    )
