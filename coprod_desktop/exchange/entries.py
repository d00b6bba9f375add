"""One entry of the record between file and store: a record of the domain and its links by UUID."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import Any

from coprod_desktop.domain.checklists import Score
from coprod_desktop.domain.placements import Evidence, EvidenceKind, PlacementAnswer
from coprod_desktop.exchange.nouns import Part, Record, Shape, kind_of, noun, parts

Link = str | None | tuple[str | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of a kind ("meeting"), known everywhere by its `uid`.

    `record` is the domain's record with `uid` set, `id` 0 and every foreign id empty (0, None
    or an empty tuple). `links` holds the UUIDs these stand for, by the record's attribute:
    `{"group_id": uid, "chair_id": None, "owner_ids": (uid, uid), "evidence": (uid, None)}`;
    the scores of a checklist point as evidence does.
    """

    kind: str
    uid: str
    record: Record
    links: Mapping[str, Link]

    def joined(self, ids: Mapping[str, int]) -> Record:
        """The record with the ids of a store put in, given the id of each UUID it links to.

        Raises KeyError when one is not given.
        """
        changes: dict[str, Any] = {}
        for part in parts(self.kind):
            link = self.links.get(part.attribute)
            if part.shape is Shape.LINK:
                changes[part.attribute] = ids[link] if isinstance(link, str) else None
            elif isinstance(link, tuple):
                places = tuple(None if uid is None else ids[uid] for uid in link)
                changes[part.attribute] = (
                    _pointed(getattr(self.record, part.attribute), places)
                    if part.shape.points
                    else places
                )
        return replace(self.record, **changes)


def entry_of(record: Record, uids: Mapping[tuple[str, int], str]) -> Entry:
    """The entry of a stored record, given the UUID of each (kind, id) it links to.

    What it links to and nobody has is left out: one row that was lost keeps no other in.
    """
    kind = kind_of(record)
    links: dict[str, Link] = {}
    for part in parts(kind):
        value = getattr(record, part.attribute)
        if part.shape is Shape.LINK:
            links[part.attribute] = None if value is None else uids.get((part.target, value))
        elif part.shape is Shape.LINKS:
            found = (uids.get((part.target, each)) for each in value)
            links[part.attribute] = tuple(uid for uid in found if uid is not None)
        elif part.shape.points:
            links[part.attribute] = tuple(_target(piece, uids) for piece in value)
    return Entry(kind=kind, uid=record.uid, record=without_ids(record), links=links)


def kind_pointed_to(piece: Evidence | Score) -> str:
    """The kind of entry that a piece of evidence or a score points to; "" for none."""
    kind = piece.kind if isinstance(piece, Evidence) else piece.evidence_kind
    return "" if kind is None else kind.value


def _target(piece: Evidence | Score, uids: Mapping[tuple[str, int], str]) -> str | None:
    if piece.target_id is None:
        return None
    return uids.get((kind_pointed_to(piece), piece.target_id))


def _pointed(
    pieces: tuple[Evidence | Score, ...], places: tuple[int | None, ...]
) -> tuple[Evidence | Score, ...]:
    return tuple(
        replace(piece, target_id=place) for piece, place in zip(pieces, places, strict=True)
    )


def without_ids(record: Record) -> Record:
    """The record with its own id and all foreign ids emptied."""
    changes: dict[str, Any] = {"id": 0}
    for part in parts(kind_of(record)):
        if part.shape is Shape.LINK:
            changes[part.attribute] = None if part.nullable else 0
        elif part.shape is Shape.LINKS:
            changes[part.attribute] = ()
        elif part.shape.points:
            pieces: tuple[Evidence | Score, ...] = getattr(record, part.attribute)
            changes[part.attribute] = _pointed(pieces, (None,) * len(pieces))
    return replace(record, **changes)


