"""Bringing an older file up to date: on a copy, checked, and swapped in at the end."""

from __future__ import annotations

from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path

from coprod_desktop.domain.copies import CopyKind
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import beside, migrations, swapping
from coprod_desktop.store.engine import connect


def upgrade(path: Path, password: str | None, now: datetime) -> Path:
    """Bring the closed file at `path` to the newest format; returns the copy that is kept.

    The file as it was stays beside it under a dated name. Until the new one is proven and takes
    its place at one stroke, the file is not touched. Raises Unavailable "no_room",
    "folder_not_writable", "in_use" or "not_upgraded"; the file is then as it was.
    """
    kept = beside.dated(path, CopyKind.BEFORE_BRINGING_UP_TO_DATE, now)
    try:
        with ExitStack() as on_failure:
            on_failure.callback(kept.unlink, missing_ok=True)
            with swapping.taking_place(path, failed="not_upgraded", like=path) as part:
                beside.write_copy(path, password, part)
                _step_and_prove(part, password)
                beside.keep_copy(path, password, kept)
                _close_journal(path, password)
            on_failure.pop_all()
    except Unavailable as error:
        if error.code == "copy_failed":
            raise Unavailable("not_upgraded", path=path) from error
        raise
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
