"""Second copies beside the open file, as sync programs leave them: found, compared, left alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.places_on_disk import Place, PlaceKind
from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.second_copies import Entries, SecondCopy, compare
from coprod_desktop.domain.words import Words
from coprod_desktop.services.service import Service
from coprod_desktop.store.rows import GroupRow
from coprod_desktop.store.store import Store
from coprod_desktop.store.whereabouts import second_copies, where

FILE_UID = "file_uid"
DOCUMENT = (
    "format",
    "version",
    "as_of",
    "contents",
    "own_words",
)  # what a record says of itself, beside its lists

# Such a file may be another group's altogether; it is named, and no more is said of it.
UNREADABLE = frozenset({"wrong_password", "password_needed", "damaged", "newer", "unfinished"})


class SecondCopies(Service):
    """What another program has put beside the open file under nearly its name."""

    def __init__(self, store: Store, words: Words, password: Callable[[], str | None]) -> None:
        super().__init__(store)
        self._words = words
        self._password = password

    def place(self) -> Place:
        """Where the file lies: a network drive, a synced folder, a stick, or this computer."""
        return where(self._store.path)

    def told_place(self) -> str:
        """What the person should know of the place, in words; "" where all is well."""
        return _told_place(self.place(), self._words)

    def told(self, copy: SecondCopy) -> tuple[str, ...]:
        """What there is to say of a second copy, in sentences: what each of the two has more."""
        name = copy.path.name
        said = [self._words.say("second_copy.found", name=name)]
        if copy.problem is not None:
            said.append(self._words.say("second_copy.unreadable", name=name))
            return (*said, self._words.unavailability(copy.problem))
        difference = copy.difference
        if difference.is_none:
            return (*said, self._words.say("second_copy.same"))
        sides = {
            "only_here": difference.only_here,
            "only_there": difference.only_there,
            "told_differently": difference.told_differently,
        }
        for side, counted in sides.items():
            if counted:
                listed = self._listed(counted)
                said.append(self._words.say(f"second_copy.{side}", name=name, counted=listed))
        return tuple(said)

    def names(self) -> tuple[Path, ...]:
        """The files beside the open one that are called as second copies are; none is opened."""
        return second_copies(self._store.path)

    def begin(self) -> Comparing:
        """A comparison of the open file with its second copies, to be run in any thread."""
        store = self._store
        return Comparing(store.path, self._password(), store.clock, store.who, self._words)

    def found(self) -> tuple[SecondCopy, ...]:
        """The second copies beside the file, each compared with it; nothing is written.

        Only copies of this very file count. One that cannot be read has a `problem`.
        """
        return self.begin().run()

    def _listed(self, counted: Mapping[str, int]) -> str:
        say = self._words.say
        parts = [say(f"command.count.{name}", count=count) for name, count in counted.items()]
        return self._words.listed(parts)


@dataclass(frozen=True, slots=True)
class Risk:
    """Something about where a file lies that a person should know once; `key` is its name."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Comparing:
    """A comparison that is ready to be run: it reads the file through a connection of its own."""

    path: Path
    password: str | None
    clock: Clock
    who: str
    words: Words

    def run(self, progress: Progress | None = None) -> tuple[SecondCopy, ...]:
        """The second copies of the file, each compared with it; nothing is written.

        Any thread may ask, also while the file is open and changed.
        """
        paths = second_copies(self.path)
        if not paths:
            return ()
        watched = progress or Unwatched()
        told = []
        with closing(self._reader()) as mine:
            entries, uid = self._entries(mine), _uid(mine)
            for done, path in enumerate(paths):
                watched.step(done, len(paths), "second_copies")
                told.append(self._compared(path, entries, uid))
        return tuple(one for one in told if one is not None)

    def risks(self) -> tuple[Risk, ...]:
        """What should be known of the place and of second copies; any thread may ask."""
        place = where(self.path)
        told = []
        if said := _told_place(place, self.words):
            told.append(Risk(f"{place.kind} {self.path}", said))
        for copy in self.run():
            said = self.words.say("second_copy.lies_there", name=copy.path.name)
            told.append(Risk(f"second {copy.path}", said))
        return tuple(told)

    def _reader(self) -> Store:
        """The open file once more. It is not looked at as a plain file, which would end locks."""
        return Store.beside_open(self.path, password=self.password, clock=self.clock, who=self.who)

    def _compared(self, path: Path, entries: Entries, uid: str | None) -> SecondCopy | None:
        try:
            with closing(self._opened(path)) as other:
                if _uid(other) != uid:
                    return None
                difference = compare(entries, self._entries(other))
                return SecondCopy(path, other.last_saved(), difference)
        except Unavailable as problem:
            return SecondCopy(path, problem=problem) if problem.code in UNREADABLE else None

    def _opened(self, path: Path) -> Store:
        return Store.open(
            path, password=self.password, clock=self.clock, who=self.who, read_only=True
        )

    def _entries(self, store: Store) -> Entries:
        from coprod_desktop.services.records import Records

        record = json.loads(Records(store, self.words).dump())
        return {name: entries for name, entries in record.items() if name not in DOCUMENT}


def _told_place(place: Place, words: Words) -> str:
    if place.kind is PlaceKind.LOCAL:
        return ""
    return words.say(f"place.{place.kind}", name=place.name)


def _uid(store: Store) -> str | None:
    """The file's own name; one of format 1 is known by its oldest group."""
    if (uid := store.fact(FILE_UID)) is not None:
        return uid
    with store.reading() as session:
        return session.scalar(select(GroupRow.uid).order_by(GroupRow.id).limit(1))
