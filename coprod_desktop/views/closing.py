"""The small window while a file is closed: a copy under way, one question, or a good-bye."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_closing import Ui_Closing
from coprod_desktop.presenters.closing import Asked
from coprod_desktop.views import pointing
from coprod_desktop.views.editor_dialog import EditorDialog

MAIN, OTHER, NEVER = "main", "other", "never"


class ClosingDialog(EditorDialog):
    """`answered` comes with MAIN, OTHER or NEVER; Esc is OTHER, and always leads on."""

    wide = 520
    writes = False
    answered = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_Closing()
        self._ui.setupUi(self)
        ui = self._ui
        ui.main.setDefault(True)
        ui.main.clicked.connect(self.do_main_thing)
        ui.other.clicked.connect(self.reject)
        ui.never.clicked.connect(self._never)
        for part in (ui.bar, ui.more, ui.never):
            part.hide()

    def show_asked(self, asked: Asked) -> None:
        """Say or ask one thing."""
        ui = self._ui
        ui.heading.setText(asked.heading)
        for label, words in ((ui.said, asked.said), (ui.more, asked.more)):
            label.setText(words)
            label.setVisible(bool(words))
        for button, words in ((ui.main, asked.main), (ui.other, asked.other)):
            button.setText(words)
            button.setVisible(bool(words))
        ui.never.setVisible(asked.never)
        ui.bar.setVisible(asked.is_under_way)
        ui.bar.setRange(0, 0)
        (ui.other if asked.is_under_way else ui.main).setFocus()
        pointing.announce(self, f"{asked.heading}. {asked.said} {asked.more}".strip())
        self._fit()

    @Slot(int, int, str)
    def show_progress(self, done: int, total: int, _what: str) -> None:
        """Show how far it is."""
        self._ui.bar.setRange(0, max(total, 1))
        self._ui.bar.setValue(done)

    def ask(self) -> None:
        if self._ui.main.isVisible():
            self.answered.emit(MAIN)

    def reject(self) -> None:
        self.answered.emit(OTHER)

    def _never(self) -> None:
        self.answered.emit(NEVER)
