"""The dialog in which a correction of approved minutes is written."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_amendment import Ui_Amendment
from coprod_desktop.presenters.amendment import AmendmentEntry
from coprod_desktop.presenters.rows import Choice
from coprod_desktop.views.choosing import choose, offer
from coprod_desktop.views.meeting_dialog import MeetingDialog


class AmendmentDialog(MeetingDialog):
    """`recorded` carries an AmendmentEntry; closing it otherwise changes nothing."""

    wide = 600

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_Amendment()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.text.entered.connect(self.do_main_thing)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)

    def offer_meetings(self, meetings: tuple[Choice, ...]) -> None:
        """Offer where it was said."""
        offer(self._ui.said_at_id, meetings)

    def show_entry(self, entry: AmendmentEntry, heading: str, verb: str) -> None:
        """Show what is written so far; `verb` is on the main button."""
        ui = self._ui
        self.setWindowTitle(heading)
        ui.heading.setText(heading)
        ui.save.setText(verb)
        ui.text.set_text(entry.text)
        choose(ui.said_at_id, entry.said_at_id)
        ui.confidential.setChecked(entry.confidential)
        ui.text.setFocus()

    def written(self) -> object:
        ui = self._ui
        return AmendmentEntry(
            text=ui.text.text(),
            said_at_id=ui.said_at_id.currentData(),
            confidential=ui.confidential.isChecked(),
        )
