"""The dialog about one person at one meeting."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import Presence
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_attendance_editor import Ui_AttendanceEditor
from coprod_desktop.presenters.attendance_editor import AttendanceEntry
from coprod_desktop.views.choosing import choose
from coprod_desktop.views.meeting_dialog import MeetingDialog


class AttendanceEditorDialog(MeetingDialog):
    """`recorded` carries an AttendanceEntry; closing it otherwise changes nothing."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_AttendanceEditor()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        for presence in Presence:
            self._ui.presence.addItem(words.name(presence), presence)
        for side in Side:
            self._ui.side.addItem(words.name(side), side)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)

    def show_entry(self, entry: AttendanceEntry, heading: str) -> None:
        """Show what is written so far."""
        ui = self._ui
        self.setWindowTitle(heading)
        ui.heading.setText(heading)
        choose(ui.presence, entry.presence)
        ui.role.setText(entry.role)
        choose(ui.side, entry.side)
        ui.arrived.set_value(entry.arrived)
        ui.left.set_value(entry.left)
        ui.interest.setText(entry.interest)
        ui.stepped_out.setText(entry.stepped_out)
        ui.stepped_out_at.set_value(entry.stepped_out_at)
        ui.came_back.set_value(entry.came_back)
        ui.presence.setFocus()

    def go_to(self, field: str) -> None:
        """Go to a field by its name in the record."""
        about = self.findChild(QWidget, field)
        if about is None:
            raise LookupError(f"There is no field {field}")
        about.setFocus()

    def written(self) -> object:
        ui = self._ui
        return AttendanceEntry(
            presence=Presence(ui.presence.currentData()),
            role=ui.role.text(),
            side=Side(ui.side.currentData()),
            arrived=ui.arrived.value(),
            left=ui.left.value(),
            interest=ui.interest.text().strip(),
            stepped_out=ui.stepped_out.text().strip(),
            stepped_out_at=ui.stepped_out_at.value(),
            came_back=ui.came_back.value(),
        )
