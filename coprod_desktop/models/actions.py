"""Actions as a table: number, what, who, due, state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from coprod_desktop.widgets.row_list import RowRole
from coprod_desktop.widgets.theme import worn

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NUMBER, WHAT, WHO, DUE, STATE = range(5)


class ActionRow(Protocol):
    """What the table needs to know of an action."""

    @property
    def id(self) -> int: ...
    @property
    def number(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def who(self) -> str: ...
    @property
    def due(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def late(self) -> bool: ...
    @property
    def sentence(self) -> str: ...


class ActionsModel(QAbstractTableModel):
    """One row per action; the first column tells a screen reader the whole row."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ActionRow, ...] = ()

    def show_rows(self, rows: Sequence[ActionRow]) -> bool:
        """Take other rows; answers whether they differ from those shown."""
        if self._rows == tuple(rows):
            return False
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()
        return True

    def headers(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self.tr("No."), self.tr("What"), self.tr("Who"), self.tr("Due"), self.tr("State")

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else STATE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headers()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        text = (row.number, row.what, row.who, row.due, row.state)[column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence if column == NUMBER else text
            case Qt.ItemDataRole.FontRole:
                strong = column == DUE and row.late
                return worn().font(weight=700 if strong else 400)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            case RowRole.ID:
                return row.id
        return None
