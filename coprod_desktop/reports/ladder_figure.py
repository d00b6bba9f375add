"""The ladder drawn: one initiative's path over time, or all initiatives on their rungs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise

from coprod_desktop.domain.frameworks import Framework, Rung
from coprod_desktop.reports.elements import Figure
from coprod_desktop.reports.fonts import width
from coprod_desktop.reports.page import wrapped
from coprod_desktop.reports.pictures import Bar, Box, Disc, Label, Path, Picture, Room, Shape
from coprod_desktop.reports.text import line

RUNG_COLOURS = ("#0d6a66", "#2b857d", "#3d6fa8", "#5b83b3", "#7a93ae", "#8f8a80", "#6f6a61")
RAIL, DARK, AGREED = 3.0, "#16211f", "#b87400"
MOST_TITLE_LINES = 6
MOST_NAME_LINES, NAME_SHARE, NAME_LINE = 3, 0.42, 1.15
"""A rung's long name takes so many lines at most, and so much of the width; how far lines stand."""
ABOVE, BELOW = 2.1, 1.3
"""Room for a label over the highest rung and under the lowest, times the size of letters."""


@dataclass(frozen=True, slots=True)
class Step:
    """One agreed placement on the path: its rung and its day in words."""

    rung: str
    day: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Where one side puts the initiative now."""

    rung: str
    name: str


@dataclass(frozen=True, slots=True)
class PathWords:
    """The few words in the drawing of a path; `earlier` says how many dots are left out."""

    both: str
    earlier: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Card:
    """One initiative on the ladder: its rung, title, and lines of small facts."""

    rung: str
    title: str
    facts: tuple[str, ...]


def path_figure(
    framework: Framework,
    steps: Sequence[Step],
    marks: tuple[Mark | None, Mark | None],
    words: PathWords,
    alt: str,
) -> Figure:
    """The path of one initiative: agreed placements joined by a line, then both sides' marks.

    `marks` are the patient side's (a circle) and the staff side's (a square). Where the days
    do not fit beside the dots, the dots are numbered and the days stand under the ladder.
    Placements that are on no rung are left out.
    """
    on_ladder = tuple(
        Step(step.rung, line(step.day)) for step in steps if framework.height(step.rung)
    )
    sides = tuple(mark if mark and framework.height(mark.rung) else None for mark in marks)
    names = [rung.name for rung in framework.rungs]
    return Figure(
        partial(_path, framework, on_ladder, (sides[0], sides[1]), words),
        alt,
        (*names, *(step.day for step in on_ladder), *(m.name for m in sides if m), words.both),
    )


def cards_figure(framework: Framework, cards: Sequence[Card], alt: str) -> Figure:
    """All initiatives as cards on their rungs; a rung grows with its cards."""
    cards = tuple(Card(card.rung, line(card.title), tuple(map(line, card.facts))) for card in cards)
    rungs = (*framework.rungs, *framework.beside)
    return Figure(
        partial(_ladder_of_cards, framework, cards),
        alt,
        (
            *(words for rung in rungs for words in (rung.name, rung.short)),
            *(band.name for band in framework.bands),
            *(words for card in cards for words in (card.title, *card.facts)),
        ),
    )


def _colour(framework: Framework, rung: Rung) -> str:
    """Colours by place from the top, so that a ladder with other rungs has them too."""
    place = framework.top_down.index(rung)
    last = max(1, len(framework.rungs) - 1)
    return RUNG_COLOURS[round(place * (len(RUNG_COLOURS) - 1) / last)]


@dataclass(slots=True)
class LadderSketch:
    """A drawing under way: where the rungs are, what is drawn, what must not be covered."""

    framework: Framework
    room: Room
    left: float = 0
    shapes: list[Shape] = field(default_factory=list)
    taken: list[Box] = field(default_factory=list)
    lines: list[tuple[float, float, float, float]] = field(default_factory=list)

    def __post_init__(self) -> None:
        names = (width(rung.name, self.size, strong=True) for rung in self.framework.rungs)
        self.left = min(max(names), self.room.width * NAME_SHARE) + self.size * 0.8

    @property
    def size(self) -> float:
        return self.room.measures.body

    @property
    def row(self) -> float:
        rows = max(1, len(self.framework.rungs) - 1)
        most = (self.room.height - (ABOVE + BELOW) * self.size) / rows
        usual = 2.1 if self.room.measures.tight else 2.4
        lines = min(MOST_NAME_LINES, max(len(self._wrapped(one)) for one in self.framework.rungs))
        return min(self.size * max(usual, lines * NAME_LINE + 0.6), most)

    @property
    def thickness(self) -> float:
        return self.size * 0.3

    @property
    def radius(self) -> float:
        return self.size * 0.36

    @property
    def right(self) -> float:
        return self.room.width - RAIL

    @property
    def height(self) -> float:
        return self.row * (len(self.framework.rungs) - 1) + self.size * (ABOVE + BELOW)

    def level(self, rung: str) -> float:
        """Where the middle of a rung's bar is."""
        height = self.framework.height(rung) or 0
        return self.row * (height - 1) + self.size * BELOW

    def standing(self, rung: str) -> float:
        """Where the middle of a dot is that stands on a rung."""
        return self.level(rung) + self.thickness / 2 + self.radius

    def draw_ladder(self) -> None:
        """Rungs with their names, between two rails."""
        for rung in self.framework.rungs:
            y, half = self.level(rung.key), self.thickness / 2
            bar = Box(self.left + RAIL, y - half, self.right, y + half)
            self.shapes.append(Bar(bar, _colour(self.framework, rung)))
            self.taken.append(bar)
            self.shapes += self._name(rung, y)
        for x in (self.left, self.right):
            rail = Box(x, 0, x + RAIL, self.height)
            self.shapes.append(Bar(rail, DARK))
            self.taken.append(rail)

    def _wrapped(self, rung: Rung) -> tuple[str, ...]:
        return wrapped(line(rung.name), self.size, self.left - self.size * 0.8, strong=True)

    def _name(self, rung: Rung, y: float) -> Iterable[Label]:
        """The name of a rung beside its bar, cut short where there is no room for all of it."""
        lines = self._wrapped(rung)
        most = min(MOST_NAME_LINES, max(1, int(self.row / (self.size * NAME_LINE))))
        if len(lines) > most:
            room = self.left - self.size * 0.8
            lines = (*lines[: most - 1], _cut_short(lines[most - 1], self.size, room))
        step = self.size * NAME_LINE
        first = y - self.size * 0.3 + (len(lines) - 1) / 2 * step
        first = max(first, (len(lines) - 1) * step + self.size * 0.24)
        for below, words in enumerate(lines):
            x = self.left - self.size * 0.6 - width(words, self.size, strong=True)
            yield Label(x, first - below * step, words, self.size, strong=True)

    def label_box(self, label: Label) -> Box:
        """The room a label takes."""
        return Box(
            label.x,
            label.y - label.size * 0.24,
            label.x + width(label.text, label.size, strong=label.strong),
            label.y + label.size * 0.72,
        )

    def cost(self, label: Label) -> int:
        """How many things a label would cover or touch."""
        box = self.label_box(label)
        inside = self.left + RAIL <= box.left and box.right <= self.right
        near = box.grown(0.5)
        covered = sum(near.meets(other) for other in self.taken)
        crossed = sum(_crosses(near, *ends) for ends in self.lines)
        inside = inside and box.bottom >= 0 and box.top <= self.height
        return covered + crossed + (0 if inside else 5)

    def place(self, x: float, y: float, words: str) -> int:
        """Write words near a dot where they cover least; answer how much they cover."""
        size, r = self.size, self.radius
        w = width(words, size)
        above, below = y + r + size * 0.3, y - r - self.thickness - size * 0.84
        beside = y - size * 0.26
        candidates = [
            Label(across, up, words, size)
            for across, up in (
                (x - w / 2, above),
                (x - w + r, above),
                (x - r, above),
                (x + r + size * 0.3, beside),
                (x - r - size * 0.3 - w, beside),
                (x - w / 2, below),
                (x - r, below),
                (x - w + r, below),
            )
        ]
        best = min(candidates, key=self.cost)
        cost = self.cost(best)
        self.shapes.append(best)
        self.taken.append(self.label_box(best))
        return cost

    def picture(self) -> Picture:
        """What is drawn so far."""
        return Picture(self.room.width, self.height, tuple(self.shapes))


