"""A card on its way to another rung, by mouse or by keys, until it is put down or let go."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint


@dataclass(slots=True)
class Carry:
    """Which card is carried, from where, over which place it is, and by what.

    `grip` is where on the card the mouse holds it, None when it is carried by keys; `under_way`
    is false until the mouse has gone far enough to mean it.
    """

    key: int
    home: str
    target: str | None
    grip: QPoint | None = None
    at: QPoint | None = None
    under_way: bool = True

    @property
    def by_keys(self) -> bool:
        """Whether the arrow keys carry it."""
        return self.grip is None

    @property
    def moves(self) -> bool:
        """Whether it would land anywhere but where it stands."""
        return self.target is not None and self.target != self.home

    def step(self, places: list[str], by: int) -> None:
        """Go on by so many places, at most to the last one."""
        here = places.index(self.target) if self.target in places else 0
        self.target = places[min(max(0, here + by), len(places) - 1)]
