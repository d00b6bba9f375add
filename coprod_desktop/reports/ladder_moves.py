"""The ladder with an arrow for each initiative: from where it stood to where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.reports.elements import Figure
from coprod_desktop.reports.fonts import width
from coprod_desktop.reports.ladder_figure import AGREED, DARK, RAIL, LadderSketch
from coprod_desktop.reports.page import wrapped
from coprod_desktop.reports.pictures import Disc, Label, Path, Picture, Room
from coprod_desktop.reports.text import line

WHITE = "#ffffff"
PITCH = 4.4
"""The least room for one arrow across, times the radius of a dot."""


@dataclass(frozen=True, slots=True)
class Move:
    """One initiative: the rung it was on, "" where it was on none, and the rung it is on."""

    title: str
    before: str
    now: str


def moves_figure(framework: Framework, moves: Sequence[Move], alt: str) -> Figure:
    """Numbered arrows on the ladder, and under it which initiative each number is.

    A ring is where it stood and a full dot where it stands, so that it is clear in black and
    white. Where there are more than fit beside each other, there is a ladder for each lot.
    """
    moves = tuple(Move(line(move.title), move.before, move.now) for move in moves)
    names = [rung.name for rung in framework.rungs]
    return Figure(partial(_ladders, framework, moves), alt, (*names, *(m.title for m in moves)))


def _ladders(framework: Framework, moves: tuple[Move, ...], room: Room) -> tuple[Picture, ...]:
    empty = LadderSketch(framework, room)
    across = empty.right - empty.left - RAIL
    most = max(1, int(across / (empty.radius * PITCH)))
    return tuple(
        picture
        for start in range(0, len(moves), most)
        for picture in _ladder(framework, moves[start : start + most], start + 1, room)
    )


def _ladder(
    framework: Framework, moves: Sequence[Move], first: int, room: Room
) -> tuple[Picture, ...]:
    sketch = LadderSketch(framework, room)
    sketch.draw_ladder()
    pitch = (sketch.right - sketch.left - RAIL) / len(moves)
    for place, move in enumerate(moves):
        x = sketch.left + RAIL + pitch * (place + 0.5)
        _draw_move(sketch, move, x)
    for place, move in enumerate(moves):
        x = sketch.left + RAIL + pitch * (place + 0.5)
        sketch.place(x, sketch.standing(move.now), str(first + place))
    return (sketch.picture(), *_key(sketch, moves, first))


def _draw_move(sketch: LadderSketch, move: Move, x: float) -> None:
    end, r = sketch.standing(move.now), sketch.radius
    if move.before and move.before != move.now:
        start = sketch.standing(move.before)
        up = 1 if end > start else -1
        tip = end - up * r
        thick = sketch.size * 0.2
        head = ((x - r * 0.8, tip - up * r), (x, tip), (x + r * 0.8, tip - up * r))
        sketch.shapes += [
            Path(((x, start), (x, tip)), DARK, thick),
            Path(head, DARK, thick),
            Disc(x, start, r, DARK),
            Disc(x, start, r * 0.6, WHITE),
        ]
        sketch.taken.append(Disc(x, start, r, DARK).box)
        sketch.lines.append((x, start, x, tip))
    sketch.shapes += [Disc(x, end, r, DARK), Disc(x, end, r * 0.72, AGREED)]
    sketch.taken.append(Disc(x, end, r, DARK).box)


def _key(sketch: LadderSketch, moves: Sequence[Move], first: int) -> tuple[Picture, ...]:
    """A line for each number with its initiative, under the ladder."""
    size = sketch.size
    number_width = width(f"{first + len(moves)} ", size, strong=True) + size * 0.4
    pictures = []
    for number, move in enumerate(moves, start=first):
        room = sketch.room.width - number_width
        for place, piece in enumerate(wrapped(move.title, size, room)):
            shapes: list[Label] = [Label(number_width, size * 0.3, piece, size)]
            if place == 0:
                shapes.insert(0, Label(0, size * 0.3, str(number), size, strong=True))
            pictures.append(Picture(sketch.room.width, size * 1.45, tuple(shapes)))
    return tuple(pictures)