def _cut_short(words: str, size: float, room: float) -> str:
    """Words with "…" at their end, so that they fit."""
    while words and width(f"{words}…", size, strong=True) > room:
        words = words[:-1]
    return f"{words.rstrip()}…"


def _crosses(box: Box, x1: float, y1: float, x2: float, y2: float) -> bool:
    """Whether a line from (x1, y1) to (x2, y2) touches a box (Liang and Barsky's clipping)."""
    start, end = 0.0, 1.0
    for delta, low, high in (
        (x2 - x1, box.left - x1, box.right - x1),
        (y2 - y1, box.bottom - y1, box.top - y1),
    ):
        if not delta:
            if low > 0 or high < 0:
                return False
            continue
        first, last = sorted((low / delta, high / delta))
        start, end = max(start, first), min(end, last)
    return start <= end


def _path(
    framework: Framework,
    steps: tuple[Step, ...],
    marks: tuple[Mark | None, Mark | None],
    words: PathWords,
    room: Room,
) -> tuple[Picture, ...]:
    """Days beside the dots if they fit, else numbers there and the days below."""
    dated, cost = _path_with(framework, steps, marks, words, room, numbered=False)
    if not cost:
        return dated
    return _path_with(framework, steps, marks, words, room, numbered=True)[0]


def _path_with(
    framework: Framework,
    steps: tuple[Step, ...],
    marks: tuple[Mark | None, Mark | None],
    words: PathWords,
    room: Room,
    *,
    numbered: bool,
) -> tuple[tuple[Picture, ...], int]:
    sheet = LadderSketch(framework, room)
    marks_width = _marks_width(sheet, marks, words)
    across = sheet.right - sheet.left - RAIL - marks_width
    most = max(1, int(across / (sheet.radius * 3.4)))
    shown = steps[-most:]
    numbers = range(len(steps) - len(shown) + 1, len(steps) + 1)
    key = _key(sheet, shown, numbers, words) if numbered else ()
    sheet.draw_ladder()
    pitch = across / max(1, len(shown))
    dots = [
        (sheet.left + RAIL + pitch * (place + 0.5), sheet.standing(step.rung))
        for place, step in enumerate(shown)
    ]
    _draw_path(sheet, dots)
    cost = _draw_marks(sheet, marks, words, sheet.right - marks_width / 2)
    for (x, y), step, number in zip(dots, shown, numbers, strict=True):
        cost += sheet.place(x, y, f"{number}" if numbered else step.day)
    return (sheet.picture(), *key), cost + len(steps) - len(shown)


