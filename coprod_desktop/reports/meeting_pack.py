"""Everything for one meeting in one paper: agenda, last minutes, actions, initiatives, notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from coprod_desktop.domain.attachments import Attachment
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.sheets import ActionLine, InitiativeSheet, MeetingSheet, PledgeLine
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.action_sheet import action_blocks
from coprod_desktop.reports.agenda import agenda_blocks
from coprod_desktop.reports.elements import (
    Block,
    Contents,
    Document,
    Heading,
    KeepTogether,
    Lines,
    PageBreak,
    Para,
    Run,
    Spare,
    Style,
)
from coprod_desktop.reports.initiative_summary import initiative_summary
from coprod_desktop.reports.minutes import minutes
from coprod_desktop.reports.names import FullNames, names_at
from coprod_desktop.reports.pledge_papers import pledge_blocks
from coprod_desktop.reports.told_initiative import Looked

NOTE_LINES = 18
DEEPEST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PackContent:
    """What goes into a pack: the meeting, and what is known around it.

    `looked` is what the record shows of an initiative, by its id.
    """

    meeting: MeetingSheet
    last: MeetingSheet | None
    actions: Sequence[ActionLine]
    pledges: Sequence[PledgeLine]
    initiatives: Sequence[InitiativeSheet]
    people: Sequence[Person]
    on: date
    looked: Mapping[int, Looked] = field(default_factory=dict)


def meeting_pack(content: PackContent, words: Words, *, public: bool = False) -> Document:
    """The pack as one paper; papers attached are bound behind it by those who have their bytes.

    The public copy has initials for names and leaves out what is confidential.
    """
    return _Pack(content, words, public=public).document()


def attached_in(content: PackContent, *, public: bool) -> list[Attachment]:
    """The papers attached that go into the pack, in their order.

    In the public copy what was written about them has initials for names, as all of it has.
    """
    hidden = {one.item.id for one in content.meeting.items if public and one.item.confidential}
    names = names_at(content.meeting, content.people, public=public)
    return [
        replace(paper, title=names.within(paper.title), summary=names.within(paper.summary))
        for paper in content.meeting.attachments
        if not (public and paper.confidential) and paper.item_id not in hidden
    ]


@dataclass(frozen=True, slots=True)
class _Pack:
    content: PackContent
    words: Words
    public: bool

    @property
    def names(self) -> FullNames:
        return names_at(self.content.meeting, self.content.people, public=self.public)

    def document(self) -> Document:
        sheet = self.content.meeting
        group, meeting = sheet.group.name, sheet.meeting
        return Document(
            title=self.words.day(meeting.date),
            language=self.words.language,
            author=group,
            kind_line=self._say("kind", group=group),
            state=self.words.say("papers.public") if self.public else "",
            footer=self._say("footer", group=group, date=self.words.date(meeting.date)),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(self._blocks()),
        )

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.pack.{key}", **facts)

    def _blocks(self) -> Iterator[Block]:
        yield from agenda_blocks(self.content.meeting, self.words, self.names)
        yield Heading(2, self._say("contents"))
        yield Contents(level=2)
        for title, blocks in self._parts():
            yield PageBreak()
            yield Heading(2, title)
            yield from deeper(blocks)

    def _parts(self) -> Iterator[tuple[str, tuple[Block, ...]]]:
        content = self.content
        if content.last is not None:
            document = minutes(content.last, self.words, public=self.public, people=content.people)
            day = self.words.date(content.last.meeting.date)
            state = Para((Run(document.state, strong=True),), keep=True)
            yield self._say("last_minutes", date=day), (state, *document.blocks)
        yield (
            self._say("actions"),
            action_blocks(content.actions, self.words, content.on, self.names),
        )
        yield (
            self._say("pledges"),
            pledge_blocks(content.pledges, self.words, content.on, self.names),
        )
        for sheet in content.initiatives:
            document = initiative_summary(
                sheet,
                self.words,
                public=self.public,
                people=content.people,
                looked=content.looked.get(sheet.initiative.id),
            )
            yield self._say("initiative", title=sheet.initiative.title), document.blocks
        yield self._say("notes"), (Para(self._say("notes_how"), Style.QUIET), Lines(NOTE_LINES))


def deeper(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks of a paper as a part of another: headings one level down, nothing to spare."""
    for block in blocks:
        match block:
            case Heading():
                yield replace(block, level=min(DEEPEST, block.level + 1))
            case KeepTogether():
                yield KeepTogether(tuple(deeper(block.blocks)))
            case Spare():
                yield from deeper((block.block,))
            case _:
                yield block
