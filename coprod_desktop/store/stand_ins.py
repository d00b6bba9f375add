"""Empty tables and columns for those an older file does not have yet, so that it can be read."""

from __future__ import annotations

from typing import Any

from coprod_desktop.store.rows import Base


def stand_in(raw: Any) -> None:
    """Give an open connection every table there is today; what is made lies in memory alone.

    For a file that is only read. Raises database errors where it cannot be read.
    """
    there = {name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if not there:
        return
    raw.execute("PRAGMA temp_store = MEMORY")
    for table in Base.metadata.sorted_tables:
        names = [column.name for column in table.columns]
        if table.name not in there:
            columns = ", ".join(f'"{name}"' for name in names)
            raw.execute(f'CREATE TEMP TABLE "{table.name}" ({columns})')
        elif missing := _missing(raw, table.name, names):
            columns = ", ".join(f"'' AS \"{name}\"" for name in missing)
            raw.execute(
                f'CREATE TEMP VIEW "{table.name}" AS SELECT *, {columns} FROM main."{table.name}"'  # noqa: S608 (names of our own)
            )


def _missing(raw: Any, table: str, names: list[str]) -> list[str]:
    """The columns that came later; all of them hold words, and none in an older file."""
    there = {name for (name,) in raw.execute("SELECT name FROM pragma_table_info(?)", (table,))}
    return [name for name in names if name not in there]
