"""Damage inside a file is found where it is, and a sound file has none."""

from contextlib import closing
from pathlib import Path

import pytest

from coprod_desktop.services.example import write_example
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store.engine import CIPHER_PAGE, connect
from coprod_desktop.store.soundness import problems


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """The example group in a closed file."""
    write_example(tmp_path / "example.coprod")
    return tmp_path / "example.coprod"


def _spoil(path: Path, table: str) -> None:
    with closing(connect(path, None)) as raw:
        root = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    content = bytearray(path.read_bytes())
    start = (root[0] - 1) * CIPHER_PAGE
    content[start : start + CIPHER_PAGE] = b"\xa5" * CIPHER_PAGE
    path.write_bytes(content)


def test_the_example_is_sound(example: Path) -> None:
    assert problems(example, None) == []


def test_a_file_that_was_worked_in_and_undone_is_sound(riverside) -> None:
    riverside.file.pledges.remove(riverside.pledges["visit"])
    riverside.file.history.undo()
    riverside.file.history.undo()
    riverside.file.history.redo()
    riverside.file.meetings.write_notes(riverside.items["corner"], "Other words")

    assert problems(riverside.file.path, None) == []


def test_after_erasing_a_person_the_file_is_sound(riverside) -> None:
    riverside.file.erasing.erase(riverside.people["Tom O'Hara"])

    assert problems(riverside.file.path, None) == []


@pytest.mark.parametrize("table", ["items", "placements", "history_changes"])
def test_spoilt_pages_are_told_by_table(example: Path, table: str) -> None:
    _spoil(example, table)

    found = problems(example, None)

    assert "pages" in [one.code for one in found]
    assert any(table in one.tables for one in found)


@pytest.mark.parametrize(
    ("damage", "code", "tables", "count"),
    [
        ("DELETE FROM search WHERE rowid = 16", "search", (), 1),
        ("UPDATE history_changes SET after = '{' WHERE id = 1", "history", (), 1),
        ("DELETE FROM history_changes WHERE id = 0 OR id = 5", None, (), 0),
        ("UPDATE items SET meeting_id = 999 WHERE id < 4", "references", ("items", "meetings"), 3),
        ("DELETE FROM pledge_notes WHERE id = 1", "gone", ("pledge_notes",), 1),
    ],
)
def test_damage_to_rows_is_told(
    example: Path, damage: str, code: str | None, tables: tuple[str, ...], count: int
) -> None:
    with closing(connect(example, None)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute(damage)

    found = [(one.code, one.tables, one.count) for one in problems(example, None)]

    assert found == ([(code, tables, count)] if code else [])


def test_words_that_the_index_does_not_know_are_found(example: Path) -> None:
    with closing(connect(example, None)) as raw:
        raw.execute("DROP TRIGGER search_items_changed")
        raw.execute("UPDATE items SET notes = 'Quite other words' WHERE id = 1")

    assert [one.code for one in problems(example, None)] == ["search"]


def test_a_row_that_came_back_by_itself_is_told(riverside) -> None:
    with closing(connect(riverside.file.path, None)) as raw:
        raw.execute("CREATE TEMP TABLE kept AS SELECT * FROM pledges WHERE id = 3")
        riverside.file.pledges.remove(riverside.pledges["visit"])
        raw.execute("INSERT INTO pledges SELECT * FROM kept")

    found = [(one.code, one.tables) for one in problems(riverside.file.path, None)]

    assert found == [("back", ("pledges",))]


def test_a_changed_page_of_a_protected_file_is_told(riverside) -> None:
    riverside.file.security.set("seven boats", "seven boats")
    riverside.file.close()
    path = riverside.file.path
    content = bytearray(path.read_bytes())
    content[60 * CIPHER_PAGE + 7] ^= 1
    path.write_bytes(content)

    assert [(one.code, one.count) for one in problems(path, "seven boats")] == [("cipher", 1)]


def test_checking_changes_nothing(example: Path) -> None:
    before = example.read_bytes()

    problems(example, None)

    assert example.read_bytes() == before
    assert [path.name for path in example.parent.iterdir()] == [example.name]


def test_every_problem_has_its_words(example: Path) -> None:
    _spoil(example, "items")
    file = GroupFile.open(example, read_only=True)

    told = file.check()
    file.close()

    assert any("agenda items" in line for line in told)
