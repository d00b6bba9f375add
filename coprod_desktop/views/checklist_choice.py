"""The dialog in which a group chooses a checklist, and what it is about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_checklist_choice import Ui_ChecklistChoice
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.rows import Choice, Row
from coprod_desktop.views.choosing import choose, offer
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.widgets.theme import worn

ROWS_SEEN = 5


class ChecklistChoiceDialog(EditorDialog):
    """`begin_requested` and `looked_at` carry the place in the list and the initiative's id."""

    begin_requested = Signal(int, object)
    looked_at = Signal(int, object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = ui = Ui_ChecklistChoice()
        ui.setupUi(self)
        ui.problem.hide()
        ui.ground.setMinimumHeight(1)  # else long lines are counted as if they had little room
        ui.down.addStretch(1)  # spare height belongs to the foot, not between the lines
        self._model = RowListModel()
        self._model.setParent(self)
        ui.framework.setModel(self._model)
        self.tell("", "", "")
        ui.framework.chosen.connect(self._look)
        ui.framework.opened.connect(self._look)
        ui.initiative_id.activated.connect(self._look)
        ui.begin.clicked.connect(self.do_main_thing)
        ui.leave.clicked.connect(self.reject)

    def ask(self) -> None:
        place = self._ui.framework.current_id()
        if place is not None:
            self.begin_requested.emit(place, self._ui.initiative_id.currentData())

    def offer(self, rows: tuple[Row, ...], initiatives: tuple[Choice, ...]) -> None:
        """Offer checklists, and what they may be about."""
        self._model.show_rows(rows)
        offer(self._ui.initiative_id, initiatives)
        self.size_fields()

    def choose(self, place: int, initiative_id: int | None) -> None:
        """Choose what is likely wanted."""
        self._ui.framework.select(place)
        choose(self._ui.initiative_id, initiative_id)
        self._ui.framework.setFocus()

    def tell(self, about: str, credit: str, again: str) -> None:
        """Tell what the chosen one is for, and when it was gone through before."""
        ui = self._ui
        for label, text in ((ui.about, about), (ui.credit, credit), (ui.again, again)):
            label.setText(text)
            label.setVisible(bool(text))
        self.grow()

    def grow(self) -> None:
        super().grow()
        self._ui.framework.scheduleDelayedItemsLayout()  # measured before it was shown

    def size_fields(self) -> None:
        super().size_fields()
        row = 2 * self.fontMetrics().lineSpacing() + worn().px(20)
        seen = min(ROWS_SEEN, max(1, self._model.rowCount()))
        self._ui.framework.setFixedHeight(seen * row)

    def _look(self) -> None:
        place = self._ui.framework.current_id()
        if place is not None:
            self.looked_at.emit(place, self._ui.initiative_id.currentData())
