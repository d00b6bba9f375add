"""Gathers a meeting with all that belongs to it, in a handful of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.groups import Group, Quorum
from coprod_desktop.domain.meetings import Attendance, Decision, Meeting, Presence
from coprod_desktop.domain.people import Member, Side
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.sheets import ItemSheet, MeetingLine, MeetingSheet, ReportLine
from coprod_desktop.services.actions import owners_of
from coprod_desktop.services.amendments import amendments_of
from coprod_desktop.services.attachments import attached_to
from coprod_desktop.services.people import members_on
from coprod_desktop.services.service import initiatives_by_id, name_of
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import (
    ActionReportRow,
    ActionRow,
    AttendanceRow,
    DecisionRow,
    ItemRow,
    MeetingRow,
    PledgeRow,
)

T = TypeVar("T")
NONE = (0, 0)


def lines(session: Session, which: ColumnElement[bool]) -> tuple[MeetingLine, ...]:
    """The chosen meetings, the newest first, with what they hold counted."""
    chosen = mapping.MEETING.select().where(which)
    rows = session.execute(chosen.order_by(MeetingRow.date.desc(), MeetingRow.id.desc()))
    ids = select(MeetingRow.id).where(which)
    items = _items_counted(session, ids)
    here = _attending(session, ids)
    decisions = _under_items(session, DecisionRow, ids)
    actions = _under_items(session, ActionRow, ids)
    return tuple(
        MeetingLine(
            meeting=mapping.MEETING.read(row),
            items=items.get(row.id, NONE)[0],
            minutes_planned=items.get(row.id, NONE)[1],
            present=here.get(row.id, NONE)[0],
            apologies=here.get(row.id, NONE)[1],
            decisions=decisions.get(row.id, 0),
            actions=actions.get(row.id, 0),
        )
        for row in rows
    )


def sheet(session: Session, meeting: Meeting) -> MeetingSheet:
    """One meeting with all that belongs to it."""
    group = mapping.GROUP.read(mapping.GROUP.get(session, meeting.group_id))
    attendances = _attendances(session, meeting.id)
    members = members_on(session, group.id, meeting.date)
    approved_at = meeting.approved_at_id and session.get(MeetingRow, meeting.approved_at_id)
    marked = {attendance.person_id for attendance in attendances}
    return MeetingSheet(
        group=group,
        meeting=meeting,
        chair=_name_on_the_day(session, meeting.chair_id, attendances),
        minute_taker=_name_on_the_day(session, meeting.minute_taker_id, attendances),
        approved_at=mapping.MEETING.read(approved_at) if approved_at else None,
        attendances=tuple(attendances),
        not_ticked=tuple(one for one in members if one.person.id not in marked),
        quorum=_quorum(group, members, attendances),
        items=_items(session, meeting.id),
        attachments=attached_to(session, meeting.id),
        amendments=amendments_of(session, meeting.id),
    )


def _items_counted(session: Session, meetings: Select[int]) -> dict[int, tuple[int, int]]:
    """How many items each meeting has, and for how many minutes."""
    rows = session.execute(
        select(ItemRow.meeting_id, func.count(), func.total(ItemRow.minutes))
        .where(ItemRow.meeting_id.in_(meetings))
        .group_by(ItemRow.meeting_id)
    )
    return {key: (int(count), int(minutes)) for key, count, minutes in rows}


def _attending(session: Session, meetings: Select[int]) -> dict[int, tuple[int, int]]:
    """How many were at each meeting, and how many sent apologies."""
    here, sorry = (
        func.total(AttendanceRow.presence == presence)
        for presence in (Presence.PRESENT, Presence.APOLOGIES)
    )
    rows = session.execute(
        select(AttendanceRow.meeting_id, here, sorry)
        .where(AttendanceRow.meeting_id.in_(meetings))
        .group_by(AttendanceRow.meeting_id)
    )
    return {key: (int(present), int(apologies)) for key, present, apologies in rows}


def _under_items(session: Session, table: type[Any], meetings: Select[int]) -> dict[int, int]:
    rows = session.execute(
        select(ItemRow.meeting_id, func.count())
        .join(table, table.item_id == ItemRow.id)
        .where(ItemRow.meeting_id.in_(meetings))
        .group_by(ItemRow.meeting_id)
    )
    return {key: int(count) for key, count in rows}


def _attendances(session: Session, meeting_id: int) -> list[Attendance]:
    rows = session.scalars(
        select(AttendanceRow)
        .where(AttendanceRow.meeting_id == meeting_id)
        .order_by(AttendanceRow.position, AttendanceRow.id)
    )
    return [mapping.ATTENDANCE.read(row) for row in rows]


def _name_on_the_day(
    session: Session, person_id: int | None, attendances: Iterable[Attendance]
) -> str:
    if person_id is None:
        return ""
    for attendance in attendances:
        if attendance.person_id == person_id:
            return attendance.known_as
    return name_of(session, person_id)


def _quorum(group: Group, members: Sequence[Member], attendances: Iterable[Attendance]) -> Quorum:
    sides = {one.person.id: one.membership.side for one in members}
    here = [
        attendance.person_id
        for attendance in attendances
        if attendance.presence is Presence.PRESENT and attendance.person_id in sides
    ]
    return group.rules.quorum(
        here=len(here),
        members=len(sides),
        patients_here=sum(sides[person_id] is Side.PATIENT for person_id in here),
    )


def _items(session: Session, meeting_id: int) -> tuple[ItemSheet, ...]:
    items = [
        mapping.ITEM.read(row)
        for row in session.scalars(
            select(ItemRow)
            .where(ItemRow.meeting_id == meeting_id)
            .order_by(ItemRow.position, ItemRow.id)
        )
    ]
    ids = [item.id for item in items]
    initiatives = initiatives_by_id(session, (item.initiative_id for item in items))
    decisions = _decisions(session, ids)
    actions = _actions(session, ids)
    reports = _reports(session, ids)
    pledges = _pledges(session, ids)
    return tuple(
        ItemSheet(
            item=item,
            initiative=initiatives.get(item.initiative_id or 0),
            decisions=tuple(decisions[item.id]),
            actions=tuple(actions[item.id]),
            reports=tuple(reports[item.id]),
            pledges=tuple(pledges[item.id]),
        )
        for item in items
    )


def _by_item(rows: Iterable[tuple[int, T]]) -> defaultdict[int, list[T]]:
    grouped: defaultdict[int, list[T]] = defaultdict(list)
    for item_id, record in rows:
        grouped[item_id].append(record)
    return grouped


def _decisions(session: Session, item_ids: Sequence[int]) -> defaultdict[int, list[Decision]]:
    rows = session.scalars(
        select(DecisionRow)
        .where(DecisionRow.item_id.in_(item_ids))
        .order_by(DecisionRow.position, DecisionRow.id)
    )
    return _by_item((row.item_id, mapping.DECISION.read(row)) for row in rows)


def _actions(session: Session, item_ids: Sequence[int]) -> defaultdict[int, list[Action]]:
    rows = list(
        session.scalars(
            select(ActionRow).where(ActionRow.item_id.in_(item_ids)).order_by(ActionRow.number)
        )
    )
    owners = owners_of(session, [row.id for row in rows])
    return _by_item(
        (row.item_id or 0, mapping.ACTION.read(row, owner_ids=owners[row.id])) for row in rows
    )


def _reports(session: Session, item_ids: Sequence[int]) -> defaultdict[int, list[ReportLine]]:
    rows = session.execute(
        select(ActionReportRow, ActionRow)
        .join(ActionRow, ActionRow.id == ActionReportRow.action_id)
        .where(ActionReportRow.item_id.in_(item_ids))
        .order_by(ActionReportRow.id)
    ).all()
    owners = owners_of(session, [action.id for _, action in rows])
    return _by_item(
        (
            report.item_id or 0,
            ReportLine(
                report=mapping.ACTION_REPORT.read(report),
                action=mapping.ACTION.read(action, owner_ids=owners[action.id]),
            ),
        )
        for report, action in rows
    )


def _pledges(session: Session, item_ids: Sequence[int]) -> defaultdict[int, list[Pledge]]:
    rows = session.scalars(
        select(PledgeRow).where(PledgeRow.item_id.in_(item_ids)).order_by(PledgeRow.id)
    )
    return _by_item((row.item_id or 0, mapping.PLEDGE.read(row)) for row in rows)
