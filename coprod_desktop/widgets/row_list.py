"""A list of things under headings: a pill with the state, what it is, and a quiet line below."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from coprod_desktop.widgets.theme import Look, worn

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ENDLESS = 100_000
_Index = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """What a model tells of a row beside its title (DisplayRole) and its whole sentence."""

    ID = Qt.ItemDataRole.UserRole + 1
    PILL = Qt.ItemDataRole.UserRole + 2
    TONE = Qt.ItemDataRole.UserRole + 3
    UNDER = Qt.ItemDataRole.UserRole + 4
    ASIDE = Qt.ItemDataRole.UserRole + 5


class RowList(QListView):
    """A list under headings, walked with the arrow keys, which pass over the headings.

    The model answers the roles of RowRole; a heading is a row without flags. `chosen` tells
    the id of the row that became the current one, `opened` that of a row which was clicked
    or taken with Enter.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_RowPainter(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self._silent = False
        self._pill_width = -1
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def current_id(self) -> int | None:
        """The id of the current row, or None."""
        found = self.currentIndex().data(RowRole.ID)
        return found if isinstance(found, int) else None

    def ids(self) -> list[int]:
        """The ids of all rows from top to bottom, without the headings."""
        model = self.model()
        found = (model.index(row, 0).data(RowRole.ID) for row in range(model.rowCount()))
        return [id_ for id_ in found if id_ is not None]

    def select(self, id_: int | None) -> None:
        """Make the row of `id_` the current one without a signal; none where it is not there."""
        self._silent = True
        try:
            self.setCurrentIndex(self._index_of(id_))
        finally:
            self._silent = False

    def pill_width(self) -> int:
        """The width in pixels that the widest pill needs, 0 where no row has one."""
        if self._pill_width < 0:
            model, metrics = self.model(), QFontMetrics(_pill_font(worn()))
            pills = {model.index(row, 0).data(RowRole.PILL) for row in range(model.rowCount())}
            widest = max((metrics.horizontalAdvance(pill) for pill in pills if pill), default=0)
            self._pill_width = widest + 2 * worn().gap(14) if widest else 0
        return self._pill_width

    def reset(self) -> None:
        self._pill_width = -1
        super().reset()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._pill_width = -1
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def moveCursor(
        self, cursor_action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """A row: where a key would lead to a heading, the row below it."""
        found = super().moveCursor(cursor_action, modifiers)
        while found.isValid() and found.data(RowRole.ID) is None:
            found = found.siblingAtRow(found.row() + 1)
        return found

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        found = current.data(RowRole.ID) if current.isValid() else None
        if found is not None and not self._silent:
            self.chosen.emit(found)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Show a row, and the heading above the first one of its group with it."""
        above = index.sibling(index.row() - 1, 0)
        if above.isValid() and above.data(RowRole.ID) is None:
            super().scrollTo(above, hint)
        super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def sizeHint(self) -> QSize:
        return QSize(worn().px(420), worn().px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(worn().px(120), worn().px(200))

    def _index_of(self, id_: int | None) -> QModelIndex:
        model = self.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if id_ is not None and index.data(RowRole.ID) == id_:
                return index
        return QModelIndex()

    def _open(self, index: QModelIndex) -> None:
        found = index.data(RowRole.ID)
        if found is not None:
            self.opened.emit(found)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parts of one row stand, measured from its top left corner."""

    pill: QRect
    title: QRect
    under: QRect
    aside: QRect
    height: int


class _RowPainter(QStyledItemDelegate):
    """Paints the rows of a RowList in the colours and sizes that are worn."""

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._rows.viewport().width()
        return QSize(width, self._places(index, width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = option.rect
        places = self._places(index, rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(RowRole.ID) is None:
            self._paint_line_above(painter, rect, index)
        else:
            self._paint_ground(painter, rect, option.state)
        painter.translate(rect.topLeft())
        self._paint_texts(painter, places, index)
        painter.restore()

    def _paint_line_above(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        if index.row() == 0:
            return
        look = worn()
        painter.setPen(QPen(QColor(look.theme.card_frame), 1))
        level = rect.top() + look.gap(4)
        painter.drawLine(rect.left() + look.gap(16), level, rect.right() - look.gap(16), level)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        look = worn()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(look.theme.here_wash))
            bar = QRect(rect.left(), rect.top(), look.gap(6), rect.height())
            painter.fillRect(bar, QColor(look.theme.here_frame))
            if state & QStyle.StateFlag.State_HasFocus and self._rows.hasFocus():
                painter.setPen(QPen(QColor(look.theme.focus), 2))
                painter.drawRect(rect.adjusted(1, 1, -1, -1))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(look.theme.button_hover))

    def _paint_texts(self, painter: QPainter, places: _Places, index: _Index) -> None:
        look, theme = worn(), worn().theme
        heading = index.data(RowRole.ID) is None
        painter.setPen(QColor(theme.text))
        painter.setFont(_title_font(look, heading=heading))
        painter.drawText(places.title, _WRAP, index.data())
        painter.setPen(QColor(theme.quiet))
        painter.setFont(look.font(theme.small))
        painter.drawText(places.under, _WRAP, _text(index, RowRole.UNDER))
        painter.drawText(places.aside, _WRAP, _text(index, RowRole.ASIDE))
        if places.pill.isValid():
            self._paint_pill(painter, places.pill, index)

    def _paint_pill(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        look = worn()
        ink = QColor(tone_ink(_text(index, RowRole.TONE)))
        painter.setPen(QPen(ink, look.gap(1)))
        painter.setBrush(QColor(look.theme.card))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setFont(_pill_font(look))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _text(index, RowRole.PILL))

    def _places(self, index: _Index, width: int) -> _Places:
        look = worn()
        heading = index.data(RowRole.ID) is None
        side, top = look.gap(16), look.gap(14 if heading and index.row() else 8)
        pill_wide = 0 if heading else self._rows.pill_width()
        beside = pill_wide > 0 and width - pill_wide > look.px(260)
        left = side + (pill_wide + look.gap(12) if beside else 0)
        pill = QRect(side, top, pill_wide, _line(_pill_font(look)) + look.gap(6))
        level = top if beside or not pill_wide else pill.bottom() + look.gap(4)
        room = width - left - side
        small = look.font(look.theme.small)
        aside_size = _measured(small, _text(index, RowRole.ASIDE), room // 2)
        gap = look.gap(12) if aside_size.width() else 0
        title_font = _title_font(look, heading=heading)
        title_size = _measured(title_font, index.data(), room - aside_size.width() - gap)
        title_top = level + (look.gap(2) if beside else 0)
        title = QRect(QPoint(left, title_top), title_size)
        lower = _line(title_font) - _line(small)
        aside = QRect(
            QPoint(width - side - aside_size.width(), title_top + max(0, lower // 2)), aside_size
        )
        under = QRect(
            QPoint(left, max(title.bottom(), aside.bottom()) + look.gap(2)),
            _measured(small, _text(index, RowRole.UNDER), room),
        )
        lowest = max(under.bottom() if under.height() else title.bottom(), aside.bottom())
        if pill_wide:
            lowest = max(lowest, pill.bottom())
        bottom = look.gap(4 if heading else 8)
        return _Places(pill if pill_wide else QRect(), title, under, aside, lowest + bottom)


def tone_ink(tone: str) -> str:
    """The colour of a pill's words and frame in the theme that is worn."""
    theme = worn().theme
    inks = {
        "late": theme.late,
        "differs": theme.late,
        "soon": theme.soon,
        "todo": theme.todo,
        "good": theme.good,
    }
    return inks.get(tone, theme.quiet)


def _text(index: _Index, role: RowRole) -> str:
    found = index.data(role)
    return found if isinstance(found, str) else ""


def _measured(font: QFont, text: str, width: int) -> QSize:
    if not text:
        return QSize(0, 0)
    box = QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), _ENDLESS), _WRAP, text)
    return QSize(min(box.width() + 2, max(1, width)), box.height())


def _line(font: QFont) -> int:
    return QFontMetrics(font).height()


def _title_font(look: Look, *, heading: bool) -> QFont:
    return look.font(look.theme.card_title, weight=700) if heading else look.font(weight=600)


def _pill_font(look: Look) -> QFont:
    return look.font(look.theme.small, weight=600)
