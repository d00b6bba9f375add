"""What people said they would do: actions and pledges."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.pledges import PledgeState, PromiserKind
from coprod_desktop.store.rows.base import Row, choice, link


class ActionRow(Row):
    """An action under its permanent number."""

    __tablename__ = "actions"
    kind: ClassVar[str] = "action"

    group_id: Mapped[int] = link("groups")
    number: Mapped[int]
    text: Mapped[str] = mapped_column(CheckConstraint("text <> ''", name="text"))
    owner: Mapped[str]
    due: Mapped[dt.date | None]
    due_words: Mapped[str]
    state: Mapped[ActionState] = choice(ActionState, "state")
    reason: Mapped[str]
    item_id: Mapped[int | None] = link("items")
    initiative_id: Mapped[int | None] = link("initiatives")

    @classmethod
    def _extra_args(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("group_id", "number"),)


class ActionOwnerRow(Row):
    """One person of the register who will do an action."""

    __tablename__ = "action_owners"
    kind: ClassVar[str] = "action"

    action_id: Mapped[int] = link("actions")
    person_id: Mapped[int] = link("people")
    position: Mapped[int]


class ActionReportRow(Row):
    """What was said of an action at one point."""

    __tablename__ = "action_reports"
    kind: ClassVar[str] = "action_report"

    action_id: Mapped[int] = link("actions")
    item_id: Mapped[int | None] = link("items")
    on: Mapped[dt.date]
    state: Mapped[ActionState] = choice(ActionState, "state")
    note: Mapped[str]


class PledgeRow(Row):
    """A promise."""

    __tablename__ = "pledges"
    kind: ClassVar[str] = "pledge"

    group_id: Mapped[int] = link("groups")
    text: Mapped[str] = mapped_column(CheckConstraint("text <> ''", name="text"))
    promiser: Mapped[str] = mapped_column(CheckConstraint("promiser <> ''", name="promiser"))
    promiser_kind: Mapped[PromiserKind] = choice(PromiserKind, "promiser_kind")
    person_id: Mapped[int | None] = link("people")
    to_whom: Mapped[str]
    made_on: Mapped[dt.date]
    due: Mapped[dt.date | None]
    state: Mapped[PledgeState] = choice(PledgeState, "state")
    reason: Mapped[str] = mapped_column(
        CheckConstraint("state NOT IN ('changed', 'not_kept') OR reason <> ''", name="reason")
    )
    public: Mapped[bool]
    checked_on: Mapped[dt.date | None] = mapped_column(
        CheckConstraint("state <> 'kept' OR checked_on IS NOT NULL", name="checked_on")
    )
    checked_by: Mapped[str]
    item_id: Mapped[int | None] = link("items")
    initiative_id: Mapped[int | None] = link("initiatives")


class PledgeNoteRow(Row):
    """What happened with a pledge on a day."""

    __tablename__ = "pledge_notes"
    kind: ClassVar[str] = "pledge_note"

    pledge_id: Mapped[int] = link("pledges")
    on: Mapped[dt.date]
    text: Mapped[str]
    state: Mapped[PledgeState | None] = choice(PledgeState, "state")
