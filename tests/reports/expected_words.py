"""Which words a reading program should find for a paper, in which order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from coprod_desktop.reports.elements import (
    BesidePicture,
    Block,
    Bullets,
    CardSheet,
    Contents,
    Document,
    Figure,
    KeepTogether,
    LabelledValues,
    Marker,
    Spare,
    Table,
    Value,
    headings,
    plain,
)

PAGE_NUMBER = "(a page number)"


def first_difference(document: Document, found: list[str]) -> str:
    """Where the words of a paper leave those expected; empty when they do not."""
    place = 0
    for ways in _ways(document):
        way = next((way for way in ways if _is_at(way, found, place)), None)
        if way is None:
            return "; or ".join(_difference(way, found[place:]) for way in ways)
        place += len(way)
    return " ".join(found[place : place + 12])


def _difference(way: list[str], found: list[str]) -> str:
    for number, (word, one) in enumerate(zip(way, [*found, *[""] * len(way)], strict=False)):
        if word not in {one, PAGE_NUMBER}:
            start = max(0, number - 3)
            return f"expected {way[start : number + 5]}, found {found[start : number + 5]}"
    return ""


def _is_at(way: list[str], found: list[str], place: int) -> bool:
    there = found[place : place + len(way)]
    return len(there) == len(way) and all(
        word == one or (word == PAGE_NUMBER and one.isdigit())
        for word, one in zip(way, there, strict=True)
    )


def _ways(document: Document) -> Iterator[list[list[str]]]:
    """Each piece of a paper in all ways in which it may be read, the longest first."""
    yield [document.kind_line.split()]
    yield [document.title.split()]
    for block in document.blocks:
        yield from _block(block, document)


def _block(block: Block, document: Document) -> Iterator[list[list[str]]]:
    match block:
        case KeepTogether() | BesidePicture() | Spare():
            for inner in (block.block,) if isinstance(block, Spare) else block.blocks:
                yield from _block(inner, document)
        case CardSheet():
            for inner in chain.from_iterable(card.blocks for card in block.cards):
                yield from _block(inner, document)
        case Contents():
            following = document.blocks[document.blocks.index(block) + 1 :]
            shown = (one for one in headings(following) if one.level <= block.level)
            yield from ([[*plain(one.text).split(), PAGE_NUMBER]] for one in shown)
        case Bullets():
            yield list(map(list, [chain.from_iterable(_bullets(block))]))
        case Table():
            yield sorted((_as_grid(block), _as_values(block)), key=len, reverse=True)
        case LabelledValues():
            yield from map(_value, block.values)
        case Figure():
            yield [block.alt.split()]
        case _:
            yield [" ".join(block.words()).split()]


def _value(value: Value) -> list[list[str]]:
    lines = list(chain.from_iterable(plain(line).split() for line in value.lines))
    label = value.label.split()
    return [[*label, *lines], [*label[:-1], f"{label[-1]}:", *lines]]


def _bullets(bullets: Bullets) -> Iterator[list[str]]:
    for number, item in enumerate(bullets.items, start=bullets.start):
        yield [{Marker.NUMBER: f"{number}.", Marker.BOX: "☐"}.get(bullets.marker, "•")]
        yield plain(item.text).split()
        for inner in item.inner:
            if isinstance(inner, Bullets):
                yield from _bullets(inner)
            else:
                yield plain(inner.text).split()


def _as_grid(table: Table) -> list[str]:
    cells = [column.head for column in table.columns]
    cells += [plain(cell) for row in table.rows for cell in row]
    return " ".join(cells).split()


def _as_values(table: Table) -> list[str]:
    said = []
    for row in table.rows:
        for column, cell in zip(table.columns, row, strict=True):
            if plain(cell).strip():
                said.append(f"{column.head}: {plain(cell)}" if column.head else plain(cell))
            elif table.to_write:
                said.append(column.head)
    return " ".join(said).split()
