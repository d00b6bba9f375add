"""Looks for a word in everything that Qt holds and could show."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import count

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox

SAID = (
    *("text", "toPlainText", "title", "windowTitle", "toolTip", "accessibleName", "words"),
    *("accessibleDescription", "whatsThis", "statusTip", "placeholderText", "currentText"),
)
ROLES = range(20)


def holding(word: str) -> list[str]:
    """What holds a word: widgets, their menus and documents, and the rows of their models."""
    return sorted({where for where, said in _all() if word.casefold() in said.casefold()})


def _all() -> Iterator[tuple[str, str]]:
    for widget in QApplication.allWidgets():
        yield from _of(widget)
        for action in (*widget.actions(), *widget.findChildren(QAction)):
            yield from _of(action)
        for document in widget.findChildren(QTextDocument):
            yield f"document of {_called(widget)}", document.toPlainText()
        if isinstance(widget, QComboBox | QAbstractItemView) and widget.model() is not None:
            for said in _in_model(widget.model()):
                yield f"model of {_called(widget)}", said


def _of(thing: QObject) -> Iterator[tuple[str, str]]:
    for name in SAID:
        says = getattr(thing, name, None)
        said = says() if callable(says) else says
        if isinstance(said, str):
            yield f"{name} of {_called(thing)}", said
    for name in (bytes(name.data()).decode() for name in thing.dynamicPropertyNames()):
        with suppress(RuntimeError):  # one of Qt's own, which Python cannot hold
            yield f"property {name} of {_called(thing)}", str(thing.property(name))


def _in_model(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for index in _in_row(model, row):
            for role in ROLES:
                yield str(index.data(role))


def _in_row(model: QAbstractItemModel, row: int) -> Iterator[QModelIndex]:
    """The cells of a row; a list does not let itself be asked how many columns it has."""
    for column in count():
        index = model.index(row, column)
        if not index.isValid():
            return
        yield index


def _called(thing: QObject) -> str:
    return f"{type(thing).__name__} {thing.objectName()}"
