"""The Initiatives room: the drawn ladder or the list, and the chosen initiative beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QPushButton, QWidget

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.forms.ui_initiatives import Ui_Initiatives
from coprod_desktop.presenters.initiative_panel import Panel
from coprod_desktop.presenters.initiatives_narrowing import Narrowed
from coprod_desktop.presenters.initiatives_told import Card, Row, Unplaced
from coprod_desktop.views.choosing import show_chips
from coprod_desktop.views.initiative_panel import InitiativePanel
from coprod_desktop.views.initiatives_list import InitiativesList
from coprod_desktop.views.stacks import holds, lines_of, text_label
from coprod_desktop.views.tab_order import follow_reading_order, one_tab_stop
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.ladder_board import BandMark, CardMark, RungMark
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.theme import worn

WAITING_AT_FIRST = 4
NARROWED_BY = ("group", "state", "kind", "lead")


class InitiativesView(QWidget):
    """Shows the initiatives of a group; what a person wants goes out as wishes.

    `narrowed` carries how and to what: a way of initiatives_narrowing and the key of a chip.
    """

    add_requested = Signal()
    frameworks_requested = Signal()
    checklists_requested = Signal()
    ladder_requested = Signal()
    list_requested = Signal()
    chosen = Signal(int)
    open_requested = Signal(int)
    place_requested = Signal(int)
    move_requested = Signal(int, str)
    narrowed = Signal(str, str)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_Initiatives()
        self._ui.setupUi(self)
        self._cards: dict[int, Card] = {}
        self._rows: tuple[Row, ...] | None = None
        self._shown: int | None = None
        self._panel: Panel | None = None
        self._all_waiting = False
        self._beside: bool | None = None
        self.panel = InitiativePanel()
        lines_of(self._ui.panel_card).addWidget(self.panel)
        self._list = InitiativesList(self._ui.table, self._ui.order, self._ui.backwards)
        self._ways = QButtonGroup(self)
        self._ways.addButton(self._ui.as_ladder)
        self._ways.addButton(self._ui.as_list)
        one_tab_stop(self._ways)
        self._ui.add.setIcon(icon("add", worn().theme.on_primary))
        self._hint = self._ui.board_hint.text()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell_chosen)
        self._fill = QTimer(self, singleShot=True, interval=0)
        self._fill.timeout.connect(self._fill_panel)
        self._order = QTimer(self, singleShot=True, interval=0)
        self._order.timeout.connect(partial(follow_reading_order, self))
        self._ui.both.installEventFilter(self)
        self._connect()
        self._join_filters()
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

    def show_narrowed(self, narrowed: Narrowed) -> None:
        """Show what can be narrowed, what it is narrowed to, and how many are left."""
        ui = self._ui
        for way in narrowed.ways:
            show_chips(self._combo(way.name), way.chips, way.chosen)
        ui.differ.setChecked(narrowed.differ)
        ui.due.setChecked(narrowed.due)
        ui.count.setText(narrowed.count)
        ui.show_all.setVisible(narrowed.narrows)
        offered = any(way.chips for way in narrowed.ways)
        ui.choose_some.setVisible(offered)
        if offered and any(way.chosen for way in narrowed.ways):
            ui.choose_some.setChecked(True)
        self._show_filters()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show the list, now or as soon as it is seen."""
        self._rows = rows
        self._fill_list()

    def show_as_list(self, as_list: bool) -> None:
        """Show the list, or the drawn ladder."""
        self._ui.as_list.setChecked(as_list)
        self._ui.as_ladder.setChecked(not as_list)
        self._ui.list_card.setVisible(as_list)
        self._ui.board_card.setVisible(not as_list)
        self._fill_list()

    def _fill_list(self) -> None:
        if self._rows is not None and self._ui.as_list.isChecked():
            self._list.show_rows(self._rows)
            self._rows = None
            self._ui.table.select(self._shown)

    def show_panel(self, panel: Panel | None) -> None:
        """Show the chosen initiative, on the board and in the list too."""
        self._ui.panel_card.setVisible(panel is not None)
        card = self._cards.get(panel.id) if panel else None
        self._ui.ladder_board.select(card.id if card else None)
        self._show_marks(card)
        self._shown = panel.id if panel else None
        if panel is not None:
            self._ui.table.select(panel.id)
        self._panel = panel
        self._fill.start()

    def _fill_panel(self) -> None:
        if self._panel is not None:
            self.panel.show_panel(self._panel)
        self._order.start()

    def show_empty(self, empty: bool) -> None:
        """Say what belongs here while there is nothing yet."""
        self._ui.empty_card.setVisible(empty)
        self._ui.both.setVisible(not empty)
        self._ui.filters.setVisible(not empty)
        self._ui.choices.setVisible(not empty and self._ui.choose_some.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ui.both and event.type() is QEvent.Type.Resize:
            beside = not self._ui.both.is_stacked()
            if beside != self._beside:
                self._beside = beside
                QTimer.singleShot(0, self, self._divide)
        return super().eventFilter(watched, event)

    def _divide(self) -> None:
        """Side by side the ladder and the panel each scroll; stacked, the room does."""
        for column in (self._ui.board_scroll, self._ui.right_scroll):
            column.set_scrolls(bool(self._beside))
        self._list.fit(fills=bool(self._beside))

    def _show_filters(self) -> None:
        """The choices take room from the ladder: they are there on request."""
        ui = self._ui
        wanted = ui.choose_some.isChecked()
        ui.choices.setVisible(wanted)
        for name in NARROWED_BY:
            part: QWidget = getattr(ui, f"{name}_part")
            part.setVisible(wanted and self._combo(name).count() > 0)

    def _join_filters(self) -> None:
        ui = self._ui
        for name in NARROWED_BY:
            self._combo(name).activated.connect(partial(self._tell, name))
        for box in (ui.differ, ui.due):
            box.clicked.connect(partial(self._tell_box, box))
        ui.show_all.clicked.connect(self._show_all)
        ui.choose_some.toggled.connect(self._show_filters)

    def _combo(self, name: str) -> QComboBox:
        combo: QComboBox = getattr(self._ui, name)
        return combo

    def _tell(self, name: str, _row: int) -> None:
        self.narrowed.emit(name, self._combo(name).currentData())

    def _tell_box(self, box: QCheckBox) -> None:
        self.narrowed.emit(box.objectName(), "yes" if box.isChecked() else "")

    def _show_all(self) -> None:
        self.all_requested.emit()
        listed = self._ui.as_list.isChecked()
        (self._ui.table if listed else self._ui.ladder_board).setFocus()

    def _choose_soon(self, initiative_id: int) -> None:
        """Mark where both sides see it now; tell of it when no further key waits."""
        self._show_marks(self._cards.get(initiative_id))
        self._soon.start()

    def _tell_chosen(self) -> None:
        chosen = self._ui.ladder_board.selected_card()
        if chosen is not None:
            self.chosen.emit(chosen)

    def _show_marks(self, card: Card | None) -> None:
        self._ui.ladder_board.set_marks(
            patients=card.patients if card else None, staff=card.staff if card else None
        )

    def _tell_move(self, words: str) -> None:
        """What happens to a carried card takes the place of the legend, so that nothing jumps."""
        ui = self._ui
        ui.board_hint.setText(words or self._hint)
        for mark in (ui.patients_mark, ui.staff_mark, ui.agreed_mark):
            mark.setVisible(not words)
        for key in (ui.patients_key, ui.staff_key, ui.agreed_key):
            key.setVisible(not words)

    def _connect(self) -> None:
        ui = self._ui
        ui.add.clicked.connect(self.add_requested)
        ui.frameworks.clicked.connect(self.frameworks_requested)
        ui.checklists.clicked.connect(self.checklists_requested)
        ui.add_first.clicked.connect(self.add_requested)
        ui.as_ladder.clicked.connect(self.ladder_requested)
        ui.as_list.clicked.connect(self.list_requested)
        ui.ladder_board.selected.connect(self._choose_soon)
        ui.ladder_board.place_requested.connect(self.place_requested)
        ui.ladder_board.move_requested.connect(self.move_requested)
        ui.ladder_board.told.connect(self._tell_move)
        ui.table.chosen.connect(self.chosen)
        ui.table.opened.connect(self.open_requested)

    def _show_unplaced(self, unplaced: tuple[Unplaced, ...]) -> None:
        """Show what waits for a place; of many only the first, and the others on request."""
        self._ui.unplaced_part.setVisible(bool(unplaced))
        shown = unplaced if self._all_waiting else unplaced[:WAITING_AT_FIRST]
        if holds(self._ui.unplaced, (*shown, len(unplaced))):
            return
        lines = lines_of(self._ui.unplaced)
        for initiative in shown:
            lines.addWidget(self._unplaced_row(initiative))
        if left := len(unplaced) - len(shown):
            more = LinkButton(self._ui.unplaced, text=self.tr("Show {n} more").format(n=left))
            more.clicked.connect(partial(self._show_all_waiting, unplaced))
            lines.addWidget(more)

    def _show_all_waiting(self, unplaced: tuple[Unplaced, ...]) -> None:
        self._all_waiting = True
        self._show_unplaced(unplaced)
        follow_reading_order(self)
        next_line = lines_of(self._ui.unplaced).itemAt(WAITING_AT_FIRST)
        row = next_line.widget() if next_line is not None else None
        link = row.findChild(LinkButton) if row is not None else None
        if link is not None:
            link.setFocus()

    def _unplaced_row(self, initiative: Unplaced) -> QWidget:
        row = FlowRow(self._ui.unplaced)
        title = LinkButton(row, text=initiative.title.replace("&", "&&"))
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
        since=" · ".join(part for part in (card.since, card.group) if part),
        more=(card.differ,) if card.differ else (),
    )
