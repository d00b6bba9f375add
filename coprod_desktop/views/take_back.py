"""The dialog that shows which steps would be taken back, or done again, before it is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_take_back import Ui_TakeBack
from coprod_desktop.views.editor_dialog import EditorDialog


class TakeBackDialog(EditorDialog):
    """`go_on_requested` comes when the person agrees; closing it otherwise changes nothing."""

    wide = 530
    go_on_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_TakeBack()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.go_on.setDefault(True)
        self._ui.go_on.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)

    def ask(self) -> None:
        self.go_on_requested.emit()

    def show_steps(self, *, heading: str, hint: str, steps: tuple[str, ...], button: str) -> None:
        """Show the titles of the steps."""
        self.setWindowTitle(heading)
        self._ui.heading.setText(heading)
        self._ui.hint.setText(hint)
        self._ui.go_on.setText(button)
        self._ui.steps.setText("\n".join(steps))
