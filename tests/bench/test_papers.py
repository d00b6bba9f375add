"""What tags cost: a paper against the same pages through ReportLab's own platypus, untagged."""

import gc
import resource
from io import BytesIO
from statistics import median
from time import process_time

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import _fonts, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from coprod_desktop import assets
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports import fonts
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import Column, ColumnKind, Heading, Para
from coprod_desktop.reports.elements import Table as Facts
from coprod_desktop.reports.sizes import PAGE_HEIGHT, PAGE_WIDTH, measures
from coprod_desktop.reports.tables import column_widths
from tests.reports.reading import document, read

SENTENCE = "The group talked about the telephones for a good while and then agreed on a plan. "
TEXT, STRONG = "Plain", "Plain-Strong"
REACH_TEXT, REACH_TABLE = 1.25, 1.5
ROUNDS = 7


def prose(paragraphs: int) -> list[Heading | Para]:
    made: list[Heading | Para] = []
    for number in range(paragraphs):
        if number % 10 == 0:
            made.append(Heading(2, f"Item {number // 10 + 1}"))
        made.append(Para(f"{number}. " + SENTENCE * (4 + number % 5)))
    return made


def facts(rows: int) -> Facts:
    columns = (
        Column("Number"),
        Column("Action", ColumnKind.PROSE, 3),
        Column("Who"),
        Column("By when"),
        Column("State"),
    )
    text = "ask the council for a bench at the bus stop by the church, number"
    return Facts(
        columns,
        tuple((f"AP{n}", f"{text} {n}", "Gil Jones", "11 Dec 2026", "To do") for n in range(rows)),
    )


def plain_faces() -> None:
    """The same letters as ReportLab takes them by itself, beside those of the program."""
    fonts.ready()
    for name, file in ((TEXT, "Regular"), (STRONG, "Bold")):
        path = assets.path("fonts", f"AtkinsonHyperlegibleNext-{file}.ttf")
        _fonts[name] = TTFont(name, str(path))
    registerFontFamily(TEXT, normal=TEXT, italic=TEXT, bold=STRONG, boldItalic=STRONG)


def plainly(story: list[Flowable]) -> bytes:
    """Through platypus as it comes, with our fonts and the room our pages have."""
    m, target = measures(PaperSize.STANDARD), BytesIO()
    SimpleDocTemplate(
        target,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        leftMargin=m.margin,
        rightMargin=m.margin,
        topMargin=60,
        bottomMargin=62,
        invariant=1,
        pageCompression=1,
        initialFontName=TEXT,
    ).build(story, onFirstPage=_footer, onLaterPages=_footer)
    return target.getvalue()


def _footer(canvas, paper) -> None:
    canvas.setFont(TEXT, 12)
    canvas.drawString(60, 30, "Riverside PPG test")
    canvas.drawString(480, 30, f"Page {paper.page}")


def plain_prose(paragraphs: int) -> list[Flowable]:
    m = measures(PaperSize.STANDARD)
    body = ParagraphStyle("b", fontName=TEXT, fontSize=12, leading=m.leading, spaceAfter=m.gap)
    head = ParagraphStyle(
        "h",
        fontName=STRONG,
        fontSize=m.section,
        leading=m.heading_line(m.section),
        spaceBefore=m.before_section,
        spaceAfter=m.gap * 0.7,
        keepWithNext=1,
    )
    return [
        Paragraph(str(block.text), head if isinstance(block, Heading) else body)
        for block in prose(paragraphs)
    ]


def plain_table(rows: int) -> list[Flowable]:
    m, table = measures(PaperSize.STANDARD), facts(rows)
    style = ParagraphStyle("c", fontName=TEXT, fontSize=12, leading=m.body * 1.35)
    cells = [[Paragraph(f"<b>{column.head}</b>", style) for column in table.columns]]
    cells += [[Paragraph(cell, style) for cell in row] for row in table.rows]
    grid = Table(cells, colWidths=column_widths(table, m), repeatRows=1)
    grid.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), TEXT, 12),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), m.body * 0.45),
            ("RIGHTPADDING", (0, 0), (-1, -1), m.body * 0.45),
            ("TOPPADDING", (0, 0), (-1, -1), m.gap * 0.45),
            ("BOTTOMPADDING", (0, 0), (-1, -1), m.gap * 0.7),
            ("LINEBELOW", (0, 0), (-1, -1), 0.75, "#bfc4c1"),
        ]
    )
    return [grid]


def compared(name: str, ours, plain) -> float:
    """How many times as long ours takes, by medians of rounds taken in turn."""
    times: dict[str, list[float]] = {"ours": [], "plain": []}
    pages = {}
    for _ in range(ROUNDS + 1):
        for who, make in (("ours", ours), ("plain", plain)):
            gc.collect()
            begun = process_time()
            pdf = make()
            times[who].append(process_time() - begun)
            pages[who] = len(read(pdf).pages), len(pdf) // 1000
    taken = {who: median(rounds[1:]) for who, rounds in times.items()}
    ratio = taken["ours"] / taken["plain"]
    print(
        f"\n{name}: tagged {taken['ours']:.2f} s ({pages['ours'][0]} pages, {pages['ours'][1]} KB),"
        f" plain {taken['plain']:.2f} s ({pages['plain'][0]} pages, {pages['plain'][1]} KB):"
        f" {ratio:.2f} times as long"
    )
    return ratio


pytestmark = pytest.mark.usefixtures("faces")


@pytest.fixture(scope="module")
def faces() -> None:
    plain_faces()


def test_tags_cost_little_on_text():
    paper = document(*prose(600))
    ratio = compared(
        "600 paragraphs",
        lambda: draw(paper, PaperSize.STANDARD),
        lambda: plainly(plain_prose(600)),
    )

    assert ratio <= REACH_TEXT


def test_tags_cost_little_on_tables():
    paper = document(facts(1000))
    ratio = compared(
        "1,000 rows", lambda: draw(paper, PaperSize.STANDARD), lambda: plainly(plain_table(1000))
    )

    assert ratio <= REACH_TABLE


def test_cost_is_linear_up_to_a_thousand_pages():
    seconds, made = [], []
    for paragraphs in (600, 6000):
        paper = document(*prose(paragraphs))
        begun = process_time()
        pdf = draw(paper, PaperSize.STANDARD)
        seconds.append(process_time() - begun)
        made.append(len(read(pdf).pages))
    each = [taken / pages * 1000 for taken, pages in zip(seconds, made, strict=True)]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000

    print(
        f"\n{made[0]} pages: {each[0]:.1f} ms a page; {made[1]} pages: {each[1]:.1f} ms a page;"
        f" at most {memory} MB"
    )
    assert made[1] > 900
    assert each[1] <= each[0] * 1.3
