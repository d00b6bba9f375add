"""The scrolling ground of a room: up and down only, never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from coprod_desktop.widgets.theme import worn


class RoomScroll(QScrollArea):
    """A scroll area whose content is exactly as wide as itself.

    Whatever gets the focus inside is scrolled into view. In Designer: a promoted QScrollArea.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._fresh = False
        self.verticalScrollBar().rangeChanged.connect(self._settle)
        self.verticalScrollBar().actionTriggered.connect(self._scrolled)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def setWidget(self, widget: QWidget) -> None:
        widget.setAutoFillBackground(False)
        super().setWidget(widget)
        self._hold_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._hold_width()
        super().resizeEvent(event)

    def to_top(self) -> None:
        """Show the beginning again, and stay there while the content is still being laid out."""
        self._fresh = True
        self.verticalScrollBar().setValue(0)

    def _hold_width(self) -> None:
        """An explicit minimum hides the content's own, which could be wider than the room."""
        content = self.widget()
        if content is not None:
            content.setMinimumWidth(1)
            content.setMaximumWidth(max(1, self.viewport().width()))

    def _settle(self) -> None:
        if self._fresh:
            self.verticalScrollBar().setValue(0)
            self._follow(None, QApplication.focusWidget())

    def _scrolled(self) -> None:
        self._fresh = False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        content = self.widget()
        if now is not None and content is not None and content.isAncestorOf(now):
            margin = worn().px(12)
            self.ensureWidgetVisible(now, margin, margin)
