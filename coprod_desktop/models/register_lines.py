"""The register of one meeting as lines with a tick box: who is here."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Qt

from coprod_desktop.domain.meetings import Presence
from coprod_desktop.models.lines import LinesModel
from coprod_desktop.widgets.line_list import LineRole


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


class RegisterLinesModel(LinesModel[Line]):
    """Members and guests; ticked is here, a dash is apologies, and words say it too."""

    def key(self, line: Line) -> object:
        return line.person_id

    def said(self, line: Line, role: int) -> Any:
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
