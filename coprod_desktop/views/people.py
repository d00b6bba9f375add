"""The register of a group: its people by side, found as you type."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.forms.ui_people import Ui_People
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.rows import Row
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import worn


class PeopleView(QWidget):
    """Wishes: add a person, find, show those who left, choose, open."""

    add_requested = Signal()
    find_requested = Signal(str)
    former_wanted = Signal(bool)
    chosen = Signal(int)
    open_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_People()
        self._ui.setupUi(self)
        self._model = RowListModel()
        self._model.setParent(self)
        self._ui.rows.setModel(self._model)
        self._ui.add.setIcon(icon("add", worn().theme.on_primary))
        self._ui.add.clicked.connect(self.add_requested)
        self._ui.wanted.textChanged.connect(self.find_requested)
        self._ui.with_former.toggled.connect(self.former_wanted)
        self._ui.rows.chosen.connect(self.chosen)
        self._ui.rows.opened.connect(self.open_requested)

    def show_wanted(self, words: str, *, with_former: bool) -> None:
        """Show what is looked for, and whether those who left are shown."""
        for field in (self._ui.wanted, self._ui.with_former):
            field.blockSignals(True)
        self._ui.wanted.setText(words)
        self._ui.with_former.setChecked(with_former)
        for field in (self._ui.wanted, self._ui.with_former):
            field.blockSignals(False)

    def show_count(self, words: str) -> None:
        """Say how many members there are."""
        self._ui.count.setText(words)

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None) -> None:
        """Show the people under their sides."""
        self._model.show_rows(rows)
        if self._ui.rows.current_id() != chosen:
            self._ui.rows.select(chosen)

    def show_empty(self, words: str) -> None:
        """Say what belongs here, where there is nobody to show."""
        self._ui.empty.setText(words)
        self._ui.empty.setVisible(bool(words))
        top = Qt.AlignmentFlag.AlignTop if words else Qt.AlignmentFlag(0)
        self._ui.down.setAlignment(top)
        self._ui.rows.setVisible(not words)
