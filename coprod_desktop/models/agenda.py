"""The agenda of one meeting as lines to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from coprod_desktop.widgets.line_list import LineRole

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Line(Protocol):
    """What the list needs to know of an agenda item."""

    @property
    def id(self) -> int: ...
    @property
    def mark(self) -> str: ...
    @property
    def done(self) -> bool: ...
    @property
    def title(self) -> str: ...
    @property
    def under(self) -> str: ...
    @property
    def aside(self) -> str: ...
    @property
    def sentence(self) -> str: ...


class AgendaModel(QAbstractListModel):
    """Agenda items in order; each says itself in one sentence to a screen reader."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines and no others."""
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

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
                return line.id
            case LineRole.MARK:
                return line.mark
            case LineRole.DONE:
                return line.done
            case LineRole.UNDER:
                return line.under
            case LineRole.ASIDE:
                return line.aside
        return None
