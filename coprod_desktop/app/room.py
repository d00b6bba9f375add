"""What the main window asks of every room, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.places import Place


def _nothing() -> None:
    """Leave a room in which nothing is ever half typed."""


@dataclass(slots=True)
class Room:
    """A screen as the main window sees it.

    `show` goes to a place in the room and reads afresh; `refresh` reads afresh after a
    change (None when nobody knows what changed); `leave` saves what is being typed and is
    called before another room is shown, before undo, and before the window closes. `where`
    tells what is chosen in the room, to come back to just that after locking.
    """

    widget: QWidget
    show: Callable[[Place], None]
    refresh: Callable[[ChangeSet | None], None]
    leave: Callable[[], None] = _nothing
    where: Callable[[], Place] | None = None
