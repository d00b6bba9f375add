"""One card on the ladder: a real button, so that keyboards and screen readers know it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coprod_desktop.widgets import running_text
from coprod_desktop.widgets.theme import Look, worn

LOWEST = 32
"""Pixels: no target for the mouse is lower."""


class LadderCard(QPushButton):
    """Title and note in a frame of its rung's colour. Checked means: the selected card.

    It decides nothing: keys, double clicks and drags go to the board as signals.
    """

    key_pressed = Signal(int, int)
    """Key code, modifiers as a number."""
    double_clicked = Signal()
    dragged = Signal(QPoint)
    """Where the pointer is, in the board's coordinates."""
    dropped = Signal(QPoint)
    drag_stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "ladder-card")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = self._note = ""
        self._tone = ""
        self._frame = QColor()
        self._compact = self._movable = False
        self._grip: QPoint | None = None
        self._dragging = False

    def show_card(
        self, title: str, note: str, tone: str, frame: str, *, compact: bool, movable: bool
    ) -> None:
        self._title, self._note, self._tone = title, note, tone
        self._frame = QColor(frame)
        self._compact, self._movable = compact, movable
        self.update()

    def size_within(self, width: int) -> QSize:
        """The size at which everything on the card can be read, in a column of `width`."""
        look = worn()
        across, down = self._padding(look)
        if self._compact:
            natural = running_text.natural_width(self._title, self._title_font(look))
            width = min(width, natural + 2 * across)
        high = _lines(self._title, self._title_font(look), width - 2 * across).height
        if self._note and not self._compact:
            high += _lines(self._note, self._note_font(look), width - 2 * across).height
        return QSize(width, max(high + 2 * down, LOWEST))

    @property
    def dragging(self) -> bool:
        return self._dragging

    def stop_drag(self) -> None:
        """Forget a drag that is under way."""
        self._grip = None
        self._dragging = False

    def paintEvent(self, event: QPaintEvent) -> None:
        look = worn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, look)
        across, down = self._padding(look)
        area = QRect(across, down, self.width() - 2 * across, self.height() - 2 * down)
        painter.setPen(QColor(look.theme.text))
        title = _lines(self._title, self._title_font(look), area.width())
        if self._compact:
            area.setTop((self.height() - title.height) // 2)
        title.draw(painter, area)
        if self._note and not self._compact:
            tones = {"late": look.theme.late, "soon": look.theme.soon, "todo": look.theme.todo}
            painter.setPen(QColor(tones.get(self._tone, look.theme.quiet)))
            area.setTop(area.top() + title.height)
            _lines(self._note, self._note_font(look), area.width()).draw(painter, area)

    def _paint_frame(self, painter: QPainter, look: Look) -> None:
        theme = look.theme
        here = self.isChecked() and not self._compact
        thick = 3 if here or self.hasFocus() else 2
        colour = QColor(theme.here_frame) if here else self._frame
        if self.hasFocus():
            colour = QColor(theme.focus)
        ground = QColor(theme.card)
        if here or self._dragging:
            ground = QColor(theme.here_wash)
        elif self.underMouse():
            ground = QColor(theme.button_hover)
        radius = min(self.height() / 2, look.gap(14)) if self._compact else 10
        inset = thick / 2
        painter.setPen(QPen(colour, thick))
        painter.setBrush(ground)
        area = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.rail), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = area.adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inner, max(2, radius - 3), max(2, radius - 3))

    def _padding(self, look: Look) -> tuple[int, int]:
        return (look.gap(12), look.gap(3)) if self._compact else (look.gap(12), look.gap(5))

    def _title_font(self, look: Look) -> QFont:
        return look.font(look.theme.small if self._compact else 15, weight=600)

    def _note_font(self, look: Look) -> QFont:
        return look.font(look.theme.small)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
        enter = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        ends = {Qt.Key.Key_Home, Qt.Key.Key_End}
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self.drag_stopped.emit()
        elif event.key() in arrows | enter | ends:
            self.key_pressed.emit(event.key(), event.modifiers().value)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._movable:
            self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if self._grip is None:
            super().mouseMoveEvent(event)
            return
        far = (spot - self._grip).manhattanLength() >= QApplication.startDragDistance()
        if self._dragging or far:
            self._dragging = True
            self.setDown(False)
            self.move(self.mapToParent(spot) - self._grip)
            self.dragged.emit(self.geometry().center())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging, self._grip = self._dragging, None
        if was_dragging:
            self._dragging = False
            self.setDown(False)
            self.dropped.emit(self.geometry().center())
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.stop_drag()
            self.double_clicked.emit()


def _lines(text: str, font: QFont, width: int) -> running_text.RunningText:
    return running_text.broken(text, font, width, tight=True)
