"""The card "What the record shows": each line with its places, claims, and the next step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coprod_desktop.forms.ui_reality_panel import Ui_RealityPanel
from coprod_desktop.presenters.initiative_words import Link
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.reality_panel import RealityCard, ShownClaim, ShownLine
from coprod_desktop.views.folding import mark_as_fold
from coprod_desktop.views.stacks import holds, lines_of, link_widget, show_texts, text_label
from coprod_desktop.views.tab_order import follow_reading_order
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.pill import Pill


class RealityPanel(QWidget):
    """Shows a RealityCard; its links go out as wishes. It asks, and changes nothing.

    Where it is folded, what each line rests on is shown when somebody asks for it.
    """

    link_followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RealityPanel()
        self._ui.setupUi(self)
        self._ui.gone.hide()
        self._card: RealityCard | None = None
        self._folds = False
        self._credited = ""
        mark_as_fold(self._ui.show_lines)
        self._ui.show_lines.toggled.connect(self._show_lines)
        self._show_lines()

    def fold(self) -> None:
        """Put the lines away until somebody asks for them."""
        self._folds = True
        self._ui.show_lines.setChecked(False)
        self._show_lines()

    def leave_out_credit(self, credit: str) -> None:
        """Do not show what the page around it shows already."""
        self._credited = credit
        self._show_credit()

    def show_card(self, card: RealityCard) -> None:
        """Show what the record holds."""
        ui, self._card = self._ui, card
        ui.gone.hide()
        ui.content.show()
        show_texts(ui.lead, card.lead)
        ui.question_box.setVisible(bool(card.question))
        ui.question.setText(card.question)
        show_texts(ui.reasons, card.reasons)
        self._show_claims(card.claims)
        if not holds(ui.lines, card.lines):
            for line in card.lines:
                lines_of(ui.lines).addWidget(self._line(line))
        show_texts(ui.silent, card.silent, "small")
        self._show_lines()
        ui.steps_part.setVisible(bool(card.steps))
        ui.steps_heading.setText(card.steps_heading)
        show_texts(ui.steps, card.steps)
        self._show_credit()
        follow_reading_order(self)

    def show_gone(self, words: str) -> None:
        """Say that the initiative is no longer there."""
        self._ui.gone.setText(words)
        self._ui.gone.show()
        self._ui.content.hide()

    def _show_credit(self) -> None:
        credit = self._card.credit if self._card else ""
        self._ui.credit.setText(credit)
        self._ui.credit.setVisible(credit not in ("", self._credited))

    def _show_lines(self) -> None:
        ui, card = self._ui, self._card
        lines, silent = bool(card and card.lines), bool(card and card.silent)
        shown = not self._folds or ui.show_lines.isChecked()
        ui.show_lines_row.setVisible(self._folds and (lines or silent))
        ui.lines.setVisible(lines and shown)
        ui.silent_part.setVisible(silent and shown)

    def _show_claims(self, claims: tuple[ShownClaim, ...]) -> None:
        ui = self._ui
        ui.claims_part.setVisible(bool(claims))
        if not holds(ui.claims, claims):
            for claim in claims:
                lines_of(ui.claims).addWidget(self._claim(claim))

    def _claim(self, claim: ShownClaim) -> QWidget:
        frame = self._story()
        lines = lines_of(frame)
        lines.addWidget(link_widget(frame, claim.where, self._follow))
        lines.addWidget(text_label(frame, claim.sentence))
        lines.addWidget(text_label(frame, claim.note, "small"))
        if claim.tip:
            lines.addWidget(text_label(frame, claim.tip, "small-quiet"))
        return frame

    def _line(self, line: ShownLine) -> QWidget:
        frame = self._story()
        lines = lines_of(frame)
        head = FlowRow(frame)
        head.add(text_label(head, line.about, "strong"))
        if line.standing is not None:
            pill = Pill(head)
            pill.set_words(line.standing.text, line.standing.tone)
            head.add(pill)
        lines.addWidget(head)
        lines.addWidget(text_label(frame, line.text))
        if line.links:
            lines.addWidget(self._places(frame, line.links))
        return frame

    def _places(self, frame: QFrame, links: tuple[Link, ...]) -> FlowRow:
        """The places a line comes from, side by side as far as there is room."""
        row = FlowRow(frame)
        for link in links:
            if link.place is None:
                row.add(text_label(row, link.text, "small-quiet"))
            else:
                row.add(link_widget(row, link, self._follow))
        return row

    def _story(self) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("look", "story")
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        return frame

    def _follow(self, place: Place) -> None:
        self.link_followed.emit(place)
