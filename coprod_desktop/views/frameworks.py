"""The room of ladders, checklists and lists: what there is, with whom to thank, and one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_frameworks import Ui_Frameworks
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.framework_contents import Piece
from coprod_desktop.presenters.frameworks import FrameworkCard
from coprod_desktop.presenters.rows import Row
from coprod_desktop.views import pointing
from coprod_desktop.views.stacks import holds, lines_of, show_tags, show_texts, text_label
from coprod_desktop.widgets.theme import worn

GAP = 10
"""Pixels at 100 % above a heading of what a framework holds."""


class FrameworksView(QWidget):
    """Wishes: add, bring in, choose, use, change, copy, share, retire, offer again."""

    add_ladder_requested = Signal()
    add_checklist_requested = Signal()
    bring_in_requested = Signal()
    chosen = Signal(int)
    go_through_requested = Signal()
    use_requested = Signal()
    change_requested = Signal()
    copy_requested = Signal()
    share_requested = Signal()
    retire_requested = Signal()
    offer_again_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ui = Ui_Frameworks()
        self._ui.setupUi(self)
        self._model = RowListModel()
        self._model.setParent(self)
        ui = self._ui
        ui.rows.setModel(self._model)
        ui.problem.hide()
        ui.add_ladder.clicked.connect(self.add_ladder_requested)
        ui.add_checklist.clicked.connect(self.add_checklist_requested)
        ui.bring_in.clicked.connect(self.bring_in_requested)
        ui.rows.chosen.connect(self.chosen)
        ui.go_through.clicked.connect(self.go_through_requested)
        ui.use.clicked.connect(self.use_requested)
        ui.change.clicked.connect(self.change_requested)
        ui.copy.clicked.connect(self.copy_requested)
        ui.share.clicked.connect(self.share_requested)
        ui.retire.clicked.connect(self.retire_requested)
        ui.offer_again.clicked.connect(self.offer_again_requested)
        self.show_wrong("", ())

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None) -> None:
        """Show what there is."""
        self._model.show_rows(rows)
        if self._ui.rows.current_id() != chosen:
            self._ui.rows.select(chosen)

    def show_card(self, card: FrameworkCard) -> None:
        """Show one framework beside the list, and what may be done with it."""
        pointing.forget(self)
        ui = self._ui
        ui.name.setText(card.name)
        show_tags(ui.tags, card.tags)
        ui.tags.setVisible(bool(card.tags))
        told = ((ui.about, card.about), (ui.credit, card.credit), (ui.terms, card.terms))
        for label, text in told:
            label.setText(text)
            label.setVisible(bool(text))
        ui.go_through.setVisible(card.may_go_through)
        ui.use.setVisible(card.may_use)
        ui.change.setVisible(card.may_change)
        ui.copy.setVisible(card.may_copy)
        ui.share.setVisible(card.may_share)
        ui.retire.setVisible(card.may_retire)
        ui.offer_again.setVisible(card.may_offer_again)
        self._show_pieces(card.pieces)

    def show_wrong(self, sentence: str, problems: Sequence[str]) -> None:
        """Say what is wrong with a file, line by line; "" takes that away."""
        ui = self._ui
        ui.wrong.setText(sentence)
        ui.wrong.setVisible(bool(sentence))
        show_texts(ui.wrong_lines, problems, "small")
        ui.wrong_lines.setVisible(bool(problems))
        if sentence:
            pointing.announce(ui.wrong, sentence)
            pointing.bring_into_view(ui.wrong)

    def point_out(self, refused: Refused) -> None:
        """Say why something cannot be done with the chosen one."""
        pointing.point_out(self, refused, self._words)

    def _show_pieces(self, pieces: Sequence[Piece]) -> None:
        box = self._ui.parts
        if holds(box, pieces):
            return
        lines = lines_of(box)
        for piece in pieces:
            lines.addSpacing(worn().px(GAP))
            if piece.name:
                lines.addWidget(text_label(box, piece.name, "strong"))
            if piece.lines:
                lines.addWidget(text_label(box, "\n".join(piece.lines)))
