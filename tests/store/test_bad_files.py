"""Files that are not as expected: one clear refusal, and every byte as it was."""

import struct
from pathlib import Path

import pytest

from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import migrations
from coprod_desktop.store.engine import look_at
from coprod_desktop.store.mapping import GROUP
from coprod_desktop.store.migrations import FORMAT
from coprod_desktop.store.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.coprod"


def _make(path: Path, clock, password: str | None = None) -> bytes:
    store = Store.create(path, password=password, clock=clock, who="pat")
    with store.action("new_group") as work:
        for number in range(200):
            GROUP.add(work.session, Group(name=f"Group {number}", aims="x" * 500))
    store.close()
    return path.read_bytes()


def _refusal(path: Path, clock, password: str | None = None) -> Unavailable:
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(Unavailable) as refusal:
        Store.open(path, password=password, clock=clock, who="pat")
    assert (path.read_bytes() if path.exists() else None) == before
    assert [found.name for found in path.parent.iterdir()] == ([path.name] if before else [])
    return refusal.value


def test_a_missing_file_is_missing_and_is_not_made(path: Path, clock) -> None:
    assert _refusal(path, clock).code == "missing"


@pytest.mark.parametrize(
    "content",
    [
        b"x",
        b"shopping list\n" * 400,
        b"PK\x03\x04" + bytes(4092),
        b"%PDF-1.7" + bytes(8184),
        bytes(4096),
        b"SQLite format 3\x00",
    ],
)
def test_a_file_of_another_kind_is_not_ours(path: Path, clock, content: bytes) -> None:
    path.write_bytes(content)

    assert _refusal(path, clock).code == "not_ours"


def test_an_empty_file_is_not_taken_for_a_new_one(path: Path, clock) -> None:
    path.write_bytes(b"")
    with pytest.raises(Unavailable, match="not_ours"):
        Store.open(path, password=None, clock=clock, who="pat")

    assert path.read_bytes() == b""


def test_another_programs_database_is_not_ours(path: Path, clock) -> None:
    content = bytearray(_make(path, clock))
    struct.pack_into(">I", content, 68, 0)
    path.write_bytes(content)

    assert _refusal(path, clock).code == "not_ours"


def test_a_newer_file_is_refused_with_both_numbers(path: Path, clock) -> None:
    content = bytearray(_make(path, clock))
    struct.pack_into(">I", content, 60, FORMAT + 7)
    path.write_bytes(content)

    refusal = _refusal(path, clock)

    assert refusal.code == "newer"
    assert (refusal.facts["theirs"], refusal.facts["ours"]) == (FORMAT + 7, FORMAT)


def test_a_file_cut_short_is_damaged(path: Path, clock) -> None:
    content = _make(path, clock)
    path.write_bytes(content[: len(content) // 2])

    assert _refusal(path, clock).code == "damaged"


def test_a_file_whose_first_page_is_overwritten_is_damaged(path: Path, clock) -> None:
    content = bytearray(_make(path, clock))
    content[100:4096] = b"\xa5" * 3996
    path.write_bytes(content)

    assert _refusal(path, clock).code == "damaged"


@pytest.mark.parametrize(
    ("given", "code"),
    [(None, "password_needed"), ("", "password_needed"), ("wrong", "wrong_password")],
)
def test_a_protected_file_asks_for_its_password(
    path: Path, clock, given: str | None, code: str
) -> None:
    _make(path, clock, "right")

    assert _refusal(path, clock, given).code == code


def test_a_folder_in_the_files_place_is_no_file(tmp_path: Path, clock) -> None:
    with pytest.raises(Unavailable, match="is_folder"):
        Store.open(tmp_path, password=None, clock=clock, who="pat")


def test_a_protected_file_is_known_whatever_byte_chance_began_it_with(path: Path) -> None:
    migrations.make(path, "secret")
    content = path.read_bytes()

    for first in range(256):
        path.write_bytes(bytes([first]) + content[1:])
        assert look_at(path).protected
