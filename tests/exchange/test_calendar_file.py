"""A meeting as a calendar file that every calendar program can read."""

import re
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.exchange.calendar_file import CalendarEvent, calendar_file

EVENT = CalendarEvent(
    uid="126332cc-b85a-5921-b842-bf086e1623f7",
    sequence=3,
    changed=datetime.fromisoformat("2026-11-24T14:02"),
    date=date(2026, 11, 30),
    start=time(18),
    end=time(19, 30),
    summary="Riverside PPG: Ordinary meeting",
    location="The hall, Mill Lane; back door",
    description="Agenda\n1. Welcome\n2. Łucja's news",
)


def lines(event: CalendarEvent) -> list[str]:
    """The file's lines, put together again where they were folded."""
    return calendar_file(event).decode().replace("\r\n ", "").split("\r\n")


def value(event: CalendarEvent, name: str) -> str:
    return next(line for line in lines(event) if re.match(rf"{name}[;:]", line)).partition(":")[2]


def unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), text)


def test_the_file_is_one_event_in_one_calendar() -> None:
    listed = lines(EVENT)

    assert listed[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert listed[-3:] == ["END:VEVENT", "END:VCALENDAR", ""]
    assert listed.count("BEGIN:VEVENT") == 1


def test_times_are_those_of_london_with_its_rules_beside_them() -> None:
    listed = lines(EVENT)

    assert "DTSTART;TZID=Europe/London:20261130T180000" in listed
    assert "DTEND;TZID=Europe/London:20261130T193000" in listed
    assert "TZID:Europe/London" in listed


def test_a_meeting_without_a_start_takes_the_day() -> None:
    listed = lines(replace(EVENT, start=None, end=None))

    assert "DTSTART;VALUE=DATE:20261130" in listed
    assert not any("TZID" in line for line in listed)


@pytest.mark.parametrize(
    ("changed", "stamp"),
    [
        (datetime.fromisoformat("2026-11-24T14:02"), "20261124T140200Z"),
        (datetime.fromisoformat("2026-07-01T14:02"), "20260701T130200Z"),
        (datetime.fromisoformat("2026-03-29T00:59"), "20260329T005900Z"),
        (datetime.fromisoformat("2026-03-29T02:00"), "20260329T010000Z"),
        (datetime.fromisoformat("2026-10-25T02:00"), "20261025T020000Z"),
    ],
)
def test_the_stamp_is_in_universal_time(changed: datetime, stamp: str) -> None:
    assert value(replace(EVENT, changed=changed), "DTSTAMP") == stamp


def test_marks_that_mean_something_are_escaped() -> None:
    assert value(EVENT, "LOCATION") == r"The hall\, Mill Lane\; back door"
    assert value(EVENT, "DESCRIPTION") == r"Agenda\n1. Welcome\n2. Łucja's news"


def test_what_is_not_known_is_left_out() -> None:
    listed = lines(replace(EVENT, end=None, location="", description=""))

    assert not any(re.match("DTEND|LOCATION|DESCRIPTION", line) for line in listed)


def test_equal_events_give_equal_bytes() -> None:
    assert calendar_file(EVENT) == calendar_file(replace(EVENT))


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=300))
def test_any_words_come_back_out_of_lines_of_at_most_75_bytes(words: str) -> None:
    event = replace(EVENT, summary=words)

    assert unescaped(value(event, "SUMMARY")) == words
    assert all(len(line) <= 75 for line in calendar_file(event).split(b"\r\n"))


@given(st.text(max_size=100))
def test_no_words_can_add_a_line_of_their_own(words: str) -> None:
    event = replace(EVENT, location=f"x{words}")
    plain = calendar_file(replace(EVENT, location="x")).replace(b"\r\n ", b"").count(b"\r\n")

    text = calendar_file(event).replace(b"\r\n ", b"")

    assert text.count(b"\r\n") == plain == text.count(b"\n")
