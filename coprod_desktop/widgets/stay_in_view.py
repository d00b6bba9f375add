"""Keeps a short column in view while the long one beside it is scrolled through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from coprod_desktop.widgets.child_arranger import height_at
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.theme import worn


class StayInView(QObject):
    """Moves what `column` holds down as far as the scrolling around it asks for.

    Only where the columns stand side by side, never further than `beside` reaches, and not
    where the column is higher than what can be seen at once.
    """

    def __init__(self, column: QWidget, beside: QWidget, columns: SideBySide) -> None:
        super().__init__(column)
        self._column = column
        self._beside = beside
        self._columns = columns
        self._scroll: QScrollArea | None = None
        columns.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._look_for_scroll()
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self._hold()
        return super().eventFilter(watched, event)

    def _look_for_scroll(self) -> None:
        if self._scroll is not None:
            return
        around = self._columns.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            self._scroll = around
            around.verticalScrollBar().valueChanged.connect(self._hold)

    def _hold(self) -> None:
        layout = self._column.layout()
        if layout is None:
            return
        margins = layout.contentsMargins()
        down = self._down(height_at(self._column, self._column.width()) - margins.top())
        if down != margins.top():
            margins.setTop(down)
            layout.setContentsMargins(margins)

    def _down(self, height: int) -> int:
        """By how many pixels the column, `height` high, stands lower than its place."""
        if self._scroll is None or self._columns.is_stacked():
            return 0
        viewport = self._scroll.viewport()
        gap = worn().gap(12)
        if height + 2 * gap > viewport.height():
            return 0
        hidden = gap - self._column.mapTo(viewport, QPoint(0, 0)).y()
        room = height_at(self._beside, self._beside.width()) - height
        return max(0, min(hidden, room))
