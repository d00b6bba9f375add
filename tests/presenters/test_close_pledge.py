from datetime import date

import pytest

from coprod_desktop.domain.pledges import Pledge, PledgeState
from coprod_desktop.presenters.close_pledge import Answer, ClosePledgePresenter, PledgeTurn
from tests.presenters.shown import Shown

TODAY = date(2026, 11, 24)


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def turned(riverside, screen):
    """Begin to turn a pledge, the late one if none is named."""

    def begin(turn: PledgeTurn, pledge_id: int | None = None) -> ClosePledgePresenter:
        presenter = ClosePledgePresenter(
            screen,
            riverside.file,
            riverside.file.words,
            riverside.clock,
            pledge_id=pledge_id or riverside.pledges["board"],
            turn=turn,
            recorded=screen.recorded,
        )
        presenter.begin()
        return presenter

    return begin


def board(riverside):
    return riverside.file.pledges.line(riverside.pledges["board"]).pledge


def of_tom(riverside):
    return riverside.file.pledges.make(
        Pledge(
            group_id=riverside.group,
            text="bring chairs",
            promiser="Tom",
            made_on=date(2026, 9, 1),
        )
    )


def test_kept_is_recorded_with_who_checked_and_when(riverside, turned, screen) -> None:
    answer = Answer(checked_by="Amina Yusuf", checked_on=date(2026, 11, 20), note="seen")

    turned(PledgeTurn.KEPT).answer(answer)

    pledge = board(riverside)
    assert (pledge.state, pledge.checked_by) == (PledgeState.KEPT, "Amina Yusuf")
    assert pledge.checked_on == date(2026, 11, 20)
    assert screen.told["recorded"] == pledge.id
    assert "close_editor" in screen.told


@pytest.mark.parametrize(
    ("turn", "answer", "code", "field"),
    [
        (PledgeTurn.KEPT, Answer(), "empty", "checked_by"),
        (
            PledgeTurn.KEPT,
            Answer(checked_by="reception team"),
            "checked_by_promiser",
            "checked_by",
        ),
        (PledgeTurn.CHANGED, Answer(), "needs_reason", "reason"),
        (PledgeTurn.NOT_KEPT, Answer(reason=" "), "needs_reason", "reason"),
        (PledgeTurn.LONGER, Answer(), "empty", "due"),
        (PledgeTurn.LONGER, Answer(due=date(2026, 1, 1)), "due_before_made", "due"),
    ],
)
def test_what_is_missing_is_pointed_out_and_nothing_changes(
    riverside, turned, screen, turn, answer, code, field
) -> None:
    before = board(riverside)

    turned(turn).answer(answer)

    assert (screen.told["point_out"].code, screen.told["point_out"].field) == (code, field)
    assert "close_editor" not in screen.told
    assert board(riverside) == before


@pytest.mark.parametrize("checker", ["TO", "Tom", "Tom O'Hara", "tom o'hara"])
def test_a_promiser_by_another_name_is_still_the_promiser(
    riverside, turned, screen, checker
) -> None:
    turned(PledgeTurn.KEPT, of_tom(riverside)).answer(Answer(checked_by=checker))

    assert screen.told["point_out"].code == "checked_by_promiser"


def test_the_promiser_together_with_another_is_a_check(riverside, turned) -> None:
    pledge = of_tom(riverside)

    turned(PledgeTurn.KEPT, pledge).answer(Answer(checked_by="Tom and Amina"))

    assert riverside.file.pledges.line(pledge).pledge.state is PledgeState.KEPT


def test_those_who_may_check_are_offered_without_the_promiser(riverside, turned, screen) -> None:
    turned(PledgeTurn.KEPT, of_tom(riverside))

    checkers = screen.told["show_question"][1]
    assert "Amina Yusuf" in checkers
    assert "Tom O'Hara" not in checkers


@pytest.mark.parametrize(
    ("turn", "state"),
    [
        (PledgeTurn.CHANGED, PledgeState.CHANGED),
        (PledgeTurn.NOT_KEPT, PledgeState.NOT_KEPT),
    ],
)
def test_a_reason_closes_it(riverside, turned, turn, state) -> None:
    turned(turn).answer(Answer(reason="The supplier closed."))

    assert (board(riverside).state, board(riverside).reason) == (state, "The supplier closed.")


def test_a_new_day_is_told_in_the_story(riverside, turned) -> None:
    turned(PledgeTurn.LONGER).answer(Answer(due=date(2027, 1, 15), note="The builder is ill"))

    line = riverside.file.pledges.line(riverside.pledges["board"])
    assert line.pledge.due == date(2027, 1, 15)
    assert line.notes[-1].text == "Given longer, until 15 January 2027. The builder is ill"


def test_the_question_names_the_pledge_and_is_no_scolding(turned, screen) -> None:
    turned(PledgeTurn.NOT_KEPT)

    question = screen.told["show_question"][0]
    assert question.pledge == "Reception team: Waiting times shown on the board by 9 am"
    assert "no shame" in question.hint
