"""The card that checks the open file and leads to rescuing it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from coprod_desktop.forms.ui_soundness_card import Ui_SoundnessCard
from coprod_desktop.views.pointing import announce, bring_into_view
from coprod_desktop.views.stacks import show_texts


class SoundnessCardView(QFrame):
    """Says in words what is wrong, or that nothing is, and what was looked at."""

    check_requested = Signal()
    rescue_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SoundnessCard()
        self._ui.setupUi(self)
        self._ui.check.clicked.connect(self.check_requested)
        self._ui.rescue.clicked.connect(self.rescue_requested)
        self.say_progress("")
        self.show_result("", (), "")

    def say_progress(self, words: str) -> None:
        """Say what is looked at now; empty takes the words away."""
        self._ui.progress.setText(words)
        self._ui.progress.setVisible(bool(words))

    def show_result(self, words: str, found: Sequence[str], advice: str) -> None:
        """Show what came of it, and say it."""
        self._ui.result.setText(words)
        self._ui.result.setVisible(bool(words))
        show_texts(self._ui.found, tuple(found))
        self._ui.advice.setText(advice)
        self._ui.advice.setVisible(bool(advice))
        self._ui.rescue.setVisible(bool(found))
        if words:
            announce(self, " ".join((words, *found, advice)))
            QTimer.singleShot(0, self._ui.advice, self._bring_into_view)  # once it is laid out

    def _bring_into_view(self) -> None:
        bring_into_view(self._ui.advice)
        bring_into_view(self._ui.result)
