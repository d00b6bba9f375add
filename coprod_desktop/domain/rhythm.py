"""When a group usually meets, read from the days on which it has met, and when that is next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

LOOKED_AT = 8
"""Meetings by which the rhythm is judged: two years of a group that meets quarterly."""

LEAST = 3
"""Meetings that make a rhythm; two could be chance."""

ENOUGH = 2 / 3
"""Share of meetings that must fit: groups put one off now and then."""

WEEK = timedelta(days=7)
LAST = 5
USUAL_MONTHS = 3
"""Months between meetings where nothing is known: most groups meet every quarter."""


class DayFrom(StrEnum):
    """Where a proposed day comes from; its words stand under `[day_from]`."""

    SAID = "said"
    WEEKDAY_OF_MONTH = "weekday_of_month"
    WEEKS = "weeks"
    A_YEAR = "a_year"
    YEARLY = "yearly"
    USUAL = "usual"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Slot:
    """A day of the month as people say it: the third Monday; `place` 5 is the last one."""

    place: int
    weekday: int

    def in_month(self, year: int, month: int) -> date:
        """The day in a month."""
        first = date(year, month, 1)
        day = first + timedelta(days=(self.weekday - first.weekday()) % 7)
        day += WEEK * (self.place - 1)
        return day if day.month == month else day - WEEK

    def holds(self, day: date) -> bool:
        """Whether a day is this one of its month."""
        return self.in_month(day.year, day.month) == day

    def months_on(self, day: date, months: int) -> date:
        """The day in the month that lies `months` after that of `day`."""
        number = day.year * 12 + day.month - 1 + months
        return self.in_month(number // 12, number % 12 + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """When a group meets: on a day of every so many months, or every so many weeks.

    One of `months` and `weeks` is 0; `slot` goes with `months`.
    """

    day_from: DayFrom
    slot: Slot
    months: int = 0
    weeks: int = 0

    @property
    def a_year(self) -> int:
        """About how many meetings that makes in a year."""
        return round(52 / self.weeks) if self.weeks else max(1, round(12 / self.months))

    def next(self, last: date, after: date) -> date:
        """The first day of the rhythm that follows `last` and lies after the day `after`."""
        return next(day for day in self._days(last) if day > after)

    def _days(self, last: date) -> Iterator[date]:
        if self.weeks:
            step = WEEK * self.weeks
            day = last + step
            while True:
                yield day
                day += step
        months = self.months
        while True:
            yield self.slot.months_on(last, months)
            months += self.months


def slots_of(day: date) -> tuple[Slot, ...]:
    """The ways to name a day of its month: fourth Monday, perhaps last Monday too."""
    slots = [Slot((day.day - 1) // 7 + 1, day.weekday())]
    if (day + WEEK).month != day.month and slots[0].place != LAST:
        slots.append(Slot(LAST, day.weekday()))
    return tuple(slots)


def rhythm_of(days: Iterable[date], meetings_a_year: int | None = None) -> Rhythm:
    """The rhythm of the days on which a group met, of which there is at least one.

    Where they are too few or fit none, so many meetings a year as the group's rules say, or
    else one each quarter, on the same day of the month as the last.
    """
    last = sorted(set(days))[-LOOKED_AT:]
    if len(last) >= LEAST:
        found = [one for one in (_by_month(last), _by_weeks(last)) if one[0] >= ENOUGH]
        if found:
            return max(found, key=lambda one: one[0])[1]  # the first of equals: by month
    slot = slots_of(last[-1])[0]
    if meetings_a_year is None:
        return Rhythm(day_from=DayFrom.USUAL, slot=slot, months=USUAL_MONTHS)
    if meetings_a_year > 12:
        weeks = max(1, round(52 / meetings_a_year))
        return Rhythm(day_from=DayFrom.A_YEAR, slot=slot, weeks=weeks)
    return Rhythm(day_from=DayFrom.A_YEAR, slot=slot, months=max(1, round(12 / meetings_a_year)))


def _by_month(days: Sequence[date]) -> tuple[float, Rhythm]:
    """The day of the month that fits most days, and the share of them that it fits."""
    counted = Counter(slot for day in days for slot in slots_of(day))
    most = max(counted.values())
    best = [slot for slot, count in counted.items() if count == most]
    slot = next((one for one in best if one.holds(days[-1])), best[0])
    months = _usual([_month(after) - _month(before) for before, after in _pairs(days)])
    rhythm = Rhythm(day_from=DayFrom.WEEKDAY_OF_MONTH, slot=slot, months=max(1, months))
    return most / len(days), rhythm


def _by_weeks(days: Sequence[date]) -> tuple[float, Rhythm]:
    """The weeks that most often lay between two meetings, and how often that was so."""
    gaps = [(after - before).days for before, after in _pairs(days)]
    usual = _usual(gaps)
    share = gaps.count(usual) / len(gaps) if usual % 7 == 0 else 0.0
    slot = slots_of(days[-1])[0]
    return share, Rhythm(day_from=DayFrom.WEEKS, slot=slot, weeks=max(1, usual // 7))


def _usual(gaps: Sequence[int]) -> int:
    """What occurs most often; of equals the one that came last."""
    counted = Counter(gaps)
    return max(reversed(gaps), key=counted.__getitem__)


def _pairs(days: Sequence[date]) -> list[tuple[date, date]]:
    return list(pairwise(days))


def _month(day: date) -> int:
    return day.year * 12 + day.month
