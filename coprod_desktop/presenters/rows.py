"""What lists, filters and choices show, whatever they are lists of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a list; a heading where `id` is None.

    `pill` says a state in words with a `tone` (late, soon, todo, good, quiet), `under` is the
    quiet line below the title, `aside` stands at the end, and `sentence` says the whole row to
    those who hear it.
    """

    id: int | None = None
    title: str
    under: str = ""
    pill: str = ""
    tone: str = "quiet"
    aside: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """One way to narrow or to group a list, in words."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be chosen; `id` is None for none of them."""

    id: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened on a day."""

    day: str
    words: str