def entry_from(kind: str, fields: Mapping[str, Any]) -> Entry:
    """Read an entry as it stands in a file. `fields` must have passed the schema."""
    values: dict[str, Any] = {}
    links: dict[str, Link] = {}
    for part in parts(kind):
        given = fields.get(part.name, part.default)
        if part.shape is Shape.LINK:
            links[part.attribute] = given.lower() if given else None
            values[part.attribute] = None if part.nullable else 0
        elif part.shape is Shape.LINKS:
            links[part.attribute] = tuple(dict.fromkeys(uid.lower() for uid in given))
        elif part.shape is Shape.EVIDENCE:
            values[part.attribute] = tuple(_evidence_from(piece) for piece in given)
            links[part.attribute] = tuple(_evidence_target(piece) for piece in given)
        elif part.shape is Shape.SCORES:
            values[part.attribute] = tuple(_score_from(score) for score in given)
            links[part.attribute] = tuple(_evidence_target(score) for score in given)
        elif part.shape is Shape.ANSWERS:
            values[part.attribute] = tuple(PlacementAnswer(**answer) for answer in given)
        else:
            values[part.attribute] = _read(part, given)
    uid = fields["id"].lower()
    record = noun(kind).made_of(uid=uid, **values)
    return Entry(kind=kind, uid=uid, record=record, links=links)


def fields_of(entry: Entry) -> dict[str, Any]:
    """The entry as it stands in a file: every field, in the order of the record."""
    written: dict[str, Any] = {"id": entry.uid}
    for part in parts(entry.kind):
        if part.shape is Shape.LINK:
            written[part.name] = entry.links[part.attribute]
        elif part.shape is Shape.LINKS:
            written[part.name] = list(entry.links[part.attribute] or ())
        elif part.shape is Shape.EVIDENCE:
            written[part.name] = _written_evidence(entry, part)
        elif part.shape is Shape.SCORES:
            written[part.name] = _written_scores(entry, part)
        elif part.shape is Shape.ANSWERS:
            answers: tuple[PlacementAnswer, ...] = getattr(entry.record, part.attribute)
            written[part.name] = [
                {"question": one.question, "answer": one.answer} for one in answers
            ]
        else:
            written[part.name] = written_value(getattr(entry.record, part.attribute))
    return written


def written_value(value: Any) -> Any:
    """A value of a record as JSON holds it: days ISO, times HH:MM, choices by their value."""
    match value:
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")
        case StrEnum():
            return value.value
        case _:
            return value


def _read(part: Part, given: Any) -> Any:
    if given is None:
        return None
    match part.shape:
        case Shape.DAY:
            return date.fromisoformat(given)
        case Shape.TIME:
            return time.fromisoformat(given)
        case Shape.NUMBER:
            return int(given)  # JSON knows no difference between 10 and 10.0
        case Shape.CHOICE if part.choices is not None:
            return part.choices(given)
        case _:
            return given


def _evidence_from(piece: Mapping[str, Any]) -> Evidence:
    return Evidence(kind=EvidenceKind(piece["kind"]), words=piece.get("words", ""))


def _evidence_target(piece: Mapping[str, Any]) -> str | None:
    target = piece.get("target")
    pointing = piece.get("kind") not in (None, EvidenceKind.WORDS)
    return target.lower() if target and pointing else None


def _score_from(score: Mapping[str, Any]) -> Score:
    kind, given = score.get("kind"), score.get("score")
    return Score(
        statement=score["statement"],
        score=None if given is None else int(given),
        evidence_kind=EvidenceKind(kind) if kind else None,
        words=score.get("words", ""),
    )


def _written_evidence(entry: Entry, part: Part) -> list[dict[str, Any]]:
    pieces: tuple[Evidence, ...] = getattr(entry.record, part.attribute)
    targets = entry.links[part.attribute] or ()
    return [
        {"kind": piece.kind.value, "target": target, "words": piece.words}
        for piece, target in zip(pieces, targets, strict=True)
    ]


def _written_scores(entry: Entry, part: Part) -> list[dict[str, Any]]:
    scores: tuple[Score, ...] = getattr(entry.record, part.attribute)
    targets = entry.links[part.attribute] or ()
    return [
        {
            "statement": score.statement,
            "score": score.score,
            "kind": kind_pointed_to(score) or None,
            "target": target,
            "words": score.words,
        }
        for score, target in zip(scores, targets, strict=True)
    ]
