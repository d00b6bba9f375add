"""What a database error means for the person: the world's fault, told in one function."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from coprod_desktop.domain.refusals import Unavailable

# Result codes: https://sqlite.org/rescode.html; these two the driver does not name.
READONLY = 8
READONLY_DBMOVED = READONLY | 4 << 8

# After these the connection is of no more use, even when the disk comes back.
BROKEN = frozenset(
    {
        READONLY,
        dbapi2.SQLITE_IOERR,
        dbapi2.SQLITE_CORRUPT,
        dbapi2.SQLITE_CANTOPEN,
        dbapi2.SQLITE_NOTADB,
    }
)

UNREADABLE = frozenset({dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB})
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})


@dataclass(frozen=True, slots=True)
class Seen:
    """Which file lies at a path, and on which drive its folder is: two numbers of the system."""

    file: tuple[int, int]
    drive: int

    @classmethod
    def of(cls, path: Path) -> Seen:
        """What lies at `path` now; OSError where nothing does."""
        file = path.stat()
        return cls(file=(file.st_dev, file.st_ino), drive=path.parent.stat().st_dev)


def stamp(path: Path) -> tuple[int, int] | None:
    """When a file was last written and how long it is; None where nobody can say."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def error_code(error: BaseException) -> int | None:
    """The extended result code of a database error, or None for another error."""
    original = error.orig if isinstance(error, DBAPIError) else error
    return getattr(original, "sqlite_errorcode", None)


def leads_nowhere(error: BaseException) -> bool:
    """Whether a row was to be kept that belongs to one which is not there.

    SQLite checks this at the commit, and tells it there only in words.
    """
    original = error.orig if isinstance(error, DBAPIError) else error
    return error_code(error) is not None and "FOREIGN KEY" in str(original)


def breaks_connection(error: BaseException) -> bool:
    """Whether the connection must be opened anew after this error."""
    code = error_code(error)
    return code is not None and code & 0xFF in BROKEN


def unavailable(error: BaseException, path: Path, *, reading: bool = False) -> Unavailable | None:
    """The world's fault behind a database error; None where it is a defect of ours.

    `reading` says that the connection was one that never writes.
    """
    code = error_code(error)
    if code is None:
        return None
    primary = code & 0xFF
    if reading and code == READONLY:  # a change that was cut short would have to be taken back
        return Unavailable("unfinished", path=path)
    if code == READONLY_DBMOVED or (primary in BROKEN and not path.exists()):
        return Unavailable("moved", path=path)
    if primary in BROKEN - UNREADABLE and not may_write(path.parent):
        return Unavailable("folder_not_writable", path=path.parent)
    return _plainly(primary, path)


def _plainly(primary: int, path: Path) -> Unavailable | None:
    match primary:
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED:
            return Unavailable("in_use", path=path)
        case _ if primary == READONLY:
            return Unavailable("read_only", path=path)
        case dbapi2.SQLITE_IOERR:
            return Unavailable("disk_failed")
        case dbapi2.SQLITE_FULL:
            return Unavailable("disk_full")
        case dbapi2.SQLITE_CORRUPT | dbapi2.SQLITE_NOTADB:
            return Unavailable("file_failed", path=path, detail="its contents could not be read")
        case dbapi2.SQLITE_CANTOPEN:
            return Unavailable("file_failed", path=path, detail="it could not be opened")
        case _:
            return None


def unavailable_at_work(
    error: BaseException,
    path: Path,
    seen: Seen,
    look_anew: Callable[[], None],
    *,
    reading: bool = False,
) -> Unavailable | None:
    """As `unavailable`, for a file that was open and sound when it was `seen`.

    A drive that was pulled out looks to SQLite like a damaged file. So nothing is called
    damaged before the path was looked at again and `look_anew`, which opens the file afresh and
    checks it, has raised Unavailable.
    """
    if not breaks_connection(error):
        return unavailable(error, path, reading=reading)
    gone = _gone(path, seen)
    if gone is not None:
        return gone
    if not is_unreadable(error):
        fault = unavailable(error, path, reading=reading)
        failed = fault is not None and fault.code == "file_failed"
        return Unavailable("disk_failed") if failed else fault
    try:
        look_anew()
    except Unavailable as fault:
        return fault
    except (DBAPIError, dbapi2.Error) as still:
        if is_unreadable(still):
            return Unavailable("damaged", path=path, detail="its contents cannot be read")
    return Unavailable("disk_failed")


def _gone(path: Path, seen: Seen) -> Unavailable | None:
    try:
        now = Seen.of(path)
    except FileNotFoundError:
        return Unavailable("moved" if _is_drive_there(path, seen) else "drive_gone", path=path)
    except OSError:
        return Unavailable("disk_failed")
    if now.drive != seen.drive:
        return Unavailable("drive_gone", path=path)
    return Unavailable("moved", path=path) if now.file != seen.file else None


def _is_drive_there(path: Path, seen: Seen) -> bool:
    try:
        return path.parent.stat().st_dev == seen.drive
    except OSError:
        return False


def is_unreadable(error: BaseException) -> bool:
    """Whether the file's pages made no sense: damage, or another password."""
    code = error_code(error)
    return code is not None and code & 0xFF in UNREADABLE


def may_write(path: Path) -> bool:
    """Whether the system lets us write to a file or into a folder."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
