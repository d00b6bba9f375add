"""The tables. Columns carry the names and meanings of the domain's records."""

from __future__ import annotations

from coprod_desktop.store.rows.base import Base, Row
from coprod_desktop.store.rows.file import ChangeRow, DraftRow, FactRow, HistoryRow
from coprod_desktop.store.rows.frameworks import (
    ChallengeMetRow,
    ChecklistRunRow,
    ChecklistScoreRow,
    FrameworkRow,
)
from coprod_desktop.store.rows.groups import GroupRow, MembershipRow, PersonRow, TemplateItemRow
from coprod_desktop.store.rows.initiatives import (
    CritiqueRow,
    EvidenceRow,
    InitiativeRow,
    PartsSharedRow,
    PlacementAnswerRow,
    PlacementRow,
    StepAnswerRow,
    WaitingViewRow,
)
from coprod_desktop.store.rows.meetings import (
    AmendmentRow,
    AttachmentBytesRow,
    AttachmentRow,
    AttendanceRow,
    DecisionRow,
    ItemRow,
    MeetingRow,
)
from coprod_desktop.store.rows.promises import (
    ActionOwnerRow,
    ActionReportRow,
    ActionRow,
    PledgeNoteRow,
    PledgeRow,
)

__all__ = [
    "ActionOwnerRow",
    "ActionReportRow",
    "ActionRow",
    "AmendmentRow",
    "AttachmentBytesRow",
    "AttachmentRow",
    "AttendanceRow",
    "Base",
    "ChallengeMetRow",
    "ChangeRow",
    "ChecklistRunRow",
    "ChecklistScoreRow",
    "CritiqueRow",
    "DecisionRow",
    "DraftRow",
    "EvidenceRow",
    "FactRow",
    "FrameworkRow",
    "GroupRow",
    "HistoryRow",
    "InitiativeRow",
    "ItemRow",
    "MeetingRow",
    "MembershipRow",
    "PartsSharedRow",
    "PersonRow",
    "PlacementAnswerRow",
    "PlacementRow",
    "PledgeNoteRow",
    "PledgeRow",
    "Row",
    "StepAnswerRow",
    "TemplateItemRow",
    "WaitingViewRow",
]
