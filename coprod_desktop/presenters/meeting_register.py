"""Ticks who is here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.meetings import Attendance, Presence
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import MeetingSheet

if TYPE_CHECKING:
    from coprod_desktop.services.meetings import Meetings


class RegisterScreen(Protocol):
    """Where a refusal is shown."""

    def point_out(self, refused: Refused) -> None: ...


class MeetingRegisterPresenter:
    """Marks the people of the meeting that `sheet` gives."""

    def __init__(
        self, screen: RegisterScreen, meetings: Meetings, sheet: Callable[[], MeetingSheet]
    ) -> None:
        self._screen = screen
        self._meetings = meetings
        self._sheet = sheet

    def tick(self, person_id: int) -> None:
        """Tick somebody as here, or take the tick away again."""
        self.mark(person_id, Presence.PRESENT)

    def mark(self, person_id: int, presence: Presence) -> None:
        """Mark somebody; the same mark again takes it away."""
        marked = self.attendance(person_id)
        again = marked is not None and marked.presence is presence
        try:
            self._meetings.mark(self._sheet().meeting.id, person_id, None if again else presence)
        except Refused as refused:
            self._screen.point_out(refused)

    def attendance(self, person_id: int) -> Attendance | None:
        """How somebody is marked, if they are."""
        marked = (one for one in self._sheet().attendances if one.person_id == person_id)
        return next(marked, None)
