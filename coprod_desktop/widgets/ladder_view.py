"""The ladder as it is seen: a tree of rungs and cards, laid out and painted as a ladder."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    Property,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QTreeView,
    QWidget,
)

from coprod_desktop.widgets.ladder_card import CardFaces, CardState
from coprod_desktop.widgets.ladder_carry import Carry
from coprod_desktop.widgets.ladder_geometry import Board, Layouts, Placing
from coprod_desktop.widgets.ladder_marks import (
    BandMark,
    BesideMark,
    CardMark,
    RungMark,
    moved_words,
)
from coprod_desktop.widgets.ladder_model import LadderModel, LadderRole
from coprod_desktop.widgets.ladder_painter import LadderPainter
from coprod_desktop.widgets.theme import worn

_Index = QModelIndex | QPersistentModelIndex
TOLD_APIECE = 30
"""Above so many cards the board as a whole tells how many stand on a rung, not which."""
EDGE_PAUSE = 30
"""Milliseconds after which what is around scrolls on under a card carried to its edge."""


class LadderView(QTreeView):
    """Shows rungs, bands, cards, the way of the selected one, and a card that is carried.

    What a person does with keys and mouse is the matter of LadderBoard.
    """

    told = Signal(str)
    """What happens to a card that is being moved, in words; nothing when it is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rungs: tuple[RungMark, ...] = ()
        self._bands: tuple[BandMark, ...] = ()
        self._marks: tuple[CardMark, ...] = ()
        self._beside: tuple[BesideMark, ...] = ()
        self._views: tuple[str | None, str | None] = (None, None)
        self._selected: int | None = None
        self._compact = self._silent = self._refreshing = False
        self._carry: Carry | None = None
        self._hovered: int | None = None
        self._layouts: Layouts | None = None
        self._faces: CardFaces | None = None
        self._ladder = LadderModel(self)
        self._edge = QTimer(self, interval=EDGE_PAUSE)
        self._set_up()

    def _set_up(self) -> None:
        self.setProperty("look", "ladder")
        self.setModel(self._ladder)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # -- what is shown

    def _is_compact(self) -> bool:
        return self._compact

    def _set_compact(self, on: bool) -> None:
        self._compact = on
        self._faces = None
        self._refresh()

    compact = Property(bool, _is_compact, _set_compact)

    def set_rungs(self, rungs: tuple[RungMark, ...]) -> None:
        """The rungs, from the top down. Another ladder takes all cards and other places away."""
        if rungs != self._rungs:
            self._rungs = rungs
            self._marks, self._beside = (), ()
            self._selected = None
            self._refresh()

    def set_bands(self, bands: tuple[BandMark, ...]) -> None:
        """What belongs together: named by brackets, or above the rungs where there is no room."""
        if bands != self._bands:
            self._bands = bands
            self._refresh()

    def set_beside(self, key: str, name: str) -> None:
        """A place below the ladder for cards whose `rung` is `key`; several one after another.

        A compact board shows it when it has any.
        """
        place = BesideMark(key, name)
        if place not in self._beside:
            self._beside = (*(one for one in self._beside if one.key != key), place)
            self._refresh()

    def set_cards(self, cards: tuple[CardMark, ...]) -> None:
        """Show these cards. Selection and focus stay with their card, as long as it is there.

        Raises ValueError for a card whose rung is neither on the ladder nor beside it.
        """
        known = set(self._places())
        for card in cards:
            if card.rung not in known:
                raise ValueError(f"Card {card.key} stands on {card.rung}, which is not shown")
        if cards != self._marks:
            self._marks = cards
            self._refresh()

    def set_marks(self, *, patients: str | None, staff: str | None) -> None:
        """The rungs on which the two sides put the selected card; None where a side has not."""
        if (patients, staff) != self._views:
            self._views = (patients, staff)
            self.viewport().update()
        self._describe_selected()

    def select(self, key: int | None) -> None:
        """Select a card without a signal; None for no card. An unknown key selects none."""
        index = self._ladder.of_card(key)
        self._selected = key if index.isValid() else None
        self._silent = True
        try:
            if not index.isValid():
                self.selectionModel().clearSelection()
            elif self._card_of(self.currentIndex()) != key:
                self.setCurrentIndex(index)
            else:
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().select(index, flag)
        finally:
            self._silent = False
        self._describe_selected()
        self.viewport().update()

    def selected_card(self) -> int | None:
        """The key of the selected card."""
        return self._selected

    # -- where it is

    def area_of(self, key: int) -> QRect:
        """Where a card stands, in the coordinates of the viewport."""
        return self._placing().cards.get(key, QRect())

    def middle_of(self, place: str) -> QPoint:
        """A point at which a card is over a rung or over a place beside the ladder."""
        area = self._placing().area_of(place)
        return QPoint(self._placing().rails[0].right() + 20, area.center().y())

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        card = self._card_of(index)
        if card is not None:
            return self._placing().cards.get(card, QRect())
        return self._placing().name_of(self._place_of(index) or "")

    def indexAt(self, point: QPoint) -> QModelIndex:
        placing = self._placing()
        card = placing.card_at(point.x(), point.y())
        if card is not None:
            return self._ladder.of_card(card)
        for row in placing.rows:
            if placing.name_of(row.key).contains(point):
                return self._ladder.of_place(row.key)
        return QModelIndex()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def updateGeometries(self) -> None:
        """Nothing scrolls in here."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._cached_layouts().height_at(width)

    def sizeHint(self) -> QSize:
        width = worn().px(480 if self._compact else 640)
        return QSize(width, worn().px(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(worn().px(220), worn().px(120))

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """Whatever scrolls around the board follows this: the card or rung with the keyboard."""
        current = self.currentIndex()
        if query is Qt.InputMethodQuery.ImCursorRectangle and current.isValid():
            return self.visualRect(current)
        return super().inputMethodQuery(query)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not self._refreshing:
            self._bring_into_view(self.visualRect(index))

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        exposed = event.rect()
        theme, placing, board = worn().theme, self._placing(), self._board()
        brush = QPainter(self.viewport())
        painter = LadderPainter(brush, worn(), board, placing, exposed)
        painter.ladder(self._carry.target if self._carry and self._carry.under_way else None)
        painter.paths(self._moved(), theme.primary if self._compact else theme.here_frame)
        self._paint_cards(brush, exposed)
        if self._selected is not None and not self._compact:
            words = (self.tr("patients put it here →"), self.tr("staff put it here →"))
            painter.marks(*self._views, words)
        if self.hasFocus() and (place := self._place_of(self.currentIndex())):
            painter.focus(place)
        self._paint_carried(brush)
        brush.end()

    def _paint_cards(self, brush: QPainter, exposed: QRect) -> None:
        faces, areas, colours = self._cached_faces(), self._placing().cards, self._colours()
        focused = self._card_of(self.currentIndex()) if self.hasFocus() else None
        carried = self._carry.key if self._carry and self._carry.under_way else None
        for mark in self._marks:
            area = areas[mark.key]
            if exposed.intersects(area) and mark.key != carried:
                state = CardState(
                    here=mark.key == self._selected,
                    focused=mark.key == focused,
                    hovered=mark.key == self._hovered,
                )
                faces.paint(brush, area, self._rungs, mark, colours[mark.rung], state)

    def _paint_carried(self, brush: QPainter) -> None:
        carry = self._carry
        mark = self._ladder.card(carry.key) if carry else None
        if carry is None or mark is None or not carry.under_way:
            return
        area = self._carried_area(carry)
        state = CardState(carried=True)
        self._cached_faces().paint(
            brush, area, self._rungs, mark, self._colours()[mark.rung], state
        )

    def _carried_area(self, carry: Carry) -> QRect:
        placing = self._placing()
        area = QRect(placing.cards[carry.key])
        if carry.grip is not None and carry.at is not None:
            area.moveTopLeft(carry.at - carry.grip)
        elif carry.target != carry.home:
            over = placing.area_of(carry.target or "")
            row = next((row for row in placing.rows if row.key == carry.target), None)
            foot = row.line.top() if row else over.bottom() - worn().gap(6)
            area.moveBottom(foot - 1)
        return area

    def _colours(self) -> dict[str, QColor]:
        theme = worn().theme
        colours = {
            rung.key: QColor(theme.rungs[rung.colour_index % len(theme.rungs)])
            for rung in self._rungs
        }
        return colours | {place.key: QColor(theme.field_frame) for place in self._beside}

    def _moved(self) -> tuple[CardMark, ...]:
        """The cards whose way is drawn: all on a compact board, otherwise the selected one."""
        shown = self._marks if self._compact else ()
        chosen = self._ladder.card(self._selected)
        if not self._compact and chosen is not None:
            shown = (chosen,)
        return tuple(card for card in shown if moved_words(self._rungs, card))

    def _board(self) -> Board:
        return Board(self._rungs, self._bands, self._marks, self._beside, self._compact)

    def _cached_faces(self) -> CardFaces:
        if self._faces is None:
            self._faces = CardFaces(worn(), compact=self._compact)
        return self._faces

    def _placing(self) -> Placing:
        port = self.viewport()
        return self._cached_layouts().placed(port.width(), port.height())

    def _cached_layouts(self) -> Layouts:
        if self._layouts is None:
            faces, rungs = self._cached_faces(), self._rungs
            self._layouts = Layouts(
                self._board(), worn(), lambda mark, wide: faces.size_within(rungs, mark, wide)
            )
        return self._layouts

    def _refresh(self) -> None:
        """Take the cards into the tree; what was current and selected stays, if it is there."""
        current, place = self._card_of(self.currentIndex()), self._place_of(self.currentIndex())
        self._let_go()
        self._layouts = None
        self._hovered = None
        self._silent = self._refreshing = True
        try:
            self._ladder.show(self._rungs, self._bands, self._beside, self._marks)
            self.expandAll()
            self._stay(current, place)
        finally:
            self._silent = self._refreshing = False
        self._describe_board()
        self._describe_selected()
        self.updateGeometry()
        self.viewport().update()

    def _stay(self, current: int | None, place: str | None) -> None:
        if not self._ladder.of_card(self._selected).isValid():
            self._selected = None
        index = self._ladder.of_card(self._selected if current is None else current)
        if not index.isValid() and place is not None:
            index = self._ladder.of_place(place)
        flag = QItemSelectionModel.SelectionFlag
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        chosen = self._ladder.of_card(self._selected)
        if chosen.isValid():
            self.selectionModel().select(chosen, flag.ClearAndSelect)

    def _describe_board(self) -> None:
        said = []
        apart = len(self._marks) <= TOLD_APIECE
        for rung in self._rungs:
            cards = self._ladder.cards_on(rung.key)
            titles = ", ".join(card.title for card in cards) if apart else str(len(cards))
            said.append(f"{rung.name}: {titles if cards else self.tr('nothing')}")
        self.setAccessibleDescription(". ".join(said))

    def _describe_selected(self) -> None:
        patients, staff = (self._ladder.name_of(view or "") for view in self._views)
        said = []
        if patients:
            said.append(self.tr("patients put it on {rung}").format(rung=patients))
        if staff:
            said.append(self.tr("staff put it on {rung}").format(rung=staff))
        self._ladder.describe(self._selected, ", ".join(said))

    def _let_go(self) -> None:
        self._edge.stop()
        if self._carry is not None:
            self._carry = None
            self.told.emit("")
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # what scrolls stands around the board

    def _around(self) -> QScrollArea | None:
        """The nearest thing around the board that can be scrolled."""
        around = self.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea) and around.verticalScrollBar().maximum() > 0:
                return around
            around = around.parentWidget()
        return None

    def _bring_into_view(self, area: QRect) -> None:
        around = self._around()
        content = around.widget() if around is not None else None
        if around is not None and content is not None and area.isValid():
            margin = worn().px(12)
            left = self.viewport().mapTo(content, area.bottomLeft())
            around.ensureVisible(left.x(), left.y(), 0, margin)
            top = self.viewport().mapTo(content, area.topLeft())
            around.ensureVisible(top.x(), top.y(), 0, margin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._faces = self._layouts = None
            self.updateGeometry()
            self.viewport().update()

    def _places(self) -> list[str]:
        return [rung.key for rung in self._rungs] + [place.key for place in self._beside]

    def _card_of(self, index: _Index) -> int | None:
        found = index.data(LadderRole.CARD) if index.isValid() else None
        return found if isinstance(found, int) else None

    def _place_of(self, index: _Index) -> str | None:
        found = index.data(LadderRole.PLACE) if index.isValid() else None
        return found if isinstance(found, str) else None
