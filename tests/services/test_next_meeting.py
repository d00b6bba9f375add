"""One button makes the next meeting out of the last one."""

from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.meetings import ItemState, MeetingKind, MeetingState, Purpose
from coprod_desktop.domain.next_meeting import NextMeeting, Why
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.rhythm import DayFrom
from coprod_desktop.domain.templates import Template, UsualItem


@pytest.fixture
def held(riverside):
    """Riverside without the meeting planned for November: the last one was in September."""
    riverside.file.meetings.remove(riverside.meetings["november"])
    return riverside


def _proposed(riverside, template: Template = Template.ORDINARY) -> NextMeeting:
    proposed: NextMeeting = riverside.file.planning.proposed(riverside.group, template)
    return proposed


def _change(riverside, meeting: str, **fields) -> None:
    stored = riverside.file.meetings.get(riverside.meetings[meeting])
    riverside.file.meetings.change(replace(stored, **fields))


def _rules(riverside, **rules) -> None:
    group = riverside.file.groups.get(riverside.group)
    riverside.file.groups.change(replace(group, **rules))


def _item(proposed: NextMeeting, why: Why):
    return next(item for item in proposed.items if item.why is why)


def test_what_was_said_at_the_last_meeting_comes_first(held) -> None:
    _change(
        held, "september", next_date=date(2026, 12, 7), next_start=time(14), next_venue="Library"
    )

    proposed = _proposed(held)

    assert (proposed.date, proposed.day_from) == (date(2026, 12, 7), DayFrom.SAID)
    assert (proposed.start, proposed.end, proposed.venue) == (time(14), time(15, 30), "Library")


def test_without_that_the_day_follows_the_rules_and_the_place_the_last_meeting(held) -> None:
    _rules(held, meetings_a_year=6)

    proposed = _proposed(held)

    assert (proposed.date, proposed.day_from) == (date(2027, 1, 11), DayFrom.A_YEAR)
    assert (proposed.start, proposed.venue) == (time(18), "Community room")
    assert held.file.planning.day_words(proposed) == "6 meetings a year, as your rules say"


def test_a_rhythm_of_the_past_goes_on(held) -> None:
    for day in (date(2026, 3, 9), date(2026, 5, 11), date(2026, 7, 13)):
        held.file.meetings.plan(held.group, date=day)

    proposed = _proposed(held)

    assert proposed.date == date(2027, 1, 11)
    assert held.file.planning.day_words(proposed) == (
        "second Monday of the month, as you usually meet"
    )


def test_a_meeting_that_lies_ahead_already_is_told_of(riverside) -> None:
    proposed = _proposed(riverside)

    assert proposed.planned is not None
    assert proposed.planned.id == riverside.meetings["november"]
    assert proposed.date > proposed.planned.date


def test_open_actions_stand_under_matters_arising(held) -> None:
    item = _item(_proposed(held), Why.MATTERS_ARISING)

    assert item.title == "Matters arising and actions"
    assert item.notes == (
        "- **Action 1**, Joe Adeyemi: put a poster in the waiting room (due 15 November 2026, late)"
    )


def test_pledges_due_by_then_are_an_item_of_their_own(held) -> None:
    held.file.pledges.make(
        Pledge(
            group_id=held.group,
            text="Ask first",
            promiser="Reception",
            made_on=date(2026, 9, 14),
            due=date(2030, 1, 1),
        )
    )

    item = _item(_proposed(held), Why.PLEDGES_DUE)

    assert item.notes == (
        "- **Reception team**: Waiting times shown on the board by 9 am "
        "(due 15 November 2026, late)"
    )


def test_what_is_confidential_is_not_told_in_notes_that_the_public_may_read(held) -> None:
    item = held.file.meetings.item(held.items["phones"])
    held.file.meetings.change_item(replace(item, confidential=True))

    notes = " ".join(item.notes for item in _proposed(held).items)

    assert "- **Action 1**, Joe Adeyemi: confidential, see the record (due" in notes
    assert "- **Reception team**: confidential, see the record (due" in notes
    assert "poster" not in notes


