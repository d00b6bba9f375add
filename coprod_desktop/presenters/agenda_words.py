"""Says in words what the agenda column of one meeting shows: items, running times, its length."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from coprod_desktop.domain.meetings import ItemState, MeetingState
from coprod_desktop.domain.running_times import (
    minutes_there,
    over_by,
    planned_minutes,
    running_times,
)
from coprod_desktop.domain.sheets import ItemSheet, MeetingSheet
from coprod_desktop.domain.words import Words

STILL_PLANNED = (MeetingState.PLANNED, MeetingState.MINUTING)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """One item in the agenda: tick or number, title, and the whole in words.

    `aside` has when it begins and the minutes planned, each on a line of its own.
    """

    id: int
    mark: str
    done: bool
    title: str
    under: str
    aside: str
    sentence: str


def agenda(sheet: MeetingSheet, words: Words) -> tuple[AgendaLine, ...]:
    """The agenda from first to last, with its running times as far as they are known."""
    begins = running_times(sheet.meeting, [one.item for one in sheet.items])
    return tuple(_line(one, begins.get(one.item.id), words) for one in sheet.items)


def _line(sheet: ItemSheet, begins: time | None, words: Words) -> AgendaLine:
    item = sheet.item
    clock = words.clock(begins) if begins else ""
    long = words.say("meeting.minutes_short", count=item.minutes) if item.minutes else ""
    return AgendaLine(
        id=item.id,
        mark=item.number,
        done=item.state is ItemState.DONE,
        title=item.title or item.number,
        under=words.say("meeting.put_off") if item.state is ItemState.DEFERRED else "",
        aside="\n".join(filter(None, (clock, long))),
        sentence=_sentence(sheet, clock, words),
    )


def _sentence(sheet: ItemSheet, clock: str, words: Words) -> str:
    """'4. New phone menu, at 6.20 pm, 25 minutes, To come'."""
    item = sheet.item
    parts = [item.heading]
    if clock:
        parts.append(words.say("meeting.item_begins", clock=clock))
    if item.minutes:
        parts.append(words.say("meeting.purpose_minutes", count=item.minutes))
    return ", ".join([*parts, words.name(item.state)])


def too_long(sheet: MeetingSheet, usual: int | None, words: Words) -> str:
    """Kindly, that the agenda takes longer than the meeting; empty where it fits or is over.

    `usual` are the minutes the group's meetings take, for one of which no end is set. Once
    minutes are taken it is said in fewer words, for the room is needed then.
    """
    meeting = sheet.meeting
    planned = planned_minutes(one.item for one in sheet.items)
    there = minutes_there(meeting.start, meeting.end)
    over = over_by(planned, usual if there is None else there)
    if not over or meeting.state not in STILL_PLANNED:
        return ""
    if meeting.state is MeetingState.MINUTING:
        if meeting.end is None:
            return ""
        end = words.clock(meeting.end)
        return words.say("meeting.agenda_over_now", end=end, over=words.length(over))
    said = [words.say("meeting.agenda_takes", long=words.length(planned))]
    if there is not None and meeting.end is not None:
        end = words.clock(meeting.end)
        said.append(words.say("meeting.agenda_over", end=end, over=words.length(over)))
    elif usual is not None:
        said.append(words.say("meeting.agenda_over_usual", usual=words.length(usual)))
    return " ".join([*said, words.say("meeting.agenda_shorten")])


def place_told(sheet: MeetingSheet, item_id: int, words: Words) -> str:
    """Where an item stands now: 'Carers' corner is now 2 of 7'."""
    places = [one.item.id for one in sheet.items]
    place = places.index(item_id)
    title = sheet.items[place].item.title or sheet.items[place].item.number
    return words.say("meeting.item_moved", title=title, place=place + 1, count=len(places))
