"""What is set right about approved minutes later on: beside them, never inside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from coprod_desktop.domain.meetings import Meeting, MeetingState
from coprod_desktop.domain.refusals import Refused, required


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """One later correction of the approved minutes of the meeting `meeting_id`.

    `on` is the day on which it was agreed, `said_at_id` the meeting at which, where known.
    A confidential one is left out of public copies.
    """

    id: int = 0
    uid: str = ""
    meeting_id: int
    on: date
    text: str
    said_at_id: int | None = None
    confidential: bool = False

    def checked(self) -> Amendment:
        """Return it with trimmed words; refuse empty words, and itself as where it was said."""
        if self.said_at_id is not None and self.said_at_id == self.meeting_id:
            raise Refused("amended_at_itself", "said_at_id")
        return replace(self, text=required(self.text, "text"))

    def fitting(self, amended: Meeting, said_at: Meeting | None) -> Amendment:
        """Return it; refuse minutes that are still open to change, and a day too early."""
        if amended.state is not MeetingState.APPROVED:
            raise Refused("amended_unapproved", "meeting_id")
        if self.on < (amended.approved_on or amended.date):
            raise Refused("amended_before_approval", "on")
        if said_at is not None and said_at.date < amended.date:
            raise Refused("amended_before_approval", "said_at_id")
        return self
