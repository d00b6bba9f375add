"""Copies of an open group file, proven by opening them, and the file's own soundness."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlcipher3 import dbapi2

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store.engine import connect
from coprod_desktop.store.search import INDEXED
from coprod_desktop.store.store import Store


def copy(store: Store, path: Path, password: str | None) -> None:
    """Copy the file to `path` page by page with SQLite's backup, then open and check the copy.

    The copy appears at `path` only once it is proven. Raises Unavailable "exists",
    "folder_missing", "folder_not_writable", "disk_full" or "copy_failed".
    """
    if path.exists():
        raise Unavailable("exists", path=path)
    if not path.parent.is_dir():
        raise Unavailable("folder_missing", path=path.parent)
    part = path.with_name(path.name + ".part")
    key = password if store.protected else None
    try:
        part.unlink(missing_ok=True)
        _copy_pages(store, part, key)
        _prove(store, part, key)
        _settle(part)
        part.rename(path)
    except OSError as error:
        raise Unavailable("folder_not_writable", path=path.parent) from error
    except dbapi2.Error as error:
        raise _fault(error, path) from error
    finally:
        part.unlink(missing_ok=True)
        part.with_name(part.name + "-journal").unlink(missing_ok=True)


def problems(store: Store) -> list[tuple[str, str]]:
    """What is wrong with the file's pages, references, history and index: (code, detail).

    Where pages are damaged only they are told, since nothing else can then be trusted.
    """
    try:
        damaged = _page_problems(store)
    except Unavailable as fault:
        return [("pages", str(fault.facts.get("detail", fault.code)))]
    return damaged or _row_problems(store)


def _page_problems(store: Store) -> list[tuple[str, str]]:
    with store.reading() as session:
        lines = [line for (line,) in session.execute(text("PRAGMA integrity_check"))]
        found = [("pages", line) for line in lines if line != "ok"]
        if store.protected:
            spoilt = session.execute(text("PRAGMA cipher_integrity_check"))
            found += [("cipher", line) for (line,) in spoilt]
    return found


def _row_problems(store: Store) -> list[tuple[str, str]]:
    with store.reading() as session:

        def rows(sql: str) -> list[Any]:
            return list(session.execute(text(sql)))

        tables = {row[0] for row in rows("PRAGMA foreign_key_check")}
        broken = rows(
            "SELECT c.id FROM history_changes c LEFT JOIN history h ON h.id = c.history_id "
            "WHERE h.id IS NULL OR (c.before IS NOT NULL AND NOT json_valid(c.before)) "
            "OR (c.after IS NOT NULL AND NOT json_valid(c.after))"
        )
        return [
            *(("references", table) for table in sorted(tables)),
            *(("history", str(row[0])) for row in broken),
            *_search_problems(rows),
        ]


def _search_problems(rows: Any) -> list[tuple[str, str]]:
    indexed = rows("SELECT count(*) FROM search")[0][0]
    tables = (one.table for one in INDEXED)
    union = " + ".join(f"(SELECT count(*) FROM {table})" for table in tables)  # noqa: S608 (own)
    there = rows(f"SELECT {union}")[0][0]
    return [] if indexed == there else [("search", f"{indexed}/{there}")]


def _copy_pages(store: Store, part: Path, key: str | None) -> None:
    target = connect(part, key, create=True)
    try:
        store.copy_to(target)
    finally:
        target.close()


def _prove(store: Store, part: Path, key: str | None) -> None:
    """Open the copy anew; it must be sound and hold as many rows as the file."""
    raw = connect(part, key, read_only=True)
    try:
        sound = raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        counted = {
            table: raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 (own tables)
            for table in store.counts()
        }
    finally:
        raw.close()
    if not sound or counted != store.counts():
        raise Unavailable("copy_failed", path=part)


def _settle(part: Path) -> None:
    """Make sure that the copy is on its disk and no journal lies beside it."""
    part.with_name(part.name + "-journal").unlink(missing_ok=True)
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _fault(error: BaseException, path: Path) -> Unavailable:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == dbapi2.SQLITE_FULL:
        return Unavailable("disk_full")
    if code in (dbapi2.SQLITE_CANTOPEN, 8):
        return Unavailable("folder_not_writable", path=path.parent)
    return Unavailable("copy_failed", path=path)
