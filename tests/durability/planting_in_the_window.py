"""A person's two evenings in the window with a protected file: all that could leave a trace.

The first ends as a power cut would, with words typed and not yet saved; the second in order.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from traceback import print_exc
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from coprod_desktop.app.crash import Faults, Log
from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.app.session import Session
from coprod_desktop.app.settings import Settings
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.places import NEW, Place
from coprod_desktop.views.printing import Printers, new_printer
from coprod_desktop.widgets.page_preview import PagePreview
from coprod_desktop.widgets.theme import LIGHT, apply_theme

PATIENCE = 30  # seconds, unless something is very wrong
Kind = TypeVar("Kind", bound=QWidget)
CONTROL = Qt.KeyboardModifier.ControlModifier


class PaperPrinters(Printers):
    """A printer whose paper comes out in a folder, where the person wanted it."""

    papers = Path()

    def any(self) -> bool:
        return True

    def ask(self, title: str, pages: int, *, to_file: bool = True) -> QPrinter | None:
        printer = new_printer(title)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.papers / f"{len(list(self.papers.iterdir()))}.pdf"))
        return printer


class Evening:
    """Somebody at the window."""

    def __init__(self, path: Path, word: str, password: str) -> None:
        self._path, self._word, self._password = path, word, password
        app = QApplication([])
        app.setApplicationName("coprod-desktop")
        apply_theme(app, LIGHT, 1.0)
        self._app = app
        log = Log()
        log.open()
        self._defects: list[str] = []
        self.window = MainWindow(Settings(), expecting=True)
        self._faults = Faults(log, self.window)
        self._faults.install()
        self._faults.defect.connect(self._defects.append)
        self.window.furnish(self._faults)
        self.window.show()

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    def first(self) -> None:
        """Set the password, work, lock, and end in the middle of typing."""
        self.window.begin(self._path)
        self._until(lambda: self.window.session is not None)
        self._set_password()
        self._takes_notes()
        self._looks_round()
        self._prints()
        self._stumbles()
        self._locks_and_unlocks()
        self._copies()
        self._types_and_is_cut_off()

    def second(self) -> None:
        """Open it again with the password, look at what was typed, and close it."""
        self.window.begin(self._path)
        self._until(lambda: self._input("password") is not None)
        self._type_in("password", "not this one")
        self._enter("password")
        self._until(lambda: bool(self._said("problem")))
        self._type_in("password", self._password)
        self._enter("password")
        self._until(lambda: self.window.session is not None)
        self._until(lambda: self._dialog("TypedBefore") is not None)
        self._looks_round()
        self._close_dialogs()
        saying_no = QTimer()  # to whatever is asked while it is being closed
        saying_no.timeout.connect(self._close_dialogs)
        saying_no.start(50)
        self.window.close()
        self._until(lambda: self.window.session is None)

    def _set_password(self) -> None:
        self.session.navigator.go(Place("this_file", part="password"))
        self._press("set_password")
        self._type_in("password", self._password)
        self._type_in("again", self._password)
        self._press("record")
        self._until(lambda: self._dialog("EmergencySheet") is not None)
        self._until(lambda: self._button("print_out").isEnabled())
        self._press("print_out")
        self._until(lambda: self._dialog("EmergencySheet") is None)
        assert self.session.desk.file.protected

    def _takes_notes(self) -> None:
        file = self.session.desk.file
        meeting = file.meetings.listed(self.session.desk.group_id)[0].meeting.id
        item = file.meetings.sheet(meeting).items[0].item.id
        file.meetings.write_notes(item, f"The {self._word} was seen by the door. " * 300)
        self.session.navigator.go(Place("meeting", meeting, "item", item))
        self._settle()

    def _looks_round(self) -> None:
        for room in ("meetings", "initiatives", "pledges", "people", "history", "this_file"):
            self.session.navigator.go(Place(room))
            self._settle()
        self._type_in("search", self._word)
        self._settle()
        self.session.undo()
        self.session.redo()

    def _prints(self) -> None:
        file = self.session.desk.file
        meeting = file.meetings.listed(self.session.desk.group_id)[0].meeting.id
        self.session.navigator.go(Place("print", meeting, "minutes"))
        picture = self.window.findChild(PagePreview)
        assert picture is not None
        self._until(lambda: picture.page_count() > 0 and picture.isVisible())
        printed = len(list(PaperPrinters.papers.iterdir()))
        self._press("print_out")
        self._until(lambda: len(list(PaperPrinters.papers.iterdir())) > printed)
        self._until(lambda: not self.session.desk.tasks.busy)

    def _stumbles(self) -> None:
        """Meet a defect and a trouble whose words name what was typed."""
        self._faults.handle(ValueError(f"the {self._word} is not a number"))
        self._faults.handle(Unavailable("no_room", path=self._word))
        self._until(lambda: bool(self._defects))
        assert self._word not in self._defects[0]
        self._close_dialogs()

    def _locks_and_unlocks(self) -> None:
        self._press("lock")
        self._until(lambda: self.session.desk.file.security.locked)
        self._type_in("password", self._password)
        self._enter("password")
        self._until(lambda: not self.session.desk.file.security.locked)

    def _copies(self) -> None:
        self.session.desk.copy_keeper.look()
        self._until(lambda: not self.session.desk.tasks.busy)
        self.session.desk.file.copies.take()

    def _types_and_is_cut_off(self) -> None:
        self.session.navigator.go(Place("people", part=NEW))
        self._until(lambda: self._dialog("PersonEditor") is not None)
        self._type_in("name", f"{self._word} Yusuf")
        self._until(lambda: self._word in str(self.session.desk.file.drafts.found()))
        os.kill(os.getpid(), signal.SIGKILL)

    def _press(self, name: str) -> None:
        self._button(name).click()
        self._settle()

    def _button(self, name: str) -> QAbstractButton:
        found = [one for one in self._shown(QAbstractButton) if one.objectName() == name]
        assert found, f"there is no button {name}"
        return found[0]

    def _type_in(self, name: str, words: str) -> None:
        self._until(lambda: self._input(name) is not None)
        field = self._input(name)
        assert field is not None
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(field, words)

    def _enter(self, name: str) -> None:
        field = self._input(name)
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _input(self, name: str) -> QWidget | None:
        kinds = (QLineEdit, QPlainTextEdit, QTextEdit)
        found = [one for kind in kinds for one in self._shown(kind) if one.objectName() == name]
        return found[0] if found else None

    def _said(self, name: str) -> str:
        found = [one for one in self._shown(QWidget) if one.objectName() == name]
        return str(found[0].text()) if found else ""  # type: ignore[attr-defined]  # a label

    @staticmethod
    def _shown(kind: type[Kind]) -> list[Kind]:
        widgets = QApplication.allWidgets()
        return [one for one in widgets if isinstance(one, kind) and one.isVisible()]

    def _dialog(self, name: str) -> QDialog | None:
        return next((one for one in self._shown(QDialog) if one.objectName() == name), None)

    def _close_dialogs(self) -> None:
        for dialog in self._shown(QDialog):
            dialog.reject()
        self._settle()

    def _settle(self) -> None:
        for _ in range(5):
            self._app.processEvents()

    def _until(self, holds: Callable[[], bool]) -> None:
        end = monotonic() + PATIENCE
        while not holds():
            assert monotonic() < end, f"it never came; {self._defects}"
            loop = QEventLoop()
            QTimer.singleShot(20, loop.quit)
            loop.exec()


def main() -> None:
    """Which evening, FILE, WORD and the folder for papers; the password on standard input."""
    which, file, word, papers = sys.argv[1:]
    PaperPrinters.papers = Path(papers)
    for name in ("any", "ask", "papers"):
        setattr(Printers, name, getattr(PaperPrinters, name))
    evening = Evening(Path(file), word, sys.stdin.readline().strip())
    try:
        getattr(evening, which)()
    except AssertionError:
        print_exc()  # the program's own hook would only note it in its log
        os._exit(1)


if __name__ == "__main__":
    main()
