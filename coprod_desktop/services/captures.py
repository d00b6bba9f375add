"""Reads lines typed in the notes of a meeting as actions, decisions and pledges to offer."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.captures import Capture, CaptureWords, capture
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.words import Words
from coprod_desktop.services.people import members_on
from coprod_desktop.services.service import Service
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import AttendanceRow, PersonRow
from coprod_desktop.store.store import Store


class Captures(Service):
    """What typed lines mean at a meeting."""

    def __init__(self, store: Store, words: Words) -> None:
        super().__init__(store)
        self._words = CaptureWords(
            ways=words.table("capture"), weekdays=words.weekdays(), months=words.months()
        )

    def reader(self, meeting_id: int) -> Reader:
        """What reads lines of one meeting; it knows the people there. Refuses "unknown"."""
        with self._store.reading() as session:
            meeting = mapping.MEETING.read(mapping.MEETING.get(session, meeting_id))
            there = members_on(session, meeting.group_id, meeting.date)
            people = {one.person.id: one.person for one in there}
            people |= {one.id: one for one in _attending(session, meeting_id)}
            held = [(one.membership.office.casefold(), one.person.id) for one in there]
        offices = {name: key for name, key in held if name and _once(name, held)}
        return Reader(meeting.date, tuple(people.values()), offices, self._words)

    def read(self, meeting_id: int, line: str) -> Capture | None:
        """What one line would record; for many lines take a `reader` once. Refuses "unknown"."""
        return self.reader(meeting_id).read(line)


class Reader:
    """Reads lines as they are typed: quick enough for every key, and never raises."""

    def __init__(
        self,
        said_on: date,
        people: tuple[Person, ...],
        offices: dict[str, int],
        words: CaptureWords,
    ) -> None:
        self.people = people
        self._said_on = said_on
        self._offices = offices
        self._words = words

    def read(self, line: str) -> Capture | None:
        """What a line would record, None where it begins as nothing of the kind."""
        return capture(
            line,
            said_on=self._said_on,
            people=self.people,
            words=self._words,
            offices=self._offices,
        )


def _attending(session: Session, meeting_id: int) -> list[Person]:
    rows = session.scalars(
        select(PersonRow)
        .join(AttendanceRow, AttendanceRow.person_id == PersonRow.id)
        .where(AttendanceRow.meeting_id == meeting_id)
    )
    return [mapping.PERSON.read(row) for row in rows]


def _once(name: str, held: list[tuple[str, int]]) -> bool:
    return sum(other == name for other, _ in held) == 1
