"""What people agreed to do, for the group and for one person."""

from dataclasses import replace
from datetime import date

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.reports.elements import Bullets, Document, Heading, Marker, Table, plain, texts


def _sheet(riverside, *, public: bool = False) -> Document:
    document: Document = riverside.file.papers.prepare("actions", None, public=public).document
    return document


def _own(riverside, name: str) -> Document:
    uid = riverside.file.people.get(riverside.people[name]).uid
    document: Document = riverside.file.papers.prepare("own-actions", uid).document
    return document


def _headings(document: Document) -> list[str]:
    return [plain(block.text) for block in document.blocks if isinstance(block, Heading)]


def test_actions_stand_by_how_they_are(riverside) -> None:
    document = _sheet(riverside)

    assert _headings(document) == ["Past their day", "Finished lately"]
    late, done = (block for block in document.blocks if isinstance(block, Table))
    assert [plain(cell) for cell in late.rows[0]] == [
        "1",
        "put a poster in the waiting room",
        "Joe Adeyemi",
        "15 Nov 2026",
        "9 days late",
    ]
    assert plain(done.rows[0][-1]) == "Done"


def test_an_action_finished_long_ago_is_left_out(riverside, clock) -> None:
    clock.forward(days=200)

    assert "Finished lately" not in _headings(_sheet(riverside))


def test_a_dropped_action_says_why(riverside) -> None:
    riverside.file.actions.report(
        riverside.actions["poster"], ActionState.DROPPED, "The wall is gone"
    )

    assert any("Dropped: The wall is gone" in said for said in texts(_sheet(riverside)))


def test_the_public_sheet_has_initials(riverside) -> None:
    said = " ".join(texts(_sheet(riverside, public=True)))

    assert "JA" in said
    assert "Joe" not in said


def test_actions_of_a_confidential_item_are_in_no_public_sheet(riverside) -> None:
    item = riverside.file.meetings.item(riverside.items["phones"])
    riverside.file.meetings.change_item(replace(item, confidential=True))

    assert "No actions are open." in texts(_sheet(riverside, public=True))


def test_one_person_gets_boxes_to_tick(riverside) -> None:
    document = _own(riverside, "Joe Adeyemi")
    boxes = [block for block in document.blocks if isinstance(block, Bullets)]

    assert document.title == "What Joe Adeyemi agreed to do"
    assert {block.marker for block in boxes} == {Marker.BOX}
    assert "put a poster in the waiting room" in plain(boxes[0].items[0].text)
    assert "By Sunday 15 November 2026" in plain(boxes[0].items[0].text)


def test_a_person_with_nothing_to_do_is_told_so(riverside) -> None:
    assert "Nothing is open." in texts(_own(riverside, "Dr Priya Nair"))


def test_an_action_without_a_day_says_when_in_the_words_of_the_minutes(riverside) -> None:
    action = riverside.file.actions.line(riverside.actions["poster"]).action
    riverside.file.actions.change(replace(action, due=None, due_words="next meeting"))

    document = _sheet(riverside)

    assert "Without a day" in _headings(document)
    assert "next meeting" in texts(document)


def test_the_action_due_first_stands_first(riverside) -> None:
    action = riverside.file.actions.line(riverside.actions["poster"]).action
    for text, day in (("second", date(2026, 12, 9)), ("first", date(2026, 12, 2))):
        riverside.file.actions.agree(
            replace(action, id=0, uid="", number=0, text=text, due=day, owner="All", owner_ids=())
        )

    tables = [block for block in _sheet(riverside).blocks if isinstance(block, Table)]

    assert [plain(row[1]) for row in tables[1].rows] == ["first", "second"]
