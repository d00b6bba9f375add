"""Paragraphs in scripts that ReportLab does not set: from the right, or without blanks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from itertools import groupby
from typing import Any

from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import _FK_TEXT, _getFragWords, _HSFrag, _processed_frags

from coprod_desktop.reports import bidi, lines, scripts, shaping
from coprod_desktop.reports.lines import Stretch
from coprod_desktop.reports.tagging.structure import read_target, span_target


class ScriptedParagraph(Paragraph):
    """A paragraph whose lines may run from the right, and may break between Chinese characters.

    One whose first letter runs from the right stands on the right, its bullet too; but a single
    line in a cell, whose style is `in_column`, stays where its column begins.
    """

    blPara: Any
    _splitLongWordCount: int
    bulletText: str | None
    frags: list[Any]
    style: Any

    def _setup(self, *args: Any) -> None:
        super()._setup(*args)
        self.from_right = getattr(self.style, "from_right", False)
        painted = "".join(_texts(self.frags))
        self._has_from_right = lines.has_letters_from_right(painted)
        self._has_chinese = not painted.isascii() and scripts.has_chinese(painted)
        if self._has_from_right and not self.from_right:
            self.from_right = bidi.runs_right_to_left(shaping.written(painted))
            if self.from_right:
                self.style = _turned(self.style)

    def breakLines(self, width: Any) -> Any:
        """Lines of words; with places to break where Chinese has no blanks."""
        if not self._has_chinese and not self._has_from_right:
            return super().breakLines(width)
        if not _processed_frags(self.frags):
            self.frags = _getFragWords(self.frags)
        if self._has_chinese:
            self.frags = [part for word in self.frags for part in _parts(word)]
        bullet = self.bulletText
        if self.from_right:
            self.bulletText = None
        try:
            broken = super().breakLines(width)
        finally:
            self.bulletText = bullet
        self._splitLongWordCount += self._has_chinese
        return broken

    def drawPara(self, debug: Any = 0) -> None:
        """Paint the lines, each from the left to the right, whatever the order of its letters."""
        if not self._has_from_right and not self.from_right:
            super().drawPara(debug)
            return
        in_order, bullet, style = self.blPara, self.bulletText, self.style
        if bullet and self.from_right:
            self._draw_bullet(bullet)
            self.bulletText = None
        if len(in_order.lines) == 1 and getattr(style, "in_column", False):
            self.style = copy(style)
            self.style.alignment = TA_LEFT
        self.blPara = self._from_left()
        try:
            super().drawPara(debug)
        finally:
            self.blPara, self.bulletText, self.style = in_order, bullet, style

    def _draw_bullet(self, bullet: str) -> None:
        """The bullet on the right of the first line."""
        style, font, size = self.style, self.style.bulletFontName, self.style.bulletFontSize
        text = self.canv.beginText(
            self.width - style.bulletIndent - stringWidth(bullet, font, size),
            self.height - self.blPara.lines[0].fontSize,
        )
        text.setFont(font, size)
        text.setFillColor(style.textColor)
        text.textOut(bullet)
        self.canv.drawText(text)

    def _from_left(self) -> Any:
        """The lines with their stretches in the order they are painted."""
        turned = self.blPara.clone()
        turned.lines = []
        for chunk in _chunks(self.blPara.lines):
            from_right = self._runs_from_right(chunk)
            for line in chunk:
                made, number = line.clone(), len(turned.lines)
                made.words = list(_painted(line.words, number, from_right=from_right))
                turned.lines.append(made)
        return turned

    def _runs_from_right(self, chunk: Sequence[Any]) -> bool:
        """The direction of the lines up to a line end: that of their first letter."""
        text = "".join(shaping.written(frag.text) for line in chunk for frag in line.words)
        first = next((k for k in map(bidi.bidi_class, text) if k in bidi.STRONG), None)
        return self.from_right if first is None else first != "L"


def _chunks(broken: Sequence[Any]) -> Iterator[list[Any]]:
    """Lines in groups that end where a new line was asked for."""
    chunk: list[Any] = []
    for line in broken:
        chunk.append(line)
        if line.lineBreak:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _texts(frags: Sequence[Any]) -> Iterator[str]:
    """What is painted, of frags as they were parsed or already taken apart into words."""
    if _processed_frags(frags):
        for word in frags:
            yield "".join(text for _, text in word[1:])
            yield " "
    else:
        for frag in frags:
            yield getattr(frag, "text", "") or " ".join(getattr(frag, "words", ()))


def _turned(style: Any) -> Any:
    """The style of a paragraph that stands on the right."""
    turned = copy(style)
    turned.from_right = True
    turned.leftIndent, turned.rightIndent = style.rightIndent, style.leftIndent
    turned.alignment = TA_RIGHT if style.alignment == TA_LEFT else style.alignment
    return turned


def _parts(word: Any) -> Iterator[Any]:
    """A word taken apart wherever a line may end inside it; the last part keeps its blank."""
    letters = [(frag, letter) for frag, text in word[1:] for letter in text]
    if not any(scripts.is_chinese(letter) for _, letter in letters):
        yield word
        return
    start, parts = 0, []
    for place in range(1, len(letters) + 1):
        ends = place == len(letters)
        if ends or scripts.may_break(letters[place - 1][1], letters[place][1]):
            parts.append(letters[start:place])
            start = place
    for number, part in enumerate(parts, start=1):
        made = _HSFrag() if number == len(parts) and isinstance(word, _HSFrag) else []
        made.append(sum(stringWidth(text, f.fontName, f.fontSize) for f, text in part))
        made += [
            (group[0][0], "".join(text for _, text in group))
            for group in (list(g) for _, g in groupby(part, lambda one: id(one[0])))
        ]
        yield made


def _painted(words: Sequence[Any], number: int, *, from_right: bool) -> Iterator[Any]:
    """The frags of a line from the left; what runs from the right says how it is read."""
    texts = [frag for frag in words if frag._fkind == _FK_TEXT]
    others = [frag for frag in words if frag._fkind != _FK_TEXT]
    line = [Stretch(frag.text, frag) for frag in texts]
    segments = [(True, line)] if from_right else lines.segments(line)
    for place, (turned, segment) in enumerate(segments):
        if not turned:
            yield from (_frag(stretch) for stretch in segment)
            continue
        read = "".join(shaping.written(stretch.text) for stretch in segment)
        # A blank for the end of the line, which else would be read as one word with the next.
        target = _target(segment, f"{read} " if place == len(segments) - 1 else read)
        for stretch in lines.from_left(segment, 1):
            frag = _frag(stretch)
            if target:
                frag.link = [(-1 - 1000 * number - place, target)]
            yield frag
    yield from others


def _frag(stretch: Stretch[Any]) -> Any:
    frag = stretch.look.clone()
    frag.text = stretch.text
    return frag


def _target(segment: Sequence[Stretch[Any]], read: str) -> str:
    """What a segment is to a reader; none for one of which a part alone is a link."""
    facts = [
        read_target(frag.link[0][1]) if frag.link else {}
        for frag in (stretch.look for stretch in segment)
    ]
    links = {fact.get("link", "") for fact in facts}
    if len(links) > 1:
        return ""
    language = next((fact["language"] for fact in facts if "language" in fact), "")
    return span_target(language=language, actual=read, link=links.pop() if links else "")
