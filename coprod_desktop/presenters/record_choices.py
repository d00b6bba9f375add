"""What the small editors offer to choose from: agenda items, initiatives, names of members."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.domain.meetings import AgendaItem, Meeting
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.rows import Choice

if TYPE_CHECKING:
    from coprod_desktop.services.initiatives import Initiatives
    from coprod_desktop.services.meetings import Meetings
    from coprod_desktop.services.people import People

MEETINGS_OFFERED = 4


def members_of(people: People, group_id: int, today: date) -> tuple[Person, ...]:
    """The people who are members of a group today, in the order of the register."""
    return tuple(
        line.member.person
        for line in people.register(group_id)
        if line.member.membership.holds_on(today)
    )


def initiatives_of(
    initiatives: Initiatives, group_id: int, words: Words, chosen: int | None
) -> tuple[Choice, ...]:
    """None of them, then the group's initiatives that are not finished, and the chosen one."""
    offered = [
        Choice(line.initiative.id, line.initiative.title)
        for line in initiatives.listed(group_id)
        if line.initiative.state is not InitiativeState.FINISHED or line.initiative.id == chosen
    ]
    return (Choice(None, words.say("choices.no_initiative")), *offered)


def items_of(
    meetings: Meetings, group_id: int, words: Words, today: date, chosen: int | None
) -> tuple[Choice, ...]:
    """Not at a meeting, then the items of the last meetings, and the chosen one."""
    held = [line.meeting for line in meetings.listed(group_id) if line.meeting.date <= today]
    offered = [
        _item_choice(meeting, sheet.item, words, today)
        for meeting in held[:MEETINGS_OFFERED]
        for sheet in meetings.sheet(meeting.id).items
    ]
    if chosen is not None and chosen not in {choice.id for choice in offered}:
        item = meetings.item(chosen)
        offered.append(_item_choice(meetings.get(item.meeting_id), item, words, today))
    return (Choice(None, words.say("choices.no_meeting")), *offered)


def _item_choice(meeting: Meeting, item: AgendaItem, words: Words, today: date) -> Choice:
    day = words.short_date(meeting.date, today)
    return Choice(item.id, words.say("choices.item", date=day, item=item.heading))
