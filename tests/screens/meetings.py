"""Drivers of the list of meetings and of the screen of one meeting, in a person's words."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from coprod_desktop.views.captured_block import CapturedBlock
from coprod_desktop.widgets.line_list import LineList, LineRole
from coprod_desktop.widgets.notes_editor import NotesEditor
from coprod_desktop.widgets.row_list import RowList, RowRole
from tests.screens import seen

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
TICKS = {
    Qt.CheckState.Checked: "[x]",
    Qt.CheckState.PartiallyChecked: "[-]",
    Qt.CheckState.Unchecked: "[ ]",
}


class MeetingsScreen:
    """The list of meetings."""

    def __init__(self, qtbot, view: QWidget) -> None:
        self._qtbot = qtbot
        self.view = view

    def rows(self) -> list[str]:
        """The list as text; headings stand at the left."""
        model = self.list.model()
        shown = [model.index(row, 0) for row in range(model.rowCount())]
        return [
            str(index.data())
            if index.data(RowRole.ID) is None
            else f"  {index.data(RowRole.PILL)}: {index.data()}"
            for index in shown
        ]

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

    def texts(self) -> list[str]:
        """All that is said."""
        return seen.texts(self.view)

    @property
    def list(self) -> RowList:
        """The list itself."""
        return seen.part(self.view, RowList)


class RegisterRow(NamedTuple):
    """Somebody in the register, and what is said under the name."""

    name: str
    under: str


class MeetingScreen:
    """One meeting: agenda, notes and what was captured, register."""

    def __init__(self, qtbot, view: QWidget) -> None:
        self._qtbot = qtbot
        self.view = view

    def title(self) -> str:
        """The day of the meeting and how far it is."""
        words = [seen.part(self.view, QLabel, name).text() for name in ("title", "state_pill")]
        return ", ".join(words)

    def agenda(self) -> list[str]:
        """The agenda as text, the chosen item with an arrow."""
        lines = self._list("agenda")
        model = lines.model()
        return [
            ("> " if row == lines.currentIndex().row() else "  ")
            + ("done " if model.index(row, 0).data(LineRole.DONE) else "")
            + " ".join(
                str(part)
                for part in (
                    model.index(row, 0).data(LineRole.MARK),
                    model.index(row, 0).data(),
                    model.index(row, 0).data(LineRole.UNDER),
                )
                if part
            )
            for row in range(model.rowCount())
        ]

    def register(self) -> list[str]:
        """The register as text, with a box before each name."""
        model = self._list("register_lines").model()
        shown = [model.index(row, 0) for row in range(model.rowCount())]
        return [
            " ".join(
                part
                for part in (
                    TICKS[index.data(LineRole.TICK)],
                    index.data(),
                    index.data(LineRole.ASIDE),
                )
                if part
            )
            for index in shown
        ]

    def register_lines(self) -> list[RegisterRow]:
        """Who is in the register, with what is said under each name."""
        model = self._list("register_lines").model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [RegisterRow(row.data(), row.data(LineRole.UNDER) or "") for row in rows]

    def drag_item(self, row: int, below: int) -> None:
        """Carry an item of the agenda with the mouse and drop it just below another."""
        lines = self._list("agenda")
        view, model = lines.viewport(), lines.model()
        start = lines.visualRect(model.index(row, 0)).center()
        end = lines.visualRect(model.index(below, 0)).bottomLeft() + QPoint(40, -3)
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self._qtbot.mousePress(view, left, pos=start)
        for spot in (start + QPoint(0, 2), end):
            where, at = QPointF(spot), QPointF(view.mapToGlobal(spot))
            none = Qt.MouseButton.NoButton
            move = QMouseEvent(QEvent.Type.MouseMove, where, at, none, left, plain)
            QApplication.sendEvent(view, move)
        self._qtbot.mouseRelease(view, left, pos=end)

    def clock(self) -> str:
        """What the clock says, or nothing where there is none."""
        label = seen.part(self.view, QLabel, "clock")
        return label.text() if label.isVisible() else ""

    def heading(self) -> str:
        """The heading of the chosen item."""
        return seen.part(self.view, QLabel, "heading").text()

    def captured(self) -> list[str]:
        """What was captured under the chosen item, each as its screen reader name."""
        QApplication.processEvents()
        found = self.view.findChildren(CapturedBlock)
        return [block.accessibleName() for block in found if block.isVisible()]

    def texts(self) -> list[str]:
        """All that is said."""
        return seen.texts(self.view)

    def buttons(self) -> list[str]:
        """What can be pressed."""
        return seen.buttons(self.view)

    def problem(self) -> str:
        """The sentence that says what is amiss, at the top or in the open panel."""
        for label in self.view.findChildren(QLabel, "problem"):
            if label.isVisible():
                return label.text()
        return ""

    @property
    def notes(self) -> NotesEditor:
        """The field in which notes are typed."""
        return seen.part(self.view, NotesEditor)

    def write(self, words: str) -> None:
        """Type into the notes."""
        self.notes.setFocus()
        self._qtbot.keyClicks(self.notes, words)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key on whatever has the focus."""
        self._qtbot.keyClick(self._focus(), key, held)

    def type(self, name: str, words: str) -> None:
        """Type into a field of the open panel."""
        seen.type_into(self._qtbot, self._panel(), name, words)

    def pick(self, name: str, words: str) -> None:
        """Choose from a list of the open panel, down to what begins with these words."""
        combo = seen.field(self._panel(), name)
        assert isinstance(combo, QComboBox)
        combo.setFocus()
        self._qtbot.keyClick(combo, Qt.Key.Key_Home)
        while not combo.currentText().startswith(words):
            before = combo.currentIndex()
            self._qtbot.keyClick(combo, Qt.Key.Key_Down)
            assert combo.currentIndex() > before, f"{words!r} is not offered"

    def value(self, name: str) -> str:
        """What stands in a field of the open panel."""
        found = seen.field(self._panel(), name)
        for read in ("toPlainText", "currentText", "text"):
            if hasattr(found, read):
                return str(getattr(found, read)())
        raise LookupError(f"{name} cannot be read")

    def open_panel(self) -> str:
        """The words before the first field of the open panel, or nothing."""
        panels = self._panels()
        return panels[0].objectName() if panels else ""

    def press(self, words: str) -> None:
        """Press a button with the space bar."""
        seen.press(self._qtbot, self.view, words)

    def choose(self, row: int) -> None:
        """Go to the agenda and choose a line with the arrow keys."""
        self._to_row(self._list("agenda"), row)

    def on_agenda(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key on the agenda."""
        lines = self._list("agenda")
        lines.setFocus()
        self._qtbot.keyClick(lines, key, held)

    def on_register(
        self, name: str, key: Qt.Key = Qt.Key.Key_Space, held: Qt.KeyboardModifier = PLAIN
    ) -> None:
        """Go to somebody in the register with the arrow keys and press a key there."""
        lines = self._list("register_lines")
        names = [str(lines.model().index(row, 0).data()) for row in range(len(self.register()))]
        self._to_row(lines, names.index(name))
        self._qtbot.keyClick(lines, key, held)

    def press_captured(self, words: str) -> None:
        """Press Change or Remove of something captured, by its accessible name."""
        found = next(
            button
            for button in self.view.findChildren(QPushButton)
            if button.isVisible() and button.accessibleName().startswith(words)
        )
        found.setFocus()
        self._qtbot.keyClick(found, Qt.Key.Key_Space)

    def _to_row(self, lines: LineList, row: int) -> None:
        lines.setFocus()
        self._qtbot.keyClick(lines, Qt.Key.Key_Home)
        for _ in range(row):
            self._qtbot.keyClick(lines, Qt.Key.Key_Down)

    def _list(self, name: str) -> LineList:
        window = self.view.window()
        window.activateWindow()  # a dialog or message may have taken its place
        self._qtbot.waitUntil(window.isActiveWindow)
        return seen.part(self.view, LineList, name)

    def _panel(self) -> QWidget:
        panels = self._panels()
        assert panels, "No panel is open"
        return panels[0]

    def _panels(self) -> list[QWidget]:
        place = seen.part(self.view, QWidget, "panels")
        return [one for one in place.children() if isinstance(one, QWidget) and one.isVisible()]

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus
