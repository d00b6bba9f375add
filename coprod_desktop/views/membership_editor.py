"""The dialog about a membership: office, side, from and to, and the mandate behind it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.people import MandateKind, Side
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_membership_editor import Ui_MembershipEditor
from coprod_desktop.presenters.membership_editor import MembershipForm
from coprod_desktop.views.choosing import choose, offer_words
from coprod_desktop.views.editor_dialog import EditorDialog

SIDES = (Side.PATIENT, Side.STAFF, Side.UNKNOWN)
CHOSEN_BY_OTHERS = (MandateKind.ELECTED, MandateKind.APPOINTED, MandateKind.INVITED)


class MembershipEditorDialog(EditorDialog):
    """`record_requested` carries a MembershipForm; closing it otherwise changes nothing."""

    wide = 720
    record_requested = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_MembershipEditor()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        for combo, values in ((self._ui.side, SIDES), (self._ui.mandate, tuple(MandateKind))):
            for value in values:
                name = words.name(value)
                combo.addItem(name[:1].upper() + name[1:], value)
        self._ui.save.setDefault(True)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)
        self._ui.mandate.currentIndexChanged.connect(self._show_what_fits)

    def ask(self) -> None:
        ui = self._ui
        self.record_requested.emit(
            MembershipForm(
                office=ui.office.currentText().strip(),
                side=Side(ui.side.currentData()),
                started=ui.started.value(),
                ended=ui.ended.value(),
                mandate=self._mandate(),
                speaks_for=ui.speaks_for.text().strip(),
                chosen_by=ui.chosen_by.text().strip(),
                mandate_until=ui.mandate_until.value(),
                gathers_views=ui.gathers_views.toPlainText().strip(),
            )
        )

    def offer_offices(self, offices: tuple[str, ...]) -> None:
        """Offer offices; any other words will do as well."""
        offer_words(self._ui.office, offices)

    def show_form(self, who: str, form: MembershipForm, *, new: bool) -> None:
        """Show what is written so far; a new membership is asked only for office and side."""
        ui = self._ui
        self.setWindowTitle(self.tr("Add to the group") if new else self.tr("Change a membership"))
        ui.heading.setText(f"{self.windowTitle()}: {who}")
        ui.save.setText(self.tr("Add to the group") if new else self.tr("Keep the changes"))
        for later in (ui.time_row, ui.mandate_rows):
            later.setVisible(not new)
        ui.office.setEditText(form.office)
        choose(ui.side, form.side)
        ui.started.set_value(form.started)
        ui.ended.set_value(form.ended)
        choose(ui.mandate, form.mandate)
        ui.speaks_for.setText(form.speaks_for)
        ui.chosen_by.setText(form.chosen_by)
        ui.mandate_until.set_value(form.mandate_until)
        ui.gathers_views.setPlainText(form.gathers_views)
        self._show_what_fits()
        ui.office.setFocus()

    def _show_what_fits(self) -> None:
        """Ask who chose them only where somebody did; what was typed is kept all the same."""
        chosen = self._mandate() in CHOSEN_BY_OTHERS
        self._ui.chosen_by_part.setVisible(chosen or bool(self._ui.chosen_by.text()))

    def _mandate(self) -> MandateKind:
        return MandateKind(self._ui.mandate.currentData())
