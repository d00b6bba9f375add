"""A rescue says in words what came over and what did not, in a list that gives nothing away."""

from pathlib import Path

import pytest

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.services.rescue import Report, rescue
from coprod_desktop.store.engine import CIPHER_PAGE, connect


@pytest.fixture
def damaged(riverside) -> Path:
    """Riverside's file, closed, without its history and without its September meeting."""
    riverside.file.close()
    raw = connect(riverside.file.path, None)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("DELETE FROM history_changes")
    raw.execute("DELETE FROM meetings WHERE date = '2026-09-14'")
    raw.close()
    return Path(riverside.file.path)


def _rescued(damaged: Path, riverside) -> Report:
    target = damaged.with_name("new.coprod")
    return rescue(damaged, None, target, riverside.file.words, who="pat", clock=riverside.clock)


def test_the_list_says_what_came_over_and_what_did_not(damaged: Path, riverside) -> None:
    report = _rescued(damaged, riverside)

    assert report.list_path.name == "new what was lost.txt"
    said = report.list_path.read_text(encoding="utf-8-sig")
    assert "What was rescued from riverside.coprod on Tuesday 24 November 2026" in said
    assert "3 initiatives" in said
    assert "meetings: 1 was made up" in said


def test_the_list_names_no_one(damaged: Path, riverside) -> None:
    said = _rescued(damaged, riverside).list_path.read_text(encoding="utf-8-sig")

    assert not any(name in said for name in riverside.people)


def test_the_new_file_opens_and_is_sound(damaged: Path, riverside) -> None:
    file = GroupFile.open(_rescued(damaged, riverside).path, clock=riverside.clock)

    assert file.check() == ()
    assert file.history.undo_title() is None
    assert file.search.find("phone") != ()
    file.close()


def test_nothing_lost_is_said_too(riverside) -> None:
    riverside.file.close()

    report = _rescued(riverside.file.path, riverside)

    assert report.lost == ()
    assert "Nothing is missing" in report.list_path.read_text(encoding="utf-8-sig")


def test_rows_from_the_history_are_counted(riverside) -> None:
    riverside.file.close()
    path = riverside.file.path
    raw = connect(path, None)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("DELETE FROM initiatives WHERE id = 3")
    raw.close()

    report = _rescued(path, riverside)

    assert "3 initiatives, 1 of them brought back from the history" in report.brought


@pytest.mark.parametrize("taken", ["new.coprod", "new what was lost.txt"])
def test_a_rescue_replaces_no_file(damaged: Path, riverside, taken: str) -> None:
    damaged.with_name(taken).write_text("letter to the bank")

    with pytest.raises(Unavailable, match="exists"):
        _rescued(damaged, riverside)

    assert damaged.with_name(taken).read_text() == "letter to the bank"


def test_a_missing_file_is_missing(riverside, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="missing"):
        _rescued(tmp_path / "gone.coprod", riverside)


@pytest.mark.parametrize("page", range(1, 12))
def test_every_kind_of_damage_has_its_words(riverside, page: int) -> None:
    riverside.file.close()
    content = bytearray(riverside.file.path.read_bytes())
    start = page * 5 * CIPHER_PAGE
    content[start : start + CIPHER_PAGE] = b"\xa5" * CIPHER_PAGE
    riverside.file.path.write_bytes(content)

    report = _rescued(riverside.file.path, riverside)

    assert all("{" not in line for line in (*report.brought, *report.lost))