def _key(
    sheet: LadderSketch, shown: Sequence[Step], numbers: Sequence[int], words: PathWords
) -> tuple[Picture, ...]:
    """Strips under a ladder with numbered dots, one a line: each number with its day."""
    parts = [f"{number}: {step.day}" for number, step in zip(numbers, shown, strict=True)]
    if numbers[0] > 1:
        parts.insert(0, words.earlier(numbers[0] - 1))
    lines = [""]
    for part in parts:
        longer = f"{lines[-1]} · {part}" if lines[-1] else part
        if lines[-1] and width(longer, sheet.size) > sheet.right - sheet.left:
            lines.append(part)
        else:
            lines[-1] = longer
    return tuple(
        Picture(
            sheet.room.width,
            sheet.size * 1.45,
            (Label(sheet.left, sheet.size * 0.3, piece, sheet.size),),
        )
        for text in lines
        for piece in wrapped(text, sheet.size, sheet.right - sheet.left)
    )


def _draw_path(sheet: LadderSketch, dots: Sequence[tuple[float, float]]) -> None:
    """The line from dot to dot, and the dots; dark edges tell them from rungs without colour."""
    for colour, part in ((DARK, 1.0), (AGREED, 0.6)):
        if len(dots) > 1:
            sheet.shapes.append(Path(tuple(dots), colour, sheet.size * 0.26 * part))
    for x, y in dots:
        sheet.shapes += [
            Disc(x, y, sheet.radius, DARK),
            Disc(x, y, sheet.radius * 0.72, AGREED),
        ]
        sheet.taken.append(Disc(x, y, sheet.radius, DARK).box)
    sheet.lines += [(*one, *two) for one, two in pairwise(dots)]


