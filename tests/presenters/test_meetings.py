from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop.domain.meetings import MeetingKind
from coprod_desktop.presenters.meetings import MeetingsPresenter
from coprod_desktop.presenters.places import Place
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> MeetingsPresenter:
    file = riverside.file
    return MeetingsPresenter(screen, file.meetings, file.words, riverside.clock, screen.go)


def rows(screen: Shown) -> list[str]:
    lines, say = screen.told["show_rows"]
    return [line if isinstance(line, str) else say(line).title for line in lines]


def row_of(screen: Shown, meeting_id: int):
    lines, say = screen.told["show_rows"]
    return next(say(line) for line in lines if not isinstance(line, str) and line.id == meeting_id)


def test_meetings_to_come_stand_first_then_those_held_by_year(riverside, presenter, screen) -> None:
    riverside.file.meetings.plan(riverside.group, date=date(2025, 12, 1))
    riverside.file.meetings.plan(riverside.group, date=date(2026, 11, 25))

    presenter.show(riverside.group, None)

    assert rows(screen) == [
        "To come",
        "Wednesday 25 November 2026",
        "Monday 30 November 2026",
        "2026",
        "Monday 14 September 2026",
        "2025",
        "Monday 1 December 2025",
    ]


def test_a_meeting_to_come_says_when_where_and_what(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, None)

    row = row_of(screen, riverside.meetings["november"])
    assert (row.state, row.aside) == ("Planned", "in 6 days")
    assert row.under == "6 pm to 7.30 pm · The hall · 5 items on the agenda"


def test_planned_minutes_are_added_up(riverside, presenter, screen) -> None:
    riverside.file.meetings.add_item(riverside.meetings["november"], title="Phones", minutes=25)

    presenter.show(riverside.group, None)

    under = row_of(screen, riverside.meetings["november"]).under
    assert under.endswith("6 items on the agenda, 25 minutes")


def test_a_meeting_held_says_who_came_and_what_came_of_it(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, None)

    row = row_of(screen, riverside.meetings["september"])
    assert row.under == "Community room · 6 here · 2 apologies · 1 decision · 2 actions"
    assert row.sentence == f"Monday 14 September 2026, Draft minutes, {row.under}"


def test_a_kind_other_than_ordinary_is_named(riverside, presenter, screen) -> None:
    meeting = riverside.file.meetings.plan(
        riverside.group, date=date(2026, 12, 1), kind=MeetingKind.AGM, start=time(18)
    )

    presenter.show(riverside.group, None)

    title = row_of(screen, meeting).title
    assert title == "Tuesday 1 December 2026 – Annual general meeting"


def test_a_meeting_with_a_name_is_listed_by_day_and_name(riverside, presenter, screen) -> None:
    meetings = riverside.file.meetings
    september = meetings.get(riverside.meetings["september"])
    meetings.change(replace(september, title="With Tuesday Carers", kind=MeetingKind.JOINT))

    presenter.show(riverside.group, None)

    title = row_of(screen, september.id).title
    assert title == "Monday 14 September 2026 – With Tuesday Carers"


def test_a_meeting_can_be_chosen_and_opened(riverside, presenter, screen) -> None:
    september = riverside.meetings["september"]
    presenter.show(riverside.group, september)
    presenter.open(september)

    assert screen.told["select"] == september
    assert screen.told["go"] == Place("meeting", september)


def chosen(screen: Shown) -> dict[str, str]:
    ways, _ = screen.told["show_ways"]
    return {way.name: way.chosen for way in ways}


def test_the_list_is_narrowed_by_each_way_together(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, None)
    presenter.narrow("year", "2026")
    presenter.narrow("person", str(riverside.people["Amina Yusuf"]))
    assert rows(screen) == ["2026", "Monday 14 September 2026"]

    presenter.narrow("person", "")
    assert "Monday 30 November 2026" in rows(screen)


def test_a_narrowed_list_stays_so_when_it_is_shown_again(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, None)
    presenter.narrow("initiative", str(riverside.initiatives["phones"]))
    presenter.find("menu")

    presenter.show(riverside.group, None)

    assert rows(screen) == ["2026", "Monday 14 September 2026"]
    assert chosen(screen)["initiative"] == str(riverside.initiatives["phones"])
    assert screen.told["show_ways"][1] == "menu"


def test_another_group_is_shown_whole(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, None)
    presenter.find("menu")
    presenter.show(riverside.file.groups.begin("Another"), None)

    assert screen.told["show_ways"][1] == ""
    assert screen.told["show_nothing"] == {"because_narrowed": False}


def test_nothing_found_says_that_it_is_the_filter(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, None)
    presenter.find("zeppelin")
    assert screen.told["show_nothing"] == {"because_narrowed": True}

    presenter.show_all()
    assert len(rows(screen)) == 4


def test_a_meeting_to_be_shown_is_never_filtered_out(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, None)
    presenter.find("zeppelin")

    presenter.show(riverside.group, riverside.meetings["november"])

    assert "Monday 30 November 2026" in rows(screen)
    assert screen.told["select"] == riverside.meetings["november"]


def test_what_is_no_longer_to_be_found_narrows_no_more(riverside, presenter, screen) -> None:
    march = riverside.file.meetings.plan(riverside.group, date=date(2025, 3, 9))
    presenter.show(riverside.group, None)
    presenter.narrow("year", "2025")
    riverside.file.meetings.remove(march)

    presenter.refresh()

    assert chosen(screen)["year"] == ""
    assert len(rows(screen)) == 4


def test_words_lead_to_one_topic(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, None)
    presenter.follow_topic()
    assert "go" not in screen.told

    presenter.find(" phone  menu ")
    presenter.follow_topic()
    assert screen.told["go"] == Place("topic", part="phone menu")
