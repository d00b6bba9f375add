"""The dialog in which an initiative is written down or changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from coprod_desktop.domain.initiatives import InitiativeKind, InitiativeState, Phase
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_initiative_editor import Ui_InitiativeEditor
from coprod_desktop.presenters.initiative_editor import InitiativeEntry, Lead
from coprod_desktop.presenters.initiative_kinds import KindForm
from coprod_desktop.views.editor_dialog import EditorDialog


class InitiativeEditorDialog(EditorDialog):
    """`save_requested` carries an InitiativeEntry; closing it otherwise changes nothing."""

    wide = 760
    save_requested = Signal(object)
    kind_chosen = Signal(object, object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_InitiativeEditor()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.ground.setMinimumHeight(1)  # else long lines count as if in little room
        for state in InitiativeState:
            self._ui.state.addItem(words.name(state), state)
        for kind in InitiativeKind:
            self._ui.kind.addItem(words.name(kind), kind)
        self._ui.phase.addItem(words.say("initiative.not_said"), None)
        for phase in Phase:
            self._ui.phase.addItem(words.name(phase), phase)
        self._ui.kind.currentIndexChanged.connect(self._tell_kind)
        self._ui.phase.currentIndexChanged.connect(self._tell_kind)
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
        _choose(ui.kind, entry.kind)
        _choose(ui.phase, entry.phase)
        ui.checkers.setText(entry.checkers)
        ui.checkers.setCursorPosition(0)
        ui.involved_from.set_value(entry.involved_from)
        _choose(ui.patient_lead_id, entry.patient_lead_id)
        _choose(ui.staff_lead_id, entry.staff_lead_id)
        ui.started.set_value(entry.started)
        ui.ended.set_value(entry.ended)
        ui.success.setPlainText(entry.success)
        ui.partners.setText(entry.partners)
        _choose(ui.state, entry.state)
        self._tell_kind()
        ui.title.setFocus()

    def show_kind(self, form: KindForm) -> None:
        """Show the fields that belong to a kind of work, in its words, and no others."""
        ui = self._ui
        ui.kind_meaning.setText(form.meaning)
        ui.kind_credit.setText(form.credit)
        ui.kind_credit.setVisible(bool(form.credit))
        ui.phase_part.setVisible(form.asks_phase)
        ui.phase_meaning.setText(form.phase_meaning)
        ui.phase_meaning.setVisible(bool(form.phase_meaning))
        ui.checkers_part.setVisible(bool(form.checkers_hint))
        ui.checkers_hint.setText(form.checkers_hint)
        ui.leads_hint.setText(form.leads_hint)
        if self.isVisible():
            self.grow()

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
            kind=InitiativeKind(ui.kind.currentData()),
            checkers=ui.checkers.text().strip(),
            phase=_phase(ui.phase),
            involved_from=ui.involved_from.value(),
        )

    def _tell_kind(self) -> None:
        ui = self._ui
        self.kind_chosen.emit(InitiativeKind(ui.kind.currentData()), _phase(ui.phase))


def _phase(combo: QComboBox) -> Phase | None:
    chosen = combo.currentData()
    return Phase(chosen) if chosen else None


def _choose(combo: QComboBox, value: object) -> None:
    rows = range(combo.count())
    combo.setCurrentIndex(next((row for row in rows if combo.itemData(row) == value), 0))
