"""What is put beside a group file before it is changed as a whole: a copy, dated and proven."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from coprod_desktop.domain.copies import CopyKind, names_for
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store.engine import connect
from coprod_desktop.store.swapping import taking_place


def dated(path: Path, kind: CopyKind, now: datetime) -> Path:
    """A free name beside `path`: "riverside before taking over 2026-11-24 at 14.02.coprod"."""
    names = names_for(path, now, kind)
    return next(there for name in names if not (there := path.with_name(name)).exists())


def keep_copy(path: Path, password: str | None, target: Path) -> None:
    """Copy the whole file at `path` to `target`, with the same password, and prove the copy.

    Raises Unavailable "no_room", "folder_not_writable", "in_use" or "copy_failed"; nothing is
    then left at `target`.
    """
    with taking_place(target, failed="copy_failed", like=path) as part:
        write_copy(path, password, part)


def write_copy(path: Path, password: str | None, part: Path) -> None:
    """Copy the whole file at `path` to `part` and prove it; raises "copy_failed" or OSError."""
    with closing(connect(path, password)) as raw:
        counted = counts(raw)
        with closing(connect(part, password, create=True)) as copy:
            raw.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    prove(part, password, counted)


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
