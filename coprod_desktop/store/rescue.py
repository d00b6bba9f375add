"""All that can be read from a damaged group file, written to a new one.

The damaged file is copied as it lies and never opened itself. Row after row is read around the
bad pages; what they held is brought back from the history, which has every row as it was made
and every change since. What a kept row leaned on and nobody has is made up and named so.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Column, UniqueConstraint
from sqlcipher3 import dbapi2

from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import migrations
from coprod_desktop.store.columns import Choice, Flag, IsoDate, IsoMoment, IsoTime
from coprod_desktop.store.copies import made_beside
from coprod_desktop.store.engine import APPLICATION_ID, CIPHER_PAGE, connect
from coprod_desktop.store.journal import KINDS
from coprod_desktop.store.loose_pages import Values, loose_rows, named, quick_key, tables_for
from coprod_desktop.store.rows import Base

TABLES = tuple(table.name for table in Base.metadata.sorted_tables)
FIRST = ("history", "history_changes")  # they name the rows of the others
LAST = (1 << 63) - 1
TRIES = 20_000  # bad places met before the rest of a table is given up
BLOCK = 1 << 16


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that could not be read: `code` under `[rescue_list]`, row keys where known."""

    code: str
    table: str
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came over into the new file, and what did not."""

    path: Path
    counts: dict[str, int]  # rows written, by table
    from_history: dict[str, int]  # of them, brought back from the history
    lost: tuple[Lost, ...]


@dataclass(slots=True)
class _Haul:
    """Rows by table and key, and what was missed, while reading."""

    rows: dict[str, dict[int, Values]] = field(
        default_factory=lambda: {name: {} for name in TABLES}
    )
    missed: dict[str, set[int]] = field(default_factory=lambda: {name: set() for name in TABLES})
    lost: list[Lost] = field(default_factory=list)
    returned: dict[str, int] = field(default_factory=dict)
    removed: set[tuple[str, int]] = field(default_factory=set)  # as the history says

    @property
    def unread(self) -> dict[str, set[int]]:
        """Rows that are known of and still nowhere, by table; the key 0 stands for some."""
        left = {table: keys - self.rows[table].keys() for table, keys in self.missed.items()}
        return {table: keys for table, keys in left.items() if keys}


def rescue(
    damaged: Path,
    password: str | None,
    target: Path,
    now: datetime,
    who: str,
    progress: Progress | None = None,
) -> Rescued:
    """Write all that can be read of the file at `damaged` to a new, checked file at `target`.

    The new file has the same password, if the damaged one has any. The damaged file must be
    closed here; it is only copied. Raises Unavailable "exists", "folder_missing",
    "folder_not_writable", "no_room", "wrong_password" or "nothing_to_rescue".
    """
    watched = progress or Unwatched()
    with made_beside(target) as part:
        scratch = part.with_name(part.name + ".scan")
        try:
            haul = _hauled(damaged, password, scratch, watched)
            counts = _written(haul, part, password, now, who)
        finally:
            for left in (scratch, scratch.with_name(scratch.name + "-journal")):
                with suppress(OSError):
                    left.unlink(missing_ok=True)
    return Rescued(target, counts, haul.returned, tuple(haul.lost))


def _hauled(damaged: Path, password: str | None, scratch: Path, progress: Progress) -> _Haul:
    haul = _Haul()
    unread = _copy_as_it_lies(damaged, scratch)
    if unread:
        haul.lost.append(Lost("disk", "", (unread,)))
    key = quick_key(scratch, password)
    if _has_tables(scratch, key):
        for place, table in enumerate(sorted(TABLES, key=lambda name: name not in FIRST)):
            progress.step(place, len(TABLES), "rescue")
            _read_table(haul, table, scratch, key)
    _bring_back(haul)
    if not haul.rows["groups"] or haul.unread:
        _read_loose(haul, damaged, scratch, key, progress)
    if not any(haul.rows[table] for table in (*KINDS, "history_changes")):
        code = "wrong_password" if password is not None else "nothing_to_rescue"
        raise Unavailable(code, path=damaged)
    for table, missed in haul.unread.items():
        haul.lost.append(Lost("rows" if any(missed) else "table", table, tuple(sorted(missed))))
    return haul


def _copy_as_it_lies(damaged: Path, scratch: Path) -> int:
    """Copy bytes, zeros where the disk gives none; how many blocks it did not give."""
    unread = 0
    with damaged.open("rb", buffering=0) as read, scratch.open("wb") as written:
        size = damaged.stat().st_size
        for start in range(0, size, BLOCK):
            wanted = min(BLOCK, size - start)
            try:
                read.seek(start)
                block = read.read(wanted) or b""
            except OSError:
                block, unread = b"", unread + 1
            written.write(block.ljust(wanted, b"\0"))
        written.write(bytes(-size % CIPHER_PAGE))  # a file cut short ends with a whole page
    journal = damaged.with_name(damaged.name + "-journal")
    if journal.is_file():
        scratch.with_name(scratch.name + "-journal").write_bytes(journal.read_bytes())
    return unread


def _has_tables(scratch: Path, key: str | None) -> bool:
    try:
        with closing(connect(scratch, key)) as raw:
            kind = raw.execute("PRAGMA application_id").fetchone()[0]
            raw.execute("SELECT count(*) FROM sqlite_schema")
    except dbapi2.Error:
        return False
    return int(kind) == APPLICATION_ID


class _Reader:
    """Reads one table, opening the file anew after each bad place."""

    def __init__(self, scratch: Path, key: str | None, table: str) -> None:
        self._where = (scratch, key)
        self._raw = connect(scratch, key)
        self._tries = 0
        self.table = table
        self.columns = self._listed("SELECT name FROM pragma_table_info(?)", table)
        self.key = "id" if "id" in self.columns else "rowid"

    def close(self) -> None:
        self._raw.close()

    def some(self, low: int, high: int, *, down: bool) -> tuple[list[tuple[int, Values]], bool]:
        """Rows from one end of a range of keys, and whether all of it could be read."""
        order = "DESC" if down else "ASC"
        names = ", ".join(f'"{name}"' for name in self.columns)
        read: list[tuple[int, Values]] = []
        try:
            found = self._raw.execute(
                f'SELECT {self.key}, {names} FROM "{self.table}" '  # noqa: S608 (own tables)
                f"WHERE {self.key} BETWEEN ? AND ? ORDER BY {self.key} {order}",
                (low, high),
            )
            for row in found:
                values = dict(zip(self.columns, row[1:], strict=True))
                if any(map(_garbled, values.values())):
                    return read, False
                read.append((row[0], values))
        except dbapi2.Error:
            self._again()
            return read, False
        return read, True

    def known(self) -> set[int]:
        """Keys that the table's indexes name, whether or not the rows can be read."""
        keys: set[int] = set()
        try:
            indexes = self._listed("SELECT name FROM pragma_index_list(?)", self.table)
        except dbapi2.Error:
            self._again()
            return keys
        for index in indexes:
            sql = f'SELECT {self.key} FROM "{self.table}" INDEXED BY "{index}"'  # noqa: S608 (own)
            try:
                keys.update(self._listed(sql))
            except dbapi2.Error:
                self._again()
        return keys

    @property
    def worn_out(self) -> bool:
        """Whether so much is bad that going on would take for ever."""
        return self._tries > TRIES

    def _listed(self, sql: str, *values: str) -> list[Any]:
        return [value for (value,) in self._raw.execute(sql, values)]

    def _again(self) -> None:
        self._tries += 1
        self._raw.close()
        self._raw = connect(*self._where)


