"""What was done to the record, as it is told: who changed what, when, from what to what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class RowChange(StrEnum):
    """What an action did to one entry of the record."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class EntryState(StrEnum):
    """Whether an action stands, was undone, or was undone and can no longer be redone."""

    DONE = "done"
    UNDONE = "undone"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field in words: its name, and what it said before and after; "" for nothing."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryChange:
    """What an action did to one entry: `kind` and `uid` name it, `about` says which in words.

    `id` is its key here, None where it is no longer in the record.
    """

    kind: str
    uid: str
    id: int | None
    about: str
    what: RowChange
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One titled action. `undoable` is false for those that stand as a barrier to undo.

    `untold` counts the changes beyond those in `changes`, where not all were asked for.
    """

    id: int
    title: str
    at: datetime
    who: str
    state: EntryState
    undoable: bool
    changes: tuple[EntryChange, ...]
    untold: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """Which actions to show: all that fit every part that is set.

    `text` is looked for in titles and in all that was written before or after; `kind` is a
    noun of the record; `who` a name as the history has it; both days are included.
    """

    text: str = ""
    kind: str = ""
    who: str | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """Some actions, the newest first; `older` asks for the next page, None on the last."""

    entries: tuple[HistoryEntry, ...]
    older: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An action that undo or redo can reach, by its id; `about` says what it changed."""

    id: int
    title: str
    about: str
    at: datetime
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BinLine:
    """Something that was removed and can be asked back by `id`, the action that removed it.

    `parts` counts what went with it: items of a meeting, notes on a pledge.
    """

    id: int
    kind: str
    about: str
    at: datetime
    who: str
    parts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came back: its `kind`, its key here and the `uid` it always had.

    `number` is the new permanent number of an action whose old one was given away since,
    or None. `without` names links that could not come back because their end is gone.
    """

    kind: str
    id: int
    uid: str
    number: int | None
    without: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Where an entry of the record is to be seen: the whole it is part of, by `kind` and `id`.

    `item_id` is the agenda item where the whole is a meeting; `group_id` is None for people,
    who may be in several groups.
    """

    kind: str
    id: int
    group_id: int | None = None
    item_id: int | None = None
