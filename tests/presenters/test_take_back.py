from dataclasses import replace

import pytest

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.take_back import TakeBackPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def begun(riverside, screen):
    """Ask about the steps down (or up) to one that was changed twice and then once more."""
    for text in ("first", "second", "third"):
        board = riverside.file.pledges.line(riverside.pledges["board"]).pledge
        riverside.file.pledges.change(replace(board, text=text))

    def begin(entry_id: int, *, again: bool = False) -> TakeBackPresenter:
        presenter = TakeBackPresenter(
            screen,
            riverside.file.history,
            riverside.file.words,
            entry_id,
            told=screen.tell,
            again=again,
        )
        presenter.begin()
        return presenter

    return begin


def second(riverside):
    return riverside.file.history.undo_steps()[1].id


def text(riverside):
    return riverside.file.pledges.line(riverside.pledges["board"]).pledge.text


def test_the_steps_are_shown_before_anything_is_done(riverside, begun, screen) -> None:
    begun(second(riverside))

    shown = screen.told["show_steps"]
    assert (shown["heading"], shown["button"]) == ("Take back 2 steps?", "Take them back")
    assert shown["steps"][0] == (
        "Change a pledge: third. Tuesday 24 November 2026, 2.02 pm, by pat"
    )
    assert text(riverside) == "third"


def test_all_of_them_are_taken_back_and_done_again(riverside, begun, screen) -> None:
    begun(second(riverside)).go_on()
    assert text(riverside) == "first"
    assert screen.told["tell"] == "Taken back: 2 steps, down to Change a pledge."

    last = riverside.file.history.redo_steps()[-1].id
    begun_again = begun(last, again=True)
    assert screen.told["show_steps"]["heading"] == "Do 2 steps again?"
    begun_again.go_on()
    assert text(riverside) == "third"


def test_one_that_is_out_of_reach_by_now_is_refused(riverside, begun, screen) -> None:
    presenter = begun(second(riverside))
    riverside.file.erasing.erase(riverside.people["Tom O'Hara"])

    presenter.go_on()

    assert screen.told["point_out"].code == "not_in_order"
    assert text(riverside) == "third"


def test_what_cannot_be_reached_is_not_even_asked_about(riverside, begun) -> None:
    riverside.file.erasing.erase(riverside.people["Tom O'Hara"])

    with pytest.raises(Refused, match="not_in_order"):
        begun(1)


def test_many_steps_are_cut_short_with_their_number(begun, screen) -> None:
    first_undoable = 2  # the first is the group itself
    begun(first_undoable)

    assert len(screen.told["show_steps"]["steps"]) <= 31
    assert screen.told["show_steps"]["steps"][-1].startswith("And ")
