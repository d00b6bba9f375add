"""The dialog in which the next meeting is planned from the last."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QWidget

from coprod_desktop.domain.templates import Template
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_next_meeting import Ui_NextMeeting
from coprod_desktop.models.proposed_items import ProposedItemsModel
from coprod_desktop.presenters.next_meeting import FIELDS, NextEntry, NextLine, NextTold
from coprod_desktop.views import pointing
from coprod_desktop.views.choosing import choose
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.widgets.theme import set_look, worn


class NextMeetingDialog(EditorDialog):
    """Each wish carries a NextEntry, what is written; `ticked` the place of the item before it.

    `proposed` names the inputs into which the program has put a proposal.
    """

    plan_requested = Signal(object)
    kind_chosen = Signal(object)
    time_changed = Signal(object)
    ticked = Signal(int, object)
    forget_own_requested = Signal(object)
    proposed = Signal(object)

    wide = 760

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_NextMeeting()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._items = ProposedItemsModel(self)
        self._ui.items.setModel(self._items)
        for template in Template:
            self._ui.template.addItem(words.name(template), template)
        self.show_told(
            NextTold(day_from="", notice="", late=False, planned="", together="", over="")
        )
        self.show_own(own=False)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.template.activated.connect(lambda: self.kind_chosen.emit(self.written()))
        for field in (ui.date, ui.start, ui.end):
            field.changed.connect(lambda: self.time_changed.emit(self.written()))
        ui.items.ticked.connect(self._tick)
        ui.items.opened.connect(self._tick)
        ui.items.selectionModel().currentChanged.connect(self._follow)
        ui.forget_own.clicked.connect(lambda: self.forget_own_requested.emit(self.written()))
        ui.save.clicked.connect(self.do_main_thing)
        ui.leave.clicked.connect(self.reject)

    def ask(self) -> None:
        self.plan_requested.emit(self.written())

    def show_entry(self, entry: NextEntry, written: frozenset[str]) -> None:
        """Show what is proposed; what stands in the inputs `written` is the person's own."""
        ui = self._ui
        choose(ui.template, entry.template)
        ui.date.set_value(entry.date)
        ui.start.set_value(entry.start)
        ui.end.set_value(entry.end)
        ui.venue.setText(entry.venue)
        ui.access.setText(entry.access)
        self.proposed.emit(FIELDS - written)

    def show_agenda(self, lines: tuple[NextLine, ...]) -> None:
        """Show what can come on the agenda; the line that the person is on stays."""
        here = self._ui.items.current_id()
        self._items.show(lines)
        places = [line.place for line in lines]
        self._ui.items.select(here if here in places else next(iter(places), None))

    def show_told(self, told: NextTold) -> None:
        """Say where the day comes from, when the agenda must go out, and how long it is."""
        ui = self._ui
        for label, words in (
            (ui.day_from, told.day_from),
            (ui.notice, told.notice),
            (ui.planned, told.planned),
            (ui.together, told.together),
            (ui.over, told.over),
        ):
            _say(label, words)
        set_look(ui.notice, "small-strong" if told.late else "small")
        if self.isVisible():
            self.grow()

    def show_own(self, *, own: bool) -> None:
        """Say whether the group has an agenda of its own for this kind of meeting."""
        ui = self._ui
        if not own and ui.forget_own.hasFocus():
            ui.items.setFocus()
        ui.own_note.setVisible(own)
        ui.own_row.setVisible(own)

    def announce(self, words: str) -> None:
        """Say aloud what has become of it."""
        pointing.announce(self._ui.items, words)

    def written(self) -> NextEntry:
        """What is written now."""
        ui = self._ui
        return NextEntry(
            template=Template(ui.template.currentData()),
            date=ui.date.value(),
            start=ui.start.value(),
            end=ui.end.value(),
            venue=ui.venue.text().strip(),
            access=ui.access.text().strip(),
        )

    def _tick(self, place: int) -> None:
        self.ticked.emit(place, self.written())

    def _follow(self, current: QModelIndex) -> None:
        """Keep the line that the arrow keys have come to in view."""
        items = self._ui.items
        if current.isValid() and items.hasFocus():
            line = items.visualRect(current)
            around = items.viewport().mapTo(self._ui.ground, line.center())
            margin = line.height() // 2 + worn().px(12)
            self._ui.scroll.ensureVisible(around.x(), around.y(), 0, margin)


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
