"""The whole record out and in again."""

import json
from pathlib import Path

import pytest

from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.services.records import RecordWrong


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


def test_loading_again_changes_nothing(riverside, other: GroupFile) -> None:
    dumped = riverside.file.records.dump()
    first = other.records.load(dumped, "riverside.json")

    again = other.records.load(dumped, "riverside.json")

    assert again.added == {}
    assert again.same == sum(first.added.values())


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
