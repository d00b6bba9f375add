"""What a placement leans on: pieces of the record in words, each leading to its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.placements import Evidence, EvidenceKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import EvidenceLine, Source
from coprod_desktop.domain.words import Words
from coprod_desktop.services.service import SOURCES, meeting_of, source, sources
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import (
    ActionRow,
    DecisionRow,
    EvidenceRow,
    ItemRow,
    MeetingRow,
    PledgeRow,
)

MAPPINGS: dict[EvidenceKind, mapping.Mapping[Any]] = {
    EvidenceKind.MEETING: mapping.MEETING,
    EvidenceKind.ITEM: mapping.ITEM,
    EvidenceKind.DECISION: mapping.DECISION,
    EvidenceKind.ACTION: mapping.ACTION,
    EvidenceKind.PLEDGE: mapping.PLEDGE,
}


def pieces_of(session: Session, placement_ids: Sequence[int]) -> defaultdict[int, list[Evidence]]:
    """The evidence of each placement, in its order."""
    pieces: defaultdict[int, list[Evidence]] = defaultdict(list)
    rows = session.scalars(
        select(EvidenceRow)
        .where(EvidenceRow.placement_id.in_(placement_ids))
        .order_by(EvidenceRow.position)
    )
    for row in rows:
        piece = Evidence(kind=row.evidence_kind, target_id=row.target_id, words=row.words)
        pieces[row.placement_id].append(piece)
    return pieces


def set_evidence(session: Session, placement_id: int, pieces: Sequence[Evidence]) -> None:
    """Put a new placement's evidence in; refuses evidence that is not in the record."""
    for position, piece in enumerate(pieces):
        if piece.target_id is not None:
            MAPPINGS[piece.kind].get(session, piece.target_id)
        session.add(
            EvidenceRow(
                placement_id=placement_id,
                position=position,
                evidence_kind=piece.kind,
                target_id=piece.target_id,
                words=piece.words,
            )
        )
    session.flush()


def refuse_if_leaned_on(session: Session, kind: EvidenceKind, key: int) -> None:
    """Refuse "leaned_on" for what is evidence of a placement: it must not go missing."""
    leaning = select(EvidenceRow.id).where(
        EvidenceRow.evidence_kind == kind, EvidenceRow.target_id == key
    )
    if session.scalar(leaning.limit(1)) is not None:
        raise Refused("leaned_on")


def described(session: Session, piece: Evidence, words: Words) -> EvidenceLine:
    """A piece of evidence in words, with where it leads; one that is gone says so."""
    if piece.target_id is None:
        return EvidenceLine(evidence=piece, words=piece.words, source=None)
    try:
        row = MAPPINGS[piece.kind].get(session, piece.target_id)
    except Refused:
        return EvidenceLine(evidence=piece, words=words.say("evidence.gone"), source=None)
    where = _where(session, row)
    text = getattr(row, "text", "") or getattr(row, "title", "")
    return EvidenceLine(evidence=piece, words=_words(piece.kind, text, where, words), source=where)


def choices(session: Session, initiative: Initiative, words: Words) -> tuple[EvidenceLine, ...]:
    """All the record of the group holds that a placement may lean on.

    What belongs to the initiative comes first: its items with their decisions, its actions
    and pledges; then the items of the group's other work, the newest first.
    """
    own = (ItemRow.initiative_id == initiative.id).desc()
    items = session.execute(
        SOURCES.where(MeetingRow.group_id == initiative.group_id).order_by(
            own, MeetingRow.date.desc(), ItemRow.position
        )
    )
    places = {row["item_id"]: Source(**row) for row in items.mappings()}
    decisions: defaultdict[int, list[EvidenceLine]] = defaultdict(list)
    for key, item_id, text in session.execute(
        select(DecisionRow.id, DecisionRow.item_id, DecisionRow.text)
        .join(ItemRow, ItemRow.id == DecisionRow.item_id)
        .join(MeetingRow, MeetingRow.id == ItemRow.meeting_id)
        .where(MeetingRow.group_id == initiative.group_id)
        .order_by(DecisionRow.position)
    ):
        decided = _line(EvidenceKind.DECISION, key, text, places[item_id], words)
        decisions[item_id].append(decided)
    lines = []
    for item_id, place in places.items():
        lines.append(_line(EvidenceKind.ITEM, item_id, place.item_title, place, words))
        lines += decisions[item_id]
    return (*lines, *_of_initiative(session, initiative, words))


def _of_initiative(session: Session, initiative: Initiative, words: Words) -> list[EvidenceLine]:
    lines = []
    for kind, table in ((EvidenceKind.ACTION, ActionRow), (EvidenceKind.PLEDGE, PledgeRow)):
        found = session.execute(
            select(table.id, table.item_id, table.text)
            .where(table.initiative_id == initiative.id)
            .order_by(table.id)
        ).all()
        places = sources(session, (row.item_id for row in found))
        lines += [
            _line(kind, row.id, row.text, places.get(row.item_id or 0), words) for row in found
        ]
    return lines


def _line(
    kind: EvidenceKind, key: int, text: str, where: Source | None, words: Words
) -> EvidenceLine:
    piece = Evidence(kind=kind, target_id=key)
    return EvidenceLine(evidence=piece, words=_words(kind, text, where, words), source=where)


def _where(session: Session, row: object) -> Source | None:
    if isinstance(row, MeetingRow):
        return Source(meeting_id=row.id, meeting_date=row.date)
    item_id = row.id if isinstance(row, ItemRow) else getattr(row, "item_id", None)
    if item_id is None:
        return None
    try:
        item = mapping.ITEM.read(mapping.ITEM.get(session, item_id))
        return source(item, meeting_of(session, item_id).date)
    except Refused:  # it was lost
        return None


def _words(kind: EvidenceKind, text: str, where: Source | None, words: Words) -> str:
    place = words.source(where) if where else ""
    if kind in (EvidenceKind.DECISION, EvidenceKind.ACTION, EvidenceKind.PLEDGE):
        return words.say(f"evidence.{kind.value}", text=text, place=place).strip(" ,")
    if kind is EvidenceKind.ITEM and text:
        return words.say("evidence.item", text=text, place=place)
    return place
