"""Fonts whose glyphs are whole groups of joined, stacked or marked letters.

HarfBuzz chooses and places the glyphs of a word. Each group of letters that belong together
becomes one glyph, put together from the font's own, and is stood for by a character of the
private planes until it is painted. So lines are broken and measured like any others, and a
reader of the file finds for each glyph the letters as they were written.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby
from pathlib import Path
from struct import pack, unpack_from
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary

import uharfbuzz
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import SUBSETN, TTEncoding, TTFont, TTFontFace, TTFontMaker

from coprod_desktop.reports.bidi import bidi_class

MOST_WIDTHS = 50_000

FIRST_PRIVATE, LAST_PRIVATE = 0xF0000, 0x10FFFD

_WORDS, _PLACES, _MORE = 0x0001, 0x0002, 0x0020
_SCALE, _TWO_SCALES, _MATRIX = 0x0008, 0x0040, 0x0080


@dataclass(frozen=True, slots=True)
class Placed:
    """A glyph of the font, moved from where the pen stands, in units of the font."""

    glyph: int
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """Letters that are painted together; `text` is how they are written."""

    face: str
    text: str
    glyphs: tuple[Placed, ...]
    advance: int


class _Clusters:
    """Every cluster met since the program began, and the character that stands for it."""

    def __init__(self) -> None:
        self._codes: dict[Cluster, str] = {}
        self._known: dict[str, Cluster] = {}
        self.directions: dict[str, str] = {}
        self._adding = Lock()

    def character(self, cluster: Cluster) -> str:
        with self._adding:
            known = self._codes.get(cluster)
            if known is None:
                code = FIRST_PRIVATE + len(self._codes) + len(self._codes) // 0xFFFE * 2
                if code > LAST_PRIVATE:
                    raise MemoryError("more groups of letters than there are private characters")
                known = chr(code)
                self._known[known] = cluster
                self.directions[known] = bidi_class(cluster.text[0])
                self._codes[cluster] = known
            return known

    def get(self, character: str) -> Cluster | None:
        return self._known.get(character)


_CLUSTERS = _Clusters()


def written(painted: str) -> str:
    """Painted text as it was written, in the order it is read."""
    if not any(character >= chr(FIRST_PRIVATE) for character in painted):
        return painted
    return "".join(_text(character) for character in painted)


def _text(character: str) -> str:
    cluster = _CLUSTERS.get(character)
    return cluster.text if cluster else character


def direction_class(character: str) -> str:
    """The class of a painted character for the order of a line (UAX #9)."""
    return _CLUSTERS.directions.get(character) or bidi_class(character)


class ShapedFont(TTFont):
    """A face that can shape; ReportLab asks it for clusters as for characters."""

    face: Any
    fontName: str

    def __init__(self, name: str, file: Path, *, latin: bool = False) -> None:
        # As TTFont's own, which would read the file a second time for its own kind of face.
        self.fontName = name
        self.face = _ShapedFace(str(file))
        self.encoding = TTEncoding()
        self.state: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
        self._asciiReadable = latin
        self.shapable = False
        self._widths: dict[str, float] = {}
        self.covered = frozenset(
            chr(code)
            for code, glyph in self.face.charToGlyph.items()
            if glyph and unicodedata.category(chr(code)) not in {"Cc", "Cf", "Cn", "Co"}
        )
        self.plain = frozenset(c for c in self.covered if unicodedata.category(c)[0] != "M")
        self.painted = lru_cache(maxsize=8192)(self._painted)

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """How wide text prints, in points; words come again and again, so widths are kept."""
        units = self._widths.get(text)
        if units is None:
            if len(self._widths) > MOST_WIDTHS:
                self._widths.clear()
            known, other = self.face.charWidths.get, self.face.defaultWidth
            units = self._widths[text] = sum(known(ord(letter), other) for letter in text)
        return 0.001 * size * units

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> Any:
        """The text in the codes of the file's fonts; plain text of a Latin face as it stands."""
        if self._asciiReadable and text.isascii() and text.isprintable() and doc in self.state:
            return [(0, text.encode("ascii"))] if text else []
        return super().splitString(text, doc, encoding)

    def _painted(
        self, word: str, script: str = "", language: str = "", *, from_right: bool = False
    ) -> str | None:
        """The characters that stand for a word of one script, in the order they are read.

        None when the font cannot print all of it.
        """
        made = ""
        for numbers, characters in groupby(word, lambda c: bidi_class(c) in {"AN", "EN"}):
            part = "".join(characters)
            turned = from_right and not numbers
            for cluster in self._shaped(part, script, language, from_right=turned):
                if any(placed.glyph == 0 for placed in cluster.glyphs):
                    return None
                made += self._known(cluster)
        return made

    def _known(self, cluster: Cluster) -> str:
        character = _CLUSTERS.character(cluster)
        code = ord(character)
        if code not in self.face.charToGlyph:
            self.face.charWidths[code] = self.face._pdfScale(cluster.advance)
            self.face.charToGlyph[code] = cluster.glyphs[0].glyph
        return character

    def _shaped(
        self, text: str, script: str, language: str, *, from_right: bool
    ) -> Iterable[Cluster]:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if from_right else "ltr"
        if script:
            buffer.script = script
        if language:
            buffer.language = language
        uharfbuzz.shape(self._harfbuzz, buffer)
        glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
        made = list(_clustered(self.fontName, text, glyphs))
        return reversed(made) if from_right else made

    @cached_property
    def _harfbuzz(self) -> Any:
        return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(self.face._ttf_data)))

    def addObjects(self, doc: Any) -> None:
        """Write the subsets used in a document, each with the letters its glyphs stand for."""
        state = self.state[doc]
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            internal = self.getSubsetInternalName(number, doc)[1:]
            base = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX))
            name = base.decode("pdfdoc")
            letters = pdfdoc.PDFStream()
            letters.content = _letters(name, subset)
            if doc.compression:
                letters.filters = [pdfdoc.PDFZCompress]
            font = pdfdoc.PDFTrueTypeFont()
            font.Name, font.BaseFont = internal, name
            font.FirstChar, font.LastChar = 0, len(subset) - 1
            font.Widths = pdfdoc.PDFArray([self.face.getCharWidth(code) for code in subset])
            font.ToUnicode = doc.Reference(letters, f"toUnicodeCMap:{name}")
            font.FontDescriptor = self.face.addSubsetObjects(doc, name, subset)
            doc.Reference(font, internal)
            doc.idToObject["BasicFonts"].dict[internal] = font
        del self.state[doc]


