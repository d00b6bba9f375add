"""Makes copies of the open file by itself, beside the work and never in its way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from coprod_desktop.app.tasks import Task
from coprod_desktop.domain.copies import CopyMade
from coprod_desktop.domain.refusals import Unavailable

if TYPE_CHECKING:
    from coprod_desktop.app.desk import Desk
    from coprod_desktop.services.copies import Copying

FIRST, EVERY = 8_000, 180_000
"""Milliseconds after opening, and from then on, between two looks whether a copy is due."""

TOLD_EACH = 25  # hundredths of a long copy
LONG = 50  # megabytes from which a copy asked for says how far it is


class CopyKeeper(QObject):
    """Keeps the copies of one open file; it stands still while the desk is resting.

    `changed` comes when there is something else to say of the copies: `said` are the lines for
    the side bar, `holding_more` older copies that stay since nothing newer holds all of them.
    `made` comes with each CopyMade.
    """

    changed = Signal()
    made = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._told = ""
        self._stopped = False
        self.said: tuple[str, ...] = ()
        self.holding_more: tuple[Path, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST)
        self._timer.timeout.connect(self.look)
        desk.rested.connect(self._rest)

    def begin(self) -> None:
        """Start looking whether a copy is due, from some seconds after now."""
        self.look_at_ages()
        self._timer.start()

    def pause(self) -> None:
        """Begin no more copies; the file is being closed."""
        self._timer.stop()

    def stop(self) -> None:
        """Look no more; a copy under way is given up and leaves nothing."""
        self._stopped = True
        self._timer.stop()
        self.give_up()

    @property
    def under_way(self) -> Task | None:
        """The copy that is made just now."""
        return self._task

    def give_up(self) -> None:
        """Give up a copy that is made just now; nothing is left of it."""
        if self._task is not None:
            self._task.cancel()

    @Slot()
    def look(self) -> None:
        """Make a copy beside the file where one is due."""
        self._timer.setInterval(EVERY)
        if self._stopped or self._desk.resting or self._desk.file.read_only:
            return
        self.look_at_ages()
        try:
            if self._task is None and self._desk.file.copies.due():
                self._run(self._desk.file.copies.begin()).failed.connect(self._failed_by_itself)
        except Unavailable:  # whatever it is, it is told where somebody saves
            return

    @Slot()
    def look_at_ages(self) -> None:
        """Read afresh what is said of the copies; no drive is looked at."""
        desk = self._desk
        said: tuple[str, ...] = ()
        if not (desk.resting or desk.file.read_only):
            try:
                said = desk.file.copies.said()
            except Unavailable:
                return
        if desk.is_example:  # nobody needs a stick for what is made up
            said = said[:1]
        if said != self.said:
            self.said = said
            self.changed.emit()

    def start(self, copying: Copying) -> Task | None:
        """Make a copy that was asked for; None while another is made.

        Its failure is left to whoever asked.
        """
        if self._task is not None or self._stopped or self._desk.resting:
            return None
        return self._run(copying)

    def save_to(self, path: Path) -> None:
        """Make a copy at `path` beside the work, in place of what lies there, and say so."""
        desk = self._desk
        try:
            copying = desk.file.copies.begin_save_to(path, instead=path.exists())
        except Unavailable as error:
            self._not_saved_to(error)
            return
        task = self.start(copying)
        if task is None:
            desk.messages.warn(desk.words.say("copies.one_under_way"))
            return
        if desk.file.path.stat().st_size >= LONG * 1_000_000:
            desk.messages.tell(desk.words.say("copies.under_way", path=path))
            task.progressed.connect(_Telling(desk, path, task).tell)
        task.succeeded.connect(self._saved_to)
        task.failed.connect(self._not_saved_to)

    def let_go(self, path: Path) -> None:
        """A copy that held more is gone, since the person let it go."""
        self.holding_more = tuple(one for one in self.holding_more if one != path)
        self.changed.emit()

    def _run(self, copying: Copying) -> Task:
        task = self._desk.tasks.start(copying.run, tell_failures=False)
        task.succeeded.connect(self._made)
        task.ended.connect(self._ended)
        self._task = task
        return task

    @Slot(object)
    def _made(self, made: CopyMade) -> None:
        self._told = ""
        if self._stopped or self._desk.resting:
            return
        try:
            self._desk.file.copies.note(made)
        except Unavailable:  # the copy is there all the same
            return
        if made.holding_more:
            self._tell_held(made.holding_more)
        self.look_at_ages()
        self.made.emit(made)

    def _tell_held(self, held: tuple[Path, ...]) -> None:
        new = not set(held) <= set(self.holding_more)
        self.holding_more = held
        if new:
            self.changed.emit()

    @Slot(object)
    def _saved_to(self, made: CopyMade) -> None:
        self._desk.messages.tell(self._desk.words.say("shell.copied", path=made.path))

    @Slot(object)
    def _not_saved_to(self, error: BaseException) -> None:
        if isinstance(error, Unavailable):
            self._desk.messages.warn(self._desk.words.unavailability(error), "copies")
        else:
            self._desk.tasks.failed.emit(error)

    @Slot(object)
    def _failed_by_itself(self, error: BaseException) -> None:
        """Say it once; another try comes with the next look."""
        if not isinstance(error, Unavailable):
            self._desk.tasks.failed.emit(error)
        elif not self._stopped and error.code != self._told:
            self._told = error.code
            why = self._desk.words.unavailability(error)
            self._desk.messages.warn(self._desk.words.say("copies.not_made", why=why), "copies")

    @Slot()
    def _ended(self) -> None:
        self._task = None

    @Slot(bool)
    def _rest(self, resting: bool) -> None:
        if resting:
            self.give_up()
        self.look_at_ages()


class _Telling(QObject):
    """Says how far a long copy is, now and then."""

    def __init__(self, desk: Desk, path: Path, task: Task) -> None:
        super().__init__(task)
        self._desk = desk
        self._path = path
        self._next = TOLD_EACH

    @Slot(int, int, str)
    def tell(self, done: int, total: int, _what: str) -> None:
        """Say it at each quarter."""
        percent = 100 * done // max(total, 1)
        if self._next <= percent < 100:
            self._next = percent + TOLD_EACH
            said = self._desk.words.say("copies.so_far", percent=percent, path=self._path)
            self._desk.messages.tell(said)
