"""Shows how far each of the four Co's was shared, in marks with words for screen readers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from coprod_desktop.domain.placements import Level
from coprod_desktop.presenters.initiative_words import PartRow
from coprod_desktop.widgets.mark import Mark
from coprod_desktop.widgets.theme import worn


class PartsGrid(QWidget):
    """A grid to read: a row for each part, a column for each level."""

    def __init__(self, levels: tuple[str, ...], rows: tuple[PartRow, ...]) -> None:
        super().__init__()
        self.setObjectName("parts_grid")
        self._rows = rows
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(worn().gap(12))
        grid.setVerticalSpacing(worn().gap(3))
        grid.setColumnStretch(0, 1)
        for column, level in enumerate(levels, start=1):
            grid.setColumnStretch(column, 1)
            grid.addWidget(self._label(level, "small-strong"), 0, column)
        for line, row in enumerate(rows, start=1):
            self._add_row(grid, line, row)

    def sentences(self) -> list[str]:
        """What the grid says, row by row."""
        return [row.sentence for row in self._rows]

    def _add_row(self, grid: QGridLayout, line: int, row: PartRow) -> None:
        name = self._label(row.name, "small")
        name.setAccessibleName(row.sentence)
        grid.addWidget(name, line, 0)
        for column, level in enumerate(Level, start=1):
            mark = Mark(self, shape="dot" if row.level is level else "ring")
            grid.addWidget(mark, line, column, Qt.AlignmentFlag.AlignLeft)

    def _label(self, text: str, look: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("look", look)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
