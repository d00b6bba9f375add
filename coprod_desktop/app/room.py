"""What the main window asks of every room, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.places import Place


def _nothing() -> None:
    """Leave a room in which nothing is ever half typed."""


class Narrowed(Protocol):
    """A list that somebody can narrow or order; how they did is kept while it is taken down."""

    def choices(self) -> Any:
        """How the list is narrowed and ordered now."""
        ...

    def choose_again(self, choices: Any) -> None:
        """Narrow and order it so when it is next shown."""
        ...


@dataclass(slots=True)
class Room:
    """A screen as the main window sees it.

    `show` goes to a place in the room and reads afresh; `refresh` reads afresh after a
    change (None when nobody knows what changed); `leave` saves what is being typed and is
    called before another room is shown, before undo, and before the window closes. `where`
    tells what is chosen in the room, to come back to just that after locking; `narrowed` are
    the lists whose choices are then made again.
    """

    widget: QWidget
    show: Callable[[Place], None]
    refresh: Callable[[ChangeSet | None], None]
    leave: Callable[[], None] = _nothing
    where: Callable[[], Place] | None = None
    narrowed: tuple[Narrowed, ...] = ()
