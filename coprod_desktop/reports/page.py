"""What stands on every page around the text: bar, state, kind of paper, footer, page x of y."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from coprod_desktop.reports import fonts, text
from coprod_desktop.reports.elements import Document
from coprod_desktop.reports.lines import line_runs
from coprod_desktop.reports.sizes import PAGE_HEIGHT, PAGE_WIDTH, Measures
from coprod_desktop.reports.tagging.canvas import Artifact, TaggedCanvas
from coprod_desktop.reports.tagging.structure import Element

TEXT = HexColor("#16211f")
QUIET = HexColor(text.QUIET)
RULE = HexColor("#bfc4c1")
PRIMARY = HexColor("#0b5e5a")

BAR = 9
MOST_PAGES = 888


class Furniture:
    """Header and footer of one paper, laid out before its pages are known.

    The first page has the teal bar and no header but the state; later pages repeat the kind
    of paper. Lines too long for the width are broken, and the pages' text gets less room.
    """

    def __init__(self, document: Document, measures: Measures) -> None:
        self._document = document
        self._measures = measures
        self._state = text.line(document.state)
        self._header = self._beside(text.line(document.kind_line), self._state)
        self._state_apart = bool(self._state) and len(self._header) > 1
        widest = document.page_words.format(page=MOST_PAGES, pages=MOST_PAGES)
        self._footer = self._beside(text.line(document.footer), widest)

    def _beside(self, left: str, right: str) -> tuple[str, ...]:
        """The lines of `left`, the last of which has `right` beside it on the page's right."""
        spare = fonts.width(right, self._measures.body, strong=True) + self._measures.body * 1.5
        width = self._measures.text_width
        lines = wrapped(left, self._measures.body, width)
        if right and fonts.width(lines[-1], self._measures.body) + spare > width:
            lines = (*lines, "")
        return lines

    @property
    def body(self) -> float:
        """The size of its letters, in points."""
        return self._measures.body

    @property
    def first_top(self) -> float:
        """Room above the text of the first page, which begins with the kind of paper.

        The state stands beside that line, or above it where they do not both fit.
        """
        return BAR + self._measures.above + (self._line if self._state_apart else 0)

    @property
    def later_top(self) -> float:
        """Room above the text of the other pages."""
        return self._measures.above + len(self._header) * self._line + self._measures.body * 0.9

    @property
    def bottom(self) -> float:
        """Room under the text of every page."""
        return self._measures.below + len(self._footer) * self._line + self._measures.body * 1.1

    @property
    def _line(self) -> float:
        return self._measures.body * 1.25

    def draw_header(self, canvas: Canvas, page: int) -> None:
        """Draw what stands above the text of one page."""
        m = self._measures
        top = PAGE_HEIGHT - m.above - m.body
        if page == 1:
            canvas.setFillColor(PRIMARY)
            canvas.rect(0, PAGE_HEIGHT - BAR, PAGE_WIDTH, BAR, stroke=0, fill=1)
            self._right(canvas, self._state, top - BAR, strong=True)
        else:
            for number, words in enumerate(self._header):
                put(canvas, m.margin, top - number * self._line, f"{words} ", m.body, QUIET)
            self._right(
                canvas, self._state, top - (len(self._header) - 1) * self._line, strong=True
            )

    def draw_footer(self, canvas: Canvas, page: int, pages: int) -> None:
        """Draw what stands below the text of one page, its lines in the order they are read."""
        m = self._measures
        lowest = m.below + m.body * 0.3
        rule = lowest + len(self._footer) * self._line + m.body * 0.1
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.75)
        canvas.line(m.margin, rule, PAGE_WIDTH - m.margin, rule)
        for below, words in zip(reversed(range(len(self._footer))), self._footer, strict=True):
            put(canvas, m.margin, lowest + below * self._line, f"{words} ", m.body, QUIET)
        self._right(canvas, self._page_words(page, pages), lowest)

    def _page_words(self, page: int, pages: int) -> str:
        """The number of a page among all that are bound together with this paper."""
        before = self._document.before
        after = sum(paper.pages for paper in self._document.following)
        words = self._document.page_words
        return words.format(page=before + page, pages=before + pages + after)

    def _right(self, canvas: Canvas, words: str, y: float, *, strong: bool = False) -> None:
        m = self._measures
        x = PAGE_WIDTH - m.margin - fonts.width(words, m.body, strong=strong)
        put(canvas, x, y, words, m.body, TEXT if strong else QUIET, strong=strong)


