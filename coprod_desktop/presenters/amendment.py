"""Writes a correction beside approved minutes, or changes one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.amendments import Amendment
from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.rows import Choice

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentEntry:
    """What is written in the dialog; its names are those of the record."""

    text: str = ""
    said_at_id: int | None = None
    confidential: bool = False


class AmendmentScreen(Protocol):
    """What the dialog shows."""

    def offer_meetings(self, meetings: tuple[Choice, ...]) -> None: ...

    def show_entry(self, entry: AmendmentEntry, heading: str, verb: str) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class AmendmentPresenter:
    """Offers the later meetings of the group, of which the last one held is proposed."""

    def __init__(self, screen: AmendmentScreen, file: GroupFile, *, clock: Clock) -> None:
        self._screen = screen
        self._file = file
        self._clock = clock
        self._meeting_id = 0
        self._id: int | None = None

    def begin(self, meeting_id: int) -> None:
        """Begin a new correction of these minutes."""
        self._meeting_id, self._id = meeting_id, None
        later = self._offer()
        entry = AmendmentEntry(said_at_id=later[-1] if later else None)
        self._show(entry, "new", "add")

    def change(self, meeting_id: int, amendment_id: int) -> None:
        """Show a correction as it is written. Refuses "unknown"."""
        self._meeting_id, self._id = meeting_id, amendment_id
        stored = self._stored(amendment_id)
        self._offer()
        entry = AmendmentEntry(
            text=stored.text, said_at_id=stored.said_at_id, confidential=stored.confidential
        )
        self._show(entry, "change", "keep")

    def record(self, entry: AmendmentEntry) -> None:
        """Keep what is written, or point out what is amiss and lose nothing."""
        try:
            self._record(entry)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()

    def _record(self, entry: AmendmentEntry) -> None:
        amendments, at_id = self._file.amendments, entry.said_at_id
        if self._id is None:
            amendments.amend(self._meeting_id, entry.text, at_id, confidential=entry.confidential)
            return
        stored = self._stored(self._id)
        moved = at_id is not None and at_id != stored.said_at_id
        day = self._file.meetings.get(at_id).date if moved and at_id is not None else stored.on
        amendments.change(
            replace(
                stored,
                text=entry.text,
                said_at_id=at_id,
                on=day,
                confidential=entry.confidential,
            )
        )

    def _stored(self, amendment_id: int) -> Amendment:
        for line in self._file.amendments.of_meeting(self._meeting_id):
            if line.amendment.id == amendment_id:
                return line.amendment
        raise Refused("unknown")

    def _show(self, entry: AmendmentEntry, heading: str, verb: str) -> None:
        say, meeting = self._file.words.say, self._file.meetings.get(self._meeting_id)
        date = self._file.words.date(meeting.date)
        self._screen.show_entry(
            entry, say(f"amendment.{heading}", date=date), say(f"amendment.{verb}")
        )

    def _offer(self) -> list[int]:
        """Offer the meetings after this one, up to today, the oldest first."""
        words, meetings = self._file.words, self._file.meetings
        meeting, today = meetings.get(self._meeting_id), self._clock().date()
        later = [
            line.meeting
            for line in reversed(meetings.listed(meeting.group_id))
            if meeting.date <= line.meeting.date <= today and line.meeting.id != meeting.id
        ]
        choices = [
            Choice(one.id, words.say("approve_minutes.meeting", date=words.day(one.date)))
            for one in later
        ]
        none = Choice(None, words.say("approve_minutes.between"))
        self._screen.offer_meetings((*choices, none))
        return [one.id for one in later]
