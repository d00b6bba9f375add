"""Lets Enter press the focused button outside dialogs too, where Qt leaves it to the space bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget


class EnterKey(QObject):
    """Watches where the focus goes. In dialogs Qt already gives Enter to the focused button."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QPushButton) and not isinstance(now.window(), QDialog):
            now.setAutoDefault(True)
