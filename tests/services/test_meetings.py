"""Planning meetings, taking their minutes, approving them."""

from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop.domain.meetings import (
    Decision,
    MeetingKind,
    MeetingState,
    Presence,
    PreviousMinutes,
)
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.refusals import Refused


def _titles(riverside, meeting: int) -> list[str]:
    return [one.item.heading for one in riverside.file.meetings.sheet(meeting).items]


def test_a_planned_meeting_comes_with_the_usual_items(riverside) -> None:
    assert _titles(riverside, riverside.meetings["november"]) == [
        "1. Welcome and apologies",
        "2. Minutes of the last meeting",
        "3. Matters arising and actions",
        "4. Any other business",
        "5. Date of the next meeting",
    ]


def test_numbers_follow_when_items_are_added_moved_and_removed(riverside) -> None:
    meetings, november = riverside.file.meetings, riverside.meetings["november"]
    first = meetings.sheet(november).items[0].item.id
    parking = meetings.add_item(november, title="Parking", before_id=first)
    meetings.move_item(parking, 2)
    meetings.remove_item(first)

    assert _titles(riverside, november)[:3] == [
        "1. Minutes of the last meeting",
        "2. Parking",
        "3. Matters arising and actions",
    ]


def test_a_new_item_comes_before_any_other_business(riverside) -> None:
    riverside.file.meetings.add_item(riverside.meetings["november"], title="Parking")

    assert _titles(riverside, riverside.meetings["november"])[3:] == [
        "4. Parking",
        "5. Any other business",
        "6. Date of the next meeting",
    ]


def test_an_item_cannot_be_moved_off_the_agenda(riverside) -> None:
    november = riverside.meetings["november"]
    last = riverside.file.meetings.sheet(november).items[-1].item.id

    riverside.file.meetings.move_item(last, 99)
    riverside.file.meetings.move_item(last, -99)

    assert _titles(riverside, november)[0] == "1. Date of the next meeting"


def test_ticking_the_register_notes_people_as_they_are_on_the_day(riverside) -> None:
    meetings, november = riverside.file.meetings, riverside.meetings["november"]
    chair = riverside.people["Amina Yusuf"]
    meetings.mark(november, chair, Presence.PRESENT)
    riverside.file.people.change(replace(riverside.file.people.get(chair), name="Amina Khan"))

    marked = meetings.sheet(november).attendances[0]

    assert (marked.name, marked.initials, marked.role) == ("Amina Yusuf", "AY", "Chair")
    assert marked.side is Side.PATIENT


def test_a_tick_can_be_changed_and_taken_away(riverside) -> None:
    meetings, november = riverside.file.meetings, riverside.meetings["november"]
    person = riverside.people["Tom O'Hara"]
    meetings.mark(november, person, Presence.PRESENT)
    meetings.mark(november, person, Presence.APOLOGIES)
    changed = [one.presence for one in meetings.sheet(november).attendances]
    meetings.mark(november, person, None)

    assert changed == [Presence.APOLOGIES]
    assert meetings.sheet(november).attendances == ()
    assert len(meetings.sheet(november).not_ticked) == 8


def test_the_quorum_counts_members_and_not_guests(riverside) -> None:
    group = riverside.file.groups.get(riverside.group)
    riverside.file.groups.change(replace(group, quorum_number=2, quorum_patients=1))
    meetings, november = riverside.file.meetings, riverside.meetings["november"]
    meetings.add_guest(november, name="Councillor Reed")
    meetings.mark(november, riverside.people["Helen Cross"], Presence.PRESENT)
    before = meetings.sheet(november).quorum
    meetings.mark(november, riverside.people["Tom O'Hara"], Presence.PRESENT)

    assert (before.here, before.met) == (1, False)
    assert meetings.sheet(november).quorum.met


def test_a_guest_who_came_before_is_the_same_person(riverside) -> None:
    meetings = riverside.file.meetings
    one = meetings.add_guest(riverside.meetings["november"], name="Councillor Reed", role="Ward")
    other = meetings.plan(riverside.group, date=date(2027, 1, 18))

    assert meetings.add_guest(other, name="councillor reed") == one


def test_nobody_is_on_the_list_twice(riverside) -> None:
    riverside.file.meetings.add_guest(riverside.meetings["november"], name="Councillor Reed")

    with pytest.raises(Refused, match="attendance_marked"):
        riverside.file.meetings.add_guest(riverside.meetings["november"], name="Councillor Reed")


def _approved(riverside) -> int:
    september = riverside.meetings["september"]
    riverside.file.meetings.approve(september, date(2026, 11, 30), riverside.meetings["november"])
    return int(september)


def test_approved_minutes_say_where_and_when(riverside) -> None:
    sheet = riverside.file.meetings.sheet(_approved(riverside))

    assert sheet.meeting.state is MeetingState.APPROVED
    assert sheet.approved_at is not None
    assert sheet.approved_at.date == date(2026, 11, 30)


def test_the_meeting_that_approved_minutes_says_so(riverside) -> None:
    _approved(riverside)

    november = riverside.file.meetings.get(riverside.meetings["november"])
    assert november.previous_minutes is PreviousMinutes.APPROVED


