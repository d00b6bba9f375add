"""The register of one meeting as lines with a tick box: who is here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from coprod_desktop.domain.meetings import Presence
from coprod_desktop.widgets.line_list import LineRole

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Line(Protocol):
    """What the list needs to know of somebody who could be here."""

    @property
    def person_id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def aside(self) -> str: ...
    @property
    def under(self) -> str: ...
    @property
    def presence(self) -> Presence | None: ...
    @property
    def sentence(self) -> str: ...


TICKS = {
    Presence.PRESENT: Qt.CheckState.Checked,
    Presence.APOLOGIES: Qt.CheckState.PartiallyChecked,
}


class RegisterLinesModel(QAbstractListModel):
    """Members and guests; ticked is here, a dash is apologies, and words say it too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines; a tick alone leaves the current line and the focus as they are."""
        before, self._lines = self._lines, tuple(lines)
        if [line.person_id for line in before] != [line.person_id for line in lines]:
            self.beginResetModel()
            self.endResetModel()
        elif before != self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 0))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.sentence
            case LineRole.ID:
                return line.person_id
            case LineRole.ASIDE:
                return line.aside
            case LineRole.UNDER:
                return line.under
            case LineRole.TICK | Qt.ItemDataRole.CheckStateRole:
                return self._tick(line)
        return None

    @staticmethod
    def _tick(line: Line) -> Qt.CheckState:
        if line.presence is None:
            return Qt.CheckState.Unchecked
        return TICKS.get(line.presence, Qt.CheckState.Unchecked)
