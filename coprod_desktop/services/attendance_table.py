"""Gathers who came to the last meetings of a group, in three queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.attendance import AttendanceTable, PersonAttendance, missed_in_a_row
from coprod_desktop.domain.meetings import Attendance, Meeting, MeetingKind, MeetingState, Presence
from coprod_desktop.domain.people import Member, Person
from coprod_desktop.services.people import members
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import AttendanceRow, MeetingRow, PersonRow

FOR_ALL = (MeetingKind.ORDINARY, MeetingKind.AGM)
"""Kinds of meeting to which all members are asked."""


def table(session: Session, group_id: int, last: int) -> AttendanceTable:
    """The last `last` meetings held with everybody marked there and every member of that time.

    Members stand in the order of the register, others after them by name.
    """
    meetings = _held(session, group_id, last)
    marks = _marks(session, meetings)
    by_person: dict[int, list[Member]] = {}
    for one in members(session, group_id):
        by_person.setdefault(one.person.id, []).append(one)
    people = {key: held[0].person for key, held in by_person.items()}
    people |= {one.id: one for one in _others(session, marks, people)}
    lines = (_line(one, by_person.get(one.id, []), meetings, marks) for one in people.values())
    rule = mapping.GROUP.get(session, group_id).absences
    taken = _taken(meetings, marks)
    return AttendanceTable(
        meetings=tuple(meetings),
        people=tuple(_told(one, rule, taken) for one in lines if one.meetings),
    )


def _taken(
    meetings: Sequence[Meeting], marks: dict[tuple[int, int], Attendance]
) -> tuple[bool, ...]:
    """At which meetings all members were asked, and somebody was ticked as here."""
    here = {key for (key, _), one in marks.items() if one.presence is Presence.PRESENT}
    return tuple(one.id in here and one.kind in FOR_ALL for one in meetings)


def _told(person: PersonAttendance, rule: int | None, taken: tuple[bool, ...]) -> PersonAttendance:
    """The same person, with what was missed in a row where the group's rule speaks of it."""
    if rule is None or person.membership is None:
        return person
    missed = missed_in_a_row(person.marks, person.asked, taken)
    if len(missed) < rule:
        return person
    return replace(person, missed=len(missed), missed_unmarked=None in missed)


def _line(
    person: Person,
    held: Sequence[Member],
    meetings: Sequence[Meeting],
    marks: dict[tuple[int, int], Attendance],
) -> PersonAttendance:
    now = [one.membership for one in held if one.membership.ended is None]
    return PersonAttendance(
        person=person,
        membership=now[0] if now else None,
        marks=tuple(marks.get((one.id, person.id)) for one in meetings),
        asked=tuple(any(it.membership.holds_on(one.date) for it in held) for one in meetings),
    )


def _held(session: Session, group_id: int, last: int) -> list[Meeting]:
    rows = session.scalars(
        select(MeetingRow)
        .where(MeetingRow.group_id == group_id, MeetingRow.state != MeetingState.PLANNED)
        .order_by(MeetingRow.date.desc(), MeetingRow.id.desc())
        .limit(last)
    )
    return [mapping.MEETING.read(row) for row in rows][::-1]


def _marks(session: Session, meetings: Sequence[Meeting]) -> dict[tuple[int, int], Attendance]:
    ids = [one.id for one in meetings]
    rows = session.scalars(select(AttendanceRow).where(AttendanceRow.meeting_id.in_(ids)))
    return {(row.meeting_id, row.person_id): mapping.ATTENDANCE.read(row) for row in rows}


def _others(
    session: Session, marks: dict[tuple[int, int], Attendance], known: dict[int, Person]
) -> list[Person]:
    """People marked who never were members: guests."""
    ids = {person_id for _, person_id in marks} - known.keys()
    rows = session.scalars(
        select(PersonRow).where(PersonRow.id.in_(ids)).order_by(PersonRow.name, PersonRow.initials)
    )
    return [mapping.PERSON.read(row) for row in rows]
