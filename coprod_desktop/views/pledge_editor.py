"""The dialog in which a pledge is made or changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.pledges import PromiserKind
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_pledge_editor import Ui_PledgeEditor
from coprod_desktop.presenters.pledge_editor import PledgeForm
from coprod_desktop.presenters.rows import Choice
from coprod_desktop.views.choosing import choose, offer, offer_words
from coprod_desktop.views.editor_dialog import EditorDialog


class PledgeEditorDialog(EditorDialog):
    """`record_requested` carries a PledgeForm; closing it otherwise changes nothing."""

    wide = 720
    record_requested = Signal(object)
    promiser_typed = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._kind_chosen = False
        self._shown: PledgeForm | None = None
        self._ui = Ui_PledgeEditor()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        for kind in PromiserKind:
            self._ui.promiser_kind.addItem(words.name(kind), kind)
        self._ui.save.setDefault(True)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)
        self._ui.promiser.editTextChanged.connect(self.promiser_typed)
        self._ui.promiser_kind.activated.connect(self._keep_kind)

    def ask(self) -> None:
        if self._shown is not None:
            self.record_requested.emit(self._form(self._shown))

    def offer(
        self,
        *,
        promisers: tuple[str, ...],
        initiatives: tuple[Choice, ...],
        items: tuple[Choice, ...],
    ) -> None:
        """Offer who may promise, and where and about what."""
        offer_words(self._ui.promiser, promisers)
        offer(self._ui.initiative_id, initiatives)
        offer(self._ui.item_id, items)

    def show_form(self, form: PledgeForm, *, new: bool) -> None:
        """Show what is written so far."""
        ui = self._ui
        self._kind_chosen = not new
        self._shown = form
        self.setWindowTitle(self.tr("Make a pledge") if new else self.tr("Change the pledge"))
        ui.heading.setText(self.windowTitle())
        ui.save.setText(self.tr("Make the pledge") if new else self.tr("Keep the changes"))
        ui.text.setPlainText(form.text)
        ui.text.moveCursor(QTextCursor.MoveOperation.End)
        ui.promiser.setEditText(form.promiser)
        choose(ui.promiser_kind, form.promiser_kind)
        ui.to_whom.setText(form.to_whom)
        ui.made_on.set_value(form.made_on)
        ui.due.set_value(form.due)
        choose(ui.item_id, form.item_id)
        choose(ui.initiative_id, form.initiative_id)
        ui.public.setChecked(form.public)
        ui.text.setFocus()

    def suggest_kind(self, kind: PromiserKind) -> None:
        """Show what sort of promiser that seems to be, unless somebody said so."""
        if not self._kind_chosen:
            choose(self._ui.promiser_kind, kind)

    def _keep_kind(self) -> None:
        self._kind_chosen = True

    def _form(self, shown: PledgeForm) -> PledgeForm:
        ui = self._ui
        return PledgeForm(
            text=ui.text.toPlainText().strip(),
            promiser=ui.promiser.currentText().strip(),
            promiser_kind=PromiserKind(ui.promiser_kind.currentData()),
            to_whom=ui.to_whom.text().strip(),
            made_on=ui.made_on.value() or shown.made_on,
            due=ui.due.value(),
            public=ui.public.isChecked(),
            initiative_id=ui.initiative_id.currentData(),
            item_id=ui.item_id.currentData(),
        )
