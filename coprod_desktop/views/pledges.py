"""The pledges side of "Pledges & actions": the list, and the chosen pledge beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from coprod_desktop.domain.pledges import PledgeState
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_pledges import Ui_Pledges
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.close_pledge import PledgeTurn
from coprod_desktop.presenters.initiative_words import Link
from coprod_desktop.presenters.pledges import ALL, PledgeCard, PledgeVerb
from coprod_desktop.presenters.rows import Chip, Row
from coprod_desktop.views import pointing
from coprod_desktop.views.choosing import Filters, show_chips
from coprod_desktop.views.happenings import show_happenings
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import set_look, worn


class PledgesView(QWidget):
    """Wishes: make, see the actions, narrow, group, choose, move on, note, history, follow."""

    make_requested = Signal()
    actions_requested = Signal()
    filter_chosen = Signal(str)
    grouping_chosen = Signal(str)
    chosen = Signal(int)
    start_requested = Signal()
    turn_requested = Signal(object)
    note_requested = Signal(str)
    edit_requested = Signal()
    remove_requested = Signal()
    changes_requested = Signal()
    followed = Signal(object)
    note_typed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._card: PledgeCard | None = None
        self._drafts: dict[int, str] = {}
        self._ui = Ui_Pledges()
        self._ui.setupUi(self)
        self._model = RowListModel()
        self._model.setParent(self)
        self._ui.rows.setModel(self._model)
        self._ui.problem.hide()
        self._ui.make.setIcon(icon("add", worn().theme.on_primary))
        keys = (ALL, *(state.value for state in PledgeState))
        self._filters = Filters({key: getattr(self._ui, f"filter_{key}") for key in keys}, self)
        self._join_list()
        self._join_card()

    def show_filters(self, chips: tuple[Chip, ...], chosen: str) -> None:
        """Show how many pledges are in each state, and which state is shown."""
        self._filters.show_chips(chips, chosen)

    def show_groupings(self, chips: tuple[Chip, ...], chosen: str) -> None:
        """Show how the list can be put under headings, and how it is."""
        show_chips(self._ui.grouping, chips, chosen)

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None) -> None:
        """Show the pledges under their headings."""
        self._model.show_rows(rows)
        if self._ui.rows.current_id() != chosen:
            self._ui.rows.select(chosen)

    def show_pledge(self, card: PledgeCard | None) -> None:
        """Show one pledge beside the list."""
        pointing.forget(self)
        self._drafts = self._typed()
        self._card = card
        self._ui.note.setText(self._drafts.get(card.id, "") if card else "")
        self._ui.card.setVisible(card is not None)
        if card is not None:
            self._show_words(card)
            self._show_verbs(card.verbs)

    def show_empty(self, words: str) -> None:
        """Say what belongs here, where there is nothing to show."""
        self._ui.empty.setText(words)
        self._ui.empty.setVisible(bool(words))
        top = Qt.AlignmentFlag.AlignTop if words else Qt.AlignmentFlag(0)
        self._ui.down.setAlignment(top)
        self._ui.both.setVisible(not words)

    def take_drafts(self) -> dict[int, str]:
        """Hand over the notes that were typed and not added, by pledge."""
        drafts = self._typed()
        self._drafts = {}
        self.clear_note()
        return drafts

    def notes_typed(self) -> dict[int, str]:
        """What stands as a note on each pledge, "" on the one that is shown without."""
        shown = {self._card.id: self._ui.note.text()} if self._card is not None else {}
        return {**self._drafts, **shown}

    def clear_note(self) -> None:
        """Take away what was typed as a note, since it is kept now."""
        self._ui.note.clear()

    def point_out(self, refused: Refused) -> None:
        """Say what cannot be, and go to what it is about."""
        pointing.point_out(self, refused, self._words)

    def go_to_list(self) -> None:
        """Put the keyboard on the list."""
        (self._ui.rows if self._ui.rows.isVisible() else self._ui.make).setFocus()

    def _join_list(self) -> None:
        ui = self._ui
        ui.make.clicked.connect(self.make_requested)
        ui.pledges.clicked.connect(self._stay)
        ui.actions.clicked.connect(self._to_actions)
        ui.grouping.activated.connect(self._tell_grouping)
        ui.rows.chosen.connect(self.chosen)
        self._filters.chosen.connect(self.filter_chosen)

    def _join_card(self) -> None:
        ui = self._ui
        ui.source.clicked.connect(self._follow_source)
        ui.about.clicked.connect(self._follow_about)
        ui.add_note.clicked.connect(self._tell_note)
        ui.note.textEdited.connect(self.note_typed)
        ui.note.returnPressed.connect(self._tell_note)
        ui.start.clicked.connect(self.start_requested)
        ui.open_again.clicked.connect(self.start_requested)
        ui.edit.clicked.connect(self.edit_requested)
        ui.remove.clicked.connect(self.remove_requested)
        ui.who_changed.setIcon(icon("history", worn().theme.button_text))
        ui.who_changed.clicked.connect(self.changes_requested)
        for button, turn in (
            (ui.keep, PledgeTurn.KEPT),
            (ui.postpone, PledgeTurn.LONGER),
            (ui.change_course, PledgeTurn.CHANGED),
            (ui.not_keep, PledgeTurn.NOT_KEPT),
        ):
            button.clicked.connect(lambda *_, turn=turn: self.turn_requested.emit(turn))

    def _typed(self) -> dict[int, str]:
        return {id_: text for id_, text in self.notes_typed().items() if text.strip()}

    def _show_words(self, card: PledgeCard) -> None:
        ui = self._ui
        ui.text.setText(card.text)
        ui.pill.set_words(card.pill, card.tone)
        ui.made.setText(card.made)
        _show_link(ui.source, card.source)
        _show_link(ui.about, card.about)
        ui.source_row.setVisible(card.source is not None)
        ui.about_row.setVisible(card.about is not None)
        ui.public.setText(card.public)
        for label, words in ((ui.due, card.due), (ui.outcome, card.outcome)):
            label.setText(words)
            label.setVisible(bool(words))
        show_happenings(ui.story, card.story)

    def _show_verbs(self, verbs: tuple[PledgeVerb, ...]) -> None:
        ui = self._ui
        for button, verb in (
            (ui.start, PledgeVerb.START),
            (ui.open_again, PledgeVerb.OPEN_AGAIN),
            (ui.keep, PledgeVerb.KEEP),
            (ui.postpone, PledgeVerb.POSTPONE),
            (ui.change_course, PledgeVerb.CHANGE),
            (ui.not_keep, PledgeVerb.NOT_KEEP),
        ):
            button.setVisible(verb in verbs)
            set_look(button, "primary" if verb is verbs[0] is not PledgeVerb.OPEN_AGAIN else "")

    def _follow_source(self) -> None:
        self._follow(self._card.source if self._card else None)

    def _follow_about(self) -> None:
        self._follow(self._card.about if self._card else None)

    def _follow(self, link: Link | None) -> None:
        if link is not None:
            self.followed.emit(link.place)

    def _tell_note(self) -> None:
        self.note_requested.emit(self._ui.note.text())

    def _tell_grouping(self) -> None:
        self.grouping_chosen.emit(self._ui.grouping.currentData())

    def _stay(self) -> None:
        self._ui.pledges.setChecked(True)

    def _to_actions(self) -> None:
        self._ui.actions.setChecked(False)
        self.actions_requested.emit()


def _show_link(button: QPushButton, link: Link | None) -> None:
    button.setVisible(link is not None)
    button.setText(link.text.replace("&", "&&") if link else "")
