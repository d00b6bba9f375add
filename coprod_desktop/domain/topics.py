"""One topic across all meetings: what was said, decided, agreed and promised, in order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coprod_desktop.domain.sheets import FoundKind, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicEntry:
    """One thing that belongs to a topic.

    `kind` and `id` lead to it; `on` is the day of its meeting, else its own day, None where it
    has neither. `text` are its own words, `notes` those of an agenda item as Markdown; `who`
    does or promises it; `state` is that of the action, pledge or item.
    """

    kind: FoundKind
    id: int
    on: date | None
    source: Source | None
    text: str
    notes: str = ""
    who: str = ""
    due: date | None = None
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A topic and all that belongs to it, the oldest first; what has no day stands last."""

    title: str
    entries: tuple[TopicEntry, ...]
