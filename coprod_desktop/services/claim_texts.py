"""Where in a group's own words a claim may stand: titles, notes, decisions and pledges."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.reality_facts import Proof, ProofKind
from coprod_desktop.domain.reality_sheets import ClaimPlace
from coprod_desktop.domain.sheets import Source
from coprod_desktop.store.rows import (
    DecisionRow,
    InitiativeRow,
    ItemRow,
    MeetingRow,
    PledgeRow,
)

ITEM_COLUMNS = (
    ItemRow.id,
    ItemRow.meeting_id,
    ItemRow.number,
    ItemRow.title,
    ItemRow.purpose,
    ItemRow.notes,
    ItemRow.confidential,
    ItemRow.initiative_id,
    MeetingRow.date,
)
"""What is read of an agenda item, and the day of its meeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words of the group in which a claim may stand."""

    words: str
    place: ClaimPlace
    proof: Proof
    on: date | None = None
    initiative_id: int | None = None


def texts_of_group(session: Session, group_id: int) -> Iterator[Text]:
    """All words of a group in which a claim may stand."""
    titles = select(InitiativeRow.id, InitiativeRow.title).where(InitiativeRow.group_id == group_id)
    for initiative_id, title in session.execute(titles):
        yield title_text(initiative_id, title)
    items = session.execute(
        select(*ITEM_COLUMNS)
        .join(MeetingRow, MeetingRow.id == ItemRow.meeting_id)
        .where(MeetingRow.group_id == group_id)
    ).all()
    places = {item.id: source_of(item) for item in items}
    about = {item.id: item.initiative_id for item in items}
    for item in items:
        yield from item_texts(item, places[item.id])
    for decision in session.execute(
        select(DecisionRow.id, DecisionRow.item_id, DecisionRow.text)
        .join(ItemRow, ItemRow.id == DecisionRow.item_id)
        .join(MeetingRow, MeetingRow.id == ItemRow.meeting_id)
        .where(MeetingRow.group_id == group_id)
    ):
        yield decision_text(decision, places[decision.item_id], about[decision.item_id])
    for pledge in session.execute(
        select(
            PledgeRow.id,
            PledgeRow.item_id,
            PledgeRow.text,
            PledgeRow.made_on,
            PledgeRow.initiative_id,
        ).where(PledgeRow.group_id == group_id)
    ):
        item_id = pledge.item_id or 0
        yield pledge_text(pledge, places.get(item_id), pledge.initiative_id or about.get(item_id))


def title_text(initiative_id: int, title: str) -> Text:
    """The title of an initiative."""
    proof = Proof(kind=ProofKind.INITIATIVE, id=initiative_id, words=title)
    return Text(
        words=title,
        place=ClaimPlace.INITIATIVE_TITLE,
        proof=proof,
        initiative_id=initiative_id,
    )


def item_texts(row: Any, place: Source) -> Iterator[Text]:
    """The title and the notes of an agenda item."""
    proof = Proof(kind=ProofKind.ITEM, id=row.id, source=place, words=row.title)
    for words, where in ((row.title, ClaimPlace.ITEM_TITLE), (row.notes, ClaimPlace.NOTES)):
        yield Text(
            words=words, place=where, proof=proof, on=row.date, initiative_id=row.initiative_id
        )


def decision_text(row: Any, place: Source, initiative_id: int | None) -> Text:
    """The words of a decision, about the work of its item."""
    proof = Proof(kind=ProofKind.DECISION, id=row.id, source=place, words=row.text)
    return Text(
        words=row.text,
        place=ClaimPlace.DECISION,
        proof=proof,
        on=place.meeting_date,
        initiative_id=initiative_id,
    )


def pledge_text(row: Any, place: Source | None, initiative_id: int | None) -> Text:
    """The words of a pledge; `place` is the item it came of, None where it came of none."""
    proof = Proof(kind=ProofKind.PLEDGE, id=row.id, source=place, words=row.text)
    return Text(
        words=row.text,
        place=ClaimPlace.PLEDGE,
        proof=proof,
        on=row.made_on,
        initiative_id=initiative_id,
    )


def source_of(row: Any) -> Source:
    """Where an agenda item stands, read by ITEM_COLUMNS."""
    return Source(
        meeting_id=row.meeting_id,
        meeting_date=row.date,
        item_id=row.id,
        item_number=row.number,
        item_title=row.title,
        confidential=row.confidential,
    )