def _clustered(face: str, text: str, glyphs: Sequence[tuple[Any, Any]]) -> Iterator[Cluster]:
    """HarfBuzz's glyphs, from the left, in the groups it made of the letters."""
    starts = sorted({info.cluster for info, _ in glyphs})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    for start, group in groupby(glyphs, lambda glyph: glyph[0].cluster):
        pen, placed = 0, []
        for info, position in group:
            placed.append(Placed(info.codepoint, pen + position.x_offset, position.y_offset))
            pen += position.x_advance
        yield Cluster(face, text[start : ends[start]], tuple(placed), max(0, pen))


def _letters(name: str, subset: Sequence[int]) -> str:
    """The map from the codes of a subset to text; unused places have none."""
    mapped = [(place, _text(chr(code))) for place, code in enumerate(subset) if code]
    blocks = []
    for first in range(0, len(mapped), 100):
        block = mapped[first : first + 100]
        lines = [
            f"<{place:02X}> <{text.encode('utf-16-be').hex().upper()}>" for place, text in block
        ]
        blocks += [f"{len(block)} beginbfchar", *lines, "endbfchar"]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *blocks,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


class _ShapedFace(TTFontFace):
    """A face that can write subsets in which some glyphs are put together from others."""

    hmetrics: list[tuple[int, int]]
    glyphPos: list[int]
    charToGlyph: dict[int, int]

    @cached_property
    def outlines(self) -> bytes:
        """The table of all glyphs."""
        return bytes(self.get_table("glyf"))

    def outline(self, glyph: int) -> bytes:
        """What is drawn for a glyph; nothing for a blank."""
        return self.outlines[self.glyphPos[glyph] : self.glyphPos[glyph + 1]]

    def makeSubset(self, subset: Sequence[int]) -> Any:
        """A font file with the glyphs of a subset alone."""
        kept = _Kept(self)
        places = [kept.place(code) for code in subset]
        output = TTFontMaker()
        for tag in ("name", "OS/2", "cvt ", "fpgm", "prep"):
            if tag in self.table:
                output.add(tag, self.get_table(tag))
        output.add("post", b"\x00\x03\x00\x00" + self.get_table("post")[4:16] + bytes(16))
        output.add("hmtx", b"".join(pack(">Hh", *metric) for metric in kept.metrics))
        output.add("hhea", _with_ushorts(self.get_table("hhea"), {34: len(kept.metrics)}))
        output.add("maxp", kept.profile(self.get_table("maxp")))
        cmap = [0, 1, 1, 0, 0, 12, 6, 10 + 2 * len(places), 0, 0, len(places), *places]
        output.add("cmap", pack(f">{len(cmap)}H", *cmap))
        glyf, offsets = b"", [0]
        for outline in kept.outlines:
            glyf += outline + bytes(-len(outline) % 4)
            offsets.append(len(glyf))
        output.add("glyf", glyf)
        output.add("loca", pack(f">{len(offsets)}L", *offsets))
        output.add("head", _with_ushorts(self.get_table("head"), {50: 1}))
        return output.makeStream()


