"""What the room about the file asks of each of its cards, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(slots=True)
class Card:
    """A card as its room sees it; `show` reads afresh what it says."""

    widget: QWidget
    show: Callable[[], None]
