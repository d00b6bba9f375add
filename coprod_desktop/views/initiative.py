"""The page of one initiative: what it is about, its path over time, what came of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coprod_desktop.forms.ui_initiative import Ui_Initiative
from coprod_desktop.presenters.initiative import Page, PathEntry
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.parts_grid import PartsGrid
from coprod_desktop.views.stacks import (
    holds,
    lines_of,
    link_widget,
    show_links,
    show_tags,
    show_texts,
    text_label,
)
from coprod_desktop.views.tab_order import follow_reading_order
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.theme import worn

MS_TO_SETTLE = 400
"""How long a page that was just shown may still change its height."""


class InitiativeView(QWidget):
    """Shows a Page; its buttons and links go out as wishes."""

    back_requested = Signal()
    place_requested = Signal()
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
        self._ui.scroll.verticalScrollBar().rangeChanged.connect(self._hold_path)
        self._ui.back.clicked.connect(self.back_requested)
        self._ui.place.clicked.connect(self.place_requested)
        self._ui.change.clicked.connect(self.change_requested)
        self._ui.share_parts.clicked.connect(self.share_parts_requested)
        self._ui.pledge.clicked.connect(self.pledge_requested)
        self._ui.print_page.clicked.connect(self.print_requested)
        self._ui.across_meetings.clicked.connect(self.across_requested)
        self._ui.who_changed.setIcon(icon("history", worn().theme.button_text))
        self._ui.who_changed.clicked.connect(self.changes_requested)
        self._ui.who_changed_parts.clicked.connect(self._ask_about_parts)

    def show_page(self, page: Page) -> None:
        """Show one initiative."""
        ui = self._ui
        self._show_there(there=True)
        ui.title.setText(page.title)
        show_tags(ui.tags, page.tags)
        ui.place.setText(page.place_words)
        self._show_facts(page)
        self._show_parts(page)
        self._show_path(page)
        self._show_things(page)
        follow_reading_order(self)

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
        for part in (ui.header, ui.buttons, ui.both):
            part.setVisible(there)
        ui.gone_card.setVisible(not there)

    def _show_facts(self, page: Page) -> None:
        ui = self._ui
        ui.matters.setText(page.matters)
        ui.matters_to.setText(page.matters_to)
        ui.leads.setText(page.leads)
        ui.dates.setText(page.dates)
        ui.success.setText(page.success)
        ui.partners.setText(page.partners)

    def _show_parts(self, page: Page) -> None:
        ui = self._ui
        if not holds(ui.parts, (*page.levels, *page.parts)):
            lines_of(ui.parts).addWidget(PartsGrid(page.levels, page.parts))
        ui.parts_note.setText(page.parts_note)
        ui.parts_note.setVisible(bool(page.parts_note))
        self._parts_id = page.parts_id
        ui.who_changed_parts.setVisible(page.parts_id is not None)
        ui.parts_before_part.setVisible(bool(page.parts_before))
        show_texts(ui.parts_before, page.parts_before, "small")

    def _show_path(self, page: Page) -> None:
        ui = self._ui
        if not page.path:
            show_texts(ui.path, (page.path_empty,), "quiet")
        elif not holds(ui.path, page.path):
            for entry in page.path:
                lines_of(ui.path).addWidget(self._entry(entry))

    def _entry(self, entry: PathEntry) -> QWidget:
        frame = QFrame(self._ui.path)
        frame.setProperty("look", "story")
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(text_label(frame, entry.heading, "heading"))
        lines.addWidget(text_label(frame, entry.when, "small-quiet"))
        lines.addWidget(text_label(frame, entry.reason))
        for link in entry.links:
            lines.addWidget(link_widget(frame, link, self._follow))
        asked = LinkButton(frame, text=self.tr("Who changed this?"))
        asked.setAccessibleName(self.tr("Who changed this? {what}").format(what=entry.heading))
        asked.clicked.connect(lambda: self.part_changes_requested.emit("placement", entry.id))
        lines.addWidget(asked)
        return frame

    def _ask_about_parts(self) -> None:
        if self._parts_id is not None:
            self.part_changes_requested.emit("parts_shared", self._parts_id)

    def _show_things(self, page: Page) -> None:
        for box, links, none in (
            (self._ui.actions, page.actions, page.no_actions),
            (self._ui.pledges, page.pledges, page.no_pledges),
            (self._ui.talks, page.talks, page.no_talks),
        ):
            if links:
                show_links(box, links, self._follow)
            else:
                show_texts(box, (none,), "quiet")

    def _follow(self, place: Place) -> None:
        self.link_followed.emit(place)
