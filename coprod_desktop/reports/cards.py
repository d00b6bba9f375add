"""Cards to cut out: four a page, in bigger print two or one, with dashed lines to cut along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reportlab.platypus import Flowable
from reportlab.platypus import Table as Grid

from coprod_desktop.reports import fonts
from coprod_desktop.reports.elements import CardSheet, PaperCard
from coprod_desktop.reports.flowables import Rule
from coprod_desktop.reports.page import QUIET
from coprod_desktop.reports.sizes import Measures

MakeCard = Callable[[PaperCard, Measures], list[Flowable]]
"""Makes what stands on a card, in the room of one."""

FOUR_UP_TO, TWO_UP_TO = 15, 20
"""Sizes of letters, in points, up to which four cards and two cards stand on a page."""

USED = 0.84
"""What of a page the cards of one page take; the title stands on the first of them."""

HIGHEST = 0.9
"""A card higher than this part of a page could not be moved to the next one."""

DASHES = (5, 4)


def card_sheet(
    sheet: CardSheet, m: Measures, frame_height: float, make: MakeCard
) -> list[Flowable]:
    """The cards as a grid that breaks between rows; a card with more to say is higher.

    Where a card is too long for a page they stand below each other, and can be cut anywhere.
    """
    across = 2 if m.body < FOUR_UP_TO else 1
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
    if max(row_height or 0 for row_height in grid._rowHeights) > frame_height * HIGHEST:
        return [flowable for card in cells for flowable in (Rule(m.gap), *card)]
    grid.spaceBefore = m.gap
    return [grid]
