"""Slips on which each side places a piece of work unseen by the other, to cut out."""

from __future__ import annotations

from collections.abc import Iterator

from coprod_desktop.domain.framework_lists import TermList
from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    CardSheet,
    Document,
    LabelledValues,
    Lines,
    ListItem,
    Marker,
    PaperCard,
    Para,
    Run,
    Style,
    Value,
)
from coprod_desktop.reports.group_paper import group_paper
from coprod_desktop.reports.ladder import credit

EACH = 2
"""So many slips for each side; more are printed as more copies."""
WHY_LINES = 2
BLANK_WHY_LINES = 1
"""Less, for the line with the name of the work; all can write on the back."""


def placing_slips(
    group: Group, ladder: Framework, slips: TermList, words: Words, *, title: str = ""
) -> Document:
    """Slips for a piece of work with this title; empty ones, for any work, without a title.

    They ask for no names. On empty ones the side is circled.
    """

    def say(key: str) -> str:
        return words.say(f"papers.placing_slips.{key}")

    def blocks() -> Iterator[Block]:
        yield Para(f"{slips.about} {say('cut')}" if title else slips.about)
        sides = (say("patients"), say("staff")) if title else ("", "")
        cards = (_slip(title, side, ladder, slips, say("no_name"), words) for side in sides)
        yield CardSheet(tuple(card for card in cards for _ in range(EACH)), wide=True)
        yield credit(ladder)

    return group_paper("placing_slips", group, words, say("title"), blocks())


def _slip(
    title: str, side: str, ladder: Framework, slips: TermList, no_name: str, words: Words
) -> PaperCard:
    rung, why = slips.term("rung"), slips.term("why")
    rungs = (*ladder.top_down, *ladder.beside)
    boxes = (
        ListItem((Run(one.name, strong=True), *([Run(f": {one.short}")] if one.short else ())))
        for one in rungs
    )
    return PaperCard(
        (
            *_head(title, side, words),
            Para((Run(rung.name, strong=True), Run(f" {rung.text}"))),
            Bullets(tuple(boxes), Marker.BOX),
            Para((Run(why.name, strong=True), Run(f" {no_name}", quiet=True))),
            Lines(WHY_LINES if title else BLANK_WHY_LINES),
        )
    )


def _head(title: str, side: str, words: Words) -> tuple[Block, ...]:
    """Which work and whose side: printed, or to fill in."""
    if title:
        return (Para((Run(title, strong=True), Run(f" · {side}")), Style.LEAD),)
    work = Value(words.say("papers.placing_slips.work"), ("",))
    return (
        LabelledValues((work,), to_write=True),
        Para(words.say("papers.placing_slips.circle")),
    )
