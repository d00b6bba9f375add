"""Adds somebody who is at a meeting but no member."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.people import Side
from coprod_desktop.domain.refusals import Refused

if TYPE_CHECKING:
    from coprod_desktop.services.meetings import Meetings


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestEntry:
    """What is written in the editor."""

    name: str
    role: str = ""
    side: Side = Side.GUEST


class GuestEditorScreen(Protocol):
    """What the editor shows."""

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class GuestEditorPresenter:
    """Puts a guest on the list of one meeting."""

    def __init__(self, screen: GuestEditorScreen, meetings: Meetings, meeting_id: int) -> None:
        self._screen = screen
        self._meetings = meetings
        self._meeting_id = meeting_id

    def record(self, entry: GuestEntry) -> None:
        """Add the guest, or point out what is amiss and lose nothing."""
        try:
            self._meetings.add_guest(
                self._meeting_id, name=entry.name, role=entry.role, side=entry.side
            )
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
