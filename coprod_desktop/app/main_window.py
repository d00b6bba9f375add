"""The window itself. It is painted before anything heavy is loaded, and filled afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QMainWindow, QWidget

from coprod_desktop.app.settings import Settings
from coprod_desktop.widgets.theme import LIGHT, apply_theme, worn

if TYPE_CHECKING:  # loaded after the window was painted
    from coprod_desktop.app.crash import Faults
    from coprod_desktop.app.program import Program
    from coprod_desktop.app.session import Session
    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.presenters.places import Place
    from coprod_desktop.services.group_file import GroupFile
    from coprod_desktop.views.ask import Ask

BAR_WIDTH = 216


class MainWindow(QMainWindow):
    """What the system shows as the window; `program` fills it with life.

    `first_painted` comes once, `usable` each time a file is shown. With `expecting` the side
    bar stands there from the beginning, because a file will be opened.
    """

    first_painted = Signal()
    usable = Signal()

    def __init__(self, settings: Settings, *, expecting: bool = False) -> None:
        super().__init__()
        self.settings = settings
        self._program: Program | None = None
        self._painted = False
        self.setWindowTitle("Coprod Desktop")
        self.setMinimumSize(480, 360)
        self.resize(1366, 768)
        self.restoreGeometry(settings.geometry)
        self.setCentralWidget(_ground(expecting=expecting))

    @property
    def program(self) -> Program:
        """What the window does; there once `furnish` was called."""
        if self._program is None:
            raise RuntimeError("The window is used before it was furnished")
        return self._program

    @property
    def session(self) -> Session | None:
        """The open file in the window."""
        return self._program.session if self._program else None

    @property
    def place(self) -> Place | None:
        """Where in the open file the person is."""
        return self.session.navigator.here if self.session else None

    def furnish(
        self, faults: Faults, *, clock: Clock | None = None, ask: Ask | None = None
    ) -> Program:
        """Load what the window shows and does, and put it in."""
        from coprod_desktop.app.program import Program

        self._program = Program(self, faults, clock=clock, ask=ask)
        return self._program

    def begin(self, path: Path | None, *, example: bool = False) -> None:
        """Open a file, the example group, or the welcome screen."""
        self.program.begin(path, example=example)

    def enter(self, file: GroupFile) -> None:
        """Work on a file; the one open before is closed."""
        self.program.enter(file)

    def leave_file(self) -> None:
        """Save what is typed and close the file."""
        self.program.leave_file()

    def close_file(self) -> None:
        """Close the file and show the welcome screen."""
        self.program.close_file()

    def set_scale(self, scale: float) -> None:
        """Show all text at another size; 1.0 is 100 %."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, LIGHT, scale)
        self.settings.scale = worn().scale
        self.program.frame.put_icons()
        self.program.frame.fit()

    def step_scale(self, step: Callable[[float], float]) -> None:
        """One text size up or down."""
        self.set_scale(step(worn().scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._program is not None and not self._program.may_close():
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        super().closeEvent(event)


def _ground(*, expecting: bool) -> QWidget:
    """The side bar without its rooms and the paper beside it: what can be painted at once."""
    ground = QWidget()
    across = QHBoxLayout(ground)
    across.setContentsMargins(0, 0, 0, 0)
    bar = QFrame()
    bar.setProperty("look", "side-bar")
    bar.setFixedWidth(worn().px(BAR_WIDTH))
    bar.setVisible(expecting)
    across.addWidget(bar)
    across.addWidget(QLabel(), 1)
    return ground
