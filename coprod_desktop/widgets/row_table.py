"""A table of whole rows whose words wrap, so that it never needs to scroll sideways."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from coprod_desktop.widgets.row_list import RowRole
from coprod_desktop.widgets.theme import worn

_Index = QModelIndex | QPersistentModelIndex


class RowTable(QTableView):
    """Rows are chosen whole, by arrow keys or mouse; Tab leaves the table.

    The model answers RowRole.ID in every cell. `chosen` tells the id of the row that became
    the current one, `opened` that of a row taken with Enter or two clicks.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Sequence[int] = ()
        self._giving_way: Sequence[int] = ()
        self._silent = False
        self.setItemDelegate(_WrappedCell(self))
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.activated.connect(self._open)

    def share_width(self, shares: Sequence[int], giving_way: Sequence[int] = ()) -> None:
        """Give each column its share of the width, beside what its longest word needs.

        Columns in `giving_way` are hidden, in that order, where there is no room for them.
        """
        self._shares = shares
        self._giving_way = giving_way
        self._spread()

    def current_id(self) -> int | None:
        """The id of the current row, or None."""
        found = self.currentIndex().data(RowRole.ID)
        return found if isinstance(found, int) else None

    def ids(self) -> list[int]:
        """The ids of all rows from top to bottom."""
        model = self.model()
        return [model.index(row, 0).data(RowRole.ID) for row in range(model.rowCount())]

    def select(self, id_: int | None) -> None:
        """Make the row of `id_` the current one without a signal; none where it is not there."""
        self._silent = True
        try:
            ids = self.ids()
            row = ids.index(id_) if id_ in ids else -1
            self.setCurrentIndex(self.model().index(row, 0))
        finally:
            self._silent = False

    def reset(self) -> None:
        super().reset()
        self._spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._spread()
            self.updateGeometry()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        found = current.data(RowRole.ID) if current.isValid() else None
        if found is not None and not self._silent and current.row() != previous.row():
            self.chosen.emit(found)

    def sizeHint(self) -> QSize:
        return QSize(worn().px(460), worn().px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(worn().px(120), worn().px(240))

    def _spread(self) -> None:
        """Widths by share, no column narrower than its longest word while there is room."""
        if self.model() is None or len(self._shares) != self.model().columnCount():
            return
        room = self.viewport().width()
        needed = {column: self._longest_word(column) for column in range(len(self._shares))}
        for column in self._giving_way:
            crowded = sum(needed.values()) > room
            self.setColumnHidden(column, crowded)
            if crowded:
                del needed[column]
        wanted = sum(needed.values())
        if wanted > room:
            needed = {column: room * wide // wanted for column, wide in needed.items()}
        spare, parts = room - sum(needed.values()), sum(self._shares[column] for column in needed)
        for column, wide in needed.items():
            self.setColumnWidth(column, wide + spare * self._shares[column] // parts)
        self.resizeRowsToContents()

    def _longest_word(self, column: int) -> int:
        model = self.model()
        metrics = QFontMetrics(worn().font(weight=700))
        texts = [model.headerData(column, Qt.Orientation.Horizontal)]
        texts += [model.index(row, column).data() for row in range(model.rowCount())]
        words = {word for text in texts for word in str(text).split()}
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return longest + 2 * worn().gap(10)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RowRole.ID))


class _WrappedCell(QStyledItemDelegate):
    """Asks for the height that the wrapped words need inside the padding of the theme.

    Qt itself forgets the padding of a style sheet when it breaks the words of a cell.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        across, down = 2 * worn().gap(6) + 10, 2 * worn().gap(4) + 8
        width = max(1, self._table.columnWidth(index.column()) - across)
        metrics = QFontMetrics(index.data(Qt.ItemDataRole.FontRole) or worn().font())
        area = QRect(0, 0, width, 100_000)
        box = metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, str(index.data()))
        return QSize(box.width() + across, box.height() + down)
