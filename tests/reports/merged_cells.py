"""A table with cells over several rows and columns, and with one taller than a page."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Table

from coprod_desktop.reports import fonts
from coprod_desktop.reports.sizes import PAGE_HEIGHT, PAGE_WIDTH
from coprod_desktop.reports.tagging.canvas import TaggedCanvas
from coprod_desktop.reports.tagging.finishing import About, finish
from coprod_desktop.reports.tagging.flowables import TaggedParagraph
from coprod_desktop.reports.tagging.structure import Element, Kind, Scope, Structure

ABOUT = About(title="T", author="A", subject="", language="en-GB", program="Test")
STYLE = [
    ("FONT", (0, 0), (-1, -1), fonts.TEXT, 12),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("GRID", (0, 0), (-1, -1), 0.5, "#000000"),
]


def plain_style() -> ParagraphStyle:
    return ParagraphStyle("text", fontName=fonts.TEXT, fontSize=12, leading=15)


def built(structure: Structure, story: list[Flowable], **options: Any) -> bytes:
    """A finished file of what the tagging library alone makes."""
    fonts.ready()
    target = BytesIO()
    paper = BaseDocTemplate(
        target,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        initialFontName=fonts.TEXT,
        pageTemplates=[PageTemplate("all", [Frame(50, 50, 495, 742)])],
        **options,
    )

    def canvas(*args: Any, **given: Any) -> TaggedCanvas:
        return TaggedCanvas(*args, structure=structure, **given)

    paper.build(story, canvasmaker=canvas)
    return finish(target.getvalue(), ABOUT)


def merged_cells() -> bytes:
    """Two headings over three columns, a heading beside two rows, and a cell that is cut."""
    structure = Structure("en-GB")
    title = structure.root.add(Kind.H1)
    table = structure.root.add(Kind.TABLE)
    rows: list[list[Any]] = []

    def cell(text: str, element: Element) -> TaggedParagraph:
        return TaggedParagraph(text, plain_style(), element=element)

    head = table.add(Kind.THEAD).add(Kind.TR)
    rows.append(
        [
            cell("Who", head.add_cell(Scope.COLUMN)),
            cell("What", head.add_cell(Scope.COLUMN, columns=2)),
            "",
        ]
    )
    body = table.add(Kind.TBODY)
    first, second, third = (body.add(Kind.TR) for _ in range(3))
    rows.append(
        [
            cell("Ana", first.add_cell(Scope.ROW, rows=2)),
            cell("tea", first.add_cell()),
            cell("milk", first.add_cell()),
        ]
    )
    rows.append(["", cell("cake", second.add_cell()), cell("jam", second.add_cell())])
    rows.append(
        [
            cell("Ben", third.add_cell(Scope.ROW)),
            cell("chairs " * 900, third.add_cell()),
            cell("tables", third.add_cell()),
        ]
    )
    spans = [("SPAN", (1, 0), (2, 0)), ("SPAN", (0, 1), (0, 2))]
    grid = Table(rows, colWidths=[100, 200, 150], repeatRows=1, splitInRow=1)
    grid.setStyle([*STYLE, *spans])
    return built(structure, [TaggedParagraph("Title", plain_style(), element=title), grid])