def _read_table(haul: _Haul, table: str, scratch: Path, key: str | None) -> None:
    try:
        reader = _Reader(scratch, key, table)
    except dbapi2.Error:
        haul.missed[table].add(0)
        return
    try:
        if not reader.columns:
            return  # a table of a later format
        known = _read_ends(haul, reader)
        spans = [known] if known else []
        while spans and not reader.worn_out:
            spans += _read_span(haul, reader, spans.pop())
        haul.missed[table].update(key for span in spans for key in span)
    finally:
        reader.close()


def _read_ends(haul: _Haul, reader: _Reader) -> list[int]:
    """Read a table from both ends; the keys between that are still to be tried."""
    rows = haul.rows[reader.table]
    first, whole = reader.some(0, LAST, down=False)
    rows.update(first)
    if whole:
        return []
    last, _ = reader.some(0, LAST, down=True)
    rows.update(last)
    in_history = {
        change["row_id"]
        for change in haul.rows["history_changes"].values()
        if change["table_name"] == reader.table
    }
    known = reader.known() | in_history
    if not known:  # no index can be read either: somewhere rows may be lost, and nobody knows
        haul.missed[reader.table].add(0)
    return sorted(known - rows.keys())


def _read_span(haul: _Haul, reader: _Reader, keys: list[int]) -> list[list[int]]:
    """Read the rows with these keys, a stretch at a time; the stretches still to be tried."""
    found, whole = reader.some(keys[0], keys[-1], down=False)
    haul.rows[reader.table].update(found)
    if whole:
        return []
    left = [key for key in keys if key not in haul.rows[reader.table]]
    if len(left) < 2 or len(keys) == 1:
        haul.missed[reader.table].update(left)
        return []
    middle = len(left) // 2
    return [left[:middle], left[middle:]]


