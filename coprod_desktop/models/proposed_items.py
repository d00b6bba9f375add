"""The items proposed for a meeting as lines with a tick box: what comes on its agenda."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Qt

from coprod_desktop.models.lines import LinesModel
from coprod_desktop.widgets.line_list import LineRole


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


class ProposedItemsModel(LinesModel[Line]):
    """Items in the order of the agenda; ticked are those that come on it, and words say it too."""

    def key(self, line: Line) -> object:
        return line.title

    def said(self, line: Line, role: int) -> Any:
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
