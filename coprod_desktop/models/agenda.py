"""The agenda of one meeting as lines to choose from."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Qt

from coprod_desktop.models.lines import LinesModel
from coprod_desktop.widgets.line_list import LineRole


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


class AgendaModel(LinesModel[Line]):
    """Agenda items in order; each says itself in one sentence to a screen reader."""

    def key(self, line: Line) -> object:
        return line.id

    def said(self, line: Line, role: int) -> Any:
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
