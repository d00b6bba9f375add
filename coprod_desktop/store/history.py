"""Reading the history: actions by filter and by entry, and what an entry last said."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, true
from sqlalchemy.orm import Session

from coprod_desktop.domain.history import HistoryFilter
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.store import rows
from coprod_desktop.store.journal import KINDS
from coprod_desktop.store.rows import Base, ChangeRow, HistoryRow, Row

PARTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "groups": (
        ("memberships", "group_id"),
        ("template_items", "group_id"),
        ("frameworks", "group_id"),
    ),
    "people": (("memberships", "person_id"),),
    "meetings": (
        ("items", "meeting_id"),
        ("attendances", "meeting_id"),
        ("attachments", "meeting_id"),
        ("amendments", "meeting_id"),
    ),
    "items": (("decisions", "item_id"),),
    "actions": (("action_owners", "action_id"), ("action_reports", "action_id")),
    "initiatives": (
        ("placements", "initiative_id"),
        ("parts_shared", "initiative_id"),
        ("waiting_views", "initiative_id"),
        ("step_answers", "initiative_id"),
        ("critiques", "initiative_id"),
    ),
    "placements": (("evidence", "placement_id"), ("placement_answers", "placement_id")),
    "checklist_runs": (("checklist_scores", "run_id"),),
    "pledges": (("pledge_notes", "pledge_id"),),
}
"""Which tables hold parts of an entry, and the column that says of which."""

ABOVE: Mapping[str, str] = {
    "memberships": "person_id",
    "items": "meeting_id",
    "attendances": "meeting_id",
    "decisions": "item_id",
    "action_owners": "action_id",
    "action_reports": "action_id",
    "placements": "initiative_id",
    "evidence": "placement_id",
    "placement_answers": "placement_id",
    "parts_shared": "initiative_id",
    "waiting_views": "initiative_id",
    "step_answers": "initiative_id",
    "critiques": "initiative_id",
    "checklist_scores": "run_id",
    "checklist_runs": "initiative_id",
    "challenges_met": "initiative_id",
    "pledge_notes": "pledge_id",
}
"""The column by which a part leads to the entry with which it is shown."""

KEPT_HIDDEN = frozenset({"waiting_views"})
"""Tables whose words nobody may come upon, not even by looking for them."""

ROWS: Mapping[str, type[Row]] = {
    mapper.class_.__tablename__: mapper.class_
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Row)
}

OWN_TABLE: Mapping[str, type[Row]] = {
    row.kind: row
    for row in (
        rows.GroupRow,
        rows.PersonRow,
        rows.MembershipRow,
        rows.MeetingRow,
        rows.ItemRow,
        rows.AttendanceRow,
        rows.DecisionRow,
        rows.ActionRow,
        rows.ActionReportRow,
        rows.InitiativeRow,
        rows.PlacementRow,
        rows.PartsSharedRow,
        rows.PledgeRow,
        rows.PledgeNoteRow,
        rows.AttachmentRow,
        rows.AmendmentRow,
        rows.TemplateItemRow,
        rows.WaitingViewRow,
        rows.FrameworkRow,
        rows.ChecklistRunRow,
        rows.StepAnswerRow,
        rows.CritiqueRow,
        rows.ChallengeMetRow,
    )
}
"""The table in which each kind of entry lies; the others hold parts of these."""


@dataclass(frozen=True, slots=True)
class Key:
    """One row in the history: its table and its UUID, which outlives its key."""

    table: str
    uid: str


def entries(
    session: Session,
    wanted: HistoryFilter,
    titles: Sequence[str],
    *,
    before: int | None,
    after: int,
    limit: int,
) -> list[HistoryRow]:
    """Actions that fit, the newest first, from before the action `before` on, down to `after`.

    `titles` are the keys of titles in whose words the text was found.
    """
    query = select(HistoryRow).where(HistoryRow.id > after, *_conditions(wanted, titles))
    if before is not None:
        query = query.where(HistoryRow.id < before)
    return list(session.scalars(query.order_by(HistoryRow.id.desc()).limit(limit)))


def last_id(session: Session) -> int:
    """The number of the newest action; 0 where there is none."""
    return session.scalar(select(func.max(HistoryRow.id))) or 0


def entries_of(session: Session, keys: Iterable[Key]) -> list[HistoryRow]:
    """The actions that touched any of these rows, the newest first."""
    touched: set[int] = set()
    for table, uids in _by_table(keys).items():
        query = select(ChangeRow.history_id).where(
            ChangeRow.table_name == table, ChangeRow.row_uid.in_(uids)
        )
        touched |= set(session.scalars(query))
    found = select(HistoryRow).where(HistoryRow.id.in_(touched))
    return list(session.scalars(found.order_by(HistoryRow.id.desc())))


def changes_of(session: Session, entry_ids: Iterable[int]) -> dict[int, list[ChangeRow]]:
    """The row changes of each action, in the order in which they were made."""
    found: defaultdict[int, list[ChangeRow]] = defaultdict(list)
    query = select(ChangeRow).where(ChangeRow.history_id.in_(list(entry_ids)))
    for change in session.scalars(query.order_by(ChangeRow.id)):
        found[change.history_id].append(change)
    return found


def first_changes_of(
    session: Session, entry_ids: Iterable[int], each: int
) -> tuple[dict[int, list[ChangeRow]], dict[int, int]]:
    """At most `each` changes of each action, wholes before parts, and how many there are."""
    ids = list(entry_ids)
    order = (ChangeRow.table_name.in_(ABOVE), ChangeRow.id)
    number = func.row_number().over(partition_by=ChangeRow.history_id, order_by=order)
    count = func.count().over(partition_by=ChangeRow.history_id)
    numbered = (
        select(ChangeRow.id, number.label("number"), count.label("count"))
        .where(ChangeRow.history_id.in_(ids))
        .subquery()
    )
    first = (
        select(ChangeRow, numbered.c.count)
        .join(numbered, numbered.c.id == ChangeRow.id)
        .where(numbered.c.number <= each)
        .order_by(numbered.c.number)
    )
    found: defaultdict[int, list[ChangeRow]] = defaultdict(list)
    counts: dict[int, int] = {}
    for change, whole in session.execute(first):
        found[change.history_id].append(change)
        counts[change.history_id] = whole
    return found, counts


def people(session: Session) -> list[str]:
    """Everybody who did something, by name."""
    return list(session.scalars(select(HistoryRow.who).distinct().order_by(HistoryRow.who)))


def with_parts(session: Session, key: Key) -> list[Key]:
    """A row and all that is or was part of it."""
    found, level = [key], [key]
    while level:
        level = [
            Key(part, uid)
            for table in dict.fromkeys(one.table for one in level)
            for part, column in PARTS.get(table, ())
            for uid in _parts(session, [one for one in level if one.table == table], part, column)
        ]
        found += level
    return list(dict.fromkeys(found))


def last_values(session: Session, key: Key) -> dict[str, Any] | None:
    """All values of a row as plain JSON: as it is, or as it was when it went."""
    table = Base.metadata.tables[key.table]
    row = session.execute(select(table).where(table.c.uid == key.uid)).mappings().first()
    if row is not None:
        return {name: _plain(table.c[name].type, value) for name, value in row.items()}
    whole = (
        select(func.coalesce(ChangeRow.before, ChangeRow.after))
        .where(
            ChangeRow.table_name == key.table,
            ChangeRow.row_uid == key.uid,
            or_(ChangeRow.before.is_(None), ChangeRow.after.is_(None)),
        )
        .order_by(ChangeRow.id.desc())
        .limit(1)
    )
    written = session.scalar(whole)
    return None if written is None else json.loads(written)


def key_of(session: Session, table: str, row_id: int, at: int | None = None) -> Key | None:
    """The row that has this id or, where there is none, the one that had it last.

    `at` asks for the one that had it when that action was done: SQLite gives the id of a
    removed row again.
    """
    columns = Base.metadata.tables[table].c
    uid = session.scalar(select(columns.uid).where(columns.id == row_id))
    if uid is None or (at is not None and not _was_there(session, Key(table, uid), at)):
        last = select(ChangeRow.row_uid).where(
            ChangeRow.table_name == table,
            ChangeRow.row_id == row_id,
            ChangeRow.history_id <= at if at is not None else true(),
        )
        uid = session.scalar(last.order_by(ChangeRow.id.desc()).limit(1))
    return None if uid is None else Key(table, uid)


def last_told(session: Session, key: Key) -> int | None:
    """The last action that touched a row."""
    return session.scalar(
        select(func.max(ChangeRow.history_id)).where(
            ChangeRow.table_name == key.table, ChangeRow.row_uid == key.uid
        )
    )


def found(session: Session, kind: str, uid: str) -> Row:
    """The row of a noun of the record with this UUID; refuses "unknown" when it is gone."""
    for table, noun in KINDS.items():
        if noun == kind:
            row_class = ROWS[table]
            row = session.scalars(select(row_class).where(row_class.uid == uid)).first()
            if row is not None:
                return row
    raise Refused("unknown")


def above(session: Session, row: Row) -> Row | None:
    """The row with which a part is shown; None for one that stands for itself."""
    column = ABOVE.get(row.__tablename__)
    if column is None:
        return None
    (key,) = Base.metadata.tables[row.__tablename__].c[column].foreign_keys
    whole_id = getattr(row, column)
    if whole_id is None:
        return None
    whole: Row = session.get_one(ROWS[key.column.table.name], whole_id)
    return whole


def present_id(session: Session, key: Key) -> int | None:
    """The id under which a row is in the record; None when it is gone."""
    columns = Base.metadata.tables[key.table].c
    return session.scalar(select(columns.id).where(columns.uid == key.uid))


def removals(session: Session, tables: Sequence[str]) -> list[ChangeRow]:
    """Rows of these tables that are gone by an action that stands, the newest first."""
    every = session.scalars(select(ChangeRow).where(ChangeRow.after.is_(None)))
    gone = [change for change in every if change.table_name in tables]
    entries_told = {change.history_id for change in gone}
    stands = HistoryRow.state == "done", HistoryRow.id.in_(entries_told)
    standing = set(session.scalars(select(HistoryRow.id).where(*stands)))
    present = {table: _present(session, table, gone) for table in tables}
    gone = [
        change
        for change in gone
        if change.history_id in standing and change.row_uid not in present[change.table_name]
    ]
    newest = {}
    for change in sorted(gone, key=lambda one: one.id):
        newest[change.table_name, change.row_uid] = change
    return sorted(newest.values(), key=lambda one: one.id, reverse=True)


def _present(session: Session, table: str, changes: Sequence[ChangeRow]) -> set[str]:
    """The UUIDs of changed rows of a table that are in the record now."""
    columns = Base.metadata.tables[table].c
    uids = [change.row_uid for change in changes if change.table_name == table]
    return set(session.scalars(select(columns.uid).where(columns.uid.in_(uids))))


def _conditions(wanted: HistoryFilter, titles: Sequence[str]) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.kind:
        tables = [table for table, kind in KINDS.items() if kind == wanted.kind]
        found.append(_changed(ChangeRow.table_name.in_(tables)))
    if wanted.who is not None:
        found.append(HistoryRow.who == wanted.who)
    if wanted.since:
        found.append(HistoryRow.at >= datetime.combine(wanted.since, time()))
    if wanted.until:
        found.append(HistoryRow.at < datetime.combine(wanted.until + timedelta(days=1), time()))
    if wanted.text.strip():
        says = _says(wanted.text.strip()), ChangeRow.table_name.not_in(KEPT_HIDDEN)
        found.append(or_(HistoryRow.title.in_(titles), _changed(*says)))
    return found


def _changed(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(and_(ChangeRow.history_id == HistoryRow.id, *conditions))


def _says(text: str) -> ColumnElement[bool]:
    """Whether any value before or after holds the text; the names of fields do not count."""
    found = text.casefold()
    return or_(
        func.says(ChangeRow.before, found) == 1,
        func.says(ChangeRow.after, found) == 1,
    )


def _was_there(session: Session, key: Key, at: int) -> bool:
    told = select(ChangeRow.id).where(
        ChangeRow.table_name == key.table,
        ChangeRow.row_uid == key.uid,
        ChangeRow.history_id <= at,
    )
    return session.scalar(told.limit(1)) is not None


def _by_table(keys: Iterable[Key]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for key in keys:
        found[key.table].append(key.uid)
    return found


def _parts(session: Session, wholes: Sequence[Key], part: str, column: str) -> list[str]:
    """The parts that lie, or lay, in the table `part` under rows that are all of one table."""
    lives = _lives(session, wholes)
    columns = Base.metadata.tables[part].c
    present = [life.id for life in lives if life.end is None]
    here = session.scalars(select(columns.uid).where(columns[column].in_(present)))
    link = func.json_extract(func.coalesce(ChangeRow.after, ChangeRow.before), f"$.{column}")
    was = session.execute(
        select(ChangeRow.row_uid, link, ChangeRow.history_id).where(
            ChangeRow.table_name == part,
            or_(ChangeRow.before.is_(None), ChangeRow.after.is_(None)),
            link.in_([life.id for life in lives]),
        )
    )
    held = (uid for uid, row_id, at in was if any(life.holds(row_id, at) for life in lives))
    return list(dict.fromkeys([*here, *held]))


@dataclass(frozen=True, slots=True)
class _Life:
    """When a row had an id, as numbers of actions: SQLite gives the id of a removed row again."""

    id: int
    start: int
    end: int | None

    def holds(self, row_id: int, at: int) -> bool:
        return row_id == self.id and self.start <= at and (self.end is None or at <= self.end)


def _lives(session: Session, keys: Sequence[Key]) -> list[_Life]:
    table, uids = keys[0].table, [key.uid for key in keys]
    columns = Base.metadata.tables[table].c
    here = session.execute(select(columns.id, columns.uid).where(columns.uid.in_(uids)))
    present = {(row_id, uid) for row_id, uid in here}
    told = session.execute(
        select(
            ChangeRow.row_id,
            ChangeRow.row_uid,
            func.min(ChangeRow.history_id),
            func.max(ChangeRow.history_id),
        )
        .where(ChangeRow.table_name == table, ChangeRow.row_uid.in_(uids))
        .group_by(ChangeRow.row_id, ChangeRow.row_uid)
    )
    return [
        _Life(row_id, first, None if (row_id, uid) in present else last)
        for row_id, uid, first, last in told
    ]


def _plain(kind: Any, value: Any) -> Any:
    written = getattr(kind, "process_bind_param", None)
    return written(value, None) if written else value
