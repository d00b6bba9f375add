"""Second copies beside the open file, as sync programs leave them: found, compared, left alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from coprod_desktop.domain.places_on_disk import Place, PlaceKind
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.second_copies import Entries, SecondCopy, compare
from coprod_desktop.domain.words import Words
from coprod_desktop.services.service import Service
from coprod_desktop.store.rows import GroupRow
from coprod_desktop.store.store import Store
from coprod_desktop.store.whereabouts import second_copies, where

if TYPE_CHECKING:
    from coprod_desktop.services.records import Records

FILE_UID = "file_uid"
DOCUMENT = (
    "format",
    "version",
    "as_of",
    "contents",
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
        place = self.place()
        if place.kind is PlaceKind.LOCAL:
            return ""
        return self._words.say(f"place.{place.kind}", name=place.name)

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

    def found(self) -> tuple[SecondCopy, ...]:
        """The second copies beside the file, each compared with it; nothing is written.

        Only copies of this very file count. One that cannot be read has a `problem`.
        """
        told = [self._compared(path) for path in second_copies(self._store.path)]
        return tuple(one for one in told if one is not None)

    def _compared(self, path: Path) -> SecondCopy | None:
        try:
            with closing(self._opened(path)) as other:
                if self._uid(other) != self._uid(self._store):
                    return None
                difference = compare(self._entries(self._store), self._entries(other))
                return SecondCopy(path, other.last_saved(), difference)
        except Unavailable as problem:
            return SecondCopy(path, problem=problem) if problem.code in UNREADABLE else None

    def _listed(self, counted: Mapping[str, int]) -> str:
        say = self._words.say
        parts = [say(f"command.count.{name}", count=count) for name, count in counted.items()]
        return self._words.listed(parts)

    def _opened(self, path: Path) -> Store:
        return Store.open(
            path,
            password=self._password(),
            clock=self._store.clock,
            who=self._store.who,
            read_only=True,
        )

    def _uid(self, store: Store) -> str | None:
        """The file's own name; one of format 1 is known by its oldest group."""
        if (uid := store.fact(FILE_UID)) is not None:
            return uid
        with store.reading() as session:
            return session.scalar(select(GroupRow.uid).order_by(GroupRow.id).limit(1))

    def _entries(self, store: Store) -> Entries:
        record = json.loads(self._records(store).dump())
        return {name: entries for name, entries in record.items() if name not in DOCUMENT}

    def _records(self, store: Store) -> Records:
        from coprod_desktop.services.records import Records

        return Records(store, self._words)
