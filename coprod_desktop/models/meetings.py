"""All meetings of a group as rows under headings, worded only when they come into sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from coprod_desktop.domain.meetings import MeetingState
from coprod_desktop.domain.sheets import MeetingDay
from coprod_desktop.domain.words import Words
from coprod_desktop.widgets.row_list import RowRole

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_SAID: dict[int, str] = {
    Qt.ItemDataRole.DisplayRole: "title",
    Qt.ItemDataRole.AccessibleTextRole: "sentence",
    RowRole.TONE: "tone",
    RowRole.UNDER: "under",
    RowRole.ASIDE: "aside",
}


class Row(Protocol):
    """One meeting in words."""

    @property
    def title(self) -> str: ...
    @property
    def tone(self) -> str: ...
    @property
    def under(self) -> str: ...
    @property
    def aside(self) -> str: ...
    @property
    def sentence(self) -> str: ...


Say = Callable[[MeetingDay], Row | None]


class MeetingsModel(QAbstractListModel):
    """Meetings under headings; a heading is plain text, has no id and takes no focus."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pills = {state: words.name(state) for state in MeetingState}
        self._rows: tuple[MeetingDay | str, ...] = ()
        self._said: dict[int, Row | None] = {}
        self._say: Say | None = None

    def show(self, rows: tuple[MeetingDay | str, ...], say: Say) -> None:
        """Show these rows; `say` puts a meeting into words when it is first seen.

        It answers None for one that is gone since; its row stays blank until they are shown anew.
        """
        self.beginResetModel()
        self._rows, self._say, self._said = rows, say, {}
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row if role in spoken else None
        if role == RowRole.ID:
            return row.id
        if role == RowRole.PILL:
            return self._pills[row.state]
        said = self._worded(index.row(), row)
        return getattr(said, _SAID[role], None) if role in _SAID else None

    def _worded(self, number: int, meeting: MeetingDay) -> Row | None:
        if number not in self._said and self._say is not None:
            self._said[number] = self._say(meeting)
        return self._said.get(number)
