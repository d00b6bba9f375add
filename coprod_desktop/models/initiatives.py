"""The list of initiatives as a table that can be put in order by any column."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from coprod_desktop.widgets.row_list import RowRole

_Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TITLE, RUNG, SINCE, PATIENTS, STAFF, STATE = range(6)


class Row(Protocol):
    """What the table needs to know of an initiative; heights and the day order the columns."""

    @property
    def id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def rung(self) -> str: ...
    @property
    def height(self) -> int: ...
    @property
    def since(self) -> str: ...
    @property
    def since_day(self) -> date | None: ...
    @property
    def patients(self) -> str: ...
    @property
    def patients_height(self) -> int: ...
    @property
    def staff(self) -> str: ...
    @property
    def staff_height(self) -> int: ...
    @property
    def state(self) -> str: ...
    @property
    def sentence(self) -> str: ...


class InitiativesModel(QAbstractTableModel):
    """One row per initiative; the first column tells a screen reader the whole row."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._column, self._order = RUNG, Qt.SortOrder.DescendingOrder

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take other rows and keep the order chosen before."""
        self.beginResetModel()
        self._rows = self._ordered(list(rows))
        self.endResetModel()

    def headers(self) -> list[str]:
        """The names of the columns."""
        return [
            self.tr("Title"),
            self.tr("Rung"),
            self.tr("Since"),
            self.tr("Patient side"),
            self.tr("Staff side"),
            self.tr("State"),
        ]

    def texts(self, column: int) -> Iterable[str]:
        """The words of all rows in one column."""
        return (_texts(row)[column] for row in self._rows)

    def row_of(self, initiative_id: int) -> int:
        """The row of an initiative, -1 where there is none."""
        ids = [row.id for row in self._rows]
        return ids.index(initiative_id) if initiative_id in ids else -1

    def rowCount(self, parent: _Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headers())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headers()[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _texts(row)[index.column()]
        if role == RowRole.ID:
            return row.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            whole = index.column() == TITLE
            return row.sentence if whole else self._said(row, index.column())
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order; rungs by height, days by date."""
        self._column, self._order = column, order
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        self._rows = self._ordered(list(before))
        old = self.persistentIndexList()
        new = [self.index(self.row_of(before[at.row()].id), at.column()) for at in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _said(self, row: Row, column: int) -> str:
        return f"{self.headers()[column]}: {_texts(row)[column]}"

    def _ordered(self, rows: list[Row]) -> list[Row]:
        rows.sort(key=lambda row: row.title.casefold())
        backwards = self._order is Qt.SortOrder.DescendingOrder
        rows.sort(key=lambda row: _key(row, self._column), reverse=backwards)
        return rows


def _texts(row: Row) -> tuple[str, ...]:
    return (row.title, row.rung, row.since, row.patients, row.staff, row.state)


def _key(row: Row, column: int) -> Any:
    return (
        row.title.casefold(),
        row.height,
        row.since_day or date.min,
        row.patients_height,
        row.staff_height,
        row.state.casefold(),
    )[column]
