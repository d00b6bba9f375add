from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop.domain.groups import GroupKind
from coprod_desktop.domain.meetings import MeetingKind
from coprod_desktop.domain.templates import Template, UsualItem
from coprod_desktop.presenters.next_meeting import NextEntry, NextLine, NextMeetingPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def held(riverside):
    """Riverside without the meeting planned for November: the last one was in September."""
    riverside.file.meetings.remove(riverside.meetings["november"])
    return riverside


@pytest.fixture
def presenter(held, screen) -> NextMeetingPresenter:
    presenter = NextMeetingPresenter(screen, held.file, made=screen.made)
    presenter.begin(held.group)
    return presenter


def entry(screen: Shown) -> NextEntry:
    shown = screen.told["show_entry"][0]
    assert isinstance(shown, NextEntry)
    return shown


def line(screen: Shown, title: str) -> NextLine:
    lines: tuple[NextLine, ...] = screen.told["show_agenda"]
    return next(one for one in lines if one.title == title)


def test_the_last_meeting_proposes_time_and_place(presenter, screen) -> None:
    shown = entry(screen)

    assert (shown.template, shown.date) == (Template.ORDINARY, date(2026, 12, 14))
    assert (shown.start, shown.end, shown.venue) == (time(18), time(19, 30), "Community room")
    assert screen.told["show_told"].day_from == "Proposed: three months after the last meeting."


def test_open_actions_are_told_of_and_counted(presenter, screen) -> None:
    matters = line(screen, "Matters arising and actions")

    assert (matters.under, matters.taken) == ("open actions: 1", True)
    assert matters.sentence == "On the agenda: Matters arising and actions, open actions: 1"


def test_other_work_of_last_time_is_offered_with_all_that_is_known(presenter, screen) -> None:
    phones = line(screen, "New phone menu")

    assert (phones.under, phones.aside, phones.taken) == (
        "To decide together · was on the agenda last time",
        "25 minutes",
        False,
    )


def test_an_item_is_left_out_and_said_so(presenter, screen) -> None:
    presenter.tick(line(screen, "Pledges falling due").place, entry(screen))

    assert not line(screen, "Pledges falling due").taken
    assert screen.told["announce"] == "Left out: Pledges falling due."


def test_what_is_planned_is_in_the_record_with_the_items_taken(held, presenter, screen) -> None:
    presenter.tick(line(screen, "New phone menu").place, entry(screen))
    presenter.make(replace(entry(screen), venue="Library"))

    sheet = held.file.meetings.sheet(screen.told["made"])
    titles = [one.item.title for one in sheet.items]
    assert (sheet.meeting.venue, sheet.meeting.date) == ("Library", date(2026, 12, 14))
    assert "New phone menu" in titles
    assert "Carers' corner" not in titles
    assert "close_editor" in screen.told


@pytest.mark.parametrize(
    ("changed", "field"),
    [({"date": None}, "date"), ({"start": time(19), "end": time(18)}, "end")],
)
def test_what_is_amiss_is_pointed_out_and_nothing_is_made(
    held, presenter, screen, changed, field
) -> None:
    presenter.make(replace(entry(screen), **changed))

    assert screen.told["point_out"].field == field
    assert "close_editor" not in screen.told
    assert len(held.file.meetings.listed(held.group)) == 1


def test_another_kind_has_its_own_agenda_and_what_was_written_stays(
    held, presenter, screen
) -> None:
    presenter.choose_kind(replace(entry(screen), template=Template.AGM, venue="Town hall"))

    assert entry(screen).venue == "Town hall"
    assert screen.told["show_entry"][1] == {"venue"}
    assert [one.title for one in screen.told["show_agenda"]][:1] == [
        held.file.planning.usual(Template.AGM)[0].title
    ]
    presenter.make(entry(screen))
    assert held.file.meetings.get(screen.told["made"]).kind is MeetingKind.AGM


def test_an_agenda_that_is_too_long_is_told_kindly(presenter, screen) -> None:
    presenter.tick(line(screen, "New phone menu").place, entry(screen))
    presenter.look_again(replace(entry(screen), end=time(18, 5)))

    told = screen.told["show_told"]
    assert told.together == "The items with a time take 25 minutes together."
    assert told.over == (
        "That is 20 minutes longer than the meeting. "
        "Leave something for another time, or end later."
    )


def test_an_end_before_the_start_is_not_called_too_long(presenter, screen) -> None:
    presenter.look_again(replace(entry(screen), end=time(17)))

    assert screen.told["show_told"].over == ""


def test_by_when_the_agenda_must_go_out_follows_the_day(held, presenter, screen) -> None:
    group = held.file.groups.get(held.group)
    held.file.groups.change(replace(group, notice_days=7))
    presenter.begin(held.group)
    assert screen.told["show_told"].notice == ("The agenda must go out by Monday 7 December 2026.")

    presenter.look_again(replace(entry(screen), date=date(2026, 11, 25)))

    told = screen.told["show_told"]
    assert (told.late, told.day_from) == (True, "")
    assert told.notice.startswith("Your rules ask for 7 days of notice.")


def test_a_day_gone_by_leads_to_recording_the_meeting(presenter, screen) -> None:
    presenter.look_again(replace(entry(screen), date=date(2026, 11, 1)))

    assert "“Record a meeting”" in screen.told["show_told"].notice


def test_a_meeting_that_is_planned_already_is_told_of(riverside, screen) -> None:
    NextMeetingPresenter(screen, riverside.file, made=screen.made).begin(riverside.group)

    assert screen.told["show_told"].planned == (
        "A meeting is planned already, for Monday 30 November 2026. This would be one more."
    )


def test_a_group_that_never_met_plans_its_first_meeting(riverside, screen) -> None:
    group = riverside.file.groups.begin("Another", GroupKind.USER_LED)

    NextMeetingPresenter(screen, riverside.file, made=screen.made).begin(group)

    assert entry(screen).template is Template.FIRST


def test_the_groups_own_agenda_gives_way_to_the_one_of_the_program(held, screen) -> None:
    held.file.planning.keep(held.group, Template.ORDINARY, [UsualItem(title="Hello")])
    presenter = NextMeetingPresenter(screen, held.file, made=screen.made)
    presenter.begin(held.group)
    assert screen.told["show_own"] == {"own": True}

    presenter.forget_own(entry(screen))

    assert screen.told["show_own"] == {"own": False}
    assert "Hello" not in [one.title for one in screen.told["show_agenda"]]
    assert held.file.history.undo_title() == "Go back to the usual agenda"
