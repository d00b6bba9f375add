"""Erase a person who asks for it: from the register, the words of others and the history."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.erasing import Erased, Name, Stays
from coprod_desktop.domain.people import Membership, PaperSize, Person, initials_of
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.services.known_frameworks import KnownFrameworks
from coprod_desktop.services.row_words import RowWords
from coprod_desktop.services.service import Service
from coprod_desktop.services.spelling import forget_name
from coprod_desktop.store import erasing, mapping
from coprod_desktop.store.erasing import Change, Place
from coprod_desktop.store.history import Key
from coprod_desktop.store.journal import KINDS
from coprod_desktop.store.rows import AttachmentRow, AttendanceRow, Base, MembershipRow, PersonRow
from coprod_desktop.store.store import Store, note_traces

EMPTIED = {
    "people": frozenset({"name", "contact", "access_needs"}),
    "memberships": frozenset({"speaks_for", "chosen_by", "gathers_views"}),
    "attendances": frozenset({"name"}),
}
"""What the rows of the person's own hold of them, beside the initials."""


class Erasing(Service):
    """The right to be forgotten, and what minutes keep all the same."""

    def __init__(self, store: Store, words: Words, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._words = words
        self._known = known

    def preview(self, person_id: int, also: tuple[str, ...] = ()) -> Erased:
        """What erasing would do and what would stay; nothing is changed. Refuses as `erase`."""
        with self._store.reading() as session:
            return self._planned(session, person_id, also)

    def erase(self, person_id: int, also: tuple[str, ...] = ()) -> Erased:
        """Erase a person; initials stand in their place. It cannot be undone.

        Their entry in the register is emptied and their memberships end. Their full name is
        replaced wherever anybody wrote it: in all texts, in the history and in drafts. `also`
        are more words to replace, such as a first name; they are replaced for everybody.
        Refuses "unknown" and "erased_already".
        """
        with self._store.action("erase_person", undoable=False) as work:
            told = self._planned(work.session, person_id, also)
            own = _own_rows(work.session, person_id)
            change = _change(work.session, person_id, told.known_as, also)
            gone = mapping.PERSON.get(work.session, person_id).name
            self._empty(work.session, person_id, told.known_as)
            for place in list(erasing.written(work.session)):
                _put(work.session, place, change)
            work.session.flush()
            cleared = erasing.clear_history(work.session, own, change)
            person = mapping.PERSON.get(work.session, person_id)
            erasing.clear_drafts(work.session, Key("people", person.uid), "person", change)
            erasing.tidy_index(work.session)
            forget_name(work.session, (gone, *also))
            note_traces(work.session, left=True)
        return replace(told, cleared=cleared, overwritten=self._overwritten())

    def _planned(self, session: Session, person_id: int, also: tuple[str, ...]) -> Erased:
        person = mapping.PERSON.read(mapping.PERSON.get(session, person_id))
        if not person.name and not person.contact and not person.access_needs:
            raise Refused("erased_already")
        letters = person.initials or initials_of(person.name)
        name = Name(person.name, letters, also)
        shared = _shares_name(session, person)
        own = {(table, key) for table, key in _own_ids(session, person_id)}
        telling = RowWords(session, self._words, self._known)
        changed: Counter[str] = Counter(KINDS[table] for table, _ in own)
        touched, stays = set(own), []
        for place in erasing.written(session):
            where = (place.table, place.id)
            if where in own and place.column in EMPTIED[place.table]:
                continue
            words = place.words if shared else name.without(place.column, place.words)
            if words != place.words and where not in touched:
                touched.add(where)
                changed[KINDS[place.table]] += 1
            if left := name.left_in(words):
                stays.append(_stays(session, telling, place, left))
        return Erased(
            known_as=letters,
            changed=dict(changed),
            cleared=0,
            stays=tuple(stays),
            says=self._says(session, letters, shared=shared),
        )

    def _says(self, session: Session, letters: str, *, shared: bool) -> tuple[str, ...]:
        attached = session.scalar(select(AttachmentRow.id).limit(1)) is not None
        keys = ["minutes", "memberships", *(["shared"] if shared else [])]
        keys += [*(["attachments"] if attached else []), "copies", "login"]
        return tuple(self._words.say(f"erasing.{key}", letters=letters) for key in keys)

    def _empty(self, session: Session, person_id: int, letters: str) -> None:
        """Leave of the person's own rows what minutes must keep."""
        person = session.get_one(PersonRow, person_id)
        person.name, person.initials = "", letters
        person.contact = person.access_needs = ""
        person.paper_size = PaperSize.STANDARD
        for row in session.scalars(
            select(MembershipRow).where(MembershipRow.person_id == person_id)
        ):
            row.speaks_for = row.chosen_by = row.gathers_views = ""
            row.ended = _end(mapping.MEMBERSHIP.read(row), self._today())
        for attendance in session.scalars(
            select(AttendanceRow).where(AttendanceRow.person_id == person_id)
        ):
            attendance.name = ""
            attendance.initials = attendance.initials or letters
        session.flush()

    def _overwritten(self) -> bool:
        """Whether the file could be written anew without the room the words have left."""
        try:
            self._store.compact()
        except Unavailable:
            return False
        return True


def _end(membership: Membership, today: date) -> date:
    """When a membership is over: by now, but not before it began."""
    ended = min(membership.ended or today, today)
    return max(ended, membership.started) if membership.started else ended


def _change(session: Session, person_id: int, letters: str, also: tuple[str, ...]) -> Change:
    person = mapping.PERSON.read(mapping.PERSON.get(session, person_id))
    if _shares_name(session, person):
        return _as_it_is
    return Name(person.name, letters, also).without


def _as_it_is(_field: str, words: str) -> str:
    return words


def _shares_name(session: Session, person: Person) -> bool:
    """Whether somebody else has the same name: then nobody knows who is meant by it."""
    others = session.scalars(select(PersonRow.name).where(PersonRow.id != person.id))
    return bool(person.name) and person.name.casefold() in map(str.casefold, others)


def _own_ids(session: Session, person_id: int) -> list[tuple[str, int]]:
    own = [("people", person_id)]
    for table in ("memberships", "attendances"):
        columns = Base.metadata.tables[table].c
        rows = session.scalars(select(columns.id).where(columns.person_id == person_id))
        own += [(table, key) for key in rows]
    return own


def _own_rows(session: Session, person_id: int) -> dict[Key, frozenset[str]]:
    """The rows about the person, those that are gone included, and what is emptied in each."""
    person = session.get_one(PersonRow, person_id)
    found = {Key("people", person.uid): EMPTIED["people"]}
    for table in ("memberships", "attendances"):
        for uid in erasing.keys_told_of(session, table, "person_id", person_id):
            found[Key(table, uid)] = EMPTIED[table]
    return found


def _put(session: Session, place: Place, change: Change) -> None:
    words = change(place.column, place.words)
    if words != place.words:
        setattr(erasing.row_at(session, place), place.column, words)


def _stays(session: Session, telling: RowWords, place: Place, left: tuple[str, ...]) -> Stays:
    row = erasing.row_at(session, place)
    return Stays(
        kind=KINDS[place.table],
        id=place.id,
        uid=row.uid,
        about=telling.about(Key(place.table, row.uid)),
        field=telling.field(place.table, place.column),
        words=left,
    )
