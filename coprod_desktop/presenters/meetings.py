"""What the list of meetings shows: those to come first, then those held, year by year."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.meeting_filter import MeetingFilter
from coprod_desktop.domain.meetings import Meeting, MeetingKind, MeetingState
from coprod_desktop.domain.sheets import MeetingDay, MeetingLine
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.meeting_narrowing import Narrowing, narrowed, still_offered, ways
from coprod_desktop.presenters.meeting_words import TONES
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from coprod_desktop.services.meetings import Meetings

PAGE = 50  # meetings counted together


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """One meeting in words; `sentence` is the whole row for a screen reader."""

    title: str
    state: str
    tone: str
    under: str
    aside: str
    sentence: str


class MeetingsScreen(Protocol):
    """What the list shows."""

    def show_rows(
        self, rows: tuple[MeetingDay | str, ...], say: Callable[[MeetingDay], MeetingRow | None]
    ) -> None: ...

    def show_ways(self, ways: tuple[Narrowing, ...], words: str) -> None: ...

    def show_nothing(self, *, because_narrowed: bool) -> None: ...

    def select(self, meeting_id: int) -> None: ...


class MeetingsPresenter:
    """Shows the meetings of the group on the desk and leads to each."""

    def __init__(
        self,
        screen: MeetingsScreen,
        meetings: Meetings,
        words: Words,
        clock: Clock,
        go: Callable[[Place], None],
    ) -> None:
        self._screen = screen
        self._meetings = meetings
        self._words = words
        self._clock = clock
        self._go = go
        self._group_id = 0
        self._wanted = MeetingFilter()

    def show(self, group_id: int, meeting_id: int | None) -> None:
        """Show the meetings of a group, with one of them chosen; it is never filtered out."""
        if group_id != self._group_id:
            self._wanted = MeetingFilter()
        self._group_id = group_id
        meetings = self.refresh()
        if meeting_id is not None:
            if self._wanted.narrows and meeting_id not in [meeting.id for meeting in meetings]:
                self.show_all()
            self._screen.select(meeting_id)

    def refresh(self) -> tuple[MeetingDay, ...]:
        """Read the meetings afresh, and what they can be narrowed by; answers those shown."""
        choices = self._meetings.choices(self._group_id)
        self._wanted = still_offered(self._wanted, choices)
        self._screen.show_ways(ways(self._wanted, choices, self._words), self._wanted.words)
        return self._list()

    def narrow(self, name: str, key: str) -> None:
        """Show only meetings of one year, one kind, with one person or one initiative."""
        self._wanted = narrowed(self._wanted, name, key)
        self._list()

    def find(self, words: str) -> None:
        """Show only meetings in which all these words stand."""
        self._wanted = replace(self._wanted, words=words)
        self._list()

    def show_all(self) -> None:
        """Show all meetings again."""
        self._wanted = MeetingFilter()
        self.refresh()

    def choices(self) -> tuple[int, MeetingFilter]:
        """How the list is narrowed now, to be narrowed so again after locking."""
        return self._group_id, self._wanted

    def choose_again(self, choices: tuple[int, MeetingFilter]) -> None:
        """Narrow the list as it was before locking, when it is next shown."""
        self._group_id, self._wanted = choices

    def follow_topic(self) -> None:
        """Go to all that was said with the words typed."""
        if words := " ".join(self._wanted.words.split()):
            self._go(Place("topic", part=words))

    def _list(self) -> tuple[MeetingDay, ...]:
        today = self._clock().date()
        meetings = self._meetings.days(self._group_id, self._wanted)
        rows = tuple(in_groups(meetings, today, self._words))
        seen = _Seen(self._meetings, meetings)

        def say(meeting: MeetingDay) -> MeetingRow | None:
            line = seen(meeting)
            return meeting_row(line, today, self._words) if line is not None else None

        self._screen.show_rows(rows, say)
        if not rows:
            self._screen.show_nothing(because_narrowed=self._wanted.narrows)
        return meetings

    def open(self, meeting_id: int) -> None:
        """Go to one meeting."""
        self._go(Place("meeting", meeting_id))


class _Seen:
    """Reads and counts meetings a page at a time, since few of a long list are ever seen."""

    def __init__(self, meetings: Meetings, listed: tuple[MeetingDay, ...]) -> None:
        self._meetings = meetings
        self._ids = [meeting.id for meeting in listed]
        self._places = {key: place for place, key in enumerate(self._ids)}
        self._lines: dict[int, MeetingLine] = {}

    def __call__(self, meeting: MeetingDay) -> MeetingLine | None:
        """The meeting with what it holds counted; None when it was removed since."""
        if meeting.id not in self._lines:
            page = self._places[meeting.id] // PAGE * PAGE
            lines = self._meetings.lines(self._ids[page : page + PAGE])
            self._lines |= {line.meeting.id: line for line in lines}
        return self._lines.get(meeting.id)


def in_groups(
    meetings: tuple[MeetingDay, ...], today: date, words: Words
) -> Iterator[MeetingDay | str]:
    """Headings and meetings: those to come from the nearest on, those held from the latest back."""
    to_come = [meeting for meeting in meetings if is_to_come(meeting, today)]
    if to_come:
        yield words.say("meetings.to_come")
        yield from sorted(to_come, key=lambda meeting: meeting.date)
    year = None
    for meeting in meetings:
        if is_to_come(meeting, today):
            continue
        if meeting.date.year != year:
            year = meeting.date.year
            yield str(year)
        yield meeting


def is_to_come(meeting: MeetingDay | Meeting, today: date) -> bool:
    """Whether a meeting is planned for today or later."""
    return meeting.state is MeetingState.PLANNED and meeting.date >= today


def meeting_row(line: MeetingLine, today: date, words: Words) -> MeetingRow:
    """One meeting in words."""
    meeting = line.meeting
    title = words.day(meeting.date)
    kind = "" if meeting.kind is MeetingKind.ORDINARY else words.name(meeting.kind)
    if meeting.title or kind:
        title = words.say("meetings.with_name", day=title, name=meeting.title or kind)
    state = words.name(meeting.state)
    to_come = is_to_come(meeting, today)
    under = _planned(line, words) if to_come else _held(line, words)
    aside = words.away(meeting.date, today) if to_come else ""
    parts = [part for part in (title, aside, state, under) if part]
    return MeetingRow(
        title=title,
        state=state,
        tone=TONES[meeting.state],
        under=under,
        aside=aside,
        sentence=", ".join(parts),
    )


def _planned(line: MeetingLine, words: Words) -> str:
    meeting = line.meeting
    items = words.say("meetings.items", count=line.items)
    if line.minutes_planned:
        items = words.say("meetings.items_timed", count=line.items, minutes=line.minutes_planned)
    parts = (words.span(meeting.start, meeting.end), meeting.venue, items)
    return " · ".join(part for part in parts if part)


def _held(line: MeetingLine, words: Words) -> str:
    counts = [
        words.say(f"meetings.{name}", count=count)
        for name, count in (
            ("here", line.present),
            ("apologies", line.apologies),
            ("decisions", line.decisions),
            ("actions", line.actions),
        )
        if count
    ]
    return " · ".join(part for part in (line.meeting.venue, *counts) if part)
