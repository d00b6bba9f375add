"""The dialog in which a paper is made for everybody at once, each in the size they read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_everyones_copies import Ui_EveryonesCopies
from coprod_desktop.views import pointing
from coprod_desktop.views.editor_dialog import EditorDialog


class EveryonesCopiesDialog(EditorDialog):
    """Wishes carry how many copies are wanted of each size."""

    print_requested = Signal(object)
    save_requested = Signal(object)

    wide = 560
    writes = False

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = ui = Ui_EveryonesCopies()
        ui.setupUi(self)
        ui.problem.hide()
        ui.told.hide()
        ui.print_all.clicked.connect(self.do_main_thing)
        ui.save_all.clicked.connect(lambda: self.save_requested.emit(self.written()))
        ui.leave.clicked.connect(self.reject)

    def ask(self) -> None:
        self.print_requested.emit(self.written())

    def show_wanted(self, wanted: Mapping[PaperSize, int]) -> None:
        """Show how many copies of each size people need."""
        for size, count in wanted.items():
            self._field(size).setValue(count)

    def written(self) -> dict[PaperSize, int]:
        """How many copies of each size are wanted; sizes that nobody needs are left out."""
        found = {size: self._field(size).value() for size in PaperSize}
        return {size: count for size, count in found.items() if count}

    def show_under_way(self, words: str) -> None:
        """Say what is being done; "" when it is done."""
        ui = self._ui
        ui.told.setText(words)
        ui.told.setVisible(bool(words))
        for button in (ui.print_all, ui.save_all):
            button.setEnabled(not words)
        if words:
            pointing.announce(ui.told, words)

    def say(self, words: str) -> None:
        """Say what is wrong."""
        pointing.say(self, words)
        self.grow()

    def clear_problem(self) -> None:
        """Take the words of an earlier problem away."""
        pointing.forget(self)

    def _field(self, size: PaperSize) -> QSpinBox:
        ui = self._ui
        return {
            PaperSize.STANDARD: ui.standard,
            PaperSize.CLEAR: ui.clear,
            PaperSize.LARGE: ui.large,
            PaperSize.GIANT: ui.giant,
        }[size]
