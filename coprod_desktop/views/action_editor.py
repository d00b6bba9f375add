"""The dialog in which an action is added or changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_action_editor import Ui_ActionEditor
from coprod_desktop.presenters.action_editor import ActionForm
from coprod_desktop.presenters.rows import Choice
from coprod_desktop.views.choosing import choose, offer
from coprod_desktop.views.editor_dialog import EditorDialog


class ActionEditorDialog(EditorDialog):
    """`record_requested` carries an ActionForm; closing it otherwise changes nothing."""

    wide = 720
    record_requested = Signal(object)
    owner_typed = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_ActionEditor()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.save.setDefault(True)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)
        self._ui.owner.textChanged.connect(self.owner_typed)

    def ask(self) -> None:
        ui = self._ui
        self.record_requested.emit(
            ActionForm(
                text=ui.text.toPlainText().strip(),
                owner=ui.owner.text().strip(),
                due=ui.due.value(),
                due_words=ui.due_words.text().strip(),
                initiative_id=ui.initiative_id.currentData(),
                item_id=ui.item_id.currentData(),
            )
        )

    def offer(
        self,
        *,
        owners: tuple[str, ...],
        initiatives: tuple[Choice, ...],
        items: tuple[Choice, ...],
    ) -> None:
        """Offer the people of the register, and where and about what."""
        self._ui.owner.offer(owners)
        offer(self._ui.initiative_id, initiatives)
        offer(self._ui.item_id, items)

    def show_form(self, form: ActionForm, name: str) -> None:
        """Show what is written so far; `name` is the permanent one of an action that is there."""
        ui = self._ui
        change = self.tr("Change action {name}").format(name=name)
        self.setWindowTitle(change if name else self.tr("Add an action"))
        ui.heading.setText(self.windowTitle())
        ui.save.setText(self.tr("Keep the changes") if name else self.tr("Add the action"))
        ui.text.setPlainText(form.text)
        ui.text.moveCursor(QTextCursor.MoveOperation.End)
        ui.owner.setText(form.owner)
        ui.due.set_value(form.due)
        ui.due_words.setText(form.due_words)
        choose(ui.item_id, form.item_id)
        choose(ui.initiative_id, form.initiative_id)
        ui.text.setFocus()

    def show_meant(self, words: str) -> None:
        """Say who of the register is meant."""
        self._ui.meant.setText(words)
        self._ui.meant.setVisible(bool(words))
