"""The items proposed for a meeting as lines with a tick box: what comes on its agenda."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from coprod_desktop.widgets.line_list import LineRole

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Line(Protocol):
    """What the list needs to know of an item proposed."""

    @property
    def place(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def under(self) -> str: ...
    @property
    def aside(self) -> str: ...
    @property
    def taken(self) -> bool: ...
    @property
    def sentence(self) -> str: ...


class ProposedItemsModel(QAbstractListModel):
    """Items in the order of the agenda; ticked are those that come on it, and words say it too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines; a tick alone leaves the current line and the focus as they are."""
        before, after = self._lines, tuple(lines)
        if [line.title for line in before] != [line.title for line in after]:
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
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.sentence
            case LineRole.ID:
                return line.place
            case LineRole.ASIDE:
                return line.aside
            case LineRole.UNDER:
                return line.under
            case LineRole.TICK | Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if line.taken else Qt.CheckState.Unchecked
        return None
