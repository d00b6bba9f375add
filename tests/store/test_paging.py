"""A copy is done however often somebody saves, and says which drive is gone."""

from contextlib import closing
from pathlib import Path
from threading import Event, Semaphore, Thread
from time import sleep

import pytest

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.progress import Cancelled
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import paging
from coprod_desktop.store.causes import Drives
from coprod_desktop.store.engine import connect
from tests.bench.growing import another, grown

MANY_STEPS = 2000  # a copy of this file takes some two hundred


class SavesFaster:
    """Saves all the time; a step of the copy waits until there are as many saves as steps."""

    def __init__(self, file) -> None:
        self._file, self._group = file, file.groups.all()[0].id
        self._saved, self._stop = Semaphore(0), Event()
        self.steps = 0

    def save(self) -> None:
        while not self._stop.is_set():
            self._file.actions.agree(another(self._group))
            self._saved.release()
            sleep(0.002)  # as a person at the keys, it lets others have a turn

    def step(self, done: int, total: int, what: str) -> None:
        if what == "copy":
            self.steps += 1
            assert self.steps < MANY_STEPS, "the copy is never done"
            assert self._saved.acquire(timeout=30), "nobody could save meanwhile"

    def stop(self) -> None:
        self._stop.set()


@pytest.mark.parametrize("password", [None, "secret"])
def test_a_copy_is_done_although_saves_come_faster_than_its_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, password: str | None
) -> None:
    monkeypatch.setattr(paging, "PAGES_A_STEP", 8)
    file = grown(tmp_path / "riverside.coprod", 6000, letters=300, password=password)
    somebody = SavesFaster(file)
    copying = file.copies.begin()
    saving = Thread(target=somebody.save)
    saving.start()
    try:
        made = copying.run(somebody)
    finally:
        somebody.stop()
        saving.join()

    assert somebody.steps > 20
    assert made.holding.counts["actions"] >= 6000
    file.close()


class SavesAtEachStep:
    """Saves once at each step of a copy, in the thread of the copy."""

    def __init__(self, riverside) -> None:
        self._riverside = riverside
        self.steps: list[int] = []

    def step(self, done: int, total: int, what: str) -> None:
        self.steps.append(done)
        self._riverside.file.actions.agree(
            Action(group_id=self._riverside.group, text="one more", owner="All")
        )


def test_a_copy_that_began_anew_too_often_holds_what_was_saved_meanwhile(
    riverside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "PAGES_A_STEP", 4)
    saving, saver = riverside.file._store.saving_connection(), SavesAtEachStep(riverside)
    with closing(connect(riverside.file.path, None, read_only=True)) as raw:
        paging.copy_pages(raw, tmp_path / "copy", None, saver, saving)

    copy = connect(tmp_path / "copy", None, read_only=True)
    there = copy.execute("SELECT count(*) FROM actions WHERE text = 'one more'").fetchone()[0]
    assert copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert there == len(saver.steps) - 1, "all but the last, which came after the last page"
    assert saver.steps.count(4) == paging.BEGINNINGS
    copy.close()


def test_a_file_closed_while_its_copy_begins_anew_is_told(
    riverside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "PAGES_A_STEP", 4)
    closed = connect(riverside.file.path, None)
    closed.close()

    with (
        closing(connect(riverside.file.path, None, read_only=True)) as raw,
        pytest.raises(Unavailable, match="in_use"),
    ):
        paging.copy_pages(raw, tmp_path / "copy", None, SavesAtEachStep(riverside), closed)


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
