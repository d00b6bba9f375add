"""The tree of what a document consists of, declared in reading order before a page is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple, TypeAlias

LANGUAGE_SCHEME = "span"


class NotTagged(Exception):
    """A mistake in a paper's building: something would reach the page without its tag."""


class Kind(StrEnum):
    """What an element is, by the names PDF has for it."""

    DOCUMENT = "Document"
    PART = "Part"
    SECT = "Sect"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    H4 = "H4"
    H5 = "H5"
    H6 = "H6"
    P = "P"
    L = "L"
    LI = "LI"
    LBL = "Lbl"
    LBODY = "LBody"
    TABLE = "Table"
    THEAD = "THead"
    TBODY = "TBody"
    TR = "TR"
    TH = "TH"
    TD = "TD"
    FIGURE = "Figure"
    LINK = "Link"
    SPAN = "Span"
    TOC = "TOC"
    TOCI = "TOCI"
    REFERENCE = "Reference"


HEADINGS = (Kind.H1, Kind.H2, Kind.H3, Kind.H4, Kind.H5, Kind.H6)
_GROUPS = frozenset({Kind.DOCUMENT, Kind.PART, Kind.SECT})
_HOLDING_BLOCKS = _GROUPS | {Kind.LBODY, Kind.TD, Kind.TH}
_PARENTS: dict[Kind, frozenset[Kind]] = {
    Kind.PART: _GROUPS,
    Kind.SECT: _GROUPS,
    Kind.P: _HOLDING_BLOCKS,
    Kind.L: _HOLDING_BLOCKS,
    Kind.LI: frozenset({Kind.L}),
    Kind.LBL: frozenset({Kind.LI}),
    Kind.LBODY: frozenset({Kind.LI}),
    Kind.TABLE: _HOLDING_BLOCKS,
    Kind.THEAD: frozenset({Kind.TABLE}),
    Kind.TBODY: frozenset({Kind.TABLE}),
    Kind.TR: frozenset({Kind.TABLE, Kind.THEAD, Kind.TBODY}),
    Kind.TH: frozenset({Kind.TR}),
    Kind.TD: frozenset({Kind.TR}),
    Kind.FIGURE: _HOLDING_BLOCKS,
    Kind.TOC: _GROUPS | {Kind.TOC},
    Kind.TOCI: frozenset({Kind.TOC}),
    Kind.REFERENCE: frozenset({Kind.TOCI}),
    **dict.fromkeys(HEADINGS, _GROUPS),
}
_CONTAINERS = _GROUPS | {
    Kind.L,
    Kind.LI,
    Kind.TABLE,
    Kind.THEAD,
    Kind.TBODY,
    Kind.TR,
    Kind.TOC,
    Kind.TOCI,
}
"""Kinds that hold elements and never text of their own."""


class Numbering(StrEnum):
    """How the items of a list are marked."""

    NONE = "None"
    DISC = "Disc"
    SQUARE = "Square"
    DECIMAL = "Decimal"


class Scope(StrEnum):
    """What a heading cell is the heading of."""

    COLUMN = "Column"
    ROW = "Row"


class Marked(NamedTuple):
    """A stretch of a page's content: the page, counted from 0, and its number there."""

    page: int
    number: int


class Area(NamedTuple):
    """A place on a page to click: the page, counted from 0, and the annotation's name."""

    page: int
    name: str


