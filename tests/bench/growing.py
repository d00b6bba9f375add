"""Files of a size that a group reaches after many years, made quickly for measurements."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import text

from coprod_desktop.domain.actions import Action
from coprod_desktop.services.group_file import GroupFile

DUE = date(2026, 12, 1)

# Each action as the program writes it: its row, its line of history, and what changed.
ACTIONS = """
WITH RECURSIVE n(n) AS (SELECT :first UNION ALL SELECT n + 1 FROM n WHERE n < :last)
INSERT INTO actions
    (id, uid, group_id, number, text, owner, due, due_words, state, reason)
SELECT n, 'action ' || n, :group, n, :words || n, 'All', '2026-11-30', '', 'done', '' FROM n
"""
HISTORY = """
INSERT INTO history (id, title, at, who, changed_at, state, undoable)
SELECT id, 'agree_action', '2026-01-05T14:02:00', 'pat', '2026-01-05T14:02:00', 'done', 1
FROM actions WHERE id BETWEEN :first AND :last
"""
CHANGES = """
INSERT INTO history_changes (history_id, table_name, row_id, row_uid, "after")
SELECT id, 'actions', id, uid, json_object('id', id, 'uid', uid, 'text', text, 'number', number)
FROM actions WHERE id BETWEEN :first AND :last
"""


def another(group: int) -> Action:
    """An action such as is agreed at every meeting."""
    return Action(group_id=group, text="write to the bus company", owner="All", due=DUE)


def grown(path: Path, actions: int, *, letters: int = 60, password: str | None = None) -> GroupFile:
    """A group file with so many actions, each with so many letters, and open."""
    file = GroupFile.create(path, password=password, who="pat")
    group = file.groups.begin("Riverside PPG")
    span = {"first": 10, "last": 9 + actions}
    words = {"group": group, "words": "Ask the surgery about chairs. " * (letters // 30)}
    with file._store.writing() as session:
        session.execute(text(ACTIONS), {**span, **words})
        session.execute(text(HISTORY), span)
        session.execute(text(CHANGES), span)
    return file
