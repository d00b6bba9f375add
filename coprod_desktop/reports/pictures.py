"""Drawings as data: shapes at places in points, so that a test can look before anybody draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from coprod_desktop.reports.sizes import Measures


@dataclass(frozen=True, slots=True)
class Room:
    """What a drawing may take, in points, and the measures of the paper.

    `height` is the most for one strip.
    """

    width: float
    height: float
    measures: Measures


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle from (left, bottom) to (right, top), in points from below."""

    left: float
    bottom: float
    right: float
    top: float

    def meets(self, other: Box) -> bool:
        """Whether the two share any room."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.bottom < other.top
            and other.bottom < self.top
        )

    def grown(self, by: float) -> Box:
        """The same box, `by` points bigger on each side."""
        return Box(self.left - by, self.bottom - by, self.right + by, self.top + by)


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle; with `frame` only its outline, `frame` points thick, on white."""

    box: Box
    colour: str
    frame: float = 0
    radius: float = 0


@dataclass(frozen=True, slots=True)
class Path:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    colour: str
    thickness: float


@dataclass(frozen=True, slots=True)
class Disc:
    """A filled circle."""

    x: float
    y: float
    radius: float
    colour: str

    @property
    def box(self) -> Box:
        """The room it takes."""
        return Box(
            self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius
        )


@dataclass(frozen=True, slots=True)
class Label:
    """Words that begin at `x` on the base line `y`."""

    x: float
    y: float
    text: str
    size: float
    strong: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture made of pixels, in its room: the bytes of a PNG or JPEG (see `images`)."""

    box: Box
    data: bytes


Shape: TypeAlias = Bar | Path | Disc | Label | Photo


@dataclass(frozen=True, slots=True)
class Picture:
    """One strip of a drawing."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
