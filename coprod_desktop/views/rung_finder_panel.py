"""Finds a rung in one of two ways: by plain questions, or chosen at once by those who know."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QWidget

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_rung_finder_panel import Ui_RungFinderPanel
from coprod_desktop.presenters.guided_placing import GuidedChoice
from coprod_desktop.views.guided_placing import GuidedPlacingPanel
from coprod_desktop.views.rung_choice import RungChoice
from coprod_desktop.views.stacks import lines_of
from coprod_desktop.views.tab_order import one_tab_stop


class RungFinderPanel(QWidget):
    """A dialog takes it in. `changed` comes with another rung, and with another way to it.

    The questions are `panel`, joined to their presenter from outside; what comes out of them is
    given to `take`.
    """

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RungFinderPanel()
        self._ui.setupUi(self)
        self._taken: GuidedChoice | None = None
        self._rungs: RungChoice | None = None
        self._names: dict[str, str] = {}
        self._presenter: object = None
        self.panel = GuidedPlacingPanel(words)
        lines_of(self._ui.questions).addWidget(self.panel)
        self._ways = QButtonGroup(self)
        self._ways.addButton(self._ui.guided)
        self._ways.addButton(self._ui.quick)
        one_tab_stop(self._ways)
        self._ui.guided.toggled.connect(self._show_way)
        self._ui.ask_again.clicked.connect(self._ask_again)
        self._ui.ways.hide()
        self._show_way()

    def hold(self, presenter: object) -> None:
        """Keep the presenter of the questions for as long as they are there."""
        self._presenter = presenter

    def offer(self, framework: Framework, *, guided: bool, rung: str = "") -> None:
        """Offer the rungs of a ladder, one of them chosen; `guided` offers the questions too."""
        ui = self._ui
        self._rungs = RungChoice(framework, self.tr("beside the ladder"))
        self._names = {one.key: one.name for one in (*framework.rungs, *framework.beside)}
        lines_of(ui.rungs).addWidget(self._rungs)
        self._rungs.choose(rung)
        self._rungs.changed.connect(self.changed)
        ui.credit.setText(f"{framework.credit} {framework.link}")
        ui.ways.setVisible(guided)
        self._show_way()

    def take(self, choice: GuidedChoice) -> None:
        """Keep what came out of the questions, and show it in their place."""
        self._taken = choice
        if self._rungs is not None:
            self._rungs.choose(choice.rung)
        self._show_way()

    def choice(self) -> GuidedChoice:
        """The rung found, "" for none; with the answers where it was found by them."""
        if self._ui.guided.isChecked() and self._taken is not None:
            return self._taken
        chosen = self._rungs.chosen() if self._rungs and self._ui.quick.isChecked() else ""
        return GuidedChoice(rung=chosen, proposed="", overruled="", answers=())

    def chosen_name(self) -> str:
        """The name of the rung found, or nothing."""
        return self._names.get(self.choice().rung, "")

    def is_asking(self) -> bool:
        """Whether the questions are shown and not yet done with."""
        return self._ui.guided.isChecked() and self._taken is None

    def focus_rungs(self) -> None:
        """Go to the rungs to choose from."""
        if self._rungs is not None:
            self._rungs.setFocus()

    def _ask_again(self) -> None:
        self._taken = None
        self._show_way()
        self.panel.focus_first()

    def _show_way(self) -> None:
        """Show what belongs to the way that is chosen now."""
        ui = self._ui
        guided, taken = ui.guided.isChecked(), self._taken
        ui.questions.setVisible(guided and taken is None)
        ui.found.setVisible(guided and taken is not None)
        ui.quick_part.setVisible(not guided)
        ui.credit.setVisible(not self.is_asking())
        if taken is not None:
            self._say_found(taken)
        self.changed.emit()

    def _say_found(self, taken: GuidedChoice) -> None:
        ui = self._ui
        name, proposed = self._names.get(taken.rung, ""), self._names.get(taken.proposed, "")
        if taken.is_proposed:
            ui.found_name.setText(self.tr("Your answers point to {rung}").format(rung=name))
        else:
            ui.found_name.setText(self.tr("You chose {rung}").format(rung=name))
        said = self.tr("Your answers point to {rung}. Why another one: {why}")
        why = said.format(rung=proposed, why=taken.overruled) if taken.overruled else ""
        ui.found_why.setText(why)
        ui.found_why.setVisible(bool(why))


def add_reason(field: QPlainTextEdit, reason: str) -> None:
    """Put a reason written beside the questions under what is in `field`, once."""
    if reason and reason not in field.toPlainText():
        field.appendPlainText(reason)
