from datetime import date, time

import pytest

from coprod_desktop.domain.meetings import AgendaItem, ItemState, Meeting
from coprod_desktop.domain.running_times import (
    minutes_there,
    over_by,
    pace,
    planned_minutes,
    running_times,
)

MEETING = Meeting(group_id=1, date=date(2026, 11, 30), start=time(18), end=time(19, 30))


def items(*minutes: int | None, put_off: int = 0) -> list[AgendaItem]:
    return [
        AgendaItem(
            id=place,
            meeting_id=1,
            title="Talk",
            minutes=long,
            state=ItemState.DEFERRED if place == put_off else ItemState.TO_COME,
        )
        for place, long in enumerate(minutes, start=1)
    ]


def test_an_item_put_off_begins_at_no_time_and_takes_none() -> None:
    agenda = items(20, 30, 15, put_off=2)

    assert running_times(MEETING, agenda) == {1: time(18), 3: time(18, 20)}
    assert planned_minutes(agenda) == 35


def test_without_a_start_nothing_is_known() -> None:
    meeting = Meeting(group_id=1, date=date(2026, 11, 30))

    assert running_times(meeting, items(20, 30)) == {}


def test_what_is_planned_is_held_against_the_time_there_is() -> None:
    assert over_by(100, minutes_there(time(18), time(19, 30))) == 10
    assert over_by(90, minutes_there(time(18), time(19, 30))) == 0
    assert over_by(1000, minutes_there(time(18), None)) == 0


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (time(18, 17), -3),
        (time(18, 20), 0),
        (time(18, 45), 0),
        (time(18, 46), 1),
        (time(20, 45), 120),
        (time(20, 46), None),
        (time(16, 19), None),
    ],
)
def test_an_item_is_on_time_from_its_planned_start_to_its_planned_end(now, said) -> None:
    assert pace(time(18, 20), 25, now) == said


def test_an_item_without_minutes_can_be_early_but_never_late() -> None:
    assert pace(time(18, 20), None, time(18, 10)) == -10
    assert pace(time(18, 20), None, time(19, 10)) is None


def test_an_item_without_a_planned_start_has_no_pace() -> None:
    assert pace(None, 25, time(18, 20)) is None
