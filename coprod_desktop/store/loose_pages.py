"""Rows on pages that no table leads to any more, as when a file's first page is destroyed.

A table of our own is pointed at one page after the other, so that SQLite itself (and SQLCipher,
for a protected file) reads the rows there. It is done in a scratch copy, never in the file.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import LargeBinary, Table
from sqlcipher3 import dbapi2

from coprod_desktop.domain.progress import Progress
from coprod_desktop.store.columns import Choice, Flag
from coprod_desktop.store.engine import CIPHER_PAGE, connect
from coprod_desktop.store.journal import KINDS
from coprod_desktop.store.rows import Base

WIDTH = 40  # columns of the table that is pointed at pages; none of ours has as many
SALT = 16  # bytes at the beginning of a protected file
ROUNDS = 256_000  # SQLCipher 4's own key derivation
_UID = re.compile(r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")

Values = dict[str, Any]


def quick_key(path: Path, password: str | None) -> str | None:
    """The key SQLCipher would derive for the file at `path`, so that opening again is quick."""
    if password is None:
        return None
    with path.open("rb") as file:
        salt = file.read(SALT)
    key = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, ROUNDS, 32)
    return f"x'{key.hex()}{salt.hex()}'"


def loose_rows(
    scratch: Path, key: str | None, progress: Progress
) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """Every row found on any page of `scratch`, with its key; `scratch` is spoilt by it."""
    pages = _graft(scratch, key)
    raw = _opened(scratch, key)
    try:
        for page in range(2, pages + 1):
            if page % 50 == 0:
                progress.step(page, pages, "rescue")
            try:
                _point(raw, page)
                yield from ((row[0], row[1:]) for row in _rows(raw))
            except dbapi2.Error:
                raw.close()  # SQLCipher reads no more after one bad page
                raw = _opened(scratch, key)
    finally:
        raw.close()


def tables_for(values: tuple[Any, ...]) -> tuple[str, ...]:
    """The tables whose columns a row's values fit; seldom more than one."""
    return tuple(table.name for table in Base.metadata.sorted_tables if _fits(table, values))


def named(table: str, key: int, values: tuple[Any, ...]) -> Values:
    """A row's values by column; the key itself is not among the values on a page."""
    columns = Base.metadata.tables[table].columns
    row = dict(zip((column.name for column in columns), values, strict=False))
    return {**row, "id": key} if "id" in row else row


def _rows(raw: Any) -> list[Any]:
    return list(raw.execute("SELECT rowid, * FROM probe"))


def _opened(path: Path, key: str | None) -> Any:
    raw = connect(path, key)
    raw.execute("PRAGMA journal_mode = OFF")
    raw.execute("PRAGMA synchronous = OFF")
    return raw


def _point(raw: Any, page: int) -> None:
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = 'probe'", (page,))
    raw.execute("PRAGMA writable_schema = RESET")


def _graft(scratch: Path, key: str | None) -> int:
    """Give `scratch` a first page that knows our one table; how many pages there are to read."""
    size = scratch.stat().st_size
    pages = max(2, -(-size // CIPHER_PAGE))
    template = scratch.with_name(scratch.name + ".page")
    template.unlink(missing_ok=True)
    try:
        long = _template(template, key, pages)
        with template.open("rb") as file:
            first = file.read(CIPHER_PAGE)
    finally:
        template.unlink(missing_ok=True)
        template.with_name(template.name + "-journal").unlink(missing_ok=True)
    with scratch.open("rb+") as file:
        file.write(first)
        file.truncate(long * CIPHER_PAGE)
    return pages


def _template(path: Path, key: str | None, pages: int) -> int:
    """Make a file of at least `pages` pages with one empty table; how many it has."""
    with closing(connect(path, key, create=True)) as raw:
        raw.execute("PRAGMA synchronous = OFF")
        columns = ", ".join(f"c{number}" for number in range(WIDTH))
        raw.execute(f"CREATE TABLE probe ({columns})")
        raw.execute("INSERT INTO probe (c0) VALUES (zeroblob(?))", (pages * CIPHER_PAGE,))
        raw.execute("DELETE FROM probe")
        return int(raw.execute("PRAGMA page_count").fetchone()[0])


def _fits(table: Table, values: tuple[Any, ...]) -> bool:
    columns = list(table.columns)
    if any(value is not None for value in values[len(columns) :]):
        return False
    return all(
        _may_hold(table, column, value) for column, value in zip(columns, values, strict=False)
    )


def _may_hold(table: Table, column: Any, value: Any) -> bool:
    if column.name == "id":
        return value is None  # SQLite keeps it as the row's key
    if value is None:
        return bool(column.nullable)
    if column.name in ("uid", "row_uid"):
        return isinstance(value, str) and _UID.match(value) is not None
    if column.name == "table_name" and table.name == "history_changes":
        return value in KINDS
    kind = column.type
    if isinstance(kind, Choice):
        return value in {choice.value for choice in kind.choices}
    if isinstance(kind, Flag):
        return value in (0, 1) and isinstance(value, int)
    if isinstance(kind, LargeBinary):
        return isinstance(value, bytes)
    whole = kind.__visit_name__ == "integer"
    return isinstance(value, int if whole else str)
