"""The page of one person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from coprod_desktop.forms.ui_person import Ui_Person
from coprod_desktop.presenters.person import Fact, MembershipCard, PersonPage
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.stacks import holds, lines_of, show_links, text_label
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import worn


class PersonView(QWidget):
    """Wishes: back, change details, see who changed it, erase, join, follow.

    Memberships can be changed, ended, and asked who changed them.
    """

    back_requested = Signal()
    edit_requested = Signal()
    changes_requested = Signal()
    erase_requested = Signal()
    join_requested = Signal()
    membership_requested = Signal(int)
    end_requested = Signal(int)
    membership_changes_requested = Signal(int)
    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_Person()
        self._ui.setupUi(self)
        self._ui.gone.hide()
        self._ui.back.clicked.connect(self.back_requested)
        self._ui.edit.clicked.connect(self.edit_requested)
        self._ui.who_changed.setIcon(icon("history", worn().theme.button_text))
        self._ui.who_changed.clicked.connect(self.changes_requested)
        self._ui.erase.clicked.connect(self.erase_requested)
        self._ui.join.clicked.connect(self.join_requested)

    def show_page(self, page: PersonPage) -> None:
        """Show all of a person."""
        ui = self._ui
        ui.gone.hide()
        ui.both.show()
        ui.edit.show()
        ui.who_changed.show()
        ui.erase.setVisible(page.can_erase)
        ui.name.setText(page.name)
        ui.join.setText(page.join.replace("&", "&&"))
        ui.join.setVisible(bool(page.join))
        self._show_facts(page.facts)
        self._show_memberships(page.memberships)
        for box, card, links in (
            (ui.actions, ui.actions_card, page.actions),
            (ui.pledges, ui.pledges_card, page.pledges),
            (ui.leads, ui.leads_card, page.leads),
            (ui.meetings, ui.meetings_card, page.meetings),
        ):
            show_links(box, links, self._follow)
            card.setVisible(bool(links))
        ui.came.setText(page.came)
        ui.came.setVisible(bool(page.came))
        ui.nothing.setVisible(not (page.actions or page.pledges or page.leads or page.meetings))

    def show_gone(self) -> None:
        """Say that the person is no longer in the file."""
        self._ui.name.clear()
        self._ui.gone.show()
        ui = self._ui
        for part in (ui.both, ui.edit, ui.who_changed, ui.erase, ui.join):
            part.hide()

    def _show_facts(self, facts: tuple[Fact, ...]) -> None:
        if holds(self._ui.facts, facts):
            return
        for fact in facts:
            row = FlowRow(self._ui.facts)
            text_label(row, fact.name, "quiet")
            text_label(row, fact.words).setProperty("grow", True)
            lines_of(self._ui.facts).addWidget(row)

    def _show_memberships(self, memberships: tuple[MembershipCard, ...]) -> None:
        box = self._ui.memberships
        self._ui.memberships_card.setVisible(bool(memberships))
        if holds(box, memberships):
            return
        for membership in memberships:
            lines_of(box).addWidget(self._membership(box, membership))

    def _membership(self, box: QWidget, membership: MembershipCard) -> QWidget:
        part = QWidget(box)
        lines = QVBoxLayout(part)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(text_label(part, membership.title, "strong"))
        for words in membership.lines:
            lines.addWidget(text_label(part, words, "small"))
        buttons = FlowRow(part)
        wish = self.membership_requested
        self._button(buttons, self.tr("Change"), membership, lambda: wish.emit(membership.id))
        if membership.holds:
            end = self.end_requested
            self._button(buttons, self.tr("End…"), membership, lambda: end.emit(membership.id))
        asked = self.membership_changes_requested
        who = self._button(
            buttons, self.tr("Who changed this?"), membership, lambda: asked.emit(membership.id)
        )
        who.setProperty("writes", False)
        lines.addWidget(buttons)
        return part

    def _button(
        self, row: FlowRow, text: str, of: MembershipCard, clicked: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(text, row)
        button.setProperty("look", "small")
        button.setProperty("writes", True)
        button.setAccessibleName(f"{text} {of.title}")
        button.clicked.connect(clicked)
        return button

    def _follow(self, place: Place) -> None:
        self.followed.emit(place)
