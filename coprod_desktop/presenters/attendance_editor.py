"""Writes down what was particular about somebody at one meeting: role, side, late, left early."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime, time
from typing import TYPE_CHECKING, Any, Protocol

from coprod_desktop.domain.meetings import Attendance, Presence
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.refusals import Refused

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile


STEPPED_OUT = "stepped_out"
CAME_BACK = "came_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceEntry:
    """What is written in the editor; its names are those of the record."""

    presence: Presence = Presence.PRESENT
    role: str = ""
    side: Side = Side.UNKNOWN
    arrived: time | None = None
    left: time | None = None
    interest: str = ""
    stepped_out: str = ""
    stepped_out_at: time | None = None
    came_back: time | None = None


class AttendanceEditorScreen(Protocol):
    """What the editor shows."""

    def show_entry(self, entry: AttendanceEntry, heading: str) -> None: ...

    def go_to(self, field: str) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class AttendanceEditorPresenter:
    """Changes how somebody was at a meeting; somebody not ticked yet is ticked as here first."""

    def __init__(self, screen: AttendanceEditorScreen, file: GroupFile) -> None:
        self._screen = screen
        self._file = file
        self._meeting_id = 0
        self._person_id = 0

    def change(
        self, meeting_id: int, person_id: int, *, about: str = "", now: datetime | None = None
    ) -> None:
        """Show how somebody was at a meeting, and go to the field it is `about`.

        Where that one is about stepping out, the interest that was declared is written in
        already, and the time where `now` is on the day of the meeting.
        """
        self._meeting_id, self._person_id = meeting_id, person_id
        found = self._attendance()
        words = self._file.words
        if found is None:
            name, entry = self._file.people.get(person_id).known_as, self._unmarked()
        else:
            name = found.known_as
            entry = AttendanceEntry(
                **{name: getattr(found, name) for name in AttendanceEntry.__slots__}
            )
        if about == STEPPED_OUT and not entry.stepped_out:
            entry = replace(entry, stepped_out=entry.interest, stepped_out_at=self._minute(now))
        self._screen.show_entry(entry, words.say("attendance_editor.heading", name=name))
        if about:
            self._screen.go_to(about)

    def record(self, entry: AttendanceEntry) -> None:
        """Keep what is written, or point out what is amiss and lose nothing."""
        try:
            self._record(entry)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()

    def _record(self, entry: AttendanceEntry) -> None:
        fields: dict[str, Any] = asdict(entry)
        Attendance(meeting_id=self._meeting_id, person_id=self._person_id, **fields).checked()
        if self._attendance() is None:
            self._file.meetings.mark(self._meeting_id, self._person_id, entry.presence)
        found = self._attendance()
        if found is not None:
            self._file.meetings.change_attendance(replace(found, **fields))

    def _minute(self, now: datetime | None) -> time | None:
        """The time to the minute, on the day of the meeting only."""
        if now is None or now.date() != self._file.meetings.get(self._meeting_id).date:
            return None
        return now.time().replace(second=0, microsecond=0)

    def _attendance(self) -> Attendance | None:
        marked = self._file.meetings.sheet(self._meeting_id).attendances
        return next((one for one in marked if one.person_id == self._person_id), None)

    def _unmarked(self) -> AttendanceEntry:
        members = self._file.meetings.sheet(self._meeting_id).not_ticked
        held = next((one for one in members if one.person.id == self._person_id), None)
        if held is None:
            return AttendanceEntry()
        return AttendanceEntry(role=held.membership.office, side=held.membership.side)
