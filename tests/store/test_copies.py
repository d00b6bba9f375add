"""Copies are proven before they count, and damage inside a file is told."""

from pathlib import Path

import pytest
from sqlalchemy import text

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile


def test_a_copy_opens_and_holds_the_same(riverside, tmp_path: Path) -> None:
    target = tmp_path / "copy.coprod"

    riverside.file.backup(target)

    copy = GroupFile.open(target)
    assert copy.records.dump() == riverside.file.records.dump()
    copy.close()


def test_the_copy_of_a_protected_file_needs_the_same_password(tmp_path: Path) -> None:
    file = GroupFile.create(tmp_path / "a.coprod", password="secret")
    file.groups.begin("Kingfisher")
    file.backup(tmp_path / "copy.coprod")
    file.close()

    assert b"Kingfisher" not in (tmp_path / "copy.coprod").read_bytes()
    with pytest.raises(Unavailable, match="wrong_password"):
        GroupFile.open(tmp_path / "copy.coprod", password="other")
    GroupFile.open(tmp_path / "copy.coprod", password="secret").close()


def test_a_copy_never_takes_the_place_of_a_file(riverside, tmp_path: Path) -> None:
    target = tmp_path / "copy.coprod"
    target.write_text("letter to the bank")

    with pytest.raises(Unavailable, match="exists"):
        riverside.file.backup(target)

    assert target.read_text() == "letter to the bank"


def test_a_copy_leaves_nothing_else_behind(riverside, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    riverside.file.backup(folder / "copy.coprod")

    assert [path.name for path in folder.iterdir()] == ["copy.coprod"]


def test_the_file_remembers_when_it_was_last_copied(riverside, tmp_path: Path) -> None:
    assert riverside.file.facts().last_copy is None

    riverside.file.backup(tmp_path / "copy.coprod")

    assert riverside.file.facts().last_copy == riverside.clock.now


def test_a_sound_file_has_no_problems(riverside) -> None:
    assert riverside.file.check() == ()


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("DELETE FROM search WHERE rowid = 16", "search index"),
        ("UPDATE history_changes SET after = '{' WHERE id = 1", "history"),
        ("UPDATE items SET meeting_id = 999 WHERE id = 1", "items"),
    ],
)
def test_damage_inside_is_told_in_words(riverside, damage: str, said: str) -> None:
    connection = riverside.file._store._engine.raw_connection()
    connection.driver_connection.execute("PRAGMA foreign_keys = OFF")
    connection.driver_connection.execute(damage)
    connection.close()

    problems = riverside.file.check()

    assert len(problems) == 1
    assert said in problems[0]


def test_a_file_with_a_spoilt_page_is_told(riverside, tmp_path: Path) -> None:
    riverside.file.backup(tmp_path / "copy.coprod")
    content = bytearray((tmp_path / "copy.coprod").read_bytes())
    half = len(content) // 2 // 4096 * 4096
    content[half : half + 4096] = b"\xa5" * 4096
    (tmp_path / "copy.coprod").write_bytes(content)

    spoilt = GroupFile.open(tmp_path / "copy.coprod")

    assert spoilt.check() != ()
    spoilt.close()


def test_the_search_index_follows_undo(riverside) -> None:
    found = riverside.file.search.find("centre")
    riverside.file.pledges.remove(riverside.pledges["visit"])
    gone = riverside.file.search.find("centre")
    riverside.file.history.undo()

    assert (len(found), gone) == (1, ())
    assert riverside.file.search.find("centre") == found
    with riverside.file._store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM search")) > 0


def test_a_copy_that_fails_leaves_nothing_in_the_folder(riverside, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    path = riverside.file.path
    content = bytearray(path.read_bytes())
    content[200_000:260_000] = b"\xaa" * 60_000
    riverside.file.close()
    path.write_bytes(content)
    damaged = GroupFile.open(path)

    with pytest.raises(Unavailable):
        damaged.backup(folder / "copy.coprod")

    damaged.close()
    assert list(folder.iterdir()) == []
