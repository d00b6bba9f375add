from errno import ENOSPC
from pathlib import Path

import pytest

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services import whole_file
from coprod_desktop.services.whole_file import write_whole
from coprod_desktop.store import swapping

PDF = b"%PDF-"


def refusal(path: Path, data: bytes = b"%PDF-new") -> str:
    with pytest.raises(Unavailable) as refused:
        write_whole(path, data, replaces=PDF)
    return refused.value.code


def test_a_file_appears_whole_and_alone(tmp_path: Path) -> None:
    write_whole(tmp_path / "Łódź.pdf", b"%PDF-1", replaces=PDF)

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"Łódź.pdf": b"%PDF-1"}


@pytest.mark.parametrize("before", [b"%PDF-old", b""])
def test_a_file_of_the_same_kind_or_an_empty_one_is_replaced(tmp_path: Path, before: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(before)

    write_whole(path, b"%PDF-new", replaces=PDF)

    assert path.read_bytes() == b"%PDF-new"


@pytest.mark.parametrize("before", [b"SQLite format 3\0...", b"letter", b"%PD"])
def test_a_file_of_another_kind_is_never_replaced(tmp_path: Path, before: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(before)

    assert refusal(path) == "exists"
    assert path.read_bytes() == before


def test_a_folder_that_is_missing_is_not_made(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none" / "a.pdf") == "folder_missing"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_file_to_write_to(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "not_a_file"


def test_a_name_too_long_for_the_system_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / f"{'a' * 300}.pdf") == "cannot_use"


def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path: Path) -> None:
    path, link = tmp_path / "a.pdf", tmp_path / "link.pdf"
    path.write_bytes(b"%PDF-old")
    link.symlink_to(path)

    write_whole(link, b"%PDF-new", replaces=PDF)

    assert link.is_symlink()
    assert path.read_bytes() == b"%PDF-new"


class Held(PermissionError):
    """What Windows says of a file that another program has open."""

    winerror = 32


@pytest.fixture
def busy(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A file that another program holds for as many tries as the list has entries."""
    held = [1, 2]
    replace = Path.replace

    def refused_at_first(part: Path, target: Path) -> Path:
        if held:
            held.pop()
            raise Held(13, "held")
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", refused_at_first)
    monkeypatch.setattr(swapping, "WAITS", (0, 0))
    return held


def test_a_file_held_for_a_moment_is_replaced_after_all(tmp_path: Path, busy: list[int]) -> None:
    write_whole(tmp_path / "a.pdf", b"%PDF-new", replaces=PDF)

    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF-new"
    assert busy == []


def test_a_file_held_for_long_is_left_as_it_was(tmp_path: Path, busy: list[int]) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-old")
    busy.append(3)

    assert refusal(path) == "in_other_program"
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"a.pdf": b"%PDF-old"}


@pytest.mark.parametrize(
    ("error", "code"),
    [(OSError(ENOSPC, "full"), "no_room"), (PermissionError(13, "no"), "folder_not_writable")],
)
def test_a_disk_that_takes_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: str
) -> None:
    def failing(*_: object) -> None:
        raise error

    monkeypatch.setattr(whole_file, "_write", failing)

    assert refusal(tmp_path / "a.pdf") == code
