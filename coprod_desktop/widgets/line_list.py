"""A short list as high as its lines: a mark or tick box, words, and a figure at the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import Look, worn

_Index = QModelIndex | QPersistentModelIndex
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_AT_END = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_ENDLESS = 100_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDE = 360
"""Pixels at 100 % from which the figures at the end of a line stand beside each other."""


class LineRole(IntEnum):
    """What a model tells of a line beside its words (DisplayRole) and its whole sentence.

    MARK is a number or "" before the words, DONE draws a tick in its place. A line that
    answers TICK (a Qt.CheckState) has a tick box instead. ASIDE may be of two lines, which
    stand beside each other where there is room.
    """

    ID = Qt.ItemDataRole.UserRole + 1
    MARK = Qt.ItemDataRole.UserRole + 2
    DONE = Qt.ItemDataRole.UserRole + 3
    UNDER = Qt.ItemDataRole.UserRole + 4
    ASIDE = Qt.ItemDataRole.UserRole + 5
    TICK = Qt.ItemDataRole.UserRole + 6


class LineList(QListView):
    """A list in which all lines are seen at once; the room around it scrolls.

    `chosen` tells the id of the line that became the current one, `opened` that of a line
    taken with Enter or a double click, `ticked` that of one whose box was clicked or that
    was current when Space was pressed. Where `may_move` says so, lines can be dragged:
    `dragged` tells the id of the line and by how many places it was dropped lower (or,
    negative, higher); what follows from it is for the screen to do.
    """

    chosen = Signal(int)
    opened = Signal(int)
    ticked = Signal(int)
    dragged = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.may_move: Callable[[], bool] = _never
        self._grip: tuple[int, QPoint] | None = None
        self._gap: int | None = None
        self._silent = False
        self._may_tick = True
        self._heights: dict[int, int] = {}
        self._painter = _LinePainter(self)
        super().setModel(QStringListModel(self))
        self.setItemDelegate(self._painter)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._measure_again)
            model.dataChanged.connect(self._measure_again)
            self._measure_again()

    def current_id(self) -> int | None:
        """The id of the current line, or None."""
        found = self.currentIndex().data(LineRole.ID)
        return found if isinstance(found, int) else None

    def select(self, id_: int | None) -> None:
        """Make the line of `id_` the current one without a signal."""
        model = self.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        found = next((index for index in rows if index.data(LineRole.ID) == id_), QModelIndex())
        self._silent = True
        try:
            self.setCurrentIndex(found)
        finally:
            self._silent = False

    @property
    def may_tick(self) -> bool:
        """Whether lines can be ticked; where not, their boxes look switched off."""
        return self._may_tick

    def set_may_tick(self, may: bool) -> None:
        """Let lines be ticked, or only be walked through and read."""
        if may != self._may_tick:
            self._may_tick = may
            self.viewport().update()
            QApplication.sendEvent(self, QEvent(QEvent.Type.ReadOnlyChange))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        model = self.model()
        around = 2 * self._edge()
        inside = width - around
        if inside not in self._heights:
            rows = (model.index(row, 0) for row in range(model.rowCount()))
            self._heights[inside] = sum(self._painter.places(row, inside).height for row in rows)
        return self._heights[inside] + around

    def sizeHint(self) -> QSize:
        width = max(self.width(), worn().px(120))
        return QSize(worn().px(200), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(worn().px(110), worn().px(32))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()  # the current line is bold, and may need more room
        self._measure_again()
        found = current.data(LineRole.ID)
        if found is not None and not self._silent:
            self.chosen.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current_id()
        if event.key() == Qt.Key.Key_Escape and self._gap is not None:
            self._let_go()
        elif current is not None and event.key() in _ENTER and not event.modifiers():
            self.opened.emit(current)
        elif current is not None and event.key() == Qt.Key.Key_Space:
            self._tick(current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and self.may_move():
            self._grip = (index.row(), spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            super().mouseMoveEvent(event)
            return
        spot = event.position().toPoint()
        far = (spot - self._grip[1]).manhattanLength() >= QApplication.startDragDistance()
        if self._gap is not None or far:
            self._show_gap(spot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grip, gap = self._grip, self._gap
        self._let_go()
        super().mouseReleaseEvent(event)
        if grip is not None and gap is not None:
            self._drop(grip[0], gap)
            return
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        inside = event.position().toPoint() - self.visualRect(index).topLeft()
        box = self._painter.places(index, self.viewport().width()).mark
        if index.data(LineRole.TICK) is not None and inside.x() <= box.right() + worn().gap(8):
            self._tick(index.data(LineRole.ID))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(LineRole.TICK) is None:
            self.opened.emit(index.data(LineRole.ID))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.scheduleDelayedItemsLayout()
            self._measure_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(worn().theme.focus), worn().px(3)))
        high, edge = self._height_of(self._gap), worn().px(6)
        painter.drawLine(edge, high, self.viewport().width() - edge, high)
        painter.end()

    def _show_gap(self, spot: QPoint) -> None:
        """Show between which lines the dragged one would be dropped, and bring that into view."""
        model = self.model()
        middles = [
            self.visualRect(model.index(row, 0)).center().y() for row in range(model.rowCount())
        ]
        self._gap = sum(middle < spot.y() for middle in middles)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()
        around: QWidget | None = self.parentWidget()
        while around is not None:
            ground = around.widget() if isinstance(around, QScrollArea) else None
            if ground is not None:
                there = self.viewport().mapTo(ground, spot)
                cast("QScrollArea", around).ensureVisible(there.x(), there.y(), 0, worn().px(40))
            around = around.parentWidget()

    def _height_of(self, gap: int) -> int:
        model = self.model()
        last = gap == model.rowCount()
        place: QRect = self.visualRect(model.index(gap - 1 if last else gap, 0))
        high = place.bottom() if last else place.top()
        return max(2, min(high, self.viewport().height() - 3))

    def _drop(self, row: int, gap: int) -> None:
        """Tell how far the line of `row` goes to stand at a gap; beside itself is nowhere."""
        by = gap - row - 1 if gap > row else gap - row
        moved = self.model().index(row, 0).data(LineRole.ID)
        if by and moved is not None:
            self.dragged.emit(moved, by)

    def _tick(self, id_: int) -> None:
        if self._may_tick:
            self.ticked.emit(id_)

    def _let_go(self) -> None:
        """Forget a drag that is under way."""
        self._grip = self._gap = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _measure_again(self) -> None:
        """Forget the heights found before: the lines have other words, or look other."""
        self._heights.clear()
        self.updateGeometry()

    def _edge(self) -> int:
        return int(self.viewport().geometry().left()) or 4


def _never() -> bool:
    """Leave the lines where they are."""
    return False


@dataclass(frozen=True, slots=True)
class _Line:
    """What decides how a line is placed; `narrow_mark` is a box or tick in place of a number."""

    title: str
    under: str
    aside: str
    mark: str
    narrow_mark: bool
    close: bool
    weight: int


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parts of one line stand, measured from its top left corner."""

    mark: QRect
    title: QRect
    under: QRect
    aside: QRect
    height: int


