"""What a ladder board is told to show: plain data, already in words for people."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class BandMark:
    """Rungs that belong together, such as "done with"."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class RungMark:
    """One rung. `short` says it in a few words; `colour_index` counts the theme's rung colours."""

    key: str
    name: str
    short: str
    band: str
    colour_index: int


@dataclass(frozen=True, slots=True)
class BesideMark:
    """A place that is no rung, such as "Led by the community"; it stands below the ladder."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class CardMark:
    """One card. `rung` is a rung's key or the key of a place beside the ladder.

    `note` is a short line such as "since 14 Sept"; the board itself adds "2 rungs up" when
    `moved_from` (a rung's key) is given. `tone` colours the note: "", late, soon, todo, good.
    `since` says since when it stands there, where the note says something else. `more` are
    further states, on a line of their own: "views differ by 2 rungs".
    """

    key: int
    title: str
    note: str
    rung: str
    moved_from: str | None = None
    tone: str = ""
    since: str = ""
    more: tuple[str, ...] = ()


def moved_words(rungs: tuple[RungMark, ...], card: CardMark) -> str:
    """How far a card has moved: "2 rungs up", or nothing."""
    places = {rung.key: place for place, rung in enumerate(rungs)}
    if card.moved_from not in places or card.rung not in places:
        return ""
    up = places[card.moved_from] - places[card.rung]
    if up == 0:
        return ""
    one, many = ("%n rung up", "%n rungs up") if up > 0 else ("%n rung down", "%n rungs down")
    return _counted(one, many, abs(up))


def note_words(rungs: tuple[RungMark, ...], card: CardMark) -> str:
    """The line under a card's title: "since 14 Sept · 2 rungs up", the last words together."""
    parts = (card.note, card.since, moved_words(rungs, card).replace(" ", NO_BREAK))
    return f"{NO_BREAK}· ".join(part for part in parts if part)


def more_words(card: CardMark) -> str:
    """The line below that one, or nothing."""
    return " · ".join(card.more)


def spoken_words(rungs: tuple[RungMark, ...], card: CardMark, beside: str) -> str:
    """What a screen reader says of a card: title, place, note, movement and other states."""
    names = {rung.key: rung.name for rung in rungs}
    on = QCoreApplication.translate("LadderBoard", "on {rung}")
    place = on.format(rung=names[card.rung]) if card.rung in names else beside
    parts = (card.title, place, card.note, card.since, moved_words(rungs, card), *card.more)
    return ", ".join(part for part in parts if part)


def spoken_rung(rung: RungMark, band: str, cards: int) -> str:
    """What a screen reader says of a rung: name, meaning, band, and how much stands on it."""
    name = f"{rung.name}: {rung.short}" if rung.short else rung.name
    return ", ".join(part for part in (name, band, counted(cards)) if part)


def counted(cards: int) -> str:
    """How many initiatives: "no initiatives", "1 initiative", "12 initiatives"."""
    if not cards:
        return QCoreApplication.translate("LadderBoard", "no initiatives")
    return _counted("%n initiative", "%n initiatives", cards)


def _counted(one: str, many: str, number: int) -> str:
    words = QCoreApplication.translate("LadderBoard", one if number == 1 else many)
    return words.replace("%n", str(number))
