"""What the window shows of a locked file: its name, and a field for its password."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.forms.ui_locked import Ui_Locked
from coprod_desktop.views import pointing
from coprod_desktop.widgets.theme import worn

WIDE = 560
"""Pixels at 100 % that the card is wide where there is room."""


class LockedView(QWidget):
    """Covers the rooms. `unlock_requested` carries what was typed."""

    unlock_requested = Signal(str)
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_Locked()
        self._ui.setupUi(self)
        ui = self._ui
        ui.problem.hide()
        self._fit()
        ui.unlock.clicked.connect(self._ask)
        ui.password.returnPressed.connect(self._ask)
        ui.close_file.clicked.connect(self.close_requested)
        ui.show_typed.toggled.connect(self._show_typed)

    def show_file(self, name: str) -> None:
        """Say which file it is, and wait for its password."""
        self._ui.file_name.setText(name)
        self._ui.password.clear()
        self._ui.show_typed.setChecked(False)
        pointing.forget(self)
        self.focus_password()

    def focus_password(self) -> None:
        """Have the next key typed into the field."""
        self._ui.password.setFocus()

    def say_problem(self, text: str) -> None:
        """Say why it stays locked; the field is ready for another try."""
        pointing.say(self, text)
        self._ui.password.selectAll()
        self._ui.password.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._ui.card.setMaximumWidth(worn().px(WIDE))

    def _ask(self) -> None:
        pointing.forget(self)
        self.unlock_requested.emit(self._ui.password.text())

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._ui.password.setEchoMode(mode)