def _marks_width(
    sheet: LadderSketch, marks: tuple[Mark | None, Mark | None], words: PathWords
) -> float:
    """The room on the right in which the two sides' marks stand."""
    there = [mark for mark in marks if mark]
    if not there:
        return 0
    names = [mark.name for mark in there]
    if len({mark.rung for mark in there}) < len(there):
        names = [words.both]
    widest = max(width(line(name), sheet.size) for name in names)
    return max(widest, sheet.radius * 5) + sheet.size


def _draw_marks(
    sheet: LadderSketch, marks: tuple[Mark | None, Mark | None], words: PathWords, x: float
) -> int:
    """A circle for the patient side, a square for the staff side, each with its name."""
    patients, staff = marks
    together = patients and staff and patients.rung == staff.rung
    apart = sheet.radius * 1.4 if together else 0
    for mark, sideways in ((patients, -apart), (staff, apart)):
        if mark:
            y, r = sheet.standing(mark.rung), sheet.radius
            box = Box(x + sideways - r, y - r, x + sideways + r, y + r)
            shape = Disc(x + sideways, y, r, DARK) if mark is patients else Bar(box, DARK)
            sheet.shapes.append(shape)
            sheet.taken.append(box)
    if patients and together:
        return sheet.place(x, sheet.standing(patients.rung), line(words.both))
    return sum(sheet.place(x, sheet.standing(mark.rung), line(mark.name)) for mark in marks if mark)


def _ladder_of_cards(
    framework: Framework, cards: tuple[Card, ...], room: Room
) -> tuple[Picture, ...]:
    """One strip a rung from the top, then strips for places beside the ladder in use."""
    columns = _Columns(framework, room)
    strips: list[Picture] = []
    for rung in framework.top_down:
        there = [card for card in cards if card.rung == rung.key]
        begins = next(r for r in framework.top_down if r.band == rung.band) is rung
        made = _rung(rung, there, columns, _colour(framework, rung), begins=begins)
        strips += _with_bracket(framework, rung, made, columns)
    for place in framework.beside:
        there = [card for card in cards if card.rung == place.key]
        if there:
            strips += _rung(place, there, columns, "", begins=False)
    return tuple(strips)


