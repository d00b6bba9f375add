"""One open group file with all its services: what the window and the command line work on."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_desktop import assets
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.clock import Clock, local_time
from coprod_desktop.domain.frameworks import framework_from
from coprod_desktop.domain.sheets import FileFacts
from coprod_desktop.domain.words import Words
from coprod_desktop.services.actions import Actions
from coprod_desktop.services.groups import Groups
from coprod_desktop.services.history import History
from coprod_desktop.services.home import Home
from coprod_desktop.services.initiatives import Initiatives
from coprod_desktop.services.meetings import Meetings
from coprod_desktop.services.papers import Papers
from coprod_desktop.services.people import People
from coprod_desktop.services.pledges import Pledges
from coprod_desktop.services.search import Search
from coprod_desktop.store import copies
from coprod_desktop.store.store import Store

if TYPE_CHECKING:
    from coprod_desktop.services.records import Records

LAST_COPY = "last_copy"


class GroupFile:
    """An open group file. All of it is used from one thread at a time.

    `announce` may be set: it is called with a ChangeSet after each change.
    """

    def __init__(self, store: Store, words: Words, password: str | None) -> None:
        framework = framework_from(
            assets.text("frameworks", "ladder", "structure.toml"),
            assets.text("frameworks", "ladder", "en.toml"),
        )
        self._store = store
        self._password = password
        self.path = store.path
        self.protected = store.protected
        self.words = words
        self.groups = Groups(store)
        self.people = People(store)
        self.meetings = Meetings(store, words)
        self.actions = Actions(store)
        self.initiatives = Initiatives(store, words, framework)
        self.pledges = Pledges(store)
        self.home = Home(store, framework)
        self.search = Search(store)
        self.history = History(store, words)
        self.papers = Papers(words, self.groups, self.people, self.meetings, self.initiatives)

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        password: str | None = None,
        clock: Clock = local_time,
        who: str | None = None,
    ) -> GroupFile:
        """Make a new group file, with a password if one is given, and open it.

        Raises Unavailable "exists", "folder_missing" or "folder_not_writable".
        """
        store = Store.create(path, password=password, clock=clock, who=_who(who))
        return cls(store, english(), password)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        password: str | None = None,
        clock: Clock = local_time,
        who: str | None = None,
        read_only: bool = False,
    ) -> GroupFile:
        """Open a group file, to work in it or only to read.

        Raises Unavailable "missing", "not_ours", "damaged", "newer", "password_needed",
        "wrong_password" or "in_use"; the file is then as it was.
        """
        store = Store.open(path, password=password, clock=clock, who=_who(who), read_only=read_only)
        return cls(store, english(), password)

    @property
    def announce(self) -> Callable[[ChangeSet], None]:
        """Who is told of each change."""
        return self._store.announce

    @announce.setter
    def announce(self, listener: Callable[[ChangeSet], None]) -> None:
        self._store.announce = listener

    @property
    def records(self) -> Records:
        """The record as a whole; loaded when first wanted, for it is seldom used."""
        from coprod_desktop.services.records import Records

        return Records(self._store, self.words)

    def facts(self) -> FileFacts:
        """What is known of the file itself."""
        copied = self._store.fact(LAST_COPY)
        return FileFacts(
            path=str(self.path),
            protected=self.protected,
            format=self._store.format(),
            last_saved=self._store.last_saved(),
            last_copy=datetime.fromisoformat(copied) if copied else None,
            counts=self._store.counts(),
        )

    def backup(self, path: Path) -> None:
        """Make a copy at `path`, as protected as the file, and check it by opening it.

        Raises Unavailable "exists", "folder_missing", "folder_not_writable" or "copy_failed";
        then nothing is left at `path`.
        """
        copies.copy(self._store, path, self._password)
        if not self._store.read_only:
            self._store.note_fact(LAST_COPY, self._store.clock().isoformat())

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file, in words; empty when it is sound."""
        return tuple(
            self.words.say(f"check.{code}", detail=detail)
            for code, detail in copies.problems(self._store)
        )

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()


def english() -> Words:
    """The program's words in UK English."""
    return Words(assets.text("words", "en.toml"))


def _who(who: str | None) -> str:
    """The given name, or that of the person logged in to the PC."""
    if who is not None:
        return who
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such name on this system
        return ""
