"""Where everything on a ladder board stands, worked out from its width and the text size."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRect, QSize

from coprod_desktop.widgets import running_text
from coprod_desktop.widgets.ladder_marks import BandMark, BesideMark, CardMark, RungMark
from coprod_desktop.widgets.theme import Look

NARROW = 560
RAIL, BRACKET = 7, 30
NAME_SIZE, COMPACT_NAME_SIZE = 17, 16
CARD, WIDEST_CARD, CARD_STEP = 164, 290, 6
"""Pixels at 100 %. Cards grow by steps, so that a window that is resized measures few anew."""
ROTATED_LINES = 2
MOST_SPARE = 46
"""Pixels at 100 % by which a rung grows where there is room."""

Cells = dict[str, list[dict[int, int]]]
"""Per rung, lines of {column: card}."""

SizeOf = Callable[[CardMark, int], QSize]
"""The size of a card in a column of so many pixels."""


@dataclass(frozen=True, slots=True)
class Board:
    """What is laid out: the ladder, its cards, and how the board is set."""

    rungs: tuple[RungMark, ...]
    bands: tuple[BandMark, ...]
    cards: tuple[CardMark, ...]
    beside: tuple[BesideMark, ...]
    compact: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One rung. `line` is the painted bar; `area` is where a card dropped belongs to it.

    `head` is the name of the band above its first rung, where there is no bracket for it.
    """

    key: str
    area: QRect
    line: QRect
    name: QRect
    short: QRect
    head: QRect


@dataclass(frozen=True, slots=True)
class Spot:
    """A place beside the ladder: its heading, and its frame around the cards in it."""

    key: str
    name: str
    heading: QRect
    frame: QRect
    quiet: QRect


