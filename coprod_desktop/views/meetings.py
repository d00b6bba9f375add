"""The list of all meetings of a group."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from coprod_desktop.domain.sheets import MeetingDay
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_meetings import Ui_Meetings
from coprod_desktop.models.meetings import MeetingsModel
from coprod_desktop.presenters.meeting_narrowing import Narrowing
from coprod_desktop.presenters.meetings import MeetingRow
from coprod_desktop.views.choosing import show_chips
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import worn

AT_ONCE = 60
"""Rows laid out at a time, so that thousands of meetings do not hold the window up."""

NARROWED_BY = ("year", "kind", "person", "initiative")


class MeetingsView(QWidget):
    """Shows meetings under headings; an empty list offers the first step.

    Wishes: record, plan the next, open, narrow (how, to what), find words, all again, who
    came, a topic.
    """

    record_requested = Signal()
    plan_requested = Signal()
    open_requested = Signal(int)
    narrowed = Signal(str, str)
    find_requested = Signal(str)
    all_requested = Signal()
    who_came_requested = Signal()
    topic_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_Meetings()
        self._ui.setupUi(self)
        self._model = MeetingsModel(words, self)
        self._ui.rows.setModel(self._model)
        for button in (self._ui.plan_next, self._ui.plan_first):
            button.setIcon(icon("add", worn().theme.on_primary))
            button.clicked.connect(self.plan_requested)
        self._ui.rows.setLayoutMode(QListView.LayoutMode.Batched)
        self._ui.rows.setBatchSize(AT_ONCE)
        self._ui.rows.opened.connect(self.open_requested)
        self._ui.record.clicked.connect(self.record_requested)
        self._ui.record_first.clicked.connect(self.record_requested)
        self._ui.all_meetings.clicked.connect(self._stay)
        self._ui.who_came.clicked.connect(self._to_who_came)
        self._join_filters()

    def show_rows(
        self, rows: tuple[MeetingDay | str, ...], say: Callable[[MeetingDay], MeetingRow | None]
    ) -> None:
        """Show these rows; the chosen one stays chosen."""
        ui = self._ui
        current = ui.rows.current_id()
        self._model.show(rows, say)
        ui.none_found.hide()
        ui.empty.hide()
        ui.rows.show()
        self._show_head(there=True)
        meetings = [row.id for row in rows if not isinstance(row, str)]
        if meetings:
            ui.rows.select(current if current in meetings else meetings[0])

    def show_nothing(self, *, because_narrowed: bool) -> None:
        """Say that no meeting is like that, or that there is none yet."""
        ui = self._ui
        ui.rows.hide()
        ui.none_found.setVisible(because_narrowed)
        ui.empty.setVisible(not because_narrowed)
        self._show_head(there=because_narrowed)

    def show_ways(self, ways: tuple[Narrowing, ...], words: str) -> None:
        """Offer the ways to narrow the list."""
        for way in ways:
            show_chips(self._combo(way.name), way.chips, way.chosen)
        if self._ui.words.text().strip() != words.strip():
            self._ui.words.setText(words)
        self._ui.topic.setVisible(bool(words.strip()))

    def go_to_list(self) -> None:
        """Put the keyboard on the list."""
        (self._ui.rows if self._ui.rows.isVisible() else self._ui.all_meetings).setFocus()

    def select(self, meeting_id: int) -> None:
        """Choose one meeting."""
        self._ui.rows.select(meeting_id)

    def _show_head(self, *, there: bool) -> None:
        ui = self._ui
        for part in (ui.all_meetings, ui.who_came, ui.plan_next, ui.record, ui.filters):
            part.setVisible(there)

    def _join_filters(self) -> None:
        for name in NARROWED_BY:
            combo = self._combo(name)
            tell = partial(self._tell, name)
            combo.activated.connect(tell)
        self._ui.words.textEdited.connect(self._find)
        self._ui.show_all.clicked.connect(self._show_all)
        self._ui.topic.clicked.connect(self.topic_requested)

    def _combo(self, name: str) -> QComboBox:
        combo: QComboBox = getattr(self._ui, name)
        return combo

    def _tell(self, name: str, _row: int) -> None:
        self.narrowed.emit(name, self._combo(name).currentData())

    def _find(self, words: str) -> None:
        self._ui.topic.setVisible(bool(words.strip()))
        self.find_requested.emit(words)

    def _show_all(self) -> None:
        self.all_requested.emit()
        self.go_to_list()

    def _stay(self) -> None:
        self._ui.all_meetings.setChecked(True)

    def _to_who_came(self) -> None:
        self._ui.who_came.setChecked(False)
        self.who_came_requested.emit()
