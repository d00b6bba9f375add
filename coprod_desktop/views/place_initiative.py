"""The dialog in which an initiative is placed: rung, reason, evidence, whose view, which day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QListWidget, QListWidgetItem, QWidget

from coprod_desktop.domain.placements import View
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_place_initiative import Ui_PlaceInitiative
from coprod_desktop.presenters.place_initiative import MeetingChoice, Placing, PlacingEntry
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.rung_choice import RungChoice
from coprod_desktop.views.stacks import lines_of, show_texts
from coprod_desktop.views.tab_order import follow_reading_order, one_tab_stop
from coprod_desktop.widgets.theme import worn

EVIDENCE_LINES_SEEN = 5


class PlaceInitiativeDialog(EditorDialog):
    """`place_requested` carries a PlacingEntry; closing it otherwise changes nothing."""

    wide = 1020
    place_requested = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_PlaceInitiative()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._views = QButtonGroup(self)
        for button in (self._ui.view_agreed, self._ui.view_patients, self._ui.view_staff):
            self._views.addButton(button)
        one_tab_stop(self._views)
        self._rungs: RungChoice | None = None
        self._meetings: tuple[MeetingChoice, ...] = ()
        self._ui.place.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)
        self._ui.meeting_id.activated.connect(self._take_day_of_meeting)

    def ask(self) -> None:
        self.place_requested.emit(self.entry())

    def show_placing(self, placing: Placing) -> None:
        """Offer the rungs, meetings and evidence to choose from."""
        ui = self._ui
        self.setWindowTitle(placing.heading)
        ui.heading.setText(placing.heading)
        show_texts(ui.now, placing.now, "small")
        self._rungs = RungChoice(placing.framework, self.tr("beside the ladder"))
        lines_of(ui.rungs).addWidget(self._rungs)
        self._rungs.changed.connect(self._say_where)
        self._rungs.choose(placing.rung)
        ui.credit.setText(f"{placing.framework.credit} {placing.framework.link}")
        ui.on.set_value(placing.today)
        self._offer_meetings(placing.meetings)
        self._offer_evidence(placing.evidence, placing.no_evidence)
        follow_reading_order(self)
        (ui.reason if placing.rung_is_asked_for else self._rungs).setFocus()

    def entry(self) -> PlacingEntry:
        """What is written and chosen now."""
        ui = self._ui
        return PlacingEntry(
            rung=self._rungs.chosen() if self._rungs else "",
            view=self._view(),
            on=ui.on.value(),
            meeting_id=self._meetings[ui.meeting_id.currentIndex()].id,
            reason=ui.reason.toPlainText(),
            evidence=self._ticked(),
            own_words=ui.own_words.text(),
        )

    def _view(self) -> View:
        if self._ui.view_patients.isChecked():
            return View.PATIENTS
        return View.STAFF if self._ui.view_staff.isChecked() else View.AGREED

    def _ticked(self) -> tuple[int, ...]:
        rows = range(self._ui.evidence.count())
        ticked = Qt.CheckState.Checked
        return tuple(row for row in rows if self._ui.evidence.item(row).checkState() is ticked)

    def _offer_meetings(self, meetings: tuple[MeetingChoice, ...]) -> None:
        self._meetings = meetings
        self._ui.meeting_id.addItems([meeting.words for meeting in meetings])

    def _offer_evidence(self, evidence: tuple[str, ...], none: str) -> None:
        ui = self._ui
        for words in evidence:
            item = QListWidgetItem(words, ui.evidence)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
        ui.evidence.setWordWrap(True)
        ui.evidence.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.evidence.setCurrentRow(0, QItemSelectionModel.SelectionFlag.NoUpdate)
        ui.evidence.installEventFilter(self)
        ui.evidence.setVisible(bool(evidence))
        ui.evidence_hint.setVisible(bool(evidence))
        ui.no_evidence.setText(none)
        ui.no_evidence.setVisible(not evidence)

    def size_fields(self) -> None:
        super().size_fields()
        evidence = self.findChild(QListWidget, "evidence")
        if evidence is not None:
            seen = min(max(evidence.count(), 2), EVIDENCE_LINES_SEEN)
            evidence.setFixedHeight(seen * worn().px(34) + worn().gap(8))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show which line of the evidence is the current one only while it has the keyboard."""
        current = self._ui.evidence.currentItem()
        if watched is self._ui.evidence and current is not None:
            if event.type() == QEvent.Type.FocusIn:
                current.setSelected(True)
            elif event.type() == QEvent.Type.FocusOut:
                self._ui.evidence.clearSelection()
        return super().eventFilter(watched, event)

    def _take_day_of_meeting(self, number: int) -> None:
        day = self._meetings[number].day
        if day is not None:
            self._ui.on.set_value(day)

    def _say_where(self) -> None:
        name = self._rungs.chosen_name() if self._rungs else ""
        self._ui.place.setText(self.tr("Place it: {rung}").format(rung=name))
