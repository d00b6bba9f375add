"""Names each form in which people type, so that its drafts are found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_desktop.domain.drafts import DraftForm
from coprod_desktop.domain.refusals import Refused

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile


def in_group(file: GroupFile, group_id: int, begun: str = "") -> DraftForm:
    """A group, or something begun in it."""
    return DraftForm("group", file.groups.get(group_id).uid, begun)


def of_person(file: GroupFile, person_id: int, begun: str = "") -> DraftForm:
    """A person, or something begun for one."""
    return DraftForm("person", file.people.get(person_id).uid, begun)


def of_membership(file: GroupFile, person_id: int, membership_id: int | None) -> DraftForm:
    """A membership of a person, or a new one."""
    held = file.people.sheet(person_id).memberships
    uids = {membership.id: membership.uid for membership, _ in held}
    if membership_id in uids:
        return DraftForm("membership", uids[membership_id])
    return of_person(file, person_id, "membership")


def of_initiative(file: GroupFile, initiative_id: int, begun: str = "") -> DraftForm:
    """An initiative, or something begun about it."""
    return DraftForm("initiative", file.initiatives.get(initiative_id).uid, begun)


def of_pledge(file: GroupFile, pledge_id: int, begun: str = "") -> DraftForm:
    """A pledge, or something said of it."""
    return DraftForm("pledge", file.pledges.line(pledge_id).pledge.uid, begun)


def of_action(file: GroupFile, action_id: int, begun: str = "") -> DraftForm:
    """An action, or something said of it."""
    return DraftForm("action", file.actions.line(action_id).action.uid, begun)


def of_meeting(file: GroupFile, meeting_id: int, begun: str = "") -> DraftForm:
    """A meeting, or something begun in it."""
    return DraftForm("meeting", file.meetings.get(meeting_id).uid, begun)


def of_amendment(file: GroupFile, meeting_id: int, amendment_id: int) -> DraftForm:
    """A correction of approved minutes. Refuses "unknown"."""
    for line in file.amendments.of_meeting(meeting_id):
        if line.amendment.id == amendment_id:
            return DraftForm("amendment", line.amendment.uid)
    raise Refused("unknown")


def of_item(file: GroupFile, item_id: int, begun: str = "") -> DraftForm:
    """An agenda item, or something begun under it."""
    return DraftForm("item", file.meetings.item(item_id).uid, begun)


def of_attendance(file: GroupFile, meeting_id: int, person_id: int) -> DraftForm:
    """Somebody at a meeting; one who is not ticked yet is named after the dot."""
    for one in file.meetings.sheet(meeting_id).attendances:
        if one.person_id == person_id:
            return DraftForm("attendance", one.uid)
    return of_meeting(file, meeting_id, f"attendance.{file.people.get(person_id).uid}")
