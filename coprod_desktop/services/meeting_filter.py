"""Narrows the list of meetings, as one condition in its query."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, TextClause, and_, exists, extract, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.meeting_filter import MeetingChoices, MeetingFilter, Named
from coprod_desktop.domain.meetings import MeetingKind, Presence
from coprod_desktop.store import search
from coprod_desktop.store.rows import AttendanceRow, InitiativeRow, ItemRow, MeetingRow, PersonRow


def which(group_id: int, wanted: MeetingFilter) -> ColumnElement[bool]:
    """The meetings of a group that pass a filter."""
    found: list[ColumnElement[bool] | TextClause] = [MeetingRow.group_id == group_id]
    if wanted.year is not None:
        found.append(MeetingRow.date.between(date(wanted.year, 1, 1), date(wanted.year, 12, 31)))
    if wanted.kind is not None:
        found.append(MeetingRow.meeting_kind == wanted.kind)
    if wanted.person_id is not None:
        there = select(AttendanceRow.meeting_id).where(
            AttendanceRow.person_id == wanted.person_id,
            AttendanceRow.presence == Presence.PRESENT,
        )
        found.append(MeetingRow.id.in_(there))
    if wanted.initiative_id is not None:
        about = select(ItemRow.meeting_id).where(ItemRow.initiative_id == wanted.initiative_id)
        found.append(MeetingRow.id.in_(about))
    found += search.said_at_meetings(wanted.words)
    return and_(*found)


def choices(session: Session, group_id: int) -> MeetingChoices:
    """What the meetings of a group can be narrowed by; nothing that would find none."""
    in_group = MeetingRow.group_id == group_id
    years = session.scalars(select(extract("year", MeetingRow.date)).where(in_group).distinct())
    kinds = set(session.scalars(select(MeetingRow.meeting_kind).where(in_group).distinct()))
    there = exists().where(
        AttendanceRow.person_id == PersonRow.id,
        AttendanceRow.presence == Presence.PRESENT,
        MeetingRow.id == AttendanceRow.meeting_id,
        in_group,
    )
    about = exists().where(
        ItemRow.initiative_id == InitiativeRow.id, MeetingRow.id == ItemRow.meeting_id, in_group
    )
    people = select(PersonRow.id, PersonRow.name).where(there).order_by(PersonRow.name)
    initiatives = select(InitiativeRow.id, InitiativeRow.title).where(about)
    return MeetingChoices(
        years=tuple(sorted(years, reverse=True)),
        kinds=tuple(kind for kind in MeetingKind if kind in kinds),
        people=tuple(Named(*row) for row in session.execute(people)),
        initiatives=tuple(
            Named(*row) for row in session.execute(initiatives.order_by(InitiativeRow.title))
        ),
    )
