"""The ladder explained to anybody who is new to it: on one page, and in easy words."""

from __future__ import annotations

from collections.abc import Iterator

from coprod_desktop.domain.framework_lists import Explained, Explanation
from coprod_desktop.domain.frameworks import Framework, Rung
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    BesidePicture,
    Block,
    Column,
    ColumnKind,
    Document,
    Heading,
    Para,
    Run,
    Style,
    Table,
    Text,
)
from coprod_desktop.reports.group_paper import group_paper
from coprod_desktop.reports.ladder import all_credits


def ladder_explained(
    group: Group, ladder: Framework, explanation: Explanation, words: Words
) -> Document:
    """The ladder a group uses on one page; one of its own in the words it was given."""
    fits = ladder.key == explanation.framework
    made = _Explained(ladder, explanation if fits else None, words)
    name = explanation.name if fits else ladder.name
    return group_paper("ladder_explained", group, words, name, made.blocks(), one_page=True)


class _Explained:
    """What stands on the page."""

    def __init__(self, ladder: Framework, explanation: Explanation | None, words: Words) -> None:
        self._ladder = ladder
        self._explanation = explanation
        self._words = words
        self._bands = {band.key: band.name for band in ladder.bands}

    def _say(self, key: str) -> str:
        return self._words.say(f"papers.ladder_explained.{key}")

    def blocks(self) -> Iterator[Block]:
        """The opening, a row for each rung from the top, the closing, the credit."""
        told = self._explanation
        if opening := told.opening if told else self._ladder.about:
            yield Para(opening)
        rows = (self._row(rung) for rung in (*self._ladder.top_down, *self._ladder.beside))
        columns = (
            Column(self._say("rung")),
            Column(self._say("means"), ColumnKind.PROSE, weight=3),
        )
        yield Table(columns, tuple(rows), row_heads=True)
        yield Para(told.closing if told else self._say("closing"))
        yield all_credits((self._ladder,))

    def _row(self, rung: Rung) -> tuple[Text, ...]:
        head = [Run(rung.name, strong=True)]
        if band := self._bands.get(rung.band):
            head.append(Run(f"\n{band}", quiet=True))
        return tuple(head), self._means(rung)

    def _means(self, rung: Rung) -> Text:
        if self._explanation is None:
            meaning = " ".join(filter(None, (rung.meaning, rung.question)))
            return meaning or rung.short
        told: Explained = self._explanation.rung(rung.key)
        return (Run(told.plain), Run(f"\n{self._say('example')} {told.example}", quiet=True))


def ladder_in_easy_words(group: Group, explanation: Explanation, words: Words) -> Document:
    """The seven rungs in big print, one idea a line, with room for pictures."""

    def beside(lines: tuple[str, ...]) -> BesidePicture:
        return BesidePicture(tuple(Para(line, Style.LEAD) for line in lines))

    def blocks() -> Iterator[Block]:
        yield beside(explanation.easy_opening)
        for rung in explanation.entries:
            yield Heading(2, rung.name)
            yield beside(rung.easy)
        yield Heading(2, words.say("papers.ladder_explained.easy_end"))
        yield beside(explanation.easy_closing)
        yield all_credits((explanation,))

    return group_paper(
        "ladder_explained",
        group,
        words,
        explanation.easy_name,
        blocks(),
        at_least=PaperSize.LARGE,
    )
