"""What can stand in for a file: copies that are proven, and files of its name elsewhere."""

from pathlib import Path
from shutil import copy

import pytest

from coprod_desktop.domain.copies import folder_for, name_for
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.services.stand_in import (
    carry_out,
    elsewhere,
    newest_copy,
    opens_a_copy,
    put_in_place,
)
from tests.conftest import Riverside, StillClock


@pytest.fixture
def path(riverside: Riverside) -> Path:
    """Riverside's file, closed, with one copy."""
    riverside.file.copies.take()
    riverside.file.close()
    return riverside.file.path


def cut(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def older_and_newer(path: Path, clock: StillClock) -> tuple[Path, Path]:
    """Two copies; the newer is named after a later hour."""
    [older] = folder_for(path).iterdir()
    clock.forward(hours=3)
    return older, Path(copy(older, older.with_name(name_for(path, clock()))))


def test_the_newest_copy_is_taken(path: Path, clock: StillClock) -> None:
    _, newer = older_and_newer(path, clock)

    found = newest_copy(path)

    assert found is not None
    assert found.path == newer


def test_a_copy_that_is_not_sound_is_passed_over(path: Path, clock: StillClock) -> None:
    older, newer = older_and_newer(path, clock)
    cut(newer)

    found = newest_copy(path)

    assert found is not None
    assert found.path == older


def test_without_a_sound_copy_there_is_none(path: Path) -> None:
    for one in folder_for(path).iterdir():
        cut(one)

    assert newest_copy(path) is None


def test_the_file_before_is_kept_with_its_journal_under_another_name(
    path: Path, clock: StillClock
) -> None:
    cut(path)
    damaged = path.read_bytes()
    path.with_name("riverside.coprod-journal").write_bytes(b"half a change")
    [made] = folder_for(path).iterdir()

    kept = put_in_place(made, path, None, clock=clock)

    assert kept == path.with_name("riverside damaged 2026-11-24 at 14.02.coprod")
    assert kept.read_bytes() == damaged
    assert kept.with_name(kept.name + "-journal").read_bytes() == b"half a change"
    assert not path.with_name("riverside.coprod-journal").exists()


def test_a_second_damaged_file_of_the_same_minute_is_kept_too(
    path: Path, clock: StillClock
) -> None:
    [made] = folder_for(path).iterdir()
    names = set()
    for _ in range(3):
        cut(path)
        names.add(put_in_place(made, path, None, clock=clock))

    assert len(names) == 3


def test_the_copy_stays_and_the_file_opens(path: Path, clock: StillClock) -> None:
    [made] = folder_for(path).iterdir()
    path.unlink()

    assert put_in_place(made, path, None, clock=clock) is None

    assert made.exists()
    file = GroupFile.open(path, clock=clock)
    assert file.groups.all()[0].name == "Riverside PPG"
    file.close()


def test_a_copy_that_does_not_open_changes_nothing(path: Path, clock: StillClock) -> None:
    [made] = folder_for(path).iterdir()
    cut(made)
    before = path.read_bytes()

    with pytest.raises(Unavailable):
        put_in_place(made, path, None, clock=clock)

    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.glob("riverside*")) == [
        "riverside copies",
        "riverside.coprod",
    ]


def test_a_file_that_somebody_has_open_is_left_to_them(path: Path, clock: StillClock) -> None:
    [made] = folder_for(path).iterdir()
    theirs = GroupFile.open(path, clock=clock)

    with pytest.raises(Unavailable) as told:
        put_in_place(made, path, None, clock=clock)

    assert told.value.code == "held"
    theirs.close()


def test_a_disk_without_second_names_keeps_the_file_too(
    path: Path, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unable(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.link", unable)
    cut(path)
    damaged = path.read_bytes()
    [made] = folder_for(path).iterdir()

    kept = put_in_place(made, path, None, clock=clock)

    assert kept is not None
    assert kept.read_bytes() == damaged
    assert path.exists()


def test_a_password_is_known_by_the_copy_it_opens(path: Path, clock: StillClock) -> None:
    file = GroupFile.open(path, clock=clock)
    file.security.set("river bank", "river bank")
    file.copies.take()
    file.close()

    assert opens_a_copy(path, "river bank")
    assert not opens_a_copy(path, "river boat")


def test_a_file_is_found_in_the_same_folders_of_another_drive(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    there = stick / "PPG" / "ours.coprod"
    there.parent.mkdir(parents=True)
    there.write_bytes(b"")

    assert elsewhere(Path("/away/PPG/ours.coprod"), [stick]) == (there,)


def test_what_was_cut_short_is_carried_out_with_its_journal(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / path.name).write_bytes(b"another")
    path.with_name(f"{path.name}-journal").write_bytes(b"half")

    out = carry_out(path, folder, StillClock()())

    assert out.read_bytes() == path.read_bytes()
    assert out.with_name(f"{out.name}-journal").read_bytes() == b"half"
    assert (folder / path.name).read_bytes() == b"another"
