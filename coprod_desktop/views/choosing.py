"""Fills combo boxes and rows of filters, and says what was chosen in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QComboBox, QCompleter

from coprod_desktop.presenters.rows import Chip, Choice


class Filters(QObject):
    """A row of buttons of which one is chosen: one Tab stop, arrow keys inside."""

    chosen = Signal(str)

    def __init__(self, buttons: Mapping[str, QAbstractButton], parent: QObject) -> None:
        super().__init__(parent)
        self._buttons = dict(buttons)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for key, button in self._buttons.items():
            self._group.addButton(button)
            button.setProperty("key", key)
        self._group.buttonClicked.connect(self._tell)

    def show_chips(self, chips: Sequence[Chip], chosen: str) -> None:
        """Show the words of each filter, and which is chosen."""
        for chip in chips:
            self._buttons[chip.key].setText(chip.words)
        self._buttons[chosen].setChecked(True)

    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.property("key"))


def show_chips(combo: QComboBox, chips: Sequence[Chip], chosen: str) -> None:
    """Offer `chips` in a combo box with one of them chosen; no signal is sent."""
    before = [(combo.itemData(row), combo.itemText(row)) for row in range(combo.count())]
    if before != [(chip.key, chip.words) for chip in chips]:
        combo.blockSignals(True)
        combo.clear()
        for chip in chips:
            combo.addItem(chip.words, chip.key)
        combo.blockSignals(False)
    choose(combo, chosen)


def offer(combo: QComboBox, choices: Sequence[Choice]) -> None:
    """Offer choices by id."""
    combo.clear()
    for choice in choices:
        combo.addItem(choice.words, choice.id)


def offer_words(combo: QComboBox, words: Sequence[str]) -> None:
    """Offer words in a combo box in which others can be typed; they complete what is typed."""
    combo.clear()
    combo.addItems(list(words))
    combo.setCurrentIndex(-1)
    combo.clearEditText()
    completer = combo.completer()
    if completer is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)


def choose(combo: QComboBox, value: object) -> None:
    """Choose the entry with this value; the first one where there is none such."""
    rows = range(combo.count())
    combo.setCurrentIndex(next((row for row in rows if combo.itemData(row) == value), 0))
