"""A column of a screen that scrolls by itself where columns stand side by side."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.theme import worn

ENOUGH, LEAST = 300, 140
"""Pixels at 100 % that a scrolling column asks for, and with which it makes do."""


class ColumnScroll(RoomScroll):
    """A part as high as its content, or, once told so, one that scrolls in the height it gets.

    The screen says `set_scrolls(True)` where its columns stand side by side, so that each can
    be looked through while the others stay in view; and False where they are stacked, for
    there the room itself scrolls.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scrolls = True
        self.set_scrolls(False)

    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        widget.setAutoFillBackground(False)

    def set_scrolls(self, on: bool) -> None:
        """Scroll by itself, or be as high as the content."""
        if on == self._scrolls:
            return
        self._scrolls = on
        high = QSizePolicy.Policy.Expanding if on else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, high)
        policy.setHeightForWidth(not on)
        self.setSizePolicy(policy)
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bar.ScrollBarAsNeeded if on else bar.ScrollBarAlwaysOff)
        self.updateGeometry()
        self._measure_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure_again()

    def hasHeightForWidth(self) -> bool:
        return not self._scrolls

    def heightForWidth(self, width: int) -> int:
        content = self.widget()
        if content is None:
            return 0
        found = content.heightForWidth(width) if content.hasHeightForWidth() else -1
        return found if found >= 0 else content.sizeHint().height()

    def sizeHint(self) -> QSize:
        content = self.widget()
        if content is None:
            return QSize(0, 0)
        hint = content.sizeHint()
        return QSize(hint.width(), worn().px(ENOUGH) if self._scrolls else hint.height())

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        if content is None:
            return QSize(0, 0)
        layout = content.layout()
        least = layout.minimumSize() if layout is not None else content.minimumSizeHint()
        return QSize(least.width(), worn().px(LEAST) if self._scrolls else least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._measure_again()
        if watched is self.widget() and event.type() == QEvent.Type.Resize and self._scrolls:
            self._follow(None, QApplication.focusWidget())
        return super().eventFilter(watched, event)

    def _measure_again(self) -> None:
        """A scroll area hears nothing of content that grew while it was hidden."""
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
