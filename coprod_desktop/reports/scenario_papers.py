"""Made-up cases for a session: cards to cut out, and a sheet for whoever leads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coprod_desktop.domain.framework_lists import Scenario, Scenarios
from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    CardSheet,
    Document,
    Heading,
    KeepTogether,
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
from coprod_desktop.reports.ladder import all_credits

PLAN = ("bring", "time", "mixed", "end")


def scenario_cards(group: Group, scenarios: Scenarios, words: Words) -> Document:
    """The cards to cut out: a case each, with room for the rung and the reason."""

    def say(key: str, **facts: object) -> str:
        return words.say(f"papers.scenario_cards.{key}", **facts)

    def card(number: int, case: Scenario) -> PaperCard:
        fields = tuple(Value(say(key), ("",)) for key in ("rung", "why"))
        return PaperCard(
            (
                Para(say("number", number=number, setting=case.setting), Style.QUIET),
                Para((Run(case.title, strong=True),), Style.LEAD),
                Para(" ".join(case.story)),
                LabelledValues(fields, to_write=True),
                Lines(1),
            )
        )

    def blocks() -> Iterator[Block]:
        yield Para(f"{scenarios.about} {say('cut')}")
        yield CardSheet(tuple(card(*one) for one in numbered(scenarios)))
        yield all_credits((scenarios,))

    return group_paper("scenario_cards", group, words, scenarios.name, blocks())


def scenario_notes(group: Group, scenarios: Scenarios, ladder: Framework, words: Words) -> Document:
    """For whoever leads: how the session goes, and what could be said for each card."""

    def say(key: str, **facts: object) -> str:
        return words.say(f"papers.scenario_notes.{key}", **facts)

    def note(number: int, case: Scenario) -> KeepTogether:
        *others, last = (ladder.place(rung).name for rung in case.fits)
        said = say("or", before=", ".join(others), last=last) if others else last
        fits = Para((Run(f"{say('fits')}: ", strong=True), Run(said)), keep=True)
        heading = Heading(3, say("card", number=number, title=case.title))
        return KeepTogether((heading, fits, Bullets(_items(case.note))))

    def blocks() -> Iterator[Block]:
        yield Para(say("lead"), Style.LEAD)
        yield Heading(2, say("plan"))
        yield Bullets(_items([say(key) for key in PLAN]))
        yield Heading(2, say("how"))
        yield Bullets(_items(scenarios.instructions), Marker.NUMBER)
        yield Heading(2, say("ask"))
        yield Bullets(_items(scenarios.questions))
        yield Heading(2, say("cards"))
        yield Para(say("no_answers"))
        for number, case in numbered(scenarios):
            yield note(number, case)
        yield all_credits((scenarios, ladder))

    return group_paper("scenario_notes", group, words, say("title"), blocks())


def numbered(scenarios: Scenarios) -> Iterator[tuple[int, Scenario]]:
    """The cards with their numbers, by title: in their own order they would tell the rungs."""
    ordered = sorted(scenarios.cards, key=lambda case: case.title.casefold())
    return enumerate(ordered, start=1)


def _items(texts: Sequence[str]) -> tuple[ListItem, ...]:
    return tuple(map(ListItem, texts))
