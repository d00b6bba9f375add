"""How long the window stands still while something is done in it."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

SETTLED = 0.2  # seconds in which whatever a step began is shown


class Stalls(QObject):
    """Measures the longest turn of the window's loop, step by step, in milliseconds.

    It is the processor's time in the window's own thread: other work on the machine does not
    count, and the disk is waited for elsewhere.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest: dict[str, float] = {}
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._turned)
        self._begun = self._worst = 0.0

    def of(self, name: str, step: Callable[[], object], *, settled: float = SETTLED) -> None:
        """Do a step, wait until all is shown, and remember the longest stall under its name."""
        self._worst = 0.0
        self._begun = thread_time()
        self._turns.start()
        step()
        end = perf_counter() + settled
        while perf_counter() < end:
            QApplication.processEvents()
        self._turns.stop()
        self.longest[name] = max(self.longest.get(name, 0.0), self._worst * 1000)

    def told(self) -> str:
        """All steps with their stalls, the longest first."""
        lines = sorted(self.longest.items(), key=lambda line: -line[1])
        return "\n".join(f"{stall:8.1f} ms  {name}" for name, stall in lines)

    def _turned(self) -> None:
        now = thread_time()
        self._worst = max(self._worst, now - self._begun)
        self._begun = now
