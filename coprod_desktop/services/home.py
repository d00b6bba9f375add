"""What Home shows: the next meeting, what needs attention, the ladder and the year."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.domain.meetings import MeetingState
from coprod_desktop.domain.pledges import PledgeState
from coprod_desktop.domain.sheets import (
    Attention,
    AttentionKind,
    HomeSheet,
    InitiativeLine,
    MeetingLine,
    Year,
)
from coprod_desktop.services import initiatives, meeting_sheets
from coprod_desktop.services.known_frameworks import KnownFrameworks
from coprod_desktop.services.people import members_on
from coprod_desktop.services.service import Service
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import ActionReportRow, ActionRow, MeetingRow, PledgeRow
from coprod_desktop.store.store import Store

SOON = timedelta(days=7)
REVIEW_AFTER = timedelta(days=183)
YEAR = timedelta(days=365)
MOST_COMING = 5
WORTH_A_TALK = 2  # rungs between the two sides' views

OPEN_ACTIONS = [state for state in ActionState if state.is_open]
OPEN_PLEDGES = [state for state in PledgeState if state.is_open]


class Home(Service):
    """The state of a group at a glance."""

    def __init__(self, store: Store, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._known = known

    def sheet(self, group_id: int) -> HomeSheet:
        """All that Home shows of a group, as of today; refuses "unknown"."""
        today = self._today()
        with self._store.reading() as session:
            group = mapping.GROUP.read(mapping.GROUP.get(session, group_id))
            lines = initiatives.lines(session, self._known, group_id)
            return HomeSheet(
                group=group,
                framework=self._known.ladder_of(session, group),
                next_meeting=_next_meeting(session, group_id, today),
                last_draft=_last_draft(session, group_id),
                members=len(members_on(session, group_id, today)),
                attention=_attention(session, group, lines, today),
                coming=_coming(session, group_id, today),
                lines=lines,
                year=_year(session, group_id, lines, today),
            )

    def due_or_late(self, group_id: int) -> int:
        """How many open pledges and actions of a group are late or due within a week."""
        until = self._today() + SOON
        with self._store.reading() as session:
            return sum(
                session.scalar(
                    select(func.count(table.id)).where(
                        table.group_id == group_id, table.state.in_(states), table.due <= until
                    )
                )
                or 0
                for table, states in ((ActionRow, OPEN_ACTIONS), (PledgeRow, OPEN_PLEDGES))
            )


def _next_meeting(session: Session, group_id: int, today: date) -> MeetingLine | None:
    """The meeting whose minutes are being taken, else the next planned one."""
    coming = (
        select(MeetingRow.id)
        .where(
            MeetingRow.group_id == group_id,
            (MeetingRow.state == MeetingState.MINUTING)
            | ((MeetingRow.state == MeetingState.PLANNED) & (MeetingRow.date >= today)),
        )
        .order_by((MeetingRow.state == MeetingState.MINUTING).desc(), MeetingRow.date)
        .limit(1)
    )
    return _line(session, session.scalar(coming))


def _last_draft(session: Session, group_id: int) -> MeetingLine | None:
    drafts = (
        select(MeetingRow.id)
        .where(MeetingRow.group_id == group_id, MeetingRow.state == MeetingState.DRAFT)
        .order_by(MeetingRow.date.desc())
        .limit(1)
    )
    return _line(session, session.scalar(drafts))


def _line(session: Session, meeting_id: int | None) -> MeetingLine | None:
    if meeting_id is None:
        return None
    return meeting_sheets.lines(session, MeetingRow.id == meeting_id)[0]


def _attention(
    session: Session, group: Group, lines: tuple[InitiativeLine, ...], today: date
) -> tuple[Attention, ...]:
    found = [
        *_actions(session, group.id, ActionRow.due <= today + SOON, today),
        *_pledges(session, group.id, PledgeRow.due <= today + SOON, today),
        *_drafts(session, group.id),
        *(one for line in lines for one in _about(line, today)),
    ]
    return tuple(sorted(found, key=lambda one: (-one.days, one.kind, one.words)))


def _coming(session: Session, group_id: int, today: date) -> tuple[Attention, ...]:
    """The open actions and pledges due later, then those without a day, the newest first."""
    found = [
        *_actions(session, group_id, ActionRow.due > today + SOON, today),
        *_actions(session, group_id, ActionRow.due.is_(None), today),
        *_pledges(session, group_id, PledgeRow.due > today + SOON, today),
        *_pledges(session, group_id, PledgeRow.due.is_(None), today),
    ]
    return tuple(sorted(found, key=lambda one: (one.day or date.max, -one.id))[:MOST_COMING])


def _actions(
    session: Session, group_id: int, when: ColumnElement[bool], today: date
) -> list[Attention]:
    group = mapping.GROUP.read(mapping.GROUP.get(session, group_id))
    rows = session.scalars(
        select(ActionRow).where(
            ActionRow.group_id == group_id, ActionRow.state.in_(OPEN_ACTIONS), when
        )
    )
    return [
        Attention(
            kind=AttentionKind.ACTION_DUE,
            id=row.id,
            words=f"{group.action_name(row.number)}: {row.text}",
            day=row.due,
            days=(today - row.due).days if row.due else 0,
        )
        for row in rows
    ]


def _pledges(
    session: Session, group_id: int, when: ColumnElement[bool], today: date
) -> list[Attention]:
    rows = session.scalars(
        select(PledgeRow).where(
            PledgeRow.group_id == group_id, PledgeRow.state.in_(OPEN_PLEDGES), when
        )
    )
    return [
        Attention(
            kind=AttentionKind.PLEDGE_DUE,
            id=row.id,
            words=row.text,
            day=row.due,
            days=(today - row.due).days if row.due else 0,
        )
        for row in rows
    ]


def _drafts(session: Session, group_id: int) -> list[Attention]:
    rows = session.scalars(
        select(MeetingRow).where(
            MeetingRow.group_id == group_id, MeetingRow.state == MeetingState.DRAFT
        )
    )
    return [
        Attention(
            kind=AttentionKind.MINUTES_DRAFT,
            id=row.id,
            words="",
            day=row.date,
            days=-SOON.days - 1,
        )
        for row in rows
    ]


def _about(line: InitiativeLine, today: date) -> list[Attention]:
    """What an initiative under way asks for: a first place, a new look, a talk.

    A group that set itself a rhythm is reminded by that, another one after half a year.
    """
    initiative = line.initiative
    if initiative.state is not InitiativeState.UNDER_WAY:
        return []
    found: list[tuple[AttentionKind, date | None]] = []
    if line.agreed is None:
        found.append((AttentionKind.NOT_PLACED, None))
    elif line.review_due is not None:
        if line.review_due <= today + SOON:
            found.append((AttentionKind.REVIEW_DUE, line.review_due))
    elif today - line.agreed.on > REVIEW_AFTER:
        found.append((AttentionKind.PLACEMENT_OLD, line.agreed.on))
    if line.differ is not None and line.differ >= WORTH_A_TALK:
        found.append((AttentionKind.VIEWS_DIFFER, None))
    return [
        Attention(kind=kind, id=initiative.id, words=initiative.title, day=day, days=-SOON.days - 2)
        for kind, day in found
    ]


def _year(session: Session, group_id: int, lines: tuple[InitiativeLine, ...], today: date) -> Year:
    since = today - YEAR
    held = select(func.count(MeetingRow.id)).where(
        MeetingRow.group_id == group_id,
        MeetingRow.state != MeetingState.PLANNED,
        MeetingRow.date > since,
    )
    kept = select(func.count(PledgeRow.id)).where(
        PledgeRow.group_id == group_id,
        PledgeRow.state == PledgeState.KEPT,
        PledgeRow.checked_on > since,
    )
    closed = select(func.count(PledgeRow.id)).where(
        PledgeRow.group_id == group_id,
        PledgeRow.state.in_((PledgeState.CHANGED, PledgeState.NOT_KEPT)),
        PledgeRow.made_on > since,
    )
    late = select(func.count(PledgeRow.id)).where(
        PledgeRow.group_id == group_id,
        PledgeRow.state.in_(OPEN_PLEDGES),
        PledgeRow.due < today,
    )
    done = select(func.count(func.distinct(ActionReportRow.action_id))).where(
        ActionReportRow.state == ActionState.DONE,
        ActionReportRow.on > since,
        ActionReportRow.action_id.in_(
            select(ActionRow.id).where(
                ActionRow.group_id == group_id, ActionRow.state == ActionState.DONE
            )
        ),
    )
    moves = [line.steps for line in lines if line.steps and line.agreed and line.agreed.on > since]

    def count(query: object) -> int:
        return int(session.scalar(query) or 0)  # type: ignore[call-overload]

    kept_count = count(kept)
    return Year(
        meetings=count(held),
        pledges_kept=kept_count,
        pledges_due=kept_count + count(closed) + count(late),
        actions_done=count(done),
        moved_up=sum(step > 0 for step in moves),
        moved_down=sum(step < 0 for step in moves),
    )
