"""The dialog that shows words typed and not saved beside what is saved, card by card."""

from __future__ import annotations

from html import escape
from re import sub

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_typed_before import Ui_TypedBefore
from coprod_desktop.presenters.typed_before import Piece, TypedCard, TypedField, TypedWay
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.pointing import announce, bring_into_view
from coprod_desktop.views.stacks import lines_of, text_label
from coprod_desktop.views.tab_order import follow_reading_order
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.theme import worn

LONGEST_WORD = 24
"""Letters after which a word may be broken where it is shown."""


class TypedBeforeDialog(EditorDialog):
    """`decided` carries the number of a card and what to do with it; Esc decides later."""

    wide = 820
    writes = False
    decided = Signal(int, object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._cards: dict[int, _Card] = {}
        self._ui = Ui_TypedBefore()
        self._ui.setupUi(self)
        self._ui.later.clicked.connect(self.reject)

    def ask(self) -> None:
        """Decide nothing: no card is the main one."""

    def show_cards(self, cards: tuple[TypedCard, ...]) -> None:
        """Show what was typed, the newest first."""
        for card in cards:
            shown = _Card(card, self._verbs())
            shown.decided.connect(self.decided)
            self._cards[card.number] = shown
            lines_of(self._ui.cards).addWidget(shown)
        follow_reading_order(self)
        self._focus_first()

    def take_away(self, number: int) -> None:
        """Take away a card that was decided about; the last one closes the dialog."""
        card = self._cards.pop(number)
        lines_of(self._ui.cards).removeWidget(card)
        card.hide()
        card.deleteLater()
        if not self._cards:
            self.accept()
        else:
            self._focus_first()

    def say_problem(self, number: int, words: str) -> None:
        """Say on a card why it cannot be done."""
        self._cards[number].say_problem(words)

    def _focus_first(self) -> None:
        first = next(iter(self._cards.values()), None)
        if first is not None:
            first.focus()

    def _verbs(self) -> dict[TypedWay, str]:
        return {
            TypedWay.USE: self.tr("Use what I typed"),
            TypedWay.KEEP_SAVED: self.tr("Keep what is saved"),
            TypedWay.OPEN: self.tr("Open the form with it"),
            TypedWay.THROW_AWAY: self.tr("Throw it away"),
            TypedWay.COPY: self.tr("Copy what I typed"),
        }


class _Card(QFrame):
    decided = Signal(int, object)

    def __init__(self, card: TypedCard, verbs: dict[TypedWay, str]) -> None:
        super().__init__()
        self.setProperty("look", "card")
        lines = QVBoxLayout(self)
        lines.addWidget(text_label(self, card.heading, "heading"))
        lines.addWidget(text_label(self, card.when, "small-quiet"))
        if card.note:
            lines.addWidget(text_label(self, card.note))
        for field in card.fields:
            self._add_field(field)
        self._problem = text_label(self, "", "error")
        self._problem.hide()
        lines.addWidget(self._problem)
        row = FlowRow(self)
        self._buttons = [self._button(card, way, verbs[way]) for way in card.ways]
        for button in self._buttons:
            row.add(button)
        lines.addWidget(row)

    def focus(self) -> None:
        self._buttons[0].setFocus()

    def say_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.show()
        announce(self._problem, words)
        bring_into_view(self._problem)

    def _add_field(self, field: TypedField) -> None:
        both = SideBySide(self)
        both.setProperty("stack_below", 480)
        both.setProperty("top", True)
        if field.saved is not None:
            both.add(_text(both, self.tr("{field}, saved").format(field=field.name), field.saved))
        said = self.tr("{field}, typed") if field.saved is not None else "{field}"
        both.add(_text(both, said.format(field=field.name), field.typed))
        lines_of(self).addWidget(both)

    def _button(self, card: TypedCard, way: TypedWay, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{words}: {card.heading}, {card.fields[0].name}")
        button.clicked.connect(lambda: self.decided.emit(card.number, way))
        return button


def _text(parent: QWidget, name: str, pieces: tuple[Piece, ...]) -> QWidget:
    """A text under its name; what the other text does not have is bold and underlined."""
    box = QWidget(parent)
    lines = QVBoxLayout(box)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(worn().gap(2))
    lines.addWidget(text_label(box, name, "small-strong"))
    words = QLabel(box)
    words.setTextFormat(Qt.TextFormat.RichText)
    words.setWordWrap(True)
    words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    words.setText("".join(_marked(piece) for piece in pieces) or "–")
    words.setAccessibleName("".join(piece.text for piece in pieces))
    lines.addWidget(words)
    return box


def _marked(piece: Piece) -> str:
    broken = sub(rf"(\S{{{LONGEST_WORD}}})(?=\S)", "\\1\u200b", piece.text)
    words = escape(broken).replace("\n", "<br>")
    return f"<b><u>{words}</u></b>" if piece.differs else words
