"""The steps from one format of the group file to the next, by hand and in plain SQL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from coprod_desktop.store.engine import APPLICATION_ID, connect
from coprod_desktop.store.migrations import format_1, format_2, format_3, format_4

STEPS = (
    format_1.STATEMENTS,
    format_2.STATEMENTS,
    format_3.STATEMENTS,
    format_4.STATEMENTS,
)
FORMAT = len(STEPS)
READABLE = 1
"""The oldest format whose record can be read, though not written, as it lies there."""


def make(path: Path, password: str | None) -> None:
    """Make an empty group file of the newest format at `path`, where nothing may lie."""
    raw = connect(path, password, create=True)
    try:
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        bring_up_to_date(raw)
    finally:
        raw.close()


def bring_up_to_date(raw: Any) -> None:
    """Take all the steps that the open file has still before it: every one, or none."""
    (stored,) = raw.execute("PRAGMA user_version").fetchone()
    raw.execute("BEGIN IMMEDIATE")
    for number, statements in enumerate(STEPS[stored:], start=stored + 1):
        _step(raw, number, statements)
    raw.execute("COMMIT")


def _step(raw: Any, number: int, statements: tuple[str, ...]) -> None:
    for statement in statements:
        raw.execute(statement)
    raw.execute(f"PRAGMA user_version = {number}")
