"""Drivers of the history and the bin, and of the windows about what was changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from coprod_desktop.widgets.row_list import RowList
from tests.screens import seen
from tests.screens.pledges import EditorScreen


class HistoryScreen:
    """The room of the history, whichever side of it is shown."""

    def __init__(self, qtbot, room: QWidget) -> None:
        self._qtbot = qtbot
        assert isinstance(room, QStackedWidget)
        self._room = room

    @property
    def view(self) -> QWidget:
        """The side that is shown."""
        shown = self._room.currentWidget()
        assert shown is not None
        return shown

    def rows(self) -> list[str]:
        """The list as text: days, and titles with what they are about."""
        model = self.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def spoken(self) -> list[str]:
        """The list as a screen reader says it."""
        model = self.list.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

    def key(self, key: Qt.Key) -> None:
        """Press a key on the list."""
        self.list.setFocus()
        self._qtbot.keyClick(self.list, key)

    def press(self, words: str) -> None:
        """Press a button with the space bar."""
        seen.press(self._qtbot, self.view, words)

    def buttons(self) -> list[str]:
        """What can be pressed."""
        return seen.buttons(self.view)

    def type(self, name: str, words: str) -> None:
        """Type into a field."""
        seen.type_into(self._qtbot, self.view, name, words)

    def texts(self) -> list[str]:
        """All that is said."""
        return seen.texts(self.view)

    def chosen(self) -> str:
        """The title of what is shown beside the list."""
        return seen.part(self.view, QLabel, "entry_title").text()

    def empty(self) -> str:
        """What is said where there is nothing to show."""
        label = seen.part(self.view, QLabel, "empty")
        return label.text() if label.isVisible() else ""

    def problem(self) -> str:
        """The sentence that says what is amiss."""
        return seen.problem(self.view)

    @property
    def list(self) -> RowList:
        """The list itself."""
        return seen.part(self.view, RowList)


class HistoryDialog(EditorScreen):
    """One of the windows about what was changed."""

    def press(self, words: str) -> None:
        """Press a button or tick a box with the space bar."""
        seen.press(self._qtbot, self.dialog, words)

    def buttons(self) -> list[str]:
        """What can be pressed."""
        return seen.buttons(self.dialog)
