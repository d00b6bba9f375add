"""The dialog with the challenges met at one meeting."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_challenges_of_meeting import Ui_ChallengesOfMeeting
from coprod_desktop.views.challenges_panel import ChallengesPanel
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.stacks import lines_of


class ChallengesOfMeetingDialog(EditorDialog):
    """Holds `panel`, the list of what was met; noting and changing are its wishes."""

    writes = False  # noting is, and so is marked; what was noted can be read

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_ChallengesOfMeeting()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.down.addStretch(1)  # spare height belongs to the foot, not between the lines
        self.panel = ChallengesPanel(self._ui.challenges)
        lines_of(self._ui.challenges).addWidget(self.panel)
        self._ui.leave.clicked.connect(self.reject)

    def ask(self) -> None:
        self.panel.add_requested.emit()

    def show_meeting(self, heading: str) -> None:
        """Say which meeting it is."""
        self.setWindowTitle(heading)
        self._ui.heading.setText(heading)
