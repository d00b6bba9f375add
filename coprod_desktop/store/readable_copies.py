"""Copies of a protected file that were made before it had its password."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store.engine import connect, look_at
from coprod_desktop.store.store import Store

FILE_UID = "file_uid"
UID = "SELECT value FROM file_facts WHERE name = 'file_uid'"
OLDEST_GROUP = "SELECT uid FROM groups ORDER BY id LIMIT 1"  # what format 1 is known by


def found(store: Store) -> tuple[Path, ...]:
    """The copies beside an open file, and in the folders beside it named after it."""
    uid = store.fact(FILE_UID)
    return tuple(path for path in _beside(store.path) if path != store.path and _is(path, uid))


def _beside(path: Path) -> Iterator[Path]:
    folders = [path.parent]
    folders += sorted(one for one in path.parent.glob(f"{_plain(path.stem)}*") if one.is_dir())
    for folder in folders:
        yield from sorted(one for one in folder.glob("*") if one.is_file())


def _plain(name: str) -> str:
    """A name in which no letter means anything else to glob."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _is(path: Path, uid: str | None) -> bool:
    """Whether a file is a group file without a password that carries this uid."""
    try:
        if look_at(path).protected:
            return False
        with closing(connect(path, None, read_only=True)) as raw:
            told = [raw.execute(sql).fetchone() for sql in (UID, OLDEST_GROUP)]
    except (Unavailable, dbapi2.Error):  # not a group file, or not to be read
        return False
    return uid is not None and next((row[0] for row in told if row), None) == uid
