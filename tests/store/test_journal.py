"""Every change is written down before and after; undo and redo go through that."""

import json

import pytest
from sqlalchemy import text

from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store.mapping import GROUP


def _rename(file: GroupFile, name: str) -> None:
    group = file.groups.all()[0]
    file.groups.change(Group(id=group.id, uid=group.uid, name=name))


@pytest.fixture
def file(group_file: GroupFile) -> GroupFile:
    group_file.groups.begin("First")
    return group_file


def test_a_change_says_who_when_and_what_before_and_after(file: GroupFile) -> None:
    _rename(file, "Second")

    with file._store.reading() as session:
        row = session.execute(
            text(
                "SELECT h.title, h.who, h.at, c.before, c.after FROM history h "
                "JOIN history_changes c ON c.history_id = h.id ORDER BY c.id DESC"
            )
        ).first()

    assert row is not None
    assert row[:3] == ("change_group", "pat", "2026-11-24T14:02:00")
    assert (json.loads(row[3]), json.loads(row[4])) == ({"name": "First"}, {"name": "Second"})


def test_undo_and_redo_go_back_and_forth_over_many_actions(file: GroupFile) -> None:
    for name in ("Second", "Third"):
        _rename(file, name)

    names = []
    for step in (file.history.undo, file.history.undo, file.history.redo, file.history.redo):
        step()
        names.append(file.groups.all()[0].name)

    assert names == ["Second", "First", "Second", "Third"]


def test_undo_takes_new_rows_away_and_redo_brings_them_back(file: GroupFile) -> None:
    file.people.add(file.groups.all()[0].id, name="Amina Yusuf", side=Side.PATIENT)
    before = file.records.dump()

    file.history.undo()
    assert file.people.everyone() == ()
    file.history.redo()

    assert file.records.dump() == before


def test_a_group_once_begun_is_not_taken_back(file: GroupFile) -> None:
    with pytest.raises(Refused, match="nothing_to_undo"):
        file.history.undo()

    assert [group.name for group in file.groups.all()] == ["First"]


def test_undo_says_what_it_takes_back(file: GroupFile) -> None:
    _rename(file, "Second")

    assert file.history.undo_title() == "Change the group"
    assert file.history.undo() == "Change the group"
    assert (file.history.undo_title(), file.history.redo_title()) == (None, "Change the group")


def test_something_new_ends_what_could_be_redone(file: GroupFile) -> None:
    _rename(file, "Second")
    file.history.undo()

    _rename(file, "Other")

    assert file.history.redo_title() is None
    with pytest.raises(Refused, match="nothing_to_redo"):
        file.history.redo()


def test_with_nothing_done_there_is_nothing_to_undo(group_file: GroupFile) -> None:
    assert group_file.history.undo_title() is None
    with pytest.raises(Refused, match="nothing_to_undo"):
        group_file.history.undo()


def test_a_row_that_was_changed_since_is_not_taken_back(file: GroupFile) -> None:
    _rename(file, "Second")
    with file._store.action("change_group") as work:
        work.session.execute(text("UPDATE groups SET name = 'By hand'"))

    with pytest.raises(Refused, match="changed_since"):
        file.history.undo()

    assert file.groups.all()[0].name == "By hand"


def test_undo_is_told_like_any_change(file: GroupFile) -> None:
    _rename(file, "Second")
    heard: list[ChangeSet] = []
    file.announce = heard.append

    file.history.undo()

    assert [change.touches("group") for change in heard] == [True]


def test_an_undo_counts_as_saved_when_it_was_done(file: GroupFile, clock) -> None:
    _rename(file, "Second")
    clock.forward(minutes=5)

    file.history.undo()

    assert file.facts().last_saved == clock.now


def test_what_was_brought_in_whole_is_no_step_to_undo(file: GroupFile) -> None:
    with file._store.action("load_record", undoable=False) as work:
        GROUP.add(work.session, Group(name="Brought in"))

    assert file.history.undo_title() is None
