"""A paper as one web page that anybody's browser, phone or screen reader can show.

It is made of the same structure as the PDF, holds everything it needs, and runs nothing.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import singledispatchmethod
from html import escape
from itertools import groupby

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports import bidi, fonts, scripts
from coprod_desktop.reports.elements import (
    BesidePicture,
    Block,
    Bullets,
    CardSheet,
    Column,
    ColumnKind,
    Contents,
    Document,
    Figure,
    Heading,
    KeepTogether,
    LabelledValues,
    Lines,
    ListItem,
    Marker,
    Notice,
    PageBreak,
    Para,
    Run,
    SignatureLine,
    Spare,
    Style,
    Table,
    Text,
    headings,
    plain,
    runs,
)
from coprod_desktop.reports.pictures import Bar, Disc, Label, Path, Photo, Picture, Room, Shape
from coprod_desktop.reports.sizes import PAGE_HEIGHT, measures
from coprod_desktop.reports.text import LINK_SCHEMES, QUIET, clean, line

_STYLE = """
body { margin: 0 auto; padding: 1rem; max-width: 44rem; color: #16211f; background: #fff;
 font: 1.125rem/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif;
 overflow-wrap: break-word }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.5em 0 .4em }
h1 { font-size: 2rem; margin-top: .2em }
header { border-top: .5rem solid #0b5e5a; padding-top: 1rem }
a { color: #0b5e5a }
footer { border-top: 1px solid #767c79; margin-top: 2rem }
.quiet, header p, footer { color: #46524e }
.lead { font-size: 1.2em }
.state { color: inherit; font-weight: bold }
table { border-collapse: collapse }
th, td { padding: .3em .9em .3em 0; text-align: start; vertical-align: top;
 border-bottom: 1px solid #767c79 }
thead th { border-bottom-color: #16211f }
.number { text-align: end }
dt { font-weight: bold; margin-top: .6em }
dd { margin-inline-start: 1.5em }
.boxes { list-style: none; padding-inline-start: 1.5em }
.boxes > li { text-indent: -1.5em }
.notice { border-inline-start: .3rem solid #0b5e5a; background: #eef5f3; padding: .2em 1em;
 margin: 1em 0 }
.action { border-color: #b87400; background: #fff7e6 }
.pledge { border-color: #29428a; background: #eef0fa }
.card { border: 1px dashed #767c79; padding: .5em 1em; margin: 1em 0 }
.beside { border-inline-start: 1px solid #767c79; min-height: 9rem; padding-inline-start: 1rem }
.line { border-bottom: 1px solid #16211f; height: 2.2em }
figure { margin: 1em 0 }
svg { display: block; max-width: 100%; height: auto }
@media print { body { max-width: none; padding: 0; font-size: 12pt }
 h1, h2, h3, h4 { break-after: avoid } .notice, .card, .together, tr { break-inside: avoid }
 .page { break-before: page } }
""".strip()

_SAFE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""What a browser may do for the page: show it. Nothing is fetched, nothing runs."""


def as_html(document: Document) -> str:
    """The paper as a whole web page; the same paper gives the same text.

    Whatever people typed stays text. Raises ValueError for a link the program would not make.
    """
    state = f'<p class="state"{_direction(document.state)}>{_text(document.state)}</p>'
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{_attribute(document.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_SAFE}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="author" content="{_attribute(document.author)}">',
        '<meta name="generator" content="Coprod Desktop">',
        f"<title>{_words(line(document.title))} – {_words(line(document.kind_line))}</title>",
        f"<style>\n{_STYLE}\n</style>",
        "</head>",
        "<body>",
        "<header>",
        f"<p{_direction(document.kind_line)}>{_text(line(document.kind_line))}</p>",
        f"<h1{_direction(document.title)}>{_text(line(document.title))}</h1>",
        *([state] if document.state else []),
        "</header>",
        "<main>",
        *_Blocks(document).all(document.blocks),
        "</main>",
        f"<footer><p{_direction(document.footer)}>{_text(line(document.footer))}</p></footer>",
        "</body>",
        "</html>",
    ]
    return "\n".join(parts) + "\n"


class _Blocks:
    """The blocks of a paper as HTML; headings are numbered, so that contents can lead to them."""

    def __init__(self, document: Document) -> None:
        self._headings = list(headings(document.blocks))
        self._numbers = {id(one): number for number, one in enumerate(self._headings, start=1)}

    def all(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            yield from self._one(block)

    @singledispatchmethod
    def _one(self, block: Block) -> Iterator[str]:
        raise TypeError(block)

    @_one.register
    def _(self, block: Heading) -> Iterator[str]:
        yield self._heading(block)

    @_one.register
    def _(self, block: Para) -> Iterator[str]:
        yield _para(block)

    @_one.register
    def _(self, block: Bullets) -> Iterator[str]:
        yield from _bullets(block)

    @_one.register
    def _(self, block: Table) -> Iterator[str]:
        yield from _table(block)

    @_one.register
    def _(self, block: LabelledValues) -> Iterator[str]:
        yield from _values(block)

    @_one.register
    def _(self, block: Notice) -> Iterator[str]:
        yield from _notice(block)

    @_one.register
    def _(self, block: Figure) -> Iterator[str]:
        yield from _figure(block)

    @_one.register
    def _(self, block: Lines) -> Iterator[str]:
        yield from ['<div class="line" aria-hidden="true"></div>'] * block.count

    @_one.register
    def _(self, block: SignatureLine) -> Iterator[str]:
        for label in block.labels:
            yield f"<p{_direction(label)}>{_text(line(label))}</p>"
            yield '<div class="line" aria-hidden="true"></div>'

    @_one.register
    def _(self, block: Contents) -> Iterator[str]:
        yield from self._contents(block)

    @_one.register
    def _(self, block: PageBreak) -> Iterator[str]:
        yield '<div class="page"></div>'

    @_one.register
    def _(self, block: CardSheet) -> Iterator[str]:
        for card in block.cards:
            yield '<section class="card">'
            yield from self.all(card.blocks)
            yield "</section>"

    @_one.register
    def _(self, block: BesidePicture) -> Iterator[str]:
        yield '<div class="beside">'
        yield from self.all(block.blocks)
        yield "</div>"

    @_one.register
    def _(self, block: KeepTogether) -> Iterator[str]:
        yield '<div class="together">'
        yield from self.all(block.blocks)
        yield "</div>"

    @_one.register
    def _(self, block: Spare) -> Iterator[str]:
        yield from self._one(block.block)

    def _heading(self, heading: Heading) -> str:
        number = self._numbers.get(id(heading))
        name = f' id="part-{number}"' if number else ""
        start = f"<h{heading.level}{name}{_direction(plain(heading.text))}>"
        return f"{start}{_text(heading.text)}</h{heading.level}>"

    def _contents(self, contents: Contents) -> Iterator[str]:
        yield "<nav>"
        yield "<ul>"
        for number, heading in enumerate(self._headings, start=1):
            if heading.level <= contents.level:
                words = _text(line(plain(heading.text)))
                where = _direction(plain(heading.text))
                yield f'<li{where}><a href="#part-{number}">{words}</a></li>'
        yield "</ul>"
        yield "</nav>"


def _para(para: Para) -> str:
    kinds = {Style.LEAD: ' class="lead"', Style.QUIET: ' class="quiet"'}
    words = _text(para.text)
    if para.style is Style.STRONG:
        words = f"<strong>{words}</strong>"
    return f"<p{kinds.get(para.style, '')}{_direction(plain(para.text))}>{words}</p>"


def _bullets(bullets: Bullets) -> Iterator[str]:
    if bullets.marker is Marker.NUMBER:
        start = f' start="{bullets.start}"' if bullets.start != 1 else ""
        yield f"<ol{start}>"
    else:
        yield '<ul class="boxes">' if bullets.marker is Marker.BOX else "<ul>"
    box = "☐ " if bullets.marker is Marker.BOX else ""
    for item in bullets.items:
        yield from _item(item, box)
    yield "</ol>" if bullets.marker is Marker.NUMBER else "</ul>"


def _item(item: ListItem, box: str) -> Iterator[str]:
    start = f"<li{_direction(plain(item.text))}>{box}{_text(item.text)}"
    if not item.inner:
        yield f"{start}</li>"
        return
    yield start
    for inner in item.inner:
        if isinstance(inner, Bullets):
            yield from _bullets(inner)
        else:
            yield _para(inner)
    yield "</li>"


def _table(table: Table) -> Iterator[str]:
    yield "<table>"
    heads = "".join(_head(column) for column in table.columns)
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        cells = (
            _cell(column, cell, head=table.row_heads and not place)
            for place, (column, cell) in enumerate(zip(table.columns, row, strict=True))
        )
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody>"
    yield "</table>"


def _head(column: Column) -> str:
    if not column.head.strip():
        return "<td></td>"
    return f'<th scope="col"{_kind(column)}{_direction(column.head)}>{_text(column.head)}</th>'


def _cell(column: Column, cell: Text, *, head: bool) -> str:
    facts = f"{_kind(column)}{_direction(plain(cell))}"
    if head:
        return f'<th scope="row"{facts}>{_text(cell)}</th>'
    return f"<td{facts}>{_text(cell)}</td>"


def _kind(column: Column) -> str:
    return ' class="number"' if column.kind is ColumnKind.NUMBER else ""


def _values(values: LabelledValues) -> Iterator[str]:
    yield "<dl>"
    for value in values.values:
        yield f"<dt{_direction(value.label)}>{_text(line(value.label))}</dt>"
        for words in value.lines:
            yield f"<dd{_direction(plain(words))}>{_text(words)}</dd>"
    yield "</dl>"


def _notice(notice: Notice) -> Iterator[str]:
    yield f'<div class="notice {notice.kind.value}">'
    words = f"<strong>{_text(notice.label)}</strong> {_text(notice.text)}"
    yield f"<p{_direction(plain(notice.text))}>{words}</p>"
    if plain(notice.detail).strip():
        detail = _text(notice.detail)
        yield f'<p class="quiet"{_direction(plain(notice.detail))}>{detail}</p>'
    yield "</div>"


# Text


def _words(text: str) -> str:
    return escape(clean(text), quote=False)


def _attribute(text: str) -> str:
    return escape(line(text), quote=True)


def _text(text: Text) -> str:
    return "".join(_run(run) for run in runs(text))


def _run(run: Run) -> str:
    if run.language:
        made = f'<span lang="{_attribute(run.language)}">{_words(run.text)}</span>'
    else:
        made = "".join(map(_stretch, _stretches(clean(run.text))))
    made = made.replace("\n", "<br>")
    if run.strong:
        made = f"<strong>{made}</strong>"
    if run.quiet:
        made = f'<span class="quiet">{made}</span>'
    if run.link:
        if not run.link.startswith(LINK_SCHEMES):
            raise ValueError("a paper links to web, mail and telephone addresses only")
        made = f'<a href="{escape(run.link)}">{made}</a>'
    return made


def _stretches(text: str) -> Iterator[tuple[str, str]]:
    """The text in pieces, each with the language its letters are most likely in."""
    for script, stretch in scripts.stretches(text):
        if script is not None:
            yield scripts.language_of(script, text), stretch
            continue
        for chinese, characters in groupby(stretch, scripts.is_chinese):
            words = "".join(characters)
            yield "zh" if chinese and any(map(scripts.is_letter, words)) else "", words


def _stretch(stretch: tuple[str, str]) -> str:
    language, text = stretch
    words = escape(text, quote=False)
    return f'<span lang="{language}">{words}</span>' if language else words


def _direction(text: str) -> str:
    """How a block says that its text runs from the right."""
    text = clean(text)
    return "" if text.isascii() or not bidi.runs_right_to_left(text) else ' dir="rtl"'


# Drawings


def _figure(figure: Figure) -> Iterator[str]:
    m = measures(PaperSize.STANDARD)
    yield f'<figure role="img" aria-label="{_attribute(figure.alt)}">'
    for picture in figure.draw(Room(m.text_width, PAGE_HEIGHT - 2 * m.margin, m)):
        yield from _svg(picture)
    yield "</figure>"


def _svg(picture: Picture) -> Iterator[str]:
    size = f'width="{_n(picture.width)}" height="{_n(picture.height)}"'
    box = f"0 0 {_n(picture.width)} {_n(picture.height)}"
    yield f'<svg aria-hidden="true" {size} viewBox="{box}">'
    for shape in picture.shapes:
        yield _shape(shape, picture.height)
    yield "</svg>"


def _shape(shape: Shape, top: float) -> str:
    match shape:
        case Bar(box=box):
            place = (
                f'x="{_n(box.left)}" y="{_n(top - box.top)}" '
                f'width="{_n(box.right - box.left)}" height="{_n(box.top - box.bottom)}"'
            )
            round_by = f' rx="{_n(shape.radius)}"' if shape.radius else ""
            if not shape.frame:
                return f'<rect {place}{round_by} fill="{shape.colour}"/>'
            frame = f'stroke="{shape.colour}" stroke-width="{_n(shape.frame)}"'
            return f'<rect {place}{round_by} fill="#ffffff" {frame}/>'
        case Path():
            points = " ".join(f"{_n(x)},{_n(top - y)}" for x, y in shape.points)
            stroke = f'stroke="{shape.colour}" stroke-width="{_n(shape.thickness)}"'
            return f'<polyline points="{points}" fill="none" {stroke} stroke-linejoin="round"/>'
        case Disc():
            place = f'cx="{_n(shape.x)}" cy="{_n(top - shape.y)}" r="{_n(shape.radius)}"'
            return f'<circle {place} fill="{shape.colour}"/>'
        case Label():
            return _label(shape, top)
        case Photo(box=box):
            kind = "png" if shape.data.startswith(b"\x89PNG") else "jpeg"
            place = (
                f'x="{_n(box.left)}" y="{_n(top - box.top)}" '
                f'width="{_n(box.right - box.left)}" height="{_n(box.top - box.bottom)}"'
            )
            data = b64encode(shape.data).decode("ascii")
            return f'<image {place} href="data:image/{kind};base64,{data}"/>'


def _label(label: Label, top: float) -> str:
    """Words as wide as they are on paper, whatever letters a browser has for them."""
    facts = f'x="{_n(label.x)}" y="{_n(top - label.y)}" font-size="{_n(label.size)}"'
    weight = ' font-weight="bold"' if label.strong else ""
    colour = QUIET if label.quiet else "#16211f"
    wide = _n(fonts.width(clean(label.text), label.size, strong=label.strong))
    fit = f' textLength="{wide}" lengthAdjust="spacingAndGlyphs"'
    return f'<text {facts}{weight} fill="{colour}"{fit}>{_words(label.text)}</text>'


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