def _read_loose(
    haul: _Haul, damaged: Path, scratch: Path, key: str | None, progress: Progress
) -> None:
    """Look on every page for rows that no table led to."""
    found: list[tuple[int, tuple[Any, ...], tuple[str, ...]]] = []
    _copy_as_it_lies(damaged, scratch)
    scratch.with_name(scratch.name + "-journal").unlink(missing_ok=True)
    for number, values in loose_rows(scratch, key, progress):
        if tables := tables_for(values):
            found.append((number, values, tables))
    for number, values, tables in found:
        if tables[0] in ("history", "history_changes"):
            haul.rows[tables[0]].setdefault(number, named(tables[0], number, values))
    _bring_back(haul)
    owners = {row["row_uid"]: row["table_name"] for row in haul.rows["history_changes"].values()}
    for number, values, tables in found:
        table = owners.get(values[1]) if len(tables) > 1 else tables[0]
        if table in tables and table not in ("history", "history_changes"):
            row = named(table, number, values)
            if (table, number) not in haul.removed and not any(map(_garbled, row.values())):
                haul.rows[table].setdefault(number, row)


def _bring_back(haul: _Haul) -> None:
    """Make rows that should stand by the history, and were not read, from the history."""
    states = {number: row["state"] for number, row in haul.rows["history"].items()}
    standing: dict[tuple[str, int], Values] = {}
    for _, change in sorted(haul.rows["history_changes"].items()):
        place = (change["table_name"], change["row_id"])
        if place[0] not in KINDS or states.get(change["history_id"], "done") != "done":
            continue
        after = _object(change["after"])
        if change["after"] is None:
            standing.pop(place, None)
            haul.removed.add(place)
            haul.missed[place[0]].discard(place[1])
        elif after is not None:
            standing[place] = {**standing.get(place, {}), **after}
            haul.removed.discard(place)
    for (table, number), values in standing.items():
        columns = {column.name for column in Base.metadata.tables[table].columns}
        if number not in haul.rows[table] and columns <= values.keys():
            haul.rows[table][number] = {name: values[name] for name in columns}
            haul.returned[table] = haul.returned.get(table, 0) + 1


def _object(text: str | None) -> Values | None:
    try:
        read = json.loads(text or "null")
    except ValueError:
        return None
    return read if isinstance(read, dict) else None


