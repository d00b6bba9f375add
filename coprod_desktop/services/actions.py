"""Agree actions under permanent numbers, and say what became of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.actions import Action, ActionReport, ActionState
from coprod_desktop.domain.placements import EvidenceKind
from coprod_desktop.domain.sheets import ActionLine, NumberedAction
from coprod_desktop.services.evidence import refuse_if_leaned_on
from coprod_desktop.services.service import Service, initiatives_by_id, meeting_of, sources
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import ActionOwnerRow, ActionReportRow, ActionRow, GroupRow


class Actions(Service):
    """The actions of a file."""

    def listed(self, group_id: int) -> tuple[ActionLine, ...]:
        """All actions of a group, the newest number first."""
        with self._store.reading() as session:
            of_group = mapping.ACTION.select().where(ActionRow.group_id == group_id)
            rows = session.execute(of_group.order_by(ActionRow.number.desc()))
            return lines(session, rows.all())

    def numbered(self, group_id: int) -> tuple[NumberedAction, ...]:
        """All actions of a group, the newest number first; `line` tells the rest of each."""
        with self._store.reading() as session:
            group = mapping.GROUP.read(mapping.GROUP.get(session, group_id))
            of_group = mapping.ACTION.select().where(ActionRow.group_id == group_id)
            rows = session.execute(of_group.order_by(ActionRow.number.desc())).all()
            owners = _owners(
                session,
                ActionOwnerRow.action_id.in_(
                    select(ActionRow.id).where(ActionRow.group_id == group_id)
                ),
            )
            return tuple(
                NumberedAction(
                    mapping.ACTION.read(row, owner_ids=owners[row.id]),
                    group.action_name(row.number),
                )
                for row in rows
            )

    def line(self, action_id: int) -> ActionLine:
        """One action with all that was said of it; refuses "unknown"."""
        with self._store.reading() as session:
            return lines(session, [mapping.ACTION.get(session, action_id)])[0]

    def agree(self, action: Action) -> int:
        """Record an action and return its id; number 0 takes the group's next number.

        Refuses empty words, nobody to do it, and an item of approved minutes.
        """
        with self._store.action("agree_action") as work:
            checked = action.checked()
            _refuse_locked(work.session, checked.item_id)
            if not checked.number:
                number = next_number(work.session, checked.group_id)
                checked = replace(checked, number=number)
            row = mapping.ACTION.add(work.session, checked)
            set_owners(work.session, row.id, checked.owner_ids)
            return row.id

    def change(self, action: Action) -> None:
        """Keep an action's new words, owner or due day; refuses as `agree`."""
        with self._store.action("change_action") as work:
            checked = action.checked()
            _refuse_locked(work.session, checked.item_id)
            mapping.ACTION.change(work.session, checked)
            set_owners(work.session, checked.id, checked.owner_ids)

    def report(
        self, action_id: int, state: ActionState, note: str = "", item_id: int | None = None
    ) -> None:
        """Say how far an action is, at a meeting's item or between meetings.

        Dropping needs a note that says why; an item of approved minutes is refused.
        """
        with self._store.action("report_action") as work:
            _refuse_locked(work.session, item_id)
            action = read(work.session, mapping.ACTION.get(work.session, action_id))
            reason = note if state is ActionState.DROPPED else ""
            mapping.ACTION.change(work.session, action.reported(state, reason))
            on = meeting_of(work.session, item_id).date if item_id else self._today()
            report = ActionReport(
                action_id=action_id, item_id=item_id, on=on, state=state, note=note.strip()
            )
            mapping.ACTION_REPORT.add(work.session, report)

    def remove(self, action_id: int) -> None:
        """Take an action and its reports out; undo brings them back.

        Refuses an item of approved minutes, and "leaned_on" when a placement leans on it.
        """
        with self._store.action("remove_action") as work:
            row = mapping.ACTION.get(work.session, action_id)
            refuse_if_leaned_on(work.session, EvidenceKind.ACTION, row.id)
            _refuse_locked(work.session, row.item_id)
            for table in (ActionOwnerRow, ActionReportRow):
                for part in work.session.scalars(select(table).where(table.action_id == row.id)):
                    work.session.delete(part)
            work.session.delete(row)


def lines(
    session: Session, rows: Sequence[ActionRow] | Sequence[Row[Any]]
) -> tuple[ActionLine, ...]:
    """The given actions with where they were agreed and what was said of them."""
    ids = [row.id for row in rows]
    reports = _reports(session, ids)
    owners = owners_of(session, ids)
    agreed_at = sources(session, (row.item_id for row in rows))
    initiatives = initiatives_by_id(session, (row.initiative_id for row in rows))
    groups = {row.id: mapping.GROUP.read(row) for row in session.scalars(select(GroupRow))}
    return tuple(
        ActionLine(
            action=mapping.ACTION.read(row, owner_ids=owners[row.id]),
            name=groups[row.group_id].action_name(row.number),
            source=agreed_at.get(row.item_id or 0),
            initiative=initiatives.get(row.initiative_id or 0),
            reports=tuple(reports[row.id]),
        )
        for row in rows
    )


def read(session: Session, row: ActionRow) -> Action:
    """The record of one action's row."""
    return mapping.ACTION.read(row, owner_ids=owners_of(session, [row.id])[row.id])


def owners_of(session: Session, action_ids: Sequence[int]) -> defaultdict[int, tuple[int, ...]]:
    """The people who will do each action, in the order of its words."""
    return _owners(session, ActionOwnerRow.action_id.in_(action_ids))


def _owners(session: Session, which: ColumnElement[bool]) -> defaultdict[int, tuple[int, ...]]:
    owners: defaultdict[int, tuple[int, ...]] = defaultdict(tuple)
    rows = session.execute(
        select(ActionOwnerRow.action_id, ActionOwnerRow.person_id)
        .where(which)
        .order_by(ActionOwnerRow.position)
    )
    for action_id, person_id in rows:
        owners[action_id] += (person_id,)
    return owners


def set_owners(session: Session, action_id: int, person_ids: Sequence[int]) -> None:
    """Bring the people who will do an action to the given ones."""
    rows = session.scalars(select(ActionOwnerRow).where(ActionOwnerRow.action_id == action_id))
    stored = {row.person_id: row for row in rows}
    for position, person_id in enumerate(dict.fromkeys(person_ids)):
        if row := stored.pop(person_id, None):
            row.position = position
        else:
            session.add(ActionOwnerRow(action_id=action_id, person_id=person_id, position=position))
    for row in stored.values():
        session.delete(row)
    session.flush()


def next_number(session: Session, group_id: int) -> int:
    """The number after the highest the group has used."""
    highest = select(func.max(ActionRow.number)).where(ActionRow.group_id == group_id)
    return (session.scalar(highest) or 0) + 1


def _reports(session: Session, action_ids: Sequence[int]) -> defaultdict[int, list[ActionReport]]:
    reports: defaultdict[int, list[ActionReport]] = defaultdict(list)
    rows = session.execute(
        mapping.ACTION_REPORT.select()
        .where(ActionReportRow.action_id.in_(action_ids))
        .order_by(ActionReportRow.on, ActionReportRow.id)
    )
    for row in rows:
        reports[row.action_id].append(mapping.ACTION_REPORT.read(row))
    return reports


def _refuse_locked(session: Session, item_id: int | None) -> None:
    if item_id is not None:
        meeting_of(session, item_id).open_for_change()
