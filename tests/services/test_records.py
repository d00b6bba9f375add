"""The whole record out and in again."""

import json
from datetime import date
from pathlib import Path

import pytest

from coprod_desktop.domain.challenges import ChallengeMet
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.checklists import ChecklistRun, Score
from coprod_desktop.domain.critiques import Critique
from coprod_desktop.domain.placements import EvidenceKind, Placement, PlacementAnswer, View
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.side_views import WaitingView
from coprod_desktop.domain.steps import StepAnswer
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.services.records import RecordWrong

ON = date(2026, 11, 17)
LADDER = {"kind": "ladder", "name": "Ours", "rungs": [{"name": "Told"}, {"name": "Together"}]}
CHECKLIST = {
    "kind": "checklist",
    "name": "Our door",
    "scale": [{"score": 1, "label": "No"}, {"score": 2, "label": "Yes"}],
    "sections": [{"name": "Getting in", "statements": [{"text": "The door is easy to open."}]}],
}


@pytest.fixture
def other(tmp_path: Path, clock):
    file = GroupFile.create(tmp_path / "other.coprod", clock=clock, who="sam")
    yield file
    file.close()


def test_a_record_loaded_elsewhere_is_the_same_record(riverside, other: GroupFile) -> None:
    dumped = riverside.file.records.dump()

    other.records.load(dumped, "riverside.json")

    assert other.records.dump() == dumped
    assert other.check() == ()


@pytest.fixture
def everything(riverside) -> GroupFile:
    """Riverside's file with one of each record there is, an own ladder and checklist included."""
    file, group, phones = riverside.file, riverside.group, riverside.initiatives["phones"]
    checklist = file.frameworks.add_own(group, CHECKLIST)
    (statement,) = file.frameworks.checklist_of(checklist, "1").statements
    pointing = {"evidence_kind": EvidenceKind.MEETING, "target_id": riverside.meetings["september"]}
    file.checklists.record(
        ChecklistRun(
            group_id=group,
            initiative_id=phones,
            framework=checklist,
            on=ON,
            scores=(Score(statement=statement.key, score=2, **pointing),),
        )
    )
    file.side_views.give(
        WaitingView(
            initiative_id=phones,
            view=View.STAFF,
            rung="co_design",
            on=ON,
            reason="Written together",
        )
    )
    file.frameworks.choose_ladder(group, file.frameworks.add_own(group, LADDER))
    rung = file.frameworks.ladder(group).rungs[-1].key
    answers = (PlacementAnswer(question="when", answer="start"),)
    file.initiatives.place(
        Placement(initiative_id=phones, rung=rung, on=ON, reason="Now", answers=answers)
    )
    file.steps.answer(
        StepAnswer(initiative_id=phones, step="level", question="rung", text="Asked", on=ON)
    )
    file.critiques.add(Critique(initiative_id=phones, on=ON, missed="The night shift"))
    file.challenges.met(ChallengeMet(group_id=group, challenge="late", on=ON, initiative_id=phones))
    whole: GroupFile = file
    return whole


def test_one_of_each_record_comes_over_whole(everything: GroupFile, other: GroupFile) -> None:
    dumped = everything.records.dump()

    added = other.records.load(dumped, "riverside.json").added

    assert other.records.dump() == dumped
    assert other.check() == ()
    later = {"framework", "waiting_view", "checklist_run", "step_answer", "critique"}
    assert later <= added.keys()


@pytest.mark.parametrize(
    ("plural", "field", "value", "told"),
    [
        ("placements", "rung", "zebra", "zebra"),
        ("placements", "version", "9", "in version 9"),
        ("waiting_views", "rung", "zebra", "zebra"),
        ("waiting_views", "view", "agreed", "one side"),
        ("checklist_runs", "scores", [], "Score at least one"),
        ("checklist_runs", "framework", "zebra", "zebra"),
        ("step_answers", "question", "zebra", "zebra"),
        ("challenges_met", "challenge", "zebra", "zebra"),
        ("critiques", "missed", "", "three questions"),
        ("critiques", "rung", "zebra", "zebra"),
        ("frameworks", "definition", "{}", ""),
        ("frameworks", "name", "Another name", "no ladder and no checklist"),
        ("groups", "ladder", "zebra", "zebra"),
    ],
)
def test_what_no_framework_knows_is_told_with_its_place(
    everything: GroupFile, other: GroupFile, plural: str, field: str, value: object, told: str
) -> None:
    record = json.loads(everything.records.dump())
    record[plural][-1][field] = value

    with pytest.raises(RecordWrong) as refusal:
        other.records.load(json.dumps(record), "riverside.json")

    place = f"{plural}[{len(record[plural]) - 1}]"
    assert any(one.startswith(place) and told in one for one in refusal.value.problems)
    assert set(other.facts().counts.values()) == {0}


