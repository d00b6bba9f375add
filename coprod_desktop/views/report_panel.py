"""The panel in which is said how far an earlier action is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_report_panel import Ui_ReportPanel
from coprod_desktop.presenters.meeting_captures import Report
from coprod_desktop.presenters.rows import Choice
from coprod_desktop.views.capture_panel import CapturePanel

STATES = (
    ActionState.GOING_ON,
    ActionState.CARRIED_FORWARD,
    ActionState.DONE,
    ActionState.DROPPED,
)


class ReportPanel(CapturePanel):
    """Holds what is said of one action that was agreed earlier."""

    first_field = "action_id"

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_ReportPanel()
        self.set_up(self._ui)
        for state in STATES:
            self._ui.state.addItem(words.name(state), state)

    def show_report(self, report: Report, choices: tuple[Choice, ...]) -> None:
        """Offer the open actions; a note typed before stays."""
        ui = self._ui
        chosen = ui.action_id.currentData() if report.action_id is None else report.action_id
        ui.action_id.clear()
        for choice in choices:
            ui.action_id.addItem(choice.words, choice.id)
        ui.action_id.setCurrentIndex(max(0, ui.action_id.findData(chosen)))
        ui.save.setEnabled(bool(choices))
        ui.none_open.setVisible(not choices)
        for part in (ui.action_id_part, ui.state_part, ui.note_part, ui.save):
            part.setVisible(bool(choices))
        if not ui.note.text():
            ui.state.setCurrentIndex(ui.state.findData(report.state))
            self.begin_with(report)

    def holds_draft(self, item_id: int | None) -> bool:
        return self.item_id == item_id and bool(self._ui.note.text())

    def record(self) -> object:
        ui = self._ui
        return Report(
            action_id=ui.action_id.currentData(),
            state=ActionState(ui.state.currentData()),
            note=ui.note.text(),
        )

    def clear(self) -> None:
        super().clear()
        self._ui.note.clear()
