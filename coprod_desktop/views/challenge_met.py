"""The dialog in which a challenge that was met is noted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_challenge_met import Ui_ChallengeMet
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.challenge_met import ChallengeEntry, ChallengeForm
from coprod_desktop.views.choosing import choose, offer
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.meeting_field import MeetingField
from coprod_desktop.widgets.theme import worn

ROWS_SEEN = 5


class ChallengeMetDialog(EditorDialog):
    """`save_requested` carries a ChallengeEntry; closing it otherwise changes nothing."""

    wide = 720
    save_requested = Signal(object)
    remove_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = ui = Ui_ChallengeMet()
        ui.setupUi(self)
        ui.problem.hide()
        ui.ground.setMinimumHeight(1)  # else long lines are counted as if they had little room
        ui.remove.hide()
        self._meeting = MeetingField(ui.meeting_id, ui.on)
        self._model = RowListModel()
        self._model.setParent(self)
        ui.challenge.setModel(self._model)
        ui.save.clicked.connect(self.do_main_thing)
        ui.leave.clicked.connect(self.reject)
        ui.remove.clicked.connect(self.remove_requested)

    def ask(self) -> None:
        self.save_requested.emit(self.entry())

    def show_form(self, form: ChallengeForm) -> None:
        """Offer the known challenges, meetings and initiatives."""
        ui = self._ui
        self.setWindowTitle(
            self.tr("Note a challenge") if form.new else self.tr("Change what was noted")
        )
        ui.heading.setText(self.windowTitle())
        self._model.show_rows(form.rows)
        ui.challenge.select(form.chosen)
        ui.note.setPlainText(form.note)
        offer(ui.initiative_id, form.initiatives)
        choose(ui.initiative_id, form.initiative_id)
        self._meeting.offer(form.meetings, form.meeting_id)
        ui.on.set_value(form.on)
        ui.credit.setText(form.credit)
        ui.save.setText(self.tr("Note it") if form.new else self.tr("Keep the changes"))
        ui.remove.setVisible(not form.new)
        self.size_fields()
        ui.challenge.setFocus()

    def entry(self) -> ChallengeEntry:
        """What is chosen and written now."""
        ui = self._ui
        return ChallengeEntry(
            challenge=ui.challenge.current_id(),
            initiative_id=ui.initiative_id.currentData(),
            meeting_id=self._meeting.meeting_id(),
            on=ui.on.value(),
            note=ui.note.toPlainText(),
        )

    def grow(self) -> None:
        super().grow()
        self._ui.challenge.scheduleDelayedItemsLayout()  # measured before it was shown

    def size_fields(self) -> None:
        super().size_fields()
        row = 2 * self.fontMetrics().lineSpacing() + worn().px(20)
        self._ui.challenge.setFixedHeight(ROWS_SEEN * row)
