"""A paper as data: what it says and how it is built up, before anybody thinks of drawing it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain
from typing import TypeAlias

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports.pictures import Picture, Room


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look; `link` is an address, written by the program, never by people.

    Text is plain: whatever it holds is printed as it stands. `language` is a BCP 47 tag where
    it differs from that of the paper, so that a voice says it right.
    """

    text: str
    strong: bool = False
    quiet: bool = False
    link: str = ""
    language: str = ""


Text: TypeAlias = str | tuple[Run, ...]


class Style(StrEnum):
    """How much a paragraph stands out."""

    NORMAL = "normal"
    LEAD = "lead"
    QUIET = "quiet"
    STRONG = "strong"


class Marker(StrEnum):
    """What stands before the items of a list."""

    BULLET = "bullet"
    NUMBER = "number"
    BOX = "box"


class NoticeKind(StrEnum):
    """What a captured block holds."""

    DECISION = "decision"
    ACTION = "action"
    PLEDGE = "pledge"


class ColumnKind(StrEnum):
    """What a column of a table holds: a few words, prose that wants room, or figures."""

    SHORT = "short"
    PROSE = "prose"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the title; `level` is 2 or 3."""

    level: int
    text: Text

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield plain(self.text)


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph; line feeds in its text begin a new line.

    One with `keep` stays on the page of what follows, as headings do.
    """

    text: Text
    style: Style = Style.NORMAL
    keep: bool = False

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield plain(self.text)


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list with the paragraphs and lists inside it."""

    text: Text
    inner: tuple[Para | Bullets, ...] = ()

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield plain(self.text)
        yield from chain.from_iterable(block.words() for block in self.inner)


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; numbers begin at `start`."""

    items: tuple[ListItem, ...]
    marker: Marker = Marker.BULLET
    start: int = 1

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield from chain.from_iterable(item.words() for item in self.items)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; spare width goes by `weight`.

    Where each column has a `share` of the width, and what it holds fits in there, that is what
    it gets, so that tables that follow each other stand in line.
    """

    head: str
    kind: ColumnKind = ColumnKind.SHORT
    weight: float = 1
    share: float = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Facts in rows; where the columns do not fit the paper, each row becomes a list of values.

    With `row_heads` the first cell of a row names the row. One that is `to_write` in by hand
    has tall rows, and a line where a list of values would have nothing.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]
    row_heads: bool = False
    to_write: bool = False

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield from (column.head for column in self.columns)
        yield from (plain(cell) for row in self.rows for cell in row)


@dataclass(frozen=True, slots=True)
class Value:
    """A label and what belongs to it, one line each."""

    label: str
    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class LabelledValues:
    """Labels on the left, values on the right; one under the other where the print is big.

    Those that are `to_write` have a line to write on for each empty value.
    """

    values: tuple[Value, ...]
    to_write: bool = False

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        for value in self.values:
            yield from (value.label, *map(plain, value.lines))


@dataclass(frozen=True, slots=True)
class Notice:
    """A decision, action or pledge, set off from the text by a bar and its own label."""

    kind: NoticeKind
    label: str
    text: Text
    detail: Text = ""

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield from (self.label, plain(self.text), plain(self.detail))


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing: `draw` makes its strips, which stand on each other without a gap.

    A page may end between two strips only. `alt` says in words what the drawing shows;
    `labels` are all words in it.
    """

    draw: Callable[[Room], tuple[Picture, ...]]
    alt: str
    labels: tuple[str, ...] = ()

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield from (self.alt, *self.labels)


@dataclass(frozen=True, slots=True)
class Lines:
    """So many empty lines to write on."""

    count: int

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield from ()


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """Places to sign: each label has a line behind it."""

    labels: tuple[str, ...]

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield from self.labels


