"""Which faces a paper is set in, and which face can print which characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from threading import RLock

from reportlab.pdfbase import pdfmetrics

from coprod_desktop import assets
from coprod_desktop.reports import scripts, shaping
from coprod_desktop.reports.scripts import Script
from coprod_desktop.reports.shaping import ShapedFont

TEXT, TEXT_STRONG = "Coprod-Text", "Coprod-Text-Strong"
SYMBOLS = "Coprod-Symbols"

_FILES = {
    TEXT: "AtkinsonHyperlegibleNext-Regular.ttf",
    TEXT_STRONG: "AtkinsonHyperlegibleNext-Bold.ttf",
    "Coprod-Wide": "NotoSans-Regular.ttf",
    "Coprod-Wide-Strong": "NotoSans-Bold.ttf",
    SYMBOLS: "NotoSansSymbols2-Regular.ttf",
    "Coprod-Arrows": "NotoSansSymbols-Regular.ttf",
    scripts.CHINESE: "NotoSansSC-Regular.ttf",
    **{
        f"{script.face}{strong}": f"NotoSans{script.name}-{'Bold' if strong else 'Regular'}.ttf"
        for script in scripts.SHAPED
        for strong in ("", "-Strong")
    },
}
_ORDER = (TEXT, "Coprod-Wide", SYMBOLS, "Coprod-Arrows", scripts.CHINESE)
_ORDER_STRONG = (
    TEXT_STRONG,
    "Coprod-Wide-Strong",
    SYMBOLS,
    "Coprod-Arrows",
    scripts.CHINESE,
)
_MARKED = {TEXT: "Coprod-Wide", TEXT_STRONG: "Coprod-Wide-Strong"}
"""The face whose marks stand right on letters that have no sign of their own with them."""

_WORDS = re.compile(r"([ \n]+)")
_LOADING = RLock()
"""Papers are drawn in a worker; a face must not change under one that is being drawn."""


@dataclass(frozen=True, slots=True)
class FontRun:
    """A stretch of a line that one face paints.

    `text` is what is painted: characters, and stand-ins for groups of joined letters.
    """

    face: str
    text: str

    def width(self, size: float) -> float:
        """How wide it prints, in points."""
        return float(pdfmetrics.stringWidth(self.text, self.face, size))


def font(name: str) -> ShapedFont:
    """A face, made known to ReportLab when it is first wanted: the bigger ones take time."""
    with _LOADING:
        return _loaded(name)


@cache
def _loaded(name: str) -> ShapedFont:
    made = ShapedFont(name, assets.path("fonts", _FILES[name]), latin=name in {TEXT, TEXT_STRONG})
    pdfmetrics.registerFont(made)
    return made


def ready() -> None:
    """Make sure the faces of most papers are known to ReportLab."""
    for name in (TEXT, TEXT_STRONG, SYMBOLS):
        font(name)


def face_for(cluster: str, *, strong: bool = False) -> str | None:
    """The first face that has every character of a cluster, or None."""
    for face in _ORDER_STRONG if strong else _ORDER:
        if face == scripts.CHINESE and not any(map(scripts.is_chinese, cluster)):
            continue
        if font(face).covered.issuperset(cluster):
            return face
    return None


def can_print(cluster: str) -> bool:
    """Whether a letter with its marks comes out right, in both weights."""
    return all(_painted(cluster, strong=strong) for strong in (False, True))


def can_shape(word: str, script: Script) -> bool:
    """Whether a word of a script comes out right, in both weights."""
    return all(_shaped(word, script, script.language, strong=s) for s in (False, True))


def font_runs(text: str, *, strong: bool = False) -> tuple[FontRun, ...]:
    """The text in stretches of one face each, in the order it is read.

    What no face has stays with the first, so ask `can_print` and `can_shape` before.
    """
    first = TEXT_STRONG if strong else TEXT
    if font(first).plain.issuperset(text):
        return (FontRun(first, text),) if text else ()
    return _joined(_parts(text, strong=strong))


def _parts(text: str, *, strong: bool) -> Iterator[FontRun]:
    first = TEXT_STRONG if strong else TEXT
    for script, stretch in scripts.stretches(text):
        if script is not None:
            language = scripts.language_of(script, text)
            yield _shaped(stretch, script, language, strong=strong) or FontRun(first, stretch)
            continue
        for word in _WORDS.split(stretch):
            yield from _plain(word, first, strong=strong)


def _plain(word: str, first: str, *, strong: bool) -> Iterator[FontRun]:
    """A word in one face where one has all of it, or letter by letter."""
    face = face_for(word, strong=strong) if word else None
    if face and not _has_marks(word):
        yield FontRun(face, word)
        return
    for cluster in clusters(word):
        yield _painted(cluster, strong=strong) or FontRun(first, cluster)


def _joined(parts: Iterable[FontRun]) -> tuple[FontRun, ...]:
    return tuple(
        FontRun(face, "".join(part.text for part in group))
        for face, group in groupby(parts, lambda part: part.face)
    )


@lru_cache(maxsize=4096)
def _painted(cluster: str, *, strong: bool) -> FontRun | None:
    """A letter with its marks: from one face as it is, or put together."""
    face = face_for(cluster, strong=strong)
    if len(cluster) == 1 or face is None:
        return FontRun(face, cluster) if face else None
    shaped = _MARKED.get(face, face)
    if font(shaped).covered.issuperset(cluster):
        face = shaped
    made = font(face).painted(cluster)
    return FontRun(face, made) if made else None


def _shaped(words: str, script: Script, language: str, *, strong: bool) -> FontRun | None:
    face = f"{script.face}-Strong" if strong else script.face
    painted = [
        font(face).painted(word, script.tag, language, from_right=script.from_right)
        for word in words.split(" ")
    ]
    if None in painted:
        return None
    return FontRun(face, " ".join(word or "" for word in painted))


def language_of(run: FontRun) -> str:
    """The language, as BCP 47 has it, that a script is most likely used for; "" if many are."""
    if run.face == scripts.CHINESE and any(map(scripts.is_letter, run.text)):
        return "zh"
    for script in scripts.SHAPED:
        if script.face == run.face.removesuffix("-Strong"):
            return scripts.language_of(script, shaping.written(run.text))
    return ""


def _has_marks(word: str) -> bool:
    return any(unicodedata.category(character)[0] == "M" for character in word)


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
    return sum(run.width(size) for run in font_runs(text, strong=strong))
