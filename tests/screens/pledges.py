"""Drivers of "Pledges & actions" and its small editors, in a person's words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QTableView, QWidget

from coprod_desktop.widgets.row_list import RowList, RowRole
from coprod_desktop.widgets.row_table import RowTable
from tests.screens import seen


class PledgesScreen:
    """One side of the room: what it shows of the chosen one, its filters and its buttons."""

    def __init__(self, qtbot, view: QWidget) -> None:
        self._qtbot = qtbot
        self.view = view

    def press(self, words: str) -> None:
        """Press a button with the space bar."""
        seen.press(self._qtbot, self.view, words)

    def filter(self, words: str) -> None:
        """Press the filter that begins with these words."""
        self.press(next(said for said in self.buttons() if said.startswith(words)))

    def buttons(self) -> list[str]:
        """What can be pressed."""
        return seen.buttons(self.view)

    def pick(self, name: str, words: str) -> None:
        """Choose an entry of a combo box by its first letters."""
        _pick(self._qtbot, seen.field(self.view, name), words)

    def texts(self) -> list[str]:
        """All that the card beside the list says."""
        return seen.texts(self._card())

    def chosen(self) -> str:
        """The words of what is shown beside the list."""
        label = seen.part(self._card(), QLabel, "text")
        return label.text() if label.isVisible() else ""

    def note(self, words: str) -> None:
        """Type a note."""
        seen.type_into(self._qtbot, self.view, "note", words)

    def problem(self) -> str:
        """The sentence that says what is amiss."""
        return seen.problem(self.view)

    def empty(self) -> str:
        """What is said where there is nothing to show."""
        label = seen.part(self.view, QLabel, "empty")
        return label.text() if label.isVisible() else ""

    def rows(self) -> list[str]:
        """The list as text; headings stand at the left."""
        rows = self.list
        model = rows.model()
        shown = [model.index(row, 0) for row in range(model.rowCount())]
        return [
            index.data() if index.data(RowRole.ID) is None else f"  {_told(index)}"
            for index in shown
        ]

    def key(self, key: Qt.Key) -> None:
        """Press a key on the list."""
        self.list.setFocus()
        self._qtbot.keyClick(self.list, key)

    @property
    def list(self) -> RowList:
        """The list itself."""
        return seen.part(self.view, RowList)

    def _card(self) -> QWidget:
        return seen.part(self.view, QWidget, "card")


class ActionsScreen(PledgesScreen):
    """The actions side, with its table."""

    def rows(self) -> list[str]:
        """The table as text."""
        model = self.table.model()
        columns = range(model.columnCount())
        return [
            " | ".join(str(model.index(row, column).data()) for column in columns)
            for row in range(model.rowCount())
        ]

    def key(self, key: Qt.Key) -> None:
        """Press a key on the table."""
        self.table.setFocus()
        self._qtbot.keyClick(self.table, key)

    @property
    def table(self) -> QTableView:
        """The table itself."""
        return seen.part(self.view, RowTable)


class EditorScreen:
    """A small editor in a dialog, known by its name."""

    def __init__(self, qtbot, name: str) -> None:
        self._qtbot = qtbot
        self.dialog: QDialog = seen.open_dialog(qtbot, name)
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def type(self, name: str, words: str) -> None:
        """Type into a field, at its end."""
        self.dialog.activateWindow()  # a list of completions may have taken its place
        seen.type_into(self._qtbot, self.dialog, name, words)

    def pick(self, name: str, words: str) -> None:
        """Choose an entry of a combo box."""
        _pick(self._qtbot, seen.field(self.dialog, name), words)

    def shows(self, name: str) -> bool:
        """Whether a field is asked for."""
        return seen.part(self.dialog, QWidget, name).isVisible()

    def value(self, name: str) -> str:
        """What stands in a field."""
        found = seen.field(self.dialog, name)
        for read in ("toPlainText", "currentText", "text"):
            if hasattr(found, read):
                return str(getattr(found, read)())
        return seen.part(found, QLineEdit).text()

    def texts(self) -> list[str]:
        """All that is said."""
        return seen.texts(self.dialog)

    def enter(self) -> None:
        """Press Ctrl+Enter, which does what the main button does."""
        held = Qt.KeyboardModifier.ControlModifier
        self._qtbot.keyClick(self.dialog, Qt.Key.Key_Return, held)

    def escape(self) -> None:
        """Leave it without saving."""
        self._qtbot.keyClick(self.dialog, Qt.Key.Key_Escape)

    def problem(self) -> str:
        """The sentence that says what is amiss."""
        return seen.problem(self.dialog)

    def focused(self) -> str:
        """The name of the field that has the focus."""
        widget: QWidget | None = self.dialog.focusWidget()
        while widget and not widget.objectName():
            widget = widget.parentWidget()
        return widget.objectName() if widget else ""


def _told(index) -> str:
    return f"{index.data(RowRole.PILL)}: {index.data()}"


def _pick(qtbot, combo: QWidget, words: str) -> None:
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    row = combo.findText(words)
    assert row >= 0, f"{words!r} is not among {[combo.itemText(i) for i in range(combo.count())]}"
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(row):
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == words
    combo.activated.emit(row)
