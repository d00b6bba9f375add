"""Notices that nobody is at the computer, or that its screen was locked, for protected files."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

MINUTE = 60.0
SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)
"""What a person does."""

SOON = 1_500
"""Milliseconds after which the system is listened to: the room is shown first."""


class LockKeeper(QObject):
    """`wanted` comes when the file should be locked: nobody was there, or the system says so.

    It is there for protected files only. Keys and the mouse are seen at the windows of the
    system, before Qt hands them to a widget, so that it costs next to nothing; one timer runs.
    """

    wanted = Signal()

    def __init__(
        self, seconds: float, parent: QObject | None = None, *, now: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._now = now
        self._seen = now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        QTimer.singleShot(SOON, self, self._listen)
        self.wait(seconds)

    def wait(self, seconds: float) -> None:
        """Want to lock after so many seconds without a sign of anybody, from now; 0 is never."""
        self._seconds = seconds
        self._seen = self._now()
        self._timer.stop()
        if seconds:
            self._timer.start(round(seconds * 1000))

    def rest(self) -> None:
        """Want nothing until `wait`, for the file is locked already."""
        self._timer.stop()
        self._seconds = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS:
            self._somebody()
        return super().eventFilter(watched, event)

    def _somebody(self) -> None:
        """Somebody is there; after a sleep of the computer it may be anybody."""
        if self._is_over():
            self.wanted.emit()
        self._seen = self._now()

    def _is_over(self) -> bool:
        return bool(self._seconds) and self._now() - self._seen >= self._seconds

    @Slot()
    def _look(self) -> None:
        """The time is over, unless somebody was there meanwhile: then wait for the rest of it."""
        if self._is_over():
            self.wanted.emit()
        if self._seconds:
            left = self._seconds - (self._now() - self._seen)
            self._timer.start(max(1, round((left if left > 0 else self._seconds) * 1000)))

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    @Slot()
    def _listen(self) -> None:
        from coprod_desktop.app.system_lock import SystemLock

        system = SystemLock(self)
        system.locked.connect(self.wanted)
        system.listen()
