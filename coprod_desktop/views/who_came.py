"""The side "Who came" of the meetings: a table of people by meetings."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.forms.ui_who_came import Ui_WhoCame
from coprod_desktop.models.who_came import APOLOGIES, WhoCameModel
from coprod_desktop.presenters.rows import Chip
from coprod_desktop.presenters.who_came import PersonRow
from coprod_desktop.views.choosing import show_chips

SHARES = (4, 1, 1)
SHARE_OF_A_DAY = 1


class WhoCameView(QWidget):
    """Wishes: see the meetings, look at more or fewer of them, open a person."""

    meetings_requested = Signal()
    length_chosen = Signal(str)
    open_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_WhoCame()
        self._ui.setupUi(self)
        self._model = WhoCameModel()
        self._model.setParent(self)
        self._ui.rows.setModel(self._model)
        self._ui.rows.opened.connect(self.open_requested)
        self._ui.rows.clicked.connect(self._open)
        self._ui.last.activated.connect(self._tell_length)
        self._ui.who_came.clicked.connect(self._stay)
        self._ui.all_meetings.clicked.connect(self._to_meetings)

    def show_lengths(self, chips: tuple[Chip, ...], chosen: str) -> None:
        """Offer how many meetings to look at."""
        show_chips(self._ui.last, chips, chosen)

    def show_table(self, days: tuple[str, ...], rows: tuple[PersonRow, ...]) -> None:
        """Show the table; where it is too wide the oldest meetings give way."""
        ui = self._ui
        current = ui.rows.current_id()
        columns = range(APOLOGIES + 1, APOLOGIES + 1 + len(days))
        if self._model.show_table(days, rows):
            shares = (*SHARES, *(SHARE_OF_A_DAY for _ in columns))
            ui.rows.share_width(shares, tuple(reversed(columns)))
            ids = ui.rows.ids()
            ui.rows.select(current if current in ids else next(iter(ids), None))
        for part in (ui.rows, ui.filters):
            part.setVisible(bool(rows))
        ui.empty.setVisible(not rows)

    def show_missed(self, told: str) -> None:
        """Say of whom the group's own rule speaks, or nothing."""
        self._ui.missed.setText(told)
        self._ui.missed.setVisible(bool(told))

    def go_to_table(self) -> None:
        """Put the keyboard on the table."""
        (self._ui.rows if self._ui.rows.isVisible() else self._ui.all_meetings).setFocus()

    def _open(self, index: QModelIndex) -> None:
        self._ui.rows.opened.emit(self._ui.rows.current_id())

    def _tell_length(self) -> None:
        self.length_chosen.emit(self._ui.last.currentData())

    def _stay(self) -> None:
        self._ui.who_came.setChecked(True)

    def _to_meetings(self) -> None:
        self._ui.all_meetings.setChecked(False)
        self.meetings_requested.emit()
