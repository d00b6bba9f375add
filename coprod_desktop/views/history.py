"""The page of all changes: the list by day, and beside it what one of them changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.history import HistoryFilter
from coprod_desktop.forms.ui_history import Ui_History
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.history import HistoryCard
from coprod_desktop.presenters.rows import Chip, Row
from coprod_desktop.views.choosing import show_chips
from coprod_desktop.views.told_changes import show_things
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import worn

PAUSE = 200
"""Milliseconds without a key after which the typed words are looked for."""


class HistoryView(QWidget):
    """Wishes: see the bin, narrow, choose, see older ones, take back, do again, follow.

    `narrowed` carries words, kind, person, and the first and last day.
    """

    bin_requested = Signal()
    narrowed = Signal(str, str, str, object, object)
    everything_requested = Signal()
    chosen = Signal(int)
    older_requested = Signal()
    take_back_requested = Signal()
    again_requested = Signal()
    followed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_History()
        self._ui.setupUi(self)
        self._model = RowListModel()
        self._model.setParent(self)
        self._ui.rows.setModel(self._model)
        self._ui.take_back.setIcon(icon("undo", worn().theme.button_text))
        self._ui.again.setIcon(icon("redo", worn().theme.button_text))
        self._shown: int | None = None
        self._ui.both.installEventFilter(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._join()

    def show_choices(self, kinds: tuple[Chip, ...], people: tuple[Chip, ...]) -> None:
        """Offer the kinds of things and the people to narrow by; what is chosen stays."""
        for combo, chips in ((self._ui.kind, kinds), (self._ui.who, people)):
            show_chips(combo, chips, combo.currentData() or "")

    def show_filter(self, wanted: HistoryFilter) -> None:
        """Show what the list is narrowed to."""
        ui = self._ui
        ui.text.setText(wanted.text)
        self._pause.stop()
        ui.kind.setCurrentIndex(max(0, ui.kind.findData(wanted.kind)))
        ui.who.setCurrentIndex(max(0, ui.who.findData(_key(wanted.who))))
        ui.since.set_value(wanted.since)
        ui.until.set_value(wanted.until)
        ui.everything.setEnabled(wanted != HistoryFilter())

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None, *, more: bool) -> None:
        """Show the newest changes."""
        self._model.show_rows(rows)
        self._ui.older.setVisible(more)
        if self._ui.rows.current_id() != chosen:
            self._ui.rows.select(chosen)

    def add_rows(self, rows: tuple[Row, ...], *, more: bool) -> None:
        """Show older ones below; the keyboard goes to the first of them when none are left."""
        had_focus = self._ui.older.hasFocus()
        first = next((row.id for row in rows if row.id is not None), None)
        self._model.add_rows(rows)
        self._ui.older.setVisible(more)
        if had_focus and not more and first is not None:
            self._ui.rows.setFocus()

    def show_entry(self, card: HistoryCard | None) -> None:
        """Show one action beside the list."""
        ui = self._ui
        ui.card_scroll.setVisible(card is not None)
        if card is None:
            return
        entry = card.entry
        ui.entry_title.setText(entry.title)
        ui.told.setText(entry.told)
        for label, words in (
            (ui.state, entry.state),
            (ui.untold, entry.untold),
            (ui.why_not, card.why_not),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        show_things(ui.things, entry.things, self.followed.emit)
        if self._shown != entry.id:
            ui.card_scroll.to_top()
        self._shown = entry.id
        ui.take_back.setVisible(card.can_take_back)
        ui.again.setVisible(card.can_do_again)

    def show_empty(self, words: str) -> None:
        """Say what belongs here, where there is nothing to show."""
        self._ui.empty.setText(words)
        self._ui.empty.setVisible(bool(words))
        self._ui.down.setAlignment(Qt.AlignmentFlag.AlignTop if words else Qt.AlignmentFlag(0))
        self._ui.both.setVisible(not words)

    def go_to_list(self) -> None:
        """Put the keyboard on the list."""
        (self._ui.rows if self._ui.rows.isVisible() else self._ui.text).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ui.both and event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._divide)
        return super().eventFilter(watched, event)

    def _divide(self) -> None:
        """Let the list and what is chosen each scroll where they stand side by side."""
        self._ui.card_scroll.set_scrolls(not self._ui.both.is_stacked())

    def _join(self) -> None:
        ui = self._ui
        ui.changes.clicked.connect(self._stay)
        ui.bin.clicked.connect(self._to_bin)
        ui.text.textChanged.connect(self._pause.start)
        ui.text.returnPressed.connect(self._tell)
        self._pause.timeout.connect(self._tell)
        for combo in (ui.kind, ui.who):
            combo.activated.connect(self._tell)
        for day in (ui.since, ui.until):
            day.changed.connect(self._tell)
        ui.everything.clicked.connect(self._clear)
        ui.rows.chosen.connect(self.chosen)
        ui.rows.verticalScrollBar().valueChanged.connect(self._scrolled)
        ui.older.clicked.connect(self.older_requested)
        ui.take_back.clicked.connect(self.take_back_requested)
        ui.again.clicked.connect(self.again_requested)

    def _tell(self) -> None:
        ui = self._ui
        self._pause.stop()
        wanted = (ui.text.text().strip(), ui.kind.currentData(), ui.who.currentData())
        since, until = ui.since.value(), ui.until.value()
        ui.everything.setEnabled(any(wanted) or since is not None or until is not None)
        self.narrowed.emit(*wanted, since, until)

    def _clear(self) -> None:
        self._ui.text.setFocus()
        self.everything_requested.emit()

    def _scrolled(self, value: int) -> None:
        """Ask for older ones when somebody comes to the end of the list."""
        bar = self._ui.rows.verticalScrollBar()
        if value and value == bar.maximum() and not self._ui.older.isHidden():
            QTimer.singleShot(0, self, self.older_requested.emit)

    def _stay(self) -> None:
        self._ui.changes.setChecked(True)

    def _to_bin(self) -> None:
        self._ui.bin.setChecked(False)
        self.bin_requested.emit()


def _key(who: str | None) -> str:
    return "" if who is None else f"={who}"
