"""An open group file: reading, and one titled unit of work at a time."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, func, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from coprod_desktop.domain.changes import Announce, ChangeSet
from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.store import journal, migrations, opening
from coprod_desktop.store.engine import locked_engine, look_at
from coprod_desktop.store.faults import (
    Seen,
    breaks_connection,
    leads_nowhere,
    stamp,
    unavailable,
    unavailable_at_work,
)
from coprod_desktop.store.password import opens, rewrite
from coprod_desktop.store.rows import Base, FactRow, HistoryRow
from coprod_desktop.store.swapping import taking_place
from coprod_desktop.store.watch import Watch

TRACES = "erased_words"
"""The fact that words were erased and the file was not written anew since."""


@dataclass(slots=True)
class Work:
    """One user action under way: its session, in which row changes are recorded."""

    session: Session


class Store:
    """The one connection to an open group file.

    All use is from one thread at a time. `announce` is called with the ChangeSet after each
    action that was committed and changed something, never before and never otherwise.
    """

    def __init__(self, path: Path, opened: opening.Opened, *, clock: Clock, who: str) -> None:
        self.path = path
        self.protected = opened.protected
        self.clock = clock
        self.who = who
        self.hold = opened.hold
        self.barred = opened.barred
        self.kept = opened.kept
        self.locked = False
        self.announce: Announce = _nobody
        self._engine = opened.engine
        self._watch = opened.watch
        self._seen = opened.seen
        self._stamp = stamp(path)

    @property
    def read_only(self) -> bool:
        """Whether the file is open to read only; `barred` says why."""
        return self.barred is not None

    @classmethod
    def create(cls, path: Path, *, password: str | None, clock: Clock, who: str) -> Store:
        """Make a new group file and open it.

        Refuses a path where anything lies ("exists") and a folder that is missing or closed.
        The file appears at `path` only when it is whole.
        """
        if path.exists():
            raise Unavailable("exists", path=path)
        if not path.parent.is_dir():
            raise Unavailable("folder_missing", path=path.parent)
        with taking_place(path, failed="folder_not_writable") as part:
            migrations.make(part, password)
        return cls.open(path, password=password, clock=clock, who=who)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        password: str | None,
        clock: Clock,
        who: str,
        read_only: bool = False,
        take_over: bool = False,
        upgrade: bool = False,
    ) -> Store:
        """Open the group file at `path`, and hold it so that no other program writes.

        In a folder that cannot be written to the file is open to read only, and so with
        `read_only`, which never writes anything. `take_over` takes the file from somebody who
        is not there any more, `upgrade` brings an older file up to date; for both a checked
        copy is first made beside the file (`kept`).

        Raises Unavailable: "missing", "not_ours", "damaged", "newer", "older",
        "password_needed", "wrong_password", "read_only", "held", "in_use", "unfinished" (a crash
        left it so that it cannot be read without writing) or "file_failed"; and as
        upgrading.upgrade and beside.keep_copy. The file is then as it was.
        """
        opened = opening.open_file(
            path,
            password=password,
            clock=clock,
            who=who,
            read_only=read_only,
            take_over=take_over,
            upgrade=upgrade,
        )
        store = cls(path, opened, clock=clock, who=who)
        store._compact_at_last()
        return store

    @classmethod
    def beside_open(cls, path: Path, *, password: str | None, clock: Clock, who: str) -> Store:
        """A second connection to a file that is open in this program, for another thread.

        It only reads. The file is not looked at before: closing a plain file would take away
        the locks that the first connection has on it.
        """
        watch = Watch()
        opened = opening.Opened(
            engine=opening.connected(path, password, watch, read_only=True),
            protected=password is not None,
            hold=None,
            watch=watch,
            seen=Seen.of(path),
            barred=Unavailable("open_to_read", path=path),
            kept=(),
        )
        return cls(path, opened, clock=clock, who=who)

    @contextmanager
    def action(self, title: str, *, undoable: bool = True) -> Iterator[Work]:
        """One user action: all of it is committed when the block ends, or none of it.

        `title` is a key under `[action_title]`. Row changes are recorded for undo and
        history; those of an action that is not `undoable` stand as a barrier. Refuses
        "unknown" where a row would belong to one that is gone.
        """
        with self.writing() as session:
            recorder = journal.Recorder(session, title, self.clock(), self.who, undoable=undoable)
            yield Work(session)
        changes = recorder.changes
        if changes.ids:
            self.announce(changes if undoable else ChangeSet(title, changes.ids, everything=True))

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A change that stands in no history; it is committed when the block ends.

        Raises Unavailable: why the file is `barred`; "taken_over" and "changed_outside" where
        somebody else writes to it now, and it must be opened anew; "in_use", "disk_full",
        "disk_failed", "drive_gone", "moved", "folder_not_writable" or "damaged". Nothing is
        then changed.
        """
        self._refuse_barred()
        with self._told(), Session(self._follow()) as session:
            with session.begin():
                yield session
                session.flush()
                self._watch.expect(session)
            self._watch.committed()
        self._stamp = stamp(self.path)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A look at the record in one consistent state; nothing can be written."""
        with self._told(), self._follow().connect() as connection:
            reader = connection.execution_options(reading=True)
            with Session(reader) as session, session.begin():
                yield session

    def undo(self, back_to: int | None = None) -> str:
        """Take back the newest action, or all down to one; return the title of the last.

        Refuses as journal.undo and journal.undo_back_to.
        """
        with self.writing() as session:
            now = self.clock()
            if back_to is None:
                changes = journal.undo(session, now)
            else:
                changes = journal.undo_back_to(session, now, back_to)
        self.announce(changes)
        return changes.title

    def redo(self, up_to: int | None = None) -> str:
        """Do the last undone action again, or all up to one; return the title of the last.

        Refuses as journal.redo and journal.redo_up_to.
        """
        with self.writing() as session:
            now = self.clock()
            if up_to is None:
                changes = journal.redo(session, now)
            else:
                changes = journal.redo_up_to(session, now, up_to)
        self.announce(changes)
        return changes.title

    def note_fact(self, name: str, value: str) -> None:
        """Remember a fact about the file itself; no part of the record or its history."""
        self.note_facts({name: value})

    def note_facts(self, facts: Mapping[str, str]) -> None:
        """Remember several facts about the file in one change."""
        with self.writing() as session:
            for name, value in facts.items():
                session.merge(FactRow(name=name, value=value))

    def fact(self, name: str) -> str | None:
        """A remembered fact about the file itself."""
        with self.reading() as session:
            row = session.get(FactRow, name)
            return row.value if row else None

    def counts(self) -> dict[str, int]:
        """Rows in each table of the record."""
        with self.reading() as session:
            return {
                table.name: session.scalar(select(func.count()).select_from(table)) or 0
                for table in Base.metadata.sorted_tables
                if table.name in journal.KINDS
            }

    def last_saved(self) -> datetime | None:
        """When the record was last changed, or None in a new file."""
        with self.reading() as session:
            return session.scalar(select(func.max(HistoryRow.changed_at)))

    def format(self) -> int:
        """The format of the file."""
        with self.reading() as session:
            return int(session.scalar(text("PRAGMA user_version")) or 0)

    def copy_from(self, raw_source: Any, pages: int, told: Callable[..., None]) -> None:
        """Write over the whole file from an open raw connection with the same key.

        All of it is one transaction: a fault or a power cut leaves the file as it was. `told`
        is called after every `pages` pages, and may raise to give up.
        """
        self._refuse_barred()
        with self._told(), self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            try:
                raw_source.backup(raw, pages=pages, progress=told, sleep=0.05)
            except dbapi2.Error as error:
                raise unavailable(error, self.path) or error from error
            self._watch.begin(connection.execution_options(reading=True))
        self._stamp = stamp(self.path)

    def saving_connection(self) -> Any:
        """The raw connection through which all changes go, for store.paging and nothing else.

        It is of no more use after `lock`, `change_password` or `close`.
        """
        with self._told(), self._follow().connect() as connection:
            return connection.connection.driver_connection

    def compact(self) -> None:
        """Write the file without the room that removed words left, so that none of them stay.

        Raises Unavailable "disk_full" where there is no room for it; the file is then as it was.
        """
        self._refuse_barred()
        with self._told():
            raw = self._engine.raw_connection()
            try:
                raw.driver_connection.execute("VACUUM")  # type: ignore[union-attr]
            except dbapi2.Error as error:
                raise unavailable(error, self.path) or error from error
            finally:
                raw.close()
        self._stamp = stamp(self.path)
        with self.writing() as session:
            note_traces(session, left=False)

    def change_password(self, old: str | None, new: str | None) -> None:
        """Write the file anew under another password, None for none; raises as password.rewrite.

        The file stays held meanwhile, and is open again afterwards whatever happened.
        """
        self._refuse_barred()
        with self._told():
            self._engine.dispose()
            rewrite(self.path, old, new)
            self.protected = new is not None
            self._connect(new)

    def lock(self) -> None:
        """Close the connection and forget the password; the file stays held.

        Until `unlock`, whatever is asked of the file raises Unavailable "locked".
        """
        self._engine.dispose()
        self._engine = locked_engine(self.path)
        self.locked = True
        gc.collect()  # SQLAlchemy's engines stand in circles

    def unlock(self, typed: str) -> None:
        """Open the connection again; raises "wrong_password", "missing" or what the disk says."""
        look_at(self.path)
        if not opens(self.path, typed):
            raise Unavailable("wrong_password", path=self.path)
        self._connect(typed)
        self.locked = False

    def close(self) -> None:
        """Let go of the file, leaving no journal and no lock beside it."""
        with suppress(DBAPIError, Unavailable), self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is not None and not self.read_only:
                raw.execute("PRAGMA journal_mode = DELETE")
        self._engine.dispose()
        if self.hold is not None:
            self.hold.release()

    def _compact_at_last(self) -> None:
        """Write the file anew where words were erased and the program ended before it did so.

        What stands in the way of that keeps nobody from the file.
        """
        if self.read_only:
            return
        with suppress(Unavailable):
            if self.fact(TRACES):
                self.compact()

    def _refuse_barred(self) -> None:
        if self.barred is not None:
            raise Unavailable(self.barred.code, **self.barred.facts)
        if self.hold is not None and (other := self.hold.taken_by) is not None:
            raise Unavailable(
                "taken_over",
                path=self.path,
                who=other.who or other.computer,
                computer=other.computer,
                since=other.since,
            )

    def _connect(self, password: str | None) -> None:
        """Connect to the file that lies at the path now, with this password."""
        self._engine.dispose()
        self._engine = opening.connected(self.path, password, self._watch, read_only=self.read_only)
        self._seen = Seen.of(self.path)
        self._stamp = stamp(self.path)

    def _follow(self) -> Engine:
        """The engine, connected anew where the file is not as this program left it.

        A reader turns to the new file where another took the file's place. A writer must not
        trust the pages it remembers: SQLite does not notice a file that was copied over its own
        when both were saved equally often. What the watch does not see in this connection it
        sees in a new one.
        """
        if self.locked:
            return self._engine
        with suppress(OSError):
            now = Seen.of(self.path)
            if self.read_only and now != self._seen:
                self._engine.dispose()
                self._look_anew()
                self._seen = now
            elif not self.read_only and now == self._seen and stamp(self.path) != self._stamp:
                with self._engine.connect() as connection:
                    told = self._watch.is_changed(connection.execution_options(reading=True))
                if not told:
                    self._engine.dispose()
                    self._stamp = stamp(self.path)
        return self._engine

    def _look_anew(self) -> None:
        """Open the file afresh; raises where it is not ours, not sound, or not as it was left."""
        look_at(self.path)
        with self._engine.connect() as connection:
            reader = connection.execution_options(reading=True)
            opening.check(self.path, reader)
            if not self.read_only and self._watch.is_other(reader):
                raise Unavailable("changed_outside", path=self.path)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn database errors that are the world's fault into Unavailable."""
        if self.locked:
            raise Unavailable("locked", path=self.path)
        try:
            yield
        except DBAPIError as error:
            if breaks_connection(error):
                self._engine.dispose()
            if isinstance(error, IntegrityError):
                if leads_nowhere(error):
                    raise Refused("unknown") from error
                raise
            fault = unavailable_at_work(
                error, self.path, self._seen, self._look_anew, reading=self.read_only
            )
            if fault is None:
                raise
            raise fault from error


def note_traces(session: Session, *, left: bool) -> None:
    """Remember in the file whether it must be written anew, so that no erased words stay."""
    session.merge(FactRow(name=TRACES, value="left" if left else ""))


def _nobody(changes: ChangeSet) -> None:
    """Announce to nobody."""
