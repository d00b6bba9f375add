"""The rungs of a ladder board with their cards, as a tree for keyboards and screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from coprod_desktop.widgets.ladder_marks import (
    BandMark,
    BesideMark,
    CardMark,
    RungMark,
    counted,
    spoken_rung,
    spoken_words,
)

_Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_NO_PARENT = 0
_RUNG = Qt.ItemFlag.ItemIsEnabled
_CARD = _RUNG | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class LadderRole(IntEnum):
    """What the model tells beside words: a card's key, or the key of a rung or place."""

    CARD = Qt.ItemDataRole.UserRole + 1
    PLACE = Qt.ItemDataRole.UserRole + 2


class LadderModel(QAbstractItemModel):
    """Rungs from the top down, then the places beside the ladder; the cards are their children."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rungs: tuple[RungMark, ...] = ()
        self._bands: dict[str, str] = {}
        self._beside: tuple[BesideMark, ...] = ()
        self._places: list[str] = []
        self._names: dict[str, str] = {}
        self._cards: list[list[CardMark]] = []
        self._spots: dict[int, tuple[int, int]] = {}
        self._said: tuple[int | None, str] = (None, "")

    def show(
        self,
        rungs: tuple[RungMark, ...],
        bands: tuple[BandMark, ...],
        beside: tuple[BesideMark, ...],
        cards: Sequence[CardMark],
    ) -> None:
        """Take another ladder or other cards; each card's `rung` must be among the places."""
        self.beginResetModel()
        self._rungs, self._beside = rungs, beside
        self._bands = {band.key: band.name for band in bands}
        self._names = {rung.key: rung.name for rung in rungs}
        self._names |= {place.key: place.name for place in beside}
        self._places = list(self._names)
        rows = {key: row for row, key in enumerate(self._places)}
        self._cards = [[] for _ in self._places]
        self._spots = {}
        for card in cards:
            row = rows[card.rung]
            self._spots[card.key] = (row, len(self._cards[row]))
            self._cards[row].append(card)
        self.endResetModel()

    def describe(self, key: int | None, words: str) -> None:
        """Say more of one card, and nothing more of all others."""
        before, self._said = self._said[0], (key, words)
        for changed in {before, key}:
            index = self.of_card(changed)
            if index.isValid():
                role = int(Qt.ItemDataRole.AccessibleDescriptionRole)
                self.dataChanged.emit(index, index, [role])

    def of_card(self, key: int | None) -> QModelIndex:
        """Where a card stands, or nowhere."""
        spot = self._spots.get(key) if key is not None else None
        return QModelIndex() if spot is None else self.createIndex(spot[1], 0, spot[0] + 1)

    def of_place(self, key: str) -> QModelIndex:
        """Where a rung or a place beside the ladder stands, or nowhere."""
        if key not in self._places:
            return QModelIndex()
        return self.createIndex(self._places.index(key), 0, _NO_PARENT)

    def cards_on(self, key: str) -> tuple[CardMark, ...]:
        """The cards on a rung or in a place beside the ladder."""
        return tuple(self._cards[self._places.index(key)]) if key in self._places else ()

    def card(self, key: int | None) -> CardMark | None:
        """A card by its key."""
        spot = self._spots.get(key) if key is not None else None
        return None if spot is None else self._cards[spot[0]][spot[1]]

    def name_of(self, place: str) -> str:
        """The name of a rung or place."""
        return self._names.get(place, "")

    def index(self, row: int, column: int, parent: _Index = NOWHERE) -> QModelIndex:
        if column != 0 or row < 0 or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else _NO_PARENT)

    @overload
    def parent(self) -> QObject | None: ...
    @overload
    def parent(self, index: _Index) -> QModelIndex: ...
    def parent(self, index: _Index | None = None) -> QObject | QModelIndex | None:
        if index is None:
            return super().parent()
        inside = index.internalId() if index.isValid() else _NO_PARENT
        return QModelIndex() if not inside else self.createIndex(inside - 1, 0, _NO_PARENT)

    def rowCount(self, parent: _Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(self._places)
        if parent.internalId() or parent.column() != 0:
            return 0
        return len(self._cards[parent.row()])

    def columnCount(self, parent: _Index = NOWHERE) -> int:
        return 1

    def hasChildren(self, parent: _Index = NOWHERE) -> bool:
        return not (parent.isValid() and parent.internalId()) and self.rowCount(parent) > 0

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _CARD if index.internalId() else _RUNG

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        inside = index.internalId()
        if inside:
            return self._of_card(self._cards[inside - 1][index.row()], role)
        return self._of_place(index.row(), role)

    def _of_card(self, card: CardMark, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case LadderRole.CARD:
                return card.key
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_words(self._rungs, card, self.name_of(card.rung))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                key, words = self._said
                return words if key == card.key else ""
        return None

    def _of_place(self, row: int, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.name_of(self._places[row])
            case LadderRole.PLACE:
                return self._places[row]
            case Qt.ItemDataRole.AccessibleTextRole:
                number = len(self._cards[row])
                if row < len(self._rungs):
                    rung = self._rungs[row]
                    return spoken_rung(rung, self._bands.get(rung.band, ""), number)
                return f"{self.name_of(self._places[row])}, {counted(number)}"
        return None
