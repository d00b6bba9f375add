"""Notes as they are kept (domain.notes) into the paragraphs and lists of a paper."""

from __future__ import annotations

from collections.abc import Sequence

from coprod_desktop.domain import notes
from coprod_desktop.domain.notes import BlockKind
from coprod_desktop.reports.elements import Bullets, ListItem, Marker, Para, Run, Text


def blocks(markdown: str) -> tuple[Para | Bullets, ...]:
    """The blocks of some notes; neighbouring items become one list, deeper ones lists inside."""
    made: list[Para | Bullets] = []
    items: list[notes.Block] = []
    for block in notes.read(markdown):
        if block.kind is BlockKind.PARAGRAPH:
            made += [*_lists(items), Para(_text(block))]
            items = []
        else:
            items.append(block)
    return (*made, *_lists(items))


def _lists(items: Sequence[notes.Block]) -> tuple[Bullets, ...]:
    """Items of any depth as lists; a change of kind at the least depth begins another list."""
    if not items:
        return ()
    depth = min(item.level for item in items)
    starts = [n for n, item in enumerate(items) if item.level == depth]
    if starts[0] > 0:
        # Deeper items with nothing above them stand as a list of their own.
        return (*_lists(items[: starts[0]]), *_lists(items[starts[0] :]))
    ends = [*starts[1:], len(items)]
    made: list[Bullets] = []
    for start, end in zip(starts, ends, strict=True):
        block = items[start]
        item = ListItem(_text(block), _lists(items[start + 1 : end]))
        marker = Marker.NUMBER if block.kind is BlockKind.NUMBER else Marker.BULLET
        if made and made[-1].marker is marker:
            made[-1] = Bullets((*made[-1].items, item), marker, made[-1].start)
        else:
            made.append(Bullets((item,), marker, block.number or 1))
    return tuple(made)


def _text(block: notes.Block) -> Text:
    return tuple(Run(span.text, strong=span.bold) for span in block.spans)
