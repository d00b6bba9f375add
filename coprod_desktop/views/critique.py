"""The dialog with three questions about a piece of work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_critique import Ui_Critique
from coprod_desktop.presenters.critique import CritiqueEntry, CritiqueForm
from coprod_desktop.views.choosing import show_chips
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.meeting_field import MeetingField


class CritiqueDialog(EditorDialog):
    """`save_requested` carries a CritiqueEntry; closing it otherwise changes nothing."""

    wide = 760
    save_requested = Signal(object)
    remove_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = ui = Ui_Critique()
        ui.setupUi(self)
        ui.problem.hide()
        ui.ground.setMinimumHeight(1)  # else long lines are counted as if they had little room
        ui.remove.hide()
        self._meeting = MeetingField(ui.meeting_id, ui.on)
        ui.save.clicked.connect(self.do_main_thing)
        ui.leave.clicked.connect(self.reject)
        ui.remove.clicked.connect(self.remove_requested)

    def ask(self) -> None:
        self.save_requested.emit(self.entry())

    def show_form(self, form: CritiqueForm) -> None:
        """Ask the three questions, with what was said before."""
        ui = self._ui
        self.setWindowTitle(form.heading)
        ui.heading.setText(form.heading)
        ui.about.setText(form.about)
        ui.credit.setText(form.credit)
        labels = (
            (ui.level_label, ui.level_hint),
            (ui.missed_label, ui.missed_hint),
            (ui.better_label, ui.better_hint),
        )
        for (label, hint), question in zip(labels, form.questions, strict=True):
            label.setText(question.name)
            hint.setText(question.text)
        show_chips(ui.rung, form.rungs, form.rung)
        ui.level.setPlainText(form.level)
        ui.missed.setPlainText(form.missed)
        ui.better.setPlainText(form.better)
        ui.who.setText(form.who)
        self._meeting.offer(form.meetings, form.meeting_id)
        ui.on.set_value(form.on)
        ui.save.setText(self.tr("Keep it") if form.new else self.tr("Keep the changes"))
        ui.remove.setVisible(not form.new)
        ui.level.setFocus()

    def entry(self) -> CritiqueEntry:
        """What is written now."""
        ui = self._ui
        return CritiqueEntry(
            rung=ui.rung.currentData() or "",
            level=ui.level.toPlainText(),
            missed=ui.missed.toPlainText(),
            better=ui.better.toPlainText(),
            who=ui.who.text(),
            meeting_id=self._meeting.meeting_id(),
            on=ui.on.value(),
        )
