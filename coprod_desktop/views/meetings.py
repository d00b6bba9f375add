"""The list of all meetings of a group."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListView, QWidget

from coprod_desktop.domain.sheets import MeetingLine
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_meetings import Ui_Meetings
from coprod_desktop.models.meetings import MeetingsModel
from coprod_desktop.presenters.meetings import MeetingRow
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import worn

AT_ONCE = 60
"""Rows laid out at a time, so that thousands of meetings do not hold the window up."""


class MeetingsView(QWidget):
    """Shows meetings under headings; an empty list offers the first step."""

    record_requested = Signal()
    open_requested = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_Meetings()
        self._ui.setupUi(self)
        self._model = MeetingsModel(words, self)
        self._ui.rows.setModel(self._model)
        for button in (self._ui.record, self._ui.record_first):
            button.setIcon(icon("add", worn().theme.on_primary))
        self._ui.rows.setLayoutMode(QListView.LayoutMode.Batched)
        self._ui.rows.setBatchSize(AT_ONCE)
        self._ui.rows.opened.connect(self.open_requested)
        self._ui.record.clicked.connect(self.record_requested)
        self._ui.record_first.clicked.connect(self.record_requested)

    def show_rows(
        self, rows: tuple[MeetingLine | str, ...], say: Callable[[MeetingLine], MeetingRow]
    ) -> None:
        """Show these rows; the chosen one stays chosen."""
        ui = self._ui
        current = ui.rows.current_id()
        self._model.show(rows, say)
        for part, shown in ((ui.rows, rows), (ui.record, rows), (ui.empty, not rows)):
            part.setVisible(bool(shown))
        meetings = [row.meeting.id for row in rows if not isinstance(row, str)]
        if meetings:
            ui.rows.select(current if current in meetings else meetings[0])

    def select(self, meeting_id: int) -> None:
        """Choose one meeting."""
        self._ui.rows.select(meeting_id)
