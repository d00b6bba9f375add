"""An open group file: reading, and one titled unit of work at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, func, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from coprod_desktop.domain.changes import Announce, ChangeSet
from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import engine as opening
from coprod_desktop.store import journal, migrations
from coprod_desktop.store.faults import (
    breaks_connection,
    is_unreadable,
    may_write,
    unavailable,
)
from coprod_desktop.store.rows import Base, FactRow, HistoryRow


@dataclass(slots=True)
class Work:
    """One user action under way: its session, in which row changes are recorded."""

    session: Session


class Store:
    """The one connection to an open group file.

    All use is from one thread at a time. `announce` is called with the ChangeSet after each
    action that was committed and changed something, never before and never otherwise.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        *,
        protected: bool,
        clock: Clock,
        who: str,
        read_only: bool,
    ) -> None:
        self.path = path
        self.protected = protected
        self.clock = clock
        self.who = who
        self.read_only = read_only
        self.announce: Announce = _nobody
        self._engine = engine

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
        part = path.with_name(path.name + ".part")
        try:
            part.unlink(missing_ok=True)
            migrations.make(part, password)
            part.with_name(part.name + "-journal").unlink(missing_ok=True)
            part.rename(path)
        except OSError as error:
            raise Unavailable("folder_not_writable", path=path.parent) from error
        except dbapi2.Error as error:
            part.unlink(missing_ok=True)
            raise _fault_while_making(error, path) from error
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
    ) -> Store:
        """Open the group file at `path`, and hold it so that no other program writes.

        Raises Unavailable: "missing", "not_ours", "damaged", "newer", "password_needed",
        "wrong_password", "read_only", "in_use" or "file_failed".
        Nothing is written, whatever happens.
        """
        look = opening.look_at(path)
        if look.format is not None and look.format > migrations.FORMAT:
            raise _newer(path, look.format)
        if look.protected and not password:
            raise Unavailable("password_needed", path=path)
        if not read_only and not may_write(path):
            raise Unavailable("read_only", path=path)
        key = password if look.protected else None
        engine = opening.engine_for(path, key, read_only=read_only)
        try:
            with engine.connect() as connection:
                _check_ours(path, connection.execution_options(reading=True))
            if not read_only:
                _hold(engine)
        except DBAPIError as error:
            engine.dispose()
            raise _fault_while_opening(error, path, protected=look.protected) from error
        except BaseException:
            engine.dispose()
            raise
        return cls(
            path, engine, protected=look.protected, clock=clock, who=who, read_only=read_only
        )

    @contextmanager
    def action(self, title: str, *, undoable: bool = True) -> Iterator[Work]:
        """One user action: all of it is committed when the block ends, or none of it.

        `title` is a key under `[action_title]`. Row changes are recorded for undo and
        history; those of an action that is not `undoable` stand as a barrier.
        """
        with self._told(), Session(self._engine) as session, session.begin():
            recorder = journal.Recorder(session, title, self.clock(), self.who, undoable=undoable)
            yield Work(session)
        changes = recorder.changes
        if changes.ids:
            self.announce(changes if undoable else ChangeSet(title, changes.ids, everything=True))

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A look at the record in one consistent state; nothing can be written."""
        with self._told(), self._engine.connect() as connection:
            reader = connection.execution_options(reading=True)
            with Session(reader) as session, session.begin():
                yield session

    def undo(self) -> str:
        """Take back the newest action and return its title; refuses as journal.undo."""
        with self._told(), Session(self._engine) as session, session.begin():
            changes = journal.undo(session, self.clock())
        self.announce(changes)
        return changes.title

    def redo(self) -> str:
        """Do the last undone action again and return its title; refuses as journal.redo."""
        with self._told(), Session(self._engine) as session, session.begin():
            changes = journal.redo(session, self.clock())
        self.announce(changes)
        return changes.title

    def note_fact(self, name: str, value: str) -> None:
        """Remember a fact about the file itself; no part of the record or its history."""
        with self._told(), Session(self._engine) as session, session.begin():
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

    def copy_to(self, raw_target: object) -> None:
        """Copy the whole file page by page into an open raw connection with the same key."""
        with self._told():
            raw = self._engine.raw_connection()
            try:
                raw.driver_connection.backup(raw_target)  # type: ignore[union-attr]
            finally:
                raw.close()

    def close(self) -> None:
        """Let go of the file, leaving no journal beside it."""
        with suppress(DBAPIError), self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is not None and not self.read_only:
                raw.execute("PRAGMA journal_mode = DELETE")
        self._engine.dispose()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn database errors that are the world's fault into Unavailable."""
        try:
            yield
        except DBAPIError as error:
            if breaks_connection(error):
                self._engine.dispose()
            if isinstance(error, IntegrityError):
                raise
            fault = unavailable(error, self.path)
            if fault is None:
                raise
            raise fault from error


def _nobody(changes: ChangeSet) -> None:
    """Announce to nobody."""


def _check_ours(path: Path, connection: Connection) -> None:
    def ask(sql: str) -> int:
        return int(connection.exec_driver_sql(sql).scalar_one())

    if ask("PRAGMA application_id") != opening.APPLICATION_ID:
        raise Unavailable("not_ours", path=path)
    if (stored := ask("PRAGMA user_version")) > migrations.FORMAT:
        raise _newer(path, stored)
    ask("SELECT count(*) FROM sqlite_schema")


def _hold(engine: Engine) -> None:
    """Take the file's lock; in this locking mode the connection then keeps it."""
    with engine.connect() as connection:
        connection.execution_options(holding=True).exec_driver_sql("SELECT 1")


def _newer(path: Path, stored: int) -> Unavailable:
    return Unavailable("newer", path=path, theirs=stored, ours=migrations.FORMAT)


def _fault_while_opening(error: DBAPIError, path: Path, *, protected: bool) -> Exception:
    if is_unreadable(error):
        if protected:
            return Unavailable("wrong_password", path=path)
        return Unavailable("damaged", path=path, detail="its contents cannot be read")
    return unavailable(error, path) or error


def _fault_while_making(error: BaseException, path: Path) -> Exception:
    fault = unavailable(error, path)
    if fault is None:
        raise error
    if fault.code in ("file_failed", "read_only", "moved"):
        return Unavailable("folder_not_writable", path=path.parent)
    return fault
