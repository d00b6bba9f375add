"""The sheet people sign when they come: the register, and room for guests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coprod_desktop.domain.people import Side
from coprod_desktop.domain.sheets import MeetingSheet
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.agenda import place_line
from coprod_desktop.reports.elements import (
    Block,
    Column,
    ColumnKind,
    Document,
    Heading,
    Para,
    Style,
    Table,
    Text,
)
from coprod_desktop.reports.meeting_paper import meeting_paper
from coprod_desktop.reports.names import FullNames

GUESTS = 6  # empty lines for people who are no members


def attendance_sheet(sheet: MeetingSheet, words: Words) -> Document:
    """The sheet for one meeting, by side; it is for signing, so it has no public copy."""
    return _Attendance(sheet, words).document()


@dataclass(frozen=True, slots=True)
class _Attendance:
    sheet: MeetingSheet
    words: Words

    def document(self) -> Document:
        return meeting_paper(self.sheet, "attendance", self._blocks(), self.words)

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.attendance.{key}", **facts)

    def _blocks(self) -> Iterator[Block]:
        if line := place_line(self.sheet.meeting, self.words, FullNames()):
            yield Para(line, Style.LEAD)
        yield Para(self._say("how"))
        people = sorted(self._people(), key=lambda one: one[1])
        for side in (Side.PATIENT, Side.STAFF, Side.UNKNOWN):
            rows = tuple(self._row(name, role) for where, name, role in people if where is side)
            if rows:
                yield Heading(2, self.words.say(f"papers.minutes.{side.value}"))
                yield self._table(rows)
        guests = [self._row(name, role) for side, name, role in people if side is Side.GUEST]
        yield Heading(2, self.words.say("papers.minutes.guest"))
        empty: tuple[Text, ...] = ("", "", "", "")
        yield self._table((*guests, *[empty] * max(2, GUESTS - len(guests))))

    def _people(self) -> Iterator[tuple[Side, str, str]]:
        """Side, name and role of everybody expected, whether or not marked already."""
        for attendance in self.sheet.attendances:
            yield attendance.side, attendance.known_as, attendance.role
        for member in self.sheet.not_ticked:
            membership = member.membership
            yield membership.side, member.person.known_as, membership.office

    def _row(self, name: str, role: str) -> tuple[Text, ...]:
        return (name, role, "", "")

    def _table(self, rows: tuple[tuple[Text, ...], ...]) -> Table:
        columns = (
            Column(self._say("name"), ColumnKind.PROSE, weight=2),
            Column(self._say("role"), ColumnKind.PROSE),
            Column(self._say("signed"), ColumnKind.PROSE, weight=2),
            Column(self._say("time"), ColumnKind.PROSE),
        )
        return Table(columns, rows, row_heads=True, to_write=True)
