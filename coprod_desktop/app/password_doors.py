"""Opens the dialogs about the password, and writes the file anew beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.presenters.password_editor import PasswordEditorPresenter, PasswordWish

if TYPE_CHECKING:
    from coprod_desktop.views.printing import Printers

Work = Callable[[Progress], Any]
Failed = Callable[[Any], None]


class PasswordDoors(QObject):
    """The dialogs over the window of `owner`; `changed` comes when a password was changed."""

    changed = Signal()

    def __init__(self, desk: Desk, owner: QWidget, printers: Printers | None = None) -> None:
        super().__init__(owner)
        self._desk = desk
        self._owner = owner
        self._printers = printers

    def edit(self, wish: PasswordWish) -> None:
        """Set, change or take away the password; offers the emergency sheet afterwards."""
        from coprod_desktop.views.password_editor import PasswordEditorView

        desk = self._desk
        dialog = PasswordEditorView(desk.words, self._owner.window())
        presenter = PasswordEditorPresenter(
            dialog, desk.file, wish, start=self.start, done=partial(self._was_changed, wish)
        )
        dialog.hold(presenter)
        dialog.record_requested.connect(presenter.record)
        dialog.typed.connect(presenter.typed)
        presenter.begin()
        dialog.open()

    def show_sheet(self) -> None:
        """Show the emergency sheet, to print it."""
        from coprod_desktop.presenters.emergency_sheet import EmergencySheetPresenter
        from coprod_desktop.services.papers import load
        from coprod_desktop.views.emergency_sheet import EmergencySheetView
        from coprod_desktop.views.printing import Printers

        desk = self._desk
        dialog = EmergencySheetView(desk.words, self._owner.window())
        presenter = EmergencySheetPresenter(
            dialog,
            desk.file.security,
            desk.words,
            load=load,
            start=partial(_start_beside, desk, dialog),
            printing=_Printing(self._printers or Printers(dialog)),
            tell=desk.messages.tell,
        )
        dialog.hold(presenter)
        dialog.print_requested.connect(presenter.print_out)
        presenter.begin()
        dialog.open()

    def start(self, work: Work, *, done: Callable[[Any], None], failed: Failed) -> None:
        """Work on the file in the worker. Until it has ended nobody else may use the file.

        What is being typed is kept before; the window waits, and so does all that works by a
        timer (`Desk.resting`). The file is whole at every moment, so a crash loses nothing.
        """
        desk, window = self._desk, self._owner.window()
        focused = QApplication.focusWidget()
        try:
            desk.keep_typing()
        except (Refused, Unavailable) as problem:
            failed(problem)
            return
        desk.rest(True)
        alone = QApplication.activeModalWidget() is None
        window.setEnabled(not alone)
        task = desk.tasks.start(work, tell_failures=False)

        def wake() -> None:
            desk.rest(False)
            window.setEnabled(True)
            if alone and focused is not None:
                focused.setFocus()

        def succeeded(result: object) -> None:
            wake()
            done(result)

        def told(error: BaseException) -> None:
            wake()
            failed(_known(desk, error))

        task.succeeded.connect(succeeded)
        task.failed.connect(told)

    def _was_changed(self, wish: PasswordWish, said: str) -> None:
        desk = self._desk
        desk.protection_changed.emit()
        self.changed.emit()
        desk.messages.tell(said)
        if wish is not PasswordWish.REMOVE:
            self.show_sheet()


class _Printing:
    """The printers, as the sheet sees them: there is no printing to a file."""

    def __init__(self, printers: Printers) -> None:
        self._printers = printers

    def has_printer(self) -> bool:
        return self._printers.any()

    def ask_printer(self, title: str, pages: int, pdf: bytes) -> Work | None:
        from coprod_desktop.views.printing import printing

        printer = self._printers.ask(title, pages, to_file=False)
        return None if printer is None else printing(printer, pdf)


def _start_beside(
    desk: Desk, dialog: QObject, work: Work, *, done: Callable[[Any], None], failed: Failed
) -> None:
    """Work beside the window; nothing is heard of it once the dialog is gone."""
    task = desk.tasks.start(work, tell_failures=False)
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    task.succeeded.connect(lambda result: None if gone else done(result))
    task.failed.connect(lambda error: None if gone else failed(_known(desk, error)))


def _known(desk: Desk, error: BaseException) -> Refused | Unavailable | None:
    """A failure that has a sentence of its own; a defect is told where all defects are."""
    if isinstance(error, Refused | Unavailable):
        return error
    desk.tasks.failed.emit(error)
    return None
