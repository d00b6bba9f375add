"""Which faces a paper is set in, and which face can print which character."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from coprod_desktop import assets

TEXT, TEXT_STRONG = "Coprod-Text", "Coprod-Text-Strong"

_FILES = {
    TEXT: "AtkinsonHyperlegibleNext-Regular.ttf",
    TEXT_STRONG: "AtkinsonHyperlegibleNext-Bold.ttf",
    "Coprod-Wide": "NotoSans-Regular.ttf",
    "Coprod-Wide-Strong": "NotoSans-Bold.ttf",
    "Coprod-Symbols": "NotoSansSymbols2-Regular.ttf",
    "Coprod-Arrows": "NotoSansSymbols-Regular.ttf",
}
_ORDER = (TEXT, "Coprod-Wide", "Coprod-Symbols", "Coprod-Arrows")
_ORDER_STRONG = (TEXT_STRONG, "Coprod-Wide-Strong", "Coprod-Symbols", "Coprod-Arrows")
SYMBOLS = "Coprod-Symbols"

_LOADING = Lock()
"""Papers are drawn in a worker; a face must not change under one that is being drawn."""


@dataclass(frozen=True, slots=True)
class FontRun:
    """A stretch of text that one face prints."""

    face: str
    text: str


def _coverage() -> dict[str, frozenset[str]]:
    """Make the faces known to ReportLab, once; answer which characters each has."""
    with _LOADING:
        return _loaded()


@cache
def _loaded() -> dict[str, frozenset[str]]:
    covered = {}
    for name, file in _FILES.items():
        font = TTFont(name, str(assets.path("fonts", file)))
        pdfmetrics.registerFont(font)
        covered[name] = frozenset(map(chr, font.face.charToGlyph))
    return covered


def ready() -> None:
    """Make sure the faces are known to ReportLab."""
    _coverage()


def face_for(cluster: str, *, strong: bool = False) -> str | None:
    """The first face that has every character of a cluster, or None."""
    covered = _coverage()
    for face in _ORDER_STRONG if strong else _ORDER:
        if all(character in covered[face] for character in cluster):
            return face
    return None


def font_runs(text: str, *, strong: bool = False) -> tuple[FontRun, ...]:
    """The text in stretches of one face each; what no face has stays with the first."""
    first = TEXT_STRONG if strong else TEXT
    if _coverage()[first].issuperset(text):
        return (FontRun(first, text),) if text else ()
    runs: list[FontRun] = []
    for cluster in clusters(text):
        face = face_for(cluster, strong=strong) or first
        if runs and runs[-1].face == face:
            runs[-1] = FontRun(face, runs[-1].text + cluster)
        else:
            runs.append(FontRun(face, cluster))
    return tuple(runs)


def clusters(text: str) -> Iterator[str]:
    """Each character together with the marks that stand on it."""
    cluster = ""
    for character in text:
        if cluster and unicodedata.category(character)[0] == "M":
            cluster += character
            continue
        if cluster:
            yield cluster
        cluster = character
    if cluster:
        yield cluster


def width(text: str, size: float, *, strong: bool = False) -> float:
    """How wide a line of text prints, in points."""
    runs = font_runs(text, strong=strong)
    return float(sum(pdfmetrics.stringWidth(run.text, run.face, size) for run in runs))
