"""Cards to cut out, with dashed lines to cut along, and frames to put pictures in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from reportlab.platypus import CondPageBreak, Flowable
from reportlab.platypus import Table as Grid

from coprod_desktop.reports import fonts
from coprod_desktop.reports.elements import BesidePicture, Block, CardSheet, PaperCard
from coprod_desktop.reports.flowables import Rule
from coprod_desktop.reports.page import QUIET
from coprod_desktop.reports.sizes import Measures

MakeCard = Callable[[PaperCard, Measures], list[Flowable]]
"""Makes what stands on a card, in the room of one."""

MakeBlocks = Callable[[Iterable[Block], Measures], list[Flowable]]
"""Makes blocks in a narrower room."""

FOUR_UP_TO, TWO_UP_TO = 15, 20
"""Sizes of letters, in points, up to which four cards and two cards stand on a page."""

USED = 0.84
"""What of a page the cards of one page take; the title stands on the first of them."""

HIGHEST = 0.9
"""A card higher than this part of a page could not be moved to the next one."""

DASHES = (5, 4)

PICTURE_SHARE, PICTURE_HEIGHT = 0.3, 0.8
"""What of the width a picture takes, and how high it is, times its width."""


def card_sheet(
    sheet: CardSheet, m: Measures, frame_height: float, make: MakeCard
) -> list[Flowable]:
    """The cards as a grid that breaks between rows; a card with more to say is higher.

    Where one is too long for a page with its margins they stand below each other without, each
    on one page where it fits there.
    """
    across = 2 if m.body < FOUR_UP_TO and not sheet.wide else 1
    down = 2 if m.body < TWO_UP_TO else 1
    pad = m.body
    width = m.text_width / across
    inside = replace(m, card=width - 2 * pad)
    cells = [make(card, inside) for card in sheet.cards]
    cells += [[] for _ in range(-len(cells) % across)]
    rows = [cells[start : start + across] for start in range(0, len(cells), across)]
    height = frame_height * USED / down
    grid = Grid(rows, colWidths=[width] * across, minRowHeights=[height] * len(rows))
    grid.hAlign = "LEFT"
    grid.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), fonts.TEXT, m.body, m.leading),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), pad),
            ("RIGHTPADDING", (0, 0), (-1, -1), pad),
            ("TOPPADDING", (0, 0), (-1, -1), pad),
            ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
            ("INNERGRID", (0, 0), (-1, -1), 0.75, QUIET, "butt", DASHES),
            ("BOX", (0, 0), (-1, -1), 0.75, QUIET, "butt", DASHES),
        ]
    )
    grid.wrap(m.text_width, frame_height)
    heights = [row_height or 0 for row_height in grid._rowHeights]
    if max(heights) > frame_height * HIGHEST:
        made: list[Flowable] = []
        for number, card in enumerate(cells):
            room = min(heights[number // across] - pad, frame_height)
            made += [CondPageBreak(room), Rule(m.gap), *card]
        return made
    grid.spaceBefore = grid.spaceAfter = m.gap
    return [grid]


def beside_picture(block: BesidePicture, m: Measures, make: MakeBlocks) -> Grid:
    """The paragraphs on the right of an empty frame, all on one page."""
    picture = m.text_width * PICTURE_SHARE
    words = m.text_width - picture
    inside = replace(m, card=words - m.body)
    grid = Grid(
        [["", make(block.blocks, inside)]],
        colWidths=[picture, words],
        minRowHeights=[picture * PICTURE_HEIGHT],
    )
    grid.hAlign = "LEFT"
    grid.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), fonts.TEXT, m.body, m.leading),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("LEFTPADDING", (1, 0), (1, 0), m.body),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ("BOX", (0, 0), (0, 0), 0.75, QUIET),
        ]
    )
    grid.spaceBefore, grid.spaceAfter = m.gap * 0.5, m.gap
    return grid