def test_a_pledge_that_is_not_public_is_named_by_its_promiser_alone(held) -> None:
    line = held.file.pledges.line(held.pledges["board"])
    held.file.pledges.change(replace(line.pledge, public=False))

    assert "Waiting times" not in _item(_proposed(held), Why.PLEDGES_DUE).notes


def test_an_item_put_off_comes_back_and_says_so(held) -> None:
    item = held.file.meetings.item(held.items["corner"])
    held.file.meetings.change_item(replace(item, state=ItemState.DEFERRED, minutes=12))

    found = _item(_proposed(held), Why.DEFERRED)

    assert (found.title, found.minutes, found.taken) == ("Carers' corner", 12, True)
    assert found.notes == "Put off at the meeting of 14 September 2026."


def test_the_item_where_actions_are_told_of_is_matters_arising_whatever_its_name(held) -> None:
    meetings, file = held.file.meetings, held.file
    for day in (date(2026, 10, 5), date(2026, 11, 2)):
        meeting = meetings.plan(held.group, date=day, standing_items=False)
        for title in ("Hello", "What we said we would do", "News"):
            item = meetings.add_item(meeting, title=title)
            if title.startswith("What"):
                file.actions.report(held.actions["poster"], ActionState.GOING_ON, "", item)

    found = _item(_proposed(held), Why.MATTERS_ARISING)

    assert found.title == "What we said we would do"


def test_an_annual_general_meeting_does_not_go_through_the_open_actions(held) -> None:
    proposed = _proposed(held, Template.AGM)

    assert {item.why for item in proposed.items} == {Why.USUAL}


def test_other_items_of_the_last_meeting_are_offered_but_not_taken(held) -> None:
    offered = [item for item in _proposed(held).items if item.why is Why.LAST_TIME]

    assert [item.title for item in offered] == ["New phone menu", "Carers' corner"]
    assert not any(item.taken for item in offered)


def test_a_meeting_is_made_as_one_action_that_can_be_undone(held) -> None:
    before = held.file.records.dump()

    made = held.file.planning.make(_proposed(held))

    assert held.file.history.undo_title() == "Plan the next meeting"
    sheet = held.file.meetings.sheet(made)
    assert sheet.meeting.state is MeetingState.PLANNED
    assert [one.item.number for one in sheet.items] == ["1", "2", "3", "4", "5", "6", "7"]
    assert "Pledges falling due" in [one.item.title for one in sheet.items]
    held.file.history.undo()
    assert held.file.records.dump() == before


def test_what_people_chose_is_what_is_made(held) -> None:
    proposed = _proposed(held)
    chosen = replace(proposed, date=date(2027, 2, 1), venue="Chapel", items=proposed.items[:1])

    sheet = held.file.meetings.sheet(held.file.planning.make(chosen))

    assert (sheet.meeting.date, sheet.meeting.venue) == (date(2027, 2, 1), "Chapel")
    assert len(sheet.items) == 1


def test_an_end_before_the_start_is_refused_and_nothing_is_made(held) -> None:
    before = held.file.records.dump()

    with pytest.raises(Refused, match="ends_before_start"):
        held.file.planning.make(replace(_proposed(held), start=time(18), end=time(17)))

    assert held.file.records.dump() == before


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (None, ""),
        (7, "The agenda must go out by Monday 7 December 2026."),
        (20, "The agenda must go out today."),
        (21, "Your rules ask for 21 days of notice. There is not enough time for that."),
    ],
)
def test_notice_is_told_in_words(held, days: int | None, said: str) -> None:
    _rules(held, notice_days=days)
    proposed = replace(_proposed(held), date=date(2026, 12, 14))

    assert held.file.planning.notice_words(proposed) == said


def test_a_chair_who_is_still_a_member_goes_on(held) -> None:
    _change(held, "september", chair_id=held.people["Amina Yusuf"])

    assert _proposed(held).chair_id == held.people["Amina Yusuf"]


