"""Who came to which meetings, as one table over time. It tells; it does not judge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coprod_desktop.domain.meetings import Attendance, Meeting, Presence
from coprod_desktop.domain.people import Membership, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonAttendance:
    """One person in the table: `marks` stand in the order of its meetings.

    A mark is None where nothing was recorded. `asked` says for each meeting whether the person
    was a member then; `membership` is None for somebody who is no member now. `missed` counts the
    last meetings in a row without them and without word, only where the group's rules speak of
    that and it is as often as they say; `missed_unmarked` says that at one of these nothing was
    recorded of them, though others were ticked.
    """

    person: Person
    membership: Membership | None
    marks: tuple[Attendance | None, ...]
    asked: tuple[bool, ...]
    missed: int = 0
    missed_unmarked: bool = False

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


def missed_in_a_row(
    marks: Sequence[Attendance | None], asked: Sequence[bool], taken: Sequence[bool]
) -> tuple[Attendance | None, ...]:
    """The marks of the last meetings in a row that a member missed and sent no word, newest first.

    A member without a mark missed a meeting only where `taken` says that the register of all
    members was taken there; of other meetings nothing is known, and they are passed over.
    """
    missed = []
    for mark, member, register in zip(marks[::-1], asked[::-1], taken[::-1], strict=True):
        if not member or (mark is not None and mark.presence is not Presence.ABSENT):
            break
        if mark is not None or register:
            missed.append(mark)
    return tuple(missed)


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceTable:
    """The last meetings held, oldest first, and everybody who was or is asked to them."""

    meetings: tuple[Meeting, ...]
    people: tuple[PersonAttendance, ...]
