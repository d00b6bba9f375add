"""The pages of an open group file, brought to a copy while somebody goes on saving.

SQLite begins a copy again when another connection has saved meanwhile. That is the plain way and
nearly always enough. Where saves come faster than a copy is done, the rest is read through the
connection that saves: then each save goes into the copy too, and nothing is begun again.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from coprod_desktop.domain.progress import Cancelled, Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store.engine import connect

PAGES_A_STEP = 256  # a megabyte
WAIT = 0.05  # seconds between tries while another program saves
PATIENCE = 200  # such waits before giving up
BEGINNINGS = 3  # times that a copy may be begun before it goes along with the saves

# Together with somebody who saves, steps are short, and most of the time is left to him.
PAGES_TOGETHER = 16
REST = 4  # times as long as a step took, before the next
LONGEST_REST = 0.1  # seconds

STEPS_BETWEEN_LOOKS = 100_000  # of SQLite's own machine: some milliseconds

BUSY = (dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED)


class _BegunTooOften(Exception):
    """The saves come faster than the copy."""


def copy_pages(
    raw: Any, part: Path, key: str | None, progress: Progress, saving: Any | None = None
) -> None:
    """Copy the file of the open connection `raw` to a new file at `part`.

    `saving` is the connection that may save meanwhile, in whatever thread. Raises Unavailable
    "in_use" where another program never lets go of the file.
    """
    try:
        _copied(
            raw, part, key, _Steps(part, progress, BEGINNINGS if saving else None), PAGES_A_STEP
        )
    except _BegunTooOften:
        part.unlink()
        try:
            _check_open(saving)
            _copied(saving, part, key, _Steps(part, progress, None, REST), PAGES_TOGETHER)
        except dbapi2.ProgrammingError as error:  # it was closed meanwhile
            raise Unavailable("in_use", path=part) from error


@contextmanager
def giving_way(raw: Any, progress: Progress) -> Iterator[None]:
    """While the connection `raw` works long on one thing, ask whether the person wants it to stop.

    Raises Cancelled then.
    """
    stopped = False

    def look() -> int:
        nonlocal stopped
        try:
            progress.step(99, 100, "check")
        except Cancelled:
            stopped = True
        return int(stopped)

    raw.set_progress_handler(look, STEPS_BETWEEN_LOOKS)
    try:
        yield
    except dbapi2.OperationalError:
        if stopped:
            raise Cancelled from None
        raise
    finally:
        raw.set_progress_handler(None, 0)


def _check_open(raw: Any) -> None:
    """Raise ProgrammingError for a closed connection; its `backup` would end the whole program.

    To be closed once the copy has begun does no harm: SQLite then waits for the copy.
    """
    raw.cursor().close()


def _copied(raw: Any, part: Path, key: str | None, steps: _Steps, pages: int) -> None:
    """The copy is brought to its disk later and at once (store.swapping.settle).

    Doing it here would hold up those who save until the disk has answered.
    """
    with closing(connect(part, key, create=True)) as target:
        target.execute("PRAGMA synchronous = OFF")
        target.execute("PRAGMA journal_mode = OFF")
        raw.backup(target, pages=pages, progress=steps, sleep=WAIT)


class _Steps:
    """Watches the steps of one copy: how far it is, how long it waits, how often it began."""

    def __init__(
        self, part: Path, progress: Progress, beginnings: int | None, rest: int = 0
    ) -> None:
        self._part = part
        self._progress = progress
        self._beginnings = beginnings
        self._rest = rest
        self._rested_at = time.monotonic()
        self._waited = 0
        self._begun = 1
        self._done = 0

    def __call__(self, status: int, remaining: int, total: int) -> None:
        self._waited = self._waited + 1 if status in BUSY else 0
        if self._waited > PATIENCE:
            raise Unavailable("in_use", path=self._part)
        done = total - remaining
        if done <= self._done and status not in BUSY:
            self._begun += 1
            if self._beginnings is not None and self._begun > self._beginnings:
                raise _BegunTooOften
        self._done = done
        self._progress.step(done, max(total, 1), "copy")
        if self._rest and remaining:
            took = time.monotonic() - self._rested_at
            time.sleep(min(self._rest * took, LONGEST_REST))
            self._rested_at = time.monotonic()
