from dataclasses import replace
from datetime import datetime

import pytest

from coprod_desktop.domain.meetings import ItemState
from coprod_desktop.presenters.meeting import MeetingPresenter
from coprod_desktop.presenters.meeting_clock import MeetingClockPresenter
from coprod_desktop.presenters.places import Place
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def meeting(riverside, screen) -> MeetingPresenter:
    """The meeting of November at work: five items of fifteen minutes, from 6 pm."""
    riverside.clock.now = datetime.fromisoformat("2026-11-30 18:20")
    meetings = riverside.file.meetings
    for one in meetings.sheet(riverside.meetings["november"]).items:
        meetings.change_item(replace(one.item, minutes=15))
    presenter = MeetingPresenter(screen, riverside.file, screen)
    riverside.file.announce = presenter.refresh
    presenter.show(Place("meeting", riverside.meetings["november"]))
    presenter.start()
    return presenter


@pytest.fixture
def shown_clock(riverside, screen, meeting) -> MeetingClockPresenter:
    return MeetingClockPresenter(
        screen, meeting, riverside.file.words, riverside.clock, screen.tell
    )


@pytest.mark.parametrize(
    ("hour", "minute", "said"),
    [
        (15, 59, "3.59 pm"),
        (17, 50, "5.50 pm · begins in 10 minutes"),
        (18, 12, "6.12 pm · 3 minutes ahead of the plan"),
        (18, 15, "6.15 pm · on time"),
        (18, 30, "6.30 pm · on time"),
        (18, 31, "6.31 pm · 1 minute behind the plan"),
        (19, 45, "7.45 pm · 1 hour 15 minutes behind the plan"),
        (23, 0, "11 pm"),
    ],
)
def test_the_clock_says_how_the_time_fits_the_item_that_is_shown(
    riverside, screen, meeting, shown_clock, hour, minute, said
) -> None:
    meeting.step(1)
    riverside.clock.now = riverside.clock.now.replace(hour=hour, minute=minute)

    shown_clock.tick()

    assert screen.told["show_clock"] == said


def test_looking_back_at_an_item_already_dealt_with_changes_nothing(
    screen, meeting, shown_clock
) -> None:
    meeting.next_item()
    meeting.step(-1)
    shown_clock.tick()

    assert screen.told["show_clock"] == "6.20 pm · on time"


def test_after_the_last_item_only_the_time_is_said(riverside, screen, meeting, shown_clock) -> None:
    for one in meeting.sheet.items:
        done = replace(one.item, state=ItemState.DONE)
        riverside.file.meetings.change_item(done)
    shown_clock.tick()

    assert screen.told["show_clock"] == "6.20 pm"


def test_minutes_typed_on_another_day_have_no_clock(riverside, screen, shown_clock) -> None:
    riverside.clock.forward(days=1)
    shown_clock.tick()

    assert screen.told["show_clock"] == ""


def test_a_finished_meeting_has_no_clock(screen, meeting, shown_clock) -> None:
    meeting.finish()
    shown_clock.tick()

    assert screen.told["show_clock"] == ""


def test_the_time_is_told_when_it_is_asked_for(screen, meeting, shown_clock) -> None:
    shown_clock.ask()
    assert screen.told["tell"] == "6.20 pm · 5 minutes behind the plan"

    meeting.finish()
    shown_clock.ask()
    assert screen.told["tell"] == "6.20 pm"


def test_before_a_meeting_is_shown_nothing_is_said(riverside, screen) -> None:
    nowhere = MeetingPresenter(screen, riverside.file, screen)
    MeetingClockPresenter(
        screen, nowhere, riverside.file.words, riverside.clock, screen.tell
    ).tick()

    assert screen.told["show_clock"] == ""
