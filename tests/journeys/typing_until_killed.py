"""Somebody at the real window, in a process of its own, who types until the power goes."""

from __future__ import annotations

import os
from multiprocessing.connection import Connection
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from coprod_desktop.app.crash import Faults, Log
from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.app.pledge_doors import PledgeDoors
from coprod_desktop.app.session import Session
from coprod_desktop.app.settings import Settings
from coprod_desktop.widgets.theme import LIGHT, apply_theme

PATIENCE = 20_000  # milliseconds


def type_until_killed(path: Path, home: Path, typed: dict[str, str], told: Connection) -> None:
    """Open the file, change its first pledge or make one, type, say so, and type no more.

    `typed` are words by field; with a field "new" the pledge is a new one.
    """
    places = dict.fromkeys(("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "APPDATA"), str(home))
    os.environ.update(QT_QPA_PLATFORM="offscreen", **places)
    app = QApplication([])
    apply_theme(app, LIGHT, 1.0)
    window = MainWindow(Settings())
    faults = Faults(Log(home), window)
    faults.install()
    window.furnish(faults)
    window.show()
    session = _opened(window, path)
    PledgeDoors(session.desk, window).edit(None if "new" in typed else 1)
    dialog = next(one for one in app.topLevelWidgets() if isinstance(one, QDialog))
    for name, words in typed.items():
        if name != "new":
            _type(dialog, name, words)
    told.send("typed")
    app.exec()


def _opened(window: MainWindow, path: Path) -> Session:
    loop = QEventLoop()
    window.usable.connect(loop.quit)
    QTimer.singleShot(PATIENCE, loop.quit)
    window.begin(path)
    loop.exec()
    assert window.session is not None, "The file was not opened"
    return window.session


def _type(dialog: QDialog, name: str, words: str) -> None:
    field = dialog.findChild(QWidget, name)
    assert field is not None
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field.focusProxy() or field, words)
