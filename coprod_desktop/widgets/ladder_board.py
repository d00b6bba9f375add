"""The ladder with a card for each initiative, gone through and moved by keys and by mouse."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QWidget,
)

from coprod_desktop.widgets.ladder_carry import Carry
from coprod_desktop.widgets.ladder_marks import (
    BandMark,
    BesideMark,
    CardMark,
    RungMark,
)
from coprod_desktop.widgets.ladder_steps import step_from
from coprod_desktop.widgets.ladder_view import LadderView

__all__ = ["BandMark", "BesideMark", "CardMark", "LadderBoard", "RungMark"]

_Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
EDGE, EDGE_STEP = 40, 18
"""Near the edge of what is seen a carried card scrolls on by so much (pixels)."""


class LadderBoard(LadderView):
    """Rungs from top to bottom, each with its cards: a tree view that is drawn as a ladder.

    One stop of the Tab key. Arrows go from card to card and select: left and right along a
    line, up and down to the next line with cards; Home and End to the first and last. Left of
    the first card is its rung; from rung to rung go up and down, empty ones too. Letters find a
    title. Enter or Space on the selected card asks to place it; on a card not yet selected it
    selects it. Alt+Up and Alt+Down ask to move the card one rung. Ctrl+M picks it up: arrows
    carry it, Enter puts it down, Esc lets it go. With the mouse: a click selects, a double click
    asks to place, dragging to another place asks to move, Esc stops a drag. The board never
    moves a card by itself: the room does, with `set_cards`, once the reason is known.

    The property `compact` (false by default) makes the small ladder of Home: small cards without
    notes, no moving, every move shown as an arrow; a click, Enter or Space emits `opened`.

    The board is as high as its content; whatever scrolls stands around it.
    """

    selected = Signal(int)
    """The key of the card that is now selected, by the person or by an arrow key."""
    place_requested = Signal(int)
    move_requested = Signal(int, str)
    """Card and the key of the rung (or of the place beside the ladder) it should go to."""
    opened = Signal(int)
    """Compact boards only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge.timeout.connect(self._scroll_on)

    # -- keys

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        current = self.currentIndex()
        key, place = self._card_of(current), self._place_of(current)
        if key is None and place is None:
            key = self._selected
        found = step_from(self._placing(), self._places(), key, place, action, self._compact)
        if isinstance(found, int):
            return self._ladder.of_card(found)
        return self._ladder.of_place(found) if found else current

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        card = self._card_of(self.currentIndex())
        if self._carry is not None:
            self._carry_key(key)
        elif key in _ENTER and card is not None:
            self._press(card)
        elif key in _UP_DOWN and held & Qt.KeyboardModifier.AltModifier:
            self._ask_to_move(card, _UP_DOWN[Qt.Key(key)])
        elif key == Qt.Key.Key_M and held == Qt.KeyboardModifier.ControlModifier:
            self._pick_up(card)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and self._carry is not None
            and isinstance(event, QKeyEvent)
        ):
            event.accept()  # while a card is carried the window's own keys wait
            return True
        return super().event(event)

    def _press(self, card: int) -> None:
        if self._compact:
            self.opened.emit(card)
        elif card == self._selected:
            self.place_requested.emit(card)
        else:
            self._choose(card)

    def _choose(self, card: int) -> None:
        changed = card != self._selected
        self.select(card)
        if changed:
            self.selected.emit(card)

    def _ask_to_move(self, card: int | None, by: int) -> None:
        mark = self._ladder.card(card)
        keys = [rung.key for rung in self._rungs]
        if mark is None or self._compact or mark.rung not in keys:
            return
        place = keys.index(mark.rung) + by
        if 0 <= place < len(keys):
            self._choose(mark.key)
            self.move_requested.emit(mark.key, keys[place])

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if self._compact or self._card_of(index) is None:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return QItemSelectionModel.SelectionFlag.ClearAndSelect

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        cards = [self._card_of(index) for index in selected.indexes()]
        if cards and not self._silent and cards[0] != self._selected:
            self._selected = cards[0]
            self.viewport().update()
            self.selected.emit(self._selected)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            index = self.moveCursor(
                QAbstractItemView.CursorAction.MoveNext, Qt.KeyboardModifier.NoModifier
            )
            no = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, no)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._let_go()
        self.viewport().update()

    # -- a card that is carried

    def _pick_up(self, card: int | None) -> None:
        mark = self._ladder.card(card)
        if mark is None or self._compact:
            return
        self._choose(mark.key)
        self._carry = Carry(mark.key, mark.rung, mark.rung)
        self._tell(
            self.tr(
                "Moving “{title}”. Up and Down choose the rung, Enter puts it there, Esc stops."
            )
        )

    def _carry_key(self, key: int) -> None:
        carry = self._carry
        if carry is None:
            return
        if key == Qt.Key.Key_Escape:
            self._stop()
        elif not carry.by_keys:
            return
        elif key in _ENTER:
            self._put_down()
        elif key in (*_UP_DOWN, Qt.Key.Key_Home, Qt.Key.Key_End):
            far = {Qt.Key.Key_Home: -len(self._places()), Qt.Key.Key_End: len(self._places())}
            carry.step(self._places(), (_UP_DOWN | far)[Qt.Key(key)])
            self._bring_into_view(self._placing().area_of(carry.target or ""))
            self._tell_target()

    def _tell_target(self) -> None:
        carry = self._carry
        if carry is not None and carry.moves:
            self._tell(self.tr("Move “{title}” to {place}: Enter puts it there, Esc stops."))
        else:
            self._tell(self.tr("“{title}” is where it stands now, {place}. Esc stops."))

    def _tell(self, words: str) -> None:
        carry = self._carry
        mark = self._ladder.card(carry.key) if carry else None
        if carry is not None and mark is not None:
            place = self._ladder.name_of(carry.target or "")
            self._announce(words.format(title=mark.title, place=place))
        self.viewport().update()

    def _announce(self, words: str) -> None:
        self.told.emit(words)
        news = QAccessibleAnnouncementEvent(self, words)
        news.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(news)

    def _put_down(self) -> None:
        carry = self._carry
        if carry is None or not carry.under_way:
            self._let_go()
            return
        if not carry.moves:
            self._stop()
            return
        self._let_go()
        if carry.target is not None:
            self._choose(carry.key)
            self.move_requested.emit(carry.key, carry.target)

    def _stop(self) -> None:
        carry = self._carry
        mark = self._ladder.card(carry.key) if carry else None
        self._let_go()
        if carry is not None and carry.by_keys and mark is not None:
            words = self.tr("“{title}” stays where it was.").format(title=mark.title)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        card = self._placing().card_at(spot.x(), spot.y())
        if event.button() != Qt.MouseButton.LeftButton or card is None:
            event.ignore()
            return
        mark = self._ladder.card(card)
        if self._compact:
            no = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._ladder.of_card(card), no)
        elif mark is not None:
            self._let_go()
            self._choose(card)
            grip = spot - self.area_of(card).topLeft()
            self._carry = Carry(card, mark.rung, mark.rung, grip, spot, under_way=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        carry = self._carry
        if carry is None or carry.by_keys:
            self._hover(self._placing().card_at(spot.x(), spot.y()))
            return
        start = self.area_of(carry.key).topLeft() + (carry.grip or QPoint())
        if not carry.under_way:
            far = (spot - start).manhattanLength()
            carry.under_way = far >= QApplication.startDragDistance()
        if carry.under_way:
            self._carry_to(carry, spot)
            self._edge.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        card = self._placing().card_at(spot.x(), spot.y())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._compact and card is not None and card == self._card_of(self.currentIndex()):
            self.opened.emit(card)
        elif self._carry is not None and not self._carry.by_keys:
            self._put_down()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        card = self._placing().card_at(spot.x(), spot.y())
        self._let_go()
        if event.button() == Qt.MouseButton.LeftButton and card is not None and not self._compact:
            self._choose(card)
            self.place_requested.emit(card)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, card: int | None) -> None:
        if card != self._hovered:
            for key in (card, self._hovered):
                if key is not None:
                    self.viewport().update(self.area_of(key))
            self._hovered = card
            over = Qt.CursorShape.PointingHandCursor if card else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(over)

    def _carry_to(self, carry: Carry, spot: QPoint) -> None:
        before = self._carried_area(carry), carry.target
        carry.at = spot
        after = self._carried_area(carry)
        carry.target = self._placing().place_at(after.center().y())
        self.viewport().update(before[0].united(after).adjusted(-2, -2, 2, 2))
        if carry.target != before[1]:
            self.viewport().update()
            self._tell_drag()

    def _tell_drag(self) -> None:
        carry = self._carry
        mark = self._ladder.card(carry.key) if carry else None
        if carry is not None and mark is not None and carry.moves:
            words = self.tr("Let go to move “{title}” to {place}. Esc stops.")
            place = self._ladder.name_of(carry.target or "")
            self.told.emit(words.format(title=mark.title, place=place))
        else:
            self.told.emit("")

    def _scroll_on(self) -> None:
        """Near the edge of what can be seen, scroll what is around the board."""
        carry = self._carry
        area = self._around()
        if carry is None or carry.at is None or area is None:
            self._edge.stop()
            return
        port = area.viewport()
        here = self.viewport().mapTo(port, carry.at).y()
        step = EDGE_STEP * ((here > port.height() - EDGE) - (here < EDGE))
        bar = area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step)
        if bar.value() != before:
            self._carry_to(carry, carry.at + QPoint(0, bar.value() - before))
