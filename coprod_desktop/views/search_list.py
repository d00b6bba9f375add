"""The search box of the window with the list of what it found below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem, QWidget

from coprod_desktop.presenters.finding import FoundRow
from coprod_desktop.views.pointing import announce
from coprod_desktop.widgets.theme import worn

ROW = Qt.ItemDataRole.UserRole
NARROWEST = 440
ROWS_AT_ONCE = 7
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchList(QListWidget):
    """Shows what was found while typing in `box`, over the room, in the same window.

    Down goes into the list, Up from its first row back to the box; Enter opens, Esc closes.
    `wanted` comes with what is typed, `opened` with the row that was taken.
    """

    wanted = Signal(str)
    opened = Signal(object)

    def __init__(self, box: QLineEdit, ground: QWidget) -> None:
        super().__init__(ground)
        self._box = box
        self._ground = ground
        self.setObjectName("found")
        self.setAccessibleName(self.tr("What was found"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.hide()
        box.textEdited.connect(self.wanted)
        box.installEventFilter(self)
        ground.installEventFilter(self)
        self.itemClicked.connect(self._open_item)
        self.itemActivated.connect(self._open_item)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def show_found(self, rows: tuple[FoundRow, ...], nothing: str) -> None:
        """Show the rows, or the sentence for none."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(_two_lines(row), self)
            item.setData(ROW, row)
            spoken = ", ".join(part for part in (row.kind, row.title, row.excerpt) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        if not rows:
            item = QListWidgetItem(nothing, self)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            announce(self._box, nothing)
        self._place()
        self.show()
        self.raise_()

    def hide_found(self) -> None:
        """Close the list."""
        self.hide()

    def forget(self) -> None:
        """Empty the box and the list, for what was found must not be seen now."""
        self._close()
        self.clear()

    def look_again(self) -> None:
        """Put the focus on the box with all of its text chosen."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()
        if self._box.text():
            self.wanted.emit(self._box.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ground:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                QTimer.singleShot(0, self._place)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key_in_box(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() == Qt.Key.Key_Up and self.currentRow() <= 0:
            self._box.setFocus()
        elif event.key() in ENTER:
            self._open(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _key_in_box(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return True
        if event.key() == Qt.Key.Key_Down and self.isVisible() and self._row(0) is not None:
            self.setCurrentRow(0)
            self.setFocus()
            return True
        if event.key() in ENTER:
            self._open(0)
            return True
        return False

    def _row(self, number: int) -> FoundRow | None:
        found = self.model().index(number, 0).data(ROW)
        return found if isinstance(found, FoundRow) else None

    def _open_item(self, item: QListWidgetItem) -> None:
        self._open(self.row(item))

    def _open(self, number: int) -> None:
        row = self._row(number)
        if row is not None:
            self._close()
            self.opened.emit(row)

    def _close(self) -> None:
        self.hide()
        self._box.clear()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now not in (self, self._box):
            self.hide()

    def _place(self) -> None:
        """Stand below the box, as wide as it is but never too narrow to read."""
        ground, look = self._ground, worn()
        corner = self._box.mapTo(ground, QPoint(0, self._box.height() + look.gap(4)))
        room = ground.width() - look.gap(16)
        width = min(max(self._box.width(), look.px(NARROWEST)), room)
        left = max(look.gap(8), min(corner.x(), ground.width() - width - look.gap(8)))
        self.setGeometry(QRect(left, corner.y(), width, 100))
        self.doItemsLayout()
        shown = min(self.count(), ROWS_AT_ONCE)
        wanted = sum(self.sizeHintForRow(row) for row in range(shown)) + look.gap(10)
        self.resize(width, min(wanted, ground.height() - corner.y() - look.gap(8)))


def _two_lines(row: FoundRow) -> str:
    first = f"{row.title}"
    second = f"{row.kind} · {row.excerpt}" if row.excerpt else row.kind
    return f"{first}\n{second}"
