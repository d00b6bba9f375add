"""The list of initiatives: a table with its order, by header or by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from coprod_desktop.models.initiatives import (
    PATIENTS,
    RUNG,
    SINCE,
    STAFF,
    InitiativesModel,
    Row,
)
from coprod_desktop.widgets.row_table import RowTable
from coprod_desktop.widgets.theme import worn

SHARES = (3, 1, 4, 1, 1, 3)
GIVING_WAY = (STAFF, PATIENTS, SINCE)
"""Columns hidden, in this order, where there is no room: the panel says the same."""
ROWS_SEEN, ROWS_AT_LEAST = 12, 4


class InitiativesList(QObject):
    """Keeps the table, the choice of order and the column heads in step."""

    def __init__(self, table: RowTable, order: QComboBox, backwards: QCheckBox) -> None:
        super().__init__(table)
        self._table, self._order, self._backwards = table, order, backwards
        self._fills = False
        self._model = InitiativesModel()
        self._model.setParent(self)
        order.addItems(self._model.headers())
        order.setCurrentIndex(RUNG)
        backwards.setChecked(True)
        table.setModel(self._model)
        table.share_width(SHARES, GIVING_WAY)
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSortIndicator(RUNG, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        order.activated.connect(self._sort_by_choice)
        backwards.clicked.connect(self._sort_by_choice)
        header.sortIndicatorChanged.connect(self._note_order)
        header.sectionResized.connect(self._fit_height)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows in the order chosen before; the current one stays current."""
        current = self._table.current_id()
        self._model.show_rows(rows)
        self._table.select(current)
        self._fit_height()

    def fit(self, *, fills: bool) -> None:
        """Fill the height there is, or be as high as the rows, for then the room scrolls."""
        if fills != self._fills:
            self._fills = fills
            self._fit_height()

    def _fit_height(self) -> None:
        """Let the table be as high as its rows, up to a number of them."""
        table = self._table
        most = ROWS_AT_LEAST if self._fills else ROWS_SEEN
        seen = range(min(max(self._model.rowCount(), 3), most))
        high = sum(table.rowHeight(row) or worn().px(34) for row in seen)
        table.setMinimumHeight(table.horizontalHeader().height() + high + worn().px(12))

    def _sort_by_choice(self) -> None:
        backwards = self._backwards.isChecked()
        order = Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
        self._table.sortByColumn(self._order.currentIndex(), order)

    def _note_order(self, column: int, order: Qt.SortOrder) -> None:
        self._order.setCurrentIndex(column)
        self._backwards.setChecked(order is Qt.SortOrder.DescendingOrder)