def test_what_a_meeting_said_of_the_minutes_before_stays(riverside) -> None:
    meetings, november = riverside.file.meetings, riverside.meetings["november"]
    said = replace(meetings.get(november), previous_minutes=PreviousMinutes.NOT_APPROVED)
    meetings.change(said)

    _approved(riverside)

    assert meetings.get(november).previous_minutes is PreviousMinutes.NOT_APPROVED


def test_the_latest_draft_before_a_meeting_is_the_one_to_approve(riverside) -> None:
    meetings, november = riverside.file.meetings, riverside.meetings["november"]
    older = meetings.plan(riverside.group, date=date(2026, 7, 13))
    meetings.begin(older)
    meetings.finish(older)
    before = meetings.unapproved_before(november)
    assert before is not None
    assert before.id == riverside.meetings["september"]

    _approved(riverside)

    after = meetings.unapproved_before(november)
    assert after is not None
    assert after.id == older


def test_nothing_in_approved_minutes_can_be_changed(riverside) -> None:
    meetings, september = riverside.file.meetings, _approved(riverside)
    phones = riverside.items["phones"]
    before = meetings.sheet(september)

    for wish in (
        lambda: meetings.write_notes(phones, "Other"),
        lambda: meetings.change_item(replace(meetings.item(phones), title="Other")),
        lambda: meetings.add_item(september, title="Other"),
        lambda: meetings.remove_item(phones),
        lambda: meetings.mark(september, riverside.people["Tom O'Hara"], Presence.PRESENT),
        lambda: meetings.decide(Decision(item_id=phones, text="Other")),
        lambda: meetings.change(replace(meetings.get(september), venue="Other")),
        lambda: meetings.begin(september),
        lambda: meetings.remove(september),
        lambda: riverside.file.actions.remove(riverside.actions["poster"]),
    ):
        with pytest.raises(Refused, match="minutes_locked"):
            wish()

    assert meetings.sheet(september) == before


def test_changing_a_meeting_never_moves_its_state(riverside) -> None:
    meetings, november = riverside.file.meetings, riverside.meetings["november"]

    meetings.change(replace(meetings.get(november), state=MeetingState.APPROVED, venue="Library"))

    assert meetings.get(november).state is MeetingState.PLANNED
    assert meetings.get(november).venue == "Library"


def test_a_meeting_with_something_recorded_stays(riverside) -> None:
    with pytest.raises(Refused, match="in_use"):
        riverside.file.meetings.remove(riverside.meetings["september"])


def test_an_empty_meeting_can_go_and_come_back(riverside) -> None:
    november = riverside.meetings["november"]
    riverside.file.meetings.mark(november, riverside.people["Helen Cross"], Presence.PRESENT)
    before = riverside.file.records.dump()

    riverside.file.meetings.remove(november)
    assert len(riverside.file.meetings.listed(riverside.group)) == 1
    riverside.file.history.undo()

    assert riverside.file.records.dump() == before


def test_a_list_of_meetings_is_newest_first_and_counts(riverside) -> None:
    november, september = riverside.file.meetings.listed(riverside.group)

    assert (november.meeting.date, november.items) == (date(2026, 11, 30), 5)
    assert (september.present, september.apologies) == (6, 2)
    assert (september.decisions, september.actions, september.minutes_planned) == (1, 2, 25)


def test_kind_place_and_times_are_kept(riverside) -> None:
    meeting = riverside.file.meetings.plan(
        riverside.group,
        date=date(2027, 3, 1),
        kind=MeetingKind.AGM,
        start=time(18),
        venue="Library",
        access="step-free",
        standing_items=False,
    )

    kept = riverside.file.meetings.get(meeting)

    assert (kept.kind, kept.start, kept.end) == (MeetingKind.AGM, time(18), None)
    assert (kept.venue, kept.access) == ("Library", "step-free")


def test_minutes_keep_the_names_that_people_had_on_the_day(riverside) -> None:
    """Whoever was there is known by id; a name with another dash or a new one loses nobody."""
    file, meeting = riverside.file, riverside.meetings["september"]
    before = [one.known_as for one in file.meetings.sheet(meeting).attendances]
    mair = file.people.get(riverside.people["Mair Ŵyn-Jones"])

    file.people.change(replace(mair, name="Mair Ŵyn–Jones Hughes"))

    after = file.meetings.sheet(meeting).attendances
    assert [one.known_as for one in after] == before
    assert riverside.people["Mair Ŵyn-Jones"] in [one.person_id for one in after]


def test_days_and_lines_are_the_list_in_two_steps(riverside) -> None:
    meetings = riverside.file.meetings
    days = meetings.days(riverside.group)

    assert [(day.id, day.date, day.state) for day in days] == [
        (line.meeting.id, line.meeting.date, line.meeting.state)
        for line in meetings.listed(riverside.group)
    ]
    assert meetings.lines([day.id for day in days]) == meetings.listed(riverside.group)


def test_only_the_lines_asked_for_are_read(riverside) -> None:
    september = riverside.meetings["september"]

    (line,) = riverside.file.meetings.lines([september, 999])

    assert line.meeting.id == september
