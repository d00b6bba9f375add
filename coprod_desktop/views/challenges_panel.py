"""The card "Challenges met" of an initiative or a meeting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coprod_desktop.forms.ui_challenges_panel import Ui_ChallengesPanel
from coprod_desktop.presenters.challenge_words import ShownMet
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.stacks import holds, lines_of, link_widget, text_label
from coprod_desktop.views.tab_order import follow_reading_order
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.link_button import LinkButton


class ChallengesPanel(QWidget):
    """Shows what was met; wishes: add, change (with the id), follow a link."""

    add_requested = Signal()
    change_requested = Signal(int)
    link_followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ChallengesPanel()
        self._ui.setupUi(self)
        self._ui.gone.hide()
        self._ui.add.clicked.connect(self.add_requested)

    def show_met(self, about: str, met: tuple[ShownMet, ...]) -> None:
        """Show what was met, or what belongs here where there is nothing yet."""
        ui = self._ui
        ui.gone.hide()
        ui.content.show()
        ui.about.setText(about)
        if not holds(ui.met, met):
            for one in met:
                lines_of(ui.met).addWidget(
                    met_widget(ui.met, one, self.link_followed.emit, self.change_requested.emit)
                )
        follow_reading_order(self)

    def show_gone(self, words: str) -> None:
        """Say that what it is about is no longer there."""
        self._ui.gone.setText(words)
        self._ui.gone.show()
        self._ui.content.hide()


def met_widget(
    parent: QWidget,
    met: ShownMet,
    follow: Callable[[Place], None],
    change: Callable[[int], None],
    *,
    named: bool = True,
) -> QWidget:
    """One challenge met, with its links and a way to change it; `named`: with its name."""
    frame = QFrame(parent)
    frame.setProperty("look", "story")
    lines = QVBoxLayout(frame)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(2)
    if named:
        lines.addWidget(text_label(frame, met.name, "heading"))
        lines.addWidget(text_label(frame, met.text, "small-quiet"))
    if met.note:
        lines.addWidget(text_label(frame, met.note))
    row = FlowRow(frame)
    for link in met.links:
        if link.place is None:
            row.add(text_label(row, link.text, "small-quiet"))
        else:
            row.add(link_widget(row, link, follow))
    asked = LinkButton(row, text=QCoreApplication.translate("ChallengesPanel", "Change"))
    asked.setAccessibleName(f"{asked.text()}: {met.sentence}")
    asked.clicked.connect(lambda: change(met.id))
    row.add(asked)
    lines.addWidget(row)
    return frame
