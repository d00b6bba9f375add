"""The steps to success as a thread through an initiative: questions answered, some anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from coprod_desktop.domain.frameworks import Steps
from coprod_desktop.domain.refusals import required


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAnswer:
    """What a group answered to a question of a step, by their keys, on a day.

    A newer answer to the same question is added; the latest counts.
    """

    id: int = 0
    uid: str = ""
    initiative_id: int
    framework: str = "five_steps"
    version: str = "1"
    step: str
    question: str
    text: str
    on: date

    def checked(self) -> StepAnswer:
        """Return it with trimmed words; refuse an empty answer."""
        return replace(self, text=required(self.text, "text"))


def in_order(answers: Iterable[StepAnswer]) -> tuple[StepAnswer, ...]:
    """The answers from first to last; of two on one day the later recorded is later."""
    return tuple(sorted(answers, key=lambda one: (one.on, one.id)))


def latest(answers: Iterable[StepAnswer]) -> dict[tuple[str, str], StepAnswer]:
    """The answer that counts for each step and question that has one."""
    return {(one.step, one.question): one for one in in_order(answers)}


@dataclass(frozen=True, slots=True, kw_only=True)
class StepThread:
    """The steps of one initiative: the questions, and every answer from first to last."""

    initiative_id: int
    framework: Steps
    answers: tuple[StepAnswer, ...]

    def answer(self, step: str, question: str) -> StepAnswer | None:
        """The answer that counts; None where nobody answered yet."""
        return latest(self.answers).get((step, question))

    def earlier(self, step: str, question: str) -> tuple[StepAnswer, ...]:
        """The answers before the one that counts, the newest first."""
        found = [one for one in self.answers if (one.step, one.question) == (step, question)]
        return tuple(reversed(found[:-1]))

    def answered(self, step: str) -> tuple[int, int]:
        """How many questions of a step are answered, and how many it has."""
        questions = self.framework.step(step).questions
        return sum(self.answer(step, one.key) is not None for one in questions), len(questions)
