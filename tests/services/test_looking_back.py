"""Looking across meetings: into a calendar, who came, one topic, and lines as they are typed."""

from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop.domain.captures import CaptureKind
from coprod_desktop.domain.meetings import Meeting, Presence
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import FoundKind


def _calendar(riverside, meeting: str = "november") -> str:
    data: bytes = riverside.file.meetings.calendar_file(riverside.meetings[meeting])
    return data.decode().replace("\r\n ", "")


def _sequence(riverside) -> int:
    listed = _calendar(riverside).split("\r\n")
    return int(next(line for line in listed if line.startswith("SEQUENCE")).partition(":")[2])


def test_a_calendar_is_told_when_where_and_the_agenda(riverside) -> None:
    text = _calendar(riverside)

    assert "SUMMARY:Riverside PPG: Ordinary meeting" in text
    assert "DTSTART;TZID=Europe/London:20261130T180000" in text
    assert "LOCATION:The hall" in text
    assert r"DESCRIPTION:Agenda\n1. Welcome and apologies\n2. Minutes of" in text
    assert f"UID:{riverside.file.meetings.get(riverside.meetings['november']).uid}" in text


def test_the_same_meeting_gives_the_same_file_until_it_is_changed(riverside) -> None:
    before = _calendar(riverside)
    riverside.clock.forward(days=3)
    riverside.file.groups.begin("Another")

    assert _calendar(riverside) == before
    assert _sequence(riverside) == 0


def test_each_change_of_the_plan_counts(riverside) -> None:
    meetings, november = riverside.file.meetings, riverside.meetings["november"]
    meetings.change(replace(meetings.get(november), venue="Library"))
    meetings.add_item(november, title="Car park", minutes=10)

    assert _sequence(riverside) == 2
    assert r"Car park (10 min)" in _calendar(riverside)


def test_a_confidential_item_is_not_named_in_calendars(riverside) -> None:
    november = riverside.meetings["november"]
    riverside.file.meetings.add_item(november, title="A complaint", confidential=True)

    text = _calendar(riverside)

    assert "complaint" not in text
    assert "4. Confidential item" in text


def test_an_end_that_is_not_set_follows_from_the_minutes_planned(riverside) -> None:
    meetings, november = riverside.file.meetings, riverside.meetings["november"]
    meetings.change(replace(meetings.get(november), end=None))
    meetings.add_item(november, title="Car park", minutes=75)

    assert "DTEND;TZID=Europe/London:20261130T191500" in _calendar(riverside)


def test_the_calendar_file_has_a_name_for_people(riverside) -> None:
    name = riverside.file.meetings.calendar_name(riverside.meetings["november"])

    assert name == "Ordinary meeting Riverside PPG 2026-11-30.ics"


def _july(riverside) -> int:
    meetings = riverside.file.meetings
    july: int = meetings.plan(riverside.group, date=date(2026, 7, 13))
    meetings.begin(july)
    meetings.mark(july, riverside.people["Tom O'Hara"], Presence.PRESENT)
    meetings.add_guest(july, name="Zoe Visitor", side=Side.GUEST)
    return july


def test_attendance_is_a_table_of_people_by_meetings(riverside) -> None:
    july = _july(riverside)

    table = riverside.file.meetings.attendance(riverside.group)

    assert [one.id for one in table.meetings] == [july, riverside.meetings["september"]]
    tom = next(one for one in table.people if one.person.name == "Tom O'Hara")
    assert [mark.presence for mark in tom.marks] == [Presence.PRESENT, Presence.APOLOGIES]
    assert (tom.came, tom.sent_apologies, tom.meetings) == (1, 1, 2)


def test_guests_stand_last_and_were_asked_to_nothing(riverside) -> None:
    _july(riverside)

    guest = riverside.file.meetings.attendance(riverside.group).people[-1]

    assert (guest.person.name, guest.membership) == ("Zoe Visitor", None)
    assert (guest.came, guest.meetings, guest.asked) == (1, 1, (False, False))


def test_only_the_last_meetings_are_in_the_table(riverside) -> None:
    _july(riverside)

    table = riverside.file.meetings.attendance(riverside.group, last=1)

    assert [one.date for one in table.meetings] == [date(2026, 9, 14)]
    assert "Zoe Visitor" not in [one.person.name for one in table.people]


def test_an_initiative_is_told_from_its_first_item_on(riverside) -> None:
    topic = riverside.file.topics.of_initiative(riverside.initiatives["phones"])

    kinds = [entry.kind for entry in topic.entries]
    assert topic.title == "New phone menu"
    assert kinds[:2] == [FoundKind.ITEM, FoundKind.DECISION]
    assert (kinds.count(FoundKind.ACTION), kinds.count(FoundKind.PLEDGE)) == (2, 3)
    assert "Both versions" in topic.entries[0].notes


def test_words_are_followed_across_meetings_oldest_first(riverside) -> None:
    meetings = riverside.file.meetings
    for day in (date(2027, 2, 1), date(2026, 3, 9)):
        later: Meeting = meetings.get(meetings.plan(riverside.group, date=day, start=time(18)))
        meetings.add_item(later.id, title="Phones again")

    topic = riverside.file.topics.of_words(riverside.group, "phone")

    assert [entry.on for entry in topic.entries] == sorted(entry.on for entry in topic.entries)
    assert [entry.text for entry in topic.entries if entry.kind is FoundKind.ITEM] == [
        "4. Phones again",
        "4. New phone menu",
        "4. Phones again",
    ]


def test_words_of_other_groups_do_not_belong_to_a_topic(riverside) -> None:
    other = riverside.file.groups.begin("Other group")

    assert riverside.file.topics.of_words(other, "phone").entries == ()


def test_a_topic_of_something_gone_is_refused(riverside) -> None:
    with pytest.raises(Refused, match="unknown"):
        riverside.file.topics.of_initiative(999)


def test_a_typed_line_is_read_with_the_people_of_the_meeting(riverside) -> None:
    line = "Action: Joe to ring them by Friday"

    found = riverside.file.captures.read(riverside.meetings["november"], line)

    assert (found.kind, found.owner_ids) == (CaptureKind.ACTION, (riverside.people["Joe Adeyemi"],))
    assert (found.text, found.due) == ("ring them", date(2026, 12, 4))


def test_offices_held_on_the_day_stand_for_people(riverside) -> None:
    reader = riverside.file.captures.reader(riverside.meetings["november"])

    found = reader.read("AP: The secretary and others to write")
    chair = reader.read("AP: Chair to write by the next meeting")

    assert found.owner_ids == ()
    assert (chair.owner_ids, chair.due_words) == (
        (riverside.people["Amina Yusuf"],),
        "the next meeting",
    )
