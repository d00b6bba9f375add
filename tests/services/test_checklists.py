"""Checklists gone through by a group, kept and compared."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coprod_desktop.domain.checklists import ChecklistRun, Score
from coprod_desktop.domain.placements import EvidenceKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import FoundKind


def _run(riverside: Any, on: date, *scores: Score, **more: Any) -> ChecklistRun:
    return ChecklistRun(
        group_id=riverside.group, framework="five_values", on=on, scores=scores, **more
    )


@pytest.fixture
def first(riverside: Any) -> int:
    """The group's first time through the five values."""
    scores = (
        Score(
            statement="facts_shared",
            score=3,
            words="We saw the zebra figures",
            evidence_kind=EvidenceKind.ITEM,
            target_id=riverside.items["phones"],
        ),
        Score(statement="decide", score=1),
    )
    run = _run(riverside, date(2026, 1, 12), *scores, who="Seven members", note="Twenty minutes")
    key: int = riverside.file.checklists.record(run)
    return key


def test_a_run_is_read_as_it_was_recorded(riverside: Any, first: int) -> None:
    run = riverside.file.checklists.get(first)

    assert (run.framework, run.version, run.who) == ("five_values", "1", "Seven members")
    assert [(one.statement, one.score) for one in run.scores] == [
        ("facts_shared", 3),
        ("decide", 1),
    ]
    assert riverside.file.history.undo_title() == "Go through a checklist"


def test_what_shows_a_score_leads_to_its_place(riverside: Any, first: int) -> None:
    run = riverside.file.checklists.get(first)

    (line,) = riverside.file.checklists.evidence(run).values()

    assert "New phone menu" in line.words
    assert line.source.item_id == riverside.items["phones"]


@pytest.mark.parametrize(
    ("score", "code"),
    [
        (Score(statement="kindness", score=1), "unknown_statement"),
        (Score(statement="decide", score=7), "unknown_score"),
        (
            Score(statement="decide", score=1, evidence_kind=EvidenceKind.ITEM, target_id=999),
            "unknown",
        ),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_kept(
    riverside: Any, score: Score, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        riverside.file.checklists.record(_run(riverside, date(2026, 1, 12), score))

    assert riverside.file.checklists.of_group(riverside.group) == ()


def test_an_unknown_checklist_is_refused(riverside: Any) -> None:
    run = replace(
        _run(riverside, date(2026, 1, 12), Score(statement="a", score=1)), framework="zebra"
    )

    with pytest.raises(Refused, match="unknown_framework"):
        riverside.file.checklists.record(run)


def test_a_run_is_compared_with_the_one_before_about_the_same_thing(
    riverside: Any, first: int
) -> None:
    about_phones = _run(
        riverside,
        date(2026, 6, 1),
        Score(statement="decide", score=4),
        initiative_id=riverside.initiatives["phones"],
    )
    riverside.file.checklists.record(about_phones)
    second = riverside.file.checklists.record(
        _run(riverside, date(2026, 10, 19), Score(statement="decide", score=2))
    )

    found = riverside.file.checklists.before_and_after(second)

    assert found.before is not None
    assert found.before.id == first
    assert [one.change for one in found.lines if one.statement == "decide"] == [1]


def test_the_first_run_has_nothing_before_it(riverside: Any, first: int) -> None:
    assert riverside.file.checklists.before_and_after(first).before is None


def test_runs_are_listed_the_newest_first_and_by_what_they_are_about(
    riverside: Any, first: int
) -> None:
    phones = riverside.initiatives["phones"]
    other = riverside.file.checklists.record(
        _run(riverside, date(2026, 2, 2), Score(statement="decide", score=1), initiative_id=phones)
    )

    checklists = riverside.file.checklists
    assert [one.id for one in checklists.of_group(riverside.group)] == [other, first]
    assert checklists.of_group(riverside.group, "uk_standards") == ()
    assert [one.id for one in checklists.of_initiative(phones)] == [other]


def test_a_changed_run_keeps_its_checklist_and_its_other_scores(riverside: Any, first: int) -> None:
    run = riverside.file.checklists.get(first)
    scores = (run.scores[1], Score(statement="stop", score=2))

    riverside.file.checklists.change(replace(run, framework="uk_standards", scores=scores))

    kept = riverside.file.checklists.get(first)
    assert kept.framework == "five_values"
    assert [one.statement for one in kept.scores] == ["decide", "stop"]
    riverside.file.history.undo()
    assert riverside.file.checklists.get(first) == run


def test_a_removed_run_comes_back_from_the_bin_with_its_scores(riverside: Any, first: int) -> None:
    before = riverside.file.records.dump()
    riverside.file.checklists.remove(first)
    (line,) = riverside.file.bin.listed()

    riverside.file.bin.restore(line.id)

    assert (line.kind, line.parts) == ("checklist_run", 2)
    assert "12 January 2026" in line.about
    assert riverside.file.records.dump() == before


def test_what_a_score_leans_on_cannot_go_missing(riverside: Any, first: int) -> None:
    pledge = riverside.pledges["board"]
    riverside.file.checklists.record(
        _run(
            riverside,
            date(2026, 3, 1),
            Score(statement="heard", score=2, evidence_kind=EvidenceKind.PLEDGE, target_id=pledge),
        )
    )

    with pytest.raises(Refused, match="leaned_on"):
        riverside.file.pledges.remove(pledge)


def test_notes_and_words_of_a_run_are_found_once_each_run(riverside: Any, first: int) -> None:
    (by_words,) = riverside.file.search.find("zebra")
    (by_note,) = riverside.file.search.find("twenty minutes")

    assert (by_words.kind, by_words.id) == (FoundKind.CHECKLIST_RUN, first)
    assert (by_note.kind, by_note.id, by_note.title) == (
        FoundKind.CHECKLIST_RUN,
        first,
        "Riverside PPG",
    )


def test_a_meeting_at_which_a_checklist_was_gone_through_stays(riverside: Any) -> None:
    november = riverside.meetings["november"]
    riverside.file.checklists.record(
        _run(riverside, date(2026, 11, 20), Score(statement="decide", score=1), meeting_id=november)
    )

    with pytest.raises(Refused, match="in_use"):
        riverside.file.meetings.remove(november)


def test_scores_on_another_scale_are_not_held_against_each_other(riverside: Any) -> None:
    file, group = riverside.file, riverside.group
    door = {"name": "The door", "statements": [{"key": "open", "text": "It is open."}]}
    small = [{"score": 1, "label": "No"}, {"score": 2, "label": "Yes"}]
    made = {"kind": "checklist", "name": "Our door", "scale": small, "sections": [door]}
    own = file.frameworks.add_own(group, made)
    run = replace(
        _run(riverside, date(2026, 1, 12), Score(statement="open", score=2)), framework=own
    )
    file.checklists.record(run)
    large = [{"score": score, "label": f"{score} of ten"} for score in range(1, 11)]
    version = file.frameworks.change_own(group, own, {**made, "scale": large})
    later = replace(
        run, version=version, on=date(2026, 6, 1), scores=(Score(statement="open", score=7),)
    )

    (line,) = file.checklists.before_and_after(file.checklists.record(later)).lines

    assert (line.before.score, line.after.score, line.change) == (2, 7, None)
