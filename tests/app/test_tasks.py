"""Work in the worker thread, told in the GUI thread."""

from collections.abc import Iterator
from threading import Event, current_thread

import pytest
from pytestqt.qtbot import QtBot

from coprod_desktop.app.tasks import Tasks
from coprod_desktop.domain.refusals import Unavailable


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.stop()


def test_the_result_of_work_comes_after_start_returned(qtbot, tasks) -> None:
    with qtbot.waitSignal(tasks.start(lambda _: 42).succeeded) as told:
        pass

    assert told.args == [42]


def test_work_is_done_elsewhere_and_told_here(qtbot, tasks) -> None:
    task = tasks.start(lambda _: current_thread().name)
    where: list[str] = []
    task.ended.connect(lambda: where.append(current_thread().name))

    with qtbot.waitSignal(task.succeeded) as told:
        pass

    qtbot.waitUntil(lambda: bool(where))
    assert told.args[0].startswith("work")
    assert where == ["MainThread"]


def test_a_failure_is_told_to_everybody(qtbot, tasks) -> None:
    with qtbot.waitSignal(tasks.failed) as told:
        tasks.start(fail)

    assert told.args[0].code == "disk_full"


def test_a_failure_can_be_left_to_whoever_started(qtbot, tasks) -> None:
    heard: list[object] = []
    tasks.failed.connect(heard.append)

    with qtbot.waitSignal(tasks.start(fail, tell_failures=False).ended):
        pass

    assert heard == []


def test_cancelled_work_ends_at_its_next_step(qtbot, tasks) -> None:
    asked = Event()

    def work(progress) -> None:
        asked.wait(5)
        progress.step(1, 2, "page")

    task = tasks.start(work)
    task.cancel()

    with qtbot.waitSignals([task.cancelled, task.ended]):
        asked.set()


def test_progress_is_told(qtbot, tasks) -> None:
    task = tasks.start(lambda progress: progress.step(2, 2, "page"))

    with qtbot.waitSignal(task.progressed) as told:
        pass

    assert told.args == [2, 2, "page"]


def test_stopping_waits_for_what_is_under_way(qtbot, tasks) -> None:
    done = Event()
    tasks.start(lambda _: done.set())

    tasks.stop()

    assert done.is_set()


def test_stopping_from_within_an_ending_does_not_wait_for_itself(qtbot, tasks) -> None:
    task = tasks.start(lambda _: None)
    task.succeeded.connect(tasks.stop)

    with qtbot.waitSignal(task.ended):
        pass

    assert task.is_over


def fail(_progress: object) -> None:
    raise Unavailable("disk_full")
