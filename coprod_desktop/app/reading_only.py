"""Takes back, for a file that is open to read, every control that would change the record."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QBoxLayout,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.widgets.line_list import LineList
from coprod_desktop.widgets.notice_strip import NoticeStrip

WRITES = "writes"
"""The property by which a form says that a control changes the record."""

BARRED = "barred"
MOMENTS = frozenset({QEvent.Type.Polish, QEvent.Type.EnabledChange, QEvent.Type.ReadOnlyChange})
TYPED = (QLineEdit, QPlainTextEdit, QTextEdit)
CHOSEN = (QAbstractSpinBox, QComboBox, QAbstractButton)


class ReadingOnly(QObject):
    """While it holds, controls marked `writes` are off and say why; so are dialogs that write.

    Screens switch their controls as they always do; what is switched on is switched off again.
    What is typed in a dialog stays to be read and copied.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kind = self._why = ""
        self._barred: list[QWidget] = []

    @property
    def holds(self) -> bool:
        """Whether nothing can be changed now."""
        return bool(self._why)

    def begin(self, kind: str, why: str) -> None:
        """Let nothing be changed from now on; both words are said of each control."""
        if not self._why:
            _app().installEventFilter(self)
        self._kind, self._why = kind, why
        for widget in _app().allWidgets():
            self._look_at(widget, shown=widget.isVisible())

    def end(self) -> None:
        """Let things be changed again; the rooms that are open now must be built anew."""
        if not self._why:
            return
        self._why = ""
        _app().removeEventFilter(self)
        for widget in self._barred:
            if isValid(widget) and isinstance(widget, QAbstractButton):
                widget.setToolTip("")
                widget.setAccessibleDescription("")
        self._barred = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in MOMENTS or kind == QEvent.Type.Show:
            self._look_at(watched, shown=kind == QEvent.Type.Show)
        return False

    def _look_at(self, watched: QObject, *, shown: bool) -> None:
        if not isinstance(watched, QWidget):
            return
        if watched.property(WRITES):
            self._bar(watched)
        elif shown and isinstance(watched, EditorDialog) and watched.writes:
            self._bar_dialog(watched)

    def _bar(self, widget: QWidget) -> None:
        if isinstance(widget, TYPED):
            if not widget.isReadOnly():
                widget.setReadOnly(True)
        elif isinstance(widget, LineList):
            widget.set_may_tick(False)
        elif not widget.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled):
            widget.setEnabled(False)
        said = f"{self._kind}. {self._why}"
        if isinstance(widget, QAbstractButton) and widget.toolTip() != said:
            widget.setToolTip(said)
            widget.setAccessibleDescription(said)
            self._barred.append(widget)

    def _bar_dialog(self, dialog: QDialog) -> None:
        if dialog.property(BARRED):
            return
        dialog.setProperty(BARRED, True)
        for inside in dialog.findChildren(QWidget):
            main = isinstance(inside, QPushButton) and inside.property("look") == "primary"
            other = isinstance(inside, CHOSEN) and not isinstance(inside, QPushButton)
            if main or other or isinstance(inside, TYPED):
                inside.setProperty(WRITES, True)
                self._bar(inside)
        self._say_in(dialog)

    def _say_in(self, dialog: QDialog) -> None:
        """Say why at the top of a dialog, which covers the strip of the window."""
        page = dialog.layout()
        if isinstance(page, QBoxLayout):
            strip = NoticeStrip(dialog)
            page.insertWidget(0, strip)
            strip.say(self._kind, self._why)


def _app() -> QApplication:
    return cast("QApplication", QApplication.instance())
