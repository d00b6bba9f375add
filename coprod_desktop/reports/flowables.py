"""What a page is filled with that ReportLab does not have: bars, figures, lines to write on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import accumulate
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from coprod_desktop.reports import fonts
from coprod_desktop.reports.page import QUIET, RULE, TEXT, PageNumber, put, wrapped
from coprod_desktop.reports.paragraph import ScriptedParagraph
from coprod_desktop.reports.pictures import Bar, Disc, Label, Path, Photo, Picture, Shape
from coprod_desktop.reports.sizes import PAGE_HEIGHT, Measures
from coprod_desktop.reports.tagging.flowables import TaggedParagraph
from coprod_desktop.reports.tagging.structure import Element

WHOLE_UP_TO = PAGE_HEIGHT / 3
"""A block lower than this is not cut in two at the end of a page."""


class Written(TaggedParagraph, ScriptedParagraph):
    """A paragraph as papers have it: with its place in the structure, and in any script."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the outline of the document says of a heading, and the bookmark that leads to it."""

    level: int
    words: str
    bookmark: str


class Titled(Written):
    """A heading that stays whole and tells the document's outline about itself."""

    outline: Entry | None = None

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Move on whole where it can; a heading as long as pages keeps its entry at the top."""
        if self.wrap(availWidth, availHeight)[1] < WHOLE_UP_TO:
            return []
        parts: list[Flowable] = super().split(availWidth, availHeight)
        if parts and isinstance(parts[0], Titled):
            parts[0].outline = self.outline
        return parts


class Listed(Written):
    """A line of a list of contents; it leads to a heading, whose page is put in at the end.

    A paper bound in behind has no heading here: it comes `behind` so many pages after the last.
    """

    leads_to: Entry | None = None
    behind = 0
    element: Element
    height: float

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Stay whole, so that the number stands behind the words."""
        return []

    def draw(self) -> None:
        """Draw the words, make their place lead to the heading, ask for its page number."""
        super().draw()
        canvas, style, element, entry = self.canv, self.style, self.element, self.leads_to
        last = self.blPara.lines[-1]
        used = self._wrapWidths[-1] - (last[0] if isinstance(last, tuple) else last.extraSpace)
        if entry is not None:
            place = (style.leftIndent, 0, self.width, self.height)
            canvas.lead_to(element, entry.bookmark, place, entry.words)
        left, y = canvas.absolutePosition(style.leftIndent + used, style.leading - style.fontSize)
        right, _ = canvas.absolutePosition(self.width, 0)
        bookmark = entry.bookmark if entry is not None else ""
        canvas.number_later(PageNumber(element, bookmark, self.behind, canvas.page, left, right, y))


class Barred(Written):
    """A paragraph with a bar on its left, in a pale wash: a captured decision, action or pledge.

    The style carries `bar`, `wash` and `pad` (points above and below the text).
    """

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Take the height of the text and what stands above and below it."""
        width, height = super().wrap(availWidth, availHeight - 2 * self._pad)
        self._whole = height + 2 * self._pad
        return width, self._whole

    @property
    def _pad(self) -> float:
        return float(self.style.pad)

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Stay whole unless it would fill much of a page."""
        if self.wrap(availWidth, availHeight)[1] < WHOLE_UP_TO:
            return []
        parts: list[Flowable] = super().split(availWidth, availHeight - 2 * self._pad)
        return parts

    def draw(self) -> None:
        """Draw wash and bar, then the text on them."""
        canvas = self.canv
        canvas.saveState()
        for colour, width in ((self.style.wash, self.width), (self.style.bar, 4)):
            canvas.setFillColor(HexColor(colour))
            canvas.rect(0, 0, width, self._whole, stroke=0, fill=1)
        canvas.restoreState()
        canvas.saveState()
        canvas.translate(0, self._pad)
        super().draw()
        canvas.restoreState()


