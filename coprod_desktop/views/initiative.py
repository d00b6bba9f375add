"""The page of one initiative: where it stands, its path over time, what came of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from coprod_desktop.forms.ui_initiative import Ui_Initiative
from coprod_desktop.models.path_steps import PathStepsModel
from coprod_desktop.presenters.initiative import Page
from coprod_desktop.presenters.initiative_parts import PartsBefore
from coprod_desktop.presenters.initiative_standing import Standing
from coprod_desktop.views.folding import mark_as_fold
from coprod_desktop.views.long_links import LongLinks
from coprod_desktop.views.panel_card import PanelCard
from coprod_desktop.views.parts_grid import PartsGrid
from coprod_desktop.views.path_steps import PathSteps
from coprod_desktop.views.reality_panel import RealityPanel
from coprod_desktop.views.stacks import (
    holds,
    lines_of,
    show_tags,
    text_label,
)
from coprod_desktop.views.tab_order import follow_reading_order
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.theme import worn

MS_TO_SETTLE = 400
"""How long a page that was just shown may still change its height."""


class InitiativeView(QWidget):
    """Shows a Page; its buttons and links go out as wishes.

    `reality` is the card of what the record shows. Other panels come in by `take_in`.
    """

    back_requested = Signal()
    place_requested = Signal()
    still_stands_requested = Signal()
    change_requested = Signal()
    share_parts_requested = Signal()
    pledge_requested = Signal()
    print_requested = Signal()
    across_requested = Signal()
    changes_requested = Signal()
    part_changes_requested = Signal(str, int)
    link_followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_Initiative()
        self._ui.setupUi(self)
        self._ui.gone_card.hide()
        self._parts_id: int | None = None
        self._settling = QTimer(self, singleShot=True, interval=MS_TO_SETTLE)
        self.reality = RealityPanel(self._ui.reality_card)
        self.reality.fold()
        lines_of(self._ui.reality_card).addWidget(self.reality)
        self._actions, self._pledges, self._talks = (
            self._links(box) for box in (self._ui.actions, self._ui.pledges, self._ui.talks)
        )
        self._path = PathSteps(self._ui.path)
        lines_of(self._ui.path).addWidget(self._path)
        self._path_model = PathStepsModel(self)
        self._ui.path_list.setModel(self._path_model)
        self._ui.path_list.hide()
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.scroll.verticalScrollBar().rangeChanged.connect(self._hold_path)
        ui.back.clicked.connect(self.back_requested)
        ui.place.clicked.connect(self.place_requested)
        ui.still_stands.clicked.connect(self.still_stands_requested)
        ui.change.clicked.connect(self.change_requested)
        ui.share_parts.clicked.connect(self.share_parts_requested)
        ui.pledge.clicked.connect(self.pledge_requested)
        ui.print_page.clicked.connect(self.print_requested)
        ui.across_meetings.clicked.connect(self.across_requested)
        ui.who_changed.setIcon(icon("history", worn().theme.button_text))
        ui.who_changed.clicked.connect(self.changes_requested)
        ui.who_changed_parts.clicked.connect(self._ask_about_parts)
        for button in (ui.show_list, ui.show_parts_before):
            mark_as_fold(button)
        ui.show_parts_before.toggled.connect(ui.parts_before.setVisible)
        ui.show_earlier.clicked.connect(self._path.show_all)
        ui.show_list.toggled.connect(self._show_list)
        ui.path_list.opened.connect(self._path.go_to)
        self._path.link_followed.connect(self.link_followed)
        self._path.changes_requested.connect(self._ask_about_placement)
        self._path.earlier_waiting.connect(self._offer_earlier)

    def take_in(self, panel: QWidget, place: str = "left") -> None:
        """Give a panel a card of its own at the end of a lower column, "left" or "right".

        The card is there as long as the panel is.
        """
        column = self._ui.lower_left if place == "left" else self._ui.lower_right
        lines_of(column).addWidget(PanelCard(panel))

    def take_in_sides(self, panel: QWidget) -> None:
        """Put in what belongs to the views of both sides, below where it stands now."""
        column = lines_of(self._ui.left_part)
        column.insertWidget(column.indexOf(self._ui.now_card) + 1, PanelCard(panel))

    def order_tabs(self) -> None:
        """Let the Tab key go through the page and all the panels in it as they are read.

        The room asks for it once everything in the page is shown.
        """
        follow_reading_order(self)

    def begin(self) -> None:
        """Show a page from its beginning, with the newest of its path."""
        for part in (self._path, self._actions, self._pledges, self._talks):
            part.begin()
        self.reality.fold()
        self._ui.show_list.setChecked(False)
        self._ui.show_parts_before.setChecked(False)

    def show_page(self, page: Page) -> None:
        """Show one initiative."""
        ui = self._ui
        self._show_there(there=True)
        ui.title.setText(page.title)
        show_tags(ui.tags, page.tags)
        ui.leads.setText(page.leads)
        ui.place.setText(page.place_words)
        self._show_standing(page.standing)
        self._show_facts(page)
        self._show_parts(page)
        self._show_path(page)
        self._show_things(page)

    def show_gone(self, words: str) -> None:
        """Say that the initiative is no longer there."""
        self._ui.gone.setText(words)
        self._show_there(there=False)

    def show_history(self) -> None:
        """Bring the path over time into view, and hold it there while the page is laid out."""
        self._settling.start()
        self._hold_path()

    def _hold_path(self) -> None:
        if not self._settling.isActive():
            return
        bar = self._ui.scroll.verticalScrollBar()
        bar.setValue(self._ui.path_card.mapTo(self._ui.ground, QPoint(0, 0)).y())

    def _show_there(self, *, there: bool) -> None:
        ui = self._ui
        for part in (ui.title, ui.tags, ui.leads_row, ui.buttons, ui.both, ui.below):
            part.setVisible(there)
        ui.gone_card.setVisible(not there)

    def _show_standing(self, standing: Standing) -> None:
        ui = self._ui
        for label, words in (
            (ui.rung, standing.rung),
            (ui.rung_meaning, standing.meaning),
            (ui.since, standing.since),
            (ui.review, standing.review),
            (ui.next_review, standing.next_review),
        ):
            _show(label, words)
        ui.review_box.setVisible(bool(standing.review))

    def _show_facts(self, page: Page) -> None:
        ui = self._ui
        for label, words in (
            (ui.matters, page.matters),
            (ui.matters_to, page.matters_to),
            (ui.dates, page.dates),
            (ui.success, page.success),
            (ui.partners, page.partners),
            (ui.kind_credit, page.kind_credit),
        ):
            _show(label, words)
        if not holds(ui.kind_facts, page.kind_facts):
            for fact in page.kind_facts:
                lines = lines_of(ui.kind_facts)
                lines.addWidget(text_label(ui.kind_facts, fact.label, "small-quiet"))
                lines.addWidget(text_label(ui.kind_facts, fact.text))

    def _show_parts(self, page: Page) -> None:
        ui = self._ui
        if not holds(ui.parts, (*page.levels, *page.parts)):
            lines_of(ui.parts).addWidget(PartsGrid(page.levels, page.parts))
        ui.parts.setVisible(page.parts_id is not None)
        _show(ui.parts_on, page.parts_on)
        _show(ui.parts_note, page.parts_note)
        _show(ui.parts_changed, page.parts_changed)
        self._parts_id = page.parts_id
        ui.who_changed_parts.setVisible(page.parts_id is not None)
        self._show_parts_before(page.parts_before)

    def _show_parts_before(self, before: tuple[PartsBefore, ...]) -> None:
        ui = self._ui
        ui.parts_before_part.setVisible(bool(before))
        if not holds(ui.parts_before, before):
            for one in before:
                lines_of(ui.parts_before).addWidget(self._before(one))
        ui.parts_before.setVisible(ui.show_parts_before.isChecked())

    def _before(self, one: PartsBefore) -> QWidget:
        frame = QFrame(self._ui.parts_before)
        frame.setProperty("look", "story")
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(text_label(frame, one.said, "small"))
        asked = LinkButton(frame, text=self.tr("Who changed this?"))
        asked.setAccessibleName(self.tr("Who changed this? {what}").format(what=one.said))
        asked.clicked.connect(lambda: self.part_changes_requested.emit("parts_shared", one.id))
        lines.addWidget(asked)
        return frame

    def _show_path(self, page: Page) -> None:
        ui = self._ui
        self._path.show_entries(page.path, page.path_empty)
        _show(ui.before_and_after, page.before_and_after)
        ui.path_hint.setVisible(len(page.path) > 1)
        self._path_model.show(page.path_rows)
        ui.show_list.setVisible(len(page.path) > 1)
        ui.path_list.setVisible(ui.show_list.isChecked() and len(page.path) > 1)
        _show(ui.credit, page.framework_credit)
        self.reality.leave_out_credit(page.framework_credit)

    def _show_list(self, shown: bool) -> None:
        """Show the path as a list, its first line ready for the arrow keys."""
        steps = self._ui.path_list
        steps.setVisible(shown)
        if steps.current_id() is None and self._path_model.rowCount():
            steps.setCurrentIndex(self._path_model.index(0, 0))

    def _offer_earlier(self, count: int) -> None:
        self._ui.show_earlier.setText(self.tr("Show %n earlier", "", count))
        self._ui.show_earlier.setVisible(count > 0)

    def _ask_about_placement(self, placement_id: int) -> None:
        self.part_changes_requested.emit("placement", placement_id)

    def _ask_about_parts(self) -> None:
        if self._parts_id is not None:
            self.part_changes_requested.emit("parts_shared", self._parts_id)

    def _show_things(self, page: Page) -> None:
        self._actions.show_links(page.actions, page.no_actions)
        self._pledges.show_links(page.pledges, page.no_pledges)
        self._talks.show_links(page.talks, page.no_talks)

    def _links(self, box: QWidget) -> LongLinks:
        links = LongLinks(box)
        links.link_followed.connect(self.link_followed)
        lines_of(box).addWidget(links)
        return links


def _show(label: QLabel, words: str) -> None:
    """Show words, and no empty line where there are none."""
    label.setText(words)
    label.setVisible(bool(words))
