"""Say what was done, take it back, and do it again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from coprod_desktop.domain.history import (
    EntryChange,
    EntryState,
    FieldChange,
    HistoryEntry,
    HistoryFilter,
    HistoryPage,
    RowChange,
    Step,
    Whereabouts,
)
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.services.known_frameworks import KnownFrameworks
from coprod_desktop.services.row_words import RowWords, is_told
from coprod_desktop.services.service import Service
from coprod_desktop.store import history, journal
from coprod_desktop.store.history import OWN_TABLE, Key
from coprod_desktop.store.rows import ChangeRow, GroupRow, HistoryRow, ItemRow
from coprod_desktop.store.store import Store

EVERYTHING = HistoryFilter()
STEPS_SHOWN = 30

LINKS = frozenset(part for parts in history.PARTS.values() for part in parts)
"""Columns that only say of what a row is part: `about` says so already."""


class History(Service):
    """The file's own history: who changed what, when, from what to what."""

    def __init__(self, store: Store, words: Words, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._words = words
        self._known = known

    def undo_title(self) -> str | None:
        """What undo would take back, in words; None where there is nothing."""
        with self._store.reading() as session:
            entry = journal.undoable(session)
            return self._title(entry.title) if entry else None

    def redo_title(self) -> str | None:
        """What redo would do again, in words; None where there is nothing."""
        with self._store.reading() as session:
            entry = journal.redoable(session)
            return self._title(entry.title) if entry else None

    def undo(self, back_to: int | None = None) -> str:
        """Take back the newest action, or all down to the action `back_to`; say the last one.

        All of them are taken back or none. Refuses "nothing_to_undo", "changed_since" where a
        row was changed in another way since, and "not_in_order" where `back_to` is out of reach.
        """
        return self._title(self._store.undo(back_to))

    def redo(self, up_to: int | None = None) -> str:
        """Do the last undone action again, or all up to the action `up_to`; say the last one.

        All of them are done again or none. Refuses "nothing_to_redo", "changed_since" and
        "not_in_order".
        """
        return self._title(self._store.redo(up_to))

    def undo_steps(self, limit: int = STEPS_SHOWN) -> tuple[Step, ...]:
        """The actions that can be taken back one after the other, the newest first."""
        with self._store.reading() as session:
            return self._steps(session, journal.undoable_steps(session, limit))

    def redo_steps(self, limit: int = STEPS_SHOWN) -> tuple[Step, ...]:
        """The actions that can be done again one after the other, the next first."""
        with self._store.reading() as session:
            return self._steps(session, journal.redoable_steps(session, limit))

    def steps_back_to(self, entry_id: int) -> tuple[Step, ...]:
        """What `undo(back_to=entry_id)` would take back, the newest first.

        Refuses "not_in_order" where that is out of reach.
        """
        with self._store.reading() as session:
            return self._steps(session, journal.steps_back_to(session, entry_id))

    def reaches_back_to(self, entry_id: int) -> bool:
        """Whether `undo(back_to=entry_id)` is in order, as `steps_back_to` would say."""
        with self._store.reading() as session:
            return journal.reaches_back_to(session, entry_id)

    def steps_up_to(self, entry_id: int) -> tuple[Step, ...]:
        """What `redo(up_to=entry_id)` would do again, the oldest first.

        Refuses "not_in_order" where that is out of reach.
        """
        with self._store.reading() as session:
            return self._steps(session, journal.steps_up_to(session, entry_id))

    def entries(
        self,
        wanted: HistoryFilter = EVERYTHING,
        *,
        before: int | None = None,
        limit: int = 50,
        each: int | None = None,
        within: int | None = None,
    ) -> HistoryPage:
        """A page of the actions that fit, the newest first.

        `before` is the `older` of the page before; None begins at the newest. Of each action
        at most `each` changes are told; None tells all of them. Only `within` so many actions
        is looked for some that fit, so that it does not take long; None looks at all. A page
        may then hold fewer than `limit`, though `older` says that there is more to look at.
        """
        titles = self._titles_with(wanted.text)
        with self._store.reading() as session:
            after = 0
            if within is not None:
                after = max(0, (before or history.last_id(session) + 1) - 1 - within)
            rows = history.entries(
                session, wanted, titles, before=before, after=after, limit=limit + 1
            )
            told = self._told(session, rows[:limit], each=each)
        if len(rows) > limit:
            return HistoryPage(entries=told, older=told[-1].id)
        return HistoryPage(entries=told, older=after + 1 if after else None)

    def entry(self, entry_id: int, *, each: int | None = None) -> HistoryEntry:
        """One action with at most `each` of its changes; refuses "unknown"."""
        with self._store.reading() as session:
            row = session.get(HistoryRow, entry_id)
            if row is None:
                raise Refused("unknown")
            return self._told(session, [row], each=each)[0]

    def of(self, kind: str, key: int) -> tuple[HistoryEntry, ...]:
        """Everything that was done to one entry of the record and its parts, the newest first.

        `kind` is a noun of the record ("meeting", "item", "pledge" …). Refuses "unknown".
        """
        with self._store.reading() as session:
            row = session.get(OWN_TABLE[kind], key)
            if row is None:
                raise Refused("unknown")
            whole = Key(row.__tablename__, row.uid)
            parts = set(history.with_parts(session, whole))
            return self._told(session, history.entries_of(session, parts), only=parts)

    def about(self, kind: str, key: int) -> str:
        """Which entry of the record this is, in words; refuses "unknown"."""
        with self._store.reading() as session:
            row = session.get(OWN_TABLE[kind], key)
            if row is None:
                raise Refused("unknown")
            telling = RowWords(session, self._words, self._known)
            return telling.about(Key(row.__tablename__, row.uid))

    def whereabouts(self, kind: str, uid: str) -> Whereabouts:
        """Where an entry is to be seen, by its noun and UUID; refuses "unknown" when it is gone."""
        with self._store.reading() as session:
            found = history.found(session, kind, uid)
            item_id = None
            while (above := history.above(session, found)) is not None:
                item_id = found.id if isinstance(found, ItemRow) else item_id
                found = above
            return Whereabouts(
                kind=found.kind,
                id=found.id,
                group_id=found.id
                if isinstance(found, GroupRow)
                else getattr(found, "group_id", None),
                item_id=item_id,
            )

    def people(self) -> tuple[str, ...]:
        """Everybody who did something, as the history names them; for a filter."""
        with self._store.reading() as session:
            return tuple(history.people(session))

    def kinds(self) -> tuple[tuple[str, str], ...]:
        """The nouns of the record with their names in words; for a filter."""
        return tuple((kind, self._words.say(f"kind.{kind}")) for kind in OWN_TABLE)

    def _told(
        self,
        session: Session,
        rows: Sequence[HistoryRow],
        *,
        only: set[Key] | None = None,
        each: int | None = None,
    ) -> tuple[HistoryEntry, ...]:
        telling = RowWords(session, self._words, self._known)
        ids = [row.id for row in rows]
        counts: dict[int, int] = {}
        if each is None:
            changes = history.changes_of(session, ids)
        else:
            changes, counts = history.first_changes_of(session, ids, each)
        return tuple(
            HistoryEntry(
                id=row.id,
                title=self._title(row.title),
                at=row.at,
                who=row.who,
                state=EntryState(row.state),
                undoable=row.undoable,
                changes=tuple(
                    _change(telling, change)
                    for change in changes.get(row.id, ())
                    if only is None or Key(change.table_name, change.row_uid) in only
                ),
                untold=max(0, counts.get(row.id, 0) - each) if each is not None else 0,
            )
            for row in rows
        )

    def _steps(self, session: Session, rows: Sequence[HistoryRow]) -> tuple[Step, ...]:
        """Actions as steps; only of the first ones it is said what they changed."""
        told = {entry.id: entry for entry in self._told(session, rows[:STEPS_SHOWN], each=1)}
        return tuple(
            Step(
                id=row.id,
                title=self._title(row.title),
                about=next((one.about for one in told[row.id].changes), "")
                if row.id in told
                else "",
                at=row.at,
                who=row.who,
            )
            for row in rows
        )

    def _titles_with(self, text: str) -> list[str]:
        found = text.strip().casefold()
        titles = self._words.table("action_title")
        return [key for key, title in titles.items() if found and found in title.casefold()]

    def _title(self, key: str) -> str:
        return self._words.say(f"action_title.{key}")


def _change(telling: RowWords, change: ChangeRow) -> EntryChange:
    key = Key(change.table_name, change.row_uid)
    return EntryChange(
        kind=journal.KINDS[change.table_name],
        uid=change.row_uid,
        id=telling.id_of(key),
        about=telling.about(key),
        what=_what(change),
        fields=_fields(telling, change),
    )


def _what(change: ChangeRow) -> RowChange:
    if change.before is None:
        return RowChange.ADDED
    return RowChange.REMOVED if change.after is None else RowChange.CHANGED


def _fields(telling: RowWords, change: ChangeRow) -> tuple[FieldChange, ...]:
    table = change.table_name
    before, after = _read(change.before), _read(change.after)
    whole = change.before is None or change.after is None
    fields = (
        FieldChange(
            telling.field(table, name),
            telling.value(table, name, before.get(name), row=before, at=change.history_id),
            telling.value(table, name, after.get(name), row=after, at=change.history_id),
        )
        for name in dict.fromkeys([*before, *after])
        if is_told(table, name) and not (whole and (table, name) in LINKS)
    )
    return tuple(field for field in fields if field.before != field.after)


def _read(values: str | None) -> dict[str, Any]:
    return {} if values is None else json.loads(values)
