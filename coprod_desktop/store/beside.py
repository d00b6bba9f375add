"""What is put beside a group file before it is changed as a whole: copies, dated and proven."""

from __future__ import annotations

import os
import time
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store.engine import connect

WAITS = (0.1, 0.2, 0.4, 0.8)
"""Seconds between tries, for a virus scanner that still holds one of the two files."""


def dated(path: Path, why: str, now: datetime) -> Path:
    """A free name beside `path`: "riverside (before taking over, 2026-11-24 14.02).coprod"."""
    day = f"{now:%Y-%m-%d %H.%M}"
    names = [f"{path.stem} ({why}, {day}){path.suffix}"]
    names += [f"{path.stem} ({why}, {day}, {number}){path.suffix}" for number in range(2, 100)]
    return next(there for name in names if not (there := path.with_name(name)).exists())


def keep_copy(path: Path, password: str | None, target: Path) -> None:
    """Copy the whole file at `path` to `target`, with the same password, and prove the copy.

    Raises Unavailable "no_room", "folder_not_writable" or "copy_failed"; nothing is then left
    at `target`.
    """
    part = target.with_name(f"~{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        with closing(connect(path, password)) as raw:
            counted = counts(raw)
            with closing(connect(part, password, create=True)) as copy:
                raw.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
        prove(part, password, counted)
        settle(part)
        swap(part, target)
    except OSError as error:
        raise Unavailable("folder_not_writable", path=path.parent) from error
    except dbapi2.Error as error:
        raise fault(error, target) from error
    finally:
        clear(part)


def prove(path: Path, password: str | None, counted: dict[str, int]) -> None:
    """Open the file at `path` afresh; "copy_failed" unless it is sound and has all its rows."""
    with closing(connect(path, password, read_only=True)) as raw:
        sound = [line for (line,) in raw.execute("PRAGMA integrity_check")] == ["ok"]
        whole = not raw.execute("PRAGMA foreign_key_check").fetchall()
        if not sound or not whole or not counted.items() <= counts(raw).items():
            raise Unavailable("copy_failed", path=path)


def counts(raw: Any) -> dict[str, int]:
    """Rows in each table of an open file."""
    tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    names = [name for (name,) in raw.execute(tables) if not name.startswith("sqlite_")]

    def count(name: str) -> int:
        return int(raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 (own)

    return {name: count(name) for name in names}


def settle(path: Path) -> None:
    """Make sure that a closed file is on its disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def swap(part: Path, target: Path) -> None:
    """Put `part` in the place of `target` at one stroke, and see that the folder knows it."""
    for wait in WAITS:
        try:
            part.replace(target)
            break
        except PermissionError:
            time.sleep(wait)
    else:
        part.replace(target)
    with suppress(OSError):  # Windows has no folders that could be synced
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def clear(part: Path) -> None:
    """Remove what is left of a file that was to take another's place."""
    with suppress(OSError):
        part.unlink(missing_ok=True)
        part.with_name(part.name + "-journal").unlink(missing_ok=True)


def fault(error: BaseException, path: Path) -> Unavailable:
    """The world's fault behind a database error while a file is made at `path`."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == dbapi2.SQLITE_FULL:
        return Unavailable("no_room", path=path)
    if code in (dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED):
        return Unavailable("in_use", path=path)
    if code in (dbapi2.SQLITE_CANTOPEN, 8):
        return Unavailable("folder_not_writable", path=path.parent)
    return Unavailable("copy_failed", path=path)
