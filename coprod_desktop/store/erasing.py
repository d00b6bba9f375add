"""Changing words in every place where the file holds them: record, history and drafts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Text, delete, or_, select, text, update
from sqlalchemy.orm import Session

from coprod_desktop.domain.drafts import DraftPlace
from coprod_desktop.store.history import Key
from coprod_desktop.store.journal import KINDS
from coprod_desktop.store.rows import Base, ChangeRow, DraftRow, HistoryRow, Row

Change = Callable[[str, str], str]
"""Gives the words of a field (its name, its words) as they shall be."""

KEYS = frozenset(
    {
        "framework",
        "version",
        "ladder",
        "key",
        "rung",
        "proposed",
        "step",
        "question",
        "answer",
        "statement",
        "challenge",
        "digest",
    }
)
"""Columns that point into frameworks or to contents: nobody wrote them, and they stay."""


@dataclass(frozen=True, slots=True)
class Place:
    """One column of one row that holds words."""

    table: str
    id: int
    column: str
    words: str


def written(session: Session) -> Iterator[Place]:
    """Everything people wrote in the record, column by column."""
    for table in KINDS:
        columns = [
            column
            for column in Base.metadata.tables[table].columns
            if type(column.type) is Text and column.name != "uid" and column.name not in KEYS
        ]
        key = Base.metadata.tables[table].c.id
        rows = session.execute(select(key, *columns)) if columns else ()
        for row in rows:
            yield from (
                Place(table, row[0], column.name, words)
                for column, words in zip(columns, row[1:], strict=True)
                if words
            )


def keys_told_of(session: Session, table: str, column: str, row_id: int) -> set[str]:
    """The UUIDs of rows of a table that the history knows to have led to `row_id`."""
    link = f'"{column}": {row_id}'
    query = select(ChangeRow.row_uid, ChangeRow.before, ChangeRow.after).where(
        ChangeRow.table_name == table,
        or_(ChangeRow.before.contains(link), ChangeRow.after.contains(link)),
    )
    return {
        uid
        for uid, before, after in session.execute(query)
        if row_id in (_read(before).get(column), _read(after).get(column))
    }


def clear_history(session: Session, emptied: Mapping[Key, frozenset[str]], change: Change) -> int:
    """Change all words before and after, and empty whole columns of some rows.

    Who did something is changed as any word is. Gives the number of changes that were told.
    """
    cleared = 0
    for row_id, table, uid, before, after in session.execute(
        select(
            ChangeRow.id,
            ChangeRow.table_name,
            ChangeRow.row_uid,
            ChangeRow.before,
            ChangeRow.after,
        )
    ).all():
        empty = emptied.get(Key(table, uid), frozenset())
        now = [_cleared(side, empty, change) for side in (before, after)]
        if now != [before, after]:
            session.execute(
                update(ChangeRow).where(ChangeRow.id == row_id).values(before=now[0], after=now[1])
            )
            cleared += 1
    for (who,) in session.execute(select(HistoryRow.who).distinct()).all():
        if (known := change("who", who)) != who:
            session.execute(update(HistoryRow).where(HistoryRow.who == who).values(who=known))
    return cleared


def clear_drafts(session: Session, key: Key, kind: str, change: Change) -> None:
    """Let the drafts about one entry go, and change all words in the others."""
    session.execute(delete(DraftRow).where(DraftRow.place.startswith(f"{kind}/{key.uid}/")))
    for draft in session.scalars(select(DraftRow)):
        field = DraftPlace.read(draft.place).field.rpartition(".")[2]
        draft.text, draft.who = change(field, draft.text), change("who", draft.who)
    session.flush()


def tidy_index(session: Session) -> None:
    """Write the full-text index anew from what it still holds: removed words leave it."""
    session.execute(text("INSERT INTO search(search) VALUES ('optimize')"))


def row_at(session: Session, place: Place) -> Row:
    """The row of a place."""
    table = Base.metadata.tables[place.table]
    found = next(one for one in Base.registry.mappers if one.local_table is table)
    row: Row = session.get_one(found.class_, place.id)
    return row


def _cleared(side: str | None, empty: frozenset[str], change: Change) -> str | None:
    if side is None:
        return None
    values = json.loads(side)
    now = {name: _word(name, value, empty, change) for name, value in values.items()}
    return side if now == values else json.dumps(now, ensure_ascii=False)


def _word(name: str, value: Any, empty: frozenset[str], change: Change) -> Any:
    if not isinstance(value, str) or name in KEYS:
        return value
    return "" if name in empty else change(name, value)


def _read(side: str | None) -> dict[str, Any]:
    return {} if side is None else json.loads(side)
