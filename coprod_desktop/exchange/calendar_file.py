"""A meeting as a calendar file (iCalendar, RFC 5545), for any calendar program, without a network.

Written here and not by a library: one event of a dozen fixed properties is shorter than what it
would take to hold a library to the same bytes. Times are those of Europe/London with its rules
beside them, not floating ones: a meeting is at a place, so that its time is the same moment for
whoever looks at it from abroad or joins online.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from unicodedata import category

ZONE = "Europe/London"
LONGEST_LINE = 75
"""Bytes of a line after which RFC 5545 asks for it to be folded."""

PRODUCT = "-//Coprod Desktop//EN"

_ZONE_RULES = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE}",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100",
    "TZNAME:BST",
    "DTSTART:19810329T010000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "TZNAME:GMT",
    "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """What a calendar is told of one meeting.

    `uid` is the meeting's own, so that a later file takes the place of an earlier one;
    `sequence` counts the changes since the first, `changed` is the local time of the last.
    Without a `start` it takes the whole day; without an `end` it has none.
    """

    uid: str
    sequence: int
    changed: datetime
    date: date
    start: time | None
    end: time | None
    summary: str
    location: str
    description: str


def calendar_file(event: CalendarEvent) -> bytes:
    """The file's bytes; equal events give equal bytes."""
    return "".join(f"{_folded(line)}\r\n" for line in _lines(event)).encode()


def _lines(event: CalendarEvent) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN")
    if event.start is not None:
        yield from _ZONE_RULES
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{_written(_in_utc(event.changed))}Z"
    yield f"SEQUENCE:{event.sequence}"
    yield from _times(event)
    yield f"SUMMARY:{_escaped(event.summary)}"
    if event.location:
        yield f"LOCATION:{_escaped(event.location)}"
    if event.description:
        yield f"DESCRIPTION:{_escaped(event.description)}"
    yield from ("END:VEVENT", "END:VCALENDAR")


def _times(event: CalendarEvent) -> Iterator[str]:
    if event.start is None:
        yield f"DTSTART;VALUE=DATE:{event.date:%Y%m%d}"
        return
    yield f"DTSTART;TZID={ZONE}:{_written(datetime.combine(event.date, event.start))}"
    if event.end is not None:
        yield f"DTEND;TZID={ZONE}:{_written(datetime.combine(event.date, event.end))}"


def _written(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%S}"


def _in_utc(local: datetime) -> datetime:
    """A moment of UK time in UTC; not every computer knows the rules of time zones."""
    if local.tzinfo is not None:
        return local.astimezone(UTC)
    summer = _last_sunday(local.year, 3) <= local < _last_sunday(local.year, 10)
    return local - timedelta(hours=1) if summer else local


def _last_sunday(year: int, month: int) -> datetime:
    """One o'clock of the last Sunday of a month that has 31 days, when clocks change."""
    last = datetime(year, month, 31, 1)  # noqa: DTZ001 (UK time by definition)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _escaped(text: str) -> str:
    """Text as RFC 5545 writes it: no bare line break, comma, semicolon or backslash."""
    flat = "\n".join(text.splitlines())
    kept = "".join(
        " " if letter != "\n" and category(letter) == "Cc" else letter for letter in flat
    )
    for letter, written in (("\\", r"\\"), (";", r"\;"), (",", r"\,"), ("\n", r"\n")):
        kept = kept.replace(letter, written)
    return kept


def _folded(line: str) -> str:
    """The line in pieces of at most 75 bytes, each after the first led by a blank."""
    pieces, room = [""], LONGEST_LINE
    for letter in line:
        size = len(letter.encode())
        if size > room:
            pieces.append("")
            room = LONGEST_LINE - 1
        pieces[-1] += letter
        room -= size
    return "\r\n ".join(pieces)
