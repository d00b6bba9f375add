"""Tables that fit the paper, and what they become where they do not: lists of labelled values."""

from __future__ import annotations

from math import ceil

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable
from reportlab.platypus import KeepTogether as Together
from reportlab.platypus import Table as Grid

from coprod_desktop.reports import fonts, scripts
from coprod_desktop.reports.elements import (
    Column,
    ColumnKind,
    LabelledValues,
    Run,
    Table,
    Text,
    Value,
    plain,
    runs,
)
from coprod_desktop.reports.flowables import Rule, Ruled, Written
from coprod_desktop.reports.page import RULE, TEXT
from coprod_desktop.reports.sizes import Measures
from coprod_desktop.reports.tagging.structure import Element, Kind, Numbering, Scope
from coprod_desktop.reports.text import clean, line, markup

PROSE_EMS = 9
"""A column of prose narrower than this many times the size of its letters is hard to read."""

SLACK = 1
"""Points to spare in a cell, so that rounding breaks no word."""

MOST_SHORT_EMS = 9
"""More than this a column of a few words does not take from prose."""

ONE_PROSE_SHARE, PROSE_SHARE = 0.36, 0.55
"""What of the width one column of prose, and all of them, keep before short columns widen."""

TO_WRITE_EMS = 2.6
"""How high a row is in which people write by hand, times the size of letters."""

LABEL_SHARE = 0.34
"""Labels may take this share of the width before values go under them."""


def facts_table(table: Table, m: Measures, frame_height: float, parent: Element) -> list[Flowable]:
    """The table as a grid, or as values under labels where a column would be too narrow.

    A row too high for a page also makes the whole table a list, which can be cut anywhere.
    """
    widths = column_widths(table, m)
    if widths is None:
        return _rows_as_values(table, m, parent)
    element = Element(Kind.TABLE, parent)
    grid = _grid(table, widths, m, element)
    grid.wrap(m.text_width, frame_height)
    heights = [height or 0 for height in grid._rowHeights]
    if heights[0] + max(heights[1:], default=0) > frame_height * 0.8:
        return _rows_as_values(table, m, parent)
    parent.kids.append(element)
    _keep_heights(grid)
    return [grid]


def _keep_heights(grid: Grid) -> None:
    """Measure rows once: ReportLab would measure what is left again on every page."""
    grid._argH = list(grid._rowHeights)


def column_widths(table: Table, m: Measures) -> list[float] | None:
    """Widths that leave every word whole and prose readable; None where there are none.

    Every column first gets what it needs. Then short columns get what keeps them on one line,
    as long as prose keeps a good width; then prose; what is left is shared by weight.
    """
    places = range(len(table.columns))
    shared = _shared_out(table, m)
    if shared is not None:
        return shared
    widths = [_needed(table, place, m) for place in places]
    likes = [_longest(table, place, m) for place in places]
    kinds = [column.kind for column in table.columns]
    prose = [place for place in places if kinds[place] is ColumnKind.PROSE]
    short = [place for place in places if place not in prose]
    spare = m.text_width - sum(widths)
    if spare < 0:
        return None
    good = m.text_width * min(ONE_PROSE_SHARE, PROSE_SHARE / max(1, len(prose)))
    kept = sum(max(0.0, min(likes[place], good) - widths[place]) for place in prose)
    modest = [min(like, m.body * MOST_SHORT_EMS) for like in likes]
    spare -= _widen(widths, short, modest, table, spare - kept)
    spare -= _widen(widths, prose, likes, table, spare)
    spare -= _widen(widths, short, likes, table, spare)
    whole = sum(column.weight for column in table.columns)
    return [
        width + max(0.0, spare) * column.weight / whole
        for width, column in zip(widths, table.columns, strict=True)
    ]


def _shared_out(table: Table, m: Measures) -> list[float] | None:
    """The widths that the columns ask for; None where one has no share, or needs more."""
    whole = sum(column.share for column in table.columns)
    if not all(column.share for column in table.columns):
        return None
    widths = [m.text_width * column.share / whole for column in table.columns]
    fits = all(_needed(table, place, m) <= width for place, width in enumerate(widths))
    return widths if fits else None


