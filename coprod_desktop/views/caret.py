"""Where somebody was typing on a screen, to go on there when it is shown again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget


@dataclass(frozen=True, slots=True)
class Caret:
    """A control by its name and, in a text, from where to where is marked; no words of it."""

    name: str
    begin: int = 0
    end: int = 0


def caret_in(screen: QWidget) -> Caret | None:
    """Where the keyboard is on a screen, or was when it was last shown."""
    field = cast("QWidget | None", screen.focusWidget())  # nobody, before anything had it
    if field is None or not field.objectName():
        return None
    if isinstance(field, QTextEdit | QPlainTextEdit):
        cursor = field.textCursor()
        return Caret(field.objectName(), cursor.anchor(), cursor.position())
    if isinstance(field, QLineEdit):
        return Caret(field.objectName(), field.cursorPosition(), field.cursorPosition())
    return Caret(field.objectName())


def put_caret(caret: Caret, screen: QWidget) -> bool:
    """Go on there; answers whether the screen has such a control that can be used now."""
    field = screen.findChild(QWidget, caret.name)
    if field is None or not field.isVisibleTo(screen) or not field.isEnabled():
        return False
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(field, QTextEdit | QPlainTextEdit):
        last = max(0, field.document().characterCount() - 1)
        cursor = field.textCursor()
        cursor.setPosition(min(caret.begin, last))
        cursor.setPosition(min(caret.end, last), QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        field.ensureCursorVisible()
    elif isinstance(field, QLineEdit):
        field.setCursorPosition(caret.end)
    return True
