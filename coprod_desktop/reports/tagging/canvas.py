"""A canvas on which nothing is painted without saying what it is, and its text objects.

Text goes into the element that is open; lines, washes and rules become artifacts by
themselves. Reading order is that of the tree, so it does not matter in which order a page
is painted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import Any, NoReturn

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from coprod_desktop.reports.tagging.structure import (
    Area,
    Element,
    Kind,
    Marked,
    NotTagged,
    Structure,
    read_target,
)
from coprod_desktop.reports.tagging.writing import write_structure

NO_PAINT = frozenset(
    {
        *("", "q", "Q", "cm", "w", "J", "j", "M", "d", "i", "ri", "gs"),
        *("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN"),
    }
)
"""Operators that change how things are painted, and paint nothing."""

_ESCAPED = re.compile(rb"[^ -'*-\[\]-~]")
PRINTED = 4
"""The flag of an annotation that is printed."""


class Artifact(StrEnum):
    """What stands on a page without being part of what the paper says."""

    DECORATION = "/Artifact BMC"
    HEADER = "/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC"
    FOOTER = "/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC"


class _Open(Enum):
    NOTHING = auto()
    TEXT = auto()
    WHOLE = auto()


class _Mark(str):
    """A piece of content that carries its own marks."""

    __slots__ = ()


class _Begin(str):
    """The beginning of a stretch in which everything has one mark."""

    __slots__ = ()


class _End(str):
    """The end of such a stretch."""

    __slots__ = ()


class _TaggedPage(pdfdoc.PDFPage):
    """A page that knows its place in the tree, and that Tab goes through it in that order."""

    __NoDefault__ = (*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs")
    StructParents: int | None
    Tabs: str


@dataclass(slots=True)
class _Span:
    """A link or span within a text object: from where to where its code stands."""

    element: Element
    start: int
    end: int


@dataclass(slots=True)
class _Line:
    """The links of the line that is being painted, each with the key ReportLab knows it by."""

    started: list[tuple[Any, Element]] = field(default_factory=list)


class TaggedText(PDFTextObject):
    """Text that remembers where links and spans in it begin and end.

    A blank is added to the end of each line, which readers would otherwise join with the
    beginning of the next; not where a word is broken in `broken_lines`.
    """

    _code: list[str]
    paints = False

    def __init__(self, canvas: TaggedCanvas, x: float, y: float, direction: Any = None) -> None:
        self._canvas = canvas
        self.broken_lines: set[int] = set()
        self._spans: list[_Span] = []
        self._links: dict[Any, Element] = {}
        self._line = _Line()
        self._lines = 0
        self._filled = False
        self._before = 0
        self._whole: Element | None = None
        self._areas: list[tuple[Element, Area]] = []
        super().__init__(canvas, x, y, direction=direction)

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:
        """Take a font; NotTagged for one that would not be embedded."""
        refuse_font(psfontname)
        super().setFont(psfontname, size, leading)

    def _setFont(self, psfontname: str, size: float) -> None:
        refuse_font(psfontname)
        super()._setFont(psfontname, size)

    def _formatText(self, text: str) -> str:
        refuse_letters(self._fontname, text)
        self.paints = self.paints or bool(text.strip())
        return str(super()._formatText(text))

    def _textOut(self, text: str, TStar: Any = 0) -> None:
        self._before = len(self._code)
        self._filled = self._filled or bool(text)
        if not TStar:
            super()._textOut(text)
            return
        blank = " " if self._filled and self._lines not in self.broken_lines else ""
        self._lines += 1
        self._filled = False
        super()._textOut(text + blank, 1)

    def _linkRecord(self, link: tuple[int, str], event: str) -> None:
        """ReportLab says that a link begins with the text just put out, or ended before it."""
        if not self._canvas.is_tagging:
            return
        if event == "start":
            element = self._links.get(link)
            if element is None:
                element = self._inside(link[1])
                self._links[link] = element
            self._line.started.append((link, element))
            self._spans.append(_Span(element, self._before, -1))
            return
        for span in reversed(self._spans):
            if span.element is self._links[link] and span.end < 0:
                span.end = len(self._code)
                return

    def _inside(self, target: str) -> Element:
        facts = read_target(target)
        kind = Kind.LINK if "link" in facts else Kind.SPAN
        element = Element(kind, self._canvas.element)
        element.language = facts.get("language", "")
        element.actual = facts.get("actual", "")
        return element

    def element_of(self, target: str) -> Element:
        """The element of a link whose place ReportLab tells after each line."""
        for place, (link, element) in enumerate(self._line.started):
            if link[1] == target:
                del self._line.started[place]
                return element
        if self._whole is None:
            # All of the paragraph is one link: ReportLab then records no beginning.
            self._whole = self._inside(target)
        return self._whole

    def add_area(self, element: Element, area: Area) -> None:
        self._areas.append((element, area))

    def marked(self, own: Element) -> str:
        """The code of the text, each stretch marked with the element it belongs to."""
        if self._spans:
            code = self._in_stretches(own)
        else:
            element = self._whole or own
            if self._whole:
                own.add_inside(self._whole)
            code = f"{self._canvas.begin_mark(element)} {self.getCode()} EMC"
        for element, area in self._areas:
            element.kids.append(area)
        return code

    def _in_stretches(self, own: Element) -> str:
        """Marks inside BT and ET, at the places of the spans."""
        code = self._code
        made: list[str] = []
        place = 0
        for span in self._spans:
            made += self._stretch(own, code[place : span.start])
            place = span.end if span.end >= 0 else len(code)
            own.add_inside(span.element)
            made += self._stretch(span.element, code[span.start : place])
        made += self._stretch(own, code[place:])
        self._code = made
        return str(self.getCode())

    def _stretch(self, element: Element, code: Sequence[str]) -> list[str]:
        if not any("Tj" in piece or "TJ" in piece for piece in code):
            return list(code)
        first = next(n for n, piece in enumerate(code) if "Tj" in piece or "TJ" in piece)
        return [*code[:first], self._canvas.begin_mark(element), *code[first:], "EMC"]


_EMBEDDED: set[str] = set()
_LETTERS: dict[str, frozenset[str]] = {}


def refuse_font(name: str) -> None:
    """NotTagged for a font whose letters would not be in the file."""
    if name in _EMBEDDED:
        return
    if not pdfmetrics.getFont(name)._dynamicFont:
        raise NotTagged(f"the font {name} would not be embedded")
    _EMBEDDED.add(name)


def refuse_letters(name: str, text: str) -> None:
    """NotTagged for text that a font has no letters for: a box would be printed."""
    known = _LETTERS.get(name)
    if known is None or not known.issuperset(text):
        glyphs = pdfmetrics.getFont(name).face.charToGlyph
        _LETTERS[name] = known = frozenset(map(chr, (*glyphs, 0xA0)))
        missing = sorted(set(text) - known)
        if missing:
            raise NotTagged(f"the font {name} does not have {missing[0]!r}")


class TaggedCanvas(Canvas):
    """A canvas for one `structure`; raises NotTagged when something has no place in it."""

    _code: list[str]
    _doc: Any
    _pageNumber: int

    def __init__(self, *args: Any, structure: Structure, **options: Any) -> None:
        self.structure = structure
        self._open = _Open.NOTHING
        self._element: Element | None = None
        self._text: TaggedText | None = None
        self._first: Element | None = None
        self._marks: list[list[Element]] = [[]]
        self._areas: dict[str, Element] = {}
        super().__init__(*args, **options)

    # What is open

    @property
    def element(self) -> Element:
        """The element that is open."""
        if self._element is None:
            raise NotTagged("text is painted outside any element")
        return self._element

    @property
    def is_tagging(self) -> bool:
        """Whether text painted now goes into an element of its own."""
        return self._open is _Open.TEXT

    @property
    def page(self) -> int:
        """The page being painted, counted from 0."""
        return self._pageNumber - 1

    @contextmanager
    def text_of(self, element: Element) -> Iterator[None]:
        """All text painted meanwhile belongs to an element; everything else is decoration.

        What `repeats` is an artifact from the second time on.
        """
        if element.repeats and element.is_painted:
            self._first = None
            with self.artifact():
                yield
            return
        if not element.takes_text:
            raise NotTagged(f"{element.kind} holds elements, not text")
        if self._open is not _Open.NOTHING:
            raise NotTagged("one element is painted within another")
        self._open, self._element = _Open.TEXT, element
        try:
            yield
        finally:
            self._open, self._element, self._first = _Open.NOTHING, None, None

    def first_goes_to(self, label: Element) -> None:
        """The next text object, a bullet, belongs to a label and not to what is open then."""
        self._first = label

    @contextmanager
    def figure(self, element: Element, width: float, height: float) -> Iterator[None]:
        """Everything painted meanwhile, from (0, 0) to (width, height), is this figure.

        One that has several parts says where it is only if they stand on one page.
        """
        with self._opened(_Open.WHOLE, element):
            self._code.append(_Begin(self.begin_mark(element)))
            yield
            self._code.append(_End("EMC"))
        pages = {kid.page for kid in element.kids if isinstance(kid, Marked)}
        left, low, right, top = self._absRect((0, 0, width, height), relative=1)
        before = element.box or (left, low, right, top)
        element.box = None
        if len(pages) == 1:
            element.box = (
                min(left, before[0]),
                min(low, before[1]),
                max(right, before[2]),
                max(top, before[3]),
            )

    @contextmanager
    def artifact(self, kind: Artifact = Artifact.DECORATION) -> Iterator[None]:
        """Everything painted meanwhile is no part of what the paper says."""
        with self._opened(_Open.WHOLE, None):
            self._code.append(_Begin(kind))
            yield
            self._code.append(_End("EMC"))

    @contextmanager
    def _opened(self, how: _Open, element: Element | None) -> Iterator[None]:
        if self._open is not _Open.NOTHING:
            raise NotTagged("one element is painted within another")
        self._open, self._element = how, element
        try:
            yield
        finally:
            self._open, self._element = _Open.NOTHING, None

    def begin_mark(self, element: Element) -> str:
        """The operator that begins a stretch of this element on the present page."""
        return self._begin_mark_on(self.page, element)

    def _begin_mark_on(self, page: int, element: Element) -> str:
        marks = self._marks[page]
        number = len(marks)
        marks.append(element)
        element.kids.append(Marked(page, number))
        return f"/{element.kind} <</MCID {number}>> BDC"

    # What is painted

    def beginText(self, x: float = 0, y: float = 0, direction: Any = None) -> TaggedText:
        """A text object for whatever is open when it is painted."""
        self._text = TaggedText(self, x, y, direction=direction)
        return self._text

    def drawText(self, aTextObject: TaggedText) -> None:
        """Paint text; NotTagged when nothing is open that it could belong to."""
        if not aTextObject.paints:
            return
        match self._open:
            case _Open.NOTHING:
                raise NotTagged("text is painted outside an element or an artifact")
            case _Open.TEXT:
                element, self._first = self._first or self.element, None
                self._code.append(_Mark(aTextObject.marked(element)))
            case _Open.WHOLE:
                self._code.append(aTextObject.getCode())

    def _escape(self, s: bytes | str) -> str:
        """Text as PDF has it in brackets; most has nothing in it to escape."""
        if isinstance(s, bytes) and not _ESCAPED.search(s):
            return s.decode("ascii")
        return str(super()._escape(s))

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:
        """Take a font; NotTagged for one that would not be embedded."""
        refuse_font(psfontname)
        super().setFont(psfontname, size, leading)

    def drawImage(self, image: Any, x: float, y: float, *args: Any, **options: Any) -> Any:
        """Paint a picture, inside a figure or an artifact only: else NotTagged."""
        if self._open is not _Open.WHOLE:
            raise NotTagged("a picture is painted outside a figure or an artifact")
        return super().drawImage(image, x, y, *args, **options)

    def drawInlineImage(self, image: Any, x: float, y: float, *args: Any, **options: Any) -> Any:
        """NotTagged: a picture in the middle of text has no words of its own."""
        raise NotTagged("pictures within text are not painted")

    def beginForm(self, *args: Any, **options: Any) -> Any:
        """NotTagged: text in a form would be outside the tree."""
        raise NotTagged("forms are not painted")

    def linkURL(
        self, url: str, rect: Sequence[float], relative: int = 0, *args: Any, **options: Any
    ) -> None:
        """Make a place of the text being painted lead to an address."""
        element = self._link_element(url)
        address = read_target(url).get("link")
        if element and address:
            action = pdfdoc.PDFDictionary({"S": "/URI", "URI": pdfdoc.PDFString(address)})
            self._annotate(element, rect, relative, {"A": action}, address)

    def linkRect(
        self,
        contents: str,
        destinationname: str,
        Rect: Sequence[float] | None = None,
        addtopage: int = 1,
        name: str | None = None,
        relative: int = 1,
        *args: Any,
        **options: Any,
    ) -> None:
        """Make the open element, or the text being painted, lead to a bookmark."""
        element = self._link_element(f"#{destinationname}")
        if element:
            place = Rect or (0, 0, 0, 0)
            self.lead_to(element, destinationname, place, contents, relative=relative)

    def lead_to(
        self,
        element: Element,
        bookmark: str,
        rect: Sequence[float],
        says: str,
        *,
        relative: int = 1,
    ) -> None:
        """Make a place on the page, which belongs to a link, lead to a bookmark."""
        destination = self._bookmarkReference(bookmark)
        self._annotate(element, rect, relative, {"Dest": destination}, says or bookmark)

    def _link_element(self, target: str) -> Element | None:
        """The element of a link; None in an artifact, which leads nowhere."""
        if self._open is _Open.WHOLE and self._element is None:
            return None
        if self._open is not _Open.TEXT or self._text is None:
            raise NotTagged("a link is painted outside text")
        return self._text.element_of(target)

    def _annotate(
        self,
        element: Element,
        rect: Sequence[float],
        relative: int,
        leads: dict[str, Any],
        says: str,
    ) -> None:
        place = pdfdoc.PDFArray(self._absRect(rect, relative))
        name = f"NUMBER{self._annotationCount + 1}"
        annotation = {
            "Type": "/Annot",
            "Subtype": "/Link",
            "Rect": place,
            "Border": "[0 0 0]",
            "Contents": pdfdoc.PDFString(says),
            "F": PRINTED,
            **leads,
        }
        self._addAnnotation(_Linking(annotation), name)
        self._areas[name] = element
        area = Area(self.page, name)
        if self._open is _Open.TEXT and self._text is not None and element is not self._element:
            self._text.add_area(element, area)
        else:
            element.kids.append(area)

    # Pages

    def _startPage(self) -> None:
        super()._startPage()
        self._marks.append([])

    def showPage(self) -> None:
        """End the page; what was painted outside its elements is marked as decoration."""
        self._code = _decorated(self._code)
        super().showPage()

    def _setAnnotations(self, page: Any) -> None:
        super()._setAnnotations(page)
        page.__class__ = _TaggedPage
        page.StructParents = None
        page.Tabs = "/S"

    @contextmanager
    def added_to(self, page: int, artifact: Artifact | None = None) -> Iterator[None]:
        """Paint more on a page that is ended, before the file is written.

        What is painted is an artifact, or is marked with `text_added`.
        """
        self._code = []
        self.init_graphics_state()
        if artifact:
            with self.artifact(artifact):
                yield
        else:
            yield
        self._doc.Pages.pages[page].stream += "\n".join(self._code) + "\n"
        self._code = []

    @contextmanager
    def text_added(self, page: int, element: Element) -> Iterator[None]:
        """Text for an element on a page that is ended, inside `added_to`."""
        with self._opened(_Open.WHOLE, element):
            self._code.append(_Begin(self._begin_mark_on(page, element)))
            yield
            self._code.append(_End("EMC"))

    def save(self) -> None:
        """Write the tree, then the file; NotTagged when the tree makes no sense."""
        if self._code:
            self.showPage()
        self.structure.check()
        write_structure(self._doc, self.structure, self._marks, self._areas)
        super().save()

    @property
    def acroForm(self) -> NoReturn:
        """NotTagged: there are no fields to fill in on these papers."""
        raise NotTagged("papers have no fields to fill in")


class _Linking(pdfdoc.PDFDictionary):
    """A link annotation; the number in the tree is put in when that is written."""


def _decorated(code: list[str]) -> list[str]:
    """The code of a page with marks around whatever paints and has none yet."""
    made: list[str] = []
    inside = opened = False
    for entry in code:
        kind = type(entry)
        if kind is _Mark or kind is _Begin:
            if opened:
                made.append("EMC")
                opened = False
            inside = kind is _Begin
        elif kind is _End:
            inside = False
        elif not inside and not opened and _paints(entry):
            made.append(Artifact.DECORATION)
            opened = True
        made.append(entry)
    if opened:
        made.append("EMC")
    return made


def _paints(entry: str) -> bool:
    return entry[entry.rfind(" ") + 1 :] not in NO_PAINT
