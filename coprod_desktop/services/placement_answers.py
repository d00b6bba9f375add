"""The answers to the guided questions, as they lie behind a placement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.placements import PlacementAnswer
from coprod_desktop.store.rows import PlacementAnswerRow


def answers_to(
    session: Session, placement_ids: Sequence[int]
) -> defaultdict[int, list[PlacementAnswer]]:
    """The answers behind each placement, in their order."""
    answers: defaultdict[int, list[PlacementAnswer]] = defaultdict(list)
    rows = session.scalars(
        select(PlacementAnswerRow)
        .where(PlacementAnswerRow.placement_id.in_(placement_ids))
        .order_by(PlacementAnswerRow.position, PlacementAnswerRow.id)
    )
    for row in rows:
        given = PlacementAnswer(question=row.question, answer=row.answer)
        answers[row.placement_id].append(given)
    return answers


def set_answers(session: Session, placement_id: int, answers: Sequence[PlacementAnswer]) -> None:
    """Put the answers behind a new placement in."""
    session.add_all(
        PlacementAnswerRow(
            placement_id=placement_id,
            position=position,
            question=one.question,
            answer=one.answer,
        )
        for position, one in enumerate(answers)
    )
    session.flush()
