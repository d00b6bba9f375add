"""The dialog in which an initiative is written down or changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_initiative_editor import Ui_InitiativeEditor
from coprod_desktop.presenters.initiative_editor import InitiativeEntry, Lead
from coprod_desktop.views.editor_dialog import EditorDialog


class InitiativeEditorDialog(EditorDialog):
    """`save_requested` carries an InitiativeEntry; closing it otherwise changes nothing."""

    wide = 760
    save_requested = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_InitiativeEditor()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        for state in InitiativeState:
            self._ui.state.addItem(words.name(state), state)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)

    def ask(self) -> None:
        self.save_requested.emit(self.entry())

    def offer_leads(self, patients: tuple[Lead, ...], staff: tuple[Lead, ...]) -> None:
        """Offer the people of each side as leads."""
        for combo, leads in ((self._ui.patient_lead_id, patients), (self._ui.staff_lead_id, staff)):
            combo.clear()
            for lead in leads:
                combo.addItem(lead.name, lead.id)

    def show_entry(self, entry: InitiativeEntry, heading: str, verb: str) -> None:
        """Show what is written so far; `verb` is on the main button."""
        ui = self._ui
        self.setWindowTitle(heading)
        ui.heading.setText(heading)
        ui.save.setText(verb)
        ui.title.setText(entry.title)
        ui.matters.setPlainText(entry.matters)
        ui.matters_to.setText(entry.matters_to)
        _choose(ui.patient_lead_id, entry.patient_lead_id)
        _choose(ui.staff_lead_id, entry.staff_lead_id)
        ui.started.set_value(entry.started)
        ui.ended.set_value(entry.ended)
        ui.success.setPlainText(entry.success)
        ui.partners.setText(entry.partners)
        _choose(ui.state, entry.state)
        ui.title.setFocus()

    def entry(self) -> InitiativeEntry:
        """What is written now."""
        ui = self._ui
        return InitiativeEntry(
            title=ui.title.text(),
            matters=ui.matters.toPlainText().strip(),
            matters_to=ui.matters_to.text().strip(),
            patient_lead_id=ui.patient_lead_id.currentData(),
            staff_lead_id=ui.staff_lead_id.currentData(),
            started=ui.started.value(),
            ended=ui.ended.value(),
            success=ui.success.toPlainText().strip(),
            partners=ui.partners.text().strip(),
            state=InitiativeState(ui.state.currentData()),
        )


def _choose(combo: QComboBox, value: object) -> None:
    rows = range(combo.count())
    combo.setCurrentIndex(next((row for row in rows if combo.itemData(row) == value), 0))
