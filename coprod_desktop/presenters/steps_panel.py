"""The five steps of one initiative: questions, the latest answers, and what was answered before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.steps import StepAnswer

if TYPE_CHECKING:
    from collections.abc import Callable

    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.frameworks import Question, Step
    from coprod_desktop.domain.steps import StepThread
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownQuestion:
    """One question: the answer that counts with its day, and those before it, newest first."""

    key: str
    text: str
    help: str
    answer: str
    when: str
    earlier: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownStep:
    """One step with its number, and how many of its questions are answered."""

    key: str
    name: str
    text: str
    answered: str
    done: bool
    questions: tuple[ShownQuestion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownThread:
    """All steps of one initiative."""

    initiative_id: int
    about: str
    answered: str
    steps: tuple[ShownStep, ...]
    credit: str


class StepsScreen(Protocol):
    """What the panel shows."""

    def show_thread(self, thread: ShownThread) -> None: ...

    def show_gone(self, words: str) -> None: ...

    def point_out(self, step: str, question: str, refused: Refused) -> None: ...

    def close_answer(self, step: str, question: str) -> None: ...


class StepsPanelPresenter:
    """Shows the thread of one initiative, and adds answers to it."""

    def __init__(
        self,
        screen: StepsScreen,
        file: GroupFile,
        *,
        words: Words,
        clock: Clock,
        answered: Callable[[str, str], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._words = words
        self._clock = clock
        self._answered = answered
        self._id = 0

    @property
    def initiative_id(self) -> int:
        """The initiative that is shown; 0 before any was."""
        return self._id

    def show(self, initiative_id: int) -> None:
        """Show the steps of an initiative."""
        self._id = initiative_id
        self.refresh()

    def refresh(self) -> None:
        """Read them afresh; an initiative that is gone says so."""
        try:
            thread = self._file.steps.thread(self._id)
        except Refused as refused:
            self._screen.show_gone(self._words.refusal(refused))
        else:
            self._screen.show_thread(self._shown(thread))

    def answer(self, step: str, question: str, text: str) -> None:
        """Add an answer; those before it stay."""
        framework = self._file.steps.framework()
        answer = StepAnswer(
            initiative_id=self._id,
            framework=framework.key,
            version=framework.version,
            step=step,
            question=question,
            text=text,
            on=self._clock().date(),
        )
        try:
            self._file.steps.answer(answer)
        except Refused as refused:
            self._screen.point_out(step, question, refused)
        else:
            self._screen.close_answer(step, question)
            self._answered(step, question)
            self.refresh()

    def _shown(self, thread: StepThread) -> ShownThread:
        counts = [thread.answered(step.key) for step in thread.framework.steps]
        return ShownThread(
            initiative_id=thread.initiative_id,
            about=thread.framework.about,
            answered=self._words.say(
                "steps.answered_all",
                count=sum(some for some, _ in counts),
                all=sum(of for _, of in counts),
            ),
            steps=tuple(
                self._step(number, step, thread)
                for number, step in enumerate(thread.framework.steps, start=1)
            ),
            credit=thread.framework.credit,
        )

    def _step(self, number: int, step: Step, thread: StepThread) -> ShownStep:
        some, of = thread.answered(step.key)
        return ShownStep(
            key=step.key,
            name=self._words.say("steps.name", number=number, name=step.name),
            text=step.text,
            answered=self._words.say("steps.answered", count=some, all=of),
            done=some == of,
            questions=tuple(self._question(step, one, thread) for one in step.questions),
        )

    def _question(self, step: Step, question: Question, thread: StepThread) -> ShownQuestion:
        answer = thread.answer(step.key, question.key)
        earlier = thread.earlier(step.key, question.key)
        return ShownQuestion(
            key=question.key,
            text=question.text,
            help=question.help,
            answer=answer.text if answer else "",
            when=self._words.date(answer.on) if answer else "",
            earlier=tuple((self._words.date(one.on), one.text) for one in earlier),
        )
