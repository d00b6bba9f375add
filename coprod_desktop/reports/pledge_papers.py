"""Promises on paper: the tracker, the sheet for the wall, cards to cut out, the certificate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.pledges import Pledge, PledgeState, PromiserKind
from coprod_desktop.domain.sheets import PledgeLine
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    CardSheet,
    Column,
    ColumnKind,
    Document,
    Heading,
    KeepTogether,
    LabelledValues,
    PaperCard,
    Para,
    Run,
    SignatureLine,
    Style,
    Table,
    Text,
    Value,
)
from coprod_desktop.reports.names import FullNames, Initials


def pledge_tracker(
    group: Group,
    lines: Sequence[PledgeLine],
    words: Words,
    *,
    on: date,
    public: bool = False,
    people: Iterable[Person] = (),
) -> Document:
    """Every promise and how it stands, as on a day; the public copy has only public ones."""
    telling = _Telling(words, on, _names(people, public=public))
    return _Paper("pledges", group, telling).document(lines)


def pledge_wall(
    group: Group,
    lines: Sequence[PledgeLine],
    words: Words,
    *,
    on: date,
    public: bool = False,
    people: Iterable[Person] = (),
) -> Document:
    """The promises that may be shown, in big letters for a wall."""
    telling = _Telling(words, on, _names(people, public=public))
    return _Paper("pledge_wall", group, telling).document(lines)


def pledge_cards(group: Group, lines: Sequence[PledgeLine], words: Words, *, on: date) -> Document:
    """A card for each open promise, to cut out and keep."""
    telling = _Telling(words, on, FullNames())
    return _Paper("pledge_cards", group, telling).document(lines)


def certificate(group: Group, line: PledgeLine, words: Words) -> Document:
    """That a promise was kept, and that the group has checked it; for kept ones only."""
    pledge = line.pledge
    telling = _Telling(words, pledge.checked_on or pledge.made_on, FullNames())

    def say(key: str, **facts: object) -> str:
        return words.say(f"papers.certificate.{key}", **facts)

    def blocks() -> Iterator[Block]:
        yield Para(say("who", who=pledge.promiser), Style.LEAD)
        yield Para((Run(say("quoted", text=pledge.text), strong=True),), Style.LEAD)
        values = [Value(say("made"), (words.date(pledge.made_on),))]
        if pledge.to_whom:
            values.append(Value(say("to"), (pledge.to_whom,)))
        if pledge.checked_on:
            values.append(Value(say("checked"), (telling.checked(pledge),)))
        yield LabelledValues(tuple(values))
        if told := [note.text for note in line.notes if note.text]:
            yield Heading(2, say("what_came"))
            yield from (Para(text) for text in told)
        yield Para(say("thanks", group=group.name))
        yield KeepTogether((SignatureLine((say("signed"), say("date"))),))

    return Document(
        title=say("title"),
        language=words.language,
        author=group.name,
        kind_line=say("kind", group=group.name),
        footer=say("footer", group=group.name),
        page_words=words.say("papers.page", page="{page}", pages="{pages}"),
        blocks=tuple(blocks()),
        one_page=True,
    )


def pledge_blocks(
    lines: Iterable[PledgeLine], words: Words, on: date, names: FullNames
) -> tuple[Block, ...]:
    """The promises that are still open, as a table, for a meeting pack."""
    telling = _Telling(words, on, names)
    open_ones = [line for line in lines if line.pledge.state.is_open and telling.may_tell(line)]
    if not open_ones:
        return (Para(words.say("papers.pledges.nothing_open")),)
    return (telling.table(open_ones),)


def _names(people: Iterable[Person], *, public: bool) -> FullNames:
    return Initials((one.name, one.initials) for one in people) if public else FullNames()


@dataclass(frozen=True, slots=True)
class _Telling:
    """How promises are told on all these papers."""

    words: Words
    on: date
    names: FullNames

    def say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.pledges.{key}", **facts)

    def may_tell(self, line: PledgeLine) -> bool:
        hidden = line.source is not None and line.source.confidential
        return not self.names.public or (line.pledge.public and not hidden)

    def promiser(self, pledge: Pledge) -> str:
        said = self.names.within(pledge.promiser)
        if pledge.promiser_kind is PromiserKind.PERSON and said == pledge.promiser:
            return self.names.person(pledge.promiser, "")
        return said

    def text(self, pledge: Pledge) -> str:
        return self.names.within(pledge.text)

    def due(self, pledge: Pledge) -> str:
        return self.words.short_date(pledge.due) if pledge.due else ""

    def checked(self, pledge: Pledge) -> str:
        if pledge.checked_on is None:
            return ""
        by = self.names.within(pledge.checked_by)
        return self.say("checked", date=self.words.date(pledge.checked_on), who=by)

    def standing(self, pledge: Pledge) -> Text:
        """The state, and with it what the reader will ask: how late, who checked, why not."""
        more = ""
        if pledge.state.is_open and pledge.due and pledge.due < self.on:
            more = self.words.due(pledge.due, self.on)
        elif pledge.state is PledgeState.KEPT:
            more = self.checked(pledge)
        elif not pledge.state.is_open:
            more = self.names.within(pledge.reason)
        runs = [Run(self.words.name(pledge.state), strong=True)]
        return (*runs, Run(f"\n{more}")) if more else tuple(runs)

    def table(self, lines: Iterable[PledgeLine]) -> Table:
        columns = (
            Column(self.say("text"), ColumnKind.PROSE, weight=3),
            Column(self.say("who")),
            Column(self.say("to")),
            Column(self.say("when")),
            Column(self.say("state"), ColumnKind.PROSE, weight=2),
        )
        return Table(columns, tuple(self._row(line.pledge) for line in lines))

    def _row(self, pledge: Pledge) -> tuple[Text, ...]:
        return (
            self.text(pledge),
            self.promiser(pledge),
            self.names.within(pledge.to_whom),
            self.due(pledge),
            self.standing(pledge),
        )


@dataclass(frozen=True, slots=True)
class _Paper:
    """A paper about many promises: its frame, and the content by its name."""

    name: str
    group: Group
    telling: _Telling

    @property
    def words(self) -> Words:
        return self.telling.words

    def document(self, lines: Sequence[PledgeLine]) -> Document:
        day = self.words.date(self.telling.on)
        contents = {
            "pledges": self._tracker,
            "pledge_wall": self._wall,
            "pledge_cards": self._cards,
        }
        shown = [line for line in lines if self.telling.may_tell(line)]
        return Document(
            title=self._say("title"),
            language=self.words.language,
            author=self.group.name,
            kind_line=self._say("kind", group=self.group.name, date=day),
            state=self.words.say("papers.public") if self.telling.names.public else "",
            footer=self._say("footer", group=self.group.name, date=day),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(contents[self.name](shown)),
        )

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.{self.name}.{key}", **facts)

    def _tracker(self, lines: Sequence[PledgeLine]) -> Iterator[Block]:
        if not lines:
            yield Para(self._say("nothing"))
            return
        yield Para(self._counted(lines), Style.LEAD)
        for key, states in (
            ("open", (PledgeState.MADE, PledgeState.UNDER_WAY)),
            ("kept", (PledgeState.KEPT,)),
            ("changed", (PledgeState.CHANGED,)),
            ("not_kept", (PledgeState.NOT_KEPT,)),
        ):
            found = [line for line in lines if line.pledge.state in states]
            if found:
                yield Heading(2, self._say(f"{key}_head"))
                yield self.telling.table(sorted(found, key=_by_day))

    def _counted(self, lines: Sequence[PledgeLine]) -> str:
        """How many were kept of those that have come to an end, and how many are open."""
        kept = sum(line.pledge.state is PledgeState.KEPT for line in lines)
        closed = sum(not line.pledge.state.is_open for line in lines)
        return self._say("counted", kept=kept, closed=closed, open=len(lines) - closed)

    def _wall(self, lines: Sequence[PledgeLine]) -> Iterator[Block]:
        shown = [line.pledge for line in sorted(lines, key=_by_day) if line.pledge.public]
        if not shown:
            yield Para(self._say("nothing"))
        for pledge in shown:
            yield KeepTogether(tuple(self._on_wall(pledge)))
        yield Para(self._say("ask"), Style.QUIET)

    def _on_wall(self, pledge: Pledge) -> Iterator[Block]:
        yield Heading(2, self._say("quoted", text=self.telling.text(pledge)))
        facts = [self.telling.promiser(pledge)]
        if pledge.to_whom:
            facts.append(self._say("to", whom=self.telling.names.within(pledge.to_whom)))
        if pledge.due:
            facts.append(self._say("by", day=self.words.date(pledge.due)))
        yield Para(" · ".join(facts), Style.LEAD)
        state = self.words.name(pledge.state)
        told = self.telling.names.within(pledge.reason) if not pledge.state.is_open else ""
        if pledge.state is PledgeState.KEPT:
            told = self.telling.checked(pledge)
        yield Para((Run(state, strong=True), *([Run(f". {told}")] if told else [])))

    def _cards(self, lines: Sequence[PledgeLine]) -> Iterator[Block]:
        cards = tuple(self._card(line.pledge) for line in lines if line.pledge.state.is_open)
        if not cards:
            yield Para(self._say("nothing"))
            return
        yield CardSheet(cards)

    def _card(self, pledge: Pledge) -> PaperCard:
        values = [Value(self._say("who"), (pledge.promiser,))]
        if pledge.to_whom:
            values.append(Value(self._say("to"), (pledge.to_whom,)))
        values.append(Value(self._say("when"), (self._by(pledge),)))
        return PaperCard(
            (
                Para((Run(self._say("card"), strong=True),)),
                Para(pledge.text, Style.LEAD),
                LabelledValues(tuple(values)),
            )
        )

    def _by(self, pledge: Pledge) -> str:
        return self.words.date(pledge.due) if pledge.due else self._say("no_day")


def _by_day(line: PledgeLine) -> tuple[date, date]:
    return line.pledge.due or date.max, line.pledge.made_on
