"""Self-checks against a checklist: scored by the group, kept, and compared with the time before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.checklists import BeforeAndAfter, ChecklistRun, Score, compared
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import EvidenceLine
from coprod_desktop.domain.words import Words
from coprod_desktop.services.evidence import choices, described, refuse_gone
from coprod_desktop.services.known_frameworks import KnownFrameworks
from coprod_desktop.services.service import Service
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import ChecklistRunRow, ChecklistScoreRow
from coprod_desktop.store.store import Store


class Checklists(Service):
    """The checklists that groups went through."""

    def __init__(self, store: Store, words: Words, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._words = words
        self._known = known

    def record(self, run: ChecklistRun) -> int:
        """Keep a checklist that was gone through, and return its id.

        Refuses an unknown checklist, statements it has not, scores off its scale, evidence that
        is gone, and as ChecklistRun.checked.
        """
        checked = run.checked()
        with self._store.action("record_checklist") as work:
            self._refuse_unfit(work.session, checked)
            row = mapping.CHECKLIST_RUN.add(work.session, checked)
            set_scores(work.session, row.id, checked.scores)
            return row.id

    def change(self, run: ChecklistRun) -> None:
        """Keep a run's new scores, day or words; its checklist stays. Refuses as `record`."""
        checked = run.checked()
        with self._store.action("change_checklist") as work:
            stored = mapping.CHECKLIST_RUN.get(work.session, checked.id)
            kept = _of_the_same(checked, mapping.CHECKLIST_RUN.read(stored, scores=()))
            self._refuse_unfit(work.session, kept)
            mapping.CHECKLIST_RUN.change(work.session, kept)
            set_scores(work.session, kept.id, kept.scores)

    def remove(self, run_id: int) -> None:
        """Take a run out with its scores; undo and the bin bring it back."""
        with self._store.action("remove_checklist") as work:
            row = mapping.CHECKLIST_RUN.get(work.session, run_id)
            for score in _score_rows(work.session, [run_id]):
                work.session.delete(score)
            work.session.delete(row)

    def get(self, run_id: int) -> ChecklistRun:
        """One run; refuses "unknown"."""
        with self._store.reading() as session:
            return _read(session, [mapping.CHECKLIST_RUN.get(session, run_id)])[0]

    def of_group(self, group_id: int, framework: str | None = None) -> tuple[ChecklistRun, ...]:
        """The runs of a group, of one checklist or of all, the newest first."""
        which = [ChecklistRunRow.group_id == group_id]
        if framework is not None:
            which.append(ChecklistRunRow.framework == framework)
        with self._store.reading() as session:
            return _newest_first(session, *which)

    def of_initiative(self, initiative_id: int) -> tuple[ChecklistRun, ...]:
        """The runs about an initiative, the newest first."""
        with self._store.reading() as session:
            return _newest_first(session, ChecklistRunRow.initiative_id == initiative_id)

    def before_and_after(self, run_id: int) -> BeforeAndAfter:
        """A run beside the one before it of the same checklist about the same thing.

        Scores on another scale, of an older version, are shown and not counted against each other.
        """
        with self._store.reading() as session:
            run = _read(session, [mapping.CHECKLIST_RUN.get(session, run_id)])[0]
            alike = _newest_first(
                session,
                ChecklistRunRow.group_id == run.group_id,
                ChecklistRunRow.framework == run.framework,
                ChecklistRunRow.initiative_id.is_not_distinct_from(run.initiative_id),
            )
            earlier = [one for one in alike if (one.on, one.id) < (run.on, run.id)]
            before = earlier[0] if earlier else None
            checklist = self._known.checklist(session, run.framework, run.version)
            scale = self._scores(session, before or run)
            same = scale == self._scores(session, run)
            return compared(before, run, checklist, same_scale=same)

    def evidence(self, run: ChecklistRun) -> dict[str, EvidenceLine]:
        """What shows each score, in words, by statement; none where nothing was named."""
        with self._store.reading() as session:
            return {
                score.statement: described(session, score.evidence, self._words)
                for score in run.scores
                if score.evidence is not None
            }

    def evidence_choices(
        self, group_id: int, initiative_id: int | None = None
    ) -> tuple[EvidenceLine, ...]:
        """What in the record a score may lean on, as for a placement."""
        with self._store.reading() as session:
            return choices(session, group_id, initiative_id, self._words)

    def _scores(self, session: Session, run: ChecklistRun) -> list[int] | None:
        """The scores there are in the version that a run used; None where that is lost."""
        try:
            checklist = self._known.checklist(session, run.framework, run.version)
        except Refused:
            return None
        return [step.score for step in checklist.scale]

    def _refuse_unfit(self, session: Session, run: ChecklistRun) -> None:
        run.fitting(self._known.checklist(session, run.framework, run.version))
        mapping.GROUP.get(session, run.group_id)
        for score in run.scores:
            if score.evidence is not None:
                refuse_gone(session, score.evidence)


def scores_of(session: Session, run_ids: Sequence[int]) -> defaultdict[int, list[Score]]:
    """What was said of the statements in each run, in its order."""
    found: defaultdict[int, list[Score]] = defaultdict(list)
    for row in _score_rows(session, run_ids):
        found[row.run_id].append(_score(row))
    return found


def set_scores(session: Session, run_id: int, scores: Sequence[Score]) -> None:
    """Make these the scores of a run; those of statements that stay keep their rows."""
    there = {row.statement: row for row in _score_rows(session, [run_id])}
    for position, score in enumerate(scores):
        row = there.pop(score.statement, None) or ChecklistScoreRow(
            run_id=run_id, statement=score.statement
        )
        row.position, row.score, row.words = position, score.score, score.words
        row.evidence_kind, row.target_id = score.evidence_kind, score.target_id
        session.add(row)
    for row in there.values():
        session.delete(row)
    session.flush()


def _of_the_same(run: ChecklistRun, stored: ChecklistRun) -> ChecklistRun:
    """A run with the group and the checklist of the one that is stored."""
    return replace(
        run, group_id=stored.group_id, framework=stored.framework, version=stored.version
    )


def _newest_first(session: Session, *which: ColumnElement[bool]) -> tuple[ChecklistRun, ...]:
    rows = session.scalars(
        select(ChecklistRunRow)
        .where(*which)
        .order_by(ChecklistRunRow.on.desc(), ChecklistRunRow.id.desc())
    )
    return _read(session, list(rows))


def _read(session: Session, rows: Sequence[ChecklistRunRow]) -> tuple[ChecklistRun, ...]:
    scores = scores_of(session, [row.id for row in rows])
    return tuple(mapping.CHECKLIST_RUN.read(row, scores=tuple(scores[row.id])) for row in rows)


def _score_rows(session: Session, run_ids: Sequence[int]) -> list[ChecklistScoreRow]:
    rows = select(ChecklistScoreRow).where(ChecklistScoreRow.run_id.in_(run_ids))
    return list(session.scalars(rows.order_by(ChecklistScoreRow.position, ChecklistScoreRow.id)))


def _score(row: ChecklistScoreRow) -> Score:
    return Score(
        statement=row.statement,
        score=row.score,
        evidence_kind=row.evidence_kind,
        target_id=row.target_id,
        words=row.words,
    )
