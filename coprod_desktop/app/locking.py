"""Locks the window: nothing of the record is seen until the password of the file is typed.

What is being typed is kept in the file first. Where that fails, locking by hand says so and
leaves all as it is. Where nobody is there to read that, the window is covered instead: as blank
as a locked one, but the file stays open and what was typed stays in its fields. The program
goes on trying to keep it, and locks in earnest as soon as that has worked.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from coprod_desktop.app.lock_keeper import MINUTE, LockKeeper
from coprod_desktop.domain.refusals import Refused, Unavailable

if TYPE_CHECKING:
    from coprod_desktop.app.program import Program
    from coprod_desktop.app.session import Session
    from coprod_desktop.views.locked import LockedView

HELP_PAGE = "password"
TRY_AGAIN = 5_000
"""Milliseconds between tries to keep what was typed, while the window is only covered."""

AT_ONCE = 20
"""Milliseconds after which to look again whether a question on the screen has gone."""


class Locking(QObject):
    """The lock of one session with a password.

    `shut` comes when the window was blanked, `opened` when it shows the record again.
    """

    shut = Signal()
    opened = Signal()

    def __init__(self, program: Program, session: Session) -> None:
        super().__init__(session)
        self._program = program
        self._session = session
        self._covered = False
        self._missed = False
        self._behind: QWidget | None = None
        self._hidden: list[QDialog] = []
        self._page: LockedView | None = None
        self._keeper = LockKeeper(self._seconds(), self)
        self._keeper.wanted.connect(self.lock_away)
        session.desk.rested.connect(self._rested)
        self._again = QTimer(self)
        self._again.setInterval(TRY_AGAIN)
        self._again.timeout.connect(self._lock_if_kept)

    @Slot()
    def follow_choice(self) -> None:
        """Lock after the time that is chosen now, from now on."""
        if not self._session.locked:
            self._keeper.wait(self._seconds())

    @Slot()
    def lock_now(self) -> None:
        """Lock by hand; where what is typed cannot be kept, say so and stay open."""
        if self._may_not():
            return
        try:
            self._session.keep_typing()
        except (Refused, Unavailable) as problem:
            self._warn(problem)
        else:
            self._shut()

    @Slot()
    def lock_away(self) -> None:
        """Lock because nobody is there; cover the window where what is typed cannot be kept."""
        if self._may_not():
            self._missed = not self._session.locked
            return
        try:
            self._session.keep_typing()
        except (Refused, Unavailable):
            self._cover()
        else:
            self._shut()

    def show_again(self) -> None:
        """Show the page for the password, after something else was shown."""
        page = self._shown_page()
        self._program.frame.ui.pages.setCurrentWidget(page)
        page.focus_password()

    def leave(self) -> None:
        """Take the page away, since the file is closed."""
        self._again.stop()
        self._keeper.rest()
        self._take_page_down()

    def _may_not(self) -> bool:
        """Locked already, or the worker is writing the file anew: then it must wait."""
        return self._session.locked or self._session.desk.resting

    @Slot(bool)
    def _rested(self, resting: bool) -> None:
        """Lock now that the file is written, if that was wanted meanwhile."""
        if not resting and self._missed:
            self._missed = False
            QTimer.singleShot(0, self, self.lock_away)

    def _cover(self) -> None:
        """Hide all without closing anything; what waits on a question is answered with no."""
        self._covered = True
        self._session.locked = True
        self._behind = self._program.frame.ui.pages.currentWidget()
        for dialog in _dialogs():
            if _is_waited_for(dialog):
                dialog.reject()
            else:
                dialog.hide()
                self._hidden.append(dialog)
        self._blank()
        self._again.start()

    @Slot()
    def _lock_if_kept(self) -> None:
        try:
            self._session.keep_typing()
        except (Refused, Unavailable):
            return
        self._again.stop()
        self._covered = False
        self._shut()

    def _shut(self) -> None:
        """Blank the window, close what is open over it, and then lock the file."""
        session = self._session
        session.locked = True
        session.desk.rest(True)
        for dialog in (*_dialogs(), *self._hidden):
            _close(dialog)
        self._hidden.clear()
        self._blank()
        self._lock_file()

    @Slot()
    def _lock_file(self) -> None:
        """Lock the file, once no question waits in the middle of some work."""
        if QThread.currentThread().loopLevel() > 1:
            QTimer.singleShot(AT_ONCE, self, self._lock_file)
            return
        gc.unfreeze()  # what was spared from sweeping may hold the key
        self._session.lock()
        QTimer.singleShot(0, self, gc.collect)  # once Qt has destroyed what was taken down

    def _blank(self) -> None:
        """Leave nothing of the record in sight."""
        program, page = self._program, self._shown_page()
        self._keeper.rest()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
        _clear_clipboard()
        program.menus.forget()
        program.messages.clear()
        program.frame.ui.pages.setCurrentWidget(page)
        program.frame.show_tools(file_open=False)
        program.name_window()
        page.show_file(self._session.desk.file.path.name)
        self.shut.emit()

    def _shown_page(self) -> LockedView:
        if self._page is None:
            from coprod_desktop.views.locked import LockedView

            self._page = LockedView()
            self._page.unlock_requested.connect(self._unlock)
            self._page.close_requested.connect(self._close_file)
            self._program.frame.ui.pages.addWidget(self._page)
        return self._page

    @Slot(str)
    def _unlock(self, password: str) -> None:
        words, page = self._program.words, self._shown_page()
        if self._covered:
            if password == self._session.desk.file.security.password:
                self._uncover()
            else:
                page.say_problem(words.say("locked.wrong"))
            return
        try:
            self._session.unlock(password)
        except Unavailable as problem:
            wrong = problem.code == "wrong_password"
            page.say_problem(words.say("locked.wrong") if wrong else words.unavailability(problem))
        else:
            self._open()

    def _uncover(self) -> None:
        """Show all as it was, with what is typed still in its fields; say what is amiss."""
        self._again.stop()
        self._covered = False
        self._session.locked = False
        if self._behind is not None:
            self._program.frame.ui.pages.setCurrentWidget(self._behind)
        self._behind = None
        self._open()
        for dialog in self._hidden:
            dialog.open()
        self._hidden.clear()
        try:
            self._session.keep_typing()
        except (Refused, Unavailable) as problem:
            self._warn(problem)

    def _open(self) -> None:
        self._take_page_down()
        self._program.frame.show_tools(file_open=True)
        self._program.name_window()
        self._keeper.wait(self._seconds())
        self.opened.emit()

    @Slot()
    def _close_file(self) -> None:
        try:
            self._program.close_file()
        except (Refused, Unavailable) as problem:
            self._shown_page().say_problem(_said(self._program, problem))

    def _take_page_down(self) -> None:
        if self._page is not None:
            self._program.frame.ui.pages.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    def _warn(self, problem: Refused | Unavailable) -> None:
        program = self._program
        said = f"{_said(program, problem)} {program.words.say('locked.not_locked')}"
        program.messages.warn(said, HELP_PAGE)

    def _seconds(self) -> float:
        return self._program.settings.lock_minutes * MINUTE


def _said(program: Program, problem: Refused | Unavailable) -> str:
    if isinstance(problem, Refused):
        return program.words.refusal(problem)
    return program.words.unavailability(problem)


def _dialogs() -> Iterator[QDialog]:
    """What is open over the window, the last opened first: it stands on the others."""
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    yield from (one for one in reversed(shown) if one.isVisible())


def _is_waited_for(dialog: QDialog) -> bool:
    """Whether some work goes on only when the dialog is answered (QDialog.exec)."""
    return QThread.currentThread().loopLevel() > 1 and dialog is QApplication.activeModalWidget()


def _close(dialog: QDialog) -> None:
    """Close a dialog. Nobody hears of it, for nobody decided anything: its drafts stay.

    Some work may wait for the answer; then that lets the dialog go.
    """
    waited_for = _is_waited_for(dialog)
    dialog.blockSignals(not waited_for)
    dialog.done(QDialog.DialogCode.Rejected)
    if not waited_for:
        dialog.deleteLater()


def _clear_clipboard() -> None:
    """Take back what was copied out of the program, for whoever comes next could paste it."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
