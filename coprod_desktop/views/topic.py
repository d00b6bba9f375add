"""One topic across all meetings, under the days on which they were held."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListView, QWidget

from coprod_desktop.forms.ui_topic import Ui_Topic
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.rows import Row

AT_ONCE = 60
"""Rows laid out at a time, so that a long topic does not hold the window up."""


class TopicView(QWidget):
    """Wishes: back to all meetings, to the initiative, open a thing by its row."""

    back_requested = Signal()
    initiative_requested = Signal()
    open_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_Topic()
        self._ui.setupUi(self)
        self._model = RowListModel()
        self._model.setParent(self)
        self._ui.rows.setModel(self._model)
        self._ui.rows.setLayoutMode(QListView.LayoutMode.Batched)
        self._ui.rows.setBatchSize(AT_ONCE)
        self._ui.rows.opened.connect(self.open_requested)
        self._ui.back.clicked.connect(self.back_requested)
        self._ui.initiative.clicked.connect(self.initiative_requested)

    def show_topic(self, title: str, count: str, *, of_initiative: bool) -> None:
        """Say what the topic is, and how much there is of it."""
        self._ui.title.setText(title)
        self._ui.count.setText(count)
        self._ui.links.setVisible(of_initiative)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show the topic; the chosen row stays chosen where it still is."""
        current = self._ui.rows.current_id()
        if self._model.show_rows(rows):
            ids = [row.id for row in rows if row.id is not None]
            self._ui.rows.select(current if current in ids else next(iter(ids), None))
        self._ui.rows.setVisible(bool(rows))
