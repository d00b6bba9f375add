"""Opening a group file: whether it is ours, who else has it, and whether it must first be mended.

In this order: the lock is taken, the password tried, a file that a crash left is checked, a copy
is made before anything is taken over or brought up to date. What is refused leaves everything
as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.copies import CopyKind
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import beside, lock, migrations
from coprod_desktop.store.engine import APPLICATION_ID, Look, engine_for, look_at
from coprod_desktop.store.faults import (
    NO_ROOM,
    Seen,
    error_code,
    is_unreadable,
    may_write,
    unavailable,
)
from coprod_desktop.store.lock import Hold, is_from_here
from coprod_desktop.store.stand_ins import stand_in
from coprod_desktop.store.swapping import sweep
from coprod_desktop.store.upgrading import upgrade as bring_up_to_date
from coprod_desktop.store.watch import Watch

Kept = tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """What an open file consists of.

    `barred` is why nothing may be written, None where it may; `kept` are the copies that were
    made beside the file on the way.
    """

    engine: Engine
    protected: bool
    hold: Hold | None
    watch: Watch
    seen: Seen
    barred: Unavailable | None
    kept: Kept


def open_file(
    path: Path,
    *,
    password: str | None,
    clock: Clock,
    who: str,
    read_only: bool,
    take_over: bool,
    upgrade: bool,
) -> Opened:
    """Open the group file at `path`; raises as Store.open, and lets go of all it took."""
    try:
        if path.is_dir():
            raise Unavailable("is_folder", path=path.absolute())
        if not path.is_file():
            raise Unavailable("missing", path=path)
        with ExitStack() as on_failure:
            barred, hold = _right_to_write(
                path, who, clock, read_only=read_only, take_over=take_over
            )
            if hold is not None:
                on_failure.callback(hold.abandon)
            look = _looked(path, password)
            watch = Watch()
            key = password if look.protected else None
            engine = connected(path, key, watch, read_only=hold is None)
            on_failure.callback(engine.dispose)
            try:
                kept = _made_ready(path, key, engine, hold, clock(), upgrade=upgrade)
                if hold is not None:
                    with _reading(engine) as connection:
                        watch.begin(connection)
                    hold.sign()
                    sweep(path)
            except DBAPIError as error:
                fault = _fault(error, path, protected=look.protected, reading=hold is None)
                raise fault from error
            opened = Opened(engine, look.protected, hold, watch, Seen.of(path), barred, kept)
            on_failure.pop_all()
    except OSError as error:
        raise _failed(error, path) from error
    return opened


def connected(path: Path, password: str | None, watch: Watch, *, read_only: bool) -> Engine:
    """An engine on the file, which writes only while nobody else has written."""

    def begun(connection: Connection) -> None:
        if watch.is_changed(connection):
            raise Unavailable("changed_outside", path=path)

    engine = engine_for(path, password, read_only=read_only, begun=begun)
    if read_only:
        event.listen(engine, "connect", lambda raw, _record: stand_in(raw))
    return engine


def check_ours(path: Path, connection: Connection) -> int:
    """The format of an open file; raises "not_ours" or "newer" for one we cannot read."""

    def ask(sql: str) -> int:
        return int(connection.exec_driver_sql(sql).scalar_one())

    if ask("PRAGMA application_id") != APPLICATION_ID:
        raise Unavailable("not_ours", path=path)
    if (stored := ask("PRAGMA user_version")) > migrations.FORMAT:
        raise _other("newer", path, stored)
    ask("SELECT count(*) FROM sqlite_schema")
    return stored


def check(path: Path, connection: Connection) -> None:
    """See that an open file is ours and sound; raises "not_ours", "newer" or "damaged"."""
    check_ours(path, connection)
    _check_pages(path, connection)


def _right_to_write(
    path: Path, who: str, clock: Clock, *, read_only: bool, take_over: bool
) -> tuple[Unavailable | None, Hold | None]:
    """The hold on the file, or why it is open to read only."""
    if read_only:
        return _why_to_read(path), None
    if not may_write(path):
        raise Unavailable("read_only", path=path)
    closed = Unavailable("folder_not_writable", path=path.parent)
    if not may_write(path.parent):
        return closed, None
    try:
        return None, lock.take(path, who=who, clock=clock, take_over=take_over)
    except OSError as error:
        if error.errno in NO_ROOM:
            return Unavailable("disk_full"), None
        return closed, None


def _why_to_read(path: Path) -> Unavailable:
    """Why a file is open to read only: nothing could be written there, or it was so wished."""
    if not may_write(path):
        return Unavailable("read_only", path=path)
    if not may_write(path.parent):
        return Unavailable("folder_not_writable", path=path.parent)
    return Unavailable("open_to_read", path=path)


def _looked(path: Path, password: str | None) -> Look:
    look = look_at(path)
    if look.format is not None and look.format > migrations.FORMAT:
        raise _other("newer", path, look.format)
    if look.protected and not password:
        raise Unavailable("password_needed", path=path)
    return look


def _made_ready(
    path: Path, key: str | None, engine: Engine, hold: Hold | None, now: datetime, *, upgrade: bool
) -> Kept:
    """Check the file, and bring an older one up to date; gives the copies that were made."""
    with _reading(engine) as connection:
        stored = check_ours(path, connection)
        if hold is not None and hold.former is not None:
            _check_pages(path, connection)
    can_stay = stored == migrations.FORMAT or (hold is None and stored >= migrations.READABLE)
    if not can_stay and (hold is None or not upgrade):
        raise _other("older", path, stored)
    if hold is None:
        return ()
    kept: Kept = ()
    if hold.former is not None and not is_from_here(hold.former):
        kept = (beside.dated(path, CopyKind.BEFORE_TAKING_OVER, now),)
        beside.keep_copy(path, key, kept[0])
    if stored < migrations.FORMAT:
        engine.dispose()
        kept += (bring_up_to_date(path, key, now),)
    return kept


@contextmanager
def _reading(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as connection:
        yield connection.execution_options(reading=True)


def _check_pages(path: Path, connection: Connection) -> None:
    told = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if told != "ok":
        raise Unavailable("damaged", path=path, detail="some of its pages cannot be read")


def _other(code: str, path: Path, stored: int) -> Unavailable:
    return Unavailable(code, path=path, theirs=stored, ours=migrations.FORMAT)


def _failed(error: OSError, path: Path) -> Unavailable:
    return Unavailable("file_failed", path=path, detail=error.strerror)


def _fault(error: DBAPIError, path: Path, *, protected: bool, reading: bool) -> Exception:
    """A wrong password makes no sense of the first page; what is damaged, of a later one."""
    if is_unreadable(error):
        code = (error_code(error) or 0) & 0xFF
        if protected and code == dbapi2.SQLITE_NOTADB:
            return Unavailable("wrong_password", path=path)
        return Unavailable("damaged", path=path, detail="its contents cannot be read")
    return unavailable(error, path, reading=reading) or error
