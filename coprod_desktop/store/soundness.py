"""Damage inside a group file: in its pages, references, history and full-text index."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from coprod_desktop.domain.attachments import digest_of
from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.store.engine import connect
from coprod_desktop.store.journal import KINDS
from coprod_desktop.store.search import INDEXED, KINDS_PER_ID
from coprod_desktop.store.stand_ins import stand_in

MOST = 200  # lines of damage that are looked at; more say no more

# What SQLite says of damage: https://sqlite.org/pragma.html#pragma_integrity_check
_TREE = re.compile(r"^Tree (\d+)\b")
_INDEX = re.compile(r"(?:missing from index|entries in index|entry in index) (\S+)")
_VALUE = re.compile(r"(?:value in|constraint failed in) (\w+)")
_SEARCH = re.compile(r"fts5|inverted index", re.IGNORECASE)

_LAST = (
    "SELECT c.row_uid AS uid, c.after AS after, max(c.id) FROM history_changes c "
    "JOIN history h ON h.id = c.history_id "
    "WHERE h.state = 'done' AND c.table_name = ? GROUP BY c.row_uid"
)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: its words stand under `[check]`; `tables` have names too."""

    code: str
    tables: tuple[str, ...] = ()
    count: int = 0
    facts: dict[str, object] = field(default_factory=dict)


def problems(path: Path, key: str | None, progress: Progress | None = None) -> list[Problem]:
    """What is wrong with the file at `path`, which is only read; an empty list if nothing.

    Where pages are damaged only they are told, since nothing else can then be trusted. The
    file may be open in this program or another; it may take seconds, so tell `progress`.
    """
    watched = progress or Unwatched()
    try:
        with closing(connect(path, key, read_only=True)) as raw:
            watched.step(0, 5, "pages")
            if found := _pages(raw, key):
                return found
            stand_in(raw)
            parts = (_references, _history, _search, _contents)
            for done, part in enumerate(parts, start=1):
                watched.step(done, 5, part.__name__.lstrip("_"))
                found += part(raw)
            return found
    except dbapi2.Error as error:
        return [Problem("unreadable", facts={"detail": str(error)})]


def _pages(raw: Any, key: str | None) -> list[Problem]:
    if key is not None and (spoilt := len(raw.execute("PRAGMA cipher_integrity_check").fetchall())):
        return [Problem("cipher", count=spoilt)]
    try:
        lines = [line for (line,) in raw.execute(f"PRAGMA integrity_check({MOST})") if line != "ok"]
    except dbapi2.DatabaseError:
        return _unreadable_tables(raw)
    if not lines:
        return []
    owners = dict(raw.execute("SELECT rootpage, tbl_name FROM sqlite_schema WHERE rootpage > 0"))
    indexes = dict(raw.execute("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index'"))
    found: dict[str, list[str]] = {}
    for line in "\n".join(lines).splitlines():
        if line.startswith("***"):
            continue
        code, table = _told(line, owners, indexes)
        found.setdefault(code, []).append(table)
    return [
        Problem(code, tuple(sorted({table for table in tables if table})), len(tables))
        for code, tables in sorted(found.items())
    ]


def _unreadable_tables(raw: Any) -> list[Problem]:
    """Where SQLite gives up altogether: the tables one after the other."""
    names = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    spoilt = set()
    for name in names:
        try:
            said = raw.execute(f'PRAGMA integrity_check("{name}")').fetchone()[0]
        except dbapi2.DatabaseError:
            said = "unreadable"
        if said != "ok":
            spoilt.add("search" if name.startswith("search") else name)
    return [Problem("pages", tuple(sorted(spoilt)), max(1, len(spoilt)))]


def _told(line: str, owners: dict[int, str], indexes: dict[str, str]) -> tuple[str, str]:
    """What kind of damage a line of the integrity check means, and in which table."""
    if tree := _TREE.search(line):
        table = owners.get(int(tree[1]), "")
        return ("search", "") if table.startswith("search") else ("pages", table)
    if index := _INDEX.search(line):
        return "index", indexes.get(index[1], "")
    if value := _VALUE.search(line):
        return "values", value[1]
    return ("search", "") if _SEARCH.search(line) else ("pages", "")


def _references(raw: Any) -> list[Problem]:
    found: dict[tuple[str, str], int] = {}
    for table, _row, parent, _key in raw.execute("PRAGMA foreign_key_check"):
        if not (table == "history_changes" and parent == "history"):
            found[table, parent] = found.get((table, parent), 0) + 1
    return [Problem("references", pair, count) for pair, count in sorted(found.items())]


def _history(raw: Any) -> list[Problem]:
    broken = raw.execute(
        "SELECT count(*) FROM history_changes c LEFT JOIN history h ON h.id = c.history_id "
        "WHERE h.id IS NULL OR (c.before IS NOT NULL AND NOT json_valid(c.before)) "
        "OR (c.after IS NOT NULL AND NOT json_valid(c.after))"
    ).fetchone()[0]
    found = [Problem("history", count=broken)] if broken else []
    for table in sorted(KINDS):
        gone = raw.execute(
            f"SELECT count(*) FROM ({_LAST}) WHERE after IS NOT NULL "  # noqa: S608 (own tables)
            f'AND uid NOT IN (SELECT uid FROM "{table}")',
            (table,),
        ).fetchone()[0]
        back = raw.execute(
            f"SELECT count(*) FROM ({_LAST}) WHERE after IS NULL "  # noqa: S608 (own tables)
            f'AND uid IN (SELECT uid FROM "{table}")',
            (table,),
        ).fetchone()[0]
        if gone:
            found.append(Problem("gone", (table,), gone))
        if back:
            found.append(Problem("back", (table,), back))
    return found


def _search(raw: Any) -> list[Problem]:
    """Build the index anew in memory and compare every word of every row."""
    raw.execute(
        "CREATE VIRTUAL TABLE temp.fresh USING fts5(title, body, content='', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    for place, indexed in enumerate(INDEXED):
        title, body = (
            " || ' ' || ".join(columns) or "''" for columns in (indexed.title, indexed.body)
        )
        raw.execute(
            "INSERT INTO temp.fresh(rowid, title, body) "  # noqa: S608 (own tables)
            f"SELECT id * {KINDS_PER_ID} + {place}, {title}, {body} FROM {indexed.table}"
        )
    raw.execute("CREATE VIRTUAL TABLE temp.wanted USING fts5vocab('temp', 'fresh', 'instance')")
    raw.execute("CREATE VIRTUAL TABLE temp.found USING fts5vocab('main', 'search', 'instance')")
    differing = raw.execute(
        "SELECT count(DISTINCT doc) FROM ("
        "SELECT * FROM (SELECT * FROM temp.wanted EXCEPT SELECT * FROM temp.found) UNION ALL "
        "SELECT * FROM (SELECT * FROM temp.found EXCEPT SELECT * FROM temp.wanted))"
    ).fetchone()[0]
    return [Problem("search", count=differing)] if differing else []


def _contents(raw: Any) -> list[Problem]:
    """Read every paper attached and see that it is what was attached."""
    wanted = {digest for (digest,) in raw.execute("SELECT DISTINCT digest FROM attachments")}
    for digest, data in raw.execute("SELECT digest, data FROM attachment_bytes"):
        if digest_of(data) == digest:
            wanted.discard(digest)
    return [Problem("contents", count=len(wanted))] if wanted else []
