"""Small painted marks (dot, ring, square, bar) that no font on the computer need have."""

from PySide6.QtCore import Property, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.widgets.theme import worn

SIDE, BAR_WIDTH, BAR_HEIGHT = 12, 16, 6


class Mark(QWidget):
    """One mark in a legend or grid; words beside it say what it means.

    `shape` is "dot", "ring", "square" or "bar".
    """

    def __init__(self, parent: QWidget | None = None, *, shape: str = "dot") -> None:
        super().__init__(parent)
        self._shape = shape
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _get_shape(self) -> str:
        return self._shape

    def _set_shape(self, shape: str) -> None:
        self._shape = shape
        self.updateGeometry()
        self.update()

    shape = Property(str, _get_shape, _set_shape)

    def sizeHint(self) -> QSize:
        wide = BAR_WIDTH if self._shape == "bar" else SIDE
        return QSize(worn().px(wide) + 2, worn().px(SIDE) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = worn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = look.px(BAR_HEIGHT if self._shape == "bar" else SIDE)
        wide = look.px(BAR_WIDTH if self._shape == "bar" else SIDE)
        area = QRectF(0, 0, wide, high)
        area.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.theme.primary if self._shape == "bar" else look.theme.text))
        if self._shape == "ring":
            line = max(1.0, 1.5 * look.scale)
            painter.setPen(QPen(QColor(look.theme.quiet), line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            area.adjust(line, line, -line, -line)
        if self._shape in {"dot", "ring"}:
            painter.drawEllipse(area)
        else:
            painter.drawRect(area)
