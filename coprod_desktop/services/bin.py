"""What was removed, and how it comes back: as a new action, whenever it is asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.history import BinLine, Restored
from coprod_desktop.domain.meetings import Meeting, renumbered
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.services.actions import next_number
from coprod_desktop.services.known_frameworks import KnownFrameworks
from coprod_desktop.services.meetings import items_of
from coprod_desktop.services.row_words import RowWords
from coprod_desktop.services.service import Service, meeting_of
from coprod_desktop.store import history, mapping
from coprod_desktop.store.history import Key
from coprod_desktop.store.journal import KINDS, from_json
from coprod_desktop.store.rows import ActionRow, Base, ChangeRow, HistoryRow, ItemRow, Row
from coprod_desktop.store.store import Store

ASKED_BACK = (
    "meetings",
    "items",
    "decisions",
    "actions",
    "pledges",
    "attachments",
    "amendments",
    "checklist_runs",
    "critiques",
    "challenges_met",
)
"""What people remove by a verb of its own; the rest goes and comes with one of these."""


class Bin(Service):
    """The removed entries of the record; nothing in it is ever thrown away."""

    def __init__(self, store: Store, words: Words, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._words = words
        self._known = known

    def listed(self) -> tuple[BinLine, ...]:
        """What can be asked back, the last removed first."""
        with self._store.reading() as session:
            telling = RowWords(session, self._words, self._known)
            removed = history.removals(session, ASKED_BACK)
            together = history.changes_of(session, {one.history_id for one in removed})
            return tuple(
                _line(session, telling, head, together[head.history_id])
                for head in removed
                if head is _head(together[head.history_id])
            )

    def restore(self, entry_id: int) -> Restored:
        """Bring back what the action `entry_id` removed, by its `id` in the list.

        Refuses "not_in_bin" where it is back already, "hung_on_gone" where what it hung on is
        no longer there, and "minutes_locked" where that is in approved minutes.
        """
        with self._store.action("bring_back") as work:
            changes = history.changes_of(work.session, [entry_id]).get(entry_id, [])
            head = _head(changes)
            if head is None or history.present_id(work.session, _key(head)) is not None:
                raise Refused("not_in_bin")
            telling = RowWords(work.session, self._words, self._known)
            return _Return(work.session, telling, entry_id).bring(_gone(changes), head)


class _Return:
    """The rows of one removal on their way back, with the ids they are given now."""

    def __init__(self, session: Session, telling: RowWords, at: int) -> None:
        self._session = session
        self._telling = telling
        self._at = at
        self._ids: dict[tuple[str, int], int] = {}
        self._without: list[str] = []

    def bring(self, changes: list[ChangeRow], head: ChangeRow) -> Restored:
        ordered = sorted(changes, key=lambda one: (one is not head, -one.id))
        rows = [self._put(change) for change in ordered]
        row = rows[0]
        number = None
        if isinstance(row, ActionRow) and row.number != json.loads(head.before or "")["number"]:
            number = row.number
        if isinstance(row, ItemRow):
            _put_in_order(self._session, row)
        kind = KINDS[head.table_name]
        return Restored(
            kind=kind, id=row.id, uid=row.uid, number=number, without=tuple(self._without)
        )

    def _put(self, change: ChangeRow) -> Row:
        row_class = history.ROWS[change.table_name]
        values = from_json(Base.metadata.tables[change.table_name], change.before or "{}")
        self._join(change.table_name, values)
        if self._session.get(row_class, change.row_id) is not None:
            del values["id"]  # given to another row since
        if row_class is ActionRow and _taken(self._session, values):
            values["number"] = next_number(self._session, values["group_id"])
        row = row_class(**values)
        self._session.add(row)
        self._session.flush()
        self._ids[change.table_name, change.row_id] = row.id
        return row

    def _join(self, table: str, values: dict[str, Any]) -> None:
        """Lead every link to where its end is now; refuse where a needed one is gone."""
        columns = Base.metadata.tables[table].c
        for column in columns:
            for key in column.foreign_keys:
                target = key.column.table.name
                old = values[column.name]
                if old is not None:
                    values[column.name] = self._now(target, old, needed=not column.nullable)
        if table == "items":
            _meeting(self._session, values["meeting_id"]).open_for_change()
        elif table in ("decisions", "actions") and values["item_id"] is not None:
            meeting_of(self._session, values["item_id"]).open_for_change()

    def _now(self, table: str, old: int, *, needed: bool) -> int | None:
        if (table, old) in self._ids:
            return self._ids[table, old]
        key = history.key_of(self._session, table, old, self._at)
        here = history.present_id(self._session, key) if key else None
        if here is not None:
            return here
        about = self._telling.linked(table, old, self._at)
        if needed:
            raise Refused("hung_on_gone", what=about)
        self._without.append(about)
        return None


def _line(
    session: Session, telling: RowWords, head: ChangeRow, together: list[ChangeRow]
) -> BinLine:
    entry = session.get_one(HistoryRow, head.history_id)
    return BinLine(
        id=entry.id,
        kind=KINDS[head.table_name],
        about=telling.about(_key(head)),
        at=entry.at,
        who=entry.who,
        parts=len(_gone(together)) - 1,
    )


def _head(changes: Iterable[ChangeRow]) -> ChangeRow | None:
    """The row that was removed, the others being its parts."""
    gone = [change for change in _gone(changes) if change.table_name in ASKED_BACK]
    return min(gone, key=lambda one: ASKED_BACK.index(one.table_name), default=None)


def _gone(changes: Iterable[ChangeRow]) -> list[ChangeRow]:
    return [change for change in changes if change.after is None]


def _key(change: ChangeRow) -> Key:
    return Key(change.table_name, change.row_uid)


def _meeting(session: Session, meeting_id: int) -> Meeting:
    return mapping.MEETING.read(mapping.MEETING.get(session, meeting_id))


def _taken(session: Session, values: dict[str, Any]) -> bool:
    same = select(ActionRow.id).where(
        ActionRow.group_id == values["group_id"], ActionRow.number == values["number"]
    )
    return session.scalar(same) is not None


def _put_in_order(session: Session, row: ItemRow) -> None:
    """Give an item its old place on the agenda; plain numbers follow."""
    item = mapping.ITEM.read(row)
    others = [one for one in items_of(session, item.meeting_id) if one.id != item.id]
    place = min(max(item.position - 1, 0), len(others))
    for moved in renumbered(others, [*others[:place], item, *others[place:]]):
        mapping.ITEM.change(session, moved)
