"""What a screen or paper shows at once: records gathered, ready to read, never to change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from coprod_desktop.domain.actions import Action, ActionReport
from coprod_desktop.domain.amendments import Amendment
from coprod_desktop.domain.attachments import Attachment
from coprod_desktop.domain.frameworks import Framework, Rung
from coprod_desktop.domain.groups import Group, Quorum
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import AgendaItem, Attendance, Decision, Meeting, MeetingState
from coprod_desktop.domain.people import Member, Membership, Person
from coprod_desktop.domain.placements import Evidence, PartsShared, Placement, View
from coprod_desktop.domain.pledges import Pledge, PledgeNote


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where in the record something was said: a meeting and, where known, its item.

    What was said under a `confidential` item is left out of public copies.
    """

    meeting_id: int
    meeting_date: date
    item_id: int | None = None
    item_number: str = ""
    item_title: str = ""
    confidential: bool = False


class MeetingDay(NamedTuple):
    """As much of a meeting as its place in a long list asks for."""

    id: int
    date: date
    state: MeetingState


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """One meeting in a list, with what it holds counted."""

    meeting: Meeting
    items: int
    minutes_planned: int
    present: int
    apologies: int
    decisions: int
    actions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """What was said at an item of an action agreed earlier (or of one agreed here)."""

    report: ActionReport
    action: Action


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSheet:
    """An agenda item with all that came of it."""

    item: AgendaItem
    initiative: Initiative | None
    decisions: tuple[Decision, ...]
    actions: tuple[Action, ...]
    reports: tuple[ReportLine, ...]
    pledges: tuple[Pledge, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentLine:
    """A later correction of approved minutes, and the meeting at which it was agreed."""

    amendment: Amendment
    said_at: Meeting | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSheet:
    """A whole meeting: who was there, its items, what came of them.

    `chair` and `minute_taker` are names as on the day; `not_ticked` are members on the day
    of the meeting whose attendance is not recorded; `quorum` counts members present.
    """

    group: Group
    meeting: Meeting
    chair: str
    minute_taker: str
    approved_at: Meeting | None
    attendances: tuple[Attendance, ...]
    not_ticked: tuple[Member, ...]
    quorum: Quorum
    items: tuple[ItemSheet, ...]
    attachments: tuple[Attachment, ...] = ()
    amendments: tuple[AmendmentLine, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberedAction:
    """One action in a list, by the name that its group's numbers give it."""

    action: Action
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """One action with where it was agreed and what was said of it since, oldest first."""

    action: Action
    name: str
    source: Source | None
    initiative: Initiative | None
    reports: tuple[ActionReport, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeLine:
    """One pledge with where it was made and what happened since, oldest first."""

    pledge: Pledge
    source: Source | None
    initiative: Initiative | None
    notes: tuple[PledgeNote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLine:
    """A piece of evidence in words, with the place in the record it leads to."""

    evidence: Evidence
    words: str
    source: Source | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeLine:
    """One initiative with where it stands by each view.

    `before` is the agreed placement before the present one; `steps` rungs moved since then
    (up is positive); `differ` rungs between the patient side's and the staff side's view.
    None where there is nothing to compare. All of them are places on the ladder that the
    group uses now. `review_due` is the day to look at the place again, None where the group
    set itself no rhythm. `waiting` is the side whose view is in, and hidden until the other's is.
    """

    initiative: Initiative
    agreed: Placement | None
    patients: Placement | None
    staff: Placement | None
    before: Placement | None
    steps: int | None
    differ: int | None
    review_due: date | None = None
    waiting: View | None = None

    @property
    def views_differ(self) -> bool:
        """Whether both sides' views are in, and name different places."""
        return bool(self.patients and self.staff and self.patients.rung != self.staff.rung)


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeSheet:
    """A whole initiative: leads, every placement, parts shared, what is to come.

    `framework` is the ladder the group uses now; `ladders` are those under which the
    placements were made, by key and version.
    """

    group: Group
    framework: Framework
    line: InitiativeLine
    patient_lead: str
    staff_lead: str
    placements: tuple[Placement, ...]
    evidence: dict[int, tuple[EvidenceLine, ...]]
    parts: PartsShared | None
    parts_history: tuple[PartsShared, ...]
    actions: tuple[ActionLine, ...]
    pledges: tuple[PledgeLine, ...]
    items: tuple[Source, ...]
    ladders: Mapping[tuple[str, str], Framework] = field(default_factory=dict)

    @property
    def initiative(self) -> Initiative:
        """The initiative itself."""
        return self.line.initiative

    def ladder_of(self, placed: Placement) -> Framework | None:
        """The ladder under which a placement was made; None where it was lost."""
        here = self.framework if self.is_on_ladder(placed) else None
        return self.ladders.get((placed.framework, placed.version), here)

    def is_on_ladder(self, placed: Placement) -> bool:
        """Whether a placement stands on the ladder the group uses now."""
        rungs = (*self.framework.rungs, *self.framework.beside)
        return placed.framework == self.framework.key and placed.rung in {r.key for r in rungs}

    def rung_of(self, placed: Placement) -> Rung:
        """The rung of a placement on its own ladder; only its key where that was lost."""
        ladder = self.ladder_of(placed)
        for rung in (*ladder.rungs, *ladder.beside) if ladder else ():
            if rung.key == placed.rung:
                return rung
        return Rung(key=placed.rung, name=placed.rung, band="", short="", meaning="", question="")


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderSheet:
    """All initiatives of a group on its ladder, as on a day."""

    group: Group
    framework: Framework
    on: date
    lines: tuple[InitiativeLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearStep:
    """Where one initiative stood when a year began, and where it stands at its end.

    None where it was not placed; `rungs` moved between, None where that cannot be said.
    """

    initiative: Initiative
    before: Placement | None
    now: Placement | None
    rungs: int | None

    @property
    def moved(self) -> bool:
        """Whether it stands elsewhere than it did."""
        return self.now is not None and (self.before is None or self.before.rung != self.now.rung)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOnLadder:
    """What a year did to the initiatives of a group: from the day `since` to the day `until`."""

    group: Group
    framework: Framework
    since: date
    until: date
    steps: tuple[YearStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSheet:
    """All the program shows of one person."""

    person: Person
    memberships: tuple[tuple[Membership, Group], ...]
    attendances: tuple[tuple[Attendance, Meeting], ...]
    actions: tuple[ActionLine, ...]
    pledges: tuple[PledgeLine, ...]
    leads: tuple[Initiative, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """A member of a group with how often they came to the group's last meetings.

    `meetings` counts meetings held since the person joined, at most the last twelve.
    """

    member: Member
    came: int
    meetings: int


class AttentionKind(StrEnum):
    """Why something is on Home under "Needs attention"."""

    ACTION_DUE = "action_due"
    PLEDGE_DUE = "pledge_due"
    MINUTES_DRAFT = "minutes_draft"
    PLACEMENT_OLD = "placement_old"
    NOT_PLACED = "not_placed"
    REVIEW_DUE = "review_due"
    VIEWS_DIFFER = "views_differ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """One thing that needs attention: `days` past (positive) or to go (negative) its day.

    `kind` and `id` say what it is and lead to it; `words` are its own text.
    """

    kind: AttentionKind
    id: int
    words: str
    day: date | None
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """The last twelve months in a few figures."""

    meetings: int
    pledges_kept: int
    pledges_due: int
    actions_done: int
    moved_up: int
    moved_down: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeSheet:
    """What Home shows of one group.

    `coming` are the next open actions and pledges that need no attention yet, those without
    a day last.
    """

    group: Group
    framework: Framework
    next_meeting: MeetingLine | None
    last_draft: MeetingLine | None
    members: int
    attention: tuple[Attention, ...]
    coming: tuple[Attention, ...]
    lines: tuple[InitiativeLine, ...]
    year: Year


class FoundKind(StrEnum):
    """What a search can find."""

    MEETING = "meeting"
    ITEM = "item"
    DECISION = "decision"
    ACTION = "action"
    INITIATIVE = "initiative"
    PLEDGE = "pledge"
    PERSON = "person"
    ATTACHMENT = "attachment"
    AMENDMENT = "amendment"
    CRITIQUE = "critique"
    STEP_ANSWER = "step_answer"
    CHECKLIST_RUN = "checklist_run"
    CHALLENGE_MET = "challenge_met"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing found: `title` names it, `excerpt` shows the words around the match.

    `group_id` is None for a person; `meeting_id` is set where the thing lies in a meeting,
    `initiative_id` where it is told of with an initiative.
    """

    kind: FoundKind
    id: int
    group_id: int | None
    meeting_id: int | None
    title: str
    excerpt: str
    initiative_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """What is known of an open group file."""

    path: str
    protected: bool
    format: int
    last_saved: datetime | None
    last_copy: datetime | None
    counts: dict[str, int]
    uid: str = ""  # the same in every copy of the file; "" in a file of format 1
    read_only: bool = False
