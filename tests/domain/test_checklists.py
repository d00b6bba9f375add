"""Going through a checklist, and comparing it with the time before."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.checklists import ChecklistRun, Score, compared
from coprod_desktop.domain.placements import EvidenceKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.exchange.built_in_frameworks import built_in

RUN = ChecklistRun(
    group_id=1,
    framework="five_values",
    on=date(2026, 1, 12),
    scores=(Score(statement="decide", score=1), Score(statement="stop", words=" Not yet ")),
)


def test_a_run_that_says_nothing_of_any_statement_is_refused() -> None:
    with pytest.raises(Refused, match="nothing_scored"):
        replace(RUN, scores=(Score(statement="decide", words="  "),)).checked()


def test_a_statement_is_scored_once() -> None:
    with pytest.raises(Refused, match="scored_twice"):
        replace(RUN, scores=(*RUN.scores, Score(statement="decide", score=2))).checked()


def test_words_without_a_score_are_an_answer_too() -> None:
    assert [one.words for one in RUN.checked().scores] == ["", "Not yet"]


def test_evidence_that_points_nowhere_is_none() -> None:
    score = Score(statement="decide", score=1, evidence_kind=EvidenceKind.ITEM).checked()

    assert (score.evidence_kind, score.evidence) == (None, None)


@pytest.mark.parametrize(
    ("score", "code"),
    [
        (Score(statement="kindness", score=1), "unknown_statement"),
        (Score(statement="decide", score=9), "unknown_score"),
    ],
)
def test_what_the_checklist_has_not_is_refused(score: Score, code: str) -> None:
    with pytest.raises(Refused, match=code):
        replace(RUN, scores=(score,)).fitting(built_in().checklist("five_values"))


def test_two_runs_are_compared_statement_by_statement() -> None:
    checklist = built_in().checklist("five_values")
    after = replace(
        RUN, scores=(Score(statement="decide", score=3), Score(statement="stop", score=2))
    )

    changes = {line.statement: line.change for line in compared(RUN, after, checklist).lines}

    assert list(changes) == [one.key for one in checklist.statements]
    assert (changes["decide"], changes["stop"], changes["heard"]) == (2, None, None)


def test_a_first_run_is_compared_with_nothing() -> None:
    lines = compared(None, RUN, built_in().checklist("five_values")).lines

    assert {line.change for line in lines} == {None}
