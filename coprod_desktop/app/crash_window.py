"""Shows what Faults tells: a sentence in the message bar, or one plain dialog for a defect."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.app.crash import Faults
from coprod_desktop.app.desk import Messages
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.views.ask import Ask

if TYPE_CHECKING:  # loaded when it is needed, which is hardly ever
    from coprod_desktop.views.crash_report import CrashReportView

NOT_SAVED = frozenset(
    {
        "changed_outside",
        "damaged",
        "disk_failed",
        "disk_full",
        "drive_gone",
        "file_failed",
        "in_use",
        "moved",
        "read_only",
        "taken_over",
    }
)
"""What hinders a change to the open file; all else is about copies, papers and other files."""


class CrashWindow(QObject):
    """Tells a person about failures over `window`; `write_failed` comes when a change is lost."""

    write_failed = Signal()

    def __init__(
        self,
        faults: Faults,
        window: QWidget,
        *,
        messages: Messages,
        words: Callable[[], Words],
        ask: Ask,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._messages = messages
        self._words = words
        self._ask = ask
        self._dialog: CrashReportView | None = None
        faults.refused.connect(self.say_refused)
        faults.unavailable.connect(self.say_unavailable)
        faults.defect.connect(self.say_defect)

    @Slot(object)
    def say_refused(self, refused: Refused) -> None:
        """Say a rule's answer that no form was there to show."""
        self._messages.warn(self._words().refusal(refused))

    @Slot(object)
    def say_unavailable(self, error: Unavailable) -> None:
        """Say what the disk or another program answered, and what to do."""
        lost = error.code in NOT_SAVED
        self._messages.warn(self._words().unavailability(error), "trouble", until_saved=lost)
        if lost:
            self.write_failed.emit()

    @Slot(object)
    def say_not_opened(self, error: Unavailable) -> None:
        """Say why another file was not opened; the open one is as it was."""
        self._messages.warn(self._words().unavailability(error), "trouble")

    @Slot(str)
    def say_defect(self, report: str) -> None:
        """Open the dialog; while it is open, further reports only make it longer."""
        if self._dialog is None:
            self._dialog = self._new_dialog()
        self._dialog.add_report(report)
        self._dialog.open()

    def _new_dialog(self) -> CrashReportView:
        from coprod_desktop.views.crash_report import CrashReportView

        dialog = CrashReportView(self._words(), self._window)
        dialog.copy_requested.connect(self._copy)
        dialog.save_requested.connect(self._save)
        dialog.finished.connect(self._closed)
        return dialog

    @Slot(str)
    def _copy(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)

    @Slot(str)
    def _save(self, report: str) -> None:
        suggested = Path.home() / "coprod-desktop-report.txt"
        title, kinds = self.tr("Save the report"), self.tr("Text (*.txt)")
        chosen = self._ask.save_path(title, suggested, kinds)
        if chosen is None:
            return
        try:
            chosen.write_text(report, encoding="utf-8")
        except OSError as error:
            raise Unavailable("folder_not_writable", path=chosen.parent) from error

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
