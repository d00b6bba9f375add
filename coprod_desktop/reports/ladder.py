"""The ladder with all initiatives of a group, drawn and as a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from coprod_desktop.domain.frameworks import Credited
from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.domain.placements import Placement
from coprod_desktop.domain.sheets import InitiativeLine, LadderSheet
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Column,
    ColumnKind,
    Document,
    Heading,
    KeepTogether,
    Para,
    Run,
    Style,
    Table,
    Text,
)
from coprod_desktop.reports.ladder_figure import Card, cards_figure


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where a piece of work was placed on another ladder than the group uses now."""

    title: str
    placed: Placement
    rung: str
    ladder: str
    thanks: Credited | None = None


def ladder(
    sheet: LadderSheet,
    words: Words,
    *,
    public: bool = False,
    elsewhere: Iterable[Elsewhere] = (),
) -> Document:
    """The ladder of a group as a paper; it names no people, so the public copy is the same.

    `elsewhere` tells of work that stands on another ladder only.
    """
    others = {one.placed.initiative_id: one for one in elsewhere}
    return _Ladder(sheet, words, public=public, elsewhere=others).document()


def credit(framework: Credited) -> KeepTogether:
    """The line the licence of a framework asks for, with its link."""
    return all_credits((framework,))


def all_credits(frameworks: Iterable[Credited]) -> KeepTogether:
    """The lines that the licences of frameworks ask for, each once, with their links.

    One without a credit, such as a ladder of the group's own, is named.
    """
    thanked: dict[str, str] = {}
    for framework in frameworks:
        thanked.setdefault(framework.credit or f"{framework.name}.", framework.link)
    runs: list[Run] = []
    for words, link in thanked.items():
        runs.append(Run(f" {words}" if runs else words, quiet=True))
        if link:
            runs += [Run(" ", quiet=True), Run(urlsplit(link).netloc, link=link)]
    return KeepTogether((Para(tuple(runs)),))


@dataclass(frozen=True, slots=True)
class _Ladder:
    sheet: LadderSheet
    words: Words
    public: bool
    elsewhere: Mapping[int, Elsewhere]

    def document(self) -> Document:
        group, date = self.sheet.group.name, self.words.date(self.sheet.on)
        return Document(
            title=self._say("title"),
            language=self.words.language,
            author=group,
            kind_line=self._say("kind", group=group),
            state=self.words.say("papers.public") if self.public else "",
            footer=self._say("footer", group=group, date=date),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(self._blocks()),
        )

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.ladder.{key}", **facts)

    def _blocks(self) -> Iterator[Block]:
        yield Para(self._say("lead", date=self.words.date(self.sheet.on)), Style.LEAD)
        yield cards_figure(self.sheet.framework, self._cards(), " ".join(self._alt()))
        if self.sheet.lines:
            yield Heading(2, self._say("list"))
            yield self._list()
        else:
            yield Para(self._say("nothing"))
        others = (one.thanks for one in self.elsewhere.values() if one.thanks)
        yield all_credits((self.sheet.framework, *others))

    def _cards(self) -> tuple[Card, ...]:
        return tuple(
            Card(line.agreed.rung, line.initiative.title, tuple(self._facts(line)))
            for line in self.sheet.lines
            if line.agreed
        )

    def _facts(self, line: InitiativeLine) -> Iterator[str]:
        if line.agreed:
            yield self._say("since", date=self.words.short_date(line.agreed.on))
        if line.differ:
            yield self._say("differ", count=line.differ)
        elif self._differ_beside(line):
            yield self._say("differ_beside")

    def _differ_beside(self, line: InitiativeLine) -> bool:
        """Whether the sides differ though one of them puts it beside the ladder."""
        return bool(line.patients and line.staff) and len(self._view_rungs(line)) > 1

    def _view_rungs(self, line: InitiativeLine) -> set[str]:
        return {placed.rung for placed in (line.patients, line.staff) if placed}

    def _alt(self) -> Iterator[str]:
        framework = self.sheet.framework
        yield self._say("alt", ladder=framework.name, group=self.sheet.group.name)
        for rung in (*framework.top_down, *framework.beside):
            titles = [
                line.initiative.title
                for line in self.sheet.lines
                if line.agreed and line.agreed.rung == rung.key
            ]
            if titles:
                key = "alt_rung" if framework.height(rung.key) else "alt_beside"
                yield self._say(key, rung=rung.name, titles=self.words.listed(titles))

    def _list(self) -> Table:
        columns = (
            Column(self._say("initiative"), ColumnKind.PROSE, weight=2),
            Column(self._say("rung")),
            Column(self._say("since_head")),
            Column(self._say("views"), ColumnKind.PROSE, weight=2),
        )
        return Table(columns, tuple(map(self._row, sorted(self.sheet.lines, key=self._height))))

    def _height(self, line: InitiativeLine) -> tuple[int, str]:
        """The highest rung first, then what is beside the ladder, then what is not placed."""
        if line.agreed is None:
            return 2, line.initiative.title
        height = self.sheet.framework.height(line.agreed.rung)
        return (1 if height is None else -height), line.initiative.title

    def _row(self, line: InitiativeLine) -> tuple[Text, ...]:
        agreed, other = line.agreed, self.elsewhere.get(line.initiative.id)
        placed = agreed or (other.placed if other else None)
        title: list[Run] = [Run(line.initiative.title)]
        if line.initiative.state is not InitiativeState.UNDER_WAY:
            title.append(Run(f" ({self.words.name(line.initiative.state).lower()})", quiet=True))
        return (
            tuple(title),
            self._place(agreed, other),
            self.words.short_date(placed.on) if placed else "",
            self._views(line),
        )

    def _place(self, agreed: Placement | None, other: Elsewhere | None) -> str:
        if agreed:
            return self._rung(agreed.rung)
        if other:
            return self._say("elsewhere", rung=other.rung, ladder=other.ladder)
        return self._say("not_placed")

    def _rung(self, key: str) -> str:
        return self.sheet.framework.place(key).name

    def _views(self, line: InitiativeLine) -> str:
        rungs = self._view_rungs(line)
        if line.patients and line.staff and line.agreed and rungs == {line.agreed.rung}:
            return self._say("same")
        said = (
            self._say(key, rung=self._rung(placed.rung))
            for placed, key in ((line.patients, "view_patients"), (line.staff, "view_staff"))
            if placed
        )
        return " ".join(said)
