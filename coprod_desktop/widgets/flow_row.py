"""A row of controls that wraps onto more lines when it is narrow."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from coprod_desktop.widgets.child_arranger import (
    ChildArranger,
    height_at,
    number,
    preferred,
    smallest_width,
)
from coprod_desktop.widgets.theme import worn

COMFORTABLE = 180
"""Pixels at 100 % that a growing child is given before what follows goes to another line."""


class FlowRow(ChildArranger):
    """Lays its direct children out in a row, and in more rows where one is not wide enough.

    Dynamic properties of the row: `spacing` (pixels at 100 %, default 8). Dynamic properties of a
    child: `grow` (true: takes the room left in its line) and `push` (true: it and what follows in
    its line stand at the right edge).
    """

    def sizeHint(self) -> QSize:
        sizes = [preferred(child) for child in self.arranged()]
        gaps = self._gap() * max(0, len(sizes) - 1)
        width = sum(size.width() for size in sizes) + gaps
        return QSize(width, self.height_when(width, place=False))

    def height_when(self, width: int, *, place: bool) -> int:
        top = 0
        for line in self._lines(width):
            widths = self._widths(line, width)
            tallest = max(height_at(child, wide) for child, wide in zip(line, widths, strict=True))
            if place:
                self._place(line, widths, top, tallest)
            top += tallest + self._gap()
        return max(0, top - self._gap())

    def _gap(self) -> int:
        return worn().gap(number(self, "spacing", 8))

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        used = 0
        for child in self.arranged():
            wanted = preferred(child).width()
            if child.property("grow"):
                wanted = max(smallest_width(child), min(wanted, worn().px(COMFORTABLE)))
            if lines and used + self._gap() + wanted <= width:
                lines[-1].append(child)
                used += self._gap() + wanted
            else:
                lines.append([child])
                used = wanted
        return lines

    def _widths(self, line: list[QWidget], width: int) -> list[int]:
        widths = [min(preferred(child).width(), width) for child in line]
        growing = [place for place, child in enumerate(line) if child.property("grow")]
        if growing:
            others = sum(wide for place, wide in enumerate(widths) if place not in growing)
            room = width - others - self._gap() * (len(line) - 1)
            for place in growing:
                widths[place] = max(smallest_width(line[place]), room // len(growing))
        return widths

    def _place(self, line: list[QWidget], widths: list[int], top: int, tallest: int) -> None:
        room = self.width() - sum(widths) - self._gap() * (len(line) - 1)
        left = 0
        for child, wide in zip(line, widths, strict=True):
            if child.property("push"):
                left += max(0, room)
                room = 0
            high = height_at(child, wide)
            area = QRect(left, top + (tallest - high) // 2, wide, high)
            child.setGeometry(self._mirrored(area))
            left += wide + self._gap()

    def _mirrored(self, area: QRect) -> QRect:
        if self.isRightToLeft():
            area.moveLeft(self.width() - area.right() - 1)
        return area
