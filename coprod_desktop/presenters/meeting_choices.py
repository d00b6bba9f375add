"""Meetings to choose from where something was said: the held ones, each with its day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_desktop.domain.meetings import MeetingState

if TYPE_CHECKING:
    from datetime import date

    from coprod_desktop.domain.meetings import Meeting
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.meetings import Meetings


@dataclass(frozen=True, slots=True)
class MeetingChoice:
    """A meeting at which something was said; none where `id` is None."""

    id: int | None
    words: str
    day: date | None


def meetings_held(
    meetings: Meetings, group_id: int, words: Words, chosen: int | None = None
) -> tuple[MeetingChoice, ...]:
    """Not at a meeting, then the group's meetings that are held or begun, and the chosen one."""
    held = [
        line.meeting
        for line in meetings.listed(group_id)
        if line.meeting.state is not MeetingState.PLANNED or line.meeting.id == chosen
    ]
    none = MeetingChoice(None, words.say("choices.no_meeting"), None)
    return (none, *(_choice(meeting, words) for meeting in held))


def at_on(choices: tuple[MeetingChoice, ...], day: date) -> int | None:
    """The meeting that was held on a day; None where there was none."""
    return next((one.id for one in choices if one.day == day), None)


def meeting_name(meeting: Meeting, words: Words) -> str:
    """A meeting by its day and its title or kind."""
    title = meeting.title or words.name(meeting.kind)
    return words.say("looking_back.meeting", day=words.date(meeting.date), title=title)


def _choice(meeting: Meeting, words: Words) -> MeetingChoice:
    title, day = meeting.title or words.name(meeting.kind), words.day(meeting.date)
    said = words.say("choices.meeting", day=day, title=title)
    return MeetingChoice(meeting.id, said, meeting.date)
