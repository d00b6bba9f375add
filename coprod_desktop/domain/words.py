"""The program's own words in one language: sentences, names of states, dates as people write."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache, cached_property
from typing import Any, cast

from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.sheets import Source


class Words:
    """Words read from `assets/words/<lang>.toml`; keys are dotted ("state.meeting.draft").

    `say` fills named places from facts. A key that is not there is a defect and raises
    KeyError. Dates and times come out as people write them.
    """

    def __init__(self, text: str) -> None:
        self._table: Mapping[str, Any] = tomllib.loads(text)

    @cached_property
    def language(self) -> str:
        """The language as a BCP 47 tag."""
        return cast("str", self._table["language"])

    def say(self, key: str, /, **facts: object) -> str:
        """The words under `key`, with `facts` put in; `count=1` picks the `_one` form."""
        if facts.get("count") == 1 and self.has(f"{key}_one"):
            key = f"{key}_one"
        return self._at(key).format(**facts)

    def table(self, key: str) -> Mapping[str, str]:
        """All words of one table by their keys."""
        return cast("Mapping[str, str]", self._table[key])

    def name(self, value: StrEnum) -> str:
        """The name of a value of the record: a state, kind, side, view, purpose and so on."""
        return self._at(f"{snake(type(value).__name__)}.{value.value}")

    def refusal(self, refused: Refused) -> str:
        """The sentence for a refusal."""
        return self.say(f"refused.{refused.code}", **refused.facts)

    def unavailability(self, unavailable: Unavailable) -> str:
        """The sentence for what the world outside said."""
        facts = {
            name: self.moment(fact) if isinstance(fact, dt.datetime) else fact
            for name, fact in unavailable.facts.items()
        }
        return self.say(f"unavailable.{unavailable.code}", **facts)

    def moment(self, moment: dt.datetime) -> str:
        """'Monday 30 November 2026, 6 pm'."""
        return f"{self.day(moment.date())}, {self.clock(moment)}"

    def day(self, day: dt.date) -> str:
        """'Monday 30 November 2026'."""
        return f"{self._weekday(day)} {day.day} {self._month(day)} {day.year}"

    def day_of_year(self, day: dt.date) -> str:
        """'Monday 30 November'."""
        return f"{self._weekday(day)} {day.day} {self._month(day)}"

    def date(self, day: dt.date) -> str:
        """'30 November 2026'."""
        return f"{day.day} {self._month(day)} {day.year}"

    def short_date(self, day: dt.date, today: dt.date | None = None) -> str:
        """'30 Nov', with the year where it is not that of `today`."""
        short = f"{day.day} {self._list('months_short')[day.month - 1]}"
        return short if today is not None and day.year == today.year else f"{short} {day.year}"

    def month(self, day: dt.date) -> str:
        """'November 2026'."""
        return f"{self._month(day)} {day.year}"

    def weekday(self, number: int) -> str:
        """The name of a day of the week, counted from Monday as 0."""
        return self._list("weekdays")[number]

    def weekdays(self) -> tuple[str, ...]:
        """The names of the days of the week, from Monday."""
        return tuple(self._list("weekdays"))

    def months(self) -> tuple[str, ...]:
        """The names of the months."""
        return tuple(self._list("months"))

    def clock(self, moment: dt.time | dt.datetime) -> str:
        """'6 pm', '6.30 pm', 'noon', 'midnight'."""
        if (moment.hour, moment.minute) in ((0, 0), (12, 0)):
            return self._at("clock.midnight" if moment.hour == 0 else "clock.noon")
        hour = moment.hour % 12 or 12
        minutes = f".{moment.minute:02d}" if moment.minute else ""
        return f"{hour}{minutes} {self._at('clock.am' if moment.hour < 12 else 'clock.pm')}"

    def span(self, start: dt.time | None, end: dt.time | None) -> str:
        """'6 pm to 7.30 pm', either alone, or nothing."""
        if start and end:
            return self.say("clock.span", start=self.clock(start), end=self.clock(end))
        if end:
            return self.say("clock.until", end=self.clock(end))
        return self.clock(start) if start else ""

    def length(self, minutes: int) -> str:
        """How long something takes: '50 minutes', '1 hour', '2 hours 10 minutes'."""
        hours, rest = divmod(minutes, 60)
        parts = [self.say("clock.hours", count=hours)] if hours else []
        if rest or not hours:
            parts.append(self.say("clock.minutes", count=rest))
        return " ".join(parts)

    def due(self, due: dt.date, today: dt.date) -> str:
        """How due a day is, in words: '9 days late', 'due today', 'due Friday', 'due 3 Dec'."""
        days = (due - today).days
        if days < 0:
            return self.say("due.late", count=-days)
        if days == 0:
            return self.say("due.today")
        if days == 1:
            return self.say("due.tomorrow")
        if days < 7:
            return self.say("due.weekday", day=self._weekday(due))
        return self.say("due.on", day=self.short_date(due, today))

    def away(self, day: dt.date, today: dt.date) -> str:
        """How far a day is: 'today', 'tomorrow', 'in 6 days', 'in 3 weeks', '2 days ago'."""
        days = (day - today).days
        if days in (0, 1, -1):
            return self.say(("away.today", "away.tomorrow", "away.yesterday")[days])
        if days < 0:
            return self.say("away.ago", count=-days)
        if days >= 21:
            return self.say("away.weeks", count=round(days / 7))
        return self.say("away.days", count=days)

    def source(self, source: Source) -> str:
        """Where something was said: 'Meeting of 14 September 2026, item 4'."""
        day = self.date(source.meeting_date)
        if source.item_number:
            return self.say("source.item", date=day, number=source.item_number)
        if source.item_title:
            return self.say("source.untitled", date=day, title=source.item_title)
        return self.say("source.meeting", date=day)

    def listed(self, parts: tuple[str, ...] | list[str]) -> str:
        """'Ana, Ben and Cy'."""
        if len(parts) < 2:
            return "".join(parts)
        return self.say("list.last", before=", ".join(parts[:-1]), last=parts[-1])

    def greeting(self, now: dt.datetime) -> str:
        """'Good morning', 'Good afternoon' or 'Good evening'."""
        part = "morning" if now.hour < 12 else "afternoon" if now.hour < 18 else "evening"
        return self._at(f"greeting.{part}")

    def _weekday(self, day: dt.date) -> str:
        return self._list("weekdays")[day.weekday()]

    def _month(self, day: dt.date) -> str:
        return self._list("months")[day.month - 1]

    def _list(self, key: str) -> list[str]:
        return cast("list[str]", self._table["dates"][key])

    def has(self, key: str) -> bool:
        """Whether there are words under `key`."""
        try:
            self._at(key)
        except KeyError:
            return False
        return True

    def _at(self, key: str) -> str:
        found: Any = self._table
        for part in key.split("."):
            found = found[part]
        if not isinstance(found, str):
            raise KeyError(key)
        return found


@cache
def snake(name: str) -> str:
    """'MeetingState' as 'meeting_state'."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")
