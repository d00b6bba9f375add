"""What all services share: the store they work on and the day it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import AgendaItem, Meeting
from coprod_desktop.domain.sheets import Source
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import InitiativeRow, ItemRow, MeetingRow, PersonRow
from coprod_desktop.store.store import Store

SOURCES = select(
    ItemRow.meeting_id,
    MeetingRow.date.label("meeting_date"),
    ItemRow.id.label("item_id"),
    ItemRow.number.label("item_number"),
    ItemRow.title.label("item_title"),
    ItemRow.confidential,
).join(MeetingRow, MeetingRow.id == ItemRow.meeting_id)
"""Items with where they stand in the record, as Source names it; their notes are not read."""


class Service:
    """A set of verbs on one open store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def _today(self) -> date:
        return self._store.clock().date()


def meeting_of(session: Session, item_id: int) -> Meeting:
    """The meeting an item belongs to; refuse "unknown" when either is gone."""
    item = mapping.ITEM.get(session, item_id)
    return mapping.MEETING.read(mapping.MEETING.get(session, item.meeting_id))


def name_of(session: Session, person_id: int | None) -> str:
    """The name of a person; empty for nobody, and for one whose row was lost."""
    row = None if person_id is None else session.get(PersonRow, person_id)
    return "" if row is None else mapping.PERSON.read(row).known_as


def sources(session: Session, item_ids: Iterable[int | None]) -> dict[int, Source]:
    """Where the given items stand in the record, by their ids."""
    wanted = {item_id for item_id in item_ids if item_id is not None}
    if not wanted:
        return {}
    rows = session.execute(SOURCES.where(ItemRow.id.in_(wanted))).mappings()
    return {row["item_id"]: Source(**row) for row in rows}


def source(item: AgendaItem, day: date) -> Source:
    """Where an item stands in the record."""
    return Source(
        meeting_id=item.meeting_id,
        meeting_date=day,
        item_id=item.id,
        item_number=item.number,
        item_title=item.title,
        confidential=item.confidential,
    )


def initiatives_by_id(session: Session, ids: Iterable[int | None]) -> dict[int, Initiative]:
    """The initiatives with these ids, by id."""
    wanted = {key for key in ids if key is not None}
    if not wanted:
        return {}
    rows = session.execute(mapping.INITIATIVE.select().where(InitiativeRow.id.in_(wanted)))
    return {row.id: mapping.INITIATIVE.read(row) for row in rows}
