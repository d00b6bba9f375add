"""Writes down when and where a meeting is, who chairs it, and what was said of the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date as day
from datetime import time
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.meetings import Meeting, MeetingKind, PreviousMinutes
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import MeetingSheet
from coprod_desktop.presenters.rows import Choice

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingEntry:
    """What is written in the editor; its names are those of the record."""

    date: day | None = None
    start: time | None = None
    end: time | None = None
    kind: MeetingKind = MeetingKind.ORDINARY
    title: str = ""
    venue: str = ""
    access: str = ""
    standing_items: bool = True
    chair_id: int | None = None
    minute_taker_id: int | None = None
    previous_minutes: PreviousMinutes = PreviousMinutes.NOT_SAID
    next_date: day | None = None
    next_start: time | None = None
    next_venue: str = ""


class MeetingEditorScreen(Protocol):
    """What the editor shows."""

    def offer_people(self, people: tuple[Choice, ...]) -> None: ...

    def show_entry(self, entry: MeetingEntry, heading: str, verb: str, *, new: bool) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class MeetingEditorPresenter:
    """Plans a meeting or changes one; `recorded` hears the id."""

    def __init__(
        self,
        screen: MeetingEditorScreen,
        file: GroupFile,
        *,
        clock: Clock,
        recorded: Callable[[int], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._clock = clock
        self._recorded = recorded
        self._group_id = 0
        self._id: int | None = None

    def begin(self, group_id: int) -> None:
        """Begin a meeting: on the day, at the time and place said at the one before."""
        self._group_id, self._id = group_id, None
        words = self._file.words
        entry = self._proposed(self._clock().date())
        self._screen.show_entry(
            entry, words.say("meeting_editor.new"), words.say("meeting_editor.record"), new=True
        )

    def change(self, meeting_id: int) -> None:
        """Show what is written of a meeting."""
        sheet = self._file.meetings.sheet(meeting_id)
        meeting = sheet.meeting
        self._group_id, self._id = meeting.group_id, meeting_id
        words = self._file.words
        self._screen.offer_people(self._people(sheet))
        names = [name for name in MeetingEntry.__slots__ if name != "standing_items"]
        entry = MeetingEntry(**{name: getattr(meeting, name) for name in names})
        self._screen.show_entry(
            entry, words.say("meeting_editor.change"), words.say("meeting_editor.keep"), new=False
        )

    def record(self, entry: MeetingEntry) -> None:
        """Keep what is written, or point out what is amiss and lose nothing."""
        try:
            meeting_id = self._record(entry)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            self._recorded(meeting_id)

    def _record(self, entry: MeetingEntry) -> int:
        if entry.date is None:
            raise Refused("empty", "date")
        if self._id is None:
            return self._plan(entry, entry.date)
        changed = asdict(entry)
        del changed["standing_items"]
        self._file.meetings.change(replace(self._file.meetings.get(self._id), **changed))
        return self._id

    def _plan(self, entry: MeetingEntry, on: day) -> int:
        """A meeting of a day gone by was held, so its minutes are begun at once."""
        meeting_id = self._file.meetings.plan(
            self._group_id,
            date=on,
            kind=entry.kind,
            start=entry.start,
            end=entry.end,
            venue=entry.venue,
            access=entry.access,
            standing_items=entry.standing_items,
        )
        if on < self._clock().date():
            self._file.meetings.begin(meeting_id)
        return meeting_id

    def _proposed(self, today: day) -> MeetingEntry:
        lines = self._file.meetings.listed(self._group_id)
        if not lines:
            return MeetingEntry(date=today)
        last = lines[0].meeting
        said = last.next_date
        return MeetingEntry(
            date=said if said is not None and said > last.date else today,
            start=last.next_start or last.start,
            end=_end(last),
            venue=last.next_venue or last.venue,
            access=last.access if last.next_venue in ("", last.venue) else "",
        )

    def _people(self, sheet: MeetingSheet) -> tuple[Choice, ...]:
        found = {one.person_id: one.known_as for one in sheet.attendances}
        for member in sheet.not_ticked:
            found[member.person.id] = member.person.known_as
        for person_id in (sheet.meeting.chair_id, sheet.meeting.minute_taker_id):
            if person_id is not None and person_id not in found:
                found[person_id] = self._file.people.get(person_id).known_as
        ordered = sorted(found.items(), key=lambda one: one[1].casefold())
        nobody = Choice(None, self._file.words.say("meeting_editor.nobody"))
        return (nobody, *(Choice(id_, name) for id_, name in ordered))


def _end(last: Meeting) -> time | None:
    """The end of the meeting before, unless the next one was said to begin at another time."""
    return last.end if last.next_start in (None, last.start) else None
