"""Pieces of work, where they stand and how the group looks at them."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.initiatives import InitiativeKind, InitiativeState, Phase
from coprod_desktop.domain.placements import EvidenceKind, Level, LimitKind, View
from coprod_desktop.store.rows.base import Row, choice, link


class InitiativeRow(Row):
    """A piece of work."""

    __tablename__ = "initiatives"
    kind: ClassVar[str] = "initiative"

    group_id: Mapped[int] = link("groups")
    title: Mapped[str] = mapped_column(CheckConstraint("title <> ''", name="title"))
    matters: Mapped[str]
    matters_to: Mapped[str]
    patient_lead_id: Mapped[int | None] = link("people")
    staff_lead_id: Mapped[int | None] = link("people")
    started: Mapped[dt.date | None]
    ended: Mapped[dt.date | None]
    success: Mapped[str]
    partners: Mapped[str]
    state: Mapped[InitiativeState] = choice(InitiativeState, "state")
    initiative_kind: Mapped[InitiativeKind] = choice(
        InitiativeKind, "initiative_kind", server_default=InitiativeKind.WORK.value
    )
    checkers: Mapped[str] = mapped_column(server_default="")
    phase: Mapped[Phase | None] = choice(Phase, "phase")
    involved_from: Mapped[dt.date | None]


class PlacementRow(Row):
    """One dated judgement of where an initiative stands."""

    __tablename__ = "placements"
    kind: ClassVar[str] = "placement"

    initiative_id: Mapped[int] = link("initiatives")
    framework: Mapped[str]
    version: Mapped[str]
    rung: Mapped[str]
    view: Mapped[View] = choice(View, "view")
    on: Mapped[dt.date]
    reason: Mapped[str] = mapped_column(CheckConstraint("reason <> ''", name="reason"))
    meeting_id: Mapped[int | None] = link("meetings")
    proposed: Mapped[str] = mapped_column(server_default="")
    overruled: Mapped[str] = mapped_column(server_default="")
    limit_kind: Mapped[LimitKind | None] = choice(LimitKind, "limit_kind")
    limit_note: Mapped[str] = mapped_column(server_default="")
    still_open: Mapped[str] = mapped_column(server_default="")


class PlacementAnswerRow(Row):
    """An answer to one of the guided questions, behind a placement."""

    __tablename__ = "placement_answers"
    kind: ClassVar[str] = "placement"

    placement_id: Mapped[int] = link("placements")
    position: Mapped[int]
    question: Mapped[str]
    answer: Mapped[str]


class EvidenceRow(Row):
    """A piece of evidence for a placement.

    `target_id` is the key of a row of the table that `evidence_kind` names; null for words.
    """

    __tablename__ = "evidence"
    kind: ClassVar[str] = "placement"

    placement_id: Mapped[int] = link("placements")
    position: Mapped[int]
    evidence_kind: Mapped[EvidenceKind] = choice(EvidenceKind, "evidence_kind")
    target_id: Mapped[int | None] = mapped_column(
        CheckConstraint("(evidence_kind = 'words') = (target_id IS NULL)", name="target")
    )
    words: Mapped[str]


class PartsSharedRow(Row):
    """How far each of the four Co's was shared, on a day."""

    __tablename__ = "parts_shared"
    kind: ClassVar[str] = "parts_shared"

    initiative_id: Mapped[int] = link("initiatives")
    on: Mapped[dt.date]
    co_design: Mapped[Level | None] = choice(Level, "co_design")
    co_decision: Mapped[Level | None] = choice(Level, "co_decision")
    co_delivery: Mapped[Level | None] = choice(Level, "co_delivery")
    co_evaluation: Mapped[Level | None] = choice(Level, "co_evaluation")
    note: Mapped[str]


class WaitingViewRow(Row):
    """One side's view, hidden until the other side's is in."""

    __tablename__ = "waiting_views"
    kind: ClassVar[str] = "waiting_view"

    initiative_id: Mapped[int] = link("initiatives")
    view: Mapped[View] = choice(View, "view")
    framework: Mapped[str]
    version: Mapped[str]
    rung: Mapped[str]
    on: Mapped[dt.date]
    reason: Mapped[str] = mapped_column(CheckConstraint("reason <> ''", name="reason"))
    who: Mapped[str]

    @classmethod
    def _extra_args(cls) -> tuple[Any, ...]:
        return (
            UniqueConstraint("initiative_id", "view"),
            CheckConstraint("view <> 'agreed'", name="side"),
        )


class StepAnswerRow(Row):
    """What was answered to a question of a step on a day."""

    __tablename__ = "step_answers"
    kind: ClassVar[str] = "step_answer"

    initiative_id: Mapped[int] = link("initiatives")
    framework: Mapped[str]
    version: Mapped[str]
    step: Mapped[str]
    question: Mapped[str]
    text: Mapped[str] = mapped_column(CheckConstraint("text <> ''", name="text"))
    on: Mapped[dt.date]


class CritiqueRow(Row):
    """A case looked at hard: what level, what was missed, what could be better."""

    __tablename__ = "critiques"
    kind: ClassVar[str] = "critique"

    initiative_id: Mapped[int] = link("initiatives")
    on: Mapped[dt.date]
    rung: Mapped[str]
    level: Mapped[str]
    missed: Mapped[str]
    better: Mapped[str]
    who: Mapped[str]
    meeting_id: Mapped[int | None] = link("meetings")

    @classmethod
    def _extra_args(cls) -> tuple[Any, ...]:
        said = "level <> '' OR missed <> '' OR better <> ''"
        return (CheckConstraint(said, name="answered"),)