class Strip(Flowable):
    """One strip of a figure."""

    def __init__(self, picture: Picture, before: float, after: float, element: Element) -> None:
        super().__init__()
        self._picture = picture
        self._element = element
        self.width, self.height = picture.width, picture.height
        self.spaceBefore, self.spaceAfter = before, after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """The size the drawing has."""
        return self.width, self.height

    def draw(self) -> None:
        """Paint the shapes in their order."""
        with self.canv.figure(self._element, self.width, self.height):
            for shape in self._picture.shapes:
                _paint(self.canv, shape)


def _paint(canvas: Any, shape: Shape) -> None:
    match shape:
        case Bar():
            _paint_bar(canvas, shape)
        case Path():
            canvas.setStrokeColor(HexColor(shape.colour))
            canvas.setLineWidth(shape.thickness)
            canvas.setLineJoin(1)
            path = canvas.beginPath()
            path.moveTo(*shape.points[0])
            for point in shape.points[1:]:
                path.lineTo(*point)
            canvas.drawPath(path, stroke=1, fill=0)
        case Disc():
            canvas.setFillColor(HexColor(shape.colour))
            canvas.circle(shape.x, shape.y, shape.radius, stroke=0, fill=1)
        case Label():
            colour = QUIET if shape.quiet else TEXT
            put(canvas, shape.x, shape.y, shape.text, shape.size, colour, strong=shape.strong)
        case Photo(box=box):
            place = (box.left, box.bottom, box.right - box.left, box.top - box.bottom)
            canvas.drawImage(ImageReader(BytesIO(shape.data)), *place)


def _paint_bar(canvas: Any, bar: Bar) -> None:
    box = bar.box
    canvas.setFillColor(HexColor("#ffffff" if bar.frame else bar.colour))
    canvas.setStrokeColor(HexColor(bar.colour))
    canvas.setLineWidth(bar.frame)
    place = (box.left, box.bottom, box.right - box.left, box.top - box.bottom)
    stroke = 1 if bar.frame else 0
    if bar.radius:
        canvas.roundRect(*place, bar.radius, stroke=stroke, fill=1)
    else:
        canvas.rect(*place, stroke=stroke, fill=1)


class Ruled(Flowable):
    """One line to write on, with the label that stands before it, if any."""

    def __init__(self, measures: Measures, label: str = "", element: Element | None = None) -> None:
        super().__init__()
        self._measures, self._label, self._element = measures, label, element
        self.height = max(measures.leading * 1.5, 26)
        self.width = 0.0
        self._lines: tuple[str, ...] = ()

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """The whole width; room to write above the line."""
        m = self._measures
        self.width = availWidth
        self._lines = wrapped(self._label, m.body, availWidth * 0.6) if self._label else ()
        self.height = max(m.leading * 1.5, 26) + max(0, len(self._lines) - 1) * m.leading
        return self.width, self.height

    def draw(self) -> None:
        """Write the label, draw the line behind its end."""
        m, canvas, start = self._measures, self.canv, 0.0
        if self._element:
            with canvas.text_of(self._element):
                above = len(self._lines)
                for words, blank in zip(self._lines, self._blanks(), strict=True):
                    above -= 1
                    put(canvas, 0, 3 + above * m.leading, words + blank, m.body, TEXT)
            start = fonts.width(self._lines[-1], m.body) + m.body * 0.5
        canvas.setStrokeColor(QUIET)
        canvas.setLineWidth(0.75)
        canvas.line(start, 0, self.width, 0)

    def _blanks(self) -> Iterator[str]:
        """What ends each line of the label: nothing where a word goes on."""
        ends = set(accumulate(map(len, self._label.split())))
        letters = 0
        for words in self._lines:
            letters += len("".join(words.split()))
            yield " " if letters in ends else ""


class Rule(Flowable):
    """A thin line between two groups of lines."""

    def __init__(self, space: float) -> None:
        super().__init__()
        self.spaceBefore = self.spaceAfter = space
        self.width = 0.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """The whole width."""
        self.width = availWidth
        return availWidth, 0.75

    def draw(self) -> None:
        """Draw it."""
        self.canv.setStrokeColor(RULE)
        self.canv.setLineWidth(0.75)
        self.canv.line(0, 0, self.width, 0)