@pytest.mark.parametrize("template", Template)
def test_every_template_makes_a_meeting_of_its_kind(riverside, template: Template) -> None:
    made = riverside.file.planning.make(_proposed(riverside, template))

    sheet = riverside.file.meetings.sheet(made)
    assert sheet.meeting.kind is template.kind
    assert sheet.meeting.date > date(2026, 11, 24)
    assert len(sheet.items) >= 5


def test_a_group_without_any_past_gets_the_usual_agenda_in_time_for_notice(group_file) -> None:
    group = group_file.groups.begin("New group")

    proposed = group_file.planning.proposed(group, Template.FIRST)

    assert proposed.day_from is DayFrom.NOTICE
    assert {item.why for item in proposed.items} == {Why.USUAL}
    assert proposed.date == date(2026, 12, 9)
    assert group_file.planning.make(proposed)


def test_the_next_annual_general_meeting_is_a_year_after_the_last(riverside) -> None:
    riverside.file.meetings.plan(riverside.group, date=date(2026, 5, 18), kind=MeetingKind.AGM)

    assert _proposed(riverside, Template.AGM).date == date(2027, 5, 17)


OWN = (UsualItem(title="Tea", minutes=10), UsualItem(title="Walk", purpose=Purpose.DESIGN))


def test_an_agenda_of_the_groups_own_is_used_from_then_on(riverside) -> None:
    riverside.file.planning.keep(riverside.group, Template.TRAINING, OWN)

    items = _proposed(riverside, Template.TRAINING).items

    assert [(one.title, one.minutes, one.why) for one in items] == [
        ("Tea", 10, Why.OWN),
        ("Walk", None, Why.OWN),
    ]


def test_another_agenda_takes_the_place_of_the_one_kept(riverside) -> None:
    planning = riverside.file.planning
    planning.keep(riverside.group, Template.ORDINARY, OWN)
    planning.keep(riverside.group, Template.ORDINARY, OWN[:1])

    assert [one.title for one in planning.own(riverside.group, Template.ORDINARY)] == ["Tea"]
    riverside.file.history.undo()
    assert len(planning.own(riverside.group, Template.ORDINARY)) == 2


def test_the_agenda_of_a_meeting_can_be_kept(riverside) -> None:
    riverside.file.planning.keep_from(riverside.meetings["september"])

    kept = riverside.file.planning.own(riverside.group, Template.ORDINARY)
    assert [one.title for one in kept][3:5] == ["New phone menu", "Carers' corner"]


def test_an_own_agenda_can_be_forgotten(riverside) -> None:
    planning = riverside.file.planning
    planning.keep(riverside.group, Template.ORDINARY, OWN)

    planning.forget(riverside.group, Template.ORDINARY)

    assert planning.own(riverside.group, Template.ORDINARY) == ()
    assert riverside.file.history.undo_title() == "Go back to the usual agenda"


@pytest.mark.parametrize(
    ("items", "code"), [((), "template_empty"), ((UsualItem(title=" "),), "empty")]
)
def test_an_empty_agenda_is_not_kept(riverside, items, code: str) -> None:
    with pytest.raises(Refused, match=code):
        riverside.file.planning.keep(riverside.group, Template.ORDINARY, items)


def test_the_history_tells_of_an_own_agenda_in_words(riverside) -> None:
    riverside.file.planning.keep(riverside.group, Template.TRAINING, OWN)

    change = riverside.file.history.entries().entries[0].changes[0]

    assert change.about == "Own agenda of Riverside PPG: Tea"


def test_an_own_agenda_goes_with_the_record(riverside, tmp_path, clock) -> None:
    riverside.file.planning.keep(riverside.group, Template.FIRST, OWN)
    text = riverside.file.records.dump()
    other = type(riverside.file).create(tmp_path / "other.coprod", clock=clock, who="sam")

    other.records.load(text, "RECORD.json")

    assert other.records.dump() == text
    assert [one.title for one in other.planning.own(1, Template.FIRST)] == ["Tea", "Walk"]
    other.close()
