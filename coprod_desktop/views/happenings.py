"""Shows what happened, day by day, beside a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from coprod_desktop.presenters.rows import Happening
from coprod_desktop.views.stacks import holds, lines_of, text_label
from coprod_desktop.widgets.flow_row import FlowRow


def show_happenings(frame: QFrame, story: Sequence[Happening]) -> None:
    """One line for each happening: the day, then what it was."""
    if holds(frame, story):
        return
    for happening in story:
        row = FlowRow(frame)
        row.setProperty("spacing", 6)
        text_label(row, happening.day, "small-strong")
        text_label(row, happening.words, "small").setProperty("grow", True)
        lines_of(frame).addWidget(row)
