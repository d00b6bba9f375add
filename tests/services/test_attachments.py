"""Papers attached to meetings are kept as they were given, and come back by undo."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from coprod_desktop.domain import attachments as limits
from coprod_desktop.domain.attachments import AttachmentKind
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.services import attachments as service
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.services.records import RecordWrong
from coprod_desktop.store.engine import connect

SURVEY = b"%PDF-1.7\nsurvey" + bytes(range(256))
PLAN = b"%PDF-1.4\nplan"


@pytest.fixture
def attached(riverside) -> int:
    """A survey attached to the item about phones of the meeting in September."""
    kept: int = riverside.file.attachments.attach(
        riverside.meetings["september"],
        "phone_survey.pdf",
        SURVEY,
        item_id=riverside.items["phones"],
        summary="What 84 people said about the phone menu.",
    )
    return kept


def _papers(riverside):
    return riverside.file.attachments.of_meeting(riverside.meetings["september"])


def test_a_paper_is_kept_as_it_was_given(riverside, attached: int) -> None:
    paper = riverside.file.attachments.get(attached)

    assert (paper.title, paper.file_name) == ("Phone survey", "phone_survey.pdf")
    assert (paper.kind, paper.size) == (AttachmentKind.PDF, len(SURVEY))
    assert riverside.file.attachments.content(attached) == SURVEY


def test_papers_stand_in_the_order_in_which_they_came(riverside, attached: int) -> None:
    riverside.file.attachments.attach(riverside.meetings["september"], "plan.pdf", PLAN)

    assert [paper.title for paper in _papers(riverside)] == ["Phone survey", "Plan"]


def test_undo_takes_a_paper_away_and_redo_brings_its_contents_back(riverside, attached) -> None:
    riverside.file.history.undo()
    assert _papers(riverside) == ()

    riverside.file.history.redo()

    assert riverside.file.attachments.content(_papers(riverside)[0].id) == SURVEY


def test_a_removed_paper_lies_in_the_bin_and_comes_back(riverside, attached: int) -> None:
    riverside.file.attachments.remove(attached)
    line = riverside.file.bin.listed()[0]

    back = riverside.file.bin.restore(line.id)

    assert (line.kind, line.about) == ("attachment", "Phone survey")
    assert riverside.file.attachments.content(back.id) == SURVEY


def test_another_title_and_summary_leave_the_contents_alone(riverside, attached: int) -> None:
    paper = riverside.file.attachments.get(attached)
    changed = replace(paper, title="Survey of March", digest="0" * 64, size=1)

    riverside.file.attachments.change(changed)

    assert riverside.file.attachments.get(attached) == replace(paper, title="Survey of March")


def test_a_paper_without_a_title_is_refused(riverside, attached: int) -> None:
    paper = riverside.file.attachments.get(attached)

    with pytest.raises(Refused) as refusal:
        riverside.file.attachments.change(replace(paper, title=" "))

    assert (refusal.value.code, refusal.value.field) == ("empty", "title")


def test_the_same_paper_is_not_attached_twice_to_a_meeting(riverside, attached: int) -> None:
    with pytest.raises(Refused, match="attached_already"):
        riverside.file.attachments.attach(riverside.meetings["september"], "again.pdf", SURVEY)


def test_the_same_paper_at_two_meetings_lies_in_the_file_once(riverside, attached: int) -> None:
    riverside.file.attachments.attach(riverside.meetings["november"], "survey.pdf", SURVEY)

    with closing(connect(riverside.file.path, None, read_only=True)) as raw:
        assert raw.execute("SELECT count(*) FROM attachment_bytes").fetchone() == (1,)


@pytest.mark.parametrize(
    ("data", "code"), [(b"", "attachment_empty"), (b"MZ a program", "attachment_kind")]
)
def test_what_is_no_paper_is_refused(riverside, data: bytes, code: str) -> None:
    with pytest.raises(Refused, match=code):
        riverside.file.attachments.attach(riverside.meetings["september"], "x.pdf", data)

    assert _papers(riverside) == ()


def test_a_paper_that_is_too_large_is_refused_with_both_sizes(riverside) -> None:
    data = PLAN + bytes(limits.LARGEST)

    with pytest.raises(Refused) as refusal:
        riverside.file.attachments.attach(riverside.meetings["september"], "x.pdf", data)

    assert (refusal.value.facts["size"], refusal.value.facts["most"]) == (21, 20)


def test_a_file_takes_no_more_than_there_is_room_for(
    riverside, attached: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "LARGEST_TOGETHER", len(SURVEY) + 3)

    with pytest.raises(Refused, match="attachments_full"):
        riverside.file.attachments.attach(riverside.meetings["september"], "plan.pdf", PLAN)


def test_approved_minutes_keep_the_papers_they_had(riverside, attached: int, clock) -> None:
    september = riverside.meetings["september"]
    riverside.file.meetings.approve(september, clock.now.date(), None)

    for refused in (
        lambda: riverside.file.attachments.attach(september, "plan.pdf", PLAN),
        lambda: riverside.file.attachments.remove(attached),
        lambda: riverside.file.attachments.change(_papers(riverside)[0]),
    ):
        with pytest.raises(Refused, match="minutes_locked"):
            refused()


def test_papers_of_a_removed_item_stay_with_the_meeting(riverside) -> None:
    corner = riverside.items["corner"]
    riverside.file.attachments.attach(
        riverside.meetings["september"], "plan.pdf", PLAN, item_id=corner
    )

    riverside.file.meetings.remove_item(corner)

    assert [(paper.title, paper.item_id) for paper in _papers(riverside)] == [("Plan", None)]


def test_a_removed_meeting_takes_its_papers_and_brings_them_back(riverside) -> None:
    november = riverside.meetings["november"]
    riverside.file.attachments.attach(november, "plan.pdf", PLAN)
    riverside.file.meetings.remove(november)
    assert riverside.file.attachments.of_meeting(november) == ()

    riverside.file.history.undo()

    assert [paper.title for paper in riverside.file.attachments.of_meeting(november)] == ["Plan"]


def test_a_search_finds_a_paper_by_its_summary(riverside, attached: int) -> None:
    found = riverside.file.search.find("84 people")

    assert [(one.kind, one.title) for one in found] == [("attachment", "Phone survey")]
    assert found[0].meeting_id == riverside.meetings["september"]


def test_the_record_carries_papers_to_another_file(riverside, attached, tmp_path, clock) -> None:
    text = riverside.file.records.dump()
    with closing(GroupFile.create(tmp_path / "other.coprod", clock=clock)) as other:
        other.records.load(text, "record.json")

        assert other.records.dump() == text
        assert other.attachments.content(other.attachments.get(1).id) == SURVEY


def test_a_record_without_the_contents_of_a_paper_is_refused(riverside, attached, tmp_path) -> None:
    text = riverside.file.records.dump().replace('"JVBER', '"AVBER')
    with closing(GroupFile.create(tmp_path / "other.coprod")) as other:
        with pytest.raises(RecordWrong) as refusal:
            other.records.load(text, "record.json")

        assert [line.split(":")[0] for line in refusal.value.problems] == ["attachments[0].digest"]
        assert other.groups.all() == ()


def test_contents_that_are_gone_are_told_by_reading_and_by_the_check(riverside, attached) -> None:
    with closing(connect(riverside.file.path, None)) as raw:
        raw.execute("DELETE FROM attachment_bytes")

    with closing(GroupFile.open(riverside.file.path, read_only=True)) as reader:
        with pytest.raises(Unavailable, match="attachment_gone"):
            reader.attachments.content(attached)
        assert len(reader.check()) == 1


def test_a_rescued_file_still_has_its_papers(riverside, attached: int, tmp_path: Path) -> None:
    from coprod_desktop.services.rescue import rescue

    riverside.file.close()
    rescue(riverside.file.path, None, tmp_path / "new.coprod", riverside.file.words)

    with closing(GroupFile.open(tmp_path / "new.coprod")) as new:
        assert new.attachments.content(attached) == SURVEY
        assert new.check() == ()


def test_who_attached_a_paper_is_told_with_the_meeting(riverside, attached: int) -> None:
    newest = riverside.file.history.of("meeting", riverside.meetings["september"])[0]

    assert (newest.title, newest.who) == ("Attach a paper", "pat")
    told = {field.field: field.after for field in newest.changes[0].fields}
    assert (told["Title"], told["Kind of file"]) == ("Phone survey", "PDF")


def test_erasing_a_person_says_that_papers_stay_as_given(riverside, attached: int) -> None:
    told = riverside.file.erasing.preview(riverside.people["Tom O'Hara"])

    assert any("Papers attached" in said for said in told.says)
