"""Rows under headings as a list, each telling a screen reader its whole sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from coprod_desktop.widgets.row_list import RowRole

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Row(Protocol):
    """What the list needs to know of a row; a heading has no id."""

    @property
    def id(self) -> int | None: ...
    @property
    def title(self) -> str: ...
    @property
    def under(self) -> str: ...
    @property
    def pill(self) -> str: ...
    @property
    def tone(self) -> str: ...
    @property
    def aside(self) -> str: ...
    @property
    def sentence(self) -> str: ...


class RowListModel(QAbstractListModel):
    """Shows rows as they are; headings can neither be chosen nor stepped on."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> bool:
        """Take other rows; answers whether they differ from those shown."""
        if self._rows == tuple(rows):
            return False
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()
        return True

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Put more rows under those that are shown."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self._rows = (*self._rows, *rows)
            self.endInsertRows()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].id is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        said: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.AccessibleTextRole: row.sentence or row.title,
            RowRole.ID: row.id,
            RowRole.PILL: row.pill,
            RowRole.TONE: row.tone,
            RowRole.UNDER: row.under,
            RowRole.ASIDE: row.aside,
        }
        return said.get(role)
