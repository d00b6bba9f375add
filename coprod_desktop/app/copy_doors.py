"""Opens the dialog about going back to a copy, and the ways to other places of copies."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.tasks import Task
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.go_back import GoBackPresenter
from coprod_desktop.views.go_back import GoBackDialog

if TYPE_CHECKING:
    from coprod_desktop.services.copies import Restored


class CopyDoors:
    """The dialog about copies, over the window of `owner`."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk = desk
        self._owner = owner

    def go_back(self, held: Iterable[Path] = ()) -> None:
        """Show the copies there are; those `held` hold more than any newer one."""
        desk = self._desk
        desk.keep_typing()
        dialog = GoBackDialog(desk.words, self._owner.window())
        work = _Work(desk, dialog)
        presenter = GoBackPresenter(
            dialog,
            desk.file,
            look=work.beside,
            going=work.alone,
            returned=self._returned,
            held=held,
        )
        work.stopped = presenter.stopped
        dialog.hold(presenter)
        dialog.chosen.connect(presenter.choose)
        dialog.password_typed.connect(presenter.try_password)
        dialog.go_back_requested.connect(presenter.go_back)
        dialog.stop_requested.connect(work.stop)
        dialog.other_requested.connect(partial(self._open_other, presenter))
        dialog.let_go_requested.connect(partial(self._let_go, presenter))
        presenter.begin()
        dialog.open()

    def choose_folder(self) -> Path | None:
        """Let the person choose a second place."""
        return self._desk.ask.folder(_tr("A second place for copies"), Path.home())

    def open_folder(self) -> None:
        """Show the copies beside the file in the system's own window."""
        folder = self._desk.file.copies.folder
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            said = self._desk.words.say("copies.folder_not_opened", folder=folder)
            self._desk.messages.warn(said)

    def _returned(self, restored: Restored) -> None:
        desk = self._desk
        desk.file.copies.tell_restored()
        kept = restored.kept
        said = desk.words.say("go_back.done", name=kept.name, folder=kept.parent.name)
        desk.messages.tell(said)
        desk.copy_keeper.look_at_ages()

    def _open_other(self, presenter: GoBackPresenter) -> None:
        kinds = _tr("Group files (*.coprod);;All files (*)")
        folder = self._desk.file.path.parent
        chosen = self._desk.ask.open_path(_tr("Choose a copy"), folder, kinds)
        if chosen is not None:
            presenter.open_other(chosen)

    def _let_go(self, presenter: GoBackPresenter) -> None:
        say = self._desk.words.say
        yes, no = say("go_back.let_go_yes"), say("go_back.let_go_no")
        if self._desk.ask.confirm(_tr("Let this copy go"), presenter.question(), yes, no):
            gone = presenter.let_go()
            if gone is not None:
                self._desk.copy_keeper.let_go(gone)


class _Work(QObject):
    """Does the dialog's work in the worker, and brings back what came of it."""

    def __init__(self, desk: Desk, dialog: GoBackDialog) -> None:
        super().__init__(dialog)
        self._desk = desk
        self._dialog = dialog
        self._looking: Task | None = None
        self._going: Task | None = None
        self.stopped: Callable[[], None] = _nobody

    def beside(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Unavailable], None],
    ) -> None:
        """Do something that leaves the file alone, instead of what was begun before."""
        if self._looking is not None and not self._looking.is_over:
            self._looking.cancel()
        task = self._looking = self._desk.tasks.start(work, tell_failures=False)
        _Ending(self._desk, task, self, done, failed)

    def alone(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Unavailable], None],
    ) -> None:
        """Do something during which nobody else may use the file."""
        desk = self._desk
        desk.rest(True)
        task = self._going = desk.tasks.start(work, tell_failures=False)
        task.progressed.connect(self._dialog.show_progress)
        for over in (task.succeeded, task.failed, task.cancelled):
            over.connect(self._wake)
        _Ending(desk, task, self, done, failed)
        task.cancelled.connect(self._was_stopped)

    @Slot()
    def stop(self) -> None:
        """Give up going back."""
        if self._going is not None and not self._going.is_over:
            self._going.cancel()

    @Slot()
    def _was_stopped(self) -> None:
        self.stopped()

    @Slot()
    def _wake(self) -> None:
        """The file can be asked again."""
        self._desk.rest(False)


class _Ending(QObject):
    """Brings what came of a task to whoever asked, while the dialog is there."""

    def __init__(
        self,
        desk: Desk,
        task: Task,
        parent: QObject,
        done: Callable[[Any], None],
        failed: Callable[[Unavailable], None],
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done = done
        self._failed = failed
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._has_failed)

    @Slot(object)
    def _succeeded(self, result: object) -> None:
        self._done(result)

    @Slot(object)
    def _has_failed(self, error: BaseException) -> None:
        if isinstance(error, Unavailable):
            self._failed(error)
            return
        self._failed(Unavailable("cannot_use", path=self._desk.file.path, detail=str(error)))
        self._desk.tasks.failed.emit(error)


def _nobody() -> None:
    """Nobody wants to know."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CopyDoors", text)
