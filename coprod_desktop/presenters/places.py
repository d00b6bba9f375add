"""Where in the program something is shown, so that any screen can lead to any other."""

from __future__ import annotations

from dataclasses import dataclass

from coprod_desktop.domain.history import Whereabouts
from coprod_desktop.domain.sheets import Attention, AttentionKind, Found, FoundKind

NEW = "new"
NEXT = "next"
WHO_CAME = "who_came"
COMING_BACK = "coming_back"


@dataclass(frozen=True, slots=True)
class Place:
    """A room and what is to be seen in it.

    Rooms: home, meetings (part WHO_CAME the table of who came), meeting (id a meeting; part
    "item" with part_id an agenda item), topic (id an initiative, or part the words to follow),
    initiatives (id the selected one), initiative (id), pledges (part "pledges" or "actions",
    id the selected one), people, person (id), print (part the name of a paper, id what it is
    of), frameworks (part the key of one), checklists (id one gone through, or part COMING_BACK
    the challenges counted), history (part "" or "bin"), this_file (part the name
    of a card), help (part the name of a page). The part NEW of meetings, initiatives, pledges
    and people opens the form for a new one at once ("Start something" on Home); NEXT of
    meetings plans the next one.
    """

    room: str
    id: int | None = None
    part: str = ""
    part_id: int | None = None


HOME = Place("home")

OF_INITIATIVES = (
    FoundKind.CRITIQUE,
    FoundKind.STEP_ANSWER,
    FoundKind.CHALLENGE_MET,
)
"""What is told of with an initiative, or with all of a group's."""


def of_found(found: Found) -> Place:
    """Where a thing found by the search is shown."""
    kind = found.kind
    if kind is FoundKind.PLEDGE:
        return Place("pledges", found.id, "pledges")
    if kind is FoundKind.ACTION:
        return Place("pledges", found.id, "actions")
    if kind in (FoundKind.INITIATIVE, FoundKind.PERSON):
        return Place(kind.value, found.id)
    if kind is FoundKind.MEETING:
        return Place("meeting", found.id)
    if kind is FoundKind.CHECKLIST_RUN:
        return Place("checklists", found.id)
    if kind in OF_INITIATIVES and found.initiative_id is not None:
        return Place("initiative", found.initiative_id)
    if kind in OF_INITIATIVES and found.meeting_id is None:
        return Place("checklists", part=COMING_BACK)
    part_id = found.id if kind is FoundKind.ITEM else None  # a paper is told of by its meeting
    return Place("meeting", found.meeting_id, "item" if part_id else "", part_id)


def of_attention(attention: Attention) -> Place:
    """Where the thing that needs attention is dealt with."""
    kind = attention.kind
    if kind is AttentionKind.PLEDGE_DUE:
        return Place("pledges", attention.id, "pledges")
    if kind is AttentionKind.ACTION_DUE:
        return Place("pledges", attention.id, "actions")
    if kind is AttentionKind.MINUTES_DRAFT:
        return Place("meeting", attention.id)
    return Place("initiative", attention.id)


def of_whereabouts(found: Whereabouts) -> Place:
    """Where an entry of the record is shown."""
    if found.kind in ("pledge", "action"):
        return Place("pledges", found.id, f"{found.kind}s")
    if found.kind == "group":
        return HOME
    if found.kind == "checklist_run":
        return Place("checklists", found.id)
    if found.kind == "challenge_met":  # of the group itself
        return Place("checklists", part=COMING_BACK)
    if found.kind == "framework":
        return Place("frameworks")
    if found.kind == "meeting" and found.item_id is not None:
        return Place("meeting", found.id, "item", found.item_id)
    return Place(found.kind, found.id)
