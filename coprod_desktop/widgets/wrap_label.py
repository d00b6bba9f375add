"""Running text that wraps at any width, long words too, with room between its lines."""

from typing import Any

from PySide6.QtCore import Property, QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from coprod_desktop.widgets import running_text
from coprod_desktop.widgets.running_text import LINE_BREAK, RunningText
from coprod_desktop.widgets.theme import worn

WIDEST, NARROWEST = 460, 90


class WrapLabel(QLabel):
    """A label for text of any length. The text is plain: no markup in it is ever interpreted.

    `selectable` (a property, false by default) lets people select and copy by mouse and by
    keyboard (Shift and arrows, Ctrl+A, Ctrl+C); the label then takes the focus.
    """

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self._broken: tuple[object, RunningText] | None = None
        self._anchor = self._cursor = 0
        self._selectable = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def _is_selectable(self) -> bool:
        return self._selectable

    def _set_selectable(self, on: bool) -> None:
        self._selectable = on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        if on:
            self.setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self.unsetCursor()

    selectable = Property(bool, _is_selectable, _set_selectable)

    def selected_text(self) -> str:
        """What is selected now."""
        first, last = sorted((self._anchor, self._cursor))
        return self._words()[first:last].replace(LINE_BREAK, "\n")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        around = self.contentsMargins()
        inner = width - around.left() - around.right()
        high = running_text.height(self._words(), self.font(), inner)
        return high + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        around = self.contentsMargins()
        natural = running_text.natural_width(self._words(), self.font())
        width = min(natural, worn().px(WIDEST)) + around.left() + around.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        around = self.contentsMargins()
        longest = running_text.longest_word(self._words(), self.font())
        width = min(longest, worn().px(NARROWEST)) + around.left() + around.right()
        step = running_text.line_step(self.font())
        return QSize(width, step + around.top() + around.bottom())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.drawFrame(painter)
        area = self.contentsRect()
        lines = self._lines(area.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.layout.draw(painter, self._origin(area, lines), self._selection())
        if self.hasFocus():
            painter.setPen(QPen(QColor(worn().theme.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.updateGeometry()

    def _words(self) -> str:
        text = self.text().replace("\r\n", "\n").replace("\n", LINE_BREAK)
        return text if self.buddy() is None else running_text.without_mnemonic(text)

    def _lines(self, width: int) -> RunningText:
        key = (self._words(), width, self.font().key(), self.alignment(), self.layoutDirection())
        if self._broken is None or self._broken[0] != key:
            text, _, _, alignment, direction = key
            lines = running_text.broken(text, self.font(), width, alignment, direction)
            self._broken = (key, lines)
        return self._broken[1]

    def _origin(self, area: QRect, lines: RunningText) -> QPointF:
        spare = max(0, area.height() - lines.height)
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            return QPointF(area.left(), area.top() + spare // 2)
        if self.alignment() & Qt.AlignmentFlag.AlignBottom:
            return QPointF(area.left(), area.top() + spare)
        return QPointF(area.topLeft())

    def _selection(self) -> list[QTextLayout.FormatRange]:
        first, last = sorted((self._anchor, self._cursor))
        if first == last:
            return []
        look = QTextCharFormat()
        look.setBackground(self.palette().brush(QPalette.ColorRole.Highlight))
        look.setForeground(self.palette().brush(QPalette.ColorRole.HighlightedText))
        chosen = QTextLayout.FormatRange()
        chosen.start, chosen.length, chosen.format = first, last - first, look
        return [chosen]

    def _select(self, anchor: int, cursor: int) -> None:
        longest = len(self._words())
        self._anchor = min(max(0, anchor), longest)
        self._cursor = min(max(0, cursor), longest)
        self.update()

    def _place_at(self, spot: QPointF) -> int:
        area = self.contentsRect()
        lines = self._lines(area.width())
        inside = spot - self._origin(area, lines)
        last = max(0, lines.layout.lineCount() - 1)
        number = min(max(0, int(inside.y() // lines.step)), last)
        return lines.layout.lineAt(number).xToCursor(inside.x())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._selectable or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        place = self._place_at(event.position())
        held = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._select(self._anchor if held else place, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._selectable and event.buttons() & Qt.MouseButton.LeftButton:
            self._select(self._anchor, self._place_at(event.position()))
        else:
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._selectable:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select(0, len(self._words()))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._goes(event.key()):
            self._select(self._anchor, self._target_of(event.key()))
        else:
            super().keyPressEvent(event)

    def _goes(self, key: int) -> bool:
        keys = Qt.Key
        sideways = {keys.Key_Left, keys.Key_Right, keys.Key_Home, keys.Key_End}
        return key in sideways | {keys.Key_Up, keys.Key_Down}

    def _target_of(self, key: int) -> int:
        """Where the cursor stands after `key`; `_select` keeps it within the text."""
        everything = len(self._words())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -everything}
        steps[Qt.Key.Key_End] = everything
        for arrow, by in steps.items():
            if key == arrow:
                return self._cursor + by
        return self._line_away(-1 if key == Qt.Key.Key_Up else 1)

    def _line_away(self, by: int) -> int:
        layout = self._lines(self.contentsRect().width()).layout
        line = layout.lineForTextPosition(self._cursor)
        number = line.lineNumber() + by
        if not 0 <= number < layout.lineCount():
            return 0 if by < 0 else len(self._words())
        across: Any = line.cursorToX(self._cursor)
        return layout.lineAt(number).xToCursor(across[0])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._anchor = self._cursor
        super().focusOutEvent(event)
        self.update()
