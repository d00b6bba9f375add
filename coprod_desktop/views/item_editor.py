"""The dialog in which an agenda item is added or changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import Purpose
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_item_editor import Ui_ItemEditor
from coprod_desktop.presenters.item_editor import ItemEntry
from coprod_desktop.presenters.rows import Choice
from coprod_desktop.views.choosing import choose, offer
from coprod_desktop.views.counts import count, may_be_blank, show_count
from coprod_desktop.views.meeting_dialog import MeetingDialog


class ItemEditorDialog(MeetingDialog):
    """`recorded` carries an ItemEntry; closing it otherwise changes nothing."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_ItemEditor()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        may_be_blank(self._ui.minutes)
        for purpose in Purpose:
            self._ui.purpose.addItem(words.name(purpose), purpose)
        self._ui.chair_notes.entered.connect(self.do_main_thing)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)

    def offer_initiatives(self, initiatives: tuple[Choice, ...]) -> None:
        """Offer these initiatives."""
        offer(self._ui.initiative_id, initiatives)

    def show_entry(self, entry: ItemEntry, heading: str, verb: str) -> None:
        """Show what is written so far; `verb` is on the main button."""
        ui = self._ui
        self.setWindowTitle(heading)
        ui.heading.setText(heading)
        ui.save.setText(verb)
        ui.title.setText(entry.title)
        choose(ui.purpose, entry.purpose)
        show_count(ui.minutes, entry.minutes)
        ui.lead.setText(entry.lead)
        choose(ui.initiative_id, entry.initiative_id)
        ui.chair_notes.set_text(entry.chair_notes)
        ui.confidential.setChecked(entry.confidential)
        ui.title.setFocus()

    def written(self) -> object:
        ui = self._ui
        return ItemEntry(
            title=ui.title.text(),
            purpose=Purpose(ui.purpose.currentData()),
            minutes=count(ui.minutes),
            lead=ui.lead.text(),
            initiative_id=ui.initiative_id.currentData(),
            chair_notes=ui.chair_notes.text(),
            confidential=ui.confidential.isChecked(),
        )
