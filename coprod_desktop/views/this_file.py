"""What there is to know and to do about the whole file, a card for each matter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from coprod_desktop.forms.ui_this_file import Ui_ThisFile


class ThisFileView(QWidget):
    """A column of cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ThisFile()
        self._ui.setupUi(self)

    def add_card(self, card: QWidget) -> None:
        """Put a card under those that are there."""
        self._ui.cards.addWidget(card)

    def to_top(self) -> None:
        """Show the first card."""
        self._ui.scroll.to_top()

    def show_card(self, card: QWidget) -> None:
        """Scroll to a card, and go to what can be done there."""
        QTimer.singleShot(0, card, partial(self._scroll_to, card))  # once it is laid out
        for button in card.findChildren(QPushButton):
            if button.isVisibleTo(card) and button.isEnabledTo(card):
                button.setFocus()
                return

    def _scroll_to(self, card: QWidget) -> None:
        self._ui.scroll.verticalScrollBar().setValue(card.y())
