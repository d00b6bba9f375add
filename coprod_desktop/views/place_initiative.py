"""The dialog in which an initiative is placed: rung, reason, evidence, whose view, which day."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from coprod_desktop.domain.placements import LimitKind, View
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_place_initiative import Ui_PlaceInitiative
from coprod_desktop.presenters.guided_placing import GuidedChoice
from coprod_desktop.presenters.place_initiative import (
    LimitChoice,
    Placing,
    PlacingEntry,
)
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.evidence_list import EvidenceList
from coprod_desktop.views.meeting_field import MeetingField
from coprod_desktop.views.rung_finder_panel import RungFinderPanel, add_reason
from coprod_desktop.views.stacks import lines_of, show_texts
from coprod_desktop.views.tab_order import follow_reading_order, one_tab_stop


class PlaceInitiativeDialog(EditorDialog):
    """`place_requested` carries a PlacingEntry; closing it otherwise changes nothing.

    While the plain questions are asked (`finder`), nothing else is.
    """

    wide = 1020
    place_requested = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        ui = self._ui = Ui_PlaceInitiative()
        ui.setupUi(self)
        ui.problem.hide()
        self.finder = RungFinderPanel(words)
        lines_of(ui.finder).addWidget(self.finder)
        self._views = QButtonGroup(self)
        for button in (ui.view_agreed, ui.view_patients, ui.view_staff):
            self._views.addButton(button)
        one_tab_stop(self._views)
        self._evidence = EvidenceList(ui.evidence, ui.find_evidence, ui.evidence_count)
        self._meeting = MeetingField(ui.meeting_id, ui.on)
        self._limits: tuple[LimitChoice, ...] = ()
        self._below_top: frozenset[str] = frozenset()
        ui.place.clicked.connect(self.do_main_thing)
        ui.leave.clicked.connect(self.reject)
        self.finder.changed.connect(self._follow_rung)
        self._offer_evidence((), "")
        self._follow_rung()
        ui.sides.hide()

    def do_main_thing(self) -> None:
        """Place it; while the questions are asked, use the rung they bear."""
        if self.finder.is_asking():
            self.finder.panel.use_requested.emit()
        else:
            super().do_main_thing()

    def ask(self) -> None:
        self.place_requested.emit(self.entry())

    def show_placing(self, placing: Placing) -> None:
        """Offer the rungs, meetings and evidence to choose from."""
        ui = self._ui
        self.setWindowTitle(placing.heading)
        ui.heading.setText(placing.heading)
        self._show_now(placing)
        self._below_top = placing.below_top
        self._offer_limits(placing.limits)
        ui.on.set_value(placing.today)
        self._meeting.offer(placing.meetings)
        self._offer_evidence(placing.evidence, placing.no_evidence)
        self.finder.offer(placing.framework, guided=placing.guided, rung=placing.rung)
        follow_reading_order(self)
        if placing.rung_is_asked_for:
            ui.reason.setFocus()
        else:
            self.finder.focus_rungs()

    def take_guided(self, choice: GuidedChoice) -> None:
        """Go on with the rung that was found by the questions, and with what was written there."""
        self.finder.take(choice)
        add_reason(self._ui.reason, choice.reason)
        self._ui.reason.setFocus()

    def entry(self) -> PlacingEntry:
        """What is written and chosen now."""
        ui, choice = self._ui, self.finder.choice()
        below_top = choice.rung in self._below_top
        return PlacingEntry(
            rung=choice.rung,
            proposed=choice.proposed,
            overruled=choice.overruled,
            answers=choice.answers,
            view=self._view(),
            on=ui.on.value(),
            meeting_id=self._meeting.meeting_id(),
            reason=ui.reason.toPlainText(),
            evidence=self._evidence.ticked(),
            own_words=ui.own_words.text(),
            limit_kind=self._limit() if below_top else None,
            limit_note=ui.limit_note.text() if below_top else "",
            still_open=ui.still_open.text() if below_top else "",
        )

    def size_fields(self) -> None:
        super().size_fields()
        self._evidence.fit()

    def _view(self) -> View:
        if self._ui.view_patients.isChecked():
            return View.PATIENTS
        return View.STAFF if self._ui.view_staff.isChecked() else View.AGREED

    def _limit(self) -> LimitKind | None:
        row = self._ui.limit_kind.currentIndex()
        return self._limits[row].kind if 0 <= row < len(self._limits) else None

    def _show_now(self, placing: Placing) -> None:
        """Say where it stands; where both sides differ, their reasons side by side."""
        ui = self._ui
        shown = {side.says for side in placing.sides}
        show_texts(ui.now, [line for line in placing.now if line not in shown], "small")
        ui.sides.setVisible(bool(placing.sides))
        ui.sides_question.setText(placing.question)
        labels = ((ui.patients_says, ui.patients_reason), (ui.staff_says, ui.staff_reason))
        for (says, reason), side in zip(labels, placing.sides, strict=False):
            says.setText(side.says)
            reason.setText(side.reason)

    def _offer_limits(self, limits: tuple[LimitChoice, ...]) -> None:
        self._limits = limits
        self._ui.limit_kind.clear()
        self._ui.limit_kind.addItems([limit.words for limit in limits])

    def _offer_evidence(self, evidence: tuple[str, ...], none: str) -> None:
        ui = self._ui
        self._evidence.offer(evidence)
        for part in (ui.evidence, ui.evidence_hint, ui.find_evidence, ui.find_evidence_label):
            part.setVisible(bool(evidence))
        ui.no_evidence.setText(none)
        ui.no_evidence.setVisible(not evidence)

    def _follow_rung(self) -> None:
        """Show what belongs to the rung found, and say on the button where it will stand."""
        ui, asking = self._ui, self.finder.is_asking()
        ui.why_part.setVisible(not asking)
        ui.place.setVisible(not asking)
        ui.limit_part.setVisible(self.finder.choice().rung in self._below_top)
        name = self.finder.chosen_name()
        said = self.tr("Place it: {rung}").format(rung=name) if name else self.tr("Place it here")
        ui.place.setText(said.replace("&", "&&"))
        if self.isVisible():
            self.grow()
