"""Empty tables in place of those an older file does not have yet, so that it can be read."""

from __future__ import annotations

from typing import Any

from coprod_desktop.store.rows import Base


def stand_in(raw: Any) -> None:
    """Give an open connection every table there is today; what is made lies in memory alone.

    For a file that is only read. Raises database errors where it cannot be read.
    """
    there = {name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    missing = [table for table in Base.metadata.sorted_tables if table.name not in there]
    if not missing or not there:
        return
    raw.execute("PRAGMA temp_store = MEMORY")
    for table in missing:
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        raw.execute(f'CREATE TEMP TABLE "{table.name}" ({columns})')
