"""The panel in which a decision is written down: what, how, and who took part by side."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import Decision, DecisionHow
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_decision_panel import Ui_DecisionPanel
from coprod_desktop.views.capture_panel import CapturePanel
from coprod_desktop.views.counts import count, may_be_blank, show_count


class DecisionPanel(CapturePanel):
    """Holds one decision, new or to be changed; votes and who proposed it only for a vote."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._decision: Decision | None = None
        self._ui = Ui_DecisionPanel()
        self.set_up(self._ui)
        ui = self._ui
        may_be_blank(ui.patients, ui.staff, ui.votes_for, ui.votes_against, ui.votes_abstained)
        for how in DecisionHow:
            self._ui.how.addItem(words.name(how), how)
        self._ui.how.currentIndexChanged.connect(self._show_votes)

    def show_decision(self, decision: Decision) -> None:
        """Show a decision, unless one typed for the same item waits here already."""
        if not decision.id and self.holds_draft(decision.item_id):
            return
        ui = self._ui
        self._decision = decision
        ui.text.set_text(decision.text)
        ui.how.setCurrentIndex(ui.how.findData(decision.how))
        for spin, number in (
            (ui.patients, decision.patients),
            (ui.staff, decision.staff),
            (ui.votes_for, decision.votes_for),
            (ui.votes_against, decision.votes_against),
            (ui.votes_abstained, decision.votes_abstained),
        ):
            show_count(spin, number)
        ui.proposer.setText(decision.proposer)
        ui.seconder.setText(decision.seconder)
        ui.save.setText(self.tr("Keep the changes") if decision.id else self.tr("Write it down"))
        self._show_votes()
        self.begin_with(decision)

    def offer_names(self, names: tuple[str, ...]) -> None:
        """Complete who proposed and seconded it from these."""
        for field in (self._ui.proposer, self._ui.seconder):
            field.offer(names)

    def holds_draft(self, item_id: int | None) -> bool:
        kept = self._decision
        new = kept is not None and not kept.id and kept.item_id == item_id
        return new and bool(self._ui.text.text())

    def record(self) -> object:
        ui = self._ui
        if self._decision is None:
            raise LookupError("No decision was shown")
        how = DecisionHow(ui.how.currentData())
        vote = how is DecisionHow.VOTE
        return replace(
            self._decision,
            text=ui.text.text(),
            how=how,
            patients=count(ui.patients),
            staff=count(ui.staff),
            votes_for=count(ui.votes_for) if vote else None,
            votes_against=count(ui.votes_against) if vote else None,
            votes_abstained=count(ui.votes_abstained) if vote else None,
            proposer=ui.proposer.text().strip() if vote else "",
            seconder=ui.seconder.text().strip() if vote else "",
        )

    def clear(self) -> None:
        super().clear()
        self._decision = None
        self._ui.text.clear()

    def _show_votes(self) -> None:
        vote = self._ui.how.currentData() == DecisionHow.VOTE
        for row in (self._ui.votes_row, self._ui.proposed_row):
            row.setVisible(vote)
