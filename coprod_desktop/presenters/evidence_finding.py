"""Finds pieces of the record in a long list of them, as somebody types."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

MOST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class FoundEvidence:
    """Places in the list that was offered, in order, and how many more there would be."""

    places: tuple[int, ...]
    more: int


def find(offered: tuple[str, ...], typed: str, ticked: Collection[int]) -> FoundEvidence:
    """What is ticked, and of what has every word that is typed the first sixty."""
    wanted = typed.casefold().split()
    fitting = [
        place
        for place, words in enumerate(offered)
        if place not in ticked and all(word in words.casefold() for word in wanted)
    ]
    shown = fitting[:MOST_SHOWN]
    return FoundEvidence(tuple(sorted((*ticked, *shown))), len(fitting) - len(shown))
