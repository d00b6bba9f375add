"""The dialog in which a person is added or changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.people import PaperSize, Side
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_person_editor import Ui_PersonEditor
from coprod_desktop.presenters.person_editor import PersonForm
from coprod_desktop.views.choosing import choose, offer_words
from coprod_desktop.views.editor_dialog import EditorDialog

SIDES = (Side.PATIENT, Side.STAFF)


class PersonEditorDialog(EditorDialog):
    """`record_requested` carries a PersonForm; closing it otherwise changes nothing."""

    record_requested = Signal(object)
    name_typed = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._own_initials = False
        self._ui = Ui_PersonEditor()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.known.hide()
        for side in SIDES:
            name = words.name(side)
            self._ui.side.addItem(name[:1].upper() + name[1:], side)
        for size in PaperSize:
            self._ui.paper_size.addItem(words.name(size), size)
        self._ui.save.setDefault(True)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)
        self._ui.name.textChanged.connect(self.name_typed)
        self._ui.initials.textEdited.connect(self._keep_initials)

    def ask(self) -> None:
        ui = self._ui
        self.record_requested.emit(
            PersonForm(
                name=ui.name.text().strip(),
                initials=ui.initials.text().strip(),
                side=Side(ui.side.currentData()),
                office=ui.office.currentText().strip(),
                contact=ui.contact.text().strip(),
                access_needs=ui.access_needs.text().strip(),
                paper_size=PaperSize(ui.paper_size.currentData()),
            )
        )

    def offer_offices(self, offices: tuple[str, ...]) -> None:
        """Offer offices; any other words will do as well."""
        offer_words(self._ui.office, offices)

    def show_form(self, form: PersonForm, *, new: bool) -> None:
        """Show what is known; side and office are asked of somebody new."""
        ui = self._ui
        self.setWindowTitle(self.tr("Add a person") if new else self.tr("Change details"))
        ui.heading.setText(self.windowTitle())
        ui.save.setText(self.tr("Add to the group") if new else self.tr("Keep the changes"))
        ui.side_part.setVisible(new)
        ui.office_part.setVisible(new)
        ui.name.setText(form.name)
        ui.initials.setText(form.initials)
        choose(ui.side, form.side)
        ui.office.setEditText(form.office)
        ui.contact.setText(form.contact)
        ui.access_needs.setText(form.access_needs)
        choose(ui.paper_size, form.paper_size)
        ui.name.setFocus()

    def propose_initials(self, initials: str) -> None:
        """Show initials made from the name, unless somebody typed others."""
        if not self._own_initials:
            self._ui.initials.setText(initials)

    def show_known(self, words: str) -> None:
        """Say that there is somebody of this name already."""
        self._ui.known.setText(words)
        self._ui.known.setVisible(bool(words))

    def _keep_initials(self, typed: str) -> None:
        self._own_initials = bool(typed.strip())
