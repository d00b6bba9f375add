"""Meetings and all that lies in them."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.attachments import AttachmentKind
from coprod_desktop.domain.meetings import (
    DecisionHow,
    ItemState,
    MeetingKind,
    MeetingState,
    Presence,
    PreviousMinutes,
    Purpose,
)
from coprod_desktop.domain.people import Side
from coprod_desktop.store.rows.base import Base, Row, choice, link


class MeetingRow(Row):
    """A meeting of a group."""

    __tablename__ = "meetings"
    kind: ClassVar[str] = "meeting"

    group_id: Mapped[int] = link("groups")
    meeting_kind: Mapped[MeetingKind] = choice(MeetingKind, "meeting_kind")
    title: Mapped[str]
    date: Mapped[dt.date] = mapped_column(index=True)
    start: Mapped[dt.time | None]
    end: Mapped[dt.time | None]
    venue: Mapped[str]
    access: Mapped[str]
    state: Mapped[MeetingState] = choice(MeetingState, "state")
    chair_id: Mapped[int | None] = link("people")
    minute_taker_id: Mapped[int | None] = link("people")
    previous_minutes: Mapped[PreviousMinutes] = choice(PreviousMinutes, "previous_minutes")
    next_date: Mapped[dt.date | None]
    next_start: Mapped[dt.time | None]
    next_venue: Mapped[str]
    approved_on: Mapped[dt.date | None]
    approved_at_id: Mapped[int | None] = link("meetings")


class ItemRow(Row):
    """An agenda item."""

    __tablename__ = "items"
    kind: ClassVar[str] = "item"

    meeting_id: Mapped[int] = link("meetings")
    position: Mapped[int]
    number: Mapped[str]
    title: Mapped[str]
    purpose: Mapped[Purpose] = choice(Purpose, "purpose")
    minutes: Mapped[int | None]
    lead: Mapped[str]
    initiative_id: Mapped[int | None] = link("initiatives")
    notes: Mapped[str]
    confidential: Mapped[bool]
    state: Mapped[ItemState] = choice(ItemState, "state")
    chair_notes: Mapped[str] = mapped_column(server_default="")
    patients_spoke: Mapped[bool] = mapped_column(server_default=text("0"))


class AttendanceRow(Row):
    """A person at a meeting, as on the day."""

    __tablename__ = "attendances"
    kind: ClassVar[str] = "attendance"

    meeting_id: Mapped[int] = link("meetings")
    person_id: Mapped[int] = link("people")
    position: Mapped[int]
    presence: Mapped[Presence] = choice(Presence, "presence")
    name: Mapped[str]
    initials: Mapped[str]
    role: Mapped[str]
    side: Mapped[Side] = choice(Side, "side")
    arrived: Mapped[dt.time | None]
    left: Mapped[dt.time | None]
    stepped_out: Mapped[str]
    interest: Mapped[str] = mapped_column(server_default="")
    stepped_out_at: Mapped[dt.time | None]
    came_back: Mapped[dt.time | None]

    @classmethod
    def _extra_args(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("meeting_id", "person_id"),)


class DecisionRow(Row):
    """A decision under an item."""

    __tablename__ = "decisions"
    kind: ClassVar[str] = "decision"

    item_id: Mapped[int] = link("items")
    position: Mapped[int]
    text: Mapped[str] = mapped_column(CheckConstraint("text <> ''", name="text"))
    how: Mapped[DecisionHow] = choice(DecisionHow, "how")
    votes_for: Mapped[int | None]
    votes_against: Mapped[int | None]
    votes_abstained: Mapped[int | None]
    patients: Mapped[int | None]
    staff: Mapped[int | None]
    proposer: Mapped[str] = mapped_column(server_default="")
    seconder: Mapped[str] = mapped_column(server_default="")


class AttachmentRow(Row):
    """A paper of somebody else's; its bytes lie in `attachment_bytes` under its digest."""

    __tablename__ = "attachments"
    kind: ClassVar[str] = "attachment"

    meeting_id: Mapped[int] = link("meetings")
    item_id: Mapped[int | None] = link("items")
    position: Mapped[int]
    title: Mapped[str] = mapped_column(CheckConstraint("title <> ''", name="title"))
    file_name: Mapped[str]
    attachment_kind: Mapped[AttachmentKind] = choice(AttachmentKind, "attachment_kind")
    size: Mapped[int]
    digest: Mapped[str]
    summary: Mapped[str]
    confidential: Mapped[bool]


class AmendmentRow(Row):
    """A later correction of approved minutes."""

    __tablename__ = "amendments"
    kind: ClassVar[str] = "amendment"

    meeting_id: Mapped[int] = link("meetings")
    on: Mapped[dt.date]
    text: Mapped[str] = mapped_column(CheckConstraint("text <> ''", name="text"))
    said_at_id: Mapped[int | None] = link("meetings")
    confidential: Mapped[bool]


class AttachmentBytesRow(Base):
    """The bytes of attached papers, each once however often it is attached.

    No part of the history: undo brings an attachment back to bytes that never went.
    """

    __tablename__ = "attachment_bytes"
    __table_args__ = ({"sqlite_strict": True},)

    digest: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[bytes]
