"""What a database error means for the person: the world's fault, told in one function."""

from __future__ import annotations

import os
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


def error_code(error: BaseException) -> int | None:
    """The extended result code of a database error, or None for another error."""
    original = error.orig if isinstance(error, DBAPIError) else error
    return getattr(original, "sqlite_errorcode", None)


def breaks_connection(error: BaseException) -> bool:
    """Whether the connection must be opened anew after this error."""
    code = error_code(error)
    return code is not None and code & 0xFF in BROKEN


def unavailable(error: BaseException, path: Path) -> Unavailable | None:
    """The world's fault behind a database error; None where it is a defect of ours."""
    code = error_code(error)
    if code is None:
        return None
    if code == READONLY_DBMOVED or (code & 0xFF in BROKEN and not path.exists()):
        return Unavailable("moved", path=path)
    primary = code & 0xFF
    if primary in (dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED):
        return Unavailable("in_use", path=path)
    if primary in (READONLY, dbapi2.SQLITE_IOERR) and not may_write(path.parent):
        return Unavailable("folder_not_writable", path=path.parent)
    if primary == READONLY:
        return Unavailable("read_only", path=path)
    if primary == dbapi2.SQLITE_IOERR:
        return Unavailable("disk_failed")
    if primary == dbapi2.SQLITE_FULL:
        return Unavailable("disk_full")
    if primary in UNREADABLE:
        return Unavailable("file_failed", path=path, detail="its contents could not be read")
    if primary == dbapi2.SQLITE_CANTOPEN:
        return Unavailable("file_failed", path=path, detail="it could not be opened")
    return None


def is_unreadable(error: BaseException) -> bool:
    """Whether the file's pages made no sense: damage, or another password."""
    code = error_code(error)
    return code is not None and code & 0xFF in UNREADABLE


def may_write(path: Path) -> bool:
    """Whether the system lets us write to a file or into a folder."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
