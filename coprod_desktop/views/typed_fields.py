"""Reads and fills the inputs of a form in which people type words, whatever kind they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from coprod_desktop.widgets.typed_choice import TypedChoice

TypedField = QLineEdit | QPlainTextEdit | QComboBox | TypedChoice


def typed_fields(form: QWidget) -> dict[str, TypedField]:
    """The inputs for words in a form by name.

    Passwords, mere choices and fields that only find something (property `finds`) are none.
    """
    found: dict[str, TypedField] = {}
    for widget in form.findChildren(QWidget):
        if isinstance(widget, TypedField) and widget.objectName() and _takes_words(widget, form):
            found[widget.objectName()] = widget
    return found


def text_of(field: TypedField) -> str:
    """What stands in an input."""
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentText()
    return field.field.text() if isinstance(field, TypedChoice) else field.text()


def first_unread(root: QWidget) -> TypedChoice | None:
    """The first date or time shown in `root` that cannot be read; what is being typed counts."""
    found = [one for one in root.findChildren(QWidget) if isinstance(one, TypedChoice)]
    shown = [one for one in found if one.isVisibleTo(root)]
    for choice in shown:
        choice.field.editingFinished.emit()
    return next((choice for choice in shown if not choice.is_understood()), None)


def texts_of(fields: Mapping[str, TypedField]) -> dict[str, str]:
    """What stands in several inputs."""
    return {name: text_of(field) for name, field in fields.items()}


def fill(field: TypedField, text: str) -> None:
    """Put words into an input, as if somebody had typed them, to be gone on with."""
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
        field.moveCursor(QTextCursor.MoveOperation.End)
    elif isinstance(field, QComboBox):
        field.setEditText(text)
    elif isinstance(field, TypedChoice):
        field.field.setText(text)
        field.field.setModified(True)
        field.field.editingFinished.emit()
    else:
        field.setText(text)
        field.textEdited.emit(text)


def when_typed(field: TypedField, heard: Callable[..., None]) -> None:
    """Call `heard` whenever other words stand in an input."""
    _changed(field).connect(heard)


def _changed(field: TypedField) -> SignalInstance:
    if isinstance(field, QPlainTextEdit):
        return field.textChanged
    if isinstance(field, QComboBox):
        return field.editTextChanged
    return field.field.textChanged if isinstance(field, TypedChoice) else field.textChanged


def _takes_words(widget: TypedField, form: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, QPlainTextEdit):
        return not widget.isReadOnly()
    if isinstance(widget, QLineEdit):
        open_to_see = widget.echoMode() is QLineEdit.EchoMode.Normal
        for_record = open_to_see and not widget.isReadOnly() and not widget.property("finds")
        return for_record and not _is_part(widget, form)
    return True


def _is_part(widget: QWidget, form: QWidget) -> bool:
    """Whether an input belongs to a larger one: the line of a combo box, date or number."""
    around = widget.parentWidget()
    if around is None or around is form:
        return False
    return isinstance(around, QComboBox | TypedChoice) or around.inherits("QAbstractSpinBox")
