"""The dialog in which is said how far an action is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_report_action import Ui_ReportAction
from coprod_desktop.presenters.report_action import Report
from coprod_desktop.presenters.rows import Chip, Choice
from coprod_desktop.views.choosing import choose, offer
from coprod_desktop.views.editor_dialog import EditorDialog


class ReportActionDialog(EditorDialog):
    """`record_requested` carries a Report; closing it otherwise changes nothing."""

    wide = 560
    record_requested = Signal(object)
    state_chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_ReportAction()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.heading.setText(self.windowTitle())
        self._ui.save.setText(self.tr("Keep the report"))
        self._ui.save.setDefault(True)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)
        self._ui.state.activated.connect(self._tell_state)

    def ask(self) -> None:
        ui = self._ui
        self.record_requested.emit(
            Report(
                state=self._state(),
                note=ui.note.toPlainText().strip(),
                item_id=ui.item_id.currentData(),
            )
        )

    def offer(self, states: tuple[Chip, ...], items: tuple[Choice, ...]) -> None:
        """Offer the states, and where it may have been said."""
        for state in states:
            self._ui.state.addItem(state.words, state.key)
        offer(self._ui.item_id, items)

    def show_report(self, action: str, report: Report) -> None:
        """Show the action and what is written so far."""
        self._ui.action.setText(action)
        choose(self._ui.state, report.state.value)
        self._ui.note.setPlainText(report.note)
        choose(self._ui.item_id, report.item_id)
        self._ui.note.setFocus()

    def show_hint(self, words: str) -> None:
        """Say whether a few words are needed."""
        self._ui.note_hint.setText(words)

    def _tell_state(self) -> None:
        self.state_chosen.emit(self._state())

    def _state(self) -> ActionState:
        return ActionState(self._ui.state.currentData())
