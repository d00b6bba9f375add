"""All that was said of a piece of work over time: every step, both sides, parts, the record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coprod_desktop.domain.people import Person
from coprod_desktop.domain.placements import PARTS, Placement
from coprod_desktop.domain.reality_words import about_said
from coprod_desktop.domain.sheets import InitiativeSheet
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    Column,
    Document,
    Heading,
    KeepTogether,
    LabelledValues,
    ListItem,
    Para,
    Style,
    Table,
    Text,
    Value,
)
from coprod_desktop.reports.initiative_summary import names_in
from coprod_desktop.reports.told_initiative import Looked, Told


def initiative_path(
    sheet: InitiativeSheet,
    words: Words,
    looked: Looked,
    *,
    public: bool = False,
    people: Iterable[Person] = (),
) -> Document:
    """The whole path of an initiative as a paper; names as in its summary."""
    return _Path(Told(sheet, words, names_in(sheet, people, public=public), looked)).document()


@dataclass(frozen=True, slots=True)
class _Path:
    told: Told

    @property
    def words(self) -> Words:
        return self.told.words

    def document(self) -> Document:
        group, title = self.told.sheet.group.name, self.told.sheet.initiative.title
        return Document(
            title=title,
            language=self.words.language,
            author=group,
            kind_line=self._say("kind", group=group),
            state=self.words.say("papers.public") if self.told.names.public else "",
            footer=self._say("footer", group=group, title=title),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(self._blocks()),
        )

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.initiative_path.{key}", **facts)

    def _blocks(self) -> Iterator[Block]:
        initiative = self.told.sheet.initiative
        if initiative.matters:
            matters = self.told.names.within(initiative.matters)
            yield Para(self.told.say("matters", matters=matters), Style.LEAD)
        yield from self.told.kind()
        yield from self._dates()
        if initiative.partners:
            yield self.told.labelled("partners", self.told.names.within(initiative.partners))
        if leads := self.told.leads():
            yield Para(leads)
        yield from self.told.figure()
        yield from self._now()
        yield from self._steps()
        yield from self._parts()
        yield from self._record()
        yield self.told.credits()

    def _dates(self) -> Iterator[Block]:
        """When it began, and from when patients had a part."""
        initiative = self.told.sheet.initiative
        said = [
            self._say(key, day=self.words.date(day))
            for key, day in (
                ("began", initiative.started),
                ("involved", initiative.involved_from),
                ("ended", initiative.ended),
            )
            if day
        ]
        if said:
            yield Para(" ".join(said))

    def _now(self) -> Iterator[Block]:
        """Where each side sees it now, and when it is looked at again."""
        line = self.told.sheet.line
        values = [
            Value(self._say(key), (self._standing(placed),))
            for key, placed in (
                ("agreed", line.agreed),
                ("patients", line.patients),
                ("staff", line.staff),
            )
        ]
        yield Heading(2, self._say("now"))
        yield LabelledValues(tuple(values))
        if gap := self.told.gap():
            yield Para(gap)
        if line.review_due:
            said = self.told.say("review", day=self.words.date(line.review_due))
            yield self.told.labelled("look_again", said)

    def _standing(self, placed: Placement | None) -> str:
        if placed is None:
            return self._say("not_said")
        day = self.words.date(placed.on)
        return self._say("standing", rung=self.told.place(placed), date=day)

    def _steps(self) -> Iterator[Block]:
        """Every placement from first to last."""
        yield Heading(2, self._say("steps"))
        if not self.told.sheet.placements:
            yield Para(self.told.say("not_placed_long"))
        for placed in self.told.sheet.placements:
            yield KeepTogether(tuple(self._step(placed)))

    def _step(self, placed: Placement) -> Iterator[Block]:
        day = self.words.date(placed.on)
        yield Heading(3, self._say("step", date=day, rung=self.told.place(placed)))
        facts = [self.told.say(f"by_{placed.view.value}"), self.told.moved(placed)]
        yield Para(self.told.say("step", facts=", ".join(filter(None, facts))), Style.QUIET)
        yield Para(self.told.names.within(placed.reason))
        yield from self.told.limits(placed)
        if placed.is_overruled:
            yield Para(self._overruled(placed))
        if evidence := self.told.evidence(placed):
            yield self.told.labelled("evidence", evidence)
        elif none := self.told.no_evidence(placed):
            yield Para(none)

    def _overruled(self, placed: Placement) -> str:
        ladder = self.told.sheet.ladder_of(placed)
        rungs = (*ladder.rungs, *ladder.beside) if ladder else ()
        names = {rung.key: rung.name for rung in rungs}
        proposed = names.get(placed.proposed, placed.proposed)
        why = self.told.names.within(placed.overruled)
        return self._say("overruled", proposed=proposed, why=why)

    def _parts(self) -> Iterator[Block]:
        """How far each part was shared, on each day on which somebody said so."""
        history = self.told.sheet.parts_history
        if not history:
            return
        yield Heading(2, self.told.say("parts"))
        columns = (Column(self._say("day")), *(Column(self.told.part(part)) for part in PARTS))
        rows: list[tuple[Text, ...]] = []
        for parts in history:
            levels = (getattr(parts, part) for part in PARTS)
            cells = (self.words.name(level) if level else "–" for level in levels)
            rows.append((self.words.short_date(parts.on), *cells))
        yield Table(columns, tuple(rows), row_heads=True)
        for parts in history:
            if parts.note:
                note = self.told.names.within(parts.note)
                day = self.words.short_date(parts.on)
                yield Para(self._say("note", date=day, note=note))

    def _record(self) -> Iterator[Block]:
        """What the record itself shows, line by line, and what could come next."""
        yield Heading(2, self.told.say("record"))
        yield Para(self.told.names.within(self.told.verdict()))
        lines = [Value(about_said(line, self.words), (said,)) for line, said in self.told.lines()]
        if lines:
            yield LabelledValues(tuple(lines))
        if steps := self.told.next_steps():
            yield Heading(2, self._say("possible"))
            yield Bullets(tuple(map(ListItem, steps)))
        yield Para(self._say("honest"), Style.QUIET)
