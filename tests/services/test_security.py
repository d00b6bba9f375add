"""The password of an open file, locking it, and opening it again."""

import gc
import sys
from pathlib import Path

import pytest

from coprod_desktop.domain.drafts import DraftPlace
from coprod_desktop.domain.people import PaperSize, Side
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.reports.elements import texts
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store.password import opens
from coprod_desktop.store.swapping import part_of

FIRST, SECOND = "seven boats", "nine kites"


def test_work_goes_on_in_the_same_file_after_each_change_of_password(riverside) -> None:
    file = riverside.file
    for step, key in (
        (lambda: file.security.set(FIRST, FIRST), FIRST),
        (lambda: file.security.change(FIRST, SECOND, SECOND), SECOND),
        (lambda: file.security.remove(SECOND), None),
    ):
        step()
        file.people.add(riverside.group, name=f"Under {key}", side=Side.PATIENT)

        assert opens(file.path, key)
        assert (file.protected, file.security.password) == (key is not None, key)
        assert file.history.undo_title() == "Add a person"


@pytest.mark.parametrize(
    ("typed", "again", "refusal"),
    [("", "", "password_missing"), (FIRST, SECOND, "passwords_differ")],
)
def test_a_password_is_typed_twice_and_not_empty(
    riverside, typed: str, again: str, refusal: str
) -> None:
    with pytest.raises(Refused, match=refusal):
        riverside.file.security.set(typed, again)

    assert not riverside.file.protected


def test_a_second_password_is_not_set_over_the_first(riverside) -> None:
    riverside.file.security.set(FIRST, FIRST)

    with pytest.raises(Refused, match="password_there"):
        riverside.file.security.set(SECOND, SECOND)


def test_the_old_password_is_asked_for(riverside) -> None:
    security = riverside.file.security
    security.set(FIRST, FIRST)

    with pytest.raises(Refused, match="old_password_wrong"):
        security.change("guess", SECOND, SECOND)
    with pytest.raises(Refused, match="old_password_wrong"):
        security.remove("guess")

    assert opens(riverside.file.path, FIRST)


def test_a_file_open_to_read_keeps_its_password(riverside) -> None:
    riverside.file.close()
    reader = GroupFile.open(riverside.file.path, read_only=True)

    with pytest.raises(Unavailable, match="open_to_read"):
        reader.security.set(FIRST, FIRST)

    assert not reader.protected
    reader.close()


def test_copies_follow_the_password_of_the_moment(riverside, tmp_path: Path) -> None:
    riverside.file.security.set(FIRST, FIRST)

    riverside.file.backup(tmp_path / "copy.coprod")

    assert opens(tmp_path / "copy.coprod", FIRST)


def test_a_locked_file_shows_and_takes_nothing(riverside) -> None:
    file = riverside.file
    file.security.set(FIRST, FIRST)

    file.security.lock()

    for ask in (file.groups.all, lambda: file.groups.begin("X"), file.history.undo, file.facts):
        with pytest.raises(Unavailable, match="locked"):
            ask()
    assert (file.security.locked, file.security.password) == (True, None)


def test_a_locked_file_opens_with_its_password_alone(riverside) -> None:
    file = riverside.file
    file.security.set(FIRST, FIRST)
    file.security.lock()

    with pytest.raises(Unavailable, match="wrong_password"):
        file.security.unlock("guess")
    with pytest.raises(Unavailable, match="locked"):
        file.groups.all()
    file.security.unlock(FIRST)

    assert [group.name for group in file.groups.all()] == ["Riverside PPG"]
    assert not file.security.locked


def test_what_was_typed_before_locking_is_there_after_it(riverside) -> None:
    file = riverside.file
    file.security.set(FIRST, FIRST)
    place = DraftPlace("item", file.meetings.item(riverside.items["corner"]).uid, "notes")
    file.drafts.keep(place, "Kingfishers")

    file.security.lock()
    file.security.unlock(FIRST)

    assert file.drafts.text(place) == "Kingfishers"
    assert b"Kingfishers" not in file.path.read_bytes()


def test_nothing_in_the_program_holds_the_password_of_a_locked_file(riverside) -> None:
    secret = FIRST + "!"  # made here, so that nothing else holds it
    gc.collect()
    held = sys.getrefcount(secret)
    riverside.file.security.set(secret, secret)
    riverside.file.groups.all()
    assert sys.getrefcount(secret) > held

    riverside.file.security.lock()

    assert sys.getrefcount(secret) == held


def test_a_file_without_a_password_cannot_be_locked(riverside) -> None:
    with pytest.raises(Refused, match="no_password_to_lock"):
        riverside.file.security.lock()


def test_a_locked_file_is_still_held(riverside) -> None:
    riverside.file.security.set(FIRST, FIRST)
    riverside.file.security.lock()

    with pytest.raises(Unavailable, match="held"):
        GroupFile.open(riverside.file.path, password=FIRST)


def test_copies_from_before_the_password_are_named_and_can_follow(
    riverside, tmp_path: Path
) -> None:
    file, folder = riverside.file, tmp_path / "riverside copies"
    folder.mkdir()
    file.backup(tmp_path / "riverside before.coprod")
    file.backup(folder / "monday.coprod")
    other = GroupFile.create(tmp_path / "other.coprod")
    other.close()

    file.security.set(FIRST, FIRST)

    old = (tmp_path / "riverside before.coprod", folder / "monday.coprod")
    assert file.security.readable_copies() == old
    assert file.security.protect_copies() == 2
    assert all(opens(path, FIRST) for path in old)
    assert file.security.readable_copies() == ()
    assert opens(other.path, None)


def test_a_file_without_a_password_has_no_copies_to_hide(riverside, tmp_path: Path) -> None:
    riverside.file.backup(tmp_path / "copy.coprod")

    assert riverside.file.security.readable_copies() == ()


def test_what_a_crash_left_without_a_password_goes_when_the_file_is_opened(riverside) -> None:
    path = riverside.file.path
    riverside.file.security.set(FIRST, FIRST)
    riverside.file.close()
    part_of(path).write_text("readable")

    GroupFile.open(path, password=FIRST).close()

    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_password_is_judged_by_the_names_in_the_file(riverside) -> None:
    judged = riverside.file.security.estimate("aminayusuf")

    assert judged is not None
    assert judged.says == riverside.file.words.say("password.weak")


def test_the_emergency_sheet_is_drawn_in_memory_without_the_password(
    riverside, tmp_path: Path
) -> None:
    riverside.file.security.set("Kingfisher", "Kingfisher")
    before = sorted(tmp_path.iterdir())

    sheet = riverside.file.security.emergency_sheet()

    pdf = sheet.draw(PaperSize.LARGE)
    assert pdf.startswith(b"%PDF")
    assert "Kingfisher" not in "".join(texts(sheet.document))
    assert sorted(tmp_path.iterdir()) == before


def test_a_file_without_a_password_needs_no_emergency_sheet(riverside) -> None:
    with pytest.raises(Refused, match="no_password_to_keep"):
        riverside.file.security.emergency_sheet()
