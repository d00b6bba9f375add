"""Actions as a table: number, what, who, due, state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from coprod_desktop.widgets.row_list import RowRole
from coprod_desktop.widgets.theme import worn

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NUMBER, WHAT, WHO, DUE, STATE = range(5)
FEW = 20
"""So many rows change at most when one action does; more are another list."""


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
        old, new = self._rows, tuple(rows)
        if old == new:
            return False
        start = _alike(old, new)
        end = _alike(old[start:][::-1], new[start:][::-1])
        gone, come = len(old) - start - end, len(new) - start - end
        if not old or not new or max(gone, come) > FEW:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
        else:
            self._exchange(new, start, gone, come)
        return True

    def texts(self, column: int) -> Iterable[str]:
        """The words of all rows in one column."""
        return (_texts(row)[column] for row in self._rows)

    def _exchange(self, new: tuple[ActionRow, ...], start: int, gone: int, come: int) -> None:
        """Put `come` of the new rows in the place of `gone` of the old ones."""
        old = self._rows
        if [row.id for row in old[start : start + gone]] == [
            row.id for row in new[start : start + come]
        ]:
            self._rows = new
            self.dataChanged.emit(self.index(start, 0), self.index(start + come - 1, STATE))
            return
        if gone:
            self.beginRemoveRows(_NOWHERE, start, start + gone - 1)
            self._rows = old[:start] + old[start + gone :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(_NOWHERE, start, start + come - 1)
            self._rows = new
            self.endInsertRows()

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
        text = _texts(row)[column]
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


def _texts(row: ActionRow) -> tuple[str, ...]:
    return row.number, row.what, row.who, row.due, row.state


def _alike(old: Sequence[ActionRow], new: Sequence[ActionRow]) -> int:
    """How many rows are the same at the beginning of both."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(old), len(new)))
