"""A paper as plain text: for an e-mail, a note taker, or a reader that takes nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatchmethod

from coprod_desktop.reports.elements import (
    BesidePicture,
    Block,
    Bullets,
    CardSheet,
    Contents,
    Document,
    Figure,
    Heading,
    KeepTogether,
    LabelledValues,
    Lines,
    Marker,
    Notice,
    PageBreak,
    Para,
    SignatureLine,
    Spare,
    Table,
    Text,
    headings,
    plain,
)
from coprod_desktop.reports.text import clean, line

LINE = "_" * 40
CUT = "- " * 20


def as_text(document: Document) -> str:
    """The paper as text, one paragraph a line; the same paper gives the same text.

    Tables become values with their labels, drawings what they show in words.
    """
    title = line(document.title)
    parts = [
        line(document.kind_line),
        f"{title}\n{'=' * max(3, len(title))}",
        line(document.state),
        *_Blocks(document).all(document.blocks),
        line(document.footer),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


class _Blocks:
    """The blocks of a paper as paragraphs of text."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def all(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            yield from self._one(block)

    @singledispatchmethod
    def _one(self, block: Block) -> Iterator[str]:
        raise TypeError(block)

    @_one.register
    def _(self, block: Heading) -> Iterator[str]:
        words = line(plain(block.text))
        under = "-" if block.level <= 2 else "."
        yield f"{words}\n{under * max(3, len(words))}"

    @_one.register
    def _(self, block: Para) -> Iterator[str]:
        yield clean(plain(block.text)).strip()

    @_one.register
    def _(self, block: Bullets) -> Iterator[str]:
        yield "\n".join(_bullets(block, ""))

    @_one.register
    def _(self, block: Table) -> Iterator[str]:
        yield from _table(block)

    @_one.register
    def _(self, block: LabelledValues) -> Iterator[str]:
        yield "\n".join(_values(block))

    @_one.register
    def _(self, block: Notice) -> Iterator[str]:
        detail = clean(plain(block.detail)).strip()
        words = f"{line(block.label)} {clean(plain(block.text)).strip()}"
        yield f"{words}\n{detail}" if detail else words

    @_one.register
    def _(self, block: Figure) -> Iterator[str]:
        yield line(block.alt)

    @_one.register
    def _(self, block: Lines) -> Iterator[str]:
        yield "\n\n".join([LINE] * block.count)

    @_one.register
    def _(self, block: SignatureLine) -> Iterator[str]:
        yield "\n\n".join(f"{line(label)} {LINE}" for label in block.labels)

    @_one.register
    def _(self, block: Contents) -> Iterator[str]:
        yield "\n".join(
            f"• {line(plain(heading.text))}"
            for heading in headings(self._document.blocks)
            if heading.level <= block.level
        )

    @_one.register
    def _(self, block: PageBreak) -> Iterator[str]:
        yield from ()

    @_one.register
    def _(self, block: CardSheet) -> Iterator[str]:
        for card in block.cards:
            yield from self.all(card.blocks)
            yield CUT.strip()

    @_one.register
    def _(self, block: BesidePicture) -> Iterator[str]:
        yield from self.all(block.blocks)

    @_one.register
    def _(self, block: KeepTogether) -> Iterator[str]:
        yield from self.all(block.blocks)

    @_one.register
    def _(self, block: Spare) -> Iterator[str]:
        yield from self._one(block.block)


def _bullets(bullets: Bullets, before: str) -> Iterator[str]:
    for number, item in enumerate(bullets.items, start=bullets.start):
        marker = {Marker.NUMBER: f"{number}.", Marker.BOX: "☐"}.get(bullets.marker, "•")
        inside = before + " " * (len(marker) + 1)
        yield f"{before}{marker} {_indented(item.text, inside)}"
        for inner in item.inner:
            if isinstance(inner, Bullets):
                yield from _bullets(inner, inside)
            else:
                yield inside + _indented(inner.text, inside)


def _indented(text: Text, before: str) -> str:
    return clean(plain(text)).strip().replace("\n", f"\n{before}")


def _table(table: Table) -> Iterator[str]:
    for row in table.rows:
        said = [
            f"{line(column.head)}: {words}" if column.head.strip() else words
            for column, cell in zip(table.columns, row, strict=True)
            if (words := clean(plain(cell)).strip())
        ]
        yield "\n".join(said)


def _values(values: LabelledValues) -> Iterator[str]:
    for value in values.values:
        said = [clean(plain(words)).strip() for words in value.lines]
        if len(said) == 1:
            yield f"{line(value.label)}: {said[0]}"
        else:
            yield f"{line(value.label)}:"
            yield from (f"  {words}" for words in said)
