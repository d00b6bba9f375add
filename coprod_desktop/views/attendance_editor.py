"""The dialog about one person at one meeting."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

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
        ui.stepped_out.setText(entry.stepped_out)
        ui.presence.setFocus()

    def go_to(self, field: str) -> None:
        """Go to a field by its name in the record, before what is written in it already."""
        about = self.findChild(QWidget, field)
        if about is None:
            raise LookupError(f"There is no field {field}")
        about.setFocus()
        if isinstance(about, QLineEdit):  # a dialog that opens selects what is in its field
            QTimer.singleShot(0, about, lambda: about.setCursorPosition(0))

    def written(self) -> object:
        ui = self._ui
        return AttendanceEntry(
            presence=Presence(ui.presence.currentData()),
            role=ui.role.text(),
            side=Side(ui.side.currentData()),
            arrived=ui.arrived.value(),
            left=ui.left.value(),
            stepped_out=ui.stepped_out.text().strip(),
        )
