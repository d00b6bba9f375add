"""What placements and checklists lean on: pieces of the record in words, leading to their place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.placements import Evidence, EvidenceKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import EvidenceLine, Source
from coprod_desktop.domain.words import Words
from coprod_desktop.services.service import SOURCES, meeting_of, source, sources
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import (
    ActionRow,
    AttachmentRow,
    ChecklistScoreRow,
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
    EvidenceKind.ATTACHMENT: mapping.ATTACHMENT,
}

NAMED = (
    EvidenceKind.DECISION,
    EvidenceKind.ACTION,
    EvidenceKind.PLEDGE,
    EvidenceKind.ATTACHMENT,
)
"""Evidence that is known by its own words, with where it stands."""


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
        refuse_gone(session, piece)
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


def refuse_gone(session: Session, piece: Evidence) -> None:
    """Refuse "unknown" for evidence that is not in the record."""
    if piece.target_id is not None:
        MAPPINGS[piece.kind].get(session, piece.target_id)


def refuse_if_leaned_on(session: Session, kind: EvidenceKind, key: int) -> None:
    """Refuse "leaned_on" for what is evidence of something: it must not go missing."""
    if leaned_on(session, kind, [key]):
        raise Refused("leaned_on")


def leaned_on(session: Session, kind: EvidenceKind, keys: Iterable[int]) -> bool:
    """Whether a placement or a checklist has any of these as evidence."""
    wanted = list(keys)
    return any(
        session.scalar(
            select(table.id)
            .where(table.evidence_kind == kind, table.target_id.in_(wanted))
            .limit(1)
        )
        is not None
        for table in (EvidenceRow, ChecklistScoreRow)
    )


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


def choices(
    session: Session, group_id: int, initiative_id: int | None, words: Words
) -> tuple[EvidenceLine, ...]:
    """All the record of the group holds that may be leaned on.

    What belongs to the initiative comes first: its items with their decisions and papers; then
    the items of the group's other work, the newest first, each with its own; the initiative's
    actions and pledges, or without an initiative none; last whole meetings, the newest first.
    """
    own = (ItemRow.initiative_id == initiative_id).desc()
    items = session.execute(
        SOURCES.where(MeetingRow.group_id == group_id).order_by(
            own, MeetingRow.date.desc(), ItemRow.position
        )
    )
    places = {row["item_id"]: Source(**row) for row in items.mappings()}
    under = _under_items(session, group_id, places, words)
    lines = []
    for item_id, place in places.items():
        lines.append(_line(EvidenceKind.ITEM, item_id, place.item_title, place, words))
        lines += under[item_id]
    meetings = _meetings(session, group_id, words)
    return (*lines, *under[None], *_of_initiative(session, initiative_id, words), *meetings)


def _meetings(session: Session, group_id: int, words: Words) -> list[EvidenceLine]:
    of_group = select(MeetingRow.id, MeetingRow.date).where(MeetingRow.group_id == group_id)
    found = session.execute(of_group.order_by(MeetingRow.date.desc(), MeetingRow.id.desc()))
    return [
        _line(EvidenceKind.MEETING, key, "", Source(meeting_id=key, meeting_date=day), words)
        for key, day in found
    ]


def _under_items(
    session: Session, group_id: int, places: dict[int | None, Source], words: Words
) -> defaultdict[int | None, list[EvidenceLine]]:
    """Decisions and papers by the item they belong to; under None the papers of whole meetings."""
    under: defaultdict[int | None, list[EvidenceLine]] = defaultdict(list)
    for key, item_id, text in session.execute(
        select(DecisionRow.id, DecisionRow.item_id, DecisionRow.text)
        .join(ItemRow, ItemRow.id == DecisionRow.item_id)
        .join(MeetingRow, MeetingRow.id == ItemRow.meeting_id)
        .where(MeetingRow.group_id == group_id)
        .order_by(DecisionRow.position)
    ):
        decided = _line(EvidenceKind.DECISION, key, text, places[item_id], words)
        under[item_id].append(decided)
    for row, day in session.execute(
        select(AttachmentRow, MeetingRow.date)
        .join(MeetingRow, MeetingRow.id == AttachmentRow.meeting_id)
        .where(MeetingRow.group_id == group_id)
        .order_by(MeetingRow.date.desc(), AttachmentRow.position)
    ):
        of_item = row.item_id if row.item_id in places else None
        whole = Source(meeting_id=row.meeting_id, meeting_date=day)
        place = _hidden_with(row, places[of_item] if of_item is not None else whole)
        under[of_item].append(_line(EvidenceKind.ATTACHMENT, row.id, row.title, place, words))
    return under


def _hidden_with(row: AttachmentRow, place: Source) -> Source:
    """The place of a paper; a confidential paper is told of in no public copy."""
    return replace(place, confidential=place.confidential or row.confidential)


def _of_initiative(session: Session, initiative_id: int | None, words: Words) -> list[EvidenceLine]:
    lines = []
    for kind, table in ((EvidenceKind.ACTION, ActionRow), (EvidenceKind.PLEDGE, PledgeRow)):
        found = session.execute(
            select(table.id, table.item_id, table.text)
            .where(table.initiative_id == initiative_id)
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
    if isinstance(row, AttachmentRow) and row.item_id is None:
        meeting = session.get(MeetingRow, row.meeting_id)
        place = Source(meeting_id=meeting.id, meeting_date=meeting.date) if meeting else None
        return _hidden_with(row, place) if place else None
    item_id = row.id if isinstance(row, ItemRow) else getattr(row, "item_id", None)
    if item_id is None:
        return None
    try:
        item = mapping.ITEM.read(mapping.ITEM.get(session, item_id))
        place = source(item, meeting_of(session, item_id).date)
    except Refused:  # it was lost
        return None
    return _hidden_with(row, place) if isinstance(row, AttachmentRow) else place


def _words(kind: EvidenceKind, text: str, where: Source | None, words: Words) -> str:
    place = words.source(where) if where else ""
    if kind in NAMED:
        return words.say(f"evidence.{kind.value}", text=text, place=place).strip(" ,")
    if kind is EvidenceKind.ITEM and text:
        return words.say("evidence.item", text=text, place=place)
    return place
