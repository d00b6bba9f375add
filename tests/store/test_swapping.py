"""A file takes its place at one stroke, and nothing that a crash left of it stays."""

from pathlib import Path

import pytest

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store import swapping
from coprod_desktop.store.swapping import part_of, sweep, taking_place


class Held(PermissionError):
    """What Windows says of a file that a virus scanner reads."""

    winerror = 32


def _refuse(monkeypatch: pytest.MonkeyPatch, times: int, error: PermissionError) -> list[int]:
    """Let the system refuse so often to give a file its name; the list fills with the tries."""
    tries: list[int] = []
    replace = Path.replace

    def refused(part: Path, target: Path) -> Path:
        tries.append(len(tries))
        if len(tries) <= times:
            raise error
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", refused)
    monkeypatch.setattr(swapping, "WAITS", (0, 0))
    return tries


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "riverside.coprod"
    path.write_text("old")
    return path


def _write(target: Path) -> None:
    with taking_place(target, failed="copy_failed") as part:
        part.write_text("new")


def _write_half(target: Path) -> None:
    with taking_place(target, failed="copy_failed") as part:
        part.write_text("half")
        raise ZeroDivisionError


def test_a_file_held_by_a_scanner_takes_its_place_a_moment_later(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = _refuse(monkeypatch, 2, Held(13, "held"))

    _write(target)

    assert (target.read_text(), len(tries)) == ("new", 3)


@pytest.mark.parametrize(("error", "tries"), [(Held(13, "held"), 3), (PermissionError(13), 1)])
def test_a_place_that_stays_closed_keeps_what_is_there(
    target: Path, monkeypatch: pytest.MonkeyPatch, error: PermissionError, tries: int
) -> None:
    tried = _refuse(monkeypatch, 99, error)

    with pytest.raises(Unavailable, match="folder_not_writable"):
        _write(target)

    assert (target.read_text(), len(tried)) == ("old", tries)
    assert list(target.parent.iterdir()) == [target]


def test_what_fails_half_way_leaves_nothing(target: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        _write_half(target)

    assert (target.read_text(), list(target.parent.iterdir())) == ("old", [target])


def test_the_new_file_is_open_to_the_same_people(target: Path) -> None:
    target.chmod(0o640)

    with taking_place(target, failed="copy_failed", like=target) as part:
        part.write_text("new")

    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    "name",
    [
        "riverside.coprod",
        "riverside before taking over 2026-11-24 at 14.02.coprod",
        "riverside copies/riverside 2026-11-24 at 14.02.coprod",
        "riverside copies/monday.coprod",
    ],
)
@pytest.mark.parametrize("end", swapping.BESIDE)
def test_what_a_crash_left_goes_when_the_file_is_opened(group_file, name: str, end: str) -> None:
    path = group_file.path
    group_file.close()
    part = part_of(path.parent / name)
    part.parent.mkdir(exist_ok=True)
    left = part.with_name(part.name + end)
    left.write_text("half")

    GroupFile.open(path).close()

    assert not left.exists()


@pytest.mark.parametrize(
    "name", ["~riverside north.coprod.part", "~$riverside.docx", "riverside.part", "~notes.part"]
)
def test_what_belongs_to_others_is_left(target: Path, name: str) -> None:
    theirs = target.with_name(name)
    theirs.write_text("theirs")

    sweep(target)

    assert theirs.read_text() == "theirs"


def test_a_file_under_way_twice_over_is_known(target: Path) -> None:
    twice = part_of(part_of(target))
    twice.write_text("half")

    sweep(target)

    assert not twice.exists()
