"""Runs long work in one worker thread, so that the window never stalls."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import monotonic

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal, Slot

from coprod_desktop.domain.progress import Cancelled, Progress

Work = Callable[[Progress], object]

SECONDS_BETWEEN_STEPS = 0.05


class Task(QObject):
    """One piece of work under way. Its signals come in the GUI thread, after `start` returned.

    `is_over` says whether the work is done, however it ended. Exactly one of succeeded, failed
    and cancelled comes, and then ended.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _stepped = Signal(int, int, str)
    _finished = Signal(object, object)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        self._told_at = 0.0
        self.is_over = False
        queued = Qt.ConnectionType.QueuedConnection
        self._stepped.connect(self.progressed, queued)
        self._finished.connect(self._finish, queued)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int, what: str) -> None:
        """Progress for the work; tells the window at most twenty times a second."""
        if self._stop.is_set():
            raise Cancelled
        now = monotonic()
        if done >= total or now - self._told_at >= SECONDS_BETWEEN_STEPS:
            self._told_at = now
            self._stepped.emit(done, total, what)

    def run(self) -> None:
        """Do the work; called in the worker thread."""
        result: object = None
        failure: BaseException | None = None
        try:
            result = self._work(self)
        except BaseException as raised:
            failure = raised
        self._finished.emit(result, failure)

    @Slot(object, object)
    def _finish(self, result: object, failure: BaseException | None) -> None:
        self.is_over = True
        if failure is None:
            self.succeeded.emit(result)
        elif isinstance(failure, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(failure)
        self.ended.emit()


class Tasks(QObject):
    """Starts work and keeps each task until it has ended.

    `failed` tells every failure that `start` was not asked to leave to its caller; the
    program shows it as any other.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._under_way: list[Task] = []

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._under_way)

    def start(self, work: Work, *, tell_failures: bool = True) -> Task:
        """Begin `work(progress)` in the worker; with tell_failures=False only the task fails."""
        task = Task(work, self)
        if tell_failures:
            task.failed.connect(self.failed)
        task.ended.connect(self._forget)
        self._under_way.append(task)
        self._worker.submit(task.run)
        return task

    def stop(self) -> None:
        """Cancel what is under way and wait until it is over."""
        waiting = [task for task in self._under_way if not task.is_over]
        for task in waiting:
            task.cancel()
        for task in waiting:
            loop = QEventLoop()
            task.ended.connect(loop.quit)
            if not task.is_over:
                loop.exec()

    @Slot()
    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._under_way.remove(task)
            task.deleteLater()
