"""Opens one group file: asks for its password, tries again, and offers ways where it will not."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from coprod_desktop.app import opening_work
from coprod_desktop.app.opening_work import Attempt
from coprod_desktop.app.tasks import Task, Tasks, Work
from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.copies import folder_for
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.file_trouble import Offer, Telling, Told, Way
from coprod_desktop.views.ask import Ask

if TYPE_CHECKING:  # the services are loaded in the worker, each dialog when it is wanted
    from coprod_desktop.services.group_file import GroupFile
    from coprod_desktop.services.rescue import Report
    from coprod_desktop.services.stand_in import AtHand
    from coprod_desktop.views.file_trouble import FileTroubleView
    from coprod_desktop.views.unlock import UnlockView

WAITS = (0.2, 0.4, 0.8, 1.6)
"""Seconds between tries while another program, a virus scanner mostly, holds the file."""

LOOKED_FOR = frozenset({"damaged", "missing", "not_ours"})
"""Where something may stand in for the file, and is looked for before anything is said."""


class Openings(QObject):
    """Opens a file after all that may stand in the way; the person chooses, nothing is guessed.

    `opened` comes with the GroupFile; `gave_up` with the Unavailable that nobody was told yet,
    or None; `reading` with the name of the file while it is opened.
    """

    opened = Signal(object)
    gave_up = Signal(object)
    reading = Signal(str)

    def __init__(
        self,
        owner: QWidget,
        *,
        tasks: Tasks,
        ask: Ask,
        words: Callable[[], Words],
        clock: Clock,
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._tasks = tasks
        self._ask = ask
        self._words = words
        self._clock = clock
        self._attempt = Attempt(Path())
        self._told: Told | None = None
        self._task: Task | None = None
        self._dialog: FileTroubleView | None = None
        self._unlock: UnlockView | None = None
        self._news = ""

    def open(self, path: Path, password: str | None = None) -> None:
        """Open a file; its password is asked for where it has one and none is given."""
        self._try(Attempt(path, password))

    @Slot(object)
    def read(self, path: Path) -> None:
        """Open a file to read only."""
        self._try(Attempt(path, way=Way.READ))

    def rescue(self, path: Path, password: str | None) -> None:
        """Offer to bring what can be read of a closed file to a new one."""
        self._attempt = Attempt(path, password)
        self._tell(self._telling.rescue_asked())

    def run(self, work: Callable[[Progress], GroupFile], path: Path) -> Task:
        """Open a file by work of one's own; what fails goes the way of any other opening."""
        self._attempt = Attempt(path)
        self.reading.emit(path.name)
        task = self._tasks.start(work, tell_failures=False)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(partial(self._failed, self._attempt))
        return task

    def take_news(self) -> str:
        """What was done on the way, in a sentence; it is told once."""
        news, self._news = self._news, ""
        return news

    @property
    def _telling(self) -> Telling:
        return Telling(self._attempt.path, self._words(), here=platform.node())

    def _try(self, attempt: Attempt) -> None:
        self._attempt = attempt
        self.reading.emit(attempt.path.name)
        task = self._tasks.start(
            partial(opening_work.opened, attempt, self._clock), tell_failures=False
        )
        task.succeeded.connect(self._succeeded)
        task.failed.connect(partial(self._failed, attempt))

    @Slot(object)
    def _succeeded(self, file: GroupFile) -> None:
        self._attempt = Attempt(file.path)
        self._close_dialogs()
        self.opened.emit(file)

    def _failed(self, attempt: Attempt, error: BaseException) -> None:
        if not isinstance(error, Unavailable):
            self._close_dialogs()
            self._tasks.failed.emit(error)
            self.gave_up.emit(None)
        elif error.code == "in_use" and attempt.tries < len(WAITS):
            again = partial(self._try, replace(attempt, tries=attempt.tries + 1))
            QTimer.singleShot(int(WAITS[attempt.tries] * 1000), self, again)
        elif error.code == "read_only" and attempt.way is not Way.READ:
            self._try(replace(attempt, way=Way.READ))
        elif error.code == "password_needed" and self._unlock is None:
            self._ask_password(attempt)
        elif error.code in ("wrong_password", "password_needed"):
            self._not_the_password(attempt, error)
        elif error.code in LOOKED_FOR:
            self._look(attempt, error)
        else:
            self._say(error, self._telling.at_opening(error))

    def _say(self, error: Unavailable, told: Told | None) -> None:
        """Tell it in the dialog, or leave it to the window where a sentence will do."""
        if told is not None:
            self._tell(told)
        elif self._dialog is not None:
            self._dialog.say_problem(self._words().unavailability(error))
        else:
            self._close_dialogs()
            self.gave_up.emit(error)

    def _look(self, attempt: Attempt, error: Unavailable) -> None:
        """Look for what may stand in for the file, then tell; in the worker, for it reads."""

        def found(at_hand: AtHand) -> None:
            strange = error.code == "not_ours" and at_hand.copy is None
            self._say(error, None if strange else self._telling.at_opening(error, at_hand))

        task = self._start(partial(opening_work.at_hand, attempt, missing=error.code == "missing"))
        task.succeeded.connect(found)

    def _tell(self, told: Told) -> None:
        from coprod_desktop.views.file_trouble import FileTroubleView

        if self._unlock is not None:
            self._drop_unlock()
        if self._dialog is None:
            self._dialog = FileTroubleView(self._words(), self._owner.window())
            self._dialog.way_wanted.connect(self._go)
            self._dialog.rejected.connect(self._left)
        self._told = told
        self._dialog.show_told(told)
        self._dialog.open()

    @Slot(object)
    def _go(self, offer: Offer) -> None:
        """Go the way that was chosen."""
        {
            Way.READ: self._open_so,
            Way.TAKE_OVER: self._open_so,
            Way.UPGRADE: self._open_so,
            Way.AGAIN: self._open_other,
            Way.ELSEWHERE: self._open_other,
            Way.OPEN_NEW: self._open_other,
            Way.LOOK: self._look_elsewhere,
            Way.COPY: self._use_copy,
            Way.OTHER_COPY: self._choose_copy,
            Way.CARRY_OUT: self._carry_out,
            Way.RESCUE: self._rescue,
            Way.CHECK: self._check,
            Way.STOP: self._stop,
        }[offer.way](offer)

    def _open_so(self, offer: Offer) -> None:
        self._busy()
        self._try(replace(self._attempt, way=offer.way, tries=0))

    def _open_other(self, offer: Offer) -> None:
        self._busy()
        attempt = self._attempt
        self._try(Attempt(offer.path or attempt.path, attempt.password, attempt.way))

    def _look_elsewhere(self, _offer: Offer) -> None:
        self._choose(self._attempt.path.parent, lambda path: self._try(Attempt(path)))

    def _use_copy(self, offer: Offer) -> None:
        if offer.path is not None:
            self._put_in_place(offer.path)

    def _choose_copy(self, _offer: Offer) -> None:
        self._choose(folder_for(self._attempt.path), self._put_in_place)

    def _stop(self, _offer: Offer) -> None:
        if self._task is not None:
            self._task.cancel()

    def _choose(self, folder: Path, then: Callable[[Path], None]) -> None:
        start = folder if folder.is_dir() else documents()
        kinds = self.tr("Group files (*.coprod);;All files (*)")
        chosen = self._ask.open_path(self.tr("Choose a group file"), start, kinds)
        if chosen is not None:
            self._busy()
            then(chosen)

    def _put_in_place(self, copy: Path) -> None:
        attempt = self._attempt
        self._busy()

        def done(kept: Path | None) -> None:
            key = "placed" if kept else "placed_alone"
            self._news = self._words().say(f"file_trouble.{key}", path=kept)
            self._try(replace(attempt, tries=0))

        task = self._start(partial(opening_work.put_in_place, attempt, copy, self._clock))
        task.succeeded.connect(done)

    def _carry_out(self, _offer: Offer) -> None:
        attempt = self._attempt
        self._busy()

        def done(path: Path) -> None:
            self._news = self._words().say("file_trouble.carried_out")
            self._try(Attempt(path, attempt.password))

        task = self._start(partial(opening_work.carry_out, attempt.path, documents(), self._clock))
        task.succeeded.connect(done)

    def _rescue(self, _offer: Offer) -> None:
        attempt, before = self._attempt, self._told
        name = self._words().say("rescue.new_name", name=attempt.path.stem)
        suggested = attempt.path.with_name(name + attempt.path.suffix)
        kinds = self.tr("Group files (*.coprod)")
        chosen = self._ask.save_path(self.tr("Rescue into a new file"), suggested, kinds)
        if chosen is None or before is None:
            return
        self._tell(self._telling.busy())
        task = self._start(
            partial(opening_work.rescue, attempt, chosen, self._words(), self._clock)
        )
        task.progressed.connect(self._progressed)
        task.succeeded.connect(self._rescued)
        task.cancelled.connect(partial(self._tell, before))
        task.failed.connect(partial(self._tell_again, before))

    @Slot(object)
    def _rescued(self, report: Report) -> None:
        self._tell(self._telling.rescued(report))

    def _check(self, _offer: Offer) -> None:
        before = self._told
        if before is None:
            return
        self._busy(self._words().say("file_trouble.checking"))
        task = self._start(partial(opening_work.check, self._attempt, self._words()))
        task.succeeded.connect(lambda found: self._tell(self._telling.checking(found, before)))

    def _start(self, work: Work) -> Task:
        """Work for the dialog; what hinders it is said there."""
        self._task = self._tasks.start(work, tell_failures=False)
        self._task.failed.connect(self._did_not)
        return self._task

    def _did_not(self, error: BaseException) -> None:
        if isinstance(error, Unavailable) and self._dialog is not None:
            self._dialog.say_problem(self._words().unavailability(error))
        elif isinstance(error, Unavailable):
            self.gave_up.emit(error)
        else:
            self._tasks.failed.emit(error)

    def _tell_again(self, before: Told, error: BaseException) -> None:
        """Offer the ways there were, with why the one that was tried did not lead on."""
        self._tell(before)
        self._did_not(error)

    @Slot(int, int, str)
    def _progressed(self, done: int, total: int, _what: str) -> None:
        if self._dialog is not None:
            self._dialog.say_progress(self._telling.step(done, total))

    def _busy(self, words: str = "") -> None:
        if self._dialog is not None:
            self._dialog.set_busy(busy=True)
            self._dialog.say_progress(words)

    @Slot()
    def _left(self) -> None:
        self._dialog = None
        self._attempt = Attempt(self._attempt.path)
        self.gave_up.emit(None)

    def _close_dialogs(self) -> None:
        self._drop_unlock()
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accept()

    def _drop_unlock(self) -> None:
        dialog, self._unlock = self._unlock, None
        if dialog is not None:
            dialog.accept()

    def _ask_password(self, attempt: Attempt) -> None:
        from coprod_desktop.views.unlock import UnlockView

        dialog = UnlockView(self._words(), self._owner.window())
        dialog.show_file(attempt.path.name)
        dialog.password_given.connect(
            lambda given: self._try(replace(attempt, password=given, tries=0))
        )
        dialog.rejected.connect(self._password_not_given)
        self._unlock = dialog
        dialog.open()

    def _not_the_password(self, attempt: Attempt, error: Unavailable) -> None:
        """Say so, unless the password opens a copy of the file: then the file is amiss."""

        def looked(at_hand: AtHand | None) -> None:
            if at_hand is not None:
                self._say(error, self._telling.at_opening(error, at_hand))
            elif self._unlock is not None:
                self._unlock.say_problem(self._words().unavailability(error))
            else:
                self._ask_password(replace(attempt, password=None))

        self._start(partial(opening_work.behind_password, attempt)).succeeded.connect(looked)

    @Slot()
    def _password_not_given(self) -> None:
        self._unlock = None
        self.gave_up.emit(None)


def documents() -> Path:
    """The folder of documents, or the home folder where there is none."""
    where = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(where))
    return folder if folder.is_dir() else Path.home()
