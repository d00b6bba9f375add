"""Pictures that people bring, made safe and small before they go into a paper.

A photograph carries its place and camera, a small file can hold a huge picture, and a picture
may lie on its side. So each is opened within limits, turned upright, put on white, made no
finer than paper shows, and written anew without anything but its colours.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from io import BytesIO
from math import ceil

from PIL import Image, ImageOps, UnidentifiedImageError

from coprod_desktop.domain.attachments import LARGEST
from coprod_desktop.domain.refusals import Refused

MOST_PIXELS = 40_000_000
"""More than any camera in a pocket makes, and no more than an old computer can hold."""

FINEST = 300
"""Pixels an inch on paper; more cannot be seen."""

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
_FEW_COLOURS = 256
_JPEG_QUALITY = 85
_FAULTS = (OSError, ValueError, SyntaxError, TypeError, OverflowError, EOFError, IndexError)
"""What Pillow raises for files that are damaged, cut short or made to break it."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A picture ready for paper: the bytes of a PNG or JPEG, and how many pixels it has."""

    data: bytes
    width: int
    height: int

    def size_within(self, width: float, height: float) -> tuple[float, float]:
        """How big it is printed in a room, in points: as it is at 96 pixels an inch, or smaller."""
        natural = 72 / 96
        scale = min(natural, width / self.width, height / self.height)
        return self.width * scale, self.height * scale


def taken_in(data: bytes, width: float, height: float) -> TakenIn:
    """A picture made safe for a room of `width` by `height` points on paper.

    Refuses "picture_too_big" (over LARGEST bytes or MOST_PIXELS) and "picture_unreadable" for
    what is no picture, is of a kind not known here, or is damaged.
    """
    if len(data) > LARGEST:
        raise Refused("picture_too_big", most=MOST_PIXELS // 1_000_000)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _taken_in(data, width, height)
    except (UnidentifiedImageError, *_FAULTS) as fault:
        raise Refused("picture_unreadable") from fault
    except Image.DecompressionBombError as fault:
        raise Refused("picture_too_big", most=MOST_PIXELS // 1_000_000) from fault


def _taken_in(data: bytes, width: float, height: float) -> TakenIn:
    with Image.open(BytesIO(data), formats=FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise Refused("picture_too_big", most=MOST_PIXELS // 1_000_000)
        most = (ceil(width / 72 * FINEST), ceil(height / 72 * FINEST))
        # A JPEG can be read small from the start: less memory, and nothing is lost on paper.
        opened.draft("RGB", (max(most), max(most)))
        upright = ImageOps.exif_transpose(opened)
        picture = _on_white(upright)
    picture.thumbnail(most, Image.Resampling.LANCZOS)
    bare = Image.new("RGB", picture.size)
    bare.paste(picture)
    return TakenIn(_written(bare), bare.width, bare.height)


def _on_white(picture: Image.Image) -> Image.Image:
    """The picture in plain colours; white shows where it lets light through."""
    if picture.mode in {"I", "I;16", "I;16B", "F"}:
        picture = picture.convert("F").point(lambda value: value / 256).convert("L")
    if "transparency" not in picture.info and picture.mode not in {"RGBA", "LA", "PA", "La"}:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    white = Image.new("RGBA", clear.size, "white")
    white.alpha_composite(clear)
    return white.convert("RGB")


def _written(picture: Image.Image) -> bytes:
    """A drawing or screen shot as PNG, which keeps its edges; a photograph as JPEG."""
    made = BytesIO()
    if picture.getcolors(_FEW_COLOURS) is not None:
        picture.save(made, "PNG", optimize=True)
    else:
        picture.save(made, "JPEG", quality=_JPEG_QUALITY, optimize=True)
    return made.getvalue()
