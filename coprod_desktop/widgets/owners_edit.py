"""A line for one or several names, each completed from the register as it is typed."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

_BEFORE_LAST = re.compile(r"^(.*(?:[/&+,;]|\band\b)\s*)?(.*)$", re.IGNORECASE | re.DOTALL)

_NOBODY = "\0"


class OwnersEdit(QLineEdit):
    """Completes the name after the last "/", ",", "&" or "and"; any other words will do, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        completer = _LastNameCompleter(self)
        completer.setModel(self._names)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names."""
        self._names.setStringList(list(names))


class _LastNameCompleter(QCompleter):
    """Leaves the names before the one being typed as they are."""

    def splitPath(self, path: str) -> list[str]:
        return [_split(path)[1] or _NOBODY]  # before a name is begun, none is offered

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        edit = self.widget()
        typed = edit.text() if isinstance(edit, QLineEdit) else ""
        return _split(typed)[0] + str(index.data())


def _split(text: str) -> tuple[str, str]:
    """The names before the last one, and the last one."""
    found = _BEFORE_LAST.match(text)
    return (found[1] or "", found[2]) if found else ("", text)
