from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.meetings import MeetingState
from coprod_desktop.presenters.approve_minutes import Approval, ApproveMinutesPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> ApproveMinutesPresenter:
    file = riverside.file
    return ApproveMinutesPresenter(screen, file.meetings, words=file.words, clock=riverside.clock)


def test_without_a_later_meeting_today_is_proposed(riverside, presenter, screen) -> None:
    presenter.begin(riverside.meetings["september"])

    heading, choices, _ = screen.told["show_meetings"]
    assert heading == "Approve the minutes of 14 September 2026"
    assert [choice.words for choice in choices] == ["Not at a meeting"]
    assert screen.told["show_approval"] == Approval(
        approved_on=date(2026, 11, 24), approved_at_id=None
    )


def test_the_first_later_meeting_is_proposed_with_its_day(riverside, presenter, screen) -> None:
    riverside.clock.forward(days=6)
    november = riverside.meetings["november"]

    presenter.begin(riverside.meetings["september"])

    _, choices, days = screen.told["show_meetings"]
    assert choices[0].words == "The meeting of Monday 30 November 2026"
    assert days == {november: date(2026, 11, 30)}
    assert screen.told["show_approval"].approved_at_id == november


def test_approving_locks_the_minutes(riverside, presenter, screen) -> None:
    september = riverside.meetings["september"]
    presenter.begin(september)
    presenter.record(screen.told["show_approval"])

    approved = riverside.file.meetings.get(september)
    assert approved.state is MeetingState.APPROVED
    assert approved.approved_on == date(2026, 11, 24)
    assert "close_editor" in screen.told


@pytest.mark.parametrize("on", [None, date(2026, 9, 1)])
def test_a_day_that_cannot_be_is_pointed_out(riverside, presenter, screen, on) -> None:
    presenter.begin(riverside.meetings["september"])
    presenter.record(Approval(approved_on=on, approved_at_id=None))

    assert screen.told["point_out"].field == "approved_on"
    assert "close_editor" not in screen.told


def test_corrections_agreed_with_it_stand_beside_the_minutes(riverside, presenter, screen) -> None:
    riverside.clock.forward(days=6)
    september, november = riverside.meetings["september"], riverside.meetings["november"]
    presenter.begin(september)
    proposed = screen.told["show_approval"]

    presenter.record(replace(proposed, corrections=" Mair was there too. "))

    (line,) = riverside.file.amendments.of_meeting(september)
    said = line.amendment
    assert (said.text, said.on, said.said_at_id) == (
        "Mair was there too.",
        date(2026, 11, 30),
        november,
    )


def test_without_corrections_nothing_stands_beside_them(riverside, presenter, screen) -> None:
    september = riverside.meetings["september"]
    presenter.begin(september)
    presenter.record(replace(screen.told["show_approval"], corrections=" \n"))

    assert riverside.file.amendments.of_meeting(september) == ()


def test_one_undo_takes_back_approval_and_corrections(riverside, presenter, screen) -> None:
    september = riverside.meetings["september"]
    presenter.begin(september)
    presenter.record(replace(screen.told["show_approval"], corrections="Mair was there too."))

    riverside.file.history.undo()

    assert riverside.file.meetings.get(september).state is MeetingState.DRAFT
    assert riverside.file.amendments.of_meeting(september) == ()
