"""The last steps before and after a file is closed: its copies, and leave to take the stick out.

It runs while the window is being closed and holds that up, so everything ends with one key, and
where the system itself ends the session nothing is begun or asked.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters import closing as steps
from coprod_desktop.presenters.closing import Asked
from coprod_desktop.presenters.copies_card import place_said

if TYPE_CHECKING:
    from coprod_desktop.app.session import Session
    from coprod_desktop.app.settings import Settings
    from coprod_desktop.app.tasks import Task, Tasks
    from coprod_desktop.services.copies import Copying
    from coprod_desktop.services.copies_at_hand import Around
    from coprod_desktop.views.ask import Ask
    from coprod_desktop.views.closing import ClosingDialog

SHOW_AFTER = 400  # milliseconds that pass before a person is told to wait
OF_THE_FILE = frozenset(
    {
        "changed_outside",
        "damaged",
        "disk_failed",
        "drive_gone",
        "file_failed",
        "locked",
        "moved",
        "taken_over",
    }
)
"""What is amiss with the file itself: it is told where somebody saves, and not again here."""

HURRY_FOR = 60_000  # milliseconds after which a session that was to end has stayed


class Closing(QObject):
    """Holds a file that is being closed until its copies are made, or nobody wants them.

    `under_way` is true meanwhile.
    """

    _left = Signal()

    def __init__(
        self, window: QWidget, *, settings: Settings, tasks: Tasks, ask: Ask, clock: Clock
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._ask = ask
        self._clock = clock
        self._dialog: ClosingDialog | None = None
        self._words: Words | None = None
        self._answer = ""
        self._hurried = False
        self.under_way = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.commitDataRequest.connect(self._session_ends)

    @Slot()
    def hurry(self) -> None:
        """Begin and ask nothing more, and end what is under way: there is no time."""
        self._hurried = True
        self.skip()
        QTimer.singleShot(HURRY_FOR, self, self._take_time)

    @Slot()
    def skip(self) -> None:
        """Do what Esc does, as often as it takes until the file is closed."""
        if self.under_way:
            self._answered("other")

    def before(self, session: Session) -> tuple[Path, ...]:
        """Make the copies that are due; gives the folders on sticks that are written to.

        What is typed must have been saved. It raises nothing: the work itself is saved, and no
        copy is worth not being able to close.
        """
        file = session.desk.file
        if session.desk.resting and not session.locked:  # the file itself is being written anew
            self._tasks.stop()
        if self._hurried or self.under_way:
            return ()
        self._words, self.under_way = file.words, True
        session.desk.copy_keeper.pause()
        try:
            return self._before(session)
        finally:
            self.under_way = False
            self._hide()

    def after(self, sticks: tuple[Path, ...], other: Path | None = None) -> None:
        """Say that the sticks can be taken out, once the file is closed.

        Nothing is said of the stick that the `other` file lies on, which is open instead.
        """
        if other is not None:
            sticks = tuple(stick for stick in sticks if not _on_one_drive(stick, other))
        if not sticks or self._hurried or self.under_way or self._words is None:
            return

        def work(_progress: Progress) -> bool:
            from coprod_desktop.services.copies import settle

            return settle(*sticks)

        self.under_way = True
        try:
            written, _ = self._wait(work, steps.finding(self._words))
            self._put(steps.farewell(self._words, written=bool(written)))
        finally:
            self.under_way = False
            self._hide()

    def _before(self, session: Session) -> tuple[Path, ...]:
        copies, words = session.desk.file.copies, session.desk.file.words
        if session.desk.resting:  # locked: nothing can be asked of the file
            from coprod_desktop.services.copies_at_hand import LookingAround

            found, _ = self._wait(LookingAround(session.desk.file.path, None).run)
            return found.sticks if found is not None else ()
        looking = copies.begin_looking_around
        around = self._looked(looking, words)
        if around is None or session.desk.file.read_only:
            return around.sticks if around is not None else ()
        self._copy_beside(session)
        if around.second_place is not None:
            self._copy_to_second(session, around)
        elif self._may_offer(session):
            self._offer(session, around)
        return (self._looked(looking, words) or around).sticks

    def _looked(self, looking: Callable[[], Any], words: Words) -> Around | None:
        with suppress(Unavailable):
            around, _ = self._wait(looking().run, steps.finding(words))
            if around is not None:
                found: Around = around
                return found
        return None

    def _copy_beside(self, session: Session) -> None:
        copies, words = session.desk.file.copies, session.desk.file.words
        made_now = session.desk.copy_keeper.under_way
        if made_now is not None:
            self._wait_for(made_now, steps.copying(words))
        self._copy(
            session,
            lambda: copies.begin() if copies.due(closing=True) else None,
            steps.copying(words),
        )

    def _copy_to_second(self, session: Session, around: Around) -> None:
        copies, words = session.desk.file.copies, session.desk.file.words
        with suppress(Unavailable):
            if not copies.second_due():
                return
            copied, place = copies.second_copied, place_said(around, words)
            there, still = around.second_there, False
            if not there and not steps.may_ask_for_stick(copied, self._clock()):
                return
            while not there:
                old = copies.ago(copied) if copied else ""
                if self._put(steps.away(words, place, old, still=still)) != "main":
                    return
                again = self._looked(copies.begin_looking_around, words)
                there, still = again is not None and again.second_there, True
            self._copy(session, copies.begin_second, steps.copying_second(words, place))

    def _copy(self, session: Session, begin: Callable[[], Copying | None], asked: Asked) -> None:
        """Make a copy; where it fails it may be tried again."""
        while not (self._hurried or session.desk.resting):
            error: BaseException | None
            try:
                copying = begin()
                if copying is None:
                    return
                made, error = self._wait(copying.run, asked)
                if made is not None:
                    session.desk.file.copies.note(made)
            except Unavailable as problem:
                error = problem
            if error is None:
                return
            if not isinstance(error, Unavailable):
                self._tasks.failed.emit(error)
                return
            if error.code in OF_THE_FILE:
                return
            if self._put(steps.failed(session.desk.file.words, error)) != "main":
                return

    def _may_offer(self, session: Session) -> bool:
        settings = self._settings
        return (
            settings.offers_second_place
            and not session.desk.is_example
            and steps.may_offer(settings.second_place_offered, self._clock().date())
        )

    def _offer(self, session: Session, around: Around) -> None:
        from coprod_desktop.app.openings import documents
        from coprod_desktop.domain.places_on_disk import PlaceKind

        file, settings = session.desk.file, self._settings
        settings.second_place_offered = self._clock().date()
        kind = around.place.kind
        answer = self._put(steps.offer(file.words, kind, protected=file.protected))
        if answer == "never":
            settings.offers_second_place = False
        if answer != "main":
            return
        start = documents() if kind is PlaceKind.REMOVABLE else Path.home()
        folder = self._ask.folder(self.tr("A second place for copies"), start)
        if folder is None:
            return

        def begin() -> Copying:
            file.copies.choose_second_place(folder)
            return file.copies.begin_second()

        self._copy(session, begin, steps.copying_second(file.words, str(folder)))

    def _wait(
        self, work: Callable[[Progress], Any], asked: Asked | None = None
    ) -> tuple[Any, BaseException | None]:
        """Do work in the worker; gives what it gave, or why it failed, or neither if stopped."""
        return self._wait_for(self._tasks.start(work, tell_failures=False), asked)

    def _wait_for(self, task: Task, asked: Asked | None) -> tuple[Any, BaseException | None]:
        waiting = _Waiting(task)
        self._answer = ""
        self._left.connect(task.cancel)
        QTimer.singleShot(SHOW_AFTER, waiting.loop, waiting.loop.quit)
        if not task.is_over:
            waiting.loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if not task.is_over and asked is not None:
            dialog = self._show(asked)
            task.progressed.connect(dialog.show_progress)
        if not task.is_over:
            task.ended.connect(waiting.loop.quit)
            waiting.loop.exec()
        self._left.disconnect(task.cancel)
        return waiting.result, waiting.error

    def _put(self, asked: Asked) -> str:
        """Ask, and wait for the answer."""
        if self._hurried:
            return "other"
        self._answer = ""
        dialog = self._show(asked)
        loop = QEventLoop()
        self._left.connect(loop.quit)
        if not self._answer:
            loop.exec()
        self._left.disconnect(loop.quit)
        dialog.hide()  # so that the same key pressed twice answers nothing else
        return self._answer

    def _show(self, asked: Asked) -> ClosingDialog:
        from coprod_desktop.views.closing import ClosingDialog

        if self._dialog is None:
            if self._words is None:
                raise RuntimeError("Nothing is being closed")
            self._dialog = ClosingDialog(self._words, self._window)
            self._dialog.answered.connect(self._answered)
        self._dialog.show_asked(asked)
        self._dialog.open()
        return self._dialog

    def _hide(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None

    @Slot(str)
    def _answered(self, answer: str) -> None:
        self._answer = answer
        self._left.emit()

    def _session_ends(self, *_manager: object) -> None:
        self.hurry()

    def _take_time(self) -> None:
        self._hurried = False


def _on_one_drive(stick: Path, other: Path) -> bool:
    try:
        return stick.stat().st_dev == other.stat().st_dev
    except OSError:
        return False


class _Waiting(QObject):
    """What became of one piece of work, and the loop that waits for it."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.loop = QEventLoop()
        self.result: Any = None
        self.error: BaseException | None = None
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.ended.connect(self.loop.quit)

    @Slot(object)
    def _succeeded(self, result: object) -> None:
        self.result = result

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.error = error
