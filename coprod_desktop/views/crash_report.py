"""Says that the program stumbled, and helps to tell whoever mends it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_crash_report import Ui_CrashReport
from coprod_desktop.views.editor_dialog import EditorDialog


class CrashReportView(EditorDialog):
    """Shows a report that holds nothing of the record; the work behind it is untouched."""

    writes = False
    copy_requested = Signal(str)
    save_requested = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_CrashReport()
        self._ui.setupUi(self)
        self._ui.go_on.setDefault(True)
        self._ui.go_on.clicked.connect(self.do_main_thing)
        self._ui.copy_details.clicked.connect(self._copy)
        self._ui.save_report.clicked.connect(self._save)
        self._ui.go_on.setFocus()

    def ask(self) -> None:
        self.accept()

    def add_report(self, report: str) -> None:
        """Add what happened; a second stumble while this is open only makes the list longer."""
        self._ui.details.appendPlainText(report)

    def _copy(self) -> None:
        self.copy_requested.emit(self._ui.details.toPlainText())

    def _save(self) -> None:
        self.save_requested.emit(self._ui.details.toPlainText())
