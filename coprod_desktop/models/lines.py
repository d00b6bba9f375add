"""What the models of a LineList share: frozen lines in order, shown anew only as far as needed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
LineT = TypeVar("LineT")


class LinesModel(QAbstractListModel, Generic[LineT]):
    """Lines to choose from; a change within them leaves the current line and the focus."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LineT, ...] = ()

    def show(self, lines: Sequence[LineT]) -> None:
        """Show these lines and no others."""
        before, after = self._lines, tuple(lines)
        if [self.key(line) for line in before] != [self.key(line) for line in after]:
            self.beginResetModel()
            self._lines = after
            self.endResetModel()
        elif before != after:
            self._lines = after
            self.dataChanged.emit(self.index(0, 0), self.index(len(after) - 1, 0))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        return self.said(self._lines[index.row()], role)

    @abstractmethod
    def key(self, line: LineT) -> object:
        """What makes a line the same one as before, whatever else of it has changed."""

    @abstractmethod
    def said(self, line: LineT, role: int) -> Any:
        """What a line says in a role, None in one that it does not know."""
