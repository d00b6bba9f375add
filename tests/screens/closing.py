"""Answers the small window that comes while a file is closed, with keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar

from coprod_desktop.views.closing import ClosingDialog
from tests.screens.seen import button, part

ENTER, ESCAPE = "Enter", "Escape"
LOOK_EVERY = 5  # milliseconds


class Closer:
    """Presses a key, or the button with these words, for each thing that is asked in turn.

    `read` is every heading that was asked; `under_way` what was shown only to wait for. What
    nobody expected is left with Esc, and stands in `read` too.
    """

    def __init__(self, *answers: str) -> None:
        self.read: list[str] = []
        self.said: list[str] = []
        self.under_way: list[str] = []
        self._answers = list(answers)
        self._timer = QTimer()
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @contextmanager
    def waiting(self) -> Iterator[Closer]:
        """Answer while the file is closed in the block."""
        self._timer.start()
        try:
            yield self
        finally:
            self._timer.stop()

    def _look(self) -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, ClosingDialog) and dialog.isVisible():
                self._answer(dialog)

    def _answer(self, dialog: ClosingDialog) -> None:
        heading = part(dialog, QLabel, "heading").text()
        if part(dialog, QProgressBar, "bar").isVisible():
            if heading not in self.under_way:
                self.under_way.append(heading)
            return
        self.read.append(heading)
        self.said.append(part(dialog, QLabel, "said").text())
        answer = self._answers.pop(0) if self._answers else ESCAPE
        if answer in (ENTER, ESCAPE):
            QTest.keyClick(dialog, Qt.Key.Key_Return if answer == ENTER else Qt.Key.Key_Escape)
        else:
            QTest.keyClick(button(dialog, answer), Qt.Key.Key_Space)
