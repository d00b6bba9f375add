"""Copies of a group file: what they are called, what they hold, which are kept for how long.

The names of copies are part of the file format: the same in every language of the program, so
that a copy made on one computer is known as one on another. People read them all the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

EVERY = timedelta(hours=1)
"""How old the newest copy may be before the next is made."""

HOURS, DAYS, WEEKS = timedelta(days=1), timedelta(days=14), timedelta(weeks=8)
MONTHS = timedelta(days=730)
"""How far back one copy is kept of each hour, day, week and month."""

TRIES = 60
"""Seconds after which nobody looks further for a name that is free."""


class CopyKind(StrEnum):
    """Why a copy was made."""

    BY_ITSELF = "by_itself"
    BEFORE_GOING_BACK = "before_going_back"
    BEFORE_TAKING_OVER = "before_taking_over"
    BEFORE_BRINGING_UP_TO_DATE = "before_bringing_up_to_date"


_WHY = {
    kind: "" if kind is CopyKind.BY_ITSELF else f"{kind.replace('_', ' ')} " for kind in CopyKind
}
_NAME = re.compile(
    rf"^(?P<of>.+?) (?P<why>{'|'.join(why for why in _WHY.values() if why)})?"
    r"(?P<day>\d{4}-\d\d-\d\d) at (?P<time>\d\d\.\d\d)(?:\.(?P<seconds>\d\d))?$"
)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy as its name tells it; nothing was opened."""

    path: Path
    at: datetime
    kind: CopyKind
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a file's history: its title is a key under `[action_title]`."""

    id: int
    title: str
    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class Holding:
    """What a group file holds, counted by opening it."""

    uid: str | None
    format: int
    counts: Mapping[str, int]  # rows by table, history included
    last_saved: datetime | None
    newest: tuple[Entry, ...]  # of its history, newest first


@dataclass(frozen=True, slots=True)
class CopyMade:
    """A copy that was made, opened and counted, and what became of the older ones.

    `holding_more` are older copies that were due to go and stayed, since nothing newer holds
    all that is in them; `state` is where the history stood.
    """

    path: Path
    at: datetime
    holding: Holding
    state: str
    second_place: bool = False
    removed: tuple[Path, ...] = ()
    holding_more: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """How many rows of one table a copy holds, and how many the open file."""

    table: str
    there: int
    here: int


@dataclass(frozen=True, slots=True)
class CopyAges:
    """How old the copies are; None where there is none."""

    last: datetime | None
    second: datetime | None
    second_place: Path | None  # chosen on this computer


def folder_for(file: Path) -> Path:
    """The folder beside a group file where its copies lie, for all to see."""
    return file.with_name(f"{file.stem} copies")


def name_for(
    file: Path, at: datetime, kind: CopyKind = CopyKind.BY_ITSELF, *, seconds: bool = False
) -> str:
    """'riverside 2026-11-22 at 14.02.coprod'; with seconds where the minute has one already."""
    time = at.strftime("%H.%M.%S" if seconds else "%H.%M")
    return f"{file.stem} {_WHY[kind]}{at.date().isoformat()} at {time}{file.suffix}"


def names_for(file: Path, at: datetime, kind: CopyKind = CopyKind.BY_ITSELF) -> Iterator[str]:
    """Names for a copy, the best first: with the minute, the second, and some seconds later."""
    yield name_for(file, at, kind)
    for later in range(TRIES):
        yield name_for(file, at + timedelta(seconds=later), kind, seconds=True)


def read_name(path: Path, size: int) -> Copy | None:
    """The copy at `path`, or None where the name is not that of a copy."""
    named = _NAME.match(path.stem)
    if named is None:
        return None
    moment = f"{named['day']} {named['time']}.{named['seconds'] or '00'}"
    try:
        at = datetime.strptime(moment, "%Y-%m-%d %H.%M.%S")  # noqa: DTZ007 (people's local time)
    except ValueError:
        return None
    kind = next(kind for kind, why in _WHY.items() if why == (named["why"] or ""))
    return Copy(path, at, kind, size)


def is_copy_of(file: Path, path: Path) -> bool:
    """Whether `path` is called as a copy of the group file at `file` is."""
    named = _NAME.match(path.stem)
    return named is not None and named["of"] == file.stem and path.suffix == file.suffix


def kept(copies: Iterable[Copy], now: datetime) -> frozenset[Copy]:
    """Those of `copies` that their age lets stay.

    The newest of each hour for a day, of each day for a fortnight, of each week for eight
    weeks, of each month for two years. The newest of all, those made before something was done
    to the whole file, and those from a clock that went ahead always stay.
    """
    newest_first = sorted(copies, key=lambda copy: copy.at, reverse=True)
    staying = {copy for copy in newest_first if _always(copy, now)} | set(newest_first[:1])
    for reach, bucket in _TIERS:
        seen = set()
        for copy in newest_first:
            if now - copy.at <= reach and (mark := bucket(copy.at)) not in seen:
                seen.add(mark)
                staying.add(copy)
    return frozenset(staying)


def _always(copy: Copy, now: datetime) -> bool:
    return copy.kind is not CopyKind.BY_ITSELF or copy.at > now


_TIERS: tuple[tuple[timedelta, Callable[[datetime], object]], ...] = (
    (HOURS, lambda at: (at.date(), at.hour)),
    (DAYS, lambda at: at.date()),
    (WEEKS, lambda at: at.isocalendar()[:2]),
    (MONTHS, lambda at: (at.year, at.month)),
)
