"""Work beside the window for one room or dialog, which hears of it only while it is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from coprod_desktop.app.tasks import Task, Tasks
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.print_room import Hearing


class RoomWorkers:
    """The tasks of the desk; nothing is heard of them once the room is taken down."""

    def __init__(self, tasks: Tasks, room: QObject) -> None:
        self._tasks = tasks
        self._room = room

    def start(self, work: Callable[[Progress], object], hearing: Hearing) -> Task:
        task = self._tasks.start(work, tell_failures=False)
        _Listener(task, hearing, self._tasks, self._room)
        return task


class _Listener(QObject):
    """Hears one task for the room that owns it."""

    def __init__(self, task: Task, hearing: Hearing, tasks: Tasks, room: QObject) -> None:
        super().__init__(room)
        self._hearing = hearing
        self._tasks = tasks
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._cancelled)
        task.progressed.connect(self._progressed)
        task.ended.connect(self.deleteLater)

    @Slot(object)
    def _succeeded(self, result: object) -> None:
        self._hearing.done(result)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Unavailable):
            self._hearing.failed(error)
        else:
            self._tasks.failed.emit(error)
            self._hearing.failed(None)

    @Slot()
    def _cancelled(self) -> None:
        self._hearing.stopped()

    @Slot(int, int, str)
    def _progressed(self, done: int, total: int, _what: str) -> None:
        self._hearing.stepped(done, total)
