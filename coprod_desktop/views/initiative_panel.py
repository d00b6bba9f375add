"""The chosen initiative in short, beside the ladder or the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.forms.ui_initiative_panel import Ui_InitiativePanel
from coprod_desktop.presenters.initiative_panel import Panel
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.parts_grid import PartsGrid
from coprod_desktop.views.stacks import holds, lines_of, show_links, show_tags, show_texts


class InitiativePanel(QWidget):
    """Shows a Panel; its buttons and links go out as wishes.

    `shown` tells the id of the initiative, for the parts that were taken in.
    """

    place_requested = Signal()
    share_parts_requested = Signal()
    history_requested = Signal()
    print_requested = Signal()
    page_requested = Signal()
    link_followed = Signal(object)
    shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_InitiativePanel()
        self._ui.setupUi(self)
        self._ui.place.clicked.connect(self.place_requested)
        self._ui.share_parts.clicked.connect(self.share_parts_requested)
        self._ui.history.clicked.connect(self.history_requested)
        self._ui.print_page.clicked.connect(self.print_requested)
        self._ui.open_page.clicked.connect(self.page_requested)
        self._ui.reality.hide()
        self._says_next_rung = False

    def take_in(self, part: QWidget) -> None:
        """Give a part of its own a place in the panel, below the parts shared."""
        lines_of(self._ui.reality).addWidget(part)
        self._ui.reality.show()

    def leave_next_rung_out(self, left_out: bool) -> None:
        """Leave the next rung to a part that was taken in, where that says more of it."""
        self._ui.next_rung_part.setVisible(self._says_next_rung and not left_out)

    def show_panel(self, panel: Panel) -> None:
        """Show one initiative."""
        ui = self._ui
        ui.title.setText(panel.title)
        show_tags(ui.tags, panel.tags)
        ui.agreed_on.setText(panel.agreed_on)
        ui.agreed_on.setVisible(bool(panel.agreed_on))
        show_texts(ui.why, panel.why)
        show_links(ui.evidence, panel.evidence, self._follow)
        if not holds(ui.parts, (*panel.levels, *panel.parts)):
            lines_of(ui.parts).addWidget(PartsGrid(panel.levels, panel.parts))
        ui.next_heading.setVisible(bool(panel.next))
        show_links(ui.next, panel.next, self._follow)
        self._says_next_rung = bool(panel.next_rung)
        ui.next_rung_part.setVisible(self._says_next_rung)
        show_texts(ui.next_rung, panel.next_rung, "small")
        ui.place.setText(panel.place_words)
        self.shown.emit(panel.id)

    def _follow(self, place: Place) -> None:
        self.link_followed.emit(place)
