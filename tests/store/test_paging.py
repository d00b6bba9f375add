"""A copy is done however often somebody saves, and says which drive is gone."""

from pathlib import Path
from threading import Event, Thread
from time import sleep

import pytest

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.copies import CopyMade
from coprod_desktop.domain.progress import Cancelled
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import paging
from coprod_desktop.store.causes import Drives
from coprod_desktop.store.engine import connect
from tests.bench.growing import another, grown


def _saves_all_the_time(file, stop: Event, saved: list[int]) -> None:
    group = file.groups.all()[0].id
    while not stop.is_set():
        saved.append(file.actions.agree(another(group)))
        sleep(0.002)


@pytest.mark.parametrize("password", [None, "secret"])
def test_a_copy_is_done_although_saves_come_faster_than_its_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, password: str | None
) -> None:
    monkeypatch.setattr(paging, "PAGES_A_STEP", 8)
    file = grown(tmp_path / "riverside.coprod", 6000, letters=300, password=password)
    made: list[CopyMade] = []
    saved: list[int] = []
    stop = Event()
    copying = file.copies.begin()
    thread = Thread(target=lambda: made.append(copying.run()))
    thread.start()
    saving = Thread(target=_saves_all_the_time, args=(file, stop, saved))
    saving.start()
    thread.join(30)
    during = len(saved)
    stop.set()
    saving.join()

    assert made, "the copy was never done"
    assert during > 20, "nobody saved meanwhile"
    assert made[0].holding.counts["actions"] >= 6000
    file.close()


def test_a_copy_that_began_anew_too_often_holds_what_was_saved_meanwhile(
    riverside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "PAGES_A_STEP", 4)
    saving = riverside.file._store.saving_connection()
    steps: list[int] = []

    class Saver:
        def step(self, done: int, total: int, what: str) -> None:
            steps.append(done)
            riverside.file.actions.agree(
                Action(group_id=riverside.group, text="one more", owner="All")
            )

    raw = connect(riverside.file.path, None, read_only=True)
    paging.copy_pages(raw, tmp_path / "copy", None, Saver(), saving)
    raw.close()

    copy = connect(tmp_path / "copy", None, read_only=True)
    there = copy.execute("SELECT count(*) FROM actions WHERE text = 'one more'").fetchone()[0]
    assert copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert there == len(steps) - 1, "all but the last, which came after the last page"
    assert steps.count(4) == paging.BEGINNINGS
    copy.close()


def test_a_place_that_went_away_is_named_as_the_cause(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "a.coprod").write_text("here")
    drives = Drives.of(tmp_path / "a.coprod", tmp_path / "stick" / "a copies" / "one.coprod")
    (tmp_path / "stick").rmdir()

    cause = drives.cause(Unavailable("copy_failed", path=tmp_path))

    assert cause.code == "copy_place_away"


def test_a_file_whose_drive_went_away_is_named_as_the_cause(tmp_path: Path) -> None:
    (tmp_path / "a.coprod").write_text("here")
    drives = Drives.of(tmp_path / "a.coprod", tmp_path / "one.coprod")
    (tmp_path / "a.coprod").unlink()

    assert drives.cause(Unavailable("copy_failed", path=tmp_path)).code == "copy_file_away"


def test_a_full_disk_stays_the_cause_it_is(tmp_path: Path) -> None:
    drives = Drives.of(tmp_path / "gone.coprod", tmp_path / "one.coprod")

    assert drives.cause(Unavailable("no_room", path=tmp_path)).code == "no_room"


def test_a_second_place_that_vanishes_during_a_copy_is_told(riverside, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    riverside.file.copies.choose_second_place(stick)
    copying = riverside.file.copies.begin_second()

    class Pulled:
        def step(self, done: int, total: int, what: str) -> None:
            if stick.exists():
                stick.rename(tmp_path / "pulled out")

    with pytest.raises(Unavailable, match="copy_place_away"):
        copying.run(Pulled())


def test_the_check_of_a_large_copy_can_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "STEPS_BETWEEN_LOOKS", 50)
    file = grown(tmp_path / "riverside.coprod", 2000)

    class Hurried:
        def step(self, done: int, total: int, what: str) -> None:
            if what == "check":
                raise Cancelled

    with pytest.raises(Cancelled):
        file.copies.begin().run(Hurried())

    assert file.copies.all() == ()
    file.close()