@dataclass(frozen=True, slots=True)
class Line:
    """Cards that stand side by side, from left to right."""

    place: str
    cards: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Placing:
    """The finished picture, in pixels; `lines` from top to bottom, for the keys."""

    width: int
    height: int
    narrow: bool
    rails: tuple[QRect, QRect]
    rows: tuple[Row, ...]
    brackets: tuple[tuple[str, QRect], ...]
    cards: Mapping[int, QRect]
    beside: tuple[Spot, ...]
    marks_left: int
    lines: tuple[Line, ...]

    def place_at(self, down: int) -> str | None:
        """The rung, or the place beside the ladder, at so many pixels from the top."""
        for row in self.rows:
            if row.area.top() <= down <= row.area.bottom():
                return row.key
        for spot in self.beside:
            if spot.frame.top() <= down <= spot.frame.bottom():
                return spot.key
        return None

    def area_of(self, place: str) -> QRect:
        """All of a rung, or of a place beside the ladder; nothing for an unknown one."""
        for row in self.rows:
            if row.key == place:
                return row.area
        return next((spot.frame for spot in self.beside if spot.key == place), QRect())

    def name_of(self, place: str) -> QRect:
        """Where the name of a rung or place stands."""
        for row in self.rows:
            if row.key == place:
                return row.name if row.short.isEmpty() else row.name.united(row.short)
        return next((spot.heading for spot in self.beside if spot.key == place), QRect())

    def card_at(self, across: int, down: int) -> int | None:
        """The card at a point."""
        for key, area in self.cards.items():
            if area.contains(across, down):
                return key
        return None


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
        self.pitch = look.px(64 if full else 46)
        self.card = look.px(CARD if full else 140)
        self.above = look.gap(21 if full else 8)
        self.name_font = look.font(NAME_SIZE if full else COMPACT_NAME_SIZE, weight=700)
        self.short_font = look.font(look.theme.small)
        self.band_font = look.font(look.theme.small, weight=700)
        self.marks = look.px(30) if full else 0
        banded = full and bool(board.bands)
        turned = self._turned_lines(board) if banded and not self.narrow else 0
        self.heads = banded and not turned
        one_more = (turned - 1) * running_text.line_step(self.band_font)
        self.bracket = look.px(BRACKET) + one_more if turned else 0
        self.names = 0 if self.narrow else self._names_width(board)
        self.left = self.bracket + self.names
        self.inside = QRect(
            self.left + self.rail + self.gap, 0, width - self.left - 2 * (self.rail + self.gap), 0
        )

    def _turned_lines(self, board: Board) -> int:
        """In how many lines every band's name fits its bracket, from bottom to top; 0: in none."""
        most = 1
        for band in board.bands:
            own = sum(rung.band == band.key for rung in board.rungs)
            room = own * self.pitch - self.look.gap(20)
            if own == 0 or running_text.natural_width(band.name, self.band_font) <= room:
                continue
            lines = running_text.height(band.name, self.band_font, room)
            most = max(most, lines // running_text.line_step(self.band_font))
            if running_text.longest_word(band.name, self.band_font) > room:
                return 0
        return most if most <= ROTATED_LINES else 0

    def _names_width(self, board: Board) -> int:
        names = [running_text.natural_width(rung.name, self.name_font) for rung in board.rungs]
        shorts = [running_text.natural_width(rung.short, self.short_font) for rung in board.rungs]
        beside_short = 0 if board.compact else min(max(shorts, default=0), self.width // 4)
        widest = max(max(names, default=0), beside_short)
        return min(widest, self.width * 2 // 5) + self.look.px(12)

    @cached_property
    def columns(self) -> int:
        """How many cards stand side by side."""
        room = self.inside.width() - self.marks + self.gap
        return max(1, room // (self.card + self.gap))

    @cached_property
    def column_width(self) -> int:
        """Pixels for a card; where only one fits, all there is, for big text needs it."""
        room = self.inside.width() - self.marks - self.gap * (self.columns - 1)
        width = min(room // self.columns, self.look.px(WIDEST_CARD))
        step = self.look.px(CARD_STEP)
        return max(1, width if width < self.card else width - (width - self.card) % step)


class Layouts:
    """One board in one look, laid out in whatever width is asked for; what is costly only once.

    `size_of` gives a card's size in a column of so many pixels.
    """

    def __init__(self, board: Board, look: Look, size_of: SizeOf) -> None:
        self._board = board
        self._look = look
        self._size_of = size_of
        self._plans: dict[int, _Plan] = {}
        self._heights: dict[int, int] = {}
        self._placed: tuple[tuple[int, int], Placing] | None = None
        self._sizes: dict[int, Mapping[int, QSize]] = {}
        self._cells: dict[int, Cells] = {}

    def height_at(self, width: int) -> int:
        """The height in pixels in which everything has its room."""
        if width not in self._heights:
            self._heights[width] = self._plan(width).at(0, cards=False).height
        return self._heights[width]

    def placed(self, width: int, height: int) -> Placing:
        """Everything in its place; spare `height` is shared by the rungs."""
        spare = max(0, height - self.height_at(width))
        each = min(spare // max(1, len(self._board.rungs)), self._look.px(MOST_SPARE))
        if self._placed is None or self._placed[0] != (width, each):
            self._placed = ((width, each), self._plan(width).at(each))
        return self._placed[1]

    def _plan(self, width: int) -> _Plan:
        if width not in self._plans:
            sizes = Sizes(self._board, self._look, width)
            wide, columns = sizes.column_width, sizes.columns
            if wide not in self._sizes:
                cards = self._board.cards
                self._sizes[wide] = {card.key: self._size_of(card, wide) for card in cards}
            if columns not in self._cells:
                self._cells[columns] = columns_of(self._board, columns)
            self._plans[width] = _Plan(
                self._board, self._look, sizes, self._sizes[wide], self._cells[columns]
            )
        return self._plans[width]


class _Plan:
    """One board on its way to a Placing."""

    def __init__(
        self, board: Board, look: Look, sizes: Sizes, of: Mapping[int, QSize], cells: Cells
    ) -> None:
        self._board = board
        self._look = look
        self._sizes = sizes
        self._of = of
        self._cells = cells
        self._with_cards = True
        self._cards: dict[int, QRect] = {}
        self._lines: list[Line] = []

    def at(self, extra: int, *, cards: bool = True) -> Placing:
        """Everything in its place, each rung `extra` pixels higher than it must be.

        Who only wants to know the height leaves the cards out.
        """
        self._with_cards = cards
        board, look, sizes = self._board, self._look, self._sizes
        self._cards, self._lines = {}, []
        rows: list[Row] = []
        top = look.gap(4)
        for rung in board.rungs:
            clear = rows[-1].short.bottom() + look.gap(4) if rows else 0
            rows.append(self._row(rung, top, clear, extra))
            top = rows[-1].area.bottom() + 1
        foot = top + look.px(10 if board.compact or sizes.narrow else 26)
        if rows and not sizes.narrow:
            foot = max(foot, rows[-1].short.bottom() + look.gap(6))
        beside, bottom = self._beside(foot)
        return Placing(
            width=sizes.width,
            height=bottom,
            narrow=sizes.narrow,
            rails=(
                QRect(sizes.left, 0, sizes.rail, foot),
                QRect(sizes.width - sizes.rail, 0, sizes.rail, foot),
            ),
            rows=tuple(rows),
            brackets=self._brackets(rows),
            cards=self._cards,
            beside=beside,
            marks_left=sizes.width - sizes.rail - sizes.gap // 2 - sizes.marks,
            lines=tuple(self._lines),
        )

    def _row(self, rung: RungMark, top: int, clear: int, extra: int) -> Row:
        """The row below `top` whose name keeps below `clear`, where the words above it end."""
        sizes, look = self._sizes, self._look
        short = "" if self._board.compact else rung.short
        name_high, short_high = self._name_heights(rung.name, short)
        head = self._head(rung, top, clear)
        under_head = head.bottom() + 1 if head.isValid() else top
        lines = [line for line in self._cells[rung.key] if line]
        heights = [max(self._of[key].height() for key in line.values()) for line in lines]
        block = sum(heights) + look.gap(6) * max(0, len(heights) - 1)
        if sizes.narrow:
            start = under_head + look.gap(8) + name_high + short_high
            line_top = start + max(block, look.gap(6)) + extra
        else:
            start = under_head + sizes.above
            content = max(block, sizes.pitch - sizes.above - sizes.thick)
            words_above = max(clear, under_head if head.isValid() else 0)
            line_top = max(start + content + extra, words_above + name_high)
        if self._with_cards:
            self._put_cards(rung.key, lines, heights, line_top - block)
        line = QRect(sizes.left, line_top, sizes.width - sizes.left, sizes.thick)
        area = QRect(0, top, sizes.width, line_top + sizes.thick - top)
        if sizes.narrow:
            left = sizes.rail + sizes.gap
            wide = sizes.width - 2 * left
            name = QRect(left, under_head + look.gap(8), wide, name_high)
        else:
            name_top = line.center().y() - (name_high if short else name_high * 2 // 3)
            wide = sizes.names - look.px(12)
            name = QRect(sizes.bracket, name_top, wide, name_high)
        below = QRect(name.left(), name.bottom() + 1, wide, short_high)
        return Row(rung.key, area, line, name, below, head)

    def _head(self, rung: RungMark, top: int, clear: int) -> QRect:
        """Where the name of the band stands, above the first of its rungs."""
        sizes, look = self._sizes, self._look
        first = next((one for one in self._board.rungs if one.band == rung.band), None)
        name = next((band.name for band in self._board.bands if band.key == rung.band), "")
        if not sizes.heads or first is not rung or not name:
            return QRect()
        left = sizes.rail + sizes.gap if sizes.narrow else 0
        wide = (sizes.width - left if sizes.narrow else sizes.left) - left - look.gap(8)
        high = running_text.height(name, sizes.band_font, wide)
        return QRect(left, max(top + look.gap(8), clear), wide, high)

    def _name_heights(self, name: str, short: str) -> tuple[int, int]:
        sizes = self._sizes
        if sizes.narrow:
            wide = sizes.width - 2 * (sizes.rail + sizes.gap)
        else:
            wide = sizes.names - self._look.px(12)
        high = running_text.height(name, sizes.name_font, wide)
        return high, running_text.height(short, sizes.short_font, wide) if short else 0

    def _put_cards(
        self, place: str, lines: list[dict[int, int]], heights: list[int], top: int
    ) -> None:
        """The last line of cards stands on the rung itself, the others above it."""
        sizes = self._sizes
        for line, tallest in zip(lines, heights, strict=True):
            for column, key in line.items():
                size = self._of[key]
                left = sizes.inside.left() + column * (sizes.column_width + sizes.gap)
                down = top + tallest - size.height()
                self._cards[key] = QRect(left, down, size.width(), size.height())
            self._lines.append(Line(place, tuple(line[column] for column in sorted(line))))
            top += tallest + self._look.gap(6)

    def _brackets(self, rows: list[Row]) -> tuple[tuple[str, QRect], ...]:
        if not self._sizes.bracket:
            return ()
        found = []
        pairs = list(zip(rows, self._board.rungs, strict=True))
        for band in self._board.bands:
            own = [row for row, rung in pairs if rung.band == band.key]
            if own:
                top = own[0].area.top() + self._look.gap(14)
                high = own[-1].line.bottom() - top
                found.append((band.name, QRect(2, top, self._look.px(9), high)))
        return tuple(found)

    def _beside(self, top: int) -> tuple[tuple[Spot, ...], int]:
        """The places below the ladder; on a compact board only those where something stands."""
        spots = []
        for place in self._board.beside:
            keys = [card.key for card in self._board.cards if card.rung == place.key]
            if keys or not self._board.compact:
                spots.append(self._spot(place, keys, top))
                top = spots[-1].frame.bottom() + 2
        return tuple(spots), top

    def _spot(self, place: BesideMark, keys: list[int], top: int) -> Spot:
        look, sizes = self._look, self._sizes
        margin = look.gap(10)
        wide = sizes.width - 2 * margin
        high = running_text.height(place.name, sizes.name_font, wide)
        heading = QRect(margin, top + look.gap(18) + margin // 2, wide, high)
        columns = max(1, (wide + sizes.gap) // (sizes.column_width + sizes.gap))
        below = heading.bottom() + look.gap(4)
        for start in range(0, len(keys), columns):
            line = keys[start : start + columns]
            for column, key in enumerate(line):
                left = margin + column * (sizes.column_width + sizes.gap)
                self._cards[key] = QRect(left, below, *self._of[key].toTuple())
            self._lines.append(Line(place.key, tuple(line)))
            below += max(self._of[key].height() for key in line) + look.gap(6)
        quiet = QRect()
        if not keys:
            step = running_text.line_step(sizes.short_font)
            quiet = QRect(margin, below, wide, step)
            below += step + look.gap(4)
        reach = below + margin // 2 - top - look.gap(18)
        frame = QRect(0, top + look.gap(18), sizes.width - 1, reach)
        return Spot(place.key, place.name, heading, frame, quiet)


def columns_of(board: Board, columns: int) -> Cells:
    """Which card stands in which column: per rung, lines of {column: card key}.

    A card that has moved is given a column whose way from its old rung is free, if there is one,
    so that no other card hides its path. No rung takes more lines than its cards need.
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
    cells: Cells = {}
    for rung in board.rungs:
        own = [card.key for card in on_ladder if card.rung == rung.key]
        cells[rung.key] = _lines([(key, columns_by_key[key]) for key in own], columns)
    return cells


def _way(card: CardMark, places: Mapping[str, int]) -> list[int]:
    """The rungs a card's path crosses, its own first."""
    here = places[card.rung]
    before = places.get(card.moved_from or "", here)
    step = 1 if before > here else -1
    return [here, *range(here + step, before + step, step)] if before != here else [here]


def _lines(wishes: list[tuple[int, int]], columns: int) -> list[dict[int, int]]:
    """Cards with the column each would like best, in as few lines as they need."""
    lines: list[dict[int, int]] = [{} for _ in range(-(-len(wishes) // columns))]
    left_over = []
    for key, column in wishes:
        free = next((line for line in lines if column not in line), None)
        if free is None:
            left_over.append(key)
        else:
            free[column] = key
    for line in lines:
        for column in range(columns):
            if left_over and column not in line:
                line[column] = left_over.pop(0)
    return lines
