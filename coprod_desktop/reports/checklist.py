"""What to see to around a meeting, so that everybody can take part; to tick by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.sheets import MeetingSheet
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.agenda import place_line
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    Document,
    Heading,
    ListItem,
    Marker,
    Para,
    Style,
)
from coprod_desktop.reports.meeting_paper import meeting_paper
from coprod_desktop.reports.names import FullNames

BEFORE = ("room", "ways", "helpers", "interpreter", "questions")
AT = ("welcome", "ways_of_working", "breaks", "who_spoke", "decisions")
AFTER = ("actions", "absent", "answers", "pledges")


def checklist(sheet: MeetingSheet, sizes: Mapping[PaperSize, int], words: Words) -> Document:
    """The checklist of one meeting; `sizes` counts the members who need each size of print."""
    return _Checklist(sheet, sizes, words).document()


@dataclass(frozen=True, slots=True)
class _Checklist:
    sheet: MeetingSheet
    sizes: Mapping[PaperSize, int]
    words: Words

    def document(self) -> Document:
        return meeting_paper(self.sheet, "checklist", self._blocks(), self.words)

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.checklist.{key}", **facts)

    def _blocks(self) -> Iterator[Block]:
        if line := place_line(self.sheet.meeting, self.words, FullNames()):
            yield Para(line, Style.LEAD)
        yield Heading(2, self._say("before"))
        yield _boxes((*self._own_before(), *(self._say(f"before_{key}") for key in BEFORE)))
        yield Heading(2, self._say("at"))
        yield _boxes([self._say(f"at_{key}") for key in AT])
        yield Heading(2, self._say("after"))
        yield _boxes((*self._own_after(), *(self._say(f"after_{key}") for key in AFTER)))

    def _own_before(self) -> Iterator[str]:
        """What this meeting and this group's own rules make of it."""
        group, meeting = self.sheet.group, self.sheet.meeting
        if group.notice_days:
            day = meeting.date - timedelta(days=group.notice_days)
            yield self._say("send_by", day=self.words.day(day), count=group.notice_days)
        else:
            yield self._say("send")
        counted = [
            self._say(f"copies_{size}", count=count) for size, count in self.sizes.items() if count
        ]
        if counted:
            yield self._say("print", copies=self.words.listed(counted))
        if meeting.access:
            yield self._say("access_said", access=meeting.access)
        else:
            yield self._say("access_ask")

    def _own_after(self) -> Iterator[str]:
        days = self.sheet.group.minutes_days
        if days:
            day = self.sheet.meeting.date + timedelta(days=days)
            yield self._say("minutes_by", day=self.words.day(day))
        else:
            yield self._say("minutes")


def _boxes(texts: Iterator[str] | list[str] | tuple[str, ...]) -> Bullets:
    return Bullets(tuple(ListItem(text) for text in texts), Marker.BOX)
