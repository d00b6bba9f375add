"""Copies make themselves, replace nothing that holds more, and can be gone back to."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.copies import CopyKind
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.progress import Cancelled
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.copies_at_hand import counted
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store.engine import connect


def _add(here, name: str) -> None:
    here.file.people.add(here.group, name=name, side=Side.PATIENT)


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_first_copy_is_due_at_once(riverside) -> None:
    assert riverside.file.copies.due()


def test_a_copy_lies_beside_the_file_with_its_day_in_its_name(riverside) -> None:
    made = riverside.file.copies.take()

    assert _names(made.path.parent) == ["riverside 2026-11-24 at 14.02.coprod"]
    assert made.path.parent == riverside.file.path.with_name("riverside copies")


def test_no_copy_is_due_while_nothing_changes(riverside) -> None:
    riverside.file.copies.take()
    riverside.clock.forward(days=3)

    assert not riverside.file.copies.due(closing=True)


def test_after_a_change_the_next_is_due_in_an_hour_or_at_close(riverside) -> None:
    riverside.file.copies.take()
    _add(riverside, "Nan Pugh")

    assert not riverside.file.copies.due()
    assert riverside.file.copies.due(closing=True)
    riverside.clock.forward(hours=1)
    assert riverside.file.copies.due()


def test_an_undo_and_its_redo_make_no_copy_due(riverside) -> None:
    _add(riverside, "Nan Pugh")
    riverside.file.copies.take()

    riverside.file.history.undo()
    assert riverside.file.copies.due(closing=True)
    riverside.file.history.redo()
    assert not riverside.file.copies.due(closing=True)


def test_copies_that_somebody_removed_are_made_again(riverside) -> None:
    riverside.file.copies.take().path.unlink()

    assert riverside.file.copies.due()


def test_a_file_open_to_read_makes_no_copies(riverside) -> None:
    riverside.file.close()
    reader = GroupFile.open(riverside.file.path, read_only=True, clock=riverside.clock)

    assert not reader.copies.due(closing=True)
    reader.close()


def test_an_hours_older_copy_goes_once_a_newer_one_holds_the_same(riverside) -> None:
    first = riverside.file.copies.take()
    riverside.clock.forward(minutes=20)
    _add(riverside, "Nan Pugh")

    second = riverside.file.copies.take()

    assert second.removed == (first.path,)
    assert _names(second.path.parent) == ["riverside 2026-11-24 at 14.22.coprod"]


def test_a_copy_goes_although_it_held_more_where_the_history_says_why(riverside) -> None:
    first = riverside.file.copies.take()
    riverside.clock.forward(minutes=20)
    riverside.file.pledges.remove(riverside.pledges["visit"])

    second = riverside.file.copies.take()

    assert second.removed == (first.path,)
    assert second.holding_more == ()


def test_fewer_rows_never_replace_more_in_silence(riverside) -> None:
    first = riverside.file.copies.take()
    riverside.clock.forward(minutes=20)
    raw = connect(riverside.file.path, None)
    raw.execute("DELETE FROM pledge_notes")  # no action of anybody
    raw.close()

    second = riverside.file.copies.begin().run()

    assert second.holding_more == (first.path,)
    assert first.path.exists()


def test_a_copy_of_another_record_is_not_replaced(riverside, tmp_path: Path) -> None:
    folder = riverside.file.copies.folder
    folder.mkdir()
    strange = folder / "riverside 2026-11-24 at 14.01.coprod"
    other = GroupFile.create(tmp_path / "other.coprod", clock=riverside.clock)
    other.groups.begin("Another group")
    other.backup(strange)
    other.close()

    made = riverside.file.copies.take()

    assert made.holding_more == (strange,)
    assert strange.exists()


def test_a_damaged_older_copy_is_left_to_people(riverside) -> None:
    first = riverside.file.copies.take()
    first.path.write_bytes(b"SQLite format 3\x00" + bytes(8000))
    riverside.clock.forward(minutes=20)

    second = riverside.file.copies.take()

    assert second.holding_more == (first.path,)


def test_a_copy_made_while_the_record_changes_holds_the_change(riverside) -> None:
    copying = riverside.file.copies.begin()
    _add(riverside, "Nan Pugh")

    made = copying.run()

    assert made.holding.counts["people"] == 9


def test_a_cancelled_copy_leaves_nothing(riverside) -> None:
    class Stop:
        def step(self, done: int, total: int, what: str) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        riverside.file.copies.take(Stop())

    assert _names(riverside.file.copies.folder) == []


def test_a_large_copy_comes_in_small_steps(riverside) -> None:
    for number in range(40):
        riverside.file.meetings.write_notes(riverside.items["phones"], f"{number} " * 60_000)
    steps: list[tuple[int, int]] = []

    class Watch:
        def step(self, done: int, total: int, what: str) -> None:
            steps.append((done, total))

    riverside.file.copies.take(Watch())

    pages = steps[-1][1]
    assert pages > 1000
    assert len(steps) >= pages // 256
    assert steps[-1][0] == pages


def test_a_place_without_room_is_told_before_anything_is_written(riverside, monkeypatch) -> None:
    class Disk:
        free = 100

    monkeypatch.setattr("shutil.disk_usage", lambda _path: Disk)

    with pytest.raises(Unavailable, match="no_room"):
        riverside.file.copies.take()

    assert _names(riverside.file.copies.folder) == []


def test_a_copy_cut_short_in_the_second_place_is_swept_away_by_the_next(
    riverside, tmp_path
) -> None:
    copies = riverside.file.copies
    (tmp_path / "stick").mkdir()
    copies.choose_second_place(tmp_path / "stick")
    folder = tmp_path / "stick" / copies.folder.name
    folder.mkdir()
    (folder / "~riverside 2026-11-23 at 09.00.coprod.part").write_bytes(b"half")
    (folder / "~hillside 2026-11-23 at 09.00.coprod.part").write_bytes(b"another's")
    (folder / "my own.part").write_bytes(b"other")

    made = copies.begin_second().run()

    theirs = "~hillside 2026-11-23 at 09.00.coprod.part"
    assert _names(folder) == ["my own.part", made.path.name, theirs]


def test_a_saved_copy_lies_where_it_was_wanted_and_nothing_is_tidied(riverside, tmp_path) -> None:
    (tmp_path / "stick").mkdir()
    for name in ("for Ana.coprod", "for Ben.coprod"):
        riverside.file.copies.save_to(tmp_path / "stick" / name)

    assert _names(tmp_path / "stick") == ["for Ana.coprod", "for Ben.coprod"]


def test_the_second_place_gets_a_copy_and_its_age_is_said(riverside, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    copies = riverside.file.copies
    assert copies.said() == ("No copy yet", "No second place chosen")

    copies.choose_second_place(stick)
    copies.note(copies.begin_second().run())
    assert copies.said() == (
        "Last copy: today, 2.02 pm",
        "Second place: today, 2.02 pm",
    )
    riverside.clock.forward(days=4)

    assert copies.said()[1] == "Second place: 4 days ago"
    assert _names(stick / "riverside copies") == ["riverside 2026-11-24 at 14.02.coprod"]


def test_an_up_to_date_copy_is_carried_to_the_second_place(riverside, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    copies = riverside.file.copies
    copies.choose_second_place(stick)
    made = copies.take()

    copying = copies.begin_second()

    assert copying.carried == made.path
    assert copying.run().holding == made.holding


def test_a_second_place_that_is_away_is_said(riverside, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    riverside.file.copies.choose_second_place(stick)
    stick.rmdir()

    with pytest.raises(Unavailable, match="second_place_away"):
        riverside.file.copies.begin_second()


def test_the_files_own_folder_is_no_second_place(riverside) -> None:
    with pytest.raises(Unavailable, match="second_place_same"):
        riverside.file.copies.choose_second_place(riverside.file.path.parent)


def test_a_preview_says_what_is_in_a_copy(riverside) -> None:
    made = riverside.file.copies.take()
    _add(riverside, "Nan Pugh")

    seen = riverside.file.copies.look(made.path)

    assert "8 people" in counted(seen.holding, riverside.file.words)
    assert seen.newest[0] == "Close a pledge, 24 Nov, 2.02 pm, by pat"
    assert ("people", 8, 9) in [(one.table, one.there, one.here) for one in seen.differences]
    assert seen.same_file
    assert not any(one.there > one.here for one in seen.differences)


def test_the_open_file_is_not_one_of_its_copies(riverside) -> None:
    with pytest.raises(Unavailable, match="copy_is_this_file"):
        riverside.file.copies.look(riverside.file.path)


def test_going_back_brings_the_record_as_it_was(riverside) -> None:
    before = riverside.file.records.dump()
    made = riverside.file.copies.take()
    _add(riverside, "Nan Pugh")
    told: list[ChangeSet] = []
    riverside.file.announce = told.append

    riverside.file.copies.restore(made.path)

    assert riverside.file.records.dump() == before
    assert told[0].everything
    assert riverside.file.search.find("Pugh") == ()


def test_the_state_before_going_back_is_kept_and_can_be_gone_back_to(riverside) -> None:
    made = riverside.file.copies.take()
    _add(riverside, "Nan Pugh")
    latest = riverside.file.records.dump()

    restored = riverside.file.copies.restore(made.path)
    assert restored.kept.name == "riverside before going back 2026-11-24 at 14.02.coprod"
    riverside.clock.forward(minutes=5)
    riverside.file.copies.restore(restored.kept)

    assert riverside.file.records.dump() == latest


def test_after_going_back_work_goes_on(riverside) -> None:
    made = riverside.file.copies.take()

    riverside.file.copies.restore(made.path)
    _add(riverside, "Nan Pugh")

    assert riverside.file.history.undo_title() == "Add a person"
    assert riverside.file.check() == ()


def test_undo_does_not_reach_behind_going_back(riverside) -> None:
    made = riverside.file.copies.take()

    riverside.file.copies.restore(made.path)

    assert riverside.file.history.undo_title() is None


def test_copies_held_by_the_state_before_going_back_may_go(riverside) -> None:
    copies = riverside.file.copies
    first = copies.take()
    riverside.clock.forward(hours=1)
    _add(riverside, "Nan Pugh")
    second = copies.take()
    copies.restore(first.path)
    riverside.clock.forward(minutes=20)
    _add(riverside, "Ivy Lane")

    third = copies.take()

    assert second.path in third.removed
    assert CopyKind.BEFORE_GOING_BACK in [one.kind for one in copies.all()]


def test_a_damaged_copy_changes_nothing(riverside) -> None:
    made = riverside.file.copies.take()
    content = bytearray(made.path.read_bytes())
    content[len(content) // 2 :] = b"\xa5" * (len(content) - len(content) // 2)
    made.path.write_bytes(content)
    _add(riverside, "Nan Pugh")
    before = riverside.file.records.dump()

    with pytest.raises(Unavailable, match="damaged"):
        riverside.file.copies.restore(made.path)

    assert riverside.file.records.dump() == before
    assert not any(name.endswith(".part") for name in _names(made.path.parent))


def test_a_copy_from_before_the_password_comes_back_protected(riverside) -> None:
    made = riverside.file.copies.take()
    riverside.file.security.set("seven boats", "seven boats")

    riverside.file.copies.restore(made.path)
    riverside.file.close()

    assert b"Riverside" not in riverside.file.path.read_bytes()
    again = GroupFile.open(riverside.file.path, password="seven boats")
    assert again.groups.all()[0].name == "Riverside PPG"
    again.close()


def test_copies_follow_a_new_password_in_both_places(riverside, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    copies = riverside.file.copies
    copies.choose_second_place(stick)
    lying = [copies.take().path, copies.begin_second().run().path]
    riverside.file.security.set("seven boats", "seven boats")

    assert copies.follow_password(None) == 0

    assert not any(b"Riverside" in path.read_bytes() for path in lying)
    assert [copies.look(path).holding.counts["people"] for path in lying] == [8, 8]


def test_a_copy_with_another_password_asks_for_it(riverside) -> None:
    riverside.file.security.set("seven boats", "seven boats")
    made = riverside.file.copies.take()
    riverside.file.security.change("seven boats", "nine cats", "nine cats")

    with pytest.raises(Unavailable, match="wrong_password"):
        riverside.file.copies.look(made.path)

    assert riverside.file.copies.look(made.path, "seven boats").holding.counts["people"] == 8


def test_only_what_is_named_as_a_copy_can_be_let_go(riverside) -> None:
    made = riverside.file.copies.take()

    riverside.file.copies.let_go([made.path])

    assert riverside.file.copies.all() == ()
    with pytest.raises(Unavailable, match="not_ours"):
        riverside.file.copies.let_go([riverside.file.path])


def test_going_back_is_all_or_nothing(riverside, monkeypatch) -> None:
    monkeypatch.setattr("coprod_desktop.store.copies.PAGES_A_STEP", 16)
    made = riverside.file.copies.take()
    _add(riverside, "Nan Pugh")
    before = riverside.file.records.dump()

    class Stop:
        def step(self, done: int, total: int, what: str) -> None:
            if what == "restore":
                raise Cancelled

    with pytest.raises(Cancelled):
        riverside.file.copies.restore(made.path, progress=Stop())

    assert riverside.file.records.dump() == before
    raw = dbapi2.connect(str(riverside.file.path))
    assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    raw.close()
