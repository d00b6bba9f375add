"""The four panels under the notes, of which one at most is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.meetings import Decision
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.meeting_captures import Report
from coprod_desktop.presenters.rows import Choice
from coprod_desktop.views.action_panel import ActionPanel
from coprod_desktop.views.capture_panel import CapturePanel
from coprod_desktop.views.decision_panel import DecisionPanel
from coprod_desktop.views.pledge_panel import PledgePanel
from coprod_desktop.views.report_panel import ReportPanel
from coprod_desktop.views.stacks import lines_of


class MeetingPanels(QObject):
    """Opens and shuts the panels in `place`; each belongs to the item it was opened for.

    `opened` carries the panel now open, `written` the one whose words are written down;
    `left` comes when none is open any more.
    """

    opened = Signal(object)
    written = Signal(object)
    left = Signal()

    def __init__(self, place: QWidget, words: Words) -> None:
        super().__init__(place)
        self.decision = DecisionPanel(words)
        self.action = ActionPanel(words)
        self.pledge = PledgePanel(words)
        self.report = ReportPanel(words)
        self.all: tuple[CapturePanel, ...] = (
            self.decision,
            self.action,
            self.pledge,
            self.report,
        )
        self._item_id: int | None = None
        for panel in self.all:
            lines_of(place).addWidget(panel)
            panel.left.connect(self.leave)

    @property
    def current(self) -> CapturePanel | None:
        """The panel that is open, if one is."""
        return next((panel for panel in self.all if not panel.isHidden()), None)

    def show_item(self, item_id: int) -> None:
        """Show the panel that was left open under this item, and none of another."""
        self._item_id = item_id
        for panel in self.all:
            panel.setVisible(panel.is_open and panel.item_id == item_id)

    def open_decision(self, decision: Decision) -> None:
        """Open a decision."""
        self.decision.show_decision(decision)
        self._open(self.decision)

    def open_action(self, action: Action, names: tuple[str, ...]) -> None:
        """Open an action; names of the register complete who will do it."""
        self.action.show_action(action, names)
        self._open(self.action)

    def open_pledge(self, pledge: Pledge, names: tuple[str, ...]) -> None:
        """Open a pledge; names of the register complete who promises."""
        self.pledge.show_pledge(pledge, names)
        self._open(self.pledge)

    def open_report(self, report: Report, choices: tuple[Choice, ...]) -> None:
        """Open a report on an earlier action."""
        self.report.show_report(report, choices)
        self._open(self.report)

    def close(self) -> None:
        """Empty and shut the open panel: its words are written down."""
        if self.current is not None:
            self.written.emit(self.current)
            self.current.clear()
        self.leave()

    def leave(self) -> None:
        """Shut the open panel; what is typed in it stays."""
        for panel in self.all:
            panel.shut()
        self.left.emit()

    def point_out(self, refused: Refused) -> bool:
        """Say in the open panel what is amiss; false where none is open."""
        if self.current is None:
            return False
        self.current.point_out(refused)
        return True

    def submit_focused(self) -> bool:
        """Hand over what is in the panel somebody is typing in; false where nobody is."""
        panel = self.current
        if panel is None or not any(part.hasFocus() for part in panel.findChildren(QWidget)):
            return False
        panel.submit()
        return True

    def _open(self, panel: CapturePanel) -> None:
        for other in self.all:
            if other is not panel:
                other.shut()
        panel.open_for(self._item_id)
        self.opened.emit(panel)
