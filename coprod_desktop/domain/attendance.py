"""Who came to which meetings, as one table over time. It tells; it does not judge."""

from __future__ import annotations

from dataclasses import dataclass

from coprod_desktop.domain.meetings import Attendance, Meeting, Presence
from coprod_desktop.domain.people import Membership, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonAttendance:
    """One person in the table: `marks` stand in the order of its meetings.

    A mark is None where nothing was recorded. `asked` says for each meeting whether the person
    was a member then; `membership` is None for somebody who is no member now.
    """

    person: Person
    membership: Membership | None
    marks: tuple[Attendance | None, ...]
    asked: tuple[bool, ...]

    @property
    def came(self) -> int:
        """Meetings at which the person was present."""
        return sum(one is not None and one.presence is Presence.PRESENT for one in self.marks)

    @property
    def sent_apologies(self) -> int:
        """Meetings for which the person sent apologies."""
        return sum(one is not None and one.presence is Presence.APOLOGIES for one in self.marks)

    @property
    def meetings(self) -> int:
        """Meetings in the table at which the person was a member, or was marked all the same."""
        return sum(
            asked or mark is not None for asked, mark in zip(self.asked, self.marks, strict=True)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceTable:
    """The last meetings held, oldest first, and everybody who was or is asked to them."""

    meetings: tuple[Meeting, ...]
    people: tuple[PersonAttendance, ...]
