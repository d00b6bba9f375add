"""The thread of five steps: questions, latest answers, earlier ones, and new ones."""

from datetime import date

import pytest

from coprod_desktop.domain.steps import StepAnswer
from coprod_desktop.presenters.steps_panel import ShownQuestion, StepsPanelPresenter


class Screen:
    """Keeps what it is shown."""

    def __init__(self) -> None:
        self.said: list[object] = []

    def show_thread(self, thread) -> None:
        self.thread = thread

    def show_gone(self, words) -> None:
        self.said.append(words)

    def point_out(self, step, question, refused) -> None:
        self.said.append((step, question, refused.code))

    def close_answer(self, step, question) -> None:
        self.said.append(("closed", step, question))

    def question(self, step: int, question: int) -> ShownQuestion:
        shown: ShownQuestion = self.thread.steps[step].questions[question]
        return shown


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def phones(riverside) -> int:
    key: int = riverside.initiatives["phones"]
    return key


@pytest.fixture
def panel(riverside, screen) -> StepsPanelPresenter:
    file = riverside.file
    return StepsPanelPresenter(
        screen,
        file,
        words=file.words,
        clock=riverside.clock,
        answered=lambda *asked: screen.said.append(("kept", *asked)),
    )


def test_the_five_steps_are_shown_with_nothing_answered(panel, screen, phones) -> None:
    panel.show(phones)

    assert [step.name for step in screen.thread.steps][:2] == [
        "1. Agree the level",
        "2. Be clear about the role",
    ]
    assert screen.thread.answered == "0 of 25 questions are answered."
    assert screen.thread.credit


def test_the_newest_answer_counts_and_the_older_ones_stay(panel, screen, riverside, phones) -> None:
    for on, text in ((date(2026, 1, 12), "Informing"), (date(2026, 3, 9), "Consultation")):
        riverside.file.steps.answer(
            StepAnswer(initiative_id=phones, step="level", question="rung", text=text, on=on)
        )
    panel.show(phones)
    panel.answer("level", "rung", "Co-design")

    shown = screen.question(0, 0)
    assert (shown.answer, shown.when) == ("Co-design", "24 November 2026")
    assert shown.earlier == (("9 March 2026", "Consultation"), ("12 January 2026", "Informing"))
    assert screen.thread.steps[0].answered == "1 of 4 answered"
    assert screen.said == [("closed", "level", "rung"), ("kept", "level", "rung")]


def test_an_empty_answer_is_pointed_out_at_its_question(panel, screen, phones) -> None:
    panel.show(phones)
    panel.answer("level", "rung", "  ")

    assert screen.said == [("level", "rung", "empty")]


def test_an_initiative_that_is_gone_says_so(panel, screen) -> None:
    panel.show(999)

    assert screen.said == ["That is no longer in the group file. It may have been removed."]
