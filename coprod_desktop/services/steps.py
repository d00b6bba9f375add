"""The steps to success through the life of an initiative: questions, answers, and when."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.frameworks import Steps
from coprod_desktop.domain.steps import StepAnswer, StepThread, in_order
from coprod_desktop.services.known_frameworks import STEPS, KnownFrameworks
from coprod_desktop.services.service import Service
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import StepAnswerRow
from coprod_desktop.store.store import Store


class StepAnswers(Service):
    """What groups answered to the questions of the steps. Answers are only ever added."""

    def __init__(self, store: Store, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._known = known

    def answer(self, answer: StepAnswer) -> int:
        """Add an answer and return its id; a newer one to the same question counts from then on.

        Refuses an unknown step or question, and an empty answer.
        """
        checked = answer.checked()
        with self._store.action("answer_step") as work:
            mapping.INITIATIVE.get(work.session, checked.initiative_id)
            steps = self._known.steps(work.session, checked.framework, checked.version)
            steps.step(checked.step).question(checked.question)
            return mapping.STEP_ANSWER.add(work.session, checked).id

    def framework(self) -> Steps:
        """The steps, with their questions and their credit."""
        with self._store.reading() as session:
            return self._known.steps(session, STEPS, "")

    def thread(self, initiative_id: int) -> StepThread:
        """All steps of an initiative with what was answered; refuses "unknown"."""
        with self._store.reading() as session:
            mapping.INITIATIVE.get(session, initiative_id)
            return StepThread(
                initiative_id=initiative_id,
                framework=self._known.steps(session, STEPS, ""),
                answers=_answers(session, initiative_id),
            )


def _answers(session: Session, initiative_id: int) -> tuple[StepAnswer, ...]:
    rows = session.scalars(
        select(StepAnswerRow).where(StepAnswerRow.initiative_id == initiative_id)
    )
    return in_order(mapping.STEP_ANSWER.read(row) for row in rows)
