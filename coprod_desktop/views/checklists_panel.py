"""The card with the checklists that were gone through about an initiative."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.forms.ui_checklists_panel import Ui_ChecklistsPanel
from coprod_desktop.presenters.checklists_panel import ShownRun
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.stacks import holds, lines_of, link_widget, text_label
from coprod_desktop.views.tab_order import follow_reading_order


class ChecklistsPanel(QWidget):
    """Shows checklists gone through; wishes: begin one, follow a link."""

    begin_requested = Signal()
    link_followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ChecklistsPanel()
        self._ui.setupUi(self)
        self._ui.gone.hide()
        self._ui.begin.clicked.connect(self.begin_requested)

    def show_runs(self, about: str, runs: tuple[ShownRun, ...]) -> None:
        """Show what was gone through, or say that nothing was."""
        ui = self._ui
        ui.gone.hide()
        ui.content.show()
        ui.about.setText(about)
        ui.about.setVisible(bool(about))
        if not holds(ui.runs, runs):
            for run in runs:
                self._add(run)
        follow_reading_order(self)

    def show_gone(self, words: str) -> None:
        """Say that the initiative is no longer there."""
        self._ui.gone.setText(words)
        self._ui.gone.show()
        self._ui.content.hide()

    def _add(self, run: ShownRun) -> None:
        box = self._ui.runs
        lines_of(box).addWidget(link_widget(box, run.name, self._follow))
        if run.compared:
            lines_of(box).addWidget(text_label(box, run.compared, "small"))

    def _follow(self, place: Place) -> None:
        self.link_followed.emit(place)
