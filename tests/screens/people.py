"""Drivers of the register and of the page of one person."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from coprod_desktop.widgets.row_list import RowList, RowRole
from tests.screens import seen


class PeopleScreen:
    """The register of a group."""

    def __init__(self, qtbot, view: QWidget) -> None:
        self._qtbot = qtbot
        self.view = view

    def rows(self) -> list[str]:
        """The headings and the names that are shown."""
        model = self.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def under(self, title: str) -> str:
        """The quiet line below a name."""
        model = self.list.model()
        row = self.rows().index(title)
        return str(model.index(row, 0).data(RowRole.UNDER))

    def find(self, words: str) -> None:
        """Type into the field that narrows the list."""
        seen.type_into(self._qtbot, self.view, "wanted", words)

    def press(self, words: str) -> None:
        """Press a button or tick a box with the space bar."""
        seen.press(self._qtbot, self.view, words)

    def key(self, key: Qt.Key) -> None:
        """Press a key on the list."""
        self.list.setFocus()
        self._qtbot.keyClick(self.list, key)

    def texts(self) -> list[str]:
        """All that is said."""
        return seen.texts(self.view)

    @property
    def list(self) -> RowList:
        """The list itself."""
        return seen.part(self.view, RowList)


class PersonScreen:
    """The page of one person."""

    def __init__(self, qtbot, view: QWidget) -> None:
        self._qtbot = qtbot
        self.view = view

    def name(self) -> str:
        """Whose page it is."""
        return seen.part(self.view, QLabel, "name").text()

    def texts(self) -> list[str]:
        """All that is said."""
        return seen.texts(self.view)

    def buttons(self) -> list[str]:
        """All that can be pressed."""
        return seen.buttons(self.view)

    def press(self, words: str) -> None:
        """Press a button with the space bar."""
        seen.press(self._qtbot, self.view, words)
