"""The card with the critiques of an initiative."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coprod_desktop.forms.ui_critiques_panel import Ui_CritiquesPanel
from coprod_desktop.presenters.critiques_panel import ShownCritique
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.stacks import holds, lines_of, link_widget, text_label
from coprod_desktop.views.tab_order import follow_reading_order
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.link_button import LinkButton


class CritiquesPanel(QWidget):
    """Shows critiques; wishes: add, change (with the id), follow a link."""

    add_requested = Signal()
    change_requested = Signal(int)
    link_followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CritiquesPanel()
        self._ui.setupUi(self)
        self._ui.gone.hide()
        self._ui.add.clicked.connect(self.add_requested)

    def show_critiques(self, about: str, critiques: tuple[ShownCritique, ...]) -> None:
        """Show what was said, or what belongs here where there is nothing yet."""
        ui = self._ui
        ui.gone.hide()
        ui.content.show()
        ui.about.setText(about)
        if not holds(ui.critiques, critiques):
            for critique in critiques:
                lines_of(ui.critiques).addWidget(self._critique(critique))
        follow_reading_order(self)

    def show_gone(self, words: str) -> None:
        """Say that the initiative is no longer there."""
        self._ui.gone.setText(words)
        self._ui.gone.show()
        self._ui.content.hide()

    def _critique(self, critique: ShownCritique) -> QWidget:
        frame = QFrame(self._ui.critiques)
        frame.setProperty("look", "story")
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(link_widget(frame, critique.when, self._follow))
        if critique.who:
            lines.addWidget(text_label(frame, critique.who, "small-quiet"))
        if critique.rung:
            lines.addWidget(text_label(frame, critique.rung))
        for question, text in critique.said:
            lines.addWidget(text_label(frame, question, "small-strong"))
            lines.addWidget(text_label(frame, text))
        row = FlowRow(frame)
        change = LinkButton(row, text=self.tr("Change"))
        change.setAccessibleName(f"{change.text()}: {critique.sentence}")
        change.clicked.connect(lambda: self.change_requested.emit(critique.id))
        row.add(change)
        lines.addWidget(row)
        return frame

    def _follow(self, place: Place) -> None:
        self.link_followed.emit(place)