class _LinePainter(QStyledItemDelegate):
    """Paints the lines of a LineList in the colours and sizes that are worn."""

    def __init__(self, lines: LineList) -> None:
        super().__init__(lines)
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._lines.viewport().width()
        return QSize(width, self.places(index, width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        places = self.places(index, rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        painter.translate(rect.topLeft())
        if index.data(LineRole.TICK) is None:
            self._paint_mark(painter, places.mark, index)
        else:
            self._paint_box(painter, places.mark, index.data(LineRole.TICK))
        self._paint_words(painter, places, index, rect.width())
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        look, theme = worn(), worn().theme
        here = bool(state & QStyle.StateFlag.State_Selected)
        focus = here and self._lines.hasFocus()
        if here and (focus or not self._has_boxes()):
            painter.setBrush(QColor(theme.here_wash))
            painter.setPen(
                QPen(QColor(theme.focus if focus else theme.here_frame), 3 if focus else 2)
            )
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), look.gap(8), look.gap(8))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.button_hover))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), look.gap(8), look.gap(8))

    def _paint_mark(self, painter: QPainter, place: QRect, index: _Index) -> None:
        if index.data(LineRole.DONE):
            icon("kept", worn().theme.primary).paint(painter, place)
            return
        painter.setPen(QColor(worn().theme.text))
        painter.setFont(_title_font(index, self._lines))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, index.data(LineRole.MARK) or "")

    def _paint_box(self, painter: QPainter, place: QRect, tick: Qt.CheckState) -> None:
        theme, off = worn().theme, not self._lines.may_tick
        checked = tick == Qt.CheckState.Checked
        ground = theme.paper if off else theme.primary if checked else theme.field
        frame = theme.card_frame if off else theme.primary if checked else theme.field_frame
        painter.setPen(QPen(QColor(frame), 2))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)
        inside = place.adjusted(4, 4, -4, -4)
        ink = theme.disabled_text if off else theme.on_primary if checked else theme.text
        painter.setPen(QPen(QColor(ink), 2.4))
        if checked:
            low = QPoint(inside.left() + inside.width() * 2 // 5, inside.bottom())
            painter.drawLine(QPoint(inside.left(), inside.center().y() + 1), low)
            painter.drawLine(low, inside.topRight())
        elif tick == Qt.CheckState.PartiallyChecked:
            painter.drawLine(
                QPoint(inside.left(), inside.center().y()),
                QPoint(inside.right(), inside.center().y()),
            )

    def _paint_words(self, painter: QPainter, places: _Places, index: _Index, width: int) -> None:
        look, theme = worn(), worn().theme
        painter.setPen(QColor(theme.text))
        painter.setFont(_title_font(index, self._lines))
        painter.drawText(places.title, _WRAP, index.data())
        painter.setPen(QColor(theme.quiet))
        painter.setFont(look.font(theme.small))
        painter.drawText(places.under, _WRAP, index.data(LineRole.UNDER) or "")
        painter.drawText(places.aside, _AT_END, _aside(index, width))

    def places(self, index: _Index, width: int) -> _Places:
        """Where the parts of a line stand when it is `width` pixels wide."""
        has_box = index.data(LineRole.TICK) is not None
        line = _Line(
            title=index.data() or "",
            under=index.data(LineRole.UNDER) or "",
            aside=_aside(index, width),
            mark="" if has_box else index.data(LineRole.MARK) or "",
            narrow_mark=has_box or bool(index.data(LineRole.DONE)),
            close=self._has_boxes(),
            weight=_weight(index, self._lines),
        )
        return _placed(line, width, worn())

    def _has_boxes(self) -> bool:
        return self._lines.model().index(0, 0).data(LineRole.TICK) is not None


@lru_cache(maxsize=1000)
def _placed(line: _Line, width: int, look: Look) -> _Places:
    """Layouts ask for the places of the same few lines again and again."""
    title_font, small = look.font(weight=line.weight), look.font(look.theme.small)
    step = QFontMetrics(title_font).height()
    side, top = look.gap(8), look.gap(3 if line.close else 7)
    mark_wide = look.px(18)
    mark = QRect(side, top + (step - mark_wide) // 2, mark_wide, mark_wide)
    if not line.narrow_mark:
        widest = QFontMetrics(title_font).horizontalAdvance(line.mark)
        mark = QRect(side, top, max(mark_wide, widest), step)
    left = mark.right() + look.gap(8)
    aside_size = _measured(small, line.aside, width // 3)
    room = width - left - side - (aside_size.width() + look.gap(6) if aside_size.width() else 0)
    title = QRect(QPoint(left, top), _measured(title_font, line.title, room))
    lower = max(0, step - QFontMetrics(small).height()) // 2
    aside = QRect(QPoint(width - side - aside_size.width(), top + lower), aside_size)
    under_size = _measured(small, line.under, width - left - side)
    under = QRect(QPoint(left, title.bottom() + 1), under_size)
    lowest = max(title.bottom(), mark.bottom(), under.bottom() if under_size.height() else 0)
    lowest = max(lowest, aside.bottom() if aside_size.height() else 0)
    return _Places(mark, title, under, aside, max(lowest + top + 1, look.px(30)))


def _aside(index: _Index, width: int) -> str:
    """The figures at the end of a line: one below the other, or beside each other if wide."""
    figures: str = index.data(LineRole.ASIDE) or ""
    return figures.replace("\n", " · ") if width >= worn().px(_WIDE) else figures


def _title_font(index: _Index, lines: LineList) -> QFont:
    return worn().font(weight=_weight(index, lines))


def _weight(index: _Index, lines: LineList) -> int:
    here = index.data(LineRole.TICK) is None and lines.currentIndex() == index
    return 700 if here else 400


def _measured(font: QFont, text: str, width: int) -> QSize:
    if not text:
        return QSize(0, 0)
    box = QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), _ENDLESS), _WRAP, text)
    return QSize(min(box.width() + 2, max(1, width)), box.height())
