"""Frameworks of a group's own, checklists gone through, challenges met."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.own_frameworks import OwnKind
from coprod_desktop.domain.placements import EvidenceKind
from coprod_desktop.store.rows.base import Row, choice, link


class FrameworkRow(Row):
    """One version of a ladder or checklist of a group's own; `definition` is its JSON."""

    __tablename__ = "frameworks"
    kind: ClassVar[str] = "framework"

    group_id: Mapped[int] = link("groups")
    key: Mapped[str] = mapped_column(CheckConstraint("key <> ''", name="key"))
    version: Mapped[str]
    framework_kind: Mapped[OwnKind] = choice(OwnKind, "framework_kind")
    name: Mapped[str] = mapped_column(CheckConstraint("name <> ''", name="name"))
    definition: Mapped[str]
    retired: Mapped[dt.date | None]

    @classmethod
    def _extra_args(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("key", "version"),)


class ChecklistRunRow(Row):
    """One time at which a group went through a checklist."""

    __tablename__ = "checklist_runs"
    kind: ClassVar[str] = "checklist_run"

    group_id: Mapped[int] = link("groups")
    initiative_id: Mapped[int | None] = link("initiatives")
    framework: Mapped[str]
    version: Mapped[str]
    on: Mapped[dt.date]
    who: Mapped[str]
    meeting_id: Mapped[int | None] = link("meetings")
    note: Mapped[str]


class ChecklistScoreRow(Row):
    """What the group said of one statement; `target_id` is as in the evidence of placements."""

    __tablename__ = "checklist_scores"
    kind: ClassVar[str] = "checklist_run"

    run_id: Mapped[int] = link("checklist_runs")
    position: Mapped[int]
    statement: Mapped[str]
    score: Mapped[int | None]
    evidence_kind: Mapped[EvidenceKind | None] = choice(EvidenceKind, "evidence_kind")
    target_id: Mapped[int | None] = mapped_column(
        CheckConstraint("(evidence_kind IS NULL) = (target_id IS NULL)", name="target")
    )
    words: Mapped[str]

    @classmethod
    def _extra_args(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("run_id", "statement"),)


class ChallengeMetRow(Row):
    """A challenge of the known list, met on a day."""

    __tablename__ = "challenges_met"
    kind: ClassVar[str] = "challenge_met"

    group_id: Mapped[int] = link("groups")
    challenge: Mapped[str] = mapped_column(CheckConstraint("challenge <> ''", name="challenge"))
    meeting_id: Mapped[int | None] = link("meetings")
    initiative_id: Mapped[int | None] = link("initiatives")
    on: Mapped[dt.date]
    note: Mapped[str]
