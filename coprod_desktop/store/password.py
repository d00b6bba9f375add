"""Give a group file a password, another one or none: written anew, proven, then swapped in.

SQLCipher can also change a key within the file (PRAGMA rekey), but a copy that is proven
before it takes the file's place needs no luck when the power goes or the disk is full.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlcipher3 import dbapi2

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store.engine import connect
from coprod_desktop.store.faults import is_unreadable
from coprod_desktop.store.swapping import taking_place

CARRIED = ("application_id", "user_version")
"""What sqlcipher_export leaves behind in the old file's header."""


def rewrite(path: Path, old: str | None, new: str | None) -> None:
    """Write the file at `path` under the password `new`, None for no password, in its place.

    The file must be closed here. At every moment the file at `path` is whole: the old one
    until the new one was opened and compared with it. Raises Unavailable "wrong_password",
    "in_use", "folder_not_writable", "no_room" or "password_not_set"; the file is then as it was.
    """
    with taking_place(path, failed="password_not_set", like=path) as part:
        _export(path, part, old, new)
        _prove(path, part, old, new)


def opens(path: Path, password: str | None) -> bool:
    """Whether `password` opens the file at `path`; None for a file without one.

    Raises Unavailable "in_use" or "password_not_set" where the file cannot be tried.
    """
    try:
        with closing(connect(path, password, read_only=True)) as raw:
            raw.execute("SELECT count(*) FROM sqlite_schema")
    except dbapi2.Error as error:
        if is_unreadable(error):
            return False
        busy = getattr(error, "sqlite_errorcode", 0) & 0xFF == dbapi2.SQLITE_BUSY
        raise Unavailable("in_use" if busy else "password_not_set", path=path) from error
    return True


def _export(path: Path, part: Path, old: str | None, new: str | None) -> None:
    with closing(_opened(path, old)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("ATTACH ? AS part KEY ?", (str(part), new or ""))
        raw.execute("PRAGMA part.journal_mode = MEMORY")
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("SELECT sqlcipher_export('part')")
        for name in CARRIED:
            (value,) = raw.execute(f"PRAGMA main.{name}").fetchone()
            raw.execute(f"PRAGMA part.{name} = {int(value)}")
        raw.execute("COMMIT")
        raw.execute("DETACH part")


def _opened(path: Path, password: str | None) -> Any:
    try:
        return connect(path, password)  # which reads of it already
    except dbapi2.Error as error:
        if is_unreadable(error):
            raise Unavailable("wrong_password", path=path) from error
        raise


def _prove(path: Path, part: Path, old: str | None, new: str | None) -> None:
    """Open the new file afresh: it must be sound and hold every row of the old one."""
    with closing(connect(part, new, read_only=True)) as raw:
        sound = [row[0] for row in raw.execute("PRAGMA integrity_check")] == ["ok"]
        if new is not None:
            sound = sound and not raw.execute("PRAGMA cipher_integrity_check").fetchall()
        raw.execute("ATTACH ? AS old KEY ?", (f"file:{quote(str(path))}?mode=ro", old or ""))
        if not sound or not _same(raw):
            raise Unavailable("password_not_set", path=path)


def _same(raw: Any) -> bool:
    def listed(sql: str) -> list[Any]:
        return sorted(raw.execute(sql).fetchall())

    schema = "SELECT type, name, sql FROM {}.sqlite_schema WHERE sql IS NOT NULL"
    if listed(schema.format("main")) != listed(schema.format("old")):
        return False
    for name in CARRIED:
        if listed(f"PRAGMA main.{name}") != listed(f"PRAGMA old.{name}"):
            return False
    tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN {}"
    names = [name for (name,) in listed(tables.format("('table', 'shadow')"))]
    return all(_same_rows(raw, name) for name in names if not name.startswith("sqlite_"))


def _same_rows(raw: Any, table: str) -> bool:
    def count(sql: str) -> int:
        return int(raw.execute(f"SELECT count(*) FROM {sql}").fetchone()[0])  # noqa: S608 (own tables)

    here, there = f'main."{table}"', f'old."{table}"'
    missing = f"(SELECT * FROM {there} EXCEPT SELECT * FROM {here})"  # noqa: S608 (own tables)
    return count(here) == count(there) and count(missing) == 0