def put(
    canvas: Canvas,
    x: float,
    y: float,
    words: str,
    size: float,
    colour: Any,
    *,
    strong: bool = False,
) -> None:
    """Write one line of clean words at a place, in all the faces they need."""
    canvas.setFillColor(colour)
    for run in line_runs(words, strong=strong):
        canvas.setFont(run.face, size)
        canvas.drawString(x, y, run.text)
        x += run.width(size)


def wrapped(words: str, size: float, width: float, *, strong: bool = False) -> tuple[str, ...]:
    """Words broken into lines no wider than `width`; a word too long is broken anywhere."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if fonts.width(longer, size, strong=strong) <= width:
            lines[-1] = longer
            continue
        rest = word
        if lines[-1]:
            lines.append("")
        while fonts.width(rest, size, strong=strong) > width and len(rest) > 1:
            fits = _fitting(rest, size, width, strong=strong)
            lines[-1] = rest[:fits]
            lines.append("")
            rest = rest[fits:]
        lines[-1] = rest
    return tuple(lines)


def _fitting(word: str, size: float, width: float, *, strong: bool) -> int:
    """How many characters of a word fit in a width, at least one."""
    fits = 1
    while fits < len(word) and fonts.width(word[: fits + 1], size, strong=strong) <= width:
        fits += 1
    return fits


@dataclass(frozen=True, slots=True)
class PageNumber:
    """Where the number of the page that a bookmark leads to has to be put in.

    Without a bookmark it is the page that comes `behind` so many others after the last one.
    The number ends at `right`; dots lead to it from `left`.
    """

    element: Element
    bookmark: str
    behind: int
    page: int
    left: float
    right: float
    y: float


class PagedCanvas(TaggedCanvas):
    """A canvas that adds what stands around the text once it knows how many pages there are.

    Pages stay open until the end, so that "page 2 of 5" and the numbers in a list of contents
    need neither a second run nor forms.
    """

    furniture: Furniture
    pages = 0

    def __init__(self, *args: Any, **options: Any) -> None:
        self._numbers: list[PageNumber] = []
        self._pages_of: dict[str, int] = {}
        super().__init__(*args, **options)

    def bookmarkPage(self, key: str, *args: Any, **options: Any) -> Any:
        """Set a bookmark, and remember its page."""
        self._pages_of[key] = self.page
        return super().bookmarkPage(key, *args, **options)

    def number_later(self, number: PageNumber) -> None:
        """Ask for a page number that is not known yet."""
        self._numbers.append(number)

    def save(self) -> None:
        """Add numbers of contents, header and footer to every page, then write the file."""
        if self._code:
            self.showPage()
        self.pages = len(self._doc.Pages.pages)
        for number in self._numbers:
            self._put_number(number)
        for page in range(self.pages):
            with self.added_to(page, Artifact.HEADER):
                self.furniture.draw_header(self, page + 1)
            with self.added_to(page, Artifact.FOOTER):
                self.furniture.draw_footer(self, page + 1, self.pages)
        super().save()

    def _page_of(self, number: PageNumber) -> int:
        if number.bookmark:
            return self._pages_of[number.bookmark] + 1
        return self.pages + number.behind + 1

    def _put_number(self, number: PageNumber) -> None:
        words, size = f"{self._page_of(number)}", self.furniture.body
        left = number.right - fonts.width(words, size)
        room = left - number.left - fonts.width("  ", size)
        dots = "." * max(0, int(room / fonts.width(".", size)))
        with self.added_to(number.page):
            with self.artifact():
                x = left - fonts.width(f"{dots} ", size)
                put(self, x, number.y, dots, size, QUIET)
            with self.text_added(number.page, number.element):
                put(self, left, number.y, words, size, TEXT)
