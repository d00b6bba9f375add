"""Looks after the open file: what was found on opening it, and what happens to it from outside."""

from __future__ import annotations

import platform
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog

from coprod_desktop.app.reading_only import ReadingOnly
from coprod_desktop.domain.drafts import Draft
from coprod_desktop.domain.holders import BEAT_SECONDS
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.presenters.arrival import told_of_opening
from coprod_desktop.presenters.file_trouble import LOST, Telling
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.reading import reading, stale
from coprod_desktop.widgets.notice_strip import NoticeStrip

if TYPE_CHECKING:
    from coprod_desktop.app.program import Program
    from coprod_desktop.app.session import Session
    from coprod_desktop.services.second_copies import Risk

WAITED_FOR = frozenset(
    {"drive_gone", "disk_failed", "disk_full", "in_use", "folder_not_writable", "read_only"}
)
"""Troubles that may pass: what is typed is saved as soon as they have."""

TRY_EVERY = 2
"""Seconds between looking whether the trouble is over."""

RISKS_PAGE = "where-the-file-lies"


class FileWatch(QObject):
    """Says how it stands with the file above the rooms, and keeps typing until it is saved.

    A file that was taken over or changed from outside is only read from then on, until it is
    opened again; what was typed comes along. A drive that is away is waited for.
    """

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self.strip = NoticeStrip()
        self.strip.way_wanted.connect(self.reopen)
        self._reading = ReadingOnly(self)
        self._session: Session | None = None
        self._trouble: Unavailable | None = None
        self._carried: tuple[Draft, ...] = ()
        self._place: Place | None = None
        self._left = Path()
        self._trying = _timer(self, TRY_EVERY, self.try_again)
        self._looking = _timer(self, BEAT_SECONDS, self.look)

    def enter(self, session: Session) -> None:
        """Look after the file of a session from now on, and tell what was found on the way."""
        self._session, self._trouble = session, None
        session.desk.rescue_wanted.connect(self.rescue)
        session.desk.read_wanted.connect(self._program.door.openings.read)
        self._looking.start()
        file, words, here = session.desk.file, session.desk.words, platform.node()
        if file.barred is not None:
            told = reading(file.barred, file.holder, words, here)
            self._bar(told.kind, told.why, told.way)
        former = file.hold.former if file.hold is not None else None
        news = told_of_opening(
            former, file.kept, self._program.door.openings.take_news(), words, here
        )
        if news:
            session.desk.messages.tell(news)
        if self._left == file.path:
            self._come_back(session)
        self._look_round(session)

    def leave(self) -> None:
        """The file is closed: nothing is to be said of it any more."""
        self._session = None
        self._trying.stop()
        self._looking.stop()
        self.strip.hide()
        self._reading.end()

    @property
    def carries(self) -> bool:
        """Whether something typed could not be saved in any file yet."""
        return bool(self._carried)

    @Slot(object)
    def heard(self, error: Unavailable) -> None:
        """Do what can be done about a trouble with the open file; others are none of ours."""
        if self._session is None or not self._is_ours(error, self._session):
            return
        if error.code in LOST:
            self._lose(error, self._session)
        elif error.code in WAITED_FOR and not self._session.desk.file.read_only:
            self._session.write_failed()
            self._trouble = error
            self._trying.start()

    @Slot()
    def try_again(self) -> None:
        """Save what is typed, if the file can be written to again."""
        session, trouble = self._session, self._trouble
        if session is None or trouble is None or session.desk.resting:
            return
        file = session.desk.file
        if trouble.code == "drive_gone" and not file.path.exists():
            return
        try:
            if file.hold is not None:
                file.hold.beat()
            file.prove_writable()
            session.navigator.leave()
            typed = bool(session.desk.typing_keeper.unsaved())
            session.desk.typing_keeper.keep_now()
        except Unavailable as still:
            if still.code in LOST:
                self._lose(still, session)
        except Refused as refused:
            self._over(session, trouble, typed=False)
            session.desk.messages.warn(session.desk.words.refusal(refused))
        else:
            self._over(session, trouble, typed=typed)

    @Slot()
    def look(self) -> None:
        """See now and then whether somebody took the file over, or the drive is gone."""
        session = self._session
        if session is None or self._trouble is not None or session.desk.resting:
            return
        hold = session.desk.file.hold
        if hold is None or (hold.beat() is None and session.desk.file.path.exists()):
            return
        try:
            session.desk.file.prove_writable()
        except Unavailable as error:
            self._program.crashes.say_unavailable(error)
            self.heard(error)

    @Slot()
    def reopen(self) -> None:
        """Close the file as it is and open it again; what is typed comes along."""
        session = self._session
        if session is None or session.locked:
            return
        file = session.desk.file
        path, password = file.path, file.security.password
        if self._trouble is not None:
            self._carried += session.desk.typing_keeper.unsaved()
        self._left, self._place = path, session.navigator.here
        self._close_dialogs()
        self._program.drop_file()
        self._program.frame.bar.show_nothing(path.name)
        self._program.door.openings.open(path, password)

    @Slot()
    def rescue(self) -> None:
        """Close the file, and offer to bring what can be read of it to a new one."""
        if self._session is None:
            return
        file = self._session.desk.file
        path, password = file.path, file.security.password
        self._program.close_file()
        self._program.door.openings.rescue(path, password)

    def _is_ours(self, error: Unavailable, session: Session) -> bool:
        """Whether an error is about the open file, not about a copy or a paper."""
        path = session.desk.file.path
        return error.facts.get("path", path) in (path, path.parent)

    def _lose(self, error: Unavailable, session: Session) -> None:
        if self._trouble is not None and self._trouble.code in LOST:
            return
        self._trouble = error
        self._trying.stop()
        told = stale(error, session.desk.words)
        self._bar(told.kind, told.why, told.way)
        self._program.messages.clear()
        self._offer_reopening(error, session)

    def _offer_reopening(self, error: Unavailable, session: Session) -> None:
        from coprod_desktop.views.file_trouble import FileTroubleView

        telling = Telling(session.desk.file.path, session.desk.words, here=platform.node())
        told = telling.at_work(error)
        if told is None:
            return
        over = QApplication.activeModalWidget() or self._program.frame.window()
        dialog = FileTroubleView(session.desk.words, over)
        dialog.show_told(told)
        dialog.way_wanted.connect(dialog.accept)
        dialog.accepted.connect(partial(QTimer.singleShot, 0, self, self.reopen))
        dialog.open()

    def _over(self, session: Session, trouble: Unavailable, *, typed: bool) -> None:
        self._trying.stop()
        self._trouble = None
        session.saved_again()
        key = "drive_back" if trouble.code == "drive_gone" else "back"
        said = session.desk.words.say(f"reading.{key if typed else key + '_nothing'}")
        session.desk.messages.tell(said)

    def _bar(self, kind: str, why: str, way: str) -> None:
        self.strip.say(kind, why, way)
        self._reading.begin(kind, why)

    def _come_back(self, session: Session) -> None:
        """Show what was shown before, and keep in the file what was typed there."""
        if self._place is not None and session.desk.group_id:
            session.navigator.come_back(self._place)
            self._place = None
        if self._carried and session.desk.file.read_only:
            session.desk.messages.warn(session.desk.words.say("reading.carried"))
        elif self._carried:
            session.desk.typing_keeper.take_over(self._carried)
            self._carried = ()

    def _close_dialogs(self) -> None:
        """Close what stands over the window; what is typed in it is with us."""
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.done(QDialog.DialogCode.Rejected)

    def _look_round(self, session: Session) -> None:
        """See in the worker where the file lies and what lies beside it; told once."""
        comparing = session.desk.file.second_copies.begin()

        def work(_progress: Progress) -> tuple[Risk, ...]:
            return comparing.risks()

        def told(risks: tuple[Risk, ...]) -> None:
            if self._session is not session:
                return
            settings = self._program.settings
            new = [one for one in risks if not settings.was_told(one.key)]
            for one in new:
                settings.note_told(one.key)
            if new:
                said = " ".join(one.words for one in new)
                session.desk.messages.warn(said, RISKS_PAGE)

        session.desk.tasks.start(work).succeeded.connect(told)


def _timer(parent: FileWatch, seconds: int, done: object) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(seconds * 1000)
    timer.timeout.connect(done)
    return timer
