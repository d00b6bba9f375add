"""The one place where every failure ends: the world's in the message bar, ours in a dialog."""

from __future__ import annotations

import faulthandler
import platform
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QApplication

from coprod_desktop import __version__
from coprod_desktop.domain.clock import local_time
from coprod_desktop.domain.progress import Cancelled
from coprod_desktop.domain.refusals import Refused, Unavailable

LARGEST_LOG = 200_000
PACKAGE = "coprod_desktop"


class Faults(QObject):
    """Takes every exception that nobody caught, in any thread, and tells it in the GUI thread.

    `refused` and `unavailable` come with the exception; `defect` with a report that holds no
    value, name or text of the record: only kinds of errors and places in the program.
    """

    refused = Signal(object)
    unavailable = Signal(object)
    defect = Signal(str)
    _raised = Signal(object)

    def __init__(self, log: Log, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._raised.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the hook of Python, of its threads, and of what cannot be raised."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        sys.unraisablehook = self._unraisable_hook

    @staticmethod
    def uninstall() -> None:
        """Give the hooks back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    @Slot(object)
    def handle(self, error: BaseException) -> None:
        """Tell a failure; may be called in any thread."""
        self._raised.emit(error)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self.refused.emit(error)
        elif isinstance(error, Unavailable):
            self._log.write(report_of(error))
            self.unavailable.emit(error)
        elif not isinstance(error, Cancelled):
            report = report_of(error)
            self._log.write(report)
            self.defect.emit(report)

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            QApplication.quit()
            return
        self.handle(error.with_traceback(trace))

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.handle(args.exc_value)

    def _unraisable_hook(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            self._log.write(report_of(args.exc_value))


class Log:
    """A short file of reports for whoever mends the program; works without when it cannot write."""

    def __init__(self, folder: Path | None = None) -> None:
        where = QStandardPaths.StandardLocation.AppLocalDataLocation
        self.path = (folder or Path(QStandardPaths.writableLocation(where))) / "faults.txt"
        self._file: IO[str] | None = None

    def open(self) -> None:
        """Begin to write, and have Python write here when the process itself dies."""
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            old = self.path.exists() and self.path.stat().st_size > LARGEST_LOG
            self._file = self.path.open("w" if old else "a", encoding="utf-8")
            faulthandler.enable(self._file)

    def write(self, report: str) -> None:
        """Add a report."""
        if self._file is not None:
            with suppress(OSError):
                self._file.write(f"{report}\n")
                self._file.flush()

    def close(self) -> None:
        """Stop writing."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None


def report_of(error: BaseException, now: Callable[[], datetime] = local_time) -> str:
    """What failed and where, without any value: messages of exceptions may quote the record."""
    lines = [
        f"{now():%Y-%m-%d %H:%M}  Coprod Desktop {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}",
    ]
    for number, link in enumerate(_chain(error)):
        lines.append(("because of " if number else "") + _kind(link))
        lines += [f"  {place}" for place in _places(link.__traceback__)]
    return "\n".join(lines) + "\n"


def _chain(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__ or link.__context__


def _kind(error: BaseException) -> str:
    code = f" {error.code}" if isinstance(error, Refused | Unavailable) else ""
    return f"{type(error).__module__}.{type(error).__qualname__}{code}"


def _places(trace: TracebackType | None) -> Iterator[str]:
    for frame, line in walk_tb(trace):
        code = frame.f_code
        yield f"{_short(code.co_filename)}:{line} in {code.co_name}"


def _short(file_name: str) -> str:
    """The path within the package, or the bare name: folders above may name their owner."""
    parts = Path(file_name).parts
    if PACKAGE in parts:
        start = len(parts) - 1 - parts[::-1].index(PACKAGE)
        return "/".join(parts[start:])
    return parts[-1] if parts else file_name
