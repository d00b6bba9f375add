"""A group's rhythm is read from the days on which it met."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.rhythm import DayFrom, Slot, rhythm_of, slots_of

THIRD_MONDAYS = [date(2026, 1, 19), date(2026, 3, 16), date(2026, 5, 18), date(2026, 7, 20)]
DAYS = st.dates(date(2000, 1, 1), date(2090, 1, 1))


def _next(days: list[date], a_year: int | None = None) -> date:
    return rhythm_of(days, a_year).next(max(days), max(days))


def test_third_mondays_of_every_other_month_go_on() -> None:
    rhythm = rhythm_of(THIRD_MONDAYS)

    assert (rhythm.slot, rhythm.months) == (Slot(3, 0), 2)
    assert _next(THIRD_MONDAYS) == date(2026, 9, 21)


def test_one_meeting_put_off_does_not_spoil_the_rhythm() -> None:
    moved = [*THIRD_MONDAYS[:-1], date(2026, 7, 27)]

    assert _next(moved) == date(2026, 9, 21)


def test_last_thursdays_are_not_taken_for_fourth_ones() -> None:
    days = [date(2026, 4, 30), date(2026, 5, 28), date(2026, 6, 25), date(2026, 7, 30)]

    assert _next(days) == date(2026, 8, 27)
    assert rhythm_of(days).slot.place == 5


def test_every_six_weeks_is_counted_in_weeks() -> None:
    days = [date(2026, 1, 6) + timedelta(weeks=6 * number) for number in range(6)]

    assert rhythm_of(days).day_from is DayFrom.WEEKS
    assert _next(days) == days[-1] + timedelta(weeks=6)


@pytest.mark.parametrize(
    ("a_year", "day", "day_from"),
    [
        (6, date(2026, 11, 9), DayFrom.A_YEAR),
        (4, date(2026, 12, 14), DayFrom.A_YEAR),
        (26, date(2026, 9, 28), DayFrom.A_YEAR),
        (None, date(2026, 12, 14), DayFrom.USUAL),
    ],
)
def test_too_little_past_goes_by_the_rules(a_year, day, day_from) -> None:
    rhythm = rhythm_of([date(2026, 9, 14)], a_year)

    assert (rhythm.next(date(2026, 9, 14), date(2026, 9, 14)), rhythm.day_from) == (day, day_from)


def test_days_without_any_pattern_go_by_the_rules() -> None:
    days = [date(2026, 1, 5), date(2026, 2, 17), date(2026, 5, 28), date(2026, 9, 14)]

    assert rhythm_of(days, 6).day_from is DayFrom.A_YEAR


def test_a_day_gone_by_is_passed_over() -> None:
    rhythm = rhythm_of(THIRD_MONDAYS)

    assert rhythm.next(THIRD_MONDAYS[-1], date(2026, 12, 24)) == date(2027, 1, 18)


@given(DAYS)
def test_every_day_is_the_day_it_is_named_as(day: date) -> None:
    assert all(slot.holds(day) for slot in slots_of(day))


@given(st.lists(DAYS, min_size=1, max_size=12), st.none() | st.integers(1, 60), DAYS)
def test_the_next_day_always_lies_ahead(days, a_year, after: date) -> None:
    found = rhythm_of(days, a_year).next(max(days), max(after, *days))

    assert found > max(after, *days)
