"""Bringing an older file up to date: on a copy, checked, and swapped in at the end."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import beside, migrations
from coprod_desktop.store.engine import connect


def upgrade(path: Path, password: str | None, stored: int, now: datetime) -> Path:
    """Bring the closed file at `path` from format `stored` to the newest; returns what is kept.

    The file as it was stays beside it under a dated name. Until the new one is proven and takes
    its place at one stroke, the file is not touched. Raises Unavailable "no_room",
    "folder_not_writable", "in_use" or "not_upgraded"; the file is then as it was.
    """
    kept = beside.dated(path, f"format {stored}", now)
    beside.keep_copy(path, password, kept)
    part = path.with_name(f"~{path.name}.part")
    try:
        beside.clear(part)
        shutil.copyfile(kept, part)
        _step_and_prove(part, password)
        beside.settle(part)
        shutil.copymode(path, part)
        _close_journal(path, password)
        beside.swap(part, path)
    except BaseException as error:
        kept.unlink(missing_ok=True)
        raise _told(error, path) from error
    finally:
        beside.clear(part)
    return kept


def _step_and_prove(part: Path, password: str | None) -> None:
    with closing(connect(part, password)) as raw:
        counted = beside.counts(raw)
        del counted["file_facts"]  # the steps may add to what is known of the file
        migrations.bring_up_to_date(raw)
        raw.execute("PRAGMA journal_mode = DELETE")
    beside.prove(part, password, counted)


def _close_journal(path: Path, password: str | None) -> None:
    """Leave no journal of the old file beside the new one."""
    with closing(connect(path, password)) as raw:
        raw.execute("SELECT count(*) FROM sqlite_schema")
        raw.execute("PRAGMA journal_mode = DELETE")


def _told(error: BaseException, path: Path) -> BaseException:
    if isinstance(error, OSError):
        return Unavailable("folder_not_writable", path=path.parent)
    fault = beside.fault(error, path) if isinstance(error, dbapi2.Error) else error
    if isinstance(fault, Unavailable) and fault.code == "copy_failed":
        return Unavailable("not_upgraded", path=path)
    return fault
