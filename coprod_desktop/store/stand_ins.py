"""Empty tables and columns for those an older file does not have yet, so that it can be read."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, DefaultClause, Table

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
        if table.name not in there:
            columns = ", ".join(f'"{column.name}"' for column in table.columns)
            raw.execute(f'CREATE TEMP TABLE "{table.name}" ({columns})')
        elif missing := _missing(raw, table):
            columns = ", ".join(f'{_empty(column)} AS "{column.name}"' for column in missing)
            raw.execute(
                f'CREATE TEMP VIEW "{table.name}" AS SELECT *, {columns} FROM main."{table.name}"'  # noqa: S608 (names of our own)
            )


def _missing(raw: Any, table: Table) -> list[Column[Any]]:
    """The columns that came later."""
    query = "SELECT name FROM pragma_table_info(?)"
    there = {name for (name,) in raw.execute(query, (table.name,))}
    return [column for column in table.columns if column.name not in there]


def _empty(column: Column[Any]) -> str:
    """What a column that came later holds in a row made before it, as SQL."""
    default = column.server_default
    if not isinstance(default, DefaultClause):
        return "NULL"
    return f"'{default.arg}'" if isinstance(default.arg, str) else str(default.arg)
