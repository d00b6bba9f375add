"""The panel on what the two sides say: a view that waits, or both with the question between."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from coprod_desktop.domain.placements import View
from coprod_desktop.forms.ui_two_sides_panel import Ui_TwoSidesPanel
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.two_sides_panel import Gap, ShownSide, TwoSides
from coprod_desktop.views.pointing import announce


class TwoSidesPanel(QWidget):
    """Shows TwoSides; its buttons go out as wishes. A page takes it in."""

    ask_requested = Signal()
    agree_requested = Signal()
    take_back_requested = Signal()
    put_on_agenda_requested = Signal()
    plan_requested = Signal()
    link_followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_TwoSidesPanel()
        ui.setupUi(self)
        self._agenda: Place | None = None
        for button in (ui.ask, ui.ask_again):
            button.clicked.connect(self.ask_requested)
        ui.agree.clicked.connect(self.agree_requested)
        ui.take_back.clicked.connect(self.take_back_requested)
        ui.put_on_agenda.clicked.connect(self.put_on_agenda_requested)
        ui.plan.clicked.connect(self.plan_requested)
        ui.agenda_link.clicked.connect(self._follow_agenda)

    def show_sides(self, sides: TwoSides) -> None:
        """Show it; what has no words is left out."""
        ui = self._ui
        self.show()
        _say(ui.lead, sides.lead)
        ui.waiting.setVisible(bool(sides.waiting))
        _say(ui.waiting_note, sides.waiting)
        _say(ui.waiting_who, sides.waiting_who)
        self._show_views(sides.sides)
        self._show_gap(sides.gap)
        _say(ui.settled, sides.settled)
        _offer(ui.ask, sides.ask)
        _offer(ui.take_back, sides.take_back)
        ui.ask_again.setVisible(sides.again)
        ui.agree.setVisible(sides.agree)

    def show_gone(self) -> None:
        """Show nothing of an initiative that is no longer there."""
        self.show_sides(TwoSides())
        self.hide()

    def warn(self, words: str) -> None:
        """Say why something could not be done."""
        _say(self._ui.gap_note, words)
        announce(self._ui.gap_note, words)

    def focus_way_on(self) -> None:
        """Go to the first thing there is to do, after a dialog over the page was closed."""
        for button in self._ways_on():
            if button.isVisibleTo(self) and button.isEnabled():
                button.setFocus()
                return

    def _ways_on(self) -> tuple[QAbstractButton, ...]:
        ui = self._ui
        return ui.put_on_agenda, ui.plan, ui.agenda_link, ui.ask, ui.agree, ui.ask_again

    def _show_views(self, views: tuple[ShownSide, ...]) -> None:
        """Both sides side by side, or the one that has spoken."""
        ui = self._ui
        ui.sides.setVisible(bool(views))
        known = {view.view: view for view in views}
        labels = (ui.patients_says, ui.patients_on, ui.patients_reason)
        _show_side(ui.patients_part, labels, known.get(View.PATIENTS))
        labels = (ui.staff_says, ui.staff_on, ui.staff_reason)
        _show_side(ui.staff_part, labels, known.get(View.STAFF))

    def _show_gap(self, gap: Gap | None) -> None:
        ui = self._ui
        ui.gap.setVisible(gap is not None)
        _say(ui.gap_question, gap.question if gap else "")
        _say(ui.gap_note, gap.note if gap else "")
        link = gap.agenda if gap else None
        self._agenda = link.place if link else None
        _offer(ui.agenda_link, link.text if link else "")
        ui.put_on_agenda.setVisible(bool(gap and gap.can_put))
        ui.plan.setVisible(bool(gap and gap.can_plan))
        ui.gap_row.setVisible(bool(gap and (gap.can_put or gap.can_plan)))

    def _follow_agenda(self) -> None:
        if self._agenda is not None:
            self.link_followed.emit(self._agenda)


def _show_side(part: QWidget, labels: tuple[QLabel, ...], view: ShownSide | None) -> None:
    part.setVisible(view is not None)
    said = (view.says, view.on, view.reason) if view else ("", "", "")
    for label, words in zip(labels, said, strict=True):
        label.setText(words)


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _offer(button: QAbstractButton, words: str) -> None:
    button.setText(words.replace("&", "&&"))
    button.setVisible(bool(words))
