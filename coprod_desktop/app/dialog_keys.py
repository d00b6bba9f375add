"""Gives every dialog the keys of the window that are blocked while it is open: help, text size."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from coprod_desktop.domain.words import snake
from coprod_desktop.widgets.theme import worn

HAS_KEYS = "has_window_keys"


class DialogKeys(QObject):
    """Watches where the focus goes; `scale_keys` are what Ctrl with a key does in the window."""

    def __init__(self, scale_keys: dict[str, Callable[[], None]], parent: QObject) -> None:
        super().__init__(parent)
        self._scale_keys = scale_keys
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and not dialog.property(HAS_KEYS):
            dialog.setProperty(HAS_KEYS, True)
            _add(dialog, "F1", partial(open_help, dialog))
            for keys, done in self._scale_keys.items():
                _add(dialog, keys, done)


def open_help(dialog: QDialog) -> None:
    """Show the page about a dialog in a window over it; what is typed in it stays."""
    from coprod_desktop.app.help_page_room import build_view

    window = QDialog(dialog)
    window.setObjectName("HelpPage")
    window.setWindowTitle(QApplication.translate("DialogKeys", "Help"))
    window.setProperty(HAS_KEYS, True)
    view = build_view(window.accept, window)
    down = QVBoxLayout(window)
    down.setContentsMargins(0, 0, 0, 0)
    down.addWidget(view)
    view.presenter.show(snake(dialog.objectName()))
    window.finished.connect(window.deleteLater)
    screen = window.screen().availableGeometry()
    look = worn()
    window.resize(min(look.px(820), screen.width() - 40), min(look.px(560), screen.height() - 60))
    window.open()
    view.focus_text()


def _add(dialog: QDialog, keys: str, done: Callable[[], None]) -> None:
    QShortcut(QKeySequence(keys), dialog).activated.connect(done)
