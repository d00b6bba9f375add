"""The dialog in which the minutes of a meeting are approved and locked."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_approve_minutes import Ui_ApproveMinutes
from coprod_desktop.presenters.approve_minutes import Approval
from coprod_desktop.presenters.rows import Choice
from coprod_desktop.views.choosing import choose, offer
from coprod_desktop.views.meeting_dialog import MeetingDialog


class ApproveMinutesDialog(MeetingDialog):
    """`recorded` carries an Approval; the day follows the meeting that is chosen."""

    wide = 600

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._days: dict[int, date] = {}
        self._ui = Ui_ApproveMinutes()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.approved_at_id.activated.connect(lambda _: self._follow())
        self._ui.corrections.entered.connect(self.do_main_thing)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)

    def show_meetings(
        self, heading: str, meetings: tuple[Choice, ...], days: dict[int, date]
    ) -> None:
        """Offer these meetings, each with its day."""
        self._days = days
        self.setWindowTitle(heading)
        self._ui.heading.setText(heading)
        offer(self._ui.approved_at_id, meetings)

    def show_approval(self, approval: Approval) -> None:
        """Show what is proposed."""
        choose(self._ui.approved_at_id, approval.approved_at_id)
        self._ui.approved_on.set_value(approval.approved_on)
        self._ui.save.setFocus()

    def written(self) -> object:
        return Approval(
            approved_on=self._ui.approved_on.value(),
            approved_at_id=self._ui.approved_at_id.currentData(),
            corrections=self._ui.corrections.text(),
        )

    def _follow(self) -> None:
        chosen = self._ui.approved_at_id.currentData()
        if chosen in self._days:
            self._ui.approved_on.set_value(self._days[chosen])