class _Kept:
    """The glyphs of one subset: their outlines and widths, in their new order."""

    def __init__(self, face: _ShapedFace) -> None:
        self._face = face
        self._new: dict[int | Cluster, int] = {}
        self._most_parts = 1
        self.outlines: list[bytes] = []
        self.metrics: list[tuple[int, int]] = []
        self._glyph(0)

    def place(self, code: int) -> int:
        """The new number of the glyph for a character or the cluster it stands for."""
        cluster = _CLUSTERS.get(chr(code))
        if cluster is not None:
            return self._cluster(cluster)
        return self._glyph(self._face.charToGlyph.get(code, 0))

    def _glyph(self, glyph: int) -> int:
        known = self._new.get(glyph)
        if known is not None:
            return known
        width, left = self._face.hmetrics[glyph]
        new = self._keep(glyph, int(width), _signed(int(left)))
        self.outlines[new] = self._renumbered(self._face.outline(glyph))
        return new

    def _keep(self, key: int | Cluster, width: int, left: int) -> int:
        self._new[key] = len(self.outlines)
        self.outlines.append(b"")
        self.metrics.append((width, left))
        return self._new[key]

    def _renumbered(self, outline: bytes) -> bytes:
        """An outline whose parts are the new glyphs."""
        if not outline or unpack_from(">h", outline)[0] >= 0:
            return outline
        at, flags = 10, _MORE
        while flags & _MORE:
            flags, part = unpack_from(">HH", outline, at)
            outline = _with_ushorts(outline, {at + 2: self._glyph(part)})
            at += 8 if flags & _WORDS else 6
            for flag, size in ((_SCALE, 2), (_TWO_SCALES, 4), (_MATRIX, 8)):
                at += size if flags & flag else 0
        return outline

    def _cluster(self, cluster: Cluster) -> int:
        known = self._new.get(cluster)
        if known is not None:
            return known
        drawn = [placed for placed in cluster.glyphs if self._face.outline(placed.glyph)]
        if not drawn:
            return self._keep(cluster, cluster.advance, 0)
        box = _around([self._box(placed) for placed in drawn])
        new = self._keep(cluster, cluster.advance, box[0])
        outline = pack(">hhhhh", -1, *box)
        for number, placed in enumerate(drawn, start=1):
            flags = _WORDS | _PLACES | (_MORE if number < len(drawn) else 0)
            outline += pack(">HHhh", flags, self._glyph(placed.glyph), placed.x, placed.y)
        self.outlines[new] = outline
        self._most_parts = max(self._most_parts, len(drawn))
        return new

    def _box(self, placed: Placed) -> tuple[int, int, int, int]:
        left, low, right, high = unpack_from(">hhhh", self._face.outline(placed.glyph), 2)
        return left + placed.x, low + placed.y, right + placed.x, high + placed.y

    def profile(self, table: bytes) -> bytes:
        """The table of what a reader must be ready for."""
        points, contours, all_points, all_contours = unpack_from(">HHHH", table, 6)
        parts, depth = unpack_from(">HH", table, 28)
        most = self._most_parts
        return _with_ushorts(
            table,
            {
                4: len(self.outlines),
                10: min(0xFFFF, most * max(points, all_points)),
                12: min(0xFFFF, most * max(contours, all_contours)),
                28: max(parts, most),
                30: depth + 1,
            },
        )


def _around(boxes: Sequence[tuple[int, int, int, int]]) -> tuple[int, int, int, int]:
    left, low, right, high = zip(*boxes, strict=True)
    return min(left), min(low), max(right), max(high)


def _signed(number: int) -> int:
    return number - 0x10000 if number > 0x7FFF else number


def _with_ushorts(table: bytes, numbers: dict[int, int]) -> bytes:
    made = bytearray(table)
    for at, number in numbers.items():
        made[at : at + 2] = pack(">H", number)
    return bytes(made)
