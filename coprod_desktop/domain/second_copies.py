"""Another file that began as the same group file: what each of the two has that the other lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from coprod_desktop.domain.refusals import Unavailable

Entries = Mapping[str, Iterable[Mapping[str, Any]]]
"""The lists of a record by their names, each entry with its `id`."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How many entries of each list only one of two files has, and how many tell differently."""

    only_here: Mapping[str, int] = field(default_factory=dict)
    only_there: Mapping[str, int] = field(default_factory=dict)
    told_differently: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_none(self) -> bool:
        """Whether both say the same."""
        return not (self.only_here or self.only_there or self.told_differently)


@dataclass(frozen=True, slots=True)
class SecondCopy:
    """A second copy beside an open file; `problem` says why it could not be compared."""

    path: Path
    last_saved: datetime | None = None
    difference: Difference = field(default_factory=Difference)
    problem: Unavailable | None = None


def compare(here: Entries, there: Entries) -> Difference:
    """What two records have that the other lacks, list by list."""
    only_here, only_there, differently = {}, {}, {}
    for name in here:
        mine = {entry["id"]: entry for entry in here[name]}
        other = {entry["id"]: entry for entry in there.get(name, ())}
        only_here[name] = len(mine.keys() - other.keys())
        only_there[name] = len(other.keys() - mine.keys())
        differently[name] = sum(mine[uid] != other[uid] for uid in mine.keys() & other.keys())
    return Difference(*map(_without_nothing, (only_here, only_there, differently)))


def _without_nothing(counted: dict[str, int]) -> dict[str, int]:
    return {name: count for name, count in counted.items() if count}
