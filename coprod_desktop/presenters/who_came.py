"""Who came to the last meetings, in words: a row for each person, a column for each meeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.attendance import AttendanceTable, PersonAttendance
from coprod_desktop.domain.meetings import Attendance, Presence
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.rows import Chip

if TYPE_CHECKING:
    from coprod_desktop.services.meetings import Meetings

LENGTHS = (6, 12, 24)
USUAL = 12
MARKS = {
    Presence.PRESENT: "present",
    Presence.APOLOGIES: "apologised",
    Presence.ABSENT: "absent",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person in the table; `marks` stand under the days, the newest first.

    `ask` stands under the name where the group's rules say that one asks how somebody is.
    """

    id: int
    name: str
    came: str
    apologies: str
    marks: tuple[str, ...]
    sentence: str
    ask: str = ""


class WhoCameScreen(Protocol):
    """What the table shows."""

    def show_lengths(self, chips: tuple[Chip, ...], chosen: str) -> None: ...

    def show_table(self, days: tuple[str, ...], rows: tuple[PersonRow, ...]) -> None: ...

    def show_missed(self, told: str) -> None: ...


class WhoCamePresenter:
    """Shows who came to the last meetings of a group and leads to each person."""

    def __init__(
        self, screen: WhoCameScreen, meetings: Meetings, words: Words, go: Callable[[Place], None]
    ) -> None:
        self._screen = screen
        self._meetings = meetings
        self._words = words
        self._go = go
        self._group_id = 0
        self._last = USUAL

    def show(self, group_id: int) -> None:
        """Show who came in a group."""
        self._group_id = group_id
        self.refresh()

    def refresh(self) -> None:
        """Read the table afresh."""
        chips = (Chip(str(one), self._words.say("who_came.last", count=one)) for one in LENGTHS)
        self._screen.show_lengths(tuple(chips), str(self._last))
        table = self._meetings.attendance(self._group_id, self._last)
        self._screen.show_table(self._days(table), tuple(self._row(one) for one in table.people))
        self._screen.show_missed(self._told(table))

    def look_at(self, last: str) -> None:
        """Look at more meetings, or fewer."""
        self._last = int(last)
        self.refresh()

    def choices(self) -> int:
        """How the list is narrowed now, to be narrowed so again after locking."""
        return self._last

    def choose_again(self, choices: int) -> None:
        """Narrow the list as it was before locking, when it is next shown."""
        self._last = choices

    def open(self, person_id: int) -> None:
        """Go to the page of one person."""
        self._go(Place("person", person_id))

    def _days(self, table: AttendanceTable) -> tuple[str, ...]:
        """The days, the newest first; the year stands on a line of its own."""
        days = (self._words.short_date(one.date) for one in reversed(table.meetings))
        return tuple("\n".join(day.rsplit(" ", 1)) for day in days)

    def _row(self, one: PersonAttendance) -> PersonRow:
        say = self._words.say
        came = say("who_came.came", came=one.came, meetings=one.meetings)
        apologies = self._times("apologies", one.sent_apologies)
        key = "who_came.sentence_apologies" if apologies else "who_came.sentence"
        sentence = say(key, name=one.person.name, came=came, apologies=apologies)
        missed = self._missed(one)
        return PersonRow(
            id=one.person.id,
            name=one.person.name,
            came=came,
            apologies=self._times("times", one.sent_apologies),
            marks=tuple(
                self._mark(mark, asked=asked)
                for mark, asked in zip(one.marks[::-1], one.asked[::-1], strict=True)
            ),
            sentence=f"{sentence}. {missed}" if missed else sentence,
            ask=say("who_came.ask") if missed else "",
        )

    def _missed(self, one: PersonAttendance) -> str:
        """What the group's own rules speak of, or nothing: it tells, and judges nobody."""
        if not one.missed:
            return ""
        times = self._times("times", one.missed)
        key = "missed_unmarked" if one.missed_unmarked else "missed"
        return self._words.say(f"who_came.{key}", times=times)

    def _told(self, table: AttendanceTable) -> str:
        """Of whom the rules speak, and what one may do."""
        say = self._words.say
        people = [
            say("who_came.how_often", name=one.person.known_as, times=times)
            for one in table.people
            if (times := self._times("times", one.missed))
        ]
        return say("who_came.told", people=", ".join(people)) if people else ""

    def _times(self, what: str, count: int) -> str:
        if not count:
            return ""
        key = f"who_came.{what}_two" if count == 2 else f"who_came.{what}"
        return self._words.say(key, count=count)

    def _mark(self, mark: Attendance | None, *, asked: bool) -> str:
        if mark is not None:
            return self._words.say(f"who_came.{MARKS[mark.presence]}")
        return self._words.say("who_came.not_ticked" if asked else "who_came.not_asked")
