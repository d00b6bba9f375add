"""What every action changed, row by row; the ground for undo, redo and "who changed this?"."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from itertools import takewhile
from typing import Any

from sqlalchemy import Table, delete, event, insert, inspect, select, update
from sqlalchemy.orm import Session

from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.store.rows import Base, ChangeRow, HistoryRow, Row

KINDS: Mapping[str, str] = {
    mapper.local_table.name: mapper.class_.kind  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Row)
}


class Recorder:
    """Writes down what a session flushes, under one history entry."""

    def __init__(
        self, session: Session, title: str, at: datetime, who: str, *, undoable: bool
    ) -> None:
        self._values = {
            "title": title,
            "at": at,
            "changed_at": at,
            "who": who,
            "state": "done",
            "undoable": undoable,
        }
        self._title = title
        self._history_id: int | None = None
        self._changed: defaultdict[str, set[int]] = defaultdict(set)
        event.listen(session, "after_flush", self._note)

    @property
    def changes(self) -> ChangeSet:
        """What has changed so far."""
        ids = {kind: frozenset(keys) for kind, keys in self._changed.items()}
        return ChangeSet(self._title, ids)

    def _note(self, session: Session, _context: object) -> None:
        noted = [
            *((row, None, _values(row)) for row in session.new if isinstance(row, Row)),
            *((row, *_difference(row)) for row in session.dirty if isinstance(row, Row)),
            *((row, _values(row), None) for row in session.deleted if isinstance(row, Row)),
        ]
        changes = [change for change in noted if change[1] != change[2]]
        if not changes:
            return
        connection = session.connection()
        if self._history_id is None:
            self._begin(connection)
        lines = []
        for row, before, after in changes:
            self._changed[row.kind].add(row.id)
            lines.append(
                {
                    "history_id": self._history_id,
                    "table_name": row.__tablename__,
                    "row_id": row.id,
                    "row_uid": row.uid,
                    "before": _json(before),
                    "after": _json(after),
                }
            )
        connection.execute(insert(ChangeRow), lines)

    def _begin(self, connection: Any) -> None:
        connection.execute(
            update(HistoryRow).where(HistoryRow.state == "undone").values(state="past")
        )
        result = connection.execute(insert(HistoryRow).values(**self._values))
        self._history_id = result.inserted_primary_key[0]


def undoable(session: Session) -> HistoryRow | None:
    """The action that undo would take back: the newest that stands, unless it is a barrier."""
    newest = session.scalars(
        select(HistoryRow).where(HistoryRow.state == "done").order_by(HistoryRow.id.desc()).limit(1)
    ).first()
    return newest if newest is not None and newest.undoable else None


def redoable(session: Session) -> HistoryRow | None:
    """The action that redo would do again: the oldest that was undone."""
    return session.scalars(
        select(HistoryRow).where(HistoryRow.state == "undone").order_by(HistoryRow.id).limit(1)
    ).first()


def undoable_steps(session: Session, limit: int) -> list[HistoryRow]:
    """The actions that undo would take back one after the other, down to a barrier."""
    newest = select(HistoryRow).where(HistoryRow.state == "done").order_by(HistoryRow.id.desc())
    return list(takewhile(lambda one: one.undoable, session.scalars(newest.limit(limit))))


def redoable_steps(session: Session, limit: int) -> list[HistoryRow]:
    """The actions that redo would do again one after the other."""
    undone = select(HistoryRow).where(HistoryRow.state == "undone").order_by(HistoryRow.id)
    return list(session.scalars(undone.limit(limit)))


def steps_back_to(session: Session, entry_id: int) -> list[HistoryRow]:
    """The actions that `undo_back_to` would take back; refuses "not_in_order" as it does."""
    _refuse_unreached(session, entry_id, undoable(session), "done")
    query = select(HistoryRow).where(HistoryRow.state == "done", HistoryRow.id >= entry_id)
    found = list(session.scalars(query.order_by(HistoryRow.id.desc())))
    if not all(one.undoable for one in found):
        raise Refused("not_in_order")
    return found


def steps_up_to(session: Session, entry_id: int) -> list[HistoryRow]:
    """The actions that `redo_up_to` would do again; refuses "not_in_order" as it does."""
    _refuse_unreached(session, entry_id, redoable(session), "undone")
    query = select(HistoryRow).where(HistoryRow.state == "undone", HistoryRow.id <= entry_id)
    return list(session.scalars(query.order_by(HistoryRow.id)))


def reaches_back_to(session: Session, entry_id: int) -> bool:
    """Whether `undo_back_to` would find everything in order, without reading what it would undo."""
    barrier = select(HistoryRow.id).where(
        HistoryRow.state == "done", HistoryRow.id >= entry_id, HistoryRow.undoable.is_(False)
    )
    entry = session.get(HistoryRow, entry_id)
    done = entry is not None and entry.state == "done"
    return done and session.scalar(barrier.limit(1)) is None


def undo_back_to(session: Session, at: datetime, entry_id: int) -> ChangeSet:
    """Take back every action from the newest down to this one: all of them, or none.

    Refuses "not_in_order" where this one does not stand, or one that cannot be taken back
    stands above it, and refuses as `undo`.
    """
    _refuse_unreached(session, entry_id, undoable(session), "done")
    told = [undo(session, at)]
    while (newest := undoable(session)) is not None and newest.id >= entry_id:
        told.append(undo(session, at))
    if session.get_one(HistoryRow, entry_id).state == "done":
        raise Refused("not_in_order")
    return _together(told)


def redo_up_to(session: Session, at: datetime, entry_id: int) -> ChangeSet:
    """Do every undone action again, the oldest first, up to this one: all of them, or none.

    Refuses "not_in_order" where this one is not to be redone, and refuses as `redo`.
    """
    _refuse_unreached(session, entry_id, redoable(session), "undone")
    told = [redo(session, at)]
    while (oldest := redoable(session)) is not None and oldest.id <= entry_id:
        told.append(redo(session, at))
    return _together(told)


def undo(session: Session, at: datetime) -> ChangeSet:
    """Take back the newest action; refuse where there is none or a row was changed since."""
    entry = undoable(session)
    if entry is None:
        raise Refused("nothing_to_undo")
    changes = _changes(session, entry)
    for change in reversed(changes):
        _move(session, change, change.after, change.before)
    entry.state, entry.changed_at = "undone", at
    session.flush()
    return _told(entry.title, changes)


def redo(session: Session, at: datetime) -> ChangeSet:
    """Do the last undone action again; refuse where there is none or a row was changed."""
    entry = redoable(session)
    if entry is None:
        raise Refused("nothing_to_redo")
    changes = _changes(session, entry)
    for change in changes:
        _move(session, change, change.before, change.after)
    entry.state, entry.changed_at = "done", at
    session.flush()
    return _told(entry.title, changes)


def _refuse_unreached(
    session: Session, entry_id: int, first: HistoryRow | None, state: str
) -> None:
    entry = session.get(HistoryRow, entry_id)
    if entry is None or entry.state != state or first is None:
        raise Refused("not_in_order")


def _together(told: list[ChangeSet]) -> ChangeSet:
    ids: defaultdict[str, frozenset[int]] = defaultdict(frozenset)
    for changes in told:
        for kind, keys in changes.ids.items():
            ids[kind] |= keys
    return ChangeSet(told[-1].title, dict(ids))


def _changes(session: Session, entry: HistoryRow) -> list[ChangeRow]:
    of_entry = select(ChangeRow).where(ChangeRow.history_id == entry.id).order_by(ChangeRow.id)
    return list(session.scalars(of_entry))


def _told(title: str, changes: list[ChangeRow]) -> ChangeSet:
    ids: defaultdict[str, set[int]] = defaultdict(set)
    for change in changes:
        ids[KINDS[change.table_name]].add(change.row_id)
    return ChangeSet(title, {kind: frozenset(keys) for kind, keys in ids.items()})


def _move(session: Session, change: ChangeRow, expected: str | None, wanted: str | None) -> None:
    """Bring one row from the values it must still have to those wanted."""
    table = Base.metadata.tables[change.table_name]
    here = table.c.id == change.row_id
    stored = session.execute(select(table).where(here)).mappings().first()
    if expected is None:
        if stored is not None or wanted is None:
            raise Refused("changed_since")
        session.execute(insert(table).values(**from_json(table, wanted)))
        return
    values = from_json(table, expected)
    if stored is None or any(stored[name] != value for name, value in values.items()):
        raise Refused("changed_since")
    if wanted is None:
        session.execute(delete(table).where(here))
    else:
        session.execute(update(table).where(here).values(**from_json(table, wanted)))


def _values(row: Row) -> dict[str, Any]:
    return {
        column.name: _plain(column.type, getattr(row, column.key))
        for column in row.__table__.columns
    }


def _difference(row: Row) -> tuple[dict[str, Any], dict[str, Any]]:
    state = inspect(row)
    before, after = {}, {}
    for column in row.__table__.columns:
        history = state.attrs[column.key].history
        if history.has_changes():
            was = next(iter(history.deleted or ()), None)
            before[column.name] = _plain(column.type, was)
            after[column.name] = _plain(column.type, next(iter(history.added or ()), None))
    return before, after


def _plain(kind: Any, value: Any) -> Any:
    written = getattr(kind, "process_bind_param", None)
    return written(value, None) if written else value


def _json(values: dict[str, Any] | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)


def from_json(table: Table, text: str) -> dict[str, Any]:
    """The values of a row as its columns hold them, from the JSON of the history."""
    values = {}
    for name, value in json.loads(text).items():
        read = getattr(table.c[name].type, "process_result_value", None)
        values[name] = read(value, None) if read else value
    return values
