"""Which lists a RECORD.json has and which fields an entry, derived from the domain's records."""

from __future__ import annotations

from dataclasses import MISSING, Field, dataclass, fields
from datetime import date, time
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, get_args, get_type_hints

from coprod_desktop.domain.actions import Action, ActionReport
from coprod_desktop.domain.amendments import Amendment
from coprod_desktop.domain.attachments import Attachment
from coprod_desktop.domain.challenges import ChallengeMet
from coprod_desktop.domain.checklists import ChecklistRun, Score
from coprod_desktop.domain.critiques import Critique
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import AgendaItem, Attendance, Decision, Meeting
from coprod_desktop.domain.own_frameworks import OwnFramework
from coprod_desktop.domain.people import Membership, Person
from coprod_desktop.domain.placements import Evidence, PartsShared, Placement, PlacementAnswer
from coprod_desktop.domain.pledges import Pledge, PledgeNote
from coprod_desktop.domain.side_views import WaitingView
from coprod_desktop.domain.steps import StepAnswer
from coprod_desktop.domain.templates import TemplateItem

Record = (
    Group
    | Person
    | Membership
    | Meeting
    | AgendaItem
    | Attendance
    | Decision
    | Action
    | ActionReport
    | Initiative
    | Placement
    | PartsShared
    | Pledge
    | PledgeNote
    | Attachment
    | Amendment
    | TemplateItem
    | OwnFramework
    | WaitingView
    | ChecklistRun
    | StepAnswer
    | Critique
    | ChallengeMet
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """One list of the record: `kind` names one entry, `plural` the list, `made_of` its record.

    `sorted_by` are the record's attributes by which the list is written. `history` marks
    lists whose entries of one day must stay in the order in which they were recorded.
    """

    kind: str
    plural: str
    made_of: type[Record]
    sorted_by: tuple[str, ...]
    history: bool = False


NOUNS = (
    Noun(kind="group", plural="groups", made_of=Group, sorted_by=("name",)),
    Noun(kind="person", plural="people", made_of=Person, sorted_by=("name", "initials")),
    Noun(
        kind="membership",
        plural="memberships",
        made_of=Membership,
        sorted_by=("group_id", "started", "person_id"),
    ),
    Noun(kind="meeting", plural="meetings", made_of=Meeting, sorted_by=("group_id", "date")),
    Noun(kind="item", plural="items", made_of=AgendaItem, sorted_by=("meeting_id", "position")),
    Noun(
        kind="attendance",
        plural="attendances",
        made_of=Attendance,
        sorted_by=("meeting_id", "position"),
    ),
    Noun(kind="decision", plural="decisions", made_of=Decision, sorted_by=("item_id", "position")),
    Noun(kind="action", plural="actions", made_of=Action, sorted_by=("group_id", "number")),
    Noun(
        kind="action_report",
        plural="action_reports",
        made_of=ActionReport,
        sorted_by=("action_id", "on"),
        history=True,
    ),
    Noun(
        kind="initiative",
        plural="initiatives",
        made_of=Initiative,
        sorted_by=("group_id", "started", "title"),
    ),
    Noun(
        kind="placement",
        plural="placements",
        made_of=Placement,
        sorted_by=("initiative_id", "on"),
        history=True,
    ),
    Noun(
        kind="parts_shared",
        plural="parts_shared",
        made_of=PartsShared,
        sorted_by=("initiative_id", "on"),
        history=True,
    ),
    Noun(kind="pledge", plural="pledges", made_of=Pledge, sorted_by=("group_id", "made_on")),
    Noun(
        kind="pledge_note",
        plural="pledge_notes",
        made_of=PledgeNote,
        sorted_by=("pledge_id", "on"),
        history=True,
    ),
    Noun(
        kind="attachment",
        plural="attachments",
        made_of=Attachment,
        sorted_by=("meeting_id", "position"),
    ),
    Noun(
        kind="amendment",
        plural="amendments",
        made_of=Amendment,
        sorted_by=("meeting_id", "on"),
        history=True,
    ),
    Noun(
        kind="template_item",
        plural="template_items",
        made_of=TemplateItem,
        sorted_by=("group_id", "template", "position"),
    ),
    Noun(
        kind="framework",
        plural="frameworks",
        made_of=OwnFramework,
        sorted_by=("group_id", "key", "version"),
    ),
    Noun(
        kind="waiting_view",
        plural="waiting_views",
        made_of=WaitingView,
        sorted_by=("initiative_id", "view"),
    ),
    Noun(
        kind="checklist_run",
        plural="checklist_runs",
        made_of=ChecklistRun,
        sorted_by=("group_id", "on"),
        history=True,
    ),
    Noun(
        kind="step_answer",
        plural="step_answers",
        made_of=StepAnswer,
        sorted_by=("initiative_id", "on"),
        history=True,
    ),
    Noun(
        kind="critique",
        plural="critiques",
        made_of=Critique,
        sorted_by=("initiative_id", "on"),
        history=True,
    ),
    Noun(
        kind="challenge_met",
        plural="challenges_met",
        made_of=ChallengeMet,
        sorted_by=("group_id", "on"),
        history=True,
    ),
)
"""The lists in the order in which they stand in the file."""

LOADING_ORDER = (
    "group",
    "person",
    "membership",
    "template_item",
    "initiative",
    "meeting",
    "item",
    "attendance",
    "attachment",
    "amendment",
    "decision",
    "action",
    "action_report",
    "pledge",
    "pledge_note",
    "framework",
    "placement",
    "parts_shared",
    "waiting_view",
    "checklist_run",
    "step_answer",
    "critique",
    "challenge_met",
)
"""The kinds so that each points only to kinds before it, or to its own."""

_POINTS_TO = {
    "chair": "person",
    "minute_taker": "person",
    "patient_lead": "person",
    "staff_lead": "person",
    "owners": "person",
    "approved_at": "meeting",
    "said_at": "meeting",
}


_NEEDED = {("action", "number")}
"""Fields that the program fills in by itself, but a file has to say."""


class Shape(StrEnum):
    """What a value looks like in the file."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"
    DAY = "day"
    TIME = "time"
    CHOICE = "choice"
    LINK = "link"
    LINKS = "links"
    EVIDENCE = "evidence"
    ANSWERS = "answers"
    SCORES = "scores"

    @property
    def points(self) -> bool:
        """Whether it is a list whose entries may each point to something in the record."""
        return self in (Shape.EVIDENCE, Shape.SCORES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One field of an entry: its `name` in the file and its `attribute` in the record.

    `choices` is the enum of a CHOICE, `target` the kind a LINK or LINKS points to. A part
    that is not `required` may be left out and then has `default`; `nullable` may be null.
    """

    name: str
    attribute: str
    shape: Shape
    nullable: bool
    required: bool
    default: Any = None
    choices: type[StrEnum] | None = None
    target: str = ""


def noun(kind: str) -> Noun:
    """The list that holds entries of `kind`. Raises KeyError for an unknown one."""
    return _by_kind()[kind]


def kind_of(record: Record) -> str:
    """The kind of an entry that a record of the domain makes."""
    return _by_record()[type(record)]


@cache
def parts(kind: str) -> tuple[Part, ...]:
    """The fields of an entry, in the order of the record, without its id."""
    made_of = noun(kind).made_of
    hints = get_type_hints(made_of)
    return tuple(
        _part(kind, field, hints[field.name])
        for field in fields(made_of)
        if field.name not in {"id", "uid"}
    )


def _part(kind: str, field: Field[Any], hint: Any) -> Part:
    inner = tuple(each for each in get_args(hint) if each is not NoneType) or (hint,)
    name, shape = _name_and_shape(field.name, inner[0])
    is_choice = shape is Shape.CHOICE
    return Part(
        name=name,
        attribute=field.name,
        shape=shape,
        nullable=NoneType in get_args(hint),
        required=field.default is MISSING or (kind, name) in _NEEDED,
        default=None if field.default is MISSING else field.default,
        choices=inner[0] if is_choice else None,
        target=_POINTS_TO.get(name, name) if shape in {Shape.LINK, Shape.LINKS} else "",
    )


def _name_and_shape(attribute: str, inner: type) -> tuple[str, Shape]:
    if (listed := _LISTED.get(inner)) is not None:
        return attribute, listed
    if attribute.endswith("_ids"):
        return f"{attribute.removesuffix('_ids')}s", Shape.LINKS
    if attribute.endswith("_id"):
        return attribute.removesuffix("_id"), Shape.LINK
    if issubclass(inner, StrEnum):
        return attribute, Shape.CHOICE
    return attribute, _SHAPES[inner]


_LISTED: dict[type, Shape] = {
    Evidence: Shape.EVIDENCE,
    PlacementAnswer: Shape.ANSWERS,
    Score: Shape.SCORES,
}

_SHAPES: dict[type, Shape] = {
    str: Shape.TEXT,
    int: Shape.NUMBER,
    bool: Shape.YES_NO,
    date: Shape.DAY,
    time: Shape.TIME,
}


@cache
def _by_kind() -> dict[str, Noun]:
    return {each.kind: each for each in NOUNS}


@cache
def _by_record() -> dict[type, str]:
    return {each.made_of: each.kind for each in NOUNS}
