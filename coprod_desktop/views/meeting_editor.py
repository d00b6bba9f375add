"""The dialog in which a meeting is recorded, planned or changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import MeetingKind, PreviousMinutes
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_meeting_editor import Ui_MeetingEditor
from coprod_desktop.presenters.meeting_editor import MeetingEntry
from coprod_desktop.presenters.rows import Choice
from coprod_desktop.views.choosing import choose, offer
from coprod_desktop.views.meeting_dialog import MeetingDialog


class MeetingEditorDialog(MeetingDialog):
    """`recorded` carries a MeetingEntry; a new meeting is asked only for time and place."""

    wide = 720

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_MeetingEditor()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        for kind in MeetingKind:
            self._ui.kind.addItem(words.name(kind), kind)
        for said in PreviousMinutes:
            self._ui.previous_minutes.addItem(words.name(said), said)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)

    def offer_people(self, people: tuple[Choice, ...]) -> None:
        """Offer these people as chair and as taker of the minutes."""
        for combo in (self._ui.chair_id, self._ui.minute_taker_id):
            offer(combo, people)

    def show_entry(self, entry: MeetingEntry, heading: str, verb: str, *, new: bool) -> None:
        """Show what is written so far; `verb` is on the main button."""
        ui = self._ui
        self.setWindowTitle(heading)
        ui.heading.setText(heading)
        ui.save.setText(verb)
        ui.standing_part.setVisible(new)
        ui.later_part.setVisible(not new)
        ui.date.set_value(entry.date)
        ui.start.set_value(entry.start)
        ui.end.set_value(entry.end)
        choose(ui.kind, entry.kind)
        ui.venue.setText(entry.venue)
        ui.access.setText(entry.access)
        ui.standing_items.setChecked(entry.standing_items)
        ui.title.setText(entry.title)
        choose(ui.chair_id, entry.chair_id)
        choose(ui.minute_taker_id, entry.minute_taker_id)
        choose(ui.previous_minutes, entry.previous_minutes)
        ui.next_date.set_value(entry.next_date)
        ui.next_start.set_value(entry.next_start)
        ui.next_venue.setText(entry.next_venue)
        (ui.date if new else ui.chair_id).setFocus()

    def written(self) -> object:
        ui = self._ui
        return MeetingEntry(
            date=ui.date.value(),
            start=ui.start.value(),
            end=ui.end.value(),
            kind=MeetingKind(ui.kind.currentData()),
            title=ui.title.text(),
            venue=ui.venue.text(),
            access=ui.access.text().strip(),
            standing_items=ui.standing_items.isChecked(),
            chair_id=ui.chair_id.currentData(),
            minute_taker_id=ui.minute_taker_id.currentData(),
            previous_minutes=PreviousMinutes(ui.previous_minutes.currentData()),
            next_date=ui.next_date.value(),
            next_start=ui.next_start.value(),
            next_venue=ui.next_venue.text().strip(),
        )
