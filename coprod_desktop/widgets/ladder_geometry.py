"""Where everything on a ladder board stands, worked out from its width and the text size."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from coprod_desktop.widgets import running_text
from coprod_desktop.widgets.ladder_marks import BandMark, CardMark, RungMark
from coprod_desktop.widgets.theme import Look

NARROW = 560
RAIL, BRACKET = 7, 30
NAME_SIZE, COMPACT_NAME_SIZE = 17, 16


@dataclass(frozen=True, slots=True)
class Board:
    """What is laid out: the ladder, its cards, and how the board is set."""

    rungs: tuple[RungMark, ...]
    bands: tuple[BandMark, ...]
    cards: tuple[CardMark, ...]
    beside: str | None
    compact: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One rung. `line` is the painted bar; `area` is where a card dropped belongs to it."""

    key: str
    area: QRect
    line: QRect
    name: QRect
    short: QRect


@dataclass(frozen=True, slots=True)
class Placing:
    """The finished picture, in pixels. `order` is the cards' keys, line by line, for the keys."""

    height: int
    narrow: bool
    rails: tuple[QRect, QRect]
    rows: tuple[Row, ...]
    brackets: tuple[tuple[str, QRect], ...]
    cards: Mapping[int, QRect]
    beside: tuple[QRect, QRect] | None
    marks_left: int
    order: tuple[tuple[int, ...], ...]


