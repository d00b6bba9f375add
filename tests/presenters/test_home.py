"""What Home says, read from the real record."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coprod_desktop.presenters.home import HomePage, HomePresenter
from coprod_desktop.presenters.places import Place


class Screen:
    """Keeps the page it is told to show."""

    page: HomePage

    def show_page(self, page: HomePage) -> None:
        self.page = page


class Guide:
    """Keeps where it was asked to go and what it was told."""

    def __init__(self) -> None:
        self.went: list[Place] = []
        self.told: list[str] = []
        self.go, self.tell, self.warn = self.went.append, self.told.append, self.told.append


@pytest.fixture
def guide() -> Guide:
    return Guide()


@pytest.fixture
def home(riverside, guide) -> HomePresenter:
    file = riverside.file
    return HomePresenter(Screen(), file.home, file.meetings, guide, file.words, riverside.clock)


def shown(home, riverside) -> Any:
    home.show(riverside.group)
    return home._screen.page


def test_the_next_meeting_is_named_with_day_hour_and_place(home, riverside) -> None:
    meeting = shown(home, riverside).next

    assert meeting.over == "Next meeting · in 6 days"
    assert meeting.title == "Monday 30 November, 6 pm – The hall"
    assert meeting.place == Place("meeting", riverside.meetings["november"])


def test_what_is_ready_and_what_is_not_is_said(home, riverside) -> None:
    checks = {check.words: check.ready for check in shown(home, riverside).next.checks}

    assert checks["8 members"]
    assert checks["Minutes of 14 Sept – ready to approve"]
    assert not checks["How people get in is not written down"]


def test_a_meeting_without_hour_or_place_is_named_by_its_day(home, riverside) -> None:
    meetings = riverside.file.meetings
    bare = replace(meetings.get(riverside.meetings["november"]), start=None, end=None, venue="")
    meetings.change(bare)

    meeting = shown(home, riverside).next

    assert meeting.title == "Monday 30 November"
    assert "No place yet" in [check.words for check in meeting.checks]


def test_a_meeting_of_another_year_is_named_with_its_year(home, riverside) -> None:
    meetings = riverside.file.meetings
    november = meetings.get(riverside.meetings["november"])
    meetings.change(replace(november, date=date(2027, 1, 11)))

    assert shown(home, riverside).next.title == "Monday 11 January 2027, 6 pm – The hall"


def test_without_a_planned_meeting_the_first_step_is_offered(home, riverside) -> None:
    riverside.file.meetings.remove(riverside.meetings["november"])

    page = shown(home, riverside)

    assert page.next is None
    assert page.no_meeting.startswith("No meeting is planned")


def test_what_needs_attention_says_how_late_and_leads_there(home, riverside) -> None:
    rows = shown(home, riverside).attention

    assert [(row.pill, row.tone) for row in rows[:2]] == [("9 days late", "late")] * 2
    assert rows[0].words == "Action 1: put a poster in the waiting room"
    assert rows[0].place == Place("pledges", riverside.actions["poster"], "actions")


def test_the_differing_views_of_the_two_sides_need_attention(home, riverside) -> None:
    rows = {row.pill: row for row in shown(home, riverside).attention}

    assert rows["views differ"].place == Place("initiative", riverside.initiatives["phones"])
    assert rows["look again"].words == "Walking group: placed on the ladder 9 months ago"


def test_an_initiative_stands_on_its_agreed_rung_with_the_last_move(home, riverside) -> None:
    spots = {spot.title: (spot.rung, spot.moved_from) for spot in shown(home, riverside).ladder}

    assert spots == {
        "New phone menu": ("co_design", "consultation"),
        "Walking group": ("co_production", None),
    }


def test_the_year_leaves_out_what_did_not_happen(home, riverside) -> None:
    figures = [(figure.number, figure.words) for figure in shown(home, riverside).figures]

    assert figures == [
        ("1 of 3", "pledges kept"),
        ("1", "meeting held"),
        ("1", "action done"),
        ("1", "moved up the ladder"),
    ]


def test_starting_the_minutes_begins_them_and_goes_there(home, riverside, guide) -> None:
    place = shown(home, riverside).next.place

    home.start_minutes(place)

    assert guide.went == [place]
    assert shown(home, riverside).next.under_way


def test_minutes_that_were_approved_meanwhile_are_left_alone(home, riverside, guide) -> None:
    september = riverside.meetings["september"]
    riverside.file.meetings.approve(september, date(2026, 11, 24), None)

    home.start_minutes(Place("meeting", september))

    assert guide.told == ["These minutes are approved and locked. Nothing has been changed."]
