"""Lines that hold letters running from the right, in the order in which they are painted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

from coprod_desktop.reports import bidi, fonts, shaping
from coprod_desktop.reports.fonts import FontRun

Look = TypeVar("Look")
_FROM_RIGHT = frozenset({"R", "AL", "AN"})
_MAY_RUN_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
    f"{chr(shaping.FIRST_PRIVATE)}-{chr(shaping.LAST_PRIVATE)}]"
)


@dataclass(frozen=True, slots=True)
class Stretch(Generic[Look]):
    """Some painted text and how it looks, whatever that is to the one who asks."""

    text: str
    look: Look


def has_letters_from_right(painted: str) -> bool:
    """Whether painted text holds anything that does not simply run from the left."""
    if not _MAY_RUN_FROM_RIGHT.search(painted):
        return False
    return any(shaping.direction_class(character) in _FROM_RIGHT for character in painted)


def from_left(line: Sequence[Stretch[Look]], base: int | None = None) -> list[Stretch[Look]]:
    """A line, given in the order it is read, as it is painted from the left.

    `base` is the direction of its paragraph, found from its first letter when not given.
    """
    painted = "".join(stretch.text for stretch in line)
    if not has_letters_from_right(painted) and not base:
        return list(line)
    looks = [stretch.look for stretch in line for _ in stretch.text]
    text = "".join(shaping.written(character)[0] for character in painted)
    found = bidi.levels(text, base)
    levels = bidi.line_levels(text, found.of, found.base)
    ordered = [
        (bidi.mirrored(painted[place]) if levels[place] % 2 else painted[place], place)
        for place in bidi.visual_order(levels)
    ]
    return [
        Stretch("".join(character for character, _ in group), look)
        for look, group in _by_look(ordered, looks)
    ]


def _by_look(
    ordered: Sequence[tuple[str, int]], looks: Sequence[Look]
) -> list[tuple[Look, list[tuple[str, int]]]]:
    """Neighbours of one look together; looks are compared by identity."""
    return [
        (looks[group[0][1]], group)
        for group in (list(found) for _, found in groupby(ordered, lambda one: id(looks[one[1]])))
    ]


def line_runs(text: str, *, strong: bool = False) -> tuple[FontRun, ...]:
    """One line of clean text in runs of one face, from the left as it is painted."""
    runs = fonts.font_runs(text, strong=strong)
    stretches = from_left([Stretch(run.text, run) for run in runs])
    return tuple(FontRun(stretch.look.face, stretch.text) for stretch in stretches)


def segments(line: Sequence[Stretch[Look]]) -> list[tuple[bool, list[Stretch[Look]]]]:
    """A line of a paragraph from the left, in parts that run from there, and parts that do not.

    The parts stand in the order they are read; those with True are still to be turned.
    """
    painted = "".join(stretch.text for stretch in line)
    looks = [stretch.look for stretch in line for _ in stretch.text]
    text = "".join(shaping.written(character)[0] for character in painted)
    found = bidi.line_levels(text, bidi.levels(text, 0).of, 0)
    made = []
    for turned, places in groupby(range(len(painted)), lambda place: found[place] > 0):
        group = [(painted[place], place) for place in places]
        made.append(
            (
                turned,
                [
                    Stretch("".join(character for character, _ in same), look)
                    for look, same in _by_look(group, looks)
                ],
            )
        )
    return made