class Sizes:
    """Measures of one board in one look."""

    def __init__(self, board: Board, look: Look, width: int) -> None:
        full = not board.compact
        self.look = look
        self.width = width
        self.narrow = width < look.px(NARROW if full else NARROW * 0.7)
        self.thick = look.px(9 if full else 6)
        self.rail = look.px(RAIL if full else 5)
        self.gap = look.gap(14 if full else 6)
        self.pitch = look.px(78 if full else 46)
        self.card = look.px(164 if full else 140)
        self.above = look.gap(23 if full else 8)
        self.name_font = look.font(NAME_SIZE if full else COMPACT_NAME_SIZE, weight=700)
        self.short_font = look.font(look.theme.small)
        self.bracket = look.px(BRACKET) if full and board.bands and not self.narrow else 0
        self.names = 0 if self.narrow else self._names_width(board)
        self.left = self.bracket + self.names
        self.inside = QRect(
            self.left + self.rail + self.gap, 0, width - self.left - 2 * (self.rail + self.gap), 0
        )
        self.marks = look.px(30) if full else 0

    def _names_width(self, board: Board) -> int:
        names = [running_text.natural_width(rung.name, self.name_font) for rung in board.rungs]
        shorts = [running_text.natural_width(rung.short, self.short_font) for rung in board.rungs]
        beside_short = 0 if board.compact else min(max(shorts, default=0), self.width // 4)
        widest = max(max(names, default=0), beside_short)
        return min(widest, self.width * 2 // 5) + self.look.px(12)

    @property
    def columns(self) -> int:
        room = self.inside.width() - self.marks + self.gap
        return max(1, room // (self.card + self.gap))

    @property
    def column_width(self) -> int:
        room = self.inside.width() - self.marks - self.gap * (self.columns - 1)
        return min(room // self.columns, self.look.px(290))


def placed(
    board: Board, look: Look, width: int, height: int, sizes_of: Mapping[int, QSize]
) -> Placing:
    """Lay the board out in `width`; spare `height` is shared by the rungs.

    `sizes_of` gives each card's size at the column width of `Sizes`.
    """
    needed = _at(board, look, width, sizes_of, 0)
    spare = max(0, height - needed.height)
    each = min(spare // max(1, len(board.rungs)), look.px(46))
    return needed if each == 0 else _at(board, look, width, sizes_of, each)


def _at(board: Board, look: Look, width: int, sizes_of: Mapping[int, QSize], extra: int) -> Placing:
    sizes = Sizes(board, look, width)
    cells = columns_of(board, sizes.columns)
    cards: dict[int, QRect] = {}
    order: list[tuple[int, ...]] = []
    rows: list[Row] = []
    top = look.gap(4)
    for rung in board.rungs:
        lines = [line for line in cells[rung.key] if line]
        clear = rows[-1].short.bottom() + look.gap(4) if rows else 0
        row = _row(rung, lines, top, clear, sizes, sizes_of, board, extra, cards)
        order.extend(tuple(line[column] for column in sorted(line)) for line in lines)
        rows.append(row)
        top = row.area.bottom() + 1
    rail_height = top + look.px(10 if board.compact or sizes.narrow else 26)
    if rows and not sizes.narrow:
        rail_height = max(rail_height, rows[-1].short.bottom() + look.gap(6))
    rails = (
        QRect(sizes.left, 0, sizes.rail, rail_height),
        QRect(width - sizes.rail, 0, sizes.rail, rail_height),
    )
    beside, bottom = _beside(board, sizes, rail_height, sizes_of, cards, order)
    return Placing(
        height=bottom,
        narrow=sizes.narrow,
        rails=rails,
        rows=tuple(rows),
        brackets=_brackets(board, rows, sizes),
        cards=cards,
        beside=beside,
        marks_left=width - sizes.rail - sizes.gap // 2 - sizes.marks,
        order=tuple(order),
    )


def columns_of(board: Board, columns: int) -> dict[str, list[dict[int, int]]]:
    """Which card stands in which column: per rung, lines of {column: card key}.

    A card that has moved is given a column whose way from its old rung is free, if there is one,
    so that no other card hides its path.
    """
    places = {rung.key: place for place, rung in enumerate(board.rungs)}
    on_ladder = [card for card in board.cards if card.rung in places]
    wanted: dict[tuple[int, int], int] = {}
    columns_by_key: dict[int, int] = {}
    for card in sorted(on_ladder, key=lambda card: card.moved_from not in places):
        way = _way(card, places)
        costs = [sum(wanted.get((place, column), 0) for place in way) for column in range(columns)]
        column = costs.index(min(costs))
        columns_by_key[card.key] = column
        wanted[way[0], column] = wanted.get((way[0], column), 0) + 100
        for place in way[1:]:
            wanted[place, column] = wanted.get((place, column), 0) + 10
    cells: dict[str, list[dict[int, int]]] = {rung.key: [] for rung in board.rungs}
    for card in on_ladder:
        _take_cell(cells[card.rung], columns_by_key[card.key], card.key)
    return cells


def _way(card: CardMark, places: Mapping[str, int]) -> list[int]:
    """The rungs a card's path crosses, its own first."""
    here = places[card.rung]
    before = places.get(card.moved_from or "", here)
    step = 1 if before > here else -1
    return [here, *range(here + step, before + step, step)] if before != here else [here]


def _take_cell(lines: list[dict[int, int]], column: int, key: int) -> None:
    for line in lines:
        if column not in line:
            line[column] = key
            return
    lines.append({column: key})


def _row(
    rung: RungMark,
    lines: list[dict[int, int]],
    top: int,
    clear: int,
    sizes: Sizes,
    sizes_of: Mapping[int, QSize],
    board: Board,
    extra: int,
    cards: dict[int, QRect],
) -> Row:
    """The row below `top` whose name keeps below `clear`, where the words above it end."""
    short = "" if board.compact else rung.short
    name_high, short_high = _name_heights(rung.name, short, sizes)
    heights = [max(sizes_of[key].height() for key in line.values()) for line in lines]
    block = sum(heights) + sizes.look.gap(6) * max(0, len(heights) - 1)
    start = top + (sizes.look.gap(8) + name_high + short_high if sizes.narrow else sizes.above)
    content = max(block, 0 if sizes.narrow else sizes.pitch - sizes.above - sizes.thick)
    if sizes.narrow:
        content = max(block, sizes.look.gap(6))
    line_top = start + content + extra
    if not sizes.narrow:
        line_top = max(line_top, clear + name_high)
    _put_cards(lines, heights, line_top - block, sizes, sizes_of, cards)
    line = QRect(sizes.left, line_top, sizes.width - sizes.left, sizes.thick)
    area = QRect(0, top, sizes.width, line_top + sizes.thick - top)
    if sizes.narrow:
        left = sizes.rail + sizes.gap
        wide = sizes.width - 2 * left
        name = QRect(left, top + sizes.look.gap(8), wide, name_high)
        return Row(rung.key, area, line, name, QRect(left, name.bottom() + 1, wide, short_high))
    name_top = line.center().y() - (name_high if short else name_high * 2 // 3)
    wide = sizes.names - sizes.look.px(12)
    name = QRect(sizes.bracket, name_top, wide, name_high)
    return Row(
        rung.key, area, line, name, QRect(sizes.bracket, name.bottom() + 1, wide, short_high)
    )


def _name_heights(name: str, short: str, sizes: Sizes) -> tuple[int, int]:
    if sizes.narrow:
        wide = sizes.width - 2 * (sizes.rail + sizes.gap)
    else:
        wide = sizes.names - sizes.look.px(12)
    high = running_text.broken(name, sizes.name_font, wide).height
    return high, running_text.broken(short, sizes.short_font, wide).height if short else 0


def _put_cards(
    lines: list[dict[int, int]],
    heights: list[int],
    top: int,
    sizes: Sizes,
    sizes_of: Mapping[int, QSize],
    cards: dict[int, QRect],
) -> None:
    """The last line of cards stands on the rung itself, the others above it."""
    for line, tallest in zip(lines, heights, strict=True):
        for column, key in line.items():
            size = sizes_of[key]
            left = sizes.inside.left() + column * (sizes.column_width + sizes.gap)
            cards[key] = QRect(left, top + tallest - size.height(), size.width(), size.height())
        top += tallest + sizes.look.gap(6)


def _brackets(board: Board, rows: list[Row], sizes: Sizes) -> tuple[tuple[str, QRect], ...]:
    if not sizes.bracket:
        return ()
    found = []
    for band in board.bands:
        own = [row for row, rung in zip(rows, board.rungs, strict=True) if rung.band == band.key]
        if own:
            top = own[0].area.top() + sizes.look.gap(20)
            bottom = own[-1].line.bottom()
            found.append((band.name, QRect(2, top, sizes.look.px(9), bottom - top)))
    return tuple(found)


def _beside(
    board: Board,
    sizes: Sizes,
    top: int,
    sizes_of: Mapping[int, QSize],
    cards: dict[int, QRect],
    order: list[tuple[int, ...]],
) -> tuple[tuple[QRect, QRect] | None, int]:
    """The place below the ladder: its heading and its frame, when any card stands there."""
    rungs = {rung.key for rung in board.rungs}
    keys = [card.key for card in board.cards if card.rung not in rungs]
    if not keys or board.beside is None:
        return None, top
    look = sizes.look
    margin = look.gap(10)
    wide = sizes.width - 2 * margin
    high = running_text.broken(board.beside, sizes.name_font, wide).height
    heading = QRect(margin, top + look.gap(18) + margin // 2, wide, high)
    columns = max(1, (wide + sizes.gap) // (sizes.card + sizes.gap))
    below = heading.bottom() + look.gap(4)
    for start in range(0, len(keys), columns):
        line = keys[start : start + columns]
        tallest = max(sizes_of[key].height() for key in line)
        for column, key in enumerate(line):
            left = margin + column * (sizes.column_width + sizes.gap)
            cards[key] = QRect(left, below, sizes_of[key].width(), sizes_of[key].height())
        order.append(tuple(line))
        below += tallest + look.gap(6)
    frame = QRect(0, top + look.gap(18), sizes.width - 1, below + margin // 2 - top - look.gap(18))
    return (heading, frame), frame.bottom() + 2
