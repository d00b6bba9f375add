"""Where an initiative stands on a ladder: dated judgements that are never overwritten."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from coprod_desktop.domain.refusals import Refused, required


class View(StrEnum):
    """Whose view a placement is."""

    AGREED = "agreed"
    PATIENTS = "patients"
    STAFF = "staff"


class EvidenceKind(StrEnum):
    """What a piece of evidence points to; WORDS points nowhere but says it itself."""

    MEETING = "meeting"
    ITEM = "item"
    DECISION = "decision"
    ACTION = "action"
    PLEDGE = "pledge"
    ATTACHMENT = "attachment"
    WORDS = "words"


class Level(StrEnum):
    """How far one of the four Co's was shared."""

    DESCRIPTIVE = "descriptive"
    INTERMEDIATE = "intermediate"
    TRANSFORMATIVE = "transformative"


class LimitKind(StrEnum):
    """Why a lower rung was right: what the group could not change."""

    SUDDEN_CHANGE = "sudden_change"
    LAW = "law"
    TIME = "time"
    NOT_WANTED = "not_wanted"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One piece of evidence for a placement: something in the record, or plain words."""

    kind: EvidenceKind
    target_id: int | None = None
    words: str = ""

    def checked(self) -> Evidence:
        """Return the evidence; refuse one that points nowhere and says nothing."""
        if self.kind is EvidenceKind.WORDS:
            return replace(self, target_id=None, words=required(self.words, "evidence"))
        if self.target_id is None:
            raise Refused("empty", "evidence")
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacementAnswer:
    """What was answered to one of the guided questions, both by their keys."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """One judgement: on which rung, whose view, on which day, why, and by what evidence.

    `framework` and `version` say under which ladder it was made. `meeting_id` is the meeting
    at which it was agreed, where there was one. `proposed` is the rung that the `answers` to
    the guided questions bore, "" when it was placed the quick way; `overruled` is the group's
    reason for another one. `limit_kind` and `limit_note` say why a lower rung was right here,
    `still_open` what can still be influenced.
    """

    id: int = 0
    uid: str = ""
    initiative_id: int
    framework: str = "ladder"
    version: str = "1"
    rung: str
    view: View = View.AGREED
    on: date
    reason: str
    meeting_id: int | None = None
    evidence: tuple[Evidence, ...] = ()
    proposed: str = ""
    overruled: str = ""
    limit_kind: LimitKind | None = None
    limit_note: str = ""
    still_open: str = ""
    answers: tuple[PlacementAnswer, ...] = ()

    def checked(self) -> Placement:
        """Return the placement with trimmed words.

        Refuses one without a reason, a proposed rung overruled without a reason for that
        ("overruled_needs_reason"), and another limit in no words ("limit_needs_words").
        """
        overruled = self.overruled.strip() if self.is_overruled else ""
        if self.is_overruled and not overruled:
            raise Refused("overruled_needs_reason", "overruled")
        limit_note = self.limit_note.strip()
        if self.limit_kind is LimitKind.OTHER and not limit_note:
            raise Refused("limit_needs_words", "limit_note")
        return replace(
            self,
            reason=required(self.reason, "reason"),
            evidence=tuple(piece.checked() for piece in self.evidence),
            overruled=overruled,
            limit_note=limit_note,
            still_open=self.still_open.strip(),
        )

    @property
    def is_overruled(self) -> bool:
        """Whether the group chose another rung than its answers bore."""
        return bool(self.proposed) and self.proposed != self.rung


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsShared:
    """How far each of the four Co's was shared on a day; None where nobody said."""

    id: int = 0
    uid: str = ""
    initiative_id: int
    on: date
    co_design: Level | None = None
    co_decision: Level | None = None
    co_delivery: Level | None = None
    co_evaluation: Level | None = None
    note: str = ""

    def checked(self) -> PartsShared:
        """Return it; refuse one that says nothing about any part."""
        if not any(getattr(self, part) for part in PARTS):
            raise Refused("no_part_chosen", "co_design")
        return self


PARTS = ("co_design", "co_decision", "co_delivery", "co_evaluation")


def in_order(placements: Iterable[Placement]) -> tuple[Placement, ...]:
    """The placements from first to last; of two on one day the later recorded is later."""
    return tuple(sorted(placements, key=lambda placed: (placed.on, placed.id)))


def current(placements: Iterable[Placement], view: View) -> Placement | None:
    """The latest placement of one view, or None."""
    return next((p for p in reversed(in_order(placements)) if p.view is view), None)


def review_due(placed_on: date, months: int) -> date:
    """The day on which a place is looked at again: so many months after it was agreed.

    Where that month is shorter, its last day.
    """
    number = placed_on.year * 12 + placed_on.month - 1 + months
    year, month = number // 12, number % 12 + 1
    return date(year, month, min(placed_on.day, monthrange(year, month)[1]))
