"""Copies of a group file, proven by opening them; going back to one.

The file is read through connections of its own, never as bytes: closing a plain file handle
would drop the locks SQLite holds on the open file (https://sqlite.org/howtocorrupt.html).
So all but `put_back` may run in any thread while the file is open and written to.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from coprod_desktop.domain.copies import Entry, Holding
from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import migrations, password
from coprod_desktop.store.engine import APPLICATION_ID, connect
from coprod_desktop.store.journal import KINDS
from coprod_desktop.store.paging import PAGES_A_STEP, PATIENCE, copy_pages, giving_way
from coprod_desktop.store.rows import FactRow
from coprod_desktop.store.store import Store
from coprod_desktop.store.swapping import discard, taking_place

BYTES_A_STEP = 1 << 20
ROWS_A_PIECE = 500  # counted at a time in a file that others save to
NEWEST = 8  # entries of the history that a preview shows

STATE = (
    "SELECT coalesce(max(id), 0) || ':' || (SELECT count(*) FROM history WHERE state = 'undone') "
    "FROM history"
)
"""Where the history stands: the same again after an undo and its redo."""

# Rows that stand by the last action that touched them, table by table.
STANDING = (
    "SELECT table_name, count(*) FROM (SELECT c.table_name, c.row_uid, c.after, max(c.id) "
    "FROM history_changes c JOIN history h ON h.id = c.history_id WHERE h.state = 'done' "
    "GROUP BY c.table_name, c.row_uid) WHERE after IS NOT NULL GROUP BY table_name"
)


def copy(
    source: Path,
    key: str | None,
    target: Path,
    progress: Progress | None = None,
    saving: Any | None = None,
    *,
    instead: bool = False,
) -> Holding:
    """Copy a group file to `target` page by page, then open and check the copy.

    The source may be open and may be written to meanwhile, best through the connection `saving`
    (see store.paging). The copy appears only once it is proven, and with `instead` it then takes
    the place of a file at `target`. Raises Unavailable "exists", "folder_missing",
    "folder_not_writable", "no_room", "in_use" or "copy_failed"; then nothing is left at `target`.
    """
    with made_beside(target, like=source, instead=instead) as part:
        with closing(connect(source, key, read_only=True)) as raw:
            before = holding(raw, gently=True)
            _refuse_no_room(target, _size(raw))
            copy_pages(raw, part, key, progress or Unwatched(), saving)
        return _proven(part, target, key, before, progress or Unwatched())


def carry(source: Path, key: str | None, target: Path, progress: Progress | None = None) -> Holding:
    """Copy a file that nobody has open (another copy) byte by byte, and prove it as `copy` does.

    For slow places: a copy that SQLite makes there starts again with every change.
    """
    with made_beside(target, like=source) as part:
        _refuse_no_room(target, source.stat().st_size)
        with closing(connect(source, key, read_only=True)) as raw:
            before = holding(raw)
        _copy_bytes(source, part, progress or Unwatched())
        return _proven(part, target, key, before, progress or Unwatched())


def look(path: Path, key: str | None) -> Holding:
    """What the group file at `path` holds. Raises database errors where it cannot be read."""
    with closing(connect(path, key, read_only=True)) as raw:
        return holding(raw)


def contains(path: Path, key: str | None, older: Holding) -> bool:
    """Whether the file at `path` holds all that `older` held, or its history says what went.

    Fewer rows are explained where the last entry of the older history stands in this one and
    every row that this history leaves standing is there.
    """
    with closing(connect(path, key, read_only=True)) as raw:
        return _contains(raw, older)


def holding(raw: Any, *, gently: bool = False) -> Holding:
    """What an open connection's file holds.

    `gently` counts in small pieces, between which somebody else can save, and leaves out when
    the file was last saved, which takes a look at all of its history.
    """
    there = {name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    tables = [name for name in (*KINDS, "history", "history_changes") if name in there]
    uid = raw.execute("SELECT value FROM file_facts WHERE name = 'file_uid'").fetchone()
    saved = None if gently else raw.execute("SELECT max(changed_at) FROM history").fetchone()[0]
    newest = raw.execute(
        "SELECT id, title, at, who FROM history ORDER BY id DESC LIMIT ?", (NEWEST,)
    )
    return Holding(
        uid=uid[0] if uid else None,
        format=int(raw.execute("PRAGMA user_version").fetchone()[0]),
        counts={table: (_count_gently if gently else _count)(raw, table) for table in tables},
        last_saved=datetime.fromisoformat(saved) if saved else None,
        newest=tuple(
            Entry(number, title, datetime.fromisoformat(at), who)
            for number, title, at, who in newest
        ),
    )


def state(session: Session) -> str:
    """Where the history stands; equal for equal records of one file."""
    return str(session.scalar(text(STATE)))


def prepare_return(
    chosen: Path,
    its_key: str | None,
    part: Path,
    store: Store,
    key: str | None,
    progress: Progress,
) -> None:
    """Write to `part` what going back to a copy would put into the open file.

    It is of the newest format, under the file's own password, with the facts the open file
    has now, no drafts, and an entry in the history that says so. The copy is not touched.
    Raises Unavailable "newer", "wrong_password", "damaged", "no_room" or "folder_not_writable".
    """
    try:
        with ExitStack() as on_failure:
            on_failure.callback(discard, part)
            discard(part)
            _refuse_no_room(part, chosen.stat().st_size)
            _copy_bytes(chosen, part, progress)
            if its_key != key:
                password.rewrite(part, its_key, key)
            with closing(connect(part, key)) as raw:
                _bring_forward(raw, chosen, store)
            on_failure.pop_all()
    except OSError as error:
        raise Unavailable("folder_not_writable", path=part.parent) from error
    except dbapi2.Error as error:
        raise Unavailable("damaged", path=chosen, detail="it cannot be read") from error


def put_back(part: Path, key: str | None, store: Store, progress: Progress) -> None:
    """Put the file made by `prepare_return` into the open file: all of it, or nothing.

    It is one transaction of the open file, so that a power cut leaves one or the other.
    """
    waited = 0

    def told(status: int, remaining: int, total: int) -> None:
        nonlocal waited
        waited = waited + 1 if status in (dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED) else 0
        if waited > PATIENCE:
            raise Unavailable("in_use", path=store.path)
        if remaining:  # after the last page it is done, and too late to stop
            progress.step(total - remaining, total, "restore")

    with closing(connect(part, key, read_only=True)) as raw:
        store.copy_from(raw, PAGES_A_STEP, told)


def _bring_forward(raw: Any, chosen: Path, store: Store) -> None:
    def ask(name: str) -> int:
        return int(raw.execute(f"PRAGMA {name}").fetchone()[0])

    if ask("application_id") != APPLICATION_ID:
        raise Unavailable("not_ours", path=chosen)
    if (stored := ask("user_version")) > migrations.FORMAT:
        raise Unavailable("newer", path=chosen, theirs=stored, ours=migrations.FORMAT)
    if not sound(raw):
        raise Unavailable("damaged", path=chosen, detail="its contents cannot be read")
    migrations.bring_up_to_date(raw)
    with store.reading() as session:
        facts = [(row.name, row.value) for row in session.scalars(select(FactRow))]
    now = store.clock().isoformat()
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("DELETE FROM drafts")
    raw.execute("DELETE FROM file_facts")
    raw.executemany("INSERT INTO file_facts (name, value) VALUES (?, ?)", facts)
    raw.execute("UPDATE history SET state = 'past' WHERE state = 'undone'")
    raw.execute(
        "INSERT INTO history (title, at, who, changed_at, state, undoable) "
        "VALUES ('restore_copy', ?, ?, ?, 'done', 0)",
        (now, store.who, now),
    )
    raw.execute("COMMIT")


def sound(raw: Any) -> bool:
    """Whether the pages of an open connection's file are whole."""
    return bool(raw.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")


def _contains(raw: Any, older: Holding) -> bool:
    here = holding(raw)
    if older.uid and here.uid and older.uid != here.uid:
        return False
    if older.newest:
        last = older.newest[0]
        same = raw.execute(
            "SELECT 1 FROM history WHERE id = ? AND title = ? AND at = ?",
            (last.id, last.title, last.at.isoformat()),
        ).fetchone()
        if same is None:
            return False
    fewer = [table for table, count in older.counts.items() if here.counts.get(table, 0) < count]
    if not fewer:
        return True
    standing = dict(raw.execute(STANDING).fetchall())
    return all(table in KINDS and here.counts[table] == standing.get(table, 0) for table in fewer)


@contextmanager
def made_beside(target: Path, *, like: Path | None = None, instead: bool = False) -> Iterator[Path]:
    """A path to make a new file at; it takes its name if all went well, and is gone otherwise.

    With `instead` that may be the name of a file that is there.
    """
    if target.exists() and not instead:
        raise Unavailable("exists", path=target)
    if not target.parent.is_dir():
        raise Unavailable("folder_missing", path=target.parent)
    with taking_place(target, failed="copy_failed", like=like) as part:
        yield part


def _copy_bytes(source: Path, part: Path, progress: Progress) -> None:
    total, done = max(source.stat().st_size, 1), 0
    with source.open("rb") as read, part.open("xb") as written:
        while chunk := read.read(BYTES_A_STEP):
            written.write(chunk)
            done += len(chunk)
            progress.step(done, total, "copy")


def _proven(
    part: Path, target: Path, key: str | None, before: Holding, progress: Progress
) -> Holding:
    """Open the copy anew; it must be sound and hold what the file held, or what came after."""
    with closing(connect(part, key, read_only=True)) as raw, giving_way(raw, progress):
        if sound(raw) and not _spoilt(raw, key):
            here = holding(raw)
            if here.counts == before.counts or _contains(raw, before):
                return here
    raise Unavailable("copy_failed", path=target)


def _spoilt(raw: Any, key: str | None) -> bool:
    return key is not None and raw.execute("PRAGMA cipher_integrity_check").fetchone() is not None


def _size(raw: Any) -> int:
    pages, size = (
        int(raw.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size")
    )
    return pages * size


def _refuse_no_room(target: Path, needed: int) -> None:
    if shutil.disk_usage(target.parent).free < needed:
        raise Unavailable("no_room", path=target)


def _count_gently(raw: Any, table: str) -> int:
    piece = f'SELECT rowid FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT ?'  # noqa: S608 (own)
    counted, last = 0, -1
    while True:
        counting = f"SELECT count(*), max(rowid) FROM ({piece})"  # noqa: S608 (own)
        rows, last = raw.execute(counting, (last, ROWS_A_PIECE)).fetchone()
        counted += int(rows)
        if rows < ROWS_A_PIECE:
            return counted


def _count(raw: Any, table: str) -> int:
    return int(raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 (own)
