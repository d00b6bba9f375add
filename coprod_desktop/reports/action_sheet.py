"""What people agreed to do: one sheet for the group, or for one person to take home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.sheets import ActionLine, PersonSheet, PledgeLine
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    Column,
    ColumnKind,
    Document,
    Heading,
    ListItem,
    Marker,
    Para,
    Run,
    Style,
    Table,
    Text,
)
from coprod_desktop.reports.names import FullNames, Initials

LATELY = timedelta(days=120)
"""How long a finished action still stands on the sheet: about two meetings of most groups."""


def action_sheet(
    group: Group,
    lines: Sequence[ActionLine],
    words: Words,
    *,
    on: date,
    public: bool = False,
    people: Iterable[Person] = (),
) -> Document:
    """All actions of a group that are open, and those finished lately, as on a day."""
    named = ((one.name, one.initials) for one in people)
    names = Initials(named) if public else FullNames()
    return _ActionSheet(group, tuple(lines), words, on, names).document()


def own_sheet(sheet: PersonSheet, group: Group, words: Words, *, on: date) -> Document:
    """What one person has agreed to do and promised, to tick off by hand."""
    return _OwnSheet(sheet, group, words, on).document()


@dataclass(frozen=True, slots=True)
class _ActionSheet:
    group: Group
    lines: tuple[ActionLine, ...]
    words: Words
    on: date
    names: FullNames

    def document(self) -> Document:
        day = self.words.date(self.on)
        return Document(
            title=self._say("title"),
            language=self.words.language,
            author=self.group.name,
            kind_line=self._say("kind", group=self.group.name, date=day),
            state=self.words.say("papers.public") if self.names.public else "",
            footer=self._say("footer", group=self.group.name, date=day),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=action_blocks(self.lines, self.words, self.on, self.names),
        )

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.actions.{key}", **facts)


def action_blocks(
    lines: Iterable[ActionLine], words: Words, on: date, names: FullNames
) -> tuple[Block, ...]:
    """Actions by how they stand, as on a day: late, with a day, without one, finished lately."""
    return tuple(_Actions(tuple(lines), words, on, names).blocks())


@dataclass(frozen=True, slots=True)
class _Actions:
    lines: tuple[ActionLine, ...]
    words: Words
    on: date
    names: FullNames

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.actions.{key}", **facts)

    def blocks(self) -> Iterator[Block]:
        shown = [line for line in self.lines if not self._hidden(line)]
        open_ones = [line for line in shown if line.action.state.is_open]
        late = [line for line in open_ones if line.action.days_late(self.on)]
        dated = [line for line in open_ones if line.action.due and line not in late]
        undated = [line for line in open_ones if not line.action.due]
        finished = [line for line in shown if self._lately(line)]
        if not (open_ones or finished):
            yield Para(self._say("nothing"))
            return
        for key, found in (("late", late), ("dated", dated), ("undated", undated)):
            if found:
                yield Heading(2, self._say(key))
                yield self._table(sorted(found, key=_when))
        if finished:
            yield Heading(2, self._say("finished"))
            yield self._done(finished)

    def _hidden(self, line: ActionLine) -> bool:
        return self.names.public and line.source is not None and line.source.confidential

    def _lately(self, line: ActionLine) -> bool:
        if line.action.state.is_open or not line.reports:
            return False
        return self.on - line.reports[-1].on <= LATELY

    def _table(self, lines: Iterable[ActionLine]) -> Table:
        columns = (
            Column(self._say("number")),
            Column(self._say("action"), ColumnKind.PROSE, weight=3),
            Column(self._say("who")),
            Column(self._say("when")),
            Column(self._say("state")),
        )
        return Table(columns, tuple(map(self._row, lines)))

    def _row(self, line: ActionLine) -> tuple[Text, ...]:
        action = line.action
        due = self.words.short_date(action.due) if action.due else action.due_words
        late = action.days_late(self.on)
        state = self._say("days_late", count=late) if late else self.words.name(action.state)
        return (
            line.name,
            self._text(line),
            self.names.within(action.owner),
            self.names.within(due),
            state,
        )

    def _text(self, line: ActionLine) -> Text:
        runs = [Run(self.names.within(line.action.text))]
        said = line.reports[-1].note if line.reports else ""
        if said:
            runs.append(Run(f"\n{self.names.within(said)}", quiet=True))
        return tuple(runs)

    def _done(self, lines: Iterable[ActionLine]) -> Table:
        columns = (
            Column(self._say("number")),
            Column(self._say("action"), ColumnKind.PROSE, weight=3),
            Column(self._say("who")),
            Column(self._say("state")),
        )
        return Table(columns, tuple(map(self._done_row, lines)))

    def _done_row(self, line: ActionLine) -> tuple[Text, ...]:
        state: list[Run] = [Run(self.words.name(line.action.state))]
        if line.action.state is ActionState.DROPPED and line.action.reason:
            state.append(Run(f": {self.names.within(line.action.reason)}", quiet=True))
        owner = self.names.within(line.action.owner)
        return (line.name, self._text(line), owner, tuple(state))


@dataclass(frozen=True, slots=True)
class _OwnSheet:
    sheet: PersonSheet
    group: Group
    words: Words
    on: date

    def document(self) -> Document:
        name, day = self.sheet.person.known_as, self.words.date(self.on)
        return Document(
            title=self._say("title", name=name),
            language=self.words.language,
            author=self.group.name,
            kind_line=self._say("kind", group=self.group.name, date=day),
            footer=self._say("footer", name=name, date=day),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(self._blocks()),
        )

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.own_actions.{key}", **facts)

    def _blocks(self) -> Iterator[Block]:
        actions = [line for line in self.sheet.actions if line.action.state.is_open]
        pledges = [line for line in self.sheet.pledges if line.pledge.state.is_open]
        if not (actions or pledges):
            yield Para(self._say("nothing"), Style.LEAD)
            return
        if actions:
            yield Heading(2, self._say("actions"))
            items = tuple(map(self._action, sorted(actions, key=_when)))
            yield Bullets(items, Marker.BOX)
        if pledges:
            yield Heading(2, self._say("pledges"))
            yield Bullets(tuple(map(self._pledge, pledges)), Marker.BOX)
        yield Para(self._say("thanks"), Style.QUIET)

    def _action(self, line: ActionLine) -> ListItem:
        action = line.action
        due = self._by(action.due) or action.due_words
        where = self.words.source(line.source) if line.source else ""
        return self._item(line.name, action.text, due, where)

    def _pledge(self, line: PledgeLine) -> ListItem:
        pledge = line.pledge
        whom = self._say("to", whom=pledge.to_whom) if pledge.to_whom else ""
        return self._item("", pledge.text, self._by(pledge.due), whom)

    def _by(self, due: date | None) -> str:
        return self._say("by", day=self.words.day(due)) if due else ""

    @staticmethod
    def _item(name: str, text: str, due: str, where: str) -> ListItem:
        runs = [Run(f"{name} " if name else "", strong=True), Run(text)]
        facts = " · ".join(filter(None, (due, where)))
        if facts:
            runs.append(Run(f"\n{facts[:1].upper()}{facts[1:]}", quiet=True))
        return ListItem(tuple(run for run in runs if run.text))


def _when(line: ActionLine) -> tuple[date, int]:
    return line.action.due or date.max, line.action.number
