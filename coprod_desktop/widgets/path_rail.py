"""The line down the side of a path over time, with a mark for each step: whose view it was."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.widgets.theme import worn

SIDE, BAR_WIDTH, BAR_HEIGHT, LINE = 12, 18, 7, 3
LEVEL = 12
"""Pixels at 100 % from the top of a step to the middle of its mark."""


class PathRail(QWidget):
    """The piece of the line beside one step; words in the step say what its mark means.

    `shape` is "dot", "square" or "bar"; the line ends at the mark of the first and last step.
    """

    def __init__(
        self, parent: QWidget | None = None, *, shape: str, first: bool, last: bool
    ) -> None:
        super().__init__(parent)
        self._shape = shape
        self._first = first
        self._last = last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(worn().px(BAR_WIDTH) + 2, worn().px(2 * LEVEL))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, middle = worn(), self.width() / 2
        level = look.px(LEVEL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.theme.field_frame), look.px(LINE) / 2))
        top, bottom = level if self._first else 0, level if self._last else self.height()
        painter.drawLine(round(middle), top, round(middle), bottom)
        self._paint_mark(painter, middle, level)
        painter.end()

    def _paint_mark(self, painter: QPainter, middle: float, level: int) -> None:
        look = worn()
        bar = self._shape == "bar"
        wide, high = look.px(BAR_WIDTH if bar else SIDE), look.px(BAR_HEIGHT if bar else SIDE)
        area = QRectF(middle - wide / 2, level - high / 2, wide, high)
        painter.setPen(QPen(QColor(look.theme.card), 2))
        painter.setBrush(QColor(look.theme.primary if bar else look.theme.text))
        if self._shape == "dot":
            painter.drawEllipse(area)
        else:
            painter.drawRect(area)