class _Columns:
    """How the width is shared: names of rungs on the left, cards on the right."""

    def __init__(self, framework: Framework, room: Room) -> None:
        self.size = room.measures.body
        self.width, self.height = room.width, room.height
        self.bracket = self.size * 0.9
        names = max(width(rung.name, self.size, strong=True) for rung in framework.rungs)
        shorts = max(width(rung.short, self.size) for rung in framework.rungs)
        most = room.width * 0.4 - self.bracket
        self.names = min(max(names, shorts), most)
        self.left = self.bracket + self.names + self.size * 0.7
        spare = room.width - self.left - 2 * RAIL - self.gap
        self.across = max(1, int((spare + self.gap) // (self.size * 11)))
        self.card = spare / self.across - self.gap

    @property
    def gap(self) -> float:
        return self.size * 0.6

    @property
    def line(self) -> float:
        return self.size * 1.25

    def card_lines(self, card: Card) -> list[Label]:
        """The words of a card at places counted from its upper left corner.

        The list under the ladder has a long title in full.
        """
        inside = self.card - self.size * 1.2
        title = wrapped(card.title, self.size, inside, strong=True)
        if len(title) > MOST_TITLE_LINES:
            title = (*title[: MOST_TITLE_LINES - 1], "…")
        lines = [(text, True) for text in title]
        lines += [(text, False) for fact in card.facts for text in wrapped(fact, self.size, inside)]
        return [
            Label(
                self.size * 0.6,
                -self.size * 0.35 - self.line * (number + 0.72),
                text,
                self.size,
                strong=strong,
                quiet=not strong,
            )
            for number, (text, strong) in enumerate(lines)
        ]

    def card_height(self, card: Card) -> float:
        return self.line * len(self.card_lines(card)) + self.size * 0.8


def _with_bracket(
    framework: Framework, rung: Rung, strips: list[Picture], columns: _Columns
) -> list[Picture]:
    """The strips of a rung with the bracket of its band on their left, where it has one."""
    if not rung.band:
        return strips
    band = [other.key for other in framework.top_down if other.band == rung.band]
    made = []
    for number, strip in enumerate(strips):
        begins = rung.key == band[0] and number == 0
        ends = rung.key == band[-1] and number == len(strips) - 1
        top = strip.height - (columns.size * 0.5 if begins else 0)
        bottom = columns.size * 0.4 if ends else 0
        hook = columns.bracket * 0.6
        bracket: list[Shape] = [Bar(Box(0, bottom, 1.5, top), DARK)]
        if begins:
            bracket.append(Bar(Box(0, top - 1.5, hook, top), DARK))
            name = next(b.name for b in framework.bands if b.key == rung.band)
            y = top - columns.size * 0.3
            bracket.append(Label(hook + columns.size * 0.4, y, name, columns.size, quiet=True))
        if ends:
            bracket.append(Bar(Box(0, bottom, hook, bottom + 1.5), DARK))
        made.append(Picture(strip.width, strip.height, (*strip.shapes, *bracket)))
    return made


def _rung(
    rung: Rung, cards: Sequence[Card], columns: _Columns, colour: str, *, begins: bool
) -> list[Picture]:
    """The strips of one rung; more than one only where its cards would fill a page.

    The rung that begins a band needs room for the band's name.
    """
    rows = [cards[n : n + columns.across] for n in range(0, len(cards), columns.across)]
    parts: list[list[Sequence[Card]]] = [[]]
    filled = 0.0
    for row in rows:
        high = max(map(columns.card_height, row)) + columns.gap
        if parts[-1] and filled + high > columns.height * 0.8:
            parts.append([])
            filled = 0
        parts[-1].append(row)
        filled += high
    least = columns.line * (1.2 if begins and rung.band else 0.5)
    return [_strip(rung, part, columns, colour, least, last=part is parts[-1]) for part in parts]


def _strip(
    rung: Rung,
    rows: list[Sequence[Card]],
    columns: _Columns,
    colour: str,
    above: float,
    *,
    last: bool,
) -> Picture:
    """A rung, or a part of one: its name on the left, its cards standing on its bar.

    `above` is kept free over the name. A place beside the ladder has no colour, and so
    neither bar nor rails.
    """
    size = columns.size
    bar = size * 0.32 if last and colour else 0
    names = [(text, True) for text in wrapped(rung.name, size, columns.names, strong=True)]
    names += [(text, False) for text in wrapped(rung.short, size, columns.names)]
    heights = [max(map(columns.card_height, row)) for row in rows]
    cards_height = sum(heights) + columns.gap * len(rows)
    foot = size * 0.5
    height = max(cards_height + size * 0.2, columns.line * len(names) + above) + bar + foot
    shapes: list[Shape] = []
    if colour:
        edge = columns.width - RAIL
        if last:
            shapes.append(Bar(Box(columns.left + RAIL, foot, edge, foot + bar), colour))
        shapes += [Bar(Box(x, 0, x + RAIL, height), DARK) for x in (columns.left, edge)]
    for below, (text, strong) in zip(reversed(range(len(names))), names, strict=True):
        x = columns.bracket + columns.names - width(text, size, strong=strong)
        y = foot + size * 0.1 + columns.line * below
        shapes.append(Label(x, y, text, size, strong=strong, quiet=not strong))
    top = foot + bar + cards_height
    for row, row_height in zip(rows, heights, strict=True):
        top -= columns.gap + row_height
        for place, card in enumerate(row):
            x = columns.left + RAIL + columns.gap + place * (columns.card + columns.gap)
            shapes += _card(card, columns, colour or DARK, (x, top))
    return Picture(columns.width, height, tuple(shapes))


def _card(
    card: Card, columns: _Columns, colour: str, place: tuple[float, float]
) -> Iterable[Shape]:
    x, low = place
    height = columns.card_height(card)
    box = Box(x, low, x + columns.card, low + height)
    yield Bar(box, colour, frame=1.5, radius=columns.size * 0.35)
    for label in columns.card_lines(card):
        yield Label(
            x + label.x,
            low + height + label.y,
            label.text,
            label.size,
            strong=label.strong,
            quiet=label.quiet,
        )
