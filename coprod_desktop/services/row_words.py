"""Entries of the record and their fields in words, those that are gone included."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from sqlalchemy import Column
from sqlalchemy.orm import Session

from coprod_desktop.domain.words import Words
from coprod_desktop.services.framework_names import FrameworkNames
from coprod_desktop.services.known_frameworks import KnownFrameworks
from coprod_desktop.store import history
from coprod_desktop.store.columns import Choice, Flag, IsoDate, IsoTime
from coprod_desktop.store.history import OWN_TABLE, Key
from coprod_desktop.store.journal import KINDS
from coprod_desktop.store.rows import Base

UNTOLD = frozenset({"id", "uid", "position", "framework", "version", "digest", "key", "definition"})
"""Columns that say nothing to people."""

TOLD = frozenset({("checklist_runs", "framework")})
"""Columns of these names that say something all the same."""

HIDDEN = frozenset({("waiting_views", "rung"), ("waiting_views", "reason")})
"""Columns whose words nobody may read yet."""

NAMED_BY: Mapping[str, tuple[str, ...]] = {
    "groups": ("name",),
    "people": (),
    "memberships": ("person_id", "group_id"),
    "meetings": ("date",),
    "items": ("meeting_id",),
    "attendances": ("meeting_id",),
    "decisions": ("text",),
    "actions": ("text",),
    "action_owners": ("action_id",),
    "action_reports": ("action_id",),
    "initiatives": ("title",),
    "placements": ("initiative_id",),
    "evidence": ("placement_id",),
    "placement_answers": ("placement_id",),
    "parts_shared": ("initiative_id",),
    "waiting_views": ("initiative_id",),
    "frameworks": ("name",),
    "checklist_runs": ("framework", "on"),
    "checklist_scores": ("run_id",),
    "step_answers": ("initiative_id",),
    "critiques": ("initiative_id",),
    "challenges_met": ("challenge", "on"),
    "pledges": ("text",),
    "pledge_notes": ("pledge_id",),
    "attachments": ("title",),
    "amendments": ("meeting_id", "text"),
    "template_items": ("group_id", "title"),
}
"""The columns by which people know a row of each table, beside what `_more` puts together."""

LONGEST = 90
"""Letters after which words that only name an entry are cut."""


class RowWords:
    """Rows in words, each read from the file once; made anew for each telling."""

    def __init__(self, session: Session, words: Words, known: KnownFrameworks) -> None:
        self._session = session
        self._words = words
        self._names = FrameworkNames(session, known)
        self._values: dict[Key, Mapping[str, Any]] = {}
        self._ids: dict[Key, int | None] = {}
        self._keys: dict[tuple[str, int, int | None], Key | None] = {}

    def about(self, key: Key) -> str:
        """Which entry a row is, or is part of: "Meeting of 14 September 2026: 4. Phones"."""
        values = self._of(key)
        if not values:
            return self._words.say("about.unknown")
        at = None if self.id_of(key) is not None else history.last_told(self._session, key)
        named = NAMED_BY[key.table]
        facts = {
            name: self.value(key.table, name, values[name], row=values, at=at) for name in named
        }
        return shortened(self._words.say(f"about.{key.table}", **facts, **self._more(key, values)))

    def field(self, table: str, column: str) -> str:
        """The name of a column."""
        return self._words.say(f"field.{KINDS[table]}.{column}")

    def id_of(self, key: Key) -> int | None:
        """The id under which a row is in the record; None when it is gone."""
        if key not in self._ids:
            self._ids[key] = history.present_id(self._session, key)
        return self._ids[key]

    def value(
        self,
        table: str,
        column: str,
        value: Any,
        *,
        row: Mapping[str, Any] | None = None,
        at: int | None = None,
    ) -> str:
        """A value as the journal keeps it, in words; "" for nothing.

        `row` are the other columns, for evidence and for the keys of frameworks; `at` is the
        action that wrote the value, by which a link finds the row it led to then.
        """
        if value is None or value == "":
            return ""
        if (table, column) in HIDDEN:
            return self._words.say("history.hidden")
        if table in ("evidence", "checklist_scores") and column == "target_id":
            target = OWN_TABLE.get(str((row or {}).get("evidence_kind")))
            return self.linked(target.__tablename__, value, at) if target else ""
        if self._names.knows(table, column):
            return self._names.name(table, column, str(value), row or {})
        return self._plain(Base.metadata.tables[table].c[column], value, at)

    def linked(self, table: str, row_id: int, at: int | None = None) -> str:
        """The entry that a link leads to, or led to when the action `at` was done."""
        place = (table, row_id, at)
        if place not in self._keys:
            self._keys[place] = history.key_of(self._session, table, row_id, at)
        key = self._keys[place]
        return self.about(key) if key else self._words.say("about.unknown")

    def _plain(self, column: Column[Any], value: Any, at: int | None) -> str:
        match column.type:
            case Choice(choices=choices):
                return self._words.name(choices(value))
            case Flag():
                return self._words.say("history.yes" if value else "history.no")
            case IsoDate():
                return self._words.date(date.fromisoformat(value))
            case IsoTime():
                return self._words.clock(time.fromisoformat(value))
        for key in column.foreign_keys:
            return self.linked(key.column.table.name, value, at)
        return str(value)

    def _more(self, key: Key, values: Mapping[str, Any]) -> Mapping[str, str]:
        """What the words about a row need that is not plainly in one of its columns."""
        match key.table:
            case "people" | "attendances":
                return {"known_as": values["name"] or values["initials"]}
            case "items":
                whole = self._words.say(
                    "about.numbered" if values["number"] else "about.unnumbered",
                    number=values["number"],
                    title=values["title"],
                )
                return {"heading": whole}
            case "actions":
                return {"name": self._action_name(values)}
            case _:
                return {}

    def _action_name(self, values: Mapping[str, Any]) -> str:
        group = history.key_of(self._session, "groups", values["group_id"])
        prefix = self._of(group).get("action_prefix", "") if group else ""
        return f"{prefix}{values['number']}"

    def _of(self, key: Key) -> Mapping[str, Any]:
        if key not in self._values:
            self._values[key] = history.last_values(self._session, key) or {}
        return self._values[key]


def is_told(table: str, column: str) -> bool:
    """Whether a column says something to people."""
    return column not in UNTOLD or (table, column) in TOLD


def shortened(text: str) -> str:
    """The first words of a text, on one line, with "…" where it is cut."""
    flat = " ".join(text.split())
    if len(flat) <= LONGEST:
        return flat
    cut = flat[:LONGEST]
    return (cut[: cut.rfind(" ")] if " " in cut else cut) + " …"
