"""Locks the minutes of a meeting as approved, at a later meeting or on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.rows import Choice

if TYPE_CHECKING:
    from coprod_desktop.services.meetings import Meetings


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """When and where minutes were approved, and what was put right with it."""

    approved_on: date | None
    approved_at_id: int | None
    corrections: str = ""


class ApproveMinutesScreen(Protocol):
    """What the dialog shows; `days` gives the day of each meeting that is offered."""

    def show_meetings(
        self, heading: str, meetings: tuple[Choice, ...], days: dict[int, date]
    ) -> None: ...

    def show_approval(self, approval: Approval) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class ApproveMinutesPresenter:
    """Offers the later meetings of the group and approves at the one chosen."""

    def __init__(
        self, screen: ApproveMinutesScreen, meetings: Meetings, *, words: Words, clock: Clock
    ) -> None:
        self._screen = screen
        self._meetings = meetings
        self._words = words
        self._clock = clock
        self._id = 0

    def begin(self, meeting_id: int, at_id: int | None = None) -> None:
        """Offer the meetings after this one, up to today.

        The one of `at_id` is proposed, or else the first of them.
        """
        self._id = meeting_id
        meeting = self._meetings.get(meeting_id)
        today = self._clock().date()
        later = [
            line.meeting
            for line in reversed(self._meetings.listed(meeting.group_id))
            if meeting.date <= line.meeting.date <= today and line.meeting.id != meeting_id
        ]
        choices = [
            Choice(
                one.id, self._words.say("approve_minutes.meeting", date=self._words.day(one.date))
            )
            for one in later
        ]
        none = Choice(None, self._words.say("approve_minutes.between"))
        heading = self._words.say("approve_minutes.heading", date=self._words.date(meeting.date))
        self._screen.show_meetings(heading, (*choices, none), {one.id: one.date for one in later})
        there = (one for one in later if one.id == at_id)
        proposed = next(there, later[0] if later else None)
        self._screen.show_approval(
            Approval(
                approved_on=proposed.date if proposed else max(today, meeting.date),
                approved_at_id=proposed.id if proposed else None,
            )
        )

    def record(self, approval: Approval) -> None:
        """Approve and lock, or point out what is amiss."""
        if approval.approved_on is None:
            self._screen.point_out(Refused("empty", "approved_on"))
            return
        try:
            self._meetings.approve(
                self._id,
                approval.approved_on,
                approval.approved_at_id,
                corrections=approval.corrections,
            )
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
