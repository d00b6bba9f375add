"""The papers of one meeting: agenda, notice, attendance sheet, checklist."""

from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop.domain.meetings import MeetingKind, Purpose
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.running_times import running_times
from coprod_desktop.reports.elements import Bullets, Document, Table, plain, texts

SURVEY = b"%PDF-1.7 survey"


def _paper(riverside, name: str, meeting: str = "november", *, public: bool = False) -> Document:
    uid = riverside.file.meetings.get(riverside.meetings[meeting]).uid
    document: Document = riverside.file.papers.prepare(name, uid, public=public).document
    return document


def _table(document: Document) -> list[list[str]]:
    table = next(block for block in document.blocks if isinstance(block, Table))
    return [[plain(cell) for cell in row] for row in table.rows]


@pytest.fixture
def timed(riverside):
    """The meeting in November with twenty minutes for each of its five items."""
    for one in riverside.file.meetings.sheet(riverside.meetings["november"]).items:
        riverside.file.meetings.change_item(replace(one.item, minutes=20, lead="Amina Yusuf"))
    return riverside


def _change(riverside, **changes) -> None:
    meeting = riverside.file.meetings.get(riverside.meetings["november"])
    riverside.file.meetings.change(replace(meeting, **changes))


def test_each_item_has_the_time_at_which_it_begins(timed) -> None:
    times = [row[-1] for row in _table(_paper(timed, "agenda"))]

    assert times == ["6 pm", "6.20 pm", "6.40 pm", "7 pm", "7.20 pm"]


def test_after_an_item_without_minutes_no_time_is_said(timed) -> None:
    items = [one.item for one in timed.file.meetings.sheet(timed.meetings["november"]).items]
    unsaid = [items[0], replace(items[1], minutes=None), *items[2:]]
    meeting = timed.file.meetings.get(timed.meetings["november"])

    assert list(running_times(meeting, unsaid).values()) == [time(18), time(18, 20)]


def test_without_a_start_the_agenda_has_minutes_in_place_of_times(timed) -> None:
    _change(timed, start=None)

    assert [row[-1] for row in _table(_paper(timed, "agenda"))] == ["20"] * 5


def test_an_agenda_longer_than_the_meeting_is_told_kindly(timed) -> None:
    said = "The items take 100 minutes, and the meeting has 90. Perhaps something can wait."

    assert said in texts(_paper(timed, "agenda"))


def test_the_public_agenda_has_initials_and_hides_confidential_items(timed) -> None:
    item = timed.file.meetings.sheet(timed.meetings["november"]).items[2].item
    timed.file.meetings.change_item(replace(item, confidential=True, title="A complaint"))

    said = " ".join(texts(_paper(timed, "agenda", public=True)))

    assert "A confidential item" in said
    assert "complaint" not in said
    assert "Amina" not in said
    assert "AY" in said


def test_papers_stand_with_their_item_and_in_a_list_to_read(riverside) -> None:
    item = riverside.items["phones"]
    riverside.file.attachments.attach(
        riverside.meetings["september"], "survey.pdf", SURVEY, item_id=item, summary="84 answers."
    )
    document = _paper(riverside, "agenda", "september")

    assert any("Paper: Survey" in cell for row in _table(document) for cell in row)
    listed = [block for block in document.blocks if isinstance(block, Bullets)]
    assert [plain(one.text) for one in listed[0].items] == ["Survey\n84 answers."]


def test_a_confidential_paper_is_not_told_of_in_public(riverside) -> None:
    papers = riverside.file.attachments
    added = papers.attach(riverside.meetings["september"], "complaint.pdf", SURVEY)
    papers.change(replace(papers.get(added), confidential=True))

    assert "Complaint" in " ".join(texts(_paper(riverside, "agenda", "september")))
    public = _paper(riverside, "agenda", "september", public=True)
    assert "Complaint" not in " ".join(texts(public))


def test_the_notice_says_when_it_was_given_and_what_the_rules_ask(riverside) -> None:
    group = riverside.file.groups.get(riverside.group)
    riverside.file.groups.change(replace(group, notice_days=7))

    said = " ".join(texts(_paper(riverside, "notice")))

    assert "Notice given on 24 November 2026, 6 days before the meeting." in said
    assert "Our rules ask for 7 days." in said


def test_the_notice_of_an_annual_meeting_says_so(riverside) -> None:
    _change(riverside, kind=MeetingKind.AGM)

    words = riverside.file.words
    assert words.name(MeetingKind.AGM) in _paper(riverside, "notice").title


def test_the_notice_names_no_confidential_item_and_no_person(timed) -> None:
    item = timed.file.meetings.sheet(timed.meetings["november"]).items[2].item
    timed.file.meetings.change_item(replace(item, confidential=True, title="A complaint"))

    said = " ".join(texts(_paper(timed, "notice")))

    assert "complaint" not in said
    assert "Amina" not in said


def test_everybody_of_the_register_has_a_line_to_sign_by_side(riverside) -> None:
    document = _paper(riverside, "attendance")
    tables = [block for block in document.blocks if isinstance(block, Table)]

    assert [len(table.rows) for table in tables] == [5, 3, 6]
    assert all(table.to_write for table in tables)
    assert plain(tables[0].rows[0][0]) == "Amina Yusuf"


def test_a_guest_who_is_known_stands_among_the_empty_lines(riverside) -> None:
    riverside.file.meetings.add_guest(riverside.meetings["november"], name="Sue Lark")

    tables = [b for b in _paper(riverside, "attendance").blocks if isinstance(b, Table)]

    assert [plain(row[0]) for row in tables[-1].rows] == ["Sue Lark", "", "", "", "", ""]


def test_the_checklist_counts_the_copies_people_need(riverside) -> None:
    person = riverside.file.people.get(riverside.people["Tom O'Hara"])
    riverside.file.people.change(replace(person, paper_size=PaperSize.GIANT))

    said = " ".join(texts(_paper(riverside, "checklist")))

    assert "7 in standard print" in said
    assert "1 in giant print" in said


def test_the_checklist_reckons_with_the_groups_own_rules(riverside) -> None:
    group = riverside.file.groups.get(riverside.group)
    riverside.file.groups.change(replace(group, notice_days=7, minutes_days=14))

    said = " ".join(texts(_paper(riverside, "checklist")))

    assert "out by Monday 23 November 2026, 7 days before" in said
    assert "draft minutes are out by Monday 14 December 2026" in said


def test_an_item_to_decide_together_stands_out(riverside) -> None:
    document = _paper(riverside, "agenda", "september")
    table = next(block for block in document.blocks if isinstance(block, Table))
    strong = [
        row for row in table.rows if any(run.strong for cell in row if cell for run in _runs(cell))
    ]

    assert [plain(row[1]) for row in strong] == ["New phone menu"]
    assert plain(strong[0][3]) == riverside.file.words.name(Purpose.DECIDE)


def _runs(cell):
    return () if isinstance(cell, str) else cell


def test_a_meeting_of_today_has_no_days_of_notice(riverside) -> None:
    _change(riverside, date=date(2026, 11, 24))

    assert "This notice was made on 24 November 2026." in texts(_paper(riverside, "notice"))
