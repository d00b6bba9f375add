"""The Initiatives room: the drawn ladder or the list, and the chosen initiative beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.forms.ui_initiatives import Ui_Initiatives
from coprod_desktop.presenters.initiatives import Card, Panel, Row, Unplaced
from coprod_desktop.views.initiative_panel import InitiativePanel
from coprod_desktop.views.initiatives_list import InitiativesList
from coprod_desktop.views.stacks import holds, lines_of, text_label
from coprod_desktop.views.tab_order import follow_reading_order, one_tab_stop
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.ladder_board import BandMark, CardMark, RungMark
from coprod_desktop.widgets.theme import worn


class InitiativesView(QWidget):
    """Shows all initiatives of a group; what a person wants goes out as wishes."""

    add_requested = Signal()
    ladder_requested = Signal()
    list_requested = Signal()
    chosen = Signal(int)
    open_requested = Signal(int)
    place_requested = Signal(int)
    move_requested = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_Initiatives()
        self._ui.setupUi(self)
        self._cards: dict[int, Card] = {}
        self.panel = InitiativePanel()
        lines_of(self._ui.panel_card).addWidget(self.panel)
        self._list = InitiativesList(self._ui.table, self._ui.order, self._ui.backwards)
        self._ways = QButtonGroup(self)
        self._ways.addButton(self._ui.as_ladder)
        self._ways.addButton(self._ui.as_list)
        one_tab_stop(self._ways)
        self._ui.add.setIcon(icon("add", worn().theme.on_primary))
        self._connect()
        self.show_as_list(False)
        self.show_empty(False)

    def show_board(
        self, framework: Framework, cards: tuple[Card, ...], unplaced: tuple[Unplaced, ...]
    ) -> None:
        """Show the ladder with its cards, and beside it what waits for a first place."""
        self._cards = {card.id: card for card in cards}
        board = self._ui.ladder_board
        board.set_bands(tuple(BandMark(band.key, band.name) for band in framework.bands))
        board.set_rungs(
            tuple(
                RungMark(rung.key, rung.name, rung.short, rung.band, place)
                for place, rung in enumerate(framework.top_down)
            )
        )
        for place in framework.beside:
            board.set_beside(place.key, f"{place.name} ({place.short})")
        board.set_cards(tuple(_mark(card) for card in cards))
        self._ui.credit.setText(f"{framework.credit}\n{framework.link}")
        self._show_unplaced(unplaced)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show the list."""
        self._list.show_rows(rows)

    def show_as_list(self, as_list: bool) -> None:
        """Show the list, or the drawn ladder."""
        self._ui.as_list.setChecked(as_list)
        self._ui.as_ladder.setChecked(not as_list)
        self._ui.list_card.setVisible(as_list)
        self._ui.board_card.setVisible(not as_list)

    def show_panel(self, panel: Panel | None) -> None:
        """Show the chosen initiative, on the board and in the list too."""
        self._ui.panel_card.setVisible(panel is not None)
        card = self._cards.get(panel.id) if panel else None
        self._ui.ladder_board.select(card.id if card else None)
        self._ui.ladder_board.set_marks(
            patients=card.patients if card else None, staff=card.staff if card else None
        )
        if panel is not None:
            self._ui.table.select(panel.id)
            self.panel.show_panel(panel)
        follow_reading_order(self)

    def show_empty(self, empty: bool) -> None:
        """Say what belongs here while there is nothing yet."""
        self._ui.empty_card.setVisible(empty)
        self._ui.both.setVisible(not empty)

    def _connect(self) -> None:
        ui = self._ui
        ui.add.clicked.connect(self.add_requested)
        ui.add_first.clicked.connect(self.add_requested)
        ui.as_ladder.clicked.connect(self.ladder_requested)
        ui.as_list.clicked.connect(self.list_requested)
        ui.ladder_board.selected.connect(self.chosen)
        ui.ladder_board.place_requested.connect(self.place_requested)
        ui.ladder_board.move_requested.connect(self.move_requested)
        ui.table.chosen.connect(self.chosen)
        ui.table.opened.connect(self.open_requested)

    def _show_unplaced(self, unplaced: tuple[Unplaced, ...]) -> None:
        self._ui.unplaced_part.setVisible(bool(unplaced))
        if holds(self._ui.unplaced, unplaced):
            return
        for initiative in unplaced:
            lines_of(self._ui.unplaced).addWidget(self._unplaced_row(initiative))

    def _unplaced_row(self, initiative: Unplaced) -> QWidget:
        row = FlowRow(self._ui.unplaced)
        title = QPushButton(initiative.title.replace("&", "&&"))
        title.setProperty("look", "link")
        title.setAccessibleDescription(self.tr("Show it beside the ladder"))
        title.clicked.connect(lambda: self.chosen.emit(initiative.id))
        place = QPushButton(self.tr("Place it"))
        place.setProperty("look", "small")
        place.setProperty("writes", True)
        place.setAccessibleName(self.tr("Place {title}").format(title=initiative.title))
        place.clicked.connect(lambda: self.place_requested.emit(initiative.id))
        row.add(title)
        if initiative.note:
            row.add(text_label(row, initiative.note, "small-quiet"))
        row.add(place)
        return row


def _mark(card: Card) -> CardMark:
    return CardMark(
        key=card.id,
        title=card.title,
        note=card.note,
        rung=card.rung,
        moved_from=card.moved_from,
        tone=card.tone,
    )
