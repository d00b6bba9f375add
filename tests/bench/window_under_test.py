"""Started by test_start_up.py: shows a window, says how far it is and what it holds, and goes."""

import sys
import time
from functools import partial
from pathlib import Path
from typing import Any


def say(what: str) -> None:
    """A line with the moment and the memory in MB, for whoever started this."""
    moment = time.monotonic()
    import psutil

    memory = psutil.Process().memory_info().rss / 1e6
    print(f"{what} {moment} {memory:.1f}", flush=True)


def bare() -> None:
    """A window with a word in it, which is the least that PySide6 can do."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, painted)

    def painted() -> None:
        say("painted")
        say("usable")
        app.quit()

    app = QApplication([])
    window = Window()
    window.setCentralWidget(QLabel("Good evening"))
    window.resize(1366, 768)
    window.show()
    app.exec()


def program(path: Path) -> None:
    """The real start, stopped as soon as Home is shown and painted."""
    from coprod_desktop.app import start

    furnish = start._furnish

    def furnished(app: Any, window: Any, *rest: Any, **named: Any) -> None:
        say("painted")
        window.usable.connect(partial(finish, window))
        furnish(app, window, *rest, **named)

    def finish(window: Any) -> None:
        window.grab()
        say("usable")
        window.program.closing.hurry()
        window.close()

    start._furnish = furnished
    start.run_window(path)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else program(Path(sys.argv[1]))
