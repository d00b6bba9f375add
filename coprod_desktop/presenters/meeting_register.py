"""Marks who is here, and by one key each who came late, left early, stepped out, came back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.meetings import Attendance, Presence
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import MeetingSheet
from coprod_desktop.presenters.attendance_editor import CAME_BACK, STEPPED_OUT

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile


class RegisterScreen(Protocol):
    """Where a refusal is shown."""

    def point_out(self, refused: Refused) -> None: ...


class RegisterDoors(Protocol):
    """Where the register leads."""

    def tell(self, text: str) -> None: ...

    def change_attendance(self, person_id: int, about: str) -> None: ...


class MeetingRegisterPresenter:
    """Marks the people of the meeting that `sheet` gives.

    A time is that of the clock. On another day than the meeting's the clock knows nothing of
    it, so the editor is opened and the time asked for.
    """

    def __init__(
        self,
        screen: RegisterScreen,
        file: GroupFile,
        sheet: Callable[[], MeetingSheet],
        *,
        clock: Clock,
        doors: RegisterDoors,
    ) -> None:
        self._screen = screen
        self._file = file
        self._sheet = sheet
        self._clock = clock
        self._doors = doors

    def tick(self, person_id: int) -> None:
        """Tick somebody as here, or take the tick away again."""
        self.mark(person_id, Presence.PRESENT)

    def mark(self, person_id: int, presence: Presence) -> None:
        """Mark somebody; the same mark again takes it away, and tells what went with it."""
        marked = self.attendance(person_id)
        again = marked is not None and marked.presence is presence
        wanted = None if again else presence
        done = self._write(lambda: self._file.meetings.mark(self._meeting_id, person_id, wanted))
        if done and again and marked is not None and marked.says_more:
            self._tell("mark_took_more", person_id)

    def come_late(self, person_id: int) -> None:
        """Say that somebody came just now; once more takes that away."""
        now = self._now()
        if now is None:
            self._doors.change_attendance(person_id, "arrived")
            return
        found = self.attendance(person_id)
        has_left = found is not None and found.left is not None
        again = found is not None and found.arrived is not None and not has_left
        at = None if again else now
        if self._write(lambda: self._file.meetings.come_late(self._meeting_id, person_id, at)):
            said = "came_unsaid" if again else "came_at"
            self._tell("came_back" if has_left else said, person_id)

    def leave_early(self, person_id: int) -> None:
        """Say that somebody left just now; once more takes that away."""
        now = self._now()
        if now is None:
            self._doors.change_attendance(person_id, "left")
            return
        found = self.attendance(person_id)
        again = found is not None and found.left is not None
        at = None if again else now
        if self._write(lambda: self._file.meetings.leave_early(self._meeting_id, person_id, at)):
            self._tell("left_unsaid" if again else "left_at", person_id)

    def step_out(self, person_id: int) -> None:
        """Say that somebody stepped out just now, or is back from that.

        For which interest is asked, unless they declared one before.
        """
        now, found = self._now(), self.attendance(person_id)
        out = found is not None and found.is_out
        declared = found is not None and found.interest and not found.stepped_out
        wish, said = self._file.meetings.step_out, "stepped_out_at"
        if out:
            wish, said = self._file.meetings.come_back, "came_back"
        if now is None or not (out or declared):
            self._doors.change_attendance(person_id, CAME_BACK if out else STEPPED_OUT)
        elif self._write(lambda: wish(self._meeting_id, person_id, now)):
            self._tell(said, person_id)

    def declare_interest(self, person_id: int) -> None:
        """Ask for the interest that somebody declares."""
        self._doors.change_attendance(person_id, "interest")

    def attendance(self, person_id: int) -> Attendance | None:
        """How somebody is marked, if they are."""
        marked = (one for one in self._sheet().attendances if one.person_id == person_id)
        return next(marked, None)

    @property
    def _meeting_id(self) -> int:
        return self._sheet().meeting.id

    def _now(self) -> time | None:
        """The time to the minute, on the day of the meeting only."""
        now = self._clock()
        if now.date() != self._sheet().meeting.date:
            return None
        return now.time().replace(second=0, microsecond=0)

    def _tell(self, key: str, person_id: int) -> None:
        words, name = self._file.words, self._file.people.get(person_id).known_as
        clock = words.clock(self._clock())
        self._doors.tell(words.say(f"meeting.{key}", name=name, clock=clock))

    def _write(self, wish: Callable[[], object]) -> bool:
        try:
            wish()
        except Refused as refused:
            self._screen.point_out(refused)
            return False
        return True
