"""The dialog in which one side says where it sees an initiative, hidden from the other side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from coprod_desktop.domain.placements import View
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_side_view import Ui_SideView
from coprod_desktop.presenters.guided_placing import GuidedChoice
from coprod_desktop.presenters.side_view import SideAsked, SideOffered, SideViewEntry
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.rung_finder_panel import RungFinderPanel, add_reason
from coprod_desktop.views.stacks import lines_of
from coprod_desktop.views.tab_order import follow_reading_order, one_tab_stop


class SideViewDialog(EditorDialog):
    """`give_requested` carries a SideViewEntry; closing it otherwise changes nothing.

    Its words are not kept while they are typed: nobody may read them elsewhere.
    """

    wide = 1020
    give_requested = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        ui = self._ui = Ui_SideView()
        ui.setupUi(self)
        ui.problem.hide()
        self.finder = RungFinderPanel(words)
        lines_of(ui.finder).addWidget(self.finder)
        self._sides = {View.PATIENTS: ui.view_patients, View.STAFF: ui.view_staff}
        self._notes: dict[View, str] = {}
        self._group = QButtonGroup(self)
        for button in self._sides.values():
            self._group.addButton(button)
            button.toggled.connect(self._say_hidden)
        one_tab_stop(self._group)
        ui.give.clicked.connect(self.do_main_thing)
        ui.leave.clicked.connect(self.reject)
        self.finder.changed.connect(self._follow_rung)
        self._say_hidden()
        self._follow_rung()

    def do_main_thing(self) -> None:
        """Give the view; while the questions are asked, use the rung they bear."""
        if self.finder.is_asking():
            self.finder.panel.use_requested.emit()
        else:
            super().do_main_thing()

    def ask(self) -> None:
        self.give_requested.emit(self.entry())

    def show_asked(self, asked: SideAsked) -> None:
        """Ask one side, on a ladder where nothing is chosen yet."""
        ui = self._ui
        self.setWindowTitle(asked.heading)
        ui.heading.setText(asked.heading)
        for side in asked.sides:
            self._offer(side)
        self._sides[asked.chosen].setChecked(True)
        self._say_hidden()
        ui.on.set_value(asked.today)
        self.finder.offer(asked.framework, guided=asked.guided)
        follow_reading_order(self)
        self._sides[asked.chosen].setFocus()

    def take_guided(self, choice: GuidedChoice) -> None:
        """Go on with the rung found by the questions; why another was chosen is the reason."""
        self.finder.take(choice)
        add_reason(self._ui.reason, choice.overruled or choice.reason)
        self._ui.reason.setFocus()

    def entry(self) -> SideViewEntry:
        """What is written and chosen now."""
        ui = self._ui
        return SideViewEntry(
            view=self._view(),
            rung=self.finder.choice().rung,
            on=ui.on.value(),
            reason=ui.reason.toPlainText(),
            who=ui.who.text(),
        )

    def _view(self) -> View:
        return View.STAFF if self._ui.view_staff.isChecked() else View.PATIENTS

    def _offer(self, side: SideOffered) -> None:
        button = self._sides[side.view]
        button.setText(side.words)
        button.setEnabled(not side.given)
        self._notes[side.view] = side.note

    def _say_hidden(self) -> None:
        note = self._notes.get(self._view(), "")
        self._ui.hidden_note.setText(note)
        self._ui.hidden.setVisible(bool(note))

    def _follow_rung(self) -> None:
        """Ask nothing else while the questions are asked."""
        asking = self.finder.is_asking()
        self._ui.why_part.setVisible(not asking)
        self._ui.give.setVisible(not asking)
        if self.isVisible():
            self.grow()
