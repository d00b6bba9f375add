"""Second copies beside the file are compared with it, and left as they are."""

import shutil
from pathlib import Path

import pytest

from coprod_desktop.domain.places_on_disk import PlaceKind
from coprod_desktop.services.group_file import GroupFile


def _second(file: GroupFile, name: str = "riverside (1).coprod") -> Path:
    target = file.path.with_name(name)
    shutil.copyfile(file.path, target)
    return target


def _change(path: Path, clock, **how) -> None:
    other = GroupFile.open(path, clock=clock, who="sam", **how)
    other.groups.begin("Millpond")
    other.close()


def test_a_copy_that_says_the_same_is_found_and_has_no_difference(riverside) -> None:
    path = _second(riverside.file)

    (copy,) = riverside.file.second_copies.found()

    assert (copy.path, copy.problem) == (path, None)
    assert copy.difference.is_none
    assert copy.last_saved == riverside.file.facts().last_saved


def test_what_each_has_more_is_counted(riverside) -> None:
    path = _second(riverside.file)
    _change(path, riverside.clock)
    riverside.file.pledges.remove(riverside.pledges["visit"])
    riverside.file.meetings.write_notes(riverside.items["corner"], "Another word")

    (copy,) = riverside.file.second_copies.found()

    assert copy.difference.only_there["groups"] == 1
    assert copy.difference.only_there["pledges"] == 1
    assert copy.difference.told_differently == {"items": 1}
    assert copy.difference.only_here == {}


def test_what_each_has_more_is_said_in_sentences(riverside) -> None:
    _change(_second(riverside.file), riverside.clock)
    riverside.file.actions.remove(riverside.actions["letter"])

    (copy,) = riverside.file.second_copies.found()

    assert riverside.file.second_copies.told(copy) == (
        "There is a second copy of this file: riverside (1).coprod. Neither was changed.",
        "Only in riverside (1).coprod: 1 group, 1 action and 1 report on an action.",
    )


def test_comparing_writes_nothing(riverside) -> None:
    path = _second(riverside.file)
    before = {one.name: one.read_bytes() for one in path.parent.iterdir()}

    riverside.file.second_copies.found()

    assert {one.name: one.read_bytes() for one in path.parent.iterdir()} == before


def test_another_groups_file_of_nearly_the_same_name_is_no_second_copy(riverside) -> None:
    GroupFile.create(riverside.file.path.with_name("riverside (1).coprod")).close()

    assert riverside.file.second_copies.found() == ()


def test_a_file_of_another_kind_under_such_a_name_is_passed_over(riverside) -> None:
    riverside.file.path.with_name("riverside (1).coprod").write_text("shopping list")

    assert riverside.file.second_copies.found() == ()


def test_a_copy_with_another_password_is_named_with_its_problem(tmp_path: Path) -> None:
    file = GroupFile.create(tmp_path / "riverside.coprod", password="seven boats")
    GroupFile.create(tmp_path / "riverside 2.coprod", password="six boats").close()

    (copy,) = file.second_copies.found()

    assert copy.problem is not None
    assert copy.problem.code == "wrong_password"
    assert "could not be compared" in file.second_copies.told(copy)[1]
    file.close()


@pytest.mark.parametrize("password", [None, "seven boats"])
def test_a_copy_that_was_not_brought_up_to_date_is_known_all_the_same(
    tmp_path: Path, clock, password: str | None
) -> None:
    name = "format_1.coprod" if password is None else "format_1_protected.coprod"
    for target in ("riverside.coprod", "riverside-LIBRARY.coprod"):
        shutil.copyfile(Path(__file__).parents[1] / "store" / "files" / name, tmp_path / target)
    file = GroupFile.open(
        tmp_path / "riverside.coprod", password=password, clock=clock, upgrade=True
    )

    (copy,) = file.second_copies.found()

    assert copy.path.name == "riverside-LIBRARY.coprod"
    assert copy.difference.is_none
    file.close()


def test_the_file_says_where_it_lies(riverside) -> None:
    (riverside.file.path.parent / ".stfolder").touch()

    assert riverside.file.place.kind is PlaceKind.SYNCED
    assert "Syncthing" in riverside.file.second_copies.told_place()
