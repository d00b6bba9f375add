"""The bin: what was removed, and the way back for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_bin import Ui_Bin
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.bin import BinCard
from coprod_desktop.presenters.rows import Row
from coprod_desktop.views import pointing


class BinView(QWidget):
    """Wishes: see the changes, choose, bring back, go to what came back."""

    changes_requested = Signal()
    chosen = Signal(int)
    restore_requested = Signal()
    go_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ui = Ui_Bin()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._model = RowListModel()
        self._model.setParent(self)
        ui = self._ui
        ui.rows.setModel(self._model)
        ui.changes.clicked.connect(self._to_changes)
        ui.bin.clicked.connect(self._stay)
        ui.rows.chosen.connect(self.chosen)
        ui.restore.clicked.connect(self.restore_requested)
        ui.go.clicked.connect(self.go_requested)

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None) -> None:
        """Show what is in the bin."""
        self._model.show_rows(rows)
        if self._ui.rows.current_id() != chosen:
            self._ui.rows.select(chosen)

    def show_card(self, card: BinCard | None) -> None:
        """Show one thing beside the list."""
        pointing.forget(self)
        ui = self._ui
        ui.card.setVisible(card is not None)
        if card is None:
            return
        ui.what.setText(card.what)
        ui.told.setText(card.told)
        ui.with_it.setText(card.with_it)
        ui.with_it.setVisible(bool(card.with_it))

    def show_empty(self, words: str) -> None:
        """Say that nothing is in the bin."""
        ui = self._ui
        ui.empty.setText(words)
        ui.empty.setVisible(bool(words))
        ui.intro.setVisible(not words)
        ui.down.setAlignment(Qt.AlignmentFlag.AlignTop if words else Qt.AlignmentFlag(0))
        ui.both.setVisible(not words)

    def show_back(self, words: str) -> None:
        """Say what came back, with the way to it; nothing takes that away again."""
        ui = self._ui
        ui.back.setText(words)
        ui.back_card.setVisible(bool(words))
        if words:
            ui.go.setFocus()
            pointing.announce(ui.back, words)

    def point_out(self, refused: Refused) -> None:
        """Say why it cannot come back."""
        pointing.point_out(self, refused, self._words)

    def go_to_list(self) -> None:
        """Put the keyboard on the list."""
        (self._ui.rows if self._ui.rows.isVisible() else self._ui.bin).setFocus()

    def _stay(self) -> None:
        self._ui.bin.setChecked(True)

    def _to_changes(self) -> None:
        self._ui.changes.setChecked(False)
        self.changes_requested.emit()
