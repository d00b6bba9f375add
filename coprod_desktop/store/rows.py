"""The tables. Columns carry the names and meanings of the domain's records."""

from __future__ import annotations

import datetime as dt
import uuid
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.attachments import AttachmentKind
from coprod_desktop.domain.groups import GroupKind
from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.domain.meetings import (
    DecisionHow,
    ItemState,
    MeetingKind,
    MeetingState,
    Presence,
    PreviousMinutes,
    Purpose,
)
from coprod_desktop.domain.people import MandateKind, PaperSize, Side
from coprod_desktop.domain.placements import EvidenceKind, Level, View
from coprod_desktop.domain.pledges import PledgeState, PromiserKind
from coprod_desktop.domain.templates import Template
from coprod_desktop.store.columns import Choice, Flag, IsoDate, IsoMoment, IsoTime

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables of the group file; STRICT on SQLite, so a column holds only its type."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        int: Integer(),
        bool: Flag(),
        dt.date: IsoDate(),
        dt.time: IsoTime(),
        dt.datetime: IsoMoment(),
        bytes: LargeBinary(),
    }


class Row(Base):
    """A row of the record: a key in this file, and a UUID that is the same in every copy.

    `kind` is the noun by which changes are told.
    """

    __abstract__ = True
    kind: ClassVar[str]

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-2)
    uid: Mapped[str] = mapped_column(unique=True, sort_order=-1, default=lambda: str(uuid.uuid4()))

    @declared_attr.directive
    def __table_args__(cls) -> Any:  # noqa: N805 (declared_attr makes it a class method)
        return (*cls._extra_args(), {"sqlite_strict": True})

    @classmethod
    def _extra_args(cls) -> tuple[Any, ...]:
        return ()


def choice(choices: type[StrEnum], name: str, **options: Any) -> Any:
    """A column for one of an enumeration's values, guarded by a CHECK."""
    allowed = ", ".join(f"'{value.value}'" for value in choices)
    return mapped_column(
        Choice(choices), CheckConstraint(f"{name} IN ({allowed})", name=name), **options
    )


def link(table: str, **options: Any) -> Any:
    """A foreign key, checked when the action is committed."""
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return mapped_column(key, index=True, **options)


class GroupRow(Row):
    """A group and its own rules."""

    __tablename__ = "groups"
    kind: ClassVar[str] = "group"

    name: Mapped[str] = mapped_column(CheckConstraint("name <> ''", name="name"))
    group_kind: Mapped[GroupKind] = choice(GroupKind, "group_kind")
    aims: Mapped[str]
    action_prefix: Mapped[str]
    quorum_number: Mapped[int | None]
    quorum_percent: Mapped[int | None]
    quorum_patients: Mapped[int | None]
    notice_days: Mapped[int | None]
    term_years: Mapped[int | None]
    meetings_a_year: Mapped[int | None]
    minutes_days: Mapped[int | None]


class PersonRow(Row):
    """Anyone named."""

    __tablename__ = "people"
    kind: ClassVar[str] = "person"

    name: Mapped[str] = mapped_column(
        CheckConstraint("name <> '' OR initials <> ''", name="known_as")
    )
    initials: Mapped[str]
    contact: Mapped[str]
    access_needs: Mapped[str]
    paper_size: Mapped[PaperSize] = choice(PaperSize, "paper_size")


class MembershipRow(Row):
    """A person in a group, with side, office and mandate."""

    __tablename__ = "memberships"
    kind: ClassVar[str] = "membership"

    person_id: Mapped[int] = link("people")
    group_id: Mapped[int] = link("groups")
    side: Mapped[Side] = choice(Side, "side")
    office: Mapped[str]
    started: Mapped[dt.date | None]
    ended: Mapped[dt.date | None]
    mandate: Mapped[MandateKind] = choice(MandateKind, "mandate")
    speaks_for: Mapped[str]
    chosen_by: Mapped[str]
    mandate_until: Mapped[dt.date | None]
    gathers_views: Mapped[str]


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


class TemplateItemRow(Row):
    """An item of a usual agenda that a group keeps as its own."""

    __tablename__ = "template_items"
    kind: ClassVar[str] = "template_item"

    group_id: Mapped[int] = link("groups")
    template: Mapped[Template] = choice(Template, "template")
    position: Mapped[int]
    title: Mapped[str] = mapped_column(CheckConstraint("title <> ''", name="title"))
    purpose: Mapped[Purpose] = choice(Purpose, "purpose")
    minutes: Mapped[int | None]
    lead: Mapped[str]


class AttachmentBytesRow(Base):
    """The bytes of attached papers, each once however often it is attached.

    No part of the history: undo brings an attachment back to bytes that never went.
    """

    __tablename__ = "attachment_bytes"
    __table_args__ = ({"sqlite_strict": True},)

    digest: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[bytes]


class FactRow(Base):
    """A fact about the file itself: when its last checked copy was made, and where."""

    __tablename__ = "file_facts"
    __table_args__ = ({"sqlite_strict": True},)

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class DraftRow(Base):
    """Words typed but not yet kept in the record, and where they belong.

    No part of the record: drafts are neither told, counted, dumped nor written in the history.
    """

    __tablename__ = "drafts"
    __table_args__ = ({"sqlite_strict": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True, default=lambda: str(uuid.uuid4()))
    place: Mapped[str] = mapped_column(unique=True)
    text: Mapped[str]
    at: Mapped[dt.datetime]
    who: Mapped[str]


class HistoryRow(Base):
    """One titled action: when, by whom, and whether it stands, was undone, or is past redoing.

    `changed_at` is when it was last done, undone or redone.
    """

    __tablename__ = "history"
    __table_args__ = (
        CheckConstraint("state IN ('done', 'undone', 'past')", name="state"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    at: Mapped[dt.datetime]
    who: Mapped[str]
    changed_at: Mapped[dt.datetime]
    state: Mapped[str] = mapped_column(index=True)
    undoable: Mapped[bool]


class ChangeRow(Base):
    """One row that an action changed: its values before and after, as JSON; null for none."""

    __tablename__ = "history_changes"
    __table_args__ = (
        Index("ix_history_changes_row", "table_name", "row_uid"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    history_id: Mapped[int] = link("history")
    table_name: Mapped[str]
    row_id: Mapped[int]
    row_uid: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
