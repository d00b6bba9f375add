"""A field for a sentence or two: it grows with its words, Enter is done, Tab leaves."""

from __future__ import annotations

from math import ceil
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QSizePolicy, QWidget

from coprod_desktop.widgets.theme import worn

MOST_LINES = 6


class ShortText(QPlainTextEdit):
    """A text field of one to six lines.

    `entered` comes with Enter; Shift+Enter begins a new line. What is pasted comes in as
    plain text.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """The words without blanks at the ends."""
        return self.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Show other words, with the cursor after them."""
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def sizeHint(self) -> QSize:
        return QSize(worn().px(240), self._height(self._lines()))

    def minimumSizeHint(self) -> QSize:
        return QSize(worn().px(80), self._height(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if self.hasFocus() and event.size().height() > event.oldSize().height():
            QTimer.singleShot(0, self, self._stay_in_view)

    def _lines(self) -> int:
        return max(1, min(MOST_LINES, round(self.document().size().height())))

    def _height(self, lines: int) -> int:
        around = self.contentsMargins()
        margins = around.top() + around.bottom() + 2 * round(self.document().documentMargin())
        return ceil(lines * self._line_height()) + margins + 2

    def _line_height(self) -> float:
        """As laid out, which may be part of a pixel more than the font says."""
        layout = self.document().firstBlock().layout()
        spoken = float(self.fontMetrics().lineSpacing())
        return max(spoken, layout.lineAt(0).height() if layout.lineCount() else 0.0)

    def _fit(self) -> None:
        wanted = self._height(self._lines())
        if wanted != self.minimumHeight() or wanted != self.maximumHeight():
            self.setFixedHeight(wanted)
            self.updateGeometry()

    def _stay_in_view(self) -> None:
        """Scroll to the end of the field, and to the cursor, once it has grown in use."""
        margin = worn().px(12)
        around: QWidget | None = self.parentWidget()
        while around is not None:
            ground = around.widget() if isinstance(around, QScrollArea) else None
            if ground is not None:
                end = self.mapTo(ground, QPoint(0, self.height()))
                cast("QScrollArea", around).ensureVisible(end.x(), end.y(), 0, margin)
                cast("QScrollArea", around).ensureWidgetVisible(self, 0, margin)
            around = around.parentWidget()
