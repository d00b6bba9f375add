"""A strip at the top of the window for what holds as long as it stands there, with one way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.pill import Pill
from coprod_desktop.widgets.wrap_label import WrapLabel


class NoticeStrip(QFrame):
    """Says why the window is not as usual; unlike news it cannot be closed.

    `way_wanted` comes when the button is pressed.
    """

    way_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("look", "attention")
        self._kind = Pill()
        self._text = WrapLabel()
        self._text.setProperty("grow", True)
        self._way = QPushButton()
        self._way.setProperty("look", "small")
        self._way.clicked.connect(self.way_wanted)
        row = FlowRow()
        for part in (self._kind, self._text, self._way):
            row.add(part)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(row)
        self.hide()

    def say(self, kind: str, text: str, way: str = "") -> None:
        """Say what holds now, in a word and a sentence; `way` are the words of the button."""
        self._kind.set_words(kind, "soon")
        self._text.setText(text)
        self._way.setText(way.replace("&", "&&"))
        self._way.setVisible(bool(way))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{kind}. {text}"))

    def words(self) -> str:
        """What it says now, or nothing."""
        return "" if self.isHidden() else self._text.text()
