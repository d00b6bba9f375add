"""The strip under the notes that offers to write down what a line says, without taking a key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coprod_desktop.forms.ui_meeting import Ui_Meeting
from coprod_desktop.views import pointing
from coprod_desktop.widgets.theme import worn


class MeetingOffer(QObject):
    """Shows the offer in its part of the form; `settle` keeps what is typed before it is taken.

    `gone` comes when the strip is taken away while somebody was in it.
    """

    taken = Signal()
    refused = Signal()
    gone = Signal()

    def __init__(self, ui: Ui_Meeting, settle: Callable[[], None], room: QWidget) -> None:
        super().__init__(room)
        self._ui = ui
        self._settle = settle
        ui.offer.hide()
        ui.offer_dock.hide()
        self._docked = False
        self._home = ui.item_ground_lines.indexOf(ui.offer)
        ui.offer_write.clicked.connect(lambda: self._wish(self.taken.emit))
        ui.offer_leave.clicked.connect(lambda: self._wish(self.refused.emit))
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            QShortcut(QKeySequence(keys), room).activated.connect(self._take)
        self._leave = QShortcut(QKeySequence("Esc"), ui.notes)
        self._leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._leave.setEnabled(False)
        self._leave.activated.connect(ui.offer_leave.click)

    def dock(self, *, docked: bool) -> None:
        """Hold the strip at the foot of the room, where nothing scrolls; or under the notes.

        Where the columns are stacked the foot of the notes is mostly out of sight.
        """
        ui = self._ui
        if docked == self._docked:
            return
        self._docked = docked
        shown = not ui.offer.isHidden()
        if docked:
            ui.offer_dock_lines.addWidget(ui.offer)
        else:
            ui.item_ground_lines.insertWidget(self._home, ui.offer)
        self._set_visible(shown)

    def show(self, words: str) -> None:
        """Offer to write down what a line says; "" takes the offer away."""
        ui = self._ui
        if words == ("" if ui.offer.isHidden() else ui.offer_words.text()):
            return
        focused = ui.offer_write.hasFocus() or ui.offer_leave.hasFocus()
        ui.offer_words.setText(words)
        self._set_visible(bool(words))
        self._leave.setEnabled(bool(words))
        if words:
            said = self.tr("Press Ctrl, Shift and Enter to write it down, Esc to leave it.")
            pointing.announce(ui.offer, f"{words}. {said}")
            QTimer.singleShot(0, self, self._bring_into_view)
        elif focused:
            self.gone.emit()

    def _set_visible(self, shown: bool) -> None:
        self._ui.offer.setVisible(shown)
        self._ui.offer_dock.setVisible(shown and self._docked)

    def _bring_into_view(self) -> None:
        """Show the strip, but never scroll away the line that is being typed."""
        ui, margin = self._ui, worn().px(12)
        cursor = ui.notes.viewport().mapTo(ui.ground, ui.notes.cursorRect().bottomLeft())
        if not self._docked:
            for scroll in (ui.item_scroll, ui.scroll):
                scroll.ensureWidgetVisible(ui.offer, margin, margin)
        ui.scroll.ensureVisible(cursor.x(), cursor.y(), margin, worn().px(40))

    def _take(self) -> None:
        """Open what is offered; what is being typed may be a line to offer."""
        self._ui.notes.end_line()
        if self._ui.offer.isVisible():
            self._ui.offer_write.click()

    def _wish(self, emit: Callable[[], None]) -> None:
        self._settle()
        emit()
