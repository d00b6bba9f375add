"""What a ladder board is told to show: plain data, already in words for people."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


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
class CardMark:
    """One card. `rung` is a rung's key or the key of the place beside the ladder.

    `note` is a short line such as "since 14 Sept"; the board itself adds "2 rungs up" when
    `moved_from` (a rung's key) is given. `tone` colours the note: "", late, soon, todo, good.
    """

    key: int
    title: str
    note: str
    rung: str
    moved_from: str | None = None
    tone: str = ""


def moved_words(rungs: tuple[RungMark, ...], card: CardMark) -> str:
    """How far a card has moved: "2 rungs up", or nothing."""
    places = {rung.key: place for place, rung in enumerate(rungs)}
    if card.moved_from not in places or card.rung not in places:
        return ""
    up = places[card.moved_from] - places[card.rung]
    if up == 0:
        return ""
    one, many = ("%n rung up", "%n rungs up") if up > 0 else ("%n rung down", "%n rungs down")
    words = QCoreApplication.translate("LadderBoard", one if abs(up) == 1 else many)
    return words.replace("%n", str(abs(up)))


def note_words(rungs: tuple[RungMark, ...], card: CardMark) -> str:
    """The line under a card's title: "since 14 Sept · 2 rungs up"."""
    return " · ".join(part for part in (card.note, moved_words(rungs, card)) if part)


def spoken_words(rungs: tuple[RungMark, ...], card: CardMark, beside: str) -> str:
    """What a screen reader says of a card: title, place, note and movement."""
    names = {rung.key: rung.name for rung in rungs}
    on = QCoreApplication.translate("LadderBoard", "on {rung}")
    place = on.format(rung=names[card.rung]) if card.rung in names else beside
    parts = (card.title, place, card.note, moved_words(rungs, card))
    return ", ".join(part for part in parts if part)
