"""The ladder, drawn, with a card for each initiative on its rung."""

from PySide6.QtCore import Property, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from coprod_desktop.widgets.ladder_card import LadderCard
from coprod_desktop.widgets.ladder_geometry import Board, Placing, Sizes, placed
from coprod_desktop.widgets.ladder_marks import (
    BandMark,
    CardMark,
    RungMark,
    moved_words,
    note_words,
    spoken_words,
)
from coprod_desktop.widgets.ladder_painter import LadderPainter
from coprod_desktop.widgets.theme import worn

__all__ = ["BandMark", "CardMark", "LadderBoard", "RungMark"]


class LadderBoard(QFrame):
    """Rungs from top to bottom, each with its cards: real buttons on a painted ladder.

    Tab enters at the selected card (the first, when none is selected) and the next Tab leaves.
    Arrows go from card to card and select: left and right along a line, up and down to the next
    line with cards; Home and End to the first and last. Enter or Space on the selected card asks
    to place it; on a card not yet selected it selects it. Alt+Up and Alt+Down ask to move the
    card one rung. With the mouse: a click selects, a double click asks to place, dragging to
    another rung asks to move, Esc stops a drag. The board never moves a card by itself: the room
    does, with `set_cards`, once the reason is known.

    The property `compact` (false by default) makes the small ladder of Home: small cards without
    notes, no dragging, every move shown as an arrow; a click, Enter or Space emits `opened`.
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
        self._rungs: tuple[RungMark, ...] = ()
        self._bands: tuple[BandMark, ...] = ()
        self._marks: tuple[CardMark, ...] = ()
        self._beside: tuple[str, str] | None = None
        self._views: tuple[str | None, str | None] = (None, None)
        self._cards: dict[int, LadderCard] = {}
        self._selected: int | None = None
        self._compact = False
        self._target: str | None = None
        self._placed: tuple[tuple[int, int], Placing] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _is_compact(self) -> bool:
        return self._compact

    def _set_compact(self, on: bool) -> None:
        self._compact = on
        self._refresh_cards()

    compact = Property(bool, _is_compact, _set_compact)

    def set_rungs(self, rungs: tuple[RungMark, ...]) -> None:
        """The rungs, from the top down."""
        self._rungs = rungs
        self._refresh_cards()

    def set_bands(self, bands: tuple[BandMark, ...]) -> None:
        """What belongs together, shown as brackets where there is room for them."""
        self._bands = bands
        self._refresh_cards()

    def set_beside(self, key: str, name: str) -> None:
        """A place below the ladder for cards whose `rung` is `key`; shown when it has any."""
        self._beside = (key, name)
        self._refresh_cards()

    def set_cards(self, cards: tuple[CardMark, ...]) -> None:
        """Show these cards. Selection and focus stay with their card, as long as it is there.

        Raises ValueError for a card whose rung is neither on the ladder nor beside it.
        """
        known = {rung.key for rung in self._rungs} | ({self._beside[0]} if self._beside else set())
        for card in cards:
            if card.rung not in known:
                raise ValueError(f"Card {card.key} stands on {card.rung}, which is not shown")
        self._marks = cards
        for key in self._cards.keys() - {card.key for card in cards}:
            self._drop(key)
        for card in cards:
            if card.key not in self._cards:
                self._cards[card.key] = self._new_card(card.key)
        if self._selected not in self._cards:
            self._selected = None
        self._refresh_cards()

    def set_marks(self, *, patients: str | None, staff: str | None) -> None:
        """The rungs on which the two sides put the selected card; None where a side has not."""
        self._views = (patients, staff)
        self._describe_selected()
        self.update()

    def select(self, key: int | None) -> None:
        """Select a card without a signal; None for no card. An unknown key selects none."""
        self._selected = key if key in self._cards else None
        for own, card in self._cards.items():
            card.setChecked(own == self._selected)
        self._set_tab_stop()
        self._describe_selected()
        self.update()

    def selected_card(self) -> int | None:
        """The key of the selected card."""
        return self._selected

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._placing(width, 0).height

    def sizeHint(self) -> QSize:
        width = worn().px(480 if self._compact else 640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(worn().px(220), worn().px(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        placing = self._placing(self.width(), self.height())
        theme = worn().theme
        brush = QPainter(self)
        painter = LadderPainter(brush, worn(), self._board(), placing)
        painter.ladder(self._target)
        painter.paths(self._moved(), theme.primary if self._compact else theme.here_frame)
        if self._selected is not None and not self._compact:
            words = (self.tr("patients put it here →"), self.tr("staff put it here →"))
            painter.marks(*self._views, words)
        brush.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._refresh_cards()

    def _moved(self) -> tuple[CardMark, ...]:
        """The cards whose way is drawn: all on a compact board, otherwise the selected one."""
        return tuple(
            card
            for card in self._marks
            if (self._compact or card.key == self._selected) and moved_words(self._rungs, card)
        )

    def _board(self) -> Board:
        beside = self._beside[1] if self._beside else None
        return Board(self._rungs, self._bands, self._marks, beside, self._compact)

    def _placing(self, width: int, height: int) -> Placing:
        if self._placed is None or self._placed[0] != (width, height):
            column = Sizes(self._board(), worn(), width).column_width
            sizes = {key: card.size_within(column) for key, card in self._cards.items()}
            placing = placed(self._board(), worn(), width, height, sizes)
            self._placed = ((width, height), placing)
        return self._placed[1]

    def _arrange(self) -> None:
        placing = self._placing(self.width(), self.height())
        for key, area in placing.cards.items():
            if not self._cards[key].dragging:
                self._cards[key].setGeometry(area)
        self.update()

    def _new_card(self, key: int) -> LadderCard:
        card = LadderCard(self)
        card.clicked.connect(lambda: self._click(key))
        card.double_clicked.connect(lambda: self._ask_to_place(key))
        card.key_pressed.connect(lambda code, held: self._key(key, code, held))
        card.dragged.connect(lambda spot: self._drag(key, spot))
        card.dropped.connect(lambda spot: self._drop_at(key, spot))
        card.drag_stopped.connect(self._stop_drag)
        return card

    def _drop(self, key: int) -> None:
        card = self._cards.pop(key)
        card.hide()
        card.deleteLater()

    def _refresh_cards(self) -> None:
        theme = worn().theme
        colours = {
            rung.key: theme.rungs[rung.colour_index % len(theme.rungs)] for rung in self._rungs
        }
        beside = self._beside[1] if self._beside else ""
        for mark in self._marks:
            card = self._cards[mark.key]
            card.show_card(
                mark.title,
                note_words(self._rungs, mark),
                mark.tone,
                colours.get(mark.rung, theme.field_frame),
                compact=self._compact,
                movable=not self._compact,
            )
            card.setText(mark.title.replace("&", "&&"))
            card.setAccessibleName(spoken_words(self._rungs, mark, beside))
            card.setCheckable(not self._compact)
            card.setChecked(mark.key == self._selected)
            card.setVisible(True)
        self._placed = None
        self._chain_tabs()
        self._set_tab_stop()
        self._describe_selected()
        self._describe_board()
        self._arrange()
        self.updateGeometry()

    def _describe_board(self) -> None:
        lines = []
        for rung in self._rungs:
            titles = [card.title for card in self._marks if card.rung == rung.key]
            lines.append(f"{rung.name}: {', '.join(titles) or self.tr('nothing')}")
        self.setAccessibleDescription(". ".join(lines))

    def _describe_selected(self) -> None:
        names = {rung.key: rung.name for rung in self._rungs}
        patients, staff = self._views
        said = []
        if patients in names:
            said.append(self.tr("patients put it on {rung}").format(rung=names[patients]))
        if staff in names:
            said.append(self.tr("staff put it on {rung}").format(rung=names[staff]))
        for key, card in self._cards.items():
            words = ", ".join(said) if key == self._selected else ""
            if card.accessibleDescription() != words:
                card.setAccessibleDescription(words)

    def _order(self) -> tuple[tuple[int, ...], ...]:
        return self._placing(self.width(), self.height()).order

    def _chain_tabs(self) -> None:
        """Qt puts a new card after everything else in the window; it belongs right after here."""
        before: QWidget = self
        for card in self._cards.values():
            QWidget.setTabOrder(before, card)
            before = card

    def _set_tab_stop(self) -> None:
        """Only one card takes Tab, so that thirty cards are not thirty stops."""
        stop = self._selected
        if stop is None and self._cards:
            focused = [key for key, card in self._cards.items() if card.hasFocus()]
            stop = focused[0] if focused else self._marks[0].key
            order = self._order()
            if not focused and order:
                stop = order[0][0]
        for key, card in self._cards.items():
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(strong if key == stop else click)

    def _click(self, key: int) -> None:
        if self._compact:
            self.opened.emit(key)
        else:
            self._choose(key)

    def _choose(self, key: int) -> None:
        changed = key != self._selected
        self.select(key)
        self._cards[key].setFocus(Qt.FocusReason.OtherFocusReason)
        if changed:
            self.selected.emit(key)

    def _ask_to_place(self, key: int) -> None:
        if not self._compact:
            self._choose(key)
            self.place_requested.emit(key)

    def _key(self, key: int, code: int, held: int) -> None:
        alt = bool(held & Qt.KeyboardModifier.AltModifier.value)
        if code in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._press(key)
        elif alt and code in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._ask_to_move(key, -1 if code == Qt.Key.Key_Up else 1)
        elif not alt:
            self._go(key, code)

    def _press(self, key: int) -> None:
        if self._compact:
            self.opened.emit(key)
        elif key == self._selected:
            self.place_requested.emit(key)
        else:
            self._choose(key)

    def _ask_to_move(self, key: int, by: int) -> None:
        here = next(card.rung for card in self._marks if card.key == key)
        keys = [rung.key for rung in self._rungs]
        if self._compact or here not in keys:
            return
        place = keys.index(here) + by
        if 0 <= place < len(keys):
            self._choose(key)
            self.move_requested.emit(key, keys[place])

    def _go(self, key: int, code: int) -> None:
        order = self._order()
        at = next(place for place, line in enumerate(order) if key in line)
        flat = [own for line in order for own in line]
        match code:
            case Qt.Key.Key_Home:
                target = flat[0]
            case Qt.Key.Key_End:
                target = flat[-1]
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                line, step = order[at], -1 if code == Qt.Key.Key_Left else 1
                target = line[min(max(0, line.index(key) + step), len(line) - 1)]
            case _:
                step = -1 if code == Qt.Key.Key_Up else 1
                if not 0 <= at + step < len(order):
                    return
                target = self._nearest(key, order[at + step])
        if self._compact:
            self._cards[target].setFocus(Qt.FocusReason.OtherFocusReason)
            self._set_tab_stop()
        else:
            self._choose(target)

    def _nearest(self, key: int, line: tuple[int, ...]) -> int:
        across = self._cards[key].geometry().left()
        return min(line, key=lambda own: abs(self._cards[own].geometry().left() - across))

    def _rung_at(self, spot: QPoint) -> str | None:
        placing = self._placing(self.width(), self.height())
        for row in placing.rows:
            if row.area.top() <= spot.y() <= row.area.bottom():
                return row.key
        if self._beside and placing.beside and placing.beside[1].contains(spot):
            return self._beside[0]
        return None

    def _drag(self, key: int, spot: QPoint) -> None:
        self._cards[key].raise_()
        self._target = self._rung_at(spot)
        self.update()

    def _drop_at(self, key: int, spot: QPoint) -> None:
        target = self._rung_at(spot)
        self._stop_drag()
        here = next(card.rung for card in self._marks if card.key == key)
        if target is not None and target != here:
            self._choose(key)
            self.move_requested.emit(key, target)

    def _stop_drag(self) -> None:
        self._target = None
        for card in self._cards.values():
            card.stop_drag()
        self._arrange()
