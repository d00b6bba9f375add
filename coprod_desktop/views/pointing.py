"""Puts the words of a refusal where they belong: under the form, beside the input it is about."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.widgets.theme import set_wrong, worn


def point_out(root: QWidget, refused: Refused, words: Words) -> None:
    """Say the refusal in the label `problem` of the form and go to the input it is about.

    Inputs are named by the record's field. Raises LookupError when the form has no such
    label, for then nobody would be told.
    """
    say(root, words.refusal(refused))
    about = root.findChild(QWidget, refused.field) if refused.field else None
    if about is not None:
        set_wrong(about, True)
        about.setProperty("pointed_out", True)
        about.setFocus()


def say(root: QWidget, text: str) -> None:
    """Say what is wrong in the label `problem` of the form, without an input it is about."""
    forget(root)
    problem = _problem(root)
    problem.setText(text)
    problem.show()
    announce(problem, text)
    QTimer.singleShot(0, problem, lambda: bring_into_view(problem))  # once it is laid out


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever `widget` stands in until it is seen."""
    margin = worn().px(12)
    around = widget.parentWidget()
    while around is not None and not widget.isHidden():
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, margin, margin)
        around = around.parentWidget()


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text` now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def forget(root: QWidget) -> None:
    """Take the words of an earlier refusal away again."""
    problem = _problem(root)
    problem.clear()
    problem.hide()
    for widget in root.findChildren(QWidget):
        if widget.property("pointed_out"):
            widget.setProperty("pointed_out", False)
            set_wrong(widget, False)


def _problem(root: QWidget) -> QLabel:
    label = root.findChild(QLabel, "problem")
    if label is None:
        raise LookupError(f"{root.objectName() or type(root).__name__} has no label 'problem'")
    return label
