"""The line in a form that tells of words typed there before, or that cannot be kept just now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from coprod_desktop.views.pointing import announce
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel


class AsideStrip(QFrame):
    """`wanted` asks to put the words into the form, `unwanted` to throw them away."""

    wanted = Signal()
    unwanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.setProperty("look", "attention")
        self._said = WrapLabel(self)
        self._said.hide()
        self._trouble = WrapLabel(self)
        self._trouble.hide()
        self._buttons = FlowRow(self)
        self._use = QPushButton(self.tr("Put it in"))
        self._drop = QPushButton(self.tr("Throw it away"))
        for button, wish in ((self._use, self.wanted), (self._drop, self.unwanted)):
            button.setAutoDefault(False)
            button.clicked.connect(wish)
            self._buttons.add(button)
        lines = QVBoxLayout(self)
        lines.addWidget(self._said)
        lines.addWidget(self._buttons)
        lines.addWidget(self._trouble)
        self._buttons.hide()
        self.hide()

    def offer(self, words: str) -> None:
        """Tell of words typed before; "" takes that away."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self._buttons.setVisible(bool(words))
        self._show(words)

    def say_trouble(self, words: str) -> None:
        """Say why what is typed cannot be kept just now; "" takes that away."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self._show(words)

    def _show(self, words: str) -> None:
        self.setVisible(not (self._said.isHidden() and self._trouble.isHidden()))
        if words:
            announce(self, words)
