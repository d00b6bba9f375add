"""Names for the keys by which rows point into frameworks: rungs, statements, steps, challenges."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from sqlalchemy.orm import Session

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.exchange.built_in_frameworks import LADDER
from coprod_desktop.services.known_frameworks import CHALLENGES, KnownFrameworks
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import ChecklistRunRow, GroupRow, InitiativeRow

Values = Mapping[str, Any]


class FrameworkNames:
    """Says in words what the keys in rows stand for; a key nobody knows stands for itself."""

    def __init__(self, session: Session, known: KnownFrameworks) -> None:
        self._session = session
        self._known = known
        self._told: Mapping[tuple[str, str], Callable[[str, Values], str]] = {
            ("groups", "ladder"): self._ladder,
            ("placements", "rung"): self._rung,
            ("placements", "proposed"): self._rung,
            ("critiques", "rung"): self._rung,
            ("placement_answers", "question"): self._guided_question,
            ("placement_answers", "answer"): self._guided_answer,
            ("step_answers", "step"): self._step,
            ("step_answers", "question"): self._step_question,
            ("checklist_runs", "framework"): self._checklist,
            ("checklist_scores", "statement"): self._statement,
            ("challenges_met", "challenge"): self._challenge,
        }

    def knows(self, table: str, column: str) -> bool:
        """Whether a column holds keys of a framework."""
        return (table, column) in self._told

    def name(self, table: str, column: str, key: str, row: Values) -> str:
        """What a key stands for; `row` are the other columns of its row."""
        with suppress(Refused):
            return self._told[table, column](key, row)
        return key

    def _ladder(self, key: str, _row: Values) -> str:
        return self._known.ladder(self._session, key, "").name

    def _rung(self, key: str, row: Values) -> str:
        return self._ladder_for(row).place(key).name

    def _ladder_for(self, row: Values) -> Framework:
        """The ladder a row names, or that of the group whose initiative it is about."""
        if "framework" in row:
            return self._known.ladder(self._session, row["framework"], row["version"])
        initiative = self._session.get(InitiativeRow, row.get("initiative_id", 0))
        group = self._session.get(GroupRow, initiative.group_id) if initiative else None
        if group is None:
            return self._known.ladder(self._session, LADDER, "")
        return self._known.ladder_of(self._session, mapping.GROUP.read(group))

    def _guided_question(self, key: str, _row: Values) -> str:
        return self._known.guided().question(key).text

    def _guided_answer(self, key: str, row: Values) -> str:
        question = self._known.guided().question(row.get("question", ""))
        return question.answer(key).text

    def _step(self, key: str, row: Values) -> str:
        return self._known.steps(self._session, row["framework"], row["version"]).step(key).name

    def _step_question(self, key: str, row: Values) -> str:
        steps = self._known.steps(self._session, row["framework"], row["version"])
        return steps.step(row["step"]).question(key).text

    def _checklist(self, key: str, row: Values) -> str:
        return self._known.checklist(self._session, key, row.get("version", "")).name

    def _statement(self, key: str, row: Values) -> str:
        run = self._session.get(ChecklistRunRow, row.get("run_id", 0))
        if run is None:
            return key
        checklist = self._known.checklist(self._session, run.framework, run.version)
        return checklist.statement(key).text

    def _challenge(self, key: str, _row: Values) -> str:
        return self._known.terms(self._session, CHALLENGES).term(key).name