class Element:
    """One element of the tree, with its children in reading order.

    `alt` tells a figure in words, `actual` is the text to read for what is painted, `language`
    a BCP 47 tag where it differs. `repeats` says that it may be painted again, as the head of
    a table is on each page; only the first time counts. `box` is the place of a figure that
    stands on one page, in points (left, bottom, right, top).
    """

    __slots__ = (
        "actual",
        "alt",
        "box",
        "columns",
        "kids",
        "kind",
        "language",
        "numbering",
        "parent",
        "repeats",
        "rows",
        "scope",
    )

    def __init__(self, kind: Kind, parent: Element | None) -> None:
        self.kind = kind
        self.parent = parent
        self.kids: list[Element | Marked | Area] = []
        self.alt = self.actual = self.language = ""
        self.numbering: Numbering | None = None
        self.scope: Scope | None = None
        self.columns = self.rows = 1
        self.repeats = False
        self.box: tuple[float, float, float, float] | None = None

    def __deepcopy__(self, memo: object) -> Element:
        # ReportLab copies flowables when it balances or splits; the tree stays one.
        return self

    def add(self, kind: Kind) -> Element:
        """A new last child; NotTagged where PDF does not allow the one in the other."""
        if self.kind not in _PARENTS.get(kind, _HOLDING_BLOCKS):
            raise NotTagged(f"{kind} cannot stand in {self.kind}")
        child = Element(kind, self)
        self.kids.append(child)
        return child

    def add_figure(self, alt: str) -> Element:
        """A drawing or picture; it must be told in words."""
        if not alt.strip():
            raise NotTagged("a figure needs words that say what it shows")
        figure = self.add(Kind.FIGURE)
        figure.alt = alt
        return figure

    def add_list(self, numbering: Numbering) -> Element:
        made = self.add(Kind.L)
        made.numbering = numbering
        return made

    def add_cell(self, scope: Scope | None = None, *, columns: int = 1, rows: int = 1) -> Element:
        """A cell of a row; with a scope it is a heading. It may span `columns` and `rows`."""
        cell = self.add(Kind.TH if scope else Kind.TD)
        cell.scope, cell.columns, cell.rows = scope, columns, rows
        return cell

    def add_inside(self, child: Element) -> None:
        """Add a link or a span to the text of this element, behind what is painted already."""
        if child.kind not in {Kind.LINK, Kind.SPAN}:
            raise NotTagged(f"{child.kind} cannot stand in a line of text")
        if child not in self.kids:
            self.kids.append(child)

    @property
    def takes_text(self) -> bool:
        """Whether text of its own may be painted for it: containers hold elements only."""
        if self.kind in _CONTAINERS:
            return False
        return not any(
            isinstance(kid, Element) and kid.kind not in {Kind.LINK, Kind.SPAN} for kid in self.kids
        )

    @property
    def is_painted(self) -> bool:
        """Whether anything was painted for it or for what is inside."""
        return any(not isinstance(kid, Element) or kid.is_painted for kid in self.kids)

    def all(self) -> Iterator[Element]:
        """This element and all inside it, in reading order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]


Content: TypeAlias = Element | Marked | Area


class Structure:
    """The whole tree of one document in a language (a BCP 47 tag)."""

    def __init__(self, language: str) -> None:
        self.root = Element(Kind.DOCUMENT, None)
        self.root.language = language

    def check(self) -> None:
        """NotTagged when a reader would lose the thread.

        That is where a level of headings is left out, or a row has other columns than the
        first of its table.
        """
        level = 0
        for element in self.root.all():
            if element.kind in HEADINGS:
                here = HEADINGS.index(element.kind) + 1
                if here > level + 1:
                    raise NotTagged(f"a heading of level {here} follows one of level {level}")
                level = here
            if element.kind is Kind.TABLE:
                _check_table(element)


def _check_table(table: Element) -> None:
    rows = [row for row in table.all() if row.kind is Kind.TR]
    hanging: dict[int, int] = {}
    widths = set()
    for row in rows:
        width = sum(1 for left in hanging.values() if left > 0)
        hanging = {place: left - 1 for place, left in hanging.items() if left > 1}
        for cell in (kid for kid in row.kids if isinstance(kid, Element)):
            width += cell.columns
            for _ in range(cell.columns if cell.rows > 1 else 0):
                hanging[max(hanging, default=0) + 1] = cell.rows - 1
        widths.add(width)
    if len(widths) > 1:
        raise NotTagged("the rows of a table have different numbers of cells")


def span_target(*, language: str = "", actual: str = "", link: str = "") -> str:
    """What a run of text is besides its look, as the target of ReportLab's <a>.

    `link` is the address it leads to; without one the run becomes a span.
    """
    from urllib.parse import urlencode

    facts = {"language": language, "actual": actual, "link": link}
    return f"{LANGUAGE_SCHEME}:{urlencode({k: v for k, v in facts.items() if v})}"


def read_target(target: str) -> dict[str, str]:
    """The facts of a target: those of `span_target`, or the link alone."""
    from urllib.parse import parse_qsl

    if target.startswith(f"{LANGUAGE_SCHEME}:"):
        return dict(parse_qsl(target.partition(":")[2]))
    return {"link": target}
