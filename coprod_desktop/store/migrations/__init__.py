"""The steps from one format of the group file to the next, by hand and in plain SQL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from coprod_desktop.store.engine import APPLICATION_ID, connect
from coprod_desktop.store.migrations import format_1

STEPS = (format_1.STATEMENTS,)
FORMAT = len(STEPS)


def make(path: Path, password: str | None) -> None:
    """Make an empty group file of the newest format at `path`, where nothing may lie."""
    raw = connect(path, password, create=True)
    try:
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute("BEGIN IMMEDIATE")
        for number, statements in enumerate(STEPS, start=1):
            _step(raw, number, statements)
        raw.execute("COMMIT")
    finally:
        raw.close()


def _step(raw: Any, number: int, statements: tuple[str, ...]) -> None:
    for statement in statements:
        raw.execute(statement)
    raw.execute(f"PRAGMA user_version = {number}")
