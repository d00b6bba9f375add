"""Asks for the password of a group file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_unlock import Ui_Unlock
from coprod_desktop.views import pointing
from coprod_desktop.views.editor_dialog import EditorDialog


class UnlockView(EditorDialog):
    """Stays open until the password fits or the person cancels."""

    wide = 480
    writes = False
    password_given = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_Unlock()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.open_file.setDefault(True)
        self._ui.open_file.clicked.connect(self.do_main_thing)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.show_password.toggled.connect(self._show_password)
        self._ui.password.setFocus()

    def show_file(self, name: str) -> None:
        """Say which file it is."""
        self._ui.file_name.setText(name)

    def say_problem(self, text: str) -> None:
        """Say why it did not open; the field is ready for another try."""
        pointing.say(self, text)
        self.grow()
        self._ui.open_file.setEnabled(True)
        self._ui.password.selectAll()
        self._ui.password.setFocus()

    def ask(self) -> None:
        self._ui.open_file.setDisabled(True)
        pointing.forget(self)
        self.password_given.emit(self._ui.password.text())

    def _show_password(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._ui.password.setEchoMode(mode)
