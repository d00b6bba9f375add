"""Follow one topic across all meetings: an initiative, or any words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.sheets import FoundKind, Source
from coprod_desktop.domain.topics import Topic, TopicEntry
from coprod_desktop.services.service import Service, sources
from coprod_desktop.store import mapping, search
from coprod_desktop.store.rows import (
    ActionRow,
    AmendmentRow,
    DecisionRow,
    ItemRow,
    MeetingRow,
    PledgeRow,
)

MOST_FOUND = 2_000
"""Matches looked at for the words of a topic: more than anybody reads on one page."""

ORDER = (
    FoundKind.ITEM,
    FoundKind.DECISION,
    FoundKind.ACTION,
    FoundKind.PLEDGE,
    FoundKind.AMENDMENT,
)


class Topics(Service):
    """Topics across the meetings of a group."""

    def of_initiative(self, initiative_id: int) -> Topic:
        """All that was said, decided, agreed and promised of an initiative; refuses "unknown".

        What came of an item about it belongs to it, and what is linked to it by itself.
        """
        with self._store.reading() as session:
            initiative = mapping.INITIATIVE.read(mapping.INITIATIVE.get(session, initiative_id))
            about = select(ItemRow.id).where(ItemRow.initiative_id == initiative_id)
            items = list(session.scalars(about))
            of_items = DecisionRow.item_id.in_(items)
            ids = {
                FoundKind.ITEM: items,
                FoundKind.DECISION: list(session.scalars(select(DecisionRow.id).where(of_items))),
                FoundKind.ACTION: _linked(session, ActionRow, initiative_id, items),
                FoundKind.PLEDGE: _linked(session, PledgeRow, initiative_id, items),
            }
            return Topic(title=initiative.title, entries=_entries(session, ids))

    def of_words(self, group_id: int, words: str) -> Topic:
        """All of a group in which these words stand; each word may be unfinished."""
        with self._store.reading() as session:
            found = search.find(session, words, MOST_FOUND)
            ids = {
                kind: [one.id for one in found if one.kind is kind and one.group_id == group_id]
                for kind in ORDER
            }
            return Topic(title=" ".join(words.split()), entries=_entries(session, ids))


def _linked(
    session: Session,
    table: type[ActionRow | PledgeRow],
    initiative_id: int,
    items: Collection[int],
) -> list[int]:
    own = select(table.id).where(
        or_(table.initiative_id == initiative_id, table.item_id.in_(items))
    )
    return list(session.scalars(own))


def _entries(session: Session, ids: dict[FoundKind, list[int]]) -> tuple[TopicEntry, ...]:
    found = [
        *_items(session, ids.get(FoundKind.ITEM, ())),
        *_decisions(session, ids.get(FoundKind.DECISION, ())),
        *_actions(session, ids.get(FoundKind.ACTION, ())),
        *_pledges(session, ids.get(FoundKind.PLEDGE, ())),
        *_amendments(session, ids.get(FoundKind.AMENDMENT, ())),
    ]
    return tuple(sorted(found, key=_when))


def _when(entry: TopicEntry) -> tuple[date, int, int, int]:
    item_id = (entry.source.item_id or 0) if entry.source else 0
    return entry.on or date.max, item_id, ORDER.index(entry.kind), entry.id


def _items(session: Session, ids: Collection[int]) -> Iterator[TopicEntry]:
    places = sources(session, ids)
    for row in session.scalars(select(ItemRow).where(ItemRow.id.in_(ids))):
        item = mapping.ITEM.read(row)
        yield TopicEntry(
            kind=FoundKind.ITEM,
            id=item.id,
            on=places[item.id].meeting_date,
            source=places[item.id],
            text=item.heading,
            notes=item.notes,
            who=item.lead,
            state=item.state,
        )


def _decisions(session: Session, ids: Collection[int]) -> Iterator[TopicEntry]:
    rows = session.scalars(select(DecisionRow).where(DecisionRow.id.in_(ids))).all()
    places = sources(session, (row.item_id for row in rows))
    for row in rows:
        place = places[row.item_id]
        yield TopicEntry(
            kind=FoundKind.DECISION, id=row.id, on=place.meeting_date, source=place, text=row.text
        )


def _actions(session: Session, ids: Collection[int]) -> Iterator[TopicEntry]:
    rows = session.scalars(select(ActionRow).where(ActionRow.id.in_(ids))).all()
    places = sources(session, (row.item_id for row in rows))
    for row in rows:
        place = places.get(row.item_id or 0)
        yield TopicEntry(
            kind=FoundKind.ACTION,
            id=row.id,
            on=place.meeting_date if place else None,
            source=place,
            text=row.text,
            who=row.owner,
            due=row.due,
            state=row.state,
        )


def _pledges(session: Session, ids: Collection[int]) -> Iterator[TopicEntry]:
    rows = session.scalars(select(PledgeRow).where(PledgeRow.id.in_(ids))).all()
    places = sources(session, (row.item_id for row in rows))
    for row in rows:
        yield TopicEntry(
            kind=FoundKind.PLEDGE,
            id=row.id,
            on=row.made_on,
            source=places.get(row.item_id or 0),
            text=row.text,
            who=row.promiser,
            due=row.due,
            state=row.state,
        )


def _amendments(session: Session, ids: Iterable[int]) -> Iterator[TopicEntry]:
    rows = session.execute(
        select(AmendmentRow, MeetingRow.date)
        .join(MeetingRow, MeetingRow.id == AmendmentRow.meeting_id)
        .where(AmendmentRow.id.in_(ids))
    )
    for row, day in rows:
        yield TopicEntry(
            kind=FoundKind.AMENDMENT,
            id=row.id,
            on=row.on,
            source=Source(meeting_id=row.meeting_id, meeting_date=day),
            text=row.text,
        )
