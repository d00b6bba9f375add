"""The agenda column of one meeting: choose, add, change, move by keys or mouse, remove."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from coprod_desktop.forms.ui_meeting import Ui_Meeting
from coprod_desktop.models.agenda import AgendaModel
from coprod_desktop.presenters.agenda_words import AgendaLine
from coprod_desktop.views import pointing


class MeetingAgenda(QObject):
    """Shows the agenda in its part of the form; `settle` keeps what is typed before each wish.

    `opened` comes when somebody goes on from an item to its notes; `move_requested` carries an
    item and by how many places it goes down (up where negative).
    """

    chosen = Signal(int)
    opened = Signal()
    add_requested = Signal()
    change_requested = Signal(int)
    move_requested = Signal(int, int)
    remove_requested = Signal(int)
    changes_requested = Signal(int)

    def __init__(self, ui: Ui_Meeting, settle: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._settle = settle
        self._locked = False
        self._model = AgendaModel(self)
        ui.agenda.setModel(self._model)
        ui.agenda.may_move = self._may_move
        ui.too_long_note.hide()
        self._connect()
        self._make_shortcuts()

    def lock(self, *, locked: bool) -> None:
        """Let the agenda only be read, or be changed as well."""
        ui = self._ui
        self._locked = locked
        for button in (ui.add_item, ui.move_up, ui.move_down, ui.change_item, ui.remove_item):
            button.setVisible(not locked)

    def show(self, lines: tuple[AgendaLine, ...], item_id: int | None, too_long: str) -> None:
        """Show the agenda with one item chosen, and that it is too long where it is."""
        ui = self._ui
        self._model.show(lines)
        ui.agenda.select(item_id)
        ui.agenda.setVisible(bool(lines))
        ui.keep_agenda.setVisible(bool(lines))
        ui.agenda_empty.setVisible(not lines)
        for button in (ui.move_up, ui.move_down):
            button.setEnabled(len(lines) > 1)
        for button in (ui.change_item, ui.remove_item):
            button.setEnabled(bool(lines))
        self._show_too_long(too_long)

    def go_to(self) -> None:
        """Put the keyboard on the agenda, or on the button that adds its first item."""
        agenda = self._ui.agenda
        (self._ui.add_item if agenda.isHidden() else agenda).setFocus()

    def _show_too_long(self, text: str) -> None:
        ui = self._ui
        if text == ui.too_long.text():
            return
        ui.too_long.setText(text)
        ui.too_long_note.setVisible(bool(text))
        if text and ui.agenda.isVisible():
            pointing.announce(ui.too_long, text)

    def _may_move(self) -> bool:
        return not self._locked and self._ui.move_up.isEnabled()

    def _connect(self) -> None:
        ui = self._ui
        ui.agenda.chosen.connect(self.chosen)
        ui.agenda.opened.connect(lambda _: self.opened.emit())
        ui.agenda.dragged.connect(self._dragged)
        ui.add_item.clicked.connect(self._add)
        ui.change_item.clicked.connect(lambda: self._with_item(self.change_requested.emit))
        ui.remove_item.clicked.connect(lambda: self._with_item(self.remove_requested.emit))
        ui.item_changes.clicked.connect(lambda: self._with_item(self.changes_requested.emit))
        ui.move_up.clicked.connect(lambda: self._move(-1))
        ui.move_down.clicked.connect(lambda: self._move(1))

    def _make_shortcuts(self) -> None:
        ui = self._ui
        for keys, button in (
            ("Alt+Up", ui.move_up),
            ("Alt+Down", ui.move_down),
            ("F2", ui.change_item),
            ("Delete", ui.remove_item),
        ):
            shortcut = QShortcut(QKeySequence(keys), ui.agenda)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)

    def _add(self) -> None:
        self._settle()
        self.add_requested.emit()

    def _with_item(self, emit: Callable[[int], None]) -> None:
        current = self._ui.agenda.current_id()
        if current is not None:
            self._settle()
            emit(current)

    def _move(self, by: int) -> None:
        self._with_item(lambda item_id: self.move_requested.emit(item_id, by))

    def _dragged(self, item_id: int, by: int) -> None:
        self._settle()
        self.move_requested.emit(item_id, by)