@dataclass(frozen=True, slots=True)
class PaperCard:
    """One card of a sheet of cards."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class CardSheet:
    """Cards of one size with marks to cut along: four a page, in bigger print two or one.

    `wide` ones take the whole width, so that there are two a page at most.
    """

    cards: tuple[PaperCard, ...]
    wide: bool = False

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        for card in self.cards:
            yield from chain.from_iterable(block.words() for block in card.blocks)


@dataclass(frozen=True, slots=True)
class Contents:
    """The headings of the paper down to a level, each with its page, to find one's way."""

    level: int = 2

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield from ()


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield from ()


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Blocks that stay on one page where they can."""

    blocks: tuple[Block, ...]

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield from chain.from_iterable(block.words() for block in self.blocks)


@dataclass(frozen=True, slots=True)
class BesidePicture:
    """Paragraphs with an empty frame on their left, to draw or stick a picture in."""

    blocks: tuple[Para, ...]

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield from chain.from_iterable(block.words() for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Spare:
    """A block a one-page paper can do without; of several the lowest `rank` goes first.

    `name` says what it is, so that the paper can say what it leaves out.
    """

    block: Block
    rank: int
    name: str

    def words(self) -> Iterator[str]:
        """Every piece of text in it, in order."""
        yield self.name
        yield from self.block.words()


Block: TypeAlias = (
    Heading
    | Para
    | Bullets
    | Table
    | LabelledValues
    | Notice
    | Figure
    | Lines
    | SignatureLine
    | CardSheet
    | Contents
    | PageBreak
    | KeepTogether
    | BesidePicture
    | Spare
)


@dataclass(frozen=True, slots=True)
class Following:
    """Another paper bound in behind a paper: what it is called, and how many pages it takes."""

    title: str
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One paper.

    `kind_line` stands above the title ("Riverside PPG · Minutes"), `state` on every page
    ("Draft"), `footer` under every page; `page_words` holds {page} and {pages}. `author` is
    the group, `language` a BCP 47 tag. A `one_page` paper draws closer before it takes a
    second page, and in standard print leaves its spare blocks out, saying which in the words
    of `left_out`, which hold {what}. Print is never smaller than `at_least`.

    One bound together with others counts the pages `before` it and those of the papers
    `following` it; these stand at the end of its list of contents.
    """

    title: str
    language: str
    author: str
    kind_line: str
    footer: str
    page_words: str
    blocks: tuple[Block, ...]
    state: str = ""
    one_page: bool = False
    left_out: str = "{what}"
    at_least: PaperSize = PaperSize.STANDARD
    before: int = 0
    following: tuple[Following, ...] = ()


def spare_names(document: Document) -> tuple[str, ...]:
    """What a paper can do without, by its names: what goes first stands first."""
    spare = [block for block in document.blocks if isinstance(block, Spare)]
    return tuple(dict.fromkeys(block.name for block in sorted(spare, key=lambda s: s.rank)))


def shortened(document: Document, names: Sequence[str]) -> Document:
    """The paper without the spare blocks of these names, saying so before its last block."""
    *kept, last = (
        block for block in document.blocks if not (isinstance(block, Spare) and block.name in names)
    )
    told = Para(document.left_out.format(what=", ".join(names)), Style.QUIET)
    return replace(document, blocks=(*kept, told, last))


def headings(blocks: Iterable[Block]) -> Iterator[Heading]:
    """Every heading in some blocks, in order."""
    for block in blocks:
        match block:
            case Heading():
                yield block
            case KeepTogether():
                yield from headings(block.blocks)
            case Spare():
                yield from headings((block.block,))


def plain(text: Text) -> str:
    """The words of a text without their look."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


def runs(text: Text) -> tuple[Run, ...]:
    """A text as runs."""
    return (Run(text),) if isinstance(text, str) else text


def texts(document: Document) -> Iterator[str]:
    """Every piece of text the paper will print, in order."""
    yield from (document.kind_line, document.title, document.state, document.footer)
    yield document.page_words.format(page=1, pages=1)
    yield document.left_out.format(what="")
    yield from chain.from_iterable(block.words() for block in document.blocks)
