"""All that can be read of a damaged file comes over; the damaged file is never touched."""

import random
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.example import write_example
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store.engine import CIPHER_PAGE, connect
from coprod_desktop.store.password import rewrite
from coprod_desktop.store.rescue import Rescued, rescue

NOW = datetime(2026, 11, 24, 14, 2)  # noqa: DTZ001 (local, as people write)
PASSWORD = "seven boats"


@pytest.fixture(params=[None, PASSWORD])
def password(request: pytest.FixtureRequest) -> Any:
    """Files without a password, and with one."""
    return request.param


@pytest.fixture
def damaged(tmp_path: Path, password: str | None) -> Path:
    """The example group in a closed file, whole so far."""
    path = tmp_path / "damaged.coprod"
    write_example(path)
    if password is not None:
        rewrite(path, None, password)
    return path


def _spoil(path: Path, *pages: int) -> None:
    chance = random.Random(7)  # noqa: S311 (bytes that nobody has to guess)
    content = bytearray(path.read_bytes())
    for page in pages:
        start = (page - 1) * CIPHER_PAGE
        content[start : start + CIPHER_PAGE] = chance.randbytes(CIPHER_PAGE)
    path.write_bytes(content)


def _root(path: Path, password: str | None, table: str) -> int:
    with closing(connect(path, password, read_only=True)) as raw:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return int(raw.execute(sql, (table,)).fetchone()[0])


def _rescue(path: Path, password: str | None) -> Rescued:
    before = path.read_bytes()
    found = rescue(path, password, path.with_name("new.coprod"), NOW, "pat")
    assert path.read_bytes() == before
    return found


def _dump(path: Path, password: str | None) -> str:
    file = GroupFile.open(path, password=password, read_only=True)
    with closing(file):
        assert file.check() == ()
        return file.records.dump()


def test_of_a_whole_file_all_comes_over(damaged: Path, password: str | None) -> None:
    found = _rescue(damaged, password)

    assert found.lost == ()
    assert _dump(found.path, password) == _dump(damaged, password)


def test_the_new_file_is_of_the_same_family(damaged: Path, password: str | None) -> None:
    found = _rescue(damaged, password)

    uids = []
    for path in (damaged, found.path):
        file = GroupFile.open(path, password=password, read_only=True)
        uids.append(file.facts().uid)
        file.close()
    assert uids[0] == uids[1]


@pytest.mark.parametrize("table", ["items", "decisions", "meetings", "pledge_notes", "groups"])
def test_what_a_spoilt_page_held_comes_back_from_the_history(
    damaged: Path, password: str | None, table: str
) -> None:
    whole = _dump(damaged, password)
    _spoil(damaged, _root(damaged, password, table))

    found = _rescue(damaged, password)

    assert sum(found.from_history.values()) > 0
    assert _dump(found.path, password) == whole


@pytest.mark.parametrize("table", ["history", "history_changes", "file_facts", "search_data"])
def test_the_record_comes_over_without_its_history(
    damaged: Path, password: str | None, table: str
) -> None:
    whole = _dump(damaged, password)
    _spoil(damaged, _root(damaged, password, table))

    found = _rescue(damaged, password)

    assert _dump(found.path, password) == whole


def test_of_a_file_spoilt_here_and_there_most_comes_over(
    damaged: Path, password: str | None
) -> None:
    pages = damaged.stat().st_size // CIPHER_PAGE
    _spoil(damaged, *range(9, pages, 11))

    found = _rescue(damaged, password)

    assert found.counts["items"] > 60
    assert GroupFile.open(found.path, password=password, read_only=True).check() == ()


def test_a_file_cut_short_gives_what_is_left(damaged: Path, password: str | None) -> None:
    content = damaged.read_bytes()
    damaged.write_bytes(content[: len(content) * 2 // 3 + 100])

    found = _rescue(damaged, password)

    assert found.counts["meetings"] == 14
    assert found.counts["items"] > 0


def test_a_destroyed_first_page_costs_nothing_without_a_password(tmp_path: Path) -> None:
    path = tmp_path / "damaged.coprod"
    write_example(path)
    whole = _dump(path, None)
    _spoil(path, 1)

    found = _rescue(path, None)

    assert _dump(found.path, None) == whole


def test_a_destroyed_first_page_costs_little_while_the_salt_is_there(tmp_path: Path) -> None:
    path = tmp_path / "damaged.coprod"
    write_example(path)
    rewrite(path, None, PASSWORD)
    whole = _dump(path, PASSWORD)
    content = bytearray(path.read_bytes())
    content[16:CIPHER_PAGE] = b"\xa5" * (CIPHER_PAGE - 16)
    path.write_bytes(content)

    found = _rescue(path, PASSWORD)

    assert _dump(found.path, PASSWORD) == whole


def test_what_others_lean_on_is_made_up_and_named(tmp_path: Path) -> None:
    path = tmp_path / "damaged.coprod"
    write_example(path)
    with closing(connect(path, None)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("DELETE FROM history_changes")
        raw.execute("DELETE FROM meetings WHERE id = 3")
        kept = raw.execute("SELECT count(*) FROM items").fetchone()[0]

    found = _rescue(path, None)

    assert [(one.code, one.table, one.rows) for one in found.lost] == [
        ("made_up", "meetings", (3,))
    ]
    assert found.counts["items"] == kept
    assert GroupFile.open(found.path, read_only=True).check() == ()


def test_a_wrong_password_rescues_nothing_and_makes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "damaged.coprod"
    write_example(path)
    rewrite(path, None, PASSWORD)

    with pytest.raises(Unavailable, match="wrong_password"):
        rescue(path, "nine cats", tmp_path / "new.coprod", NOW, "pat")

    assert [found.name for found in tmp_path.iterdir()] == ["damaged.coprod"]


def test_of_a_file_of_zeros_nothing_can_be_rescued(tmp_path: Path) -> None:
    path = tmp_path / "damaged.coprod"
    path.write_bytes(bytes(40 * CIPHER_PAGE))

    with pytest.raises(Unavailable, match="nothing_to_rescue"):
        rescue(path, None, tmp_path / "new.coprod", NOW, "pat")

    assert [found.name for found in tmp_path.iterdir()] == ["damaged.coprod"]


def test_a_rescued_protected_file_leaves_no_readable_word(tmp_path: Path) -> None:
    path = tmp_path / "damaged.coprod"
    write_example(path)
    rewrite(path, None, PASSWORD)
    _spoil(path, 20)

    rescue(path, PASSWORD, tmp_path / "new.coprod", NOW, "pat")

    assert not any(b"Meeting" in found.read_bytes() for found in tmp_path.iterdir())
