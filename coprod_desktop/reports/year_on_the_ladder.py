"""What a year did to each initiative: where it stood, where it stands, and the way between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from coprod_desktop.domain.people import Person
from coprod_desktop.domain.placements import Placement
from coprod_desktop.domain.sheets import YearOnLadder, YearStep
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    Column,
    ColumnKind,
    Document,
    Heading,
    ListItem,
    Para,
    Style,
    Table,
    Text,
)
from coprod_desktop.reports.ladder import Elsewhere, all_credits
from coprod_desktop.reports.ladder_moves import Move, moves_figure
from coprod_desktop.reports.names import FullNames, Initials


def year_on_the_ladder(
    year: YearOnLadder,
    words: Words,
    *,
    elsewhere: Sequence[Elsewhere] = (),
    public: bool = False,
    people: Iterable[Person] = (),
) -> Document:
    """The year of all initiatives of a group; the public copy has initials in the reasons.

    `elsewhere` tells of work that stands on another ladder only.
    """
    names = FullNames()
    if public:
        names = Initials((person.name, person.initials) for person in people)
    return _Year(year, words, elsewhere, names).document()


@dataclass(frozen=True, slots=True)
class _Year:
    year: YearOnLadder
    words: Words
    elsewhere: Sequence[Elsewhere]
    names: FullNames

    def document(self) -> Document:
        group = self.year.group.name
        since, until = self.words.date(self.year.since), self.words.date(self.year.until)
        return Document(
            title=self._say("title"),
            language=self.words.language,
            author=group,
            kind_line=self._say("kind", group=group),
            state=self.words.say("papers.public") if self.names.public else "",
            footer=self._say("footer", group=group, since=since, until=until),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(self._blocks(since, until)),
        )

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.year.{key}", **facts)

    def _blocks(self, since: str, until: str) -> Iterator[Block]:
        yield Para(self._say("lead", since=since, until=until), Style.LEAD)
        steps = self.year.steps
        if not steps:
            yield Para(self._say("nothing"))
            yield from self._others()
            return
        yield Para(self._counted(steps))
        moves = tuple(self._moves(steps))
        if moves:
            yield moves_figure(self.year.framework, moves, " ".join(self._alt(steps)))
        yield Heading(2, self._say("list"))
        yield self._table(steps)
        yield from self._others()
        yield Para(self._say("honest"), Style.QUIET)
        others = (one.thanks for one in self.elsewhere if one.thanks)
        yield all_credits((self.year.framework, *others))

    def _others(self) -> Iterator[Block]:
        """What stands on another ladder, which cannot be compared with this one."""
        if not self.elsewhere:
            return
        yield Heading(2, self._say("elsewhere"))
        yield Para(self._say("elsewhere_why"))
        yield Bullets(
            tuple(
                ListItem(
                    self._say(
                        "elsewhere_one",
                        title=one.title,
                        rung=one.rung,
                        ladder=one.ladder,
                        date=self.words.short_date(one.placed.on),
                    )
                )
                for one in self.elsewhere
            )
        )

    def _counted(self, steps: Sequence[YearStep]) -> str:
        up = sum((step.rungs or 0) > 0 for step in steps)
        down = sum((step.rungs or 0) < 0 for step in steps)
        new = sum(step.before is None and step.now is not None for step in steps)
        parts = [
            self._say(key, count=count)
            for key, count in (("up", up), ("down", down), ("new", new))
            if count
        ]
        return self._say("counted", parts=self.words.listed(parts)) if parts else self._say("still")

    def _moves(self, steps: Sequence[YearStep]) -> Iterator[Move]:
        for step in steps:
            if step.now and self.year.framework.height(step.now.rung):
                before = step.before.rung if step.before else ""
                known = before if before and self.year.framework.height(before) else ""
                yield Move(step.initiative.title, known, step.now.rung)

    def _alt(self, steps: Sequence[YearStep]) -> Iterator[str]:
        yield self._say("alt", ladder=self.year.framework.name)
        for step in steps:
            if step.now:
                yield self._say(
                    f"alt_{_way(step)}",
                    title=step.initiative.title,
                    before=self._rung(step.before),
                    now=self._rung(step.now),
                )

    def _table(self, steps: Sequence[YearStep]) -> Table:
        columns = (
            Column(self._say("initiative"), share=0.21),
            Column(self._say("before"), share=0.19),
            Column(self._say("now"), share=0.19),
            Column(self._say("what"), ColumnKind.PROSE, share=0.41),
        )
        return Table(columns, tuple(map(self._row, steps)))

    def _row(self, step: YearStep) -> tuple[Text, ...]:
        return (
            step.initiative.title,
            self._rung(step.before) or self._say("not_yet"),
            self._rung(step.now) or self._say("not_yet"),
            self._what(step),
        )

    def _what(self, step: YearStep) -> str:
        if step.now is None:
            return ""
        rungs = step.rungs
        if rungs:
            said = self._say("went_up" if rungs > 0 else "went_down", count=abs(rungs))
        else:
            said = self._say(f"went_{_way(step)}")
        reason = self.names.within(step.now.reason) if step.moved else ""
        return f"{said} {reason}".strip()

    def _rung(self, placed: Placement | None) -> str:
        return self.year.framework.place(placed.rung).name if placed else ""


def _way(step: YearStep) -> str:
    """Which sentence tells it: "new", "same", or "moved"."""
    if step.before is None:
        return "new"
    return "moved" if step.moved else "same"
