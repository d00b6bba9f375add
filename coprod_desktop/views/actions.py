"""The actions side of "Pledges & actions": the table, and the chosen action beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_actions import Ui_Actions
from coprod_desktop.models.actions import ActionsModel
from coprod_desktop.presenters.actions import ActionCard, ActionFilter, ActionRow
from coprod_desktop.presenters.initiative_words import Link
from coprod_desktop.presenters.rows import Chip
from coprod_desktop.views import pointing
from coprod_desktop.views.choosing import Filters, show_chips
from coprod_desktop.views.happenings import show_happenings
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import worn

COLUMN_SHARES = (0, 9, 2, 3, 2)


class ActionsView(QWidget):
    """Wishes: add, see the pledges, narrow, choose, report, change, who changed it, follow."""

    add_requested = Signal()
    pledges_requested = Signal()
    filter_chosen = Signal(str)
    owner_chosen = Signal(str)
    chosen = Signal(int)
    going_on_requested = Signal(str)
    done_requested = Signal(str)
    drop_requested = Signal(str)
    report_requested = Signal(str)
    open_again_requested = Signal()
    edit_requested = Signal()
    remove_requested = Signal()
    changes_requested = Signal()
    followed = Signal(object)
    note_typed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._card: ActionCard | None = None
        self._drafts: dict[int, str] = {}
        self._ui = Ui_Actions()
        self._ui.setupUi(self)
        self._model = ActionsModel()
        self._model.setParent(self)
        self._ui.rows.setModel(self._model)
        self._ui.rows.share_width(COLUMN_SHARES)
        self._ui.problem.hide()
        self._ui.add.setIcon(icon("add", worn().theme.on_primary))
        chips = {one.value: getattr(self._ui, f"filter_{one.value}") for one in ActionFilter}
        self._filters = Filters(chips, self)
        self._join_list()
        self._join_card()

    def show_filters(self, chips: tuple[Chip, ...], chosen: str) -> None:
        """Show how many actions pass each filter, and which is on."""
        self._filters.show_chips(chips, chosen)

    def show_owners(self, chips: tuple[Chip, ...], chosen: str) -> None:
        """Show whose actions can be shown, and whose are."""
        show_chips(self._ui.owner, chips, chosen)

    def show_rows(self, rows: tuple[ActionRow, ...], chosen: int | None) -> None:
        """Show the actions."""
        self._model.show_rows(rows)
        if self._ui.rows.current_id() != chosen:
            self._ui.rows.select(chosen)

    def show_action(self, card: ActionCard | None) -> None:
        """Show one action beside the table."""
        pointing.forget(self)
        if self._card is not None:
            self._drafts[self._card.id] = self._ui.note.text()
        self._card = card
        self._ui.note.setText(self._drafts.get(card.id, "") if card else "")
        self._ui.card.setVisible(card is not None)
        if card is not None:
            self._show_words(card)
            self._show_verbs(is_open=card.is_open)

    def show_empty(self, words: str) -> None:
        """Say what belongs here, where there is nothing to show."""
        self._ui.empty.setText(words)
        self._ui.empty.setVisible(bool(words))
        top = Qt.AlignmentFlag.AlignTop if words else Qt.AlignmentFlag(0)
        self._ui.down.setAlignment(top)
        self._ui.both.setVisible(not words)

    def notes_typed(self) -> dict[int, str]:
        """What stands as a note on each action, "" on those shown without."""
        shown = {self._card.id: self._ui.note.text()} if self._card is not None else {}
        return {**self._drafts, **shown}

    def clear_note(self) -> None:
        """Take away what was typed, since it is kept now."""
        self._ui.note.clear()

    def point_out(self, refused: Refused) -> None:
        """Say what cannot be, and go to what it is about."""
        pointing.point_out(self, refused, self._words)

    def go_to_list(self) -> None:
        """Put the keyboard on the table."""
        (self._ui.rows if self._ui.rows.isVisible() else self._ui.add).setFocus()

    def _join_list(self) -> None:
        ui = self._ui
        ui.add.clicked.connect(self.add_requested)
        ui.actions.clicked.connect(self._stay)
        ui.pledges.clicked.connect(self._to_pledges)
        ui.owner.activated.connect(self._tell_owner)
        ui.rows.chosen.connect(self.chosen)
        self._filters.chosen.connect(self.filter_chosen)

    def _join_card(self) -> None:
        ui = self._ui
        ui.source.clicked.connect(self._follow_source)
        ui.about.clicked.connect(self._follow_about)
        ui.open_again.clicked.connect(self.open_again_requested)
        ui.edit.clicked.connect(self.edit_requested)
        ui.remove.clicked.connect(self.remove_requested)
        ui.who_changed.setIcon(icon("history", worn().theme.button_text))
        ui.who_changed.clicked.connect(self.changes_requested)
        ui.note.textEdited.connect(self.note_typed)
        for button, wish in (
            (ui.going_on, self.going_on_requested),
            (ui.done, self.done_requested),
            (ui.drop, self.drop_requested),
            (ui.report, self.report_requested),
        ):
            button.clicked.connect(lambda *_, wish=wish: wish.emit(ui.note.text()))

    def _show_words(self, card: ActionCard) -> None:
        ui = self._ui
        ui.chosen.setText(card.heading)
        ui.text.setText(card.text)
        ui.pill.set_words(card.pill, card.tone)
        for label, words in (
            (ui.who, card.who),
            (ui.due, card.due),
            (ui.outcome, card.outcome),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        _show_link(ui.source, card.source)
        _show_link(ui.about, card.about)
        ui.source_row.setVisible(card.source is not None)
        ui.about_row.setVisible(card.about is not None)
        ui.story_heading.setVisible(bool(card.reports))
        show_happenings(ui.story, card.reports)

    def _show_verbs(self, *, is_open: bool) -> None:
        ui = self._ui
        for button in (ui.going_on, ui.done, ui.drop, ui.report):
            button.setVisible(is_open)
        ui.open_again.setVisible(not is_open)
        for part in (ui.going_heading, ui.note):
            part.setVisible(is_open)

    def _follow_source(self) -> None:
        self._follow(self._card.source if self._card else None)

    def _follow_about(self) -> None:
        self._follow(self._card.about if self._card else None)

    def _follow(self, link: Link | None) -> None:
        if link is not None:
            self.followed.emit(link.place)

    def _tell_owner(self) -> None:
        self.owner_chosen.emit(self._ui.owner.currentData())

    def _stay(self) -> None:
        self._ui.actions.setChecked(True)

    def _to_pledges(self) -> None:
        self._ui.pledges.setChecked(False)
        self.pledges_requested.emit()


def _show_link(button: QPushButton, link: Link | None) -> None:
    button.setVisible(link is not None)
    button.setText(link.text.replace("&", "&&") if link else "")