def _widen(
    widths: list[float], places: list[int], likes: list[float], table: Table, limit: float
) -> float:
    """Give columns up to `limit` points of what they would like, by weight; answer how many."""
    given = 0.0
    wanting = [place for place in places if likes[place] - widths[place] > 0.01]
    while wanting and limit - given > 0.5:
        whole = sum(table.columns[place].weight for place in wanting)
        left = limit - given
        for place in wanting:
            share = left * table.columns[place].weight / whole
            more = min(share, likes[place] - widths[place])
            widths[place] += more
            given += more
        wanting = [place for place in places if likes[place] - widths[place] > 0.01]
    return given


def _needed(table: Table, place: int, m: Measures) -> float:
    """The least width of a column: its longest word, and for prose a few words."""
    words = {
        (word, strong)
        for text, strong in _cells(table, place)
        for word in scripts.unbroken(clean(text))
    }
    longest_word = max(
        (fonts.width(word, m.body, strong=strong) for word, strong in words), default=0.0
    )
    least = min(longest_word, m.text_width * 0.5) + _padding(m) + SLACK
    if table.columns[place].kind is ColumnKind.PROSE:
        least = max(least, min(_longest(table, place, m), m.body * PROSE_EMS))
    return least


def _longest(table: Table, place: int, m: Measures) -> float:
    """The width at which nothing in the column needs a second line."""
    return (
        _padding(m)
        + SLACK
        + max(
            fonts.width(part, m.body, strong=strong)
            for text, strong in _cells(table, place)
            for part in clean(text).split("\n")
        )
    )


def _cells(table: Table, place: int) -> set[tuple[str, bool]]:
    """The different texts of a column, and whether each is strong."""
    rows = {(plain(row[place]), _is_strong(row[place])) for row in table.rows}
    return {(table.columns[place].head, True), *rows}


def _is_strong(text: Text) -> bool:
    return not isinstance(text, str) and any(run.strong for run in text)


def _padding(m: Measures) -> float:
    return m.body * 0.9


def _grid(table: Table, widths: list[float], m: Measures, element: Element) -> Grid:
    styles = [_cell(m, column) for column in table.columns]
    head = element.add(Kind.THEAD).add(Kind.TR)
    heads = [
        Written(markup(column.head, strong=True), style, element=_head_cell(head, column))
        for column, style in zip(table.columns, styles, strict=True)
    ]
    body = element.add(Kind.TBODY)
    rows = [_row(table, row, styles, body.add(Kind.TR)) for row in table.rows]
    tall = m.body * TO_WRITE_EMS if table.to_write else 0
    grid = Grid(
        [heads, *rows],
        colWidths=widths,
        minRowHeights=[0, *[tall] * len(rows)],
        repeatRows=1,
        hAlign="LEFT",
    )
    side = _padding(m) / 2
    grid.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), fonts.TEXT, m.body, m.leading),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), side),
            ("RIGHTPADDING", (0, 0), (-1, -1), side),
            ("TOPPADDING", (0, 0), (-1, -1), m.gap * 0.45),
            ("BOTTOMPADDING", (0, 0), (-1, -1), m.gap * 0.7),
            ("LINEBELOW", (0, 0), (-1, 0), 1, TEXT),
            ("LINEBELOW", (0, 1), (-1, -1), 0.75, RULE),
            *([("INNERGRID", (0, 1), (-1, -1), 0.75, RULE)] if table.to_write else []),
        ]
    )
    grid.spaceBefore, grid.spaceAfter = m.gap * 0.5, m.gap
    return grid


def _head_cell(row: Element, column: Column) -> Element:
    cell = row.add_cell(Scope.COLUMN if line(column.head) else None)
    cell.repeats = True
    return cell


def _row(
    table: Table, row: tuple[Text, ...], styles: list[ParagraphStyle], element: Element
) -> list[Flowable]:
    made = []
    for place, (text, style) in enumerate(zip(row, styles, strict=True)):
        names_row = table.row_heads and not place and plain(text).strip()
        cell = element.add_cell(Scope.ROW if names_row else None)
        made.append(Written(markup(text), style, element=cell))
    return made


def _cell(m: Measures, column: Column | None = None) -> ParagraphStyle:
    return ParagraphStyle(
        "cell",
        fontName=fonts.TEXT,
        fontSize=m.body,
        leading=min(m.body * 1.35, m.leading),
        textColor=TEXT,
        alignment=2 if column and column.kind is ColumnKind.NUMBER else 0,
        splitLongWords=1,
        in_column=column is None or column.kind is not ColumnKind.NUMBER,
    )


