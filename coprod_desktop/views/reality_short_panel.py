"""What the record shows, in short: the question, where it is claimed, and the next steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.forms.ui_reality_short_panel import Ui_RealityShortPanel
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.reality_panel import RealityCard, ShownClaim
from coprod_desktop.views.stacks import holds, lines_of, link_widget, show_texts, text_label

MOST_CLAIMS = 1
"""Claims that the record does not bear, of those there are; the page shows them all."""


class RealityShortPanel(QWidget):
    """Shows the heart of a RealityCard beside the ladder; the whole is on the page.

    `steps_shown` tells whether it names steps to the next rung.
    """

    link_followed = Signal(object)
    steps_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RealityShortPanel()
        self._ui.setupUi(self)

    def show_card(self, card: RealityCard) -> None:
        """Show the question and the steps; nothing where the record gives no cause for them."""
        ui = self._ui
        claims = tuple(claim for claim in card.claims if claim.tip)[:MOST_CLAIMS]
        ui.question_box.setVisible(bool(card.question or claims))
        ui.question.setText(card.question or self.tr("Where it says “co-produced”"))
        if not holds(ui.claims, claims):
            for claim in claims:
                self._add_claim(claim, asked=bool(card.question))
        show_texts(ui.reasons, card.reasons, "small")
        ui.steps_part.setVisible(bool(card.steps))
        ui.steps_heading.setText(card.steps_heading)
        show_texts(ui.steps, card.steps, "small")
        self.show()
        self.steps_shown.emit(bool(card.steps))

    def show_gone(self, words: str) -> None:
        """Show nothing of an initiative that is no longer there; the room says so."""
        self.setAccessibleDescription(words)
        self.hide()

    def _add_claim(self, claim: ShownClaim, *, asked: bool) -> None:
        box = self._ui.claims
        lines_of(box).addWidget(link_widget(box, claim.where, self._follow))
        lines_of(box).addWidget(text_label(box, claim.sentence, "small"))
        if not asked:
            lines_of(box).addWidget(text_label(box, claim.note, "small"))

    def _follow(self, place: Place) -> None:
        self.link_followed.emit(place)
