from dataclasses import replace

import pytest

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.presenters.report_action import Report, ReportActionPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> ReportActionPresenter:
    presenter = ReportActionPresenter(
        screen,
        riverside.file,
        riverside.file.words,
        riverside.clock,
        action_id=riverside.actions["poster"],
        begin_with=Report(state=ActionState.DROPPED, note="typed before"),
        recorded=screen.recorded,
    )
    presenter.begin()
    return presenter


def test_the_action_and_what_was_typed_before_are_shown(presenter, screen) -> None:
    action, report = screen.told["show_report"]

    assert action == "Action 1: put a poster in the waiting room"
    assert report.note == "typed before"


def test_a_report_is_kept_with_the_item_it_was_made_at(riverside, presenter, screen) -> None:
    item = riverside.items["corner"]

    presenter.record(Report(state=ActionState.CARRIED_FORWARD, note="no paper", item_id=item))

    report = riverside.file.actions.line(riverside.actions["poster"]).reports[-1]
    assert (report.state, report.item_id) == (ActionState.CARRIED_FORWARD, item)
    assert "close_editor" in screen.told


def test_dropping_needs_a_few_words(riverside, presenter, screen) -> None:
    presenter.record(replace(screen.told["show_report"][1], note=""))

    assert screen.told["point_out"].field == "note"
    assert riverside.file.actions.line(riverside.actions["poster"]).action.state.is_open


@pytest.mark.parametrize(
    ("state", "hint"),
    [
        (ActionState.DROPPED, "Please say why. A few words are enough."),
        (ActionState.DONE, "You may leave this empty."),
    ],
)
def test_it_is_said_whether_words_are_needed(presenter, screen, state, hint) -> None:
    presenter.state_chosen(state)

    assert screen.told["show_hint"] == hint