def _rows_as_values(table: Table, m: Measures, parent: Element) -> list[Flowable]:
    """Each row as lines "head: value", a rule between two rows; empty cells are left out."""
    made: list[Flowable] = []
    rows = parent.add_list(Numbering.NONE)
    for number, row in enumerate(table.rows):
        body = rows.add(Kind.LI).add(Kind.LBODY)
        said = [
            Written(_labelled(column.head, cell), _value(m), element=body.add(Kind.P))
            if plain(cell).strip()
            else Ruled(m, line(column.head), body.add(Kind.P))
            for column, cell in zip(table.columns, row, strict=True)
            if plain(cell).strip() or table.to_write
        ]
        if not said:
            continue
        if number == len(table.rows) - 1:
            said[-1].spaceAfter = m.gap * 1.5
        made.append(Together([Rule(m.gap), *said] if number else said))
    return made


def _labelled(head: str, cell: Text) -> str:
    if not head:
        return markup(cell, strong=True)
    return markup((Run(f"{head}: ", strong=True), *runs(cell)))


def _value(m: Measures) -> ParagraphStyle:
    style = _cell(m)
    style.leading = m.leading
    style.spaceAfter = m.gap * 0.5
    style.allowWidows = style.allowOrphans = 0
    return style


def values_table(
    values: LabelledValues, m: Measures, frame_height: float, parent: Element
) -> list[Flowable]:
    """Labels beside their values, one line of values a row, or above them in big print.

    For readers it is a list either way: each label, then what belongs to it.
    """
    if values.to_write:
        return _values_to_write(values, m, parent)
    widest = max(fonts.width(line(value.label), m.body, strong=True) for value in values.values)
    step = m.body * 2
    label_width = ceil((widest + m.body) / step) * step
    if label_width > m.text_width * LABEL_SHARE:
        return _values_below(values, m, parent)
    element = Element(Kind.L, parent)
    element.numbering = Numbering.NONE
    rows = [row for value in values.values for row in _value_rows(value, _cell(m), element)]
    grid = Grid(rows, colWidths=[label_width, m.text_width - label_width], hAlign="LEFT")
    grid.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), fonts.TEXT, m.body, m.leading),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), m.body * 0.15),
            *_spaces_between(values, m),
        ]
    )
    grid.wrap(m.text_width, frame_height)
    if max(height or 0 for height in grid._rowHeights) > frame_height * 0.8:
        return _values_below(values, m, parent)
    parent.kids.append(element)
    _keep_heights(grid)
    grid.spaceBefore, grid.spaceAfter = 0, m.gap
    return [grid]


def _values_to_write(values: LabelledValues, m: Measures, parent: Element) -> list[Flowable]:
    """Each label with a line to write on behind it."""
    element = parent.add_list(Numbering.NONE)
    made = [
        Ruled(m, line(value.label), element.add(Kind.LI).add(Kind.LBODY)) for value in values.values
    ]
    made[-1].spaceAfter = m.gap * 2
    return list(made)


def _value_rows(value: Value, style: ParagraphStyle, parent: Element) -> list[list[Flowable]]:
    item = parent.add(Kind.LI)
    label = Written(markup(value.label, strong=True), style, element=item.add(Kind.LBL))
    body = item.add(Kind.LBODY)
    elements = [body] if len(value.lines) == 1 else [body.add(Kind.P) for _ in value.lines]
    return [
        ["" if place else label, Written(markup(text), style, element=element)]
        for place, (text, element) in enumerate(zip(value.lines, elements, strict=True))
    ]


def _spaces_between(values: LabelledValues, m: Measures) -> list[tuple[object, ...]]:
    """More room after the last line of each value."""
    made: list[tuple[object, ...]] = []
    row = -1
    for value in values.values[:-1]:
        row += len(value.lines)
        made.append(("BOTTOMPADDING", (0, row), (-1, row), m.gap))
    return made


def _values_below(values: LabelledValues, m: Measures, parent: Element) -> list[Flowable]:
    made: list[Flowable] = []
    element = parent.add_list(Numbering.NONE)
    for value in values.values:
        item = element.add(Kind.LI)
        if len(value.lines) == 1:
            said = _labelled(value.label, value.lines[0])
            made.append(Written(said, _value(m), element=item.add(Kind.LBODY)))
            continue
        words = markup((Run(value.label, strong=True),))
        label = Written(words, _value(m), element=item.add(Kind.LBL))
        label.keepWithNext = 1
        made.append(label)
        body = item.add(Kind.LBODY)
        for text in value.lines:
            style = _value(m)
            style.leftIndent = m.indent
            made.append(Written(markup(text), style, element=body.add(Kind.P)))
    return made
