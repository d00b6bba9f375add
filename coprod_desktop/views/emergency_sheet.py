"""The dialog that shows the emergency sheet of the password, to print it and not to save it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_emergency_sheet import Ui_EmergencySheet
from coprod_desktop.views import pointing
from coprod_desktop.views.editor_dialog import EditorDialog


class EmergencySheetView(EditorDialog):
    """Shows the sheet from memory; nothing of it is written to the disk."""

    wide = 720
    writes = False
    print_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_EmergencySheet()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.state.hide()
        self._ui.picture.hide()
        self._ui.print_out.setDefault(True)
        self._ui.print_out.setEnabled(False)
        self._ui.print_out.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)

    def show_state(self, words: str) -> None:
        """Say in place of the page what is under way."""
        self._ui.state.setText(words)
        self._ui.state.show()

    def show_page(self, pdf: bytes) -> None:
        """Show the page; a screen reader reads its words as the description of the picture."""
        ui = self._ui
        pointing.forget(self)
        ui.state.hide()
        ui.picture.show_pdf(pdf)
        ui.picture.setAccessibleDescription(ui.picture.text_of(0))
        ui.picture.show()
        ui.print_out.setEnabled(True)
        ui.print_out.setFocus()
        self.grow()

    def say_problem(self, text: str) -> None:
        """Say why there is no page, or why it was not printed."""
        self._ui.state.hide()
        pointing.say(self, text)
        self.grow()

    def page_count(self) -> int:
        """How many pages are shown."""
        return self._ui.picture.page_count()

    def ask(self) -> None:
        if self._ui.print_out.isEnabled():
            self.print_requested.emit()