def _garbled(value: Any) -> bool:
    """Whether a text holds what nobody can type: it came from a page written over."""
    return isinstance(value, str) and any(
        unicodedata.category(letter) in ("Cc", "Cn", "Co") and letter not in "\n\r\t"
        for letter in value
    )


def _written(
    haul: _Haul, part: Path, password: str | None, now: datetime, who: str
) -> dict[str, int]:
    migrations.make(part, password)
    with closing(connect(part, password)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("BEGIN IMMEDIATE")
        for table in TABLES:
            refused = [
                number
                for number, row in sorted(haul.rows[table].items())
                if not _put(raw, table, row)
            ]
            if refused:
                haul.lost.append(Lost("refused", table, tuple(refused)))
        _mend_references(raw, part, haul, now)
        counts = {
            table: int(raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608
            for table in TABLES
        }
        raw.execute(
            "INSERT INTO history (title, at, who, changed_at, state, undoable) "
            "VALUES ('rescue_file', ?, ?, ?, 'done', 0)",
            (now.isoformat(), who, now.isoformat()),
        )
        raw.execute("COMMIT")
        if raw.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise Unavailable("copy_failed", path=part)
    return counts


def _put(raw: Any, table: str, row: Values) -> bool:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" for _ in row)
    how = "INSERT OR REPLACE" if table == "file_facts" else "INSERT"
    try:
        raw.execute(f'{how} INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values()))
    except (dbapi2.IntegrityError, dbapi2.OperationalError):
        return False
    return True


def _mend_references(raw: Any, part: Path, haul: _Haul, now: datetime) -> None:
    """Make up what kept rows lean on and nobody has, so that no written word is dropped."""
    made: dict[str, set[int]] = {}
    while broken := raw.execute("PRAGMA foreign_key_check").fetchall():
        for table, number, parent, place in broken:
            (column,) = {
                row[3]
                for row in raw.execute(f'PRAGMA foreign_key_list("{table}")')
                if row[0] == place
            }
            wanted = raw.execute(
                f'SELECT "{column}" FROM "{table}" WHERE rowid = ?',  # noqa: S608 (own)
                (number,),
            ).fetchone()[0]
            if wanted in made.setdefault(parent, set()):
                continue
            if not _put(raw, parent, _made_up(raw, parent, wanted, now)):
                raise Unavailable("copy_failed", path=part)
            made[parent].add(wanted)
    haul.lost += [
        Lost("made_up", table, tuple(sorted(keys))) for table, keys in sorted(made.items()) if keys
    ]


def _made_up(raw: Any, table: str, number: int, now: datetime) -> Values:
    columns: Iterable[Column[Any]] = Base.metadata.tables[table].columns
    return {
        column.name: _filler(raw, column, number, now) for column in columns if not column.nullable
    }


def _filler(raw: Any, column: Any, number: int, now: datetime) -> Any:
    if column.name == "id":
        return number
    for key in column.foreign_keys:
        parent = key.column.table.name
        return raw.execute(f'SELECT coalesce(min(id), 1) FROM "{parent}"').fetchone()[0]  # noqa: S608
    if column.name == "uid":
        return column.default.arg(None)
    if column.table.name == "history" and column.name in ("title", "state"):
        return {"title": "rescue_file", "state": "past"}[column.name]
    kind = column.type
    if isinstance(kind, Choice):
        return next(iter(kind.choices)).value
    if kind.__visit_name__ == "integer":  # one that may stand only once is nobody's other number
        return -number if _stands_once(column) else 0
    if isinstance(kind, Flag):
        return 0
    if isinstance(kind, IsoMoment):
        return now.isoformat()
    if isinstance(kind, IsoDate):
        return now.date().isoformat()
    return "18:00" if isinstance(kind, IsoTime) else "…"


def _stands_once(column: Any) -> bool:
    return any(
        isinstance(rule, UniqueConstraint) and column.name in rule.columns
        for rule in column.table.constraints
    )
