"""Drivers of the Initiatives room and its small editors, in a person's words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)

from coprod_desktop.views.parts_grid import PartsGrid
from coprod_desktop.widgets.ladder_board import LadderBoard
from tests.screens import ladder, seen

ALT = Qt.KeyboardModifier.AltModifier


def settle() -> None:
    """Let the room read what was chosen, show it, and put the Tab key in order, turn by turn."""
    for _turn in range(4):
        QApplication.processEvents()


class InitiativesScreen:
    """The room with the ladder, the list and the panel."""

    def __init__(self, qtbot, view: QWidget) -> None:
        self._qtbot = qtbot
        self.view = view

    def board(self) -> LadderBoard:
        """The ladder."""
        return seen.part(self.view, LadderBoard)

    def cards(self) -> list[str]:
        """What a screen reader says of each card on the ladder."""
        return sorted(ladder.said(self.board()))

    def key_on(self, title: str, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press a key on a card."""
        ladder.go_to(self.board(), title)
        self._qtbot.keyClick(self.board(), key, held or Qt.KeyboardModifier.NoModifier)

    def drag(self, title: str, rung: str) -> None:
        """Drag a card to a rung by its key, and let go there."""
        ladder.drag(self.board(), title, rung)
        self._qtbot.mouseRelease(self.board().viewport(), Qt.MouseButton.LeftButton)

    def press(self, words: str) -> None:
        """Press a button with the space bar."""
        seen.press(self._qtbot, self.view, words)

    def chosen(self) -> str:
        """The title of the initiative in the panel, or nothing."""
        settle()
        title = seen.part(self._panel(), QLabel, "title")
        return title.text() if title.isVisible() else ""

    def panel_texts(self) -> list[str]:
        """All that the panel says."""
        settle()
        return seen.texts(self._panel())

    def panel_buttons(self) -> list[str]:
        """All that can be pressed in the panel."""
        return seen.buttons(self._panel())

    def parts(self) -> list[str]:
        """What the grid of parts says, row by row."""
        return seen.part(self._panel(), PartsGrid).sentences()

    def table(self) -> QTableView:
        """The list."""
        return seen.part(self.view, QTableView, "table")

    def rows(self) -> list[str]:
        """The titles in the list, from top to bottom."""
        model = self.table().model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def _panel(self) -> QWidget:
        return seen.part(self.view, QWidget, "InitiativePanel")


class PlaceDialog:
    """The dialog in which an initiative is placed."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.dialog = seen.open_dialog(qtbot, "PlaceInitiative")

    def rung(self) -> str:
        """The words of the chosen rung, or nothing."""
        rungs = seen.part(self.dialog, QWidget, "rung").findChildren(QRadioButton)
        return next((rung.text() for rung in rungs if rung.isChecked()), "")

    def choose(self, words: str) -> None:
        """Choose a rung or a view by its words, with the space bar."""
        seen.press(self._qtbot, self.dialog, words)

    def type_reason(self, words: str) -> None:
        """Type the reason."""
        seen.type_into(self._qtbot, self.dialog, "reason", words)

    def type_own_words(self, words: str) -> None:
        """Type evidence in one's own words."""
        seen.type_into(self._qtbot, self.dialog, "own_words", words)

    def evidence(self) -> list[str]:
        """What is offered as evidence."""
        offered = self._evidence()
        return [offered.item(row).text() for row in range(offered.count())]

    def tick_first_evidence(self) -> None:
        """Tick the first piece of evidence with the space bar."""
        self._evidence().setFocus()
        self._qtbot.keyClick(self._evidence(), Qt.Key.Key_Space)

    def place(self) -> None:
        """Press the main button."""
        main = seen.part(self.dialog, QPushButton, "place")
        main.setFocus()
        self._qtbot.keyClick(main, Qt.Key.Key_Space)

    def main_words(self) -> str:
        """The words on the main button."""
        return seen.part(self.dialog, QPushButton, "place").text()

    def problem(self) -> str:
        """What is amiss, or nothing."""
        return seen.problem(self.dialog)

    def _evidence(self) -> QListWidget:
        return seen.part(self.dialog, QListWidget, "evidence")


class EditorDialog:
    """The dialog in which an initiative is written down."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.dialog = seen.open_dialog(qtbot, "InitiativeEditor")

    def type(self, name: str, words: str) -> None:
        """Type into a field."""
        seen.type_into(self._qtbot, self.dialog, name, words)

    def pick(self, name: str, words: str) -> None:
        """Pick from a list by typing its first letters."""
        seen.type_into(self._qtbot, self.dialog, name, words)

    def enter(self) -> None:
        """Press Enter in the field of the title."""
        self._qtbot.keyClick(seen.field(self.dialog, "title"), Qt.Key.Key_Return)

    def problem(self) -> str:
        """What is amiss, or nothing."""
        return seen.problem(self.dialog)


class PartsDialog:
    """The dialog in which the parts shared are recorded."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.dialog = seen.open_dialog(qtbot, "PartsShared")

    def chosen(self) -> list[str]:
        """The chosen answer of each part."""
        found = self.dialog.findChildren(QRadioButton)
        return [answer.accessibleName() for answer in found if answer.isChecked()]

    def key(self, key: Qt.Key) -> None:
        """Press a key on whatever has the focus."""
        self._qtbot.keyClick(self.dialog.focusWidget(), key)

    def record(self) -> None:
        """Press the main button."""
        seen.press(self._qtbot, self.dialog, "Record it")

    def problem(self) -> str:
        """What is amiss, or nothing."""
        return seen.problem(self.dialog)
