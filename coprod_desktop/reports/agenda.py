"""The agenda of a meeting with running times, and the notice that calls people to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time

from coprod_desktop.domain.attachments import Attachment
from coprod_desktop.domain.meetings import AgendaItem, Meeting, MeetingKind, Purpose
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.running_times import (
    minutes_there,
    over_by,
    planned_minutes,
    running_times,
)
from coprod_desktop.domain.sheets import ItemSheet, MeetingSheet
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    Column,
    ColumnKind,
    Document,
    Heading,
    LabelledValues,
    ListItem,
    Para,
    Run,
    Style,
    Table,
    Text,
    Value,
)
from coprod_desktop.reports.names import FullNames, names_at

SEPARATOR = " · "


def agenda(
    sheet: MeetingSheet, words: Words, *, public: bool = False, people: Iterable[Person] = ()
) -> Document:
    """The agenda as a paper; the public copy has initials and hides confidential items."""
    return _Agenda(sheet, words, names_at(sheet, people, public=public)).document()


def notice(sheet: MeetingSheet, words: Words, *, on: date) -> Document:
    """The notice of a meeting, given on a day, for the wall; it names nobody."""
    return _Notice(sheet, words, on).document()


def agenda_blocks(sheet: MeetingSheet, words: Words, names: FullNames) -> tuple[Block, ...]:
    """What an agenda says below its title, for a meeting pack."""
    return tuple(_Agenda(sheet, words, names).blocks())


def place_line(meeting: Meeting, words: Words, names: FullNames) -> str:
    """'6 pm to 7.30 pm · Community room · Hearing loop'."""
    parts = (
        words.span(meeting.start, meeting.end),
        names.within(meeting.venue),
        names.within(meeting.access),
    )
    return SEPARATOR.join(filter(None, parts))


@dataclass(frozen=True, slots=True)
class _Agenda:
    sheet: MeetingSheet
    words: Words
    names: FullNames

    def document(self) -> Document:
        meeting, group = self.sheet.meeting, self.sheet.group.name
        return Document(
            title=self.words.day(meeting.date),
            language=self.words.language,
            author=group,
            kind_line=self._kind_line(),
            state=self.words.say("papers.public") if self.names.public else "",
            footer=self._say("footer", group=group, date=self.words.date(meeting.date)),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(self.blocks()),
        )

    def blocks(self) -> Iterator[Block]:
        meeting = self.sheet.meeting
        if meeting.title:
            yield Para(self.names.within(meeting.title), Style.LEAD)
        if line := place_line(meeting, self.words, self.names):
            yield Para(line, Style.LEAD)
        yield Heading(2, self._say("agenda"))
        if not self.sheet.items:
            yield Para(self._say("nothing"))
            return
        yield self._table()
        yield from self._length()
        yield from self._papers()
        yield Para(self._say("cannot_come"), Style.QUIET)

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.agenda.{key}", **facts)

    def _kind_line(self) -> str:
        meeting, group = self.sheet.meeting, self.sheet.group.name
        if meeting.kind is MeetingKind.ORDINARY:
            return self._say("kind", group=group)
        return self._say("kind_of", group=group, kind=self.words.name(meeting.kind))

    def _table(self) -> Table:
        items = [sheet.item for sheet in self.sheet.items]
        begins = running_times(self.sheet.meeting, items)
        timed = len(begins) > 1
        last = self._say("time") if timed else self._say("minutes")
        columns = (
            Column(self._say("number")),
            Column(self._say("item"), ColumnKind.PROSE, weight=3),
            Column(self._say("who")),
            Column(self._say("purpose")),
            Column(last, ColumnKind.NUMBER),
        )
        rows = tuple(
            (
                item.item.number,
                self._item(item),
                self._lead(item.item),
                self._purpose(item.item),
                self._when(item.item, begins, timed=timed),
            )
            for item in self.sheet.items
        )
        return Table(columns, rows)

    def _hidden(self, item: AgendaItem) -> bool:
        return self.names.public and item.confidential

    def _item(self, sheet: ItemSheet) -> Text:
        item = sheet.item
        if self._hidden(item):
            return self._say("confidential")
        runs = [Run(self.names.within(item.title), strong=item.purpose is Purpose.DECIDE)]
        if sheet.initiative and sheet.initiative.title != item.title:
            runs.append(Run(f" {self._say('about', title=sheet.initiative.title)}", quiet=True))
        papers = [paper.title for paper in self._shown() if paper.item_id == item.id]
        if papers:
            said = self._say("with_papers", papers=self.words.listed(papers))
            runs.append(Run(f"\n{self.names.within(said)}", quiet=True))
        return tuple(runs)

    def _lead(self, item: AgendaItem) -> str:
        return "" if self._hidden(item) else self.names.within(item.lead)

    def _purpose(self, item: AgendaItem) -> Text:
        if item.purpose is Purpose.NOT_SAID or self._hidden(item):
            return ""
        said = self.words.name(item.purpose)
        return (Run(said, strong=item.purpose is Purpose.DECIDE),)

    def _when(self, item: AgendaItem, begins: dict[int, time], *, timed: bool) -> str:
        if timed:
            return self.words.clock(begins[item.id]) if item.id in begins else ""
        return "" if item.minutes is None else str(item.minutes)

    def _length(self) -> Iterator[Block]:
        """How long the items take together, and kindly where that is longer than the meeting."""
        meeting = self.sheet.meeting
        planned = planned_minutes(sheet.item for sheet in self.sheet.items)
        if not planned:
            return
        said = self._say("planned", count=planned)
        there = minutes_there(meeting.start, meeting.end)
        if over_by(planned, there):
            said = self._say("too_long", planned=planned, there=there)
        yield Para(said, Style.QUIET)

    def _shown(self) -> list[Attachment]:
        hidden = {sheet.item.id for sheet in self.sheet.items if self._hidden(sheet.item)}
        return [
            paper
            for paper in self.sheet.attachments
            if not (self.names.public and (paper.confidential or paper.item_id in hidden))
        ]

    def _papers(self) -> Iterator[Block]:
        if papers := self._shown():
            yield Heading(2, self._say("papers"))
            yield Bullets(tuple(self._paper(paper) for paper in papers))

    def _paper(self, paper: Attachment) -> ListItem:
        runs = [Run(self.names.within(paper.title), strong=True)]
        if paper.summary:
            runs.append(Run(f"\n{self.names.within(paper.summary)}"))
        return ListItem(tuple(runs))


@dataclass(frozen=True, slots=True)
class _Notice:
    sheet: MeetingSheet
    words: Words
    on: date

    def document(self) -> Document:
        meeting, group = self.sheet.meeting, self.sheet.group.name
        return Document(
            title=self._title(),
            language=self.words.language,
            author=group,
            kind_line=group,
            footer=self._say("footer", group=group, date=self.words.date(self.on)),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(self._blocks(meeting)),
            one_page=True,
        )

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.notice.{key}", **facts)

    def _title(self) -> str:
        kind = self.sheet.meeting.kind
        if kind is MeetingKind.ORDINARY:
            return self._say("title")
        return self._say("title_of", kind=self.words.name(kind))

    def _blocks(self, meeting: Meeting) -> Iterator[Block]:
        if meeting.title:
            yield Para(meeting.title, Style.LEAD)
        yield Para(self.words.day(meeting.date), Style.LEAD)
        yield LabelledValues(tuple(self._facts(meeting)))
        titles = [sheet.item.title for sheet in self.sheet.items if self._told(sheet.item)]
        if titles:
            yield Heading(2, self._say("about"))
            yield Bullets(tuple(ListItem(title) for title in titles))
        yield Para(self._say("ask"))
        yield Para(self._given(meeting), Style.QUIET)

    def _facts(self, meeting: Meeting) -> Iterator[Value]:
        unsaid = self._say("later")
        yield Value(self._say("when"), (self.words.span(meeting.start, meeting.end) or unsaid,))
        yield Value(self._say("where"), (meeting.venue or unsaid,))
        if meeting.access:
            yield Value(self._say("access"), (meeting.access,))

    @staticmethod
    def _told(item: AgendaItem) -> bool:
        return bool(item.title) and not item.confidential

    def _given(self, meeting: Meeting) -> str:
        """When the notice was given, and what the group's own rules ask for."""
        days = (meeting.date - self.on).days
        day = self.words.date(self.on)
        said = self._say("given", date=day, count=days) if days > 0 else self._say("made", date=day)
        asked = self.sheet.group.notice_days
        if asked:
            said = f"{said} {self._say('rules', count=asked)}"
        return said
