"""Collects garbage in the GUI thread only: elsewhere it would destroy Qt's objects and crash."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

MILLISECONDS_BETWEEN = 2_000


class Sweeping(QObject):
    """Takes over Python's cyclic garbage collection while it lives.

    Young garbage is swept every two seconds, which takes well under a millisecond; the whole
    only when much has gathered, and never what was there when the window became usable.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(MILLISECONDS_BETWEEN)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    @Slot()
    def sweep(self) -> None:
        """Collect the oldest generation that is full."""
        for generation in (2, 1, 0):
            if 0 < gc.get_threshold()[generation] < gc.get_count()[generation]:
                gc.collect(generation)
                return

    def spare_what_is_here(self) -> None:
        """Sweep once, and leave what is alive now (libraries, mostly) out of later sweeps."""
        gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Give the collection back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
