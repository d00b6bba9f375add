"""Plans the next meeting from the last: what is proposed, what the person changes, what is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date as day
from datetime import time
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain import notes
from coprod_desktop.domain.meetings import Purpose
from coprod_desktop.domain.next_meeting import NextItem, NextMeeting, Why
from coprod_desktop.domain.notes import BlockKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.templates import Template

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile

LISTED = (Why.MATTERS_ARISING, Why.PLEDGES_DUE)
"""Items that are there for what their notes list; how many that are is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextEntry:
    """What is written in the dialog; its names are those of the record."""

    template: Template = Template.ORDINARY
    date: day | None = None
    start: time | None = None
    end: time | None = None
    venue: str = ""
    access: str = ""


FIELDS = frozenset(NextEntry.__slots__) - {"template"}
"""What is proposed and can be written over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextLine:
    """One item proposed, by its place counted from 0; `sentence` is for those who hear it."""

    place: int
    title: str
    under: str
    aside: str
    taken: bool
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTold:
    """What is told of the day and of the agenda; what is empty is not shown.

    `late` says that `notice` is about too little time; `over` that the agenda is too long.
    """

    day_from: str
    notice: str
    late: bool
    planned: str
    together: str
    over: str


class NextMeetingScreen(Protocol):
    """What the dialog shows."""

    def show_entry(self, entry: NextEntry, written: frozenset[str]) -> None: ...

    def show_agenda(self, lines: tuple[NextLine, ...]) -> None: ...

    def show_told(self, told: NextTold) -> None: ...

    def show_own(self, *, own: bool) -> None: ...

    def announce(self, words: str) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class NextMeetingPresenter:
    """Proposes a meeting and makes it; `made` hears its id."""

    def __init__(
        self, screen: NextMeetingScreen, file: GroupFile, *, made: Callable[[int], None]
    ) -> None:
        self._screen = screen
        self._file = file
        self._made = made
        self._proposed: NextMeeting | None = None
        self._first = NextEntry()

    @property
    def proposed(self) -> NextMeeting:
        """What is proposed, with the ticks of the person; refuses "unknown" before `begin`."""
        if self._proposed is None:
            raise Refused("unknown")
        return self._proposed

    def begin(self, group_id: int) -> None:
        """Propose the next ordinary meeting, or the first where the group has held none."""
        met = self._file.meetings.listed(group_id)
        self._propose(group_id, Template.ORDINARY if met else Template.FIRST)
        self._show(self._first)

    def choose_kind(self, entry: NextEntry) -> None:
        """Propose a meeting of another kind; what the person wrote stays as it is."""
        self._propose_again(entry)
        self._screen.announce(self._agenda_words())

    def look_again(self, entry: NextEntry) -> None:
        """Tell afresh of the day and the length, for another day or time is written."""
        self._screen.show_told(self._told(entry))

    def tick(self, place: int, entry: NextEntry) -> None:
        """Put an item on the agenda, or leave it."""
        items = self.proposed.items
        taken = not items[place].taken
        self._proposed = self.proposed.with_item(place, taken=taken)
        told = self._told(entry)
        self._screen.show_agenda(self._lines())
        self._screen.show_told(told)
        said = self._say("taken" if taken else "left", title=items[place].title)
        self._screen.announce(" ".join(part for part in (said, told.over) if part))

    def forget_own(self, entry: NextEntry) -> None:
        """Go back to the agenda that the program offers; undo brings the group's own back."""
        self._file.planning.forget(self.proposed.group_id, entry.template)
        self._propose_again(entry)
        self._screen.announce(self._agenda_words())

    def make(self, entry: NextEntry) -> None:
        """Plan the meeting, or point out what is amiss and lose nothing."""
        try:
            meeting_id = self._make(entry)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            self._made(meeting_id)

    def _make(self, entry: NextEntry) -> int:
        if entry.date is None:
            raise Refused("empty", "date")
        return self._file.planning.make(self._with(entry))

    def _propose(self, group_id: int, template: Template) -> None:
        found = self._file.planning.proposed(group_id, template)
        self._proposed = found
        self._first = NextEntry(
            template=template,
            date=found.date,
            start=found.start,
            end=found.end,
            venue=found.venue,
            access=found.access,
        )

    def _propose_again(self, entry: NextEntry) -> None:
        before = self._first
        self._propose(self.proposed.group_id, entry.template)
        written = {name for name in FIELDS if getattr(entry, name) != getattr(before, name)}
        kept = {name: getattr(entry, name) for name in written}
        self._show(replace(self._first, **kept), frozenset(written))

    def _show(self, entry: NextEntry, written: frozenset[str] = frozenset()) -> None:
        screen, found = self._screen, self.proposed
        screen.show_entry(entry, written)
        screen.show_agenda(self._lines())
        screen.show_told(self._told(entry))
        screen.show_own(own=bool(self._file.planning.own(found.group_id, found.template)))

    def _with(self, entry: NextEntry) -> NextMeeting:
        """What is proposed, on the day and at the place that are written."""
        return replace(
            self.proposed,
            date=entry.date or self.proposed.date,
            start=entry.start,
            end=entry.end,
            venue=entry.venue,
            access=entry.access,
        )

    def _told(self, entry: NextEntry) -> NextTold:
        chosen = self._with(entry)
        gone_by = chosen.date < chosen.today
        notice = self._say("gone_by") if gone_by else self._file.planning.notice_words(chosen)
        from_words = self._file.planning.day_words(chosen)
        proposed_day = chosen.date == self.proposed.date and entry.date is not None
        total = chosen.minutes_planned
        return NextTold(
            day_from=self._say("day_from", words=from_words) if proposed_day else "",
            notice=notice,
            late=gone_by or not chosen.in_time,
            planned=self._planned(chosen),
            together=self._say("together", count=total) if total else "",
            over=self._over(chosen),
        )

    def _planned(self, chosen: NextMeeting) -> str:
        if chosen.planned is None:
            return ""
        return self._say("planned", day=self._file.words.day(chosen.planned.date))

    def _over(self, chosen: NextMeeting) -> str:
        upside_down = chosen.start and chosen.end and chosen.end <= chosen.start
        if upside_down or not chosen.over_by:
            return ""
        return self._say("over", count=chosen.over_by)

    def _agenda_words(self) -> str:
        items = self.proposed.items
        return self._say("proposed", count=len(items), taken=sum(1 for item in items if item.taken))

    def _lines(self) -> tuple[NextLine, ...]:
        return tuple(self._line(place, item) for place, item in enumerate(self.proposed.items))

    def _line(self, place: int, item: NextItem) -> NextLine:
        words = self._file.words
        purpose = "" if item.purpose is Purpose.NOT_SAID else words.name(item.purpose)
        about = [part for part in (purpose, self._why(item)) if part]
        aside = self._say("minutes", count=item.minutes) if item.minutes else ""
        said = self._say("taken" if item.taken else "left", title=item.title)
        return NextLine(
            place=place,
            title=item.title,
            under=" · ".join(about),
            aside=aside,
            taken=item.taken,
            sentence=", ".join(part for part in (said.rstrip("."), *about, aside) if part),
        )

    def _why(self, item: NextItem) -> str:
        why = self._file.words.name(item.why)
        if item.why not in LISTED:
            return why
        listed = sum(block.kind is BlockKind.BULLET for block in notes.read(item.notes))
        return self._say("listed", why=why, count=listed)

    def _say(self, key: str, **facts: object) -> str:
        return self._file.words.say(f"next_meeting.{key}", **facts)
