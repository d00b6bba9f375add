"""Ticks at each full minute while a room is on the screen and its file may be asked."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from coprod_desktop.app.desk import Desk


def to_next_minute(now: datetime) -> int:
    """Milliseconds from now to the next full minute, never none."""
    gone = now.second * 1000 + now.microsecond // 1000
    return 60_000 - gone


class MinuteTicks(QObject):
    """`ticked` comes at each full minute, and at once when the room comes back.

    It stands still while the room is hidden, and while the desk rests (a locked file).
    """

    ticked = Signal()

    def __init__(self, room: QWidget, desk: Desk) -> None:
        super().__init__(room)
        self._room = room
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        room.installEventFilter(self)
        desk.rested.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether another tick will come."""
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._room and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._go_on()
        return False

    @Slot()
    def _go_on(self) -> None:
        if self._room.isVisible() and not self._desk.resting:
            self._tick()
        else:
            self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        self._timer.start(to_next_minute(self._desk.clock()))
        self.ticked.emit()
