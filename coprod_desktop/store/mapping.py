"""Rows to frozen records and back: fields and columns carry the same names."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.actions import Action, ActionReport
from coprod_desktop.domain.amendments import Amendment
from coprod_desktop.domain.attachments import Attachment
from coprod_desktop.domain.challenges import ChallengeMet
from coprod_desktop.domain.checklists import ChecklistRun
from coprod_desktop.domain.critiques import Critique
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import AgendaItem, Attendance, Decision, Meeting
from coprod_desktop.domain.own_frameworks import OwnFramework
from coprod_desktop.domain.people import Membership, Person
from coprod_desktop.domain.placements import PartsShared, Placement
from coprod_desktop.domain.pledges import Pledge, PledgeNote
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.side_views import WaitingView
from coprod_desktop.domain.steps import StepAnswer
from coprod_desktop.domain.templates import TemplateItem
from coprod_desktop.store import rows

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Mapping(Generic[R]):
    """How one kind of record lies in its table.

    `renamed` pairs a record's field with its column where a class attribute took the name;
    `elsewhere` are fields kept in tables of their own.
    """

    record: type[R]
    row: type[rows.Row]
    renamed: tuple[tuple[str, str], ...] = ()
    elsewhere: tuple[str, ...] = ()

    def columns(self) -> tuple[tuple[str, str], ...]:
        """Pairs of the record's field and the row's column, keys left out."""
        return _columns(self)

    def select(self) -> Select[Any]:
        """Its rows to be read only: several times as quick as rows that could be changed."""
        return select(self.row.__table__)

    def read(self, row: Any, **elsewhere: Any) -> R:
        """The record of a row, or of what `select` found."""
        values = {name: getattr(row, column) for name, column in self.columns()}
        make: Any = self.record
        return cast("R", make(id=row.id, uid=row.uid, **values, **elsewhere))

    def written(self, record: R) -> dict[str, Any]:
        """The row's values for a record, keys left out."""
        return {column: getattr(record, name) for name, column in self.columns()}

    def add(self, session: Session, record: R) -> rows.Row:
        """Put a new row in; a record without a UUID is given one."""
        values = self.written(record)
        uid = getattr(record, "uid", "")
        row = self.row(**values, **({"uid": uid} if uid else {}))
        session.add(row)
        session.flush()
        return row

    def get(self, session: Session, key: int) -> Any:
        """The row with this key; refuse "unknown" when it is gone."""
        row = session.get(self.row, key)
        if row is None:
            raise Refused("unknown")
        return row

    def change(self, session: Session, record: R) -> rows.Row:
        """Bring a stored row to what the record says."""
        row: rows.Row = self.get(session, getattr(record, "id"))  # noqa: B009 (R is any record)
        for column, value in self.written(record).items():
            if getattr(row, column) != value:
                setattr(row, column, value)
        session.flush()
        return row


@cache
def _columns(mapping: Mapping[Any]) -> tuple[tuple[str, str], ...]:
    renamed = dict(mapping.renamed)
    names = (field.name for field in fields(mapping.record))
    return tuple(
        (name, renamed.get(name, name))
        for name in names
        if name not in ("id", "uid", *mapping.elsewhere)
    )


GROUP = Mapping(Group, rows.GroupRow, renamed=(("kind", "group_kind"),))
PERSON = Mapping(Person, rows.PersonRow)
MEMBERSHIP = Mapping(Membership, rows.MembershipRow)
MEETING = Mapping(Meeting, rows.MeetingRow, renamed=(("kind", "meeting_kind"),))
ITEM = Mapping(AgendaItem, rows.ItemRow)
ATTENDANCE = Mapping(Attendance, rows.AttendanceRow)
DECISION = Mapping(Decision, rows.DecisionRow)
ACTION = Mapping(Action, rows.ActionRow, elsewhere=("owner_ids",))
ACTION_REPORT = Mapping(ActionReport, rows.ActionReportRow)
INITIATIVE = Mapping(Initiative, rows.InitiativeRow, renamed=(("kind", "initiative_kind"),))
PLACEMENT = Mapping(Placement, rows.PlacementRow, elsewhere=("evidence", "answers"))
WAITING_VIEW = Mapping(WaitingView, rows.WaitingViewRow)
PARTS_SHARED = Mapping(PartsShared, rows.PartsSharedRow)
PLEDGE = Mapping(Pledge, rows.PledgeRow)
PLEDGE_NOTE = Mapping(PledgeNote, rows.PledgeNoteRow)
ATTACHMENT = Mapping(Attachment, rows.AttachmentRow, renamed=(("kind", "attachment_kind"),))
AMENDMENT = Mapping(Amendment, rows.AmendmentRow)
TEMPLATE_ITEM = Mapping(TemplateItem, rows.TemplateItemRow)
FRAMEWORK = Mapping(OwnFramework, rows.FrameworkRow, renamed=(("kind", "framework_kind"),))
CHECKLIST_RUN = Mapping(ChecklistRun, rows.ChecklistRunRow, elsewhere=("scores",))
STEP_ANSWER = Mapping(StepAnswer, rows.StepAnswerRow)
CRITIQUE = Mapping(Critique, rows.CritiqueRow)
CHALLENGE_MET = Mapping(ChallengeMet, rows.ChallengeMetRow)
