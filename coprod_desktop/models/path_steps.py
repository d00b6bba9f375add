"""The path of an initiative as lines: each placement with its day and how it moved."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Qt

from coprod_desktop.models.lines import LinesModel
from coprod_desktop.widgets.line_list import LineRole


class Step(Protocol):
    """What the list needs to know of a placement."""

    @property
    def id(self) -> int | None: ...
    @property
    def title(self) -> str: ...
    @property
    def under(self) -> str: ...
    @property
    def sentence(self) -> str: ...


class PathStepsModel(LinesModel[Step]):
    """Placements from the newest to the first; each tells a screen reader its whole sentence."""

    def key(self, line: Step) -> object:
        return line.id

    def said(self, line: Step, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.sentence
            case LineRole.ID:
                return line.id
            case LineRole.UNDER:
                return line.under
        return None
