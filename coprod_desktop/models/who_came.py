"""Who came as a table: name, how often, apologies, then one column for each meeting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from coprod_desktop.widgets.row_list import RowRole
from coprod_desktop.widgets.theme import worn

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NAME, CAME, APOLOGIES = range(3)


class PersonRow(Protocol):
    """What the table needs to know of a person."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def came(self) -> str: ...
    @property
    def apologies(self) -> str: ...
    @property
    def marks(self) -> tuple[str, ...]: ...
    @property
    def sentence(self) -> str: ...
    @property
    def ask(self) -> str: ...


class WhoCameModel(QAbstractTableModel):
    """One row per person; the first column tells a screen reader the whole row."""

    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[str, ...] = ()
        self._rows: tuple[PersonRow, ...] = ()

    def show_table(self, days: Sequence[str], rows: Sequence[PersonRow]) -> bool:
        """Take another table; answers whether it differs from the one shown."""
        if (self._days, self._rows) == (tuple(days), tuple(rows)):
            return False
        self.beginResetModel()
        self._days, self._rows = tuple(days), tuple(rows)
        self.endResetModel()
        return True

    def headers(self) -> tuple[str, ...]:
        """The names of the columns."""
        return (self.tr("Name"), self.tr("Came"), self.tr("Apologies"), *self._days)

    def texts(self, column: int) -> Iterable[str]:
        """The words of all rows in one column."""
        return (_texts(row)[column] for row in self._rows)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headers())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headers()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        text = _texts(row)[column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence if column == NAME else self._told(column, text)
            case Qt.ItemDataRole.FontRole:
                return worn().font(weight=600 if column == NAME else 400)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            case RowRole.ID:
                return row.id
        return None

    def _told(self, column: int, text: str) -> str:
        header = self.headers()[column].replace("\n", " ")
        return f"{header}: {text}"


def _texts(row: PersonRow) -> tuple[str, ...]:
    """What stands in a row, from left to right."""
    name = f"{row.name}\n{row.ask}" if row.ask else row.name
    return (name, row.came, row.apologies, *row.marks)