def test_a_critique_keeps_a_rung_of_a_ladder_the_group_has_left(
    everything: GroupFile, other: GroupFile
) -> None:
    record = json.loads(everything.records.dump())
    record["critiques"][-1]["rung"] = "co_design"

    other.records.load(json.dumps(record), "riverside.json")

    assert json.loads(other.records.dump())["critiques"][-1]["rung"] == "co_design"


@pytest.mark.parametrize(
    ("plural", "told"), [("frameworks", "in this version"), ("waiting_views", "waits already")]
)
def test_what_may_be_there_once_does_not_come_twice(
    everything: GroupFile, other: GroupFile, plural: str, told: str
) -> None:
    record = json.loads(everything.records.dump())
    record[plural].append({**record[plural][0], "id": "00000000-0000-4000-8000-000000000000"})

    with pytest.raises(RecordWrong) as refusal:
        other.records.load(json.dumps(record), "riverside.json")

    assert any(told in one for one in refusal.value.problems)


def test_loading_again_changes_nothing(riverside, other: GroupFile) -> None:
    dumped = riverside.file.records.dump()
    first = other.records.load(dumped, "riverside.json")

    again = other.records.load(dumped, "riverside.json")

    assert again.added == {}
    assert again.same == sum(first.added.values())


def test_words_taught_to_the_spelling_check_come_over(riverside, other: GroupFile) -> None:
    riverside.file.spelling.learn("Riverbank", "Cwmtawe")
    other.spelling.learn("Penlan")

    other.records.load(riverside.file.records.dump(), "riverside.json")
    other.records.load(riverside.file.records.dump(), "riverside.json")

    assert other.spelling.learned() == ("Cwmtawe", "Penlan", "Riverbank")


def test_own_words_that_are_no_words_are_told_with_their_place(other: GroupFile) -> None:
    record = {"format": "coprod-record", "version": 3, "own_words": ["fine", "two words"]}

    with pytest.raises(RecordWrong) as refusal:
        other.records.load(json.dumps(record), "a.json")

    assert refusal.value.problems[0].startswith("own_words[1]: ")
    assert other.spelling.learned() == ()


def test_a_record_with_one_fault_is_not_loaded_at_all(riverside, other: GroupFile) -> None:
    record = json.loads(riverside.file.records.dump())
    record["meetings"][1]["date"] = "14 September"
    record["actions"][0]["item"] = "00000000-0000-4000-8000-000000000000"

    with pytest.raises(RecordWrong) as refusal:
        other.records.load(json.dumps(record), "riverside.json")

    assert len(refusal.value.problems) == 2
    assert any("meetings[1].date" in problem for problem in refusal.value.problems)
    assert set(other.facts().counts.values()) == {0}


def test_something_here_in_other_words_is_kept_and_told(riverside) -> None:
    record = json.loads(riverside.file.records.dump())
    record["pledges"][0]["text"] = "Other words"
    before = riverside.file.records.dump()

    with pytest.raises(RecordWrong):
        riverside.file.records.load(json.dumps(record), "riverside.json")

    assert riverside.file.records.dump() == before


def test_text_that_is_no_record_is_refused_with_its_line(other: GroupFile) -> None:
    with pytest.raises(Unavailable, match="not_json") as refusal:
        other.records.load('{\n "format": oops', "x.json")

    assert refusal.value.facts["line"] == 2


def test_bringing_a_record_in_is_told_as_everything(riverside, other: GroupFile) -> None:
    heard: list[ChangeSet] = []
    other.announce = heard.append

    other.records.load(riverside.file.records.dump(), "riverside.json")

    assert [change.everything for change in heard] == [True]
