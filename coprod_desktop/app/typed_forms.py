"""Knows how each form is opened in which words may have been typed before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from coprod_desktop.app.challenge_doors import ChallengeDoors
from coprod_desktop.app.checklist_doors import ChecklistDoors
from coprod_desktop.app.critique_doors import CritiqueDoors
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.framework_doors import FORM as FRAMEWORK
from coprod_desktop.app.framework_doors import FrameworkDoors
from coprod_desktop.app.initiative_doors import InitiativeDoors
from coprod_desktop.app.meeting_editors import MeetingEditors
from coprod_desktop.app.person_doors import PersonDoors
from coprod_desktop.app.pledge_doors import ActionDoors, PledgeDoors
from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.drafts import DraftForm
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.close_pledge import PledgeTurn
from coprod_desktop.presenters.places import NEW, NEXT, Place

Opening = Callable[[], None]


def open_form(desk: Desk, owner: QWidget, form: DraftForm, id_: int) -> None:
    """Open a form; `id_` is the key of the entry that `form` names. Refuses "unknown"."""
    known = {**_changing(desk, owner, id_), **_beginning(desk, owner, form, id_)}
    opening = known.get((form.kind, form.new_kind))
    if opening is None:
        raise Refused("unknown")
    opening()


def _changing(desk: Desk, owner: QWidget, id_: int) -> dict[tuple[str, str], Opening]:
    return {
        ("group", ""): partial(desk.group_wanted.emit, id_),
        ("person", ""): partial(PersonDoors(desk, owner).edit, id_),
        ("membership", ""): partial(_membership, desk, owner, id_),
        ("meeting", ""): partial(_meeting_of, desk, owner, id_),
        ("item", ""): partial(_item, desk, owner, id_),
        ("attendance", ""): partial(_attendance, desk, owner, id_),
        ("decision", ""): partial(_decision, desk, id_),
        ("amendment", ""): partial(_amendment, desk, owner, id_),
        ("action", ""): partial(ActionDoors(desk, owner).edit, id_),
        ("initiative", ""): partial(InitiativeDoors(desk, owner).edit, id_),
        ("pledge", ""): partial(PledgeDoors(desk, owner).edit, id_),
        ("critique", ""): partial(CritiqueDoors(desk, owner).change, id_),
        ("challenge_met", ""): partial(ChallengeDoors(desk, owner).change, id_),
        ("checklist_run", "checklist_run"): partial(ChecklistDoors(desk, owner).change, id_),
    }


def _beginning(
    desk: Desk, owner: QWidget, form: DraftForm, id_: int
) -> dict[tuple[str, str], Opening]:
    initiatives, people = InitiativeDoors(desk, owner), PersonDoors(desk, owner)
    pledges, actions = PledgeDoors(desk, owner), ActionDoors(desk, owner)
    meeting = _editors(desk, owner, id_)
    frameworks = FrameworkDoors(desk, owner)
    checklists, challenges = ChecklistDoors(desk, owner), ChallengeDoors(desk, owner)
    in_group: dict[str, Opening] = {
        "pledge": pledges.edit,
        "action": actions.edit,
        "initiative": partial(initiatives.edit, None),
        "person": people.edit,
        "meeting": partial(desk.go, Place("meetings", part=NEW)),
        "next_meeting": partial(desk.go, Place("meetings", part=NEXT)),
        "group": partial(desk.group_wanted.emit, None),
    }
    return {
        **{("group", kind): partial(_in_group, desk, id_, one) for kind, one in in_group.items()},
        ("group", FRAMEWORK): partial(_in_group, desk, id_, partial(frameworks.again, form)),
        ("group", "checklist_run"): partial(
            _in_group, desk, id_, partial(checklists.begin, form.more, None)
        ),
        ("group", "challenge_met"): partial(_in_group, desk, id_, challenges.note),
        ("meeting", "challenge_met"): partial(challenges.note, meeting_id=id_),
        ("initiative", "challenge_met"): partial(challenges.note, initiative_id=id_),
        ("initiative", "checklist_run"): partial(checklists.begin, form.more, id_),
        ("initiative", "critique"): partial(CritiqueDoors(desk, owner).add, id_),
        ("initiative", "step_answer"): partial(desk.go, Place("initiative", id_)),
        ("person", "membership"): partial(people.membership, id_),
        ("initiative", "placement"): partial(initiatives.place, id_),
        ("initiative", "parts_shared"): partial(initiatives.share_parts, id_),
        ("pledge", "close_pledge"): lambda: pledges.turn(id_, PledgeTurn(form.more)),
        ("action", "action_report"): partial(actions.report, id_, ActionState.GOING_ON, ""),
        ("meeting", "item"): meeting.add_item,
        ("meeting", "guest"): meeting.add_guest,
        ("meeting", "amendment"): meeting.amend,
        ("meeting", "approval"): meeting.approve,
        ("meeting", "attendance"): lambda: meeting.change_attendance(_person(desk, form.more)),
        **{("item", kind): partial(_panel, desk, id_) for kind in PANELS},
    }


PANELS = ("decision", "action", "pledge", "action_report")
"""What is begun in the panels under the notes of an item."""


class _Meeting:
    """The meeting that a small editor is about, where its screen may not be shown."""

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        self._desk = desk
        self.meeting_id = meeting_id

    @property
    def unapproved(self) -> None:
        """Nothing: the minutes before are approved on the screen of the meeting."""

    def go_to(self, item_id: int) -> None:
        """Show an item of the meeting."""
        self._desk.go(Place("meeting", self.meeting_id, "item", item_id))


def _editors(desk: Desk, owner: QWidget, meeting_id: int) -> MeetingEditors:
    return MeetingEditors(desk, owner, _Meeting(desk, meeting_id))


def _in_group(desk: Desk, group_id: int, opening: Opening) -> None:
    if group_id != desk.group_id:
        desk.choose_group(group_id)
        desk.go(Place("home"))
    opening()


def _membership(desk: Desk, owner: QWidget, membership_id: int) -> None:
    for person in desk.file.people.everyone():
        held = desk.file.people.sheet(person.id).memberships
        if membership_id in {one.id for one, _ in held}:
            PersonDoors(desk, owner).membership(person.id, membership_id)
            return
    raise Refused("unknown")


def _meeting_of(desk: Desk, owner: QWidget, meeting_id: int) -> None:
    _editors(desk, owner, meeting_id).change_meeting()


def _item(desk: Desk, owner: QWidget, item_id: int) -> None:
    meeting_id = desk.file.meetings.item(item_id).meeting_id
    _editors(desk, owner, meeting_id).change_item(item_id)


def _attendance(desk: Desk, owner: QWidget, attendance_id: int) -> None:
    for line in desk.file.meetings.listed(desk.group_id):
        for one in desk.file.meetings.sheet(line.meeting.id).attendances:
            if one.id == attendance_id:
                _editors(desk, owner, line.meeting.id).change_attendance(one.person_id)
                return
    raise Refused("unknown")


def _amendment(desk: Desk, owner: QWidget, amendment_id: int) -> None:
    for line in desk.file.meetings.listed(desk.group_id):
        found = desk.file.amendments.of_meeting(line.meeting.id)
        if amendment_id in {one.amendment.id for one in found}:
            _editors(desk, owner, line.meeting.id).change_amendment(amendment_id)
            return
    raise Refused("unknown")


def _decision(desk: Desk, decision_id: int) -> None:
    """Show the item of a decision; its panel then opens with what was typed."""
    for line in desk.file.meetings.listed(desk.group_id):
        for item in desk.file.meetings.sheet(line.meeting.id).items:
            if decision_id in {one.id for one in item.decisions}:
                desk.go(Place("meeting", line.meeting.id, "item", item.item.id))
                return
    raise Refused("unknown")


def _person(desk: Desk, uid: str) -> int:
    for person in desk.file.people.everyone():
        if person.uid == uid:
            return person.id
    raise Refused("unknown")


def _panel(desk: Desk, item_id: int) -> None:
    meeting_id = desk.file.meetings.item(item_id).meeting_id
    desk.go(Place("meeting", meeting_id, "item", item_id))
