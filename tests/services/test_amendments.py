"""Approved minutes are corrected beside them, and themselves stay as they were approved."""

import json
from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import FoundKind
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.services.records import RecordWrong

TEXT = "Version B is to be recorded by a patient, not by the practice."


@pytest.fixture
def approved(riverside):
    """Riverside with the minutes of September approved on the day of November's meeting."""
    riverside.file.meetings.approve(
        riverside.meetings["september"], date(2026, 11, 30), riverside.meetings["november"]
    )
    riverside.clock.forward(days=10)
    return riverside


@pytest.fixture
def amended(approved) -> int:
    """An amendment of these minutes, agreed ten days from now at no meeting."""
    kept: int = approved.file.amendments.amend(approved.meetings["september"], f"  {TEXT} ")
    return kept


def _lines(riverside):
    return riverside.file.amendments.of_meeting(riverside.meetings["september"])


def _paper(riverside) -> str:
    uid = riverside.file.meetings.get(riverside.meetings["september"]).uid
    text: str = riverside.file.papers.prepare("minutes", uid).as_text()
    return text


def _drawn(riverside) -> bytes:
    uid = riverside.file.meetings.get(riverside.meetings["september"]).uid
    drawn: bytes = riverside.file.papers.prepare("minutes", uid).draw(PaperSize.STANDARD)
    return drawn


def test_an_amendment_stands_beside_the_minutes_with_its_day(approved, amended: int) -> None:
    (line,) = _lines(approved)

    assert (line.amendment.text, line.amendment.on) == (TEXT, date(2026, 12, 4))
    assert line.said_at is None
    assert approved.file.meetings.sheet(approved.meetings["september"]).amendments == (line,)


def test_an_amendment_takes_the_day_of_its_meeting(approved) -> None:
    meetings = approved.file.meetings
    later = meetings.plan(approved.group, date=date(2027, 1, 11))

    approved.file.amendments.amend(approved.meetings["september"], TEXT, later)

    (line,) = _lines(approved)
    assert (line.amendment.on, line.said_at.id) == (date(2027, 1, 11), later)
    with pytest.raises(Refused, match="in_use"):
        meetings.remove(later)


def test_the_paper_says_it_at_its_end(approved) -> None:
    before = _paper(approved)

    approved.file.amendments.amend(approved.meetings["september"], TEXT)

    after = _paper(approved)
    assert "Amendments" not in before
    assert after.startswith(before.rstrip().rsplit("\n", 1)[0])
    assert f"Agreed on 4 December 2026: {TEXT}" in " ".join(after.split())


def test_a_confidential_one_is_left_out_of_the_public_copy(approved) -> None:
    september = approved.meetings["september"]
    approved.file.amendments.amend(september, TEXT, confidential=True)
    uid = approved.file.meetings.get(september).uid

    public = approved.file.papers.prepare("minutes", uid, public=True).as_text()

    assert "Amendments" in _paper(approved)
    assert "Amendments" not in public


def test_the_minutes_are_the_same_again_without_it(approved) -> None:
    before = _drawn(approved)
    amended = approved.file.amendments.amend(approved.meetings["september"], TEXT)
    assert _drawn(approved) != before

    approved.file.amendments.remove(amended)

    assert _drawn(approved) == before


@pytest.mark.parametrize(
    ("text", "on", "at", "code"),
    [
        ("  ", None, None, "empty"),
        (TEXT, date(2026, 11, 29), None, "amended_before_approval"),
        (TEXT, None, "september", "amended_at_itself"),
    ],
)
def test_what_cannot_be_is_refused(approved, text: str, on, at, code: str) -> None:
    meetings = approved.meetings
    with pytest.raises(Refused, match=code):
        approved.file.amendments.amend(meetings["september"], text, meetings.get(at), on)

    assert _lines(approved) == ()


def test_minutes_that_are_a_draft_are_changed_and_not_amended(riverside) -> None:
    with pytest.raises(Refused, match="amended_unapproved"):
        riverside.file.amendments.amend(riverside.meetings["september"], TEXT)


def test_it_can_be_changed_removed_undone_and_brought_back(approved, amended: int) -> None:
    amendments, file = approved.file.amendments, approved.file
    amendments.change(replace(_lines(approved)[0].amendment, text="Recorded by a patient."))
    amendments.remove(amended)
    (line,) = file.bin.listed()

    file.bin.restore(line.id)

    assert line.about == "Correction, Meeting of 14 September 2026: Recorded by a patient."
    assert [one.amendment.text for one in _lines(approved)] == ["Recorded by a patient."]
    file.history.undo()
    assert _lines(approved) == ()


def test_the_search_finds_it_in_its_meeting(approved, amended: int) -> None:
    found = approved.file.search.find("recorded by a patient, not")

    assert [(one.kind, one.meeting_id) for one in found] == [
        (FoundKind.AMENDMENT, approved.meetings["september"])
    ]


def test_it_goes_with_the_record_and_back(approved, amended: int, tmp_path, clock) -> None:
    text = approved.file.records.dump()
    other = GroupFile.create(tmp_path / "other.coprod", clock=clock, who="sam")

    other.records.load(text, "RECORD.json")

    assert other.records.dump() == text
    assert other.check() == ()
    other.close()


def test_a_record_that_amends_a_draft_is_not_brought_in(approved, amended, group_file) -> None:
    record = json.loads(approved.file.records.dump())
    record["amendments"][0]["id"] = "0" * 8 + "-0000-4000-8000-" + "0" * 12
    record["amendments"][0]["meeting"] = next(
        one["id"] for one in record["meetings"] if one["state"] == "planned"
    )

    with pytest.raises(RecordWrong) as wrong:
        group_file.records.load(json.dumps(record), "RECORD.json")

    assert "not approved" in wrong.value.problems[0]
