"""What a calendar is told of a meeting: when and where, and the agenda."""

from __future__ import annotations

from datetime import datetime, time

from sqlalchemy.orm import Session

from coprod_desktop.domain.meetings import AgendaItem, Meeting
from coprod_desktop.domain.sheets import MeetingSheet
from coprod_desktop.domain.words import Words
from coprod_desktop.exchange.calendar_file import CalendarEvent
from coprod_desktop.store import history
from coprod_desktop.store.history import Key

PLANNED_IN = ("meetings", "items")
"""Tables whose changes make a calendar entry another one."""


def event_of(session: Session, sheet: MeetingSheet, words: Words) -> CalendarEvent:
    """A meeting as a calendar event; how often it was changed is read from the history.

    A confidential item is there without its title: calendars are shared with others.
    """
    meeting = sheet.meeting
    changed, sequence = _changes(session, meeting)
    return CalendarEvent(
        uid=meeting.uid,
        sequence=sequence,
        changed=changed,
        date=meeting.date,
        start=meeting.start,
        end=meeting.end or _planned_end(sheet),
        summary=words.say(
            "calendar.name", group=sheet.group.name, kind=meeting.title or words.name(meeting.kind)
        ),
        location=meeting.venue,
        description="\n".join(_description(sheet, words)),
    )


def file_name(sheet: MeetingSheet, words: Words) -> str:
    """A name for the file that anyone can read, without what some system forbids in names."""
    meeting = sheet.meeting
    name = words.say(
        "calendar.file",
        kind=words.name(meeting.kind),
        group=sheet.group.name,
        date=meeting.date.isoformat(),
    )
    plain = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in name)
    return " ".join(plain.split())[:100].strip() + ".ics"


def _changes(session: Session, meeting: Meeting) -> tuple[datetime, int]:
    """When the plan of a meeting was last changed, and how often since it was made."""
    keys = history.with_parts(session, Key("meetings", meeting.uid))
    entries = history.entries_of(session, (key for key in keys if key.table in PLANNED_IN))
    if not entries:
        return datetime.combine(meeting.date, time()), 0
    return max(one.changed_at for one in entries), len(entries) - 1


def _planned_end(sheet: MeetingSheet) -> time | None:
    """When the items planned are over; None without times, or past midnight."""
    start = sheet.meeting.start
    planned = sum(one.item.minutes or 0 for one in sheet.items)
    if start is None or not planned:
        return None
    ends = start.hour * 60 + start.minute + planned
    return time(ends // 60, ends % 60) if ends < 24 * 60 else None


def _description(sheet: MeetingSheet, words: Words) -> list[str]:
    lines = []
    if sheet.meeting.access:
        lines.append(words.say("calendar.access", access=sheet.meeting.access))
    if sheet.chair:
        lines.append(words.say("calendar.chair", name=sheet.chair))
    if sheet.items:
        blank = [""] if lines else []
        agenda = (_item(one.item, words) for one in sheet.items)
        lines += [*blank, words.say("calendar.agenda"), *agenda]
    return lines


def _item(item: AgendaItem, words: Words) -> str:
    if item.confidential:
        hidden = words.say("calendar.confidential")
        return f"{item.number}. {hidden}" if item.number.isdigit() else hidden
    if item.minutes is None:
        return item.heading
    return words.say("calendar.minutes", item=item.heading, count=item.minutes)
