"""Starts the window: paints it first, and loads everything heavy behind it."""

from __future__ import annotations

import builtins
import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from coprod_desktop import __version__
from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.app.settings import NAME, Settings
from coprod_desktop.app.sweeping import Sweeping
from coprod_desktop.widgets.theme import LIGHT, apply_theme


def run_window(path: Path | None, *, example: bool = False) -> int:
    """Show the window until it is closed, and return the exit code.

    It opens the group file at `path`, or the example group, or the welcome screen.
    """
    _import_plainly()
    app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("Coprod Desktop")
    app.setApplicationVersion(__version__)
    settings = Settings()
    apply_theme(app, LIGHT, settings.scale)
    sweeping = Sweeping(app)
    window = MainWindow(settings, expecting=example or path is not None)
    window.first_painted.connect(partial(_furnish, app, window, sweeping, path, example=example))
    window.show()
    try:
        return app.exec()
    finally:
        sweeping.stop()


def _import_plainly() -> None:
    """Take back the import of PySide, which reads the source of every module for its switches.

    Nothing here uses those switches (`from __feature__ import ...`), and reading all sources
    would make the start slower by a tenth.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


def _furnish(
    app: QApplication, window: MainWindow, sweeping: Sweeping, path: Path | None, *, example: bool
) -> None:
    """Everything that can wait until a person sees the window."""
    from coprod_desktop.app.crash import Faults, Log
    from coprod_desktop.widgets.icons import icon

    log = Log()
    log.open()
    faults = Faults(log, app)
    faults.install()
    app.aboutToQuit.connect(faults.uninstall)
    app.aboutToQuit.connect(log.close)
    app.setWindowIcon(icon("ladder", LIGHT.primary))
    window.usable.connect(sweeping.spare_what_is_here)
    window.furnish(faults)
    window.begin(path, example=example)
