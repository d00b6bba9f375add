"""A table of whole rows whose words wrap, so that it never needs to scroll sideways."""

from collections.abc import Iterable, Sequence
from time import perf_counter
from typing import Protocol, cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
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
MEASURED_AT_ONCE = 60
"""Rows whose height is found before the table is painted; the others follow little by little."""
SLICE = 0.008  # seconds in which a person who types notices nothing


class TextModel(Protocol):
    """What a table asks of its model beside what Qt does."""

    def texts(self, column: int) -> Iterable[str]:
        """The words of all rows in one column."""


class RowTable(QTableView):
    """Rows are chosen whole, by arrow keys or mouse; Tab leaves the table.

    The model answers RowRole.ID in every cell, and is a TextModel. `chosen` tells the id of the
    row that became the current one, `opened` that of a row taken with Enter or two clicks.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Sequence[int] = ()
        self._giving_way: Sequence[int] = ()
        self._silent = False
        self._longest: dict[int, int] = {}
        self._unmeasured: dict[int, None] = {}
        self._measuring = QTimer(self)
        self._measuring.setInterval(0)
        self._measuring.timeout.connect(self._measure_more)
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
            if self._unmeasured and row >= 0:
                self._measure_more()
                self.scrollTo(self.currentIndex())
        finally:
            self._silent = False

    def reset(self) -> None:
        super().reset()
        self._longest.clear()
        self._spread()

    def rowsInserted(self, parent: _Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self._fit_changed(start, end)

    def rowsAboutToBeRemoved(self, parent: _Index, start: int, end: int) -> None:
        silent, self._silent = self._silent, True  # whose row became current was chosen by nobody
        super().rowsAboutToBeRemoved(parent, start, end)
        self._silent = silent
        if self._unmeasured:  # rows have other numbers now
            self._unmeasured = dict.fromkeys(range(self.model().rowCount() - (end - start + 1)))

    def dataChanged(
        self, top_left: _Index, bottom_right: _Index, roles: Sequence[int] = ()
    ) -> None:
        super().dataChanged(top_left, bottom_right, roles)
        self._fit_changed(top_left.row(), bottom_right.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._longest.clear()
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
        if self._fit_columns():
            self._measure()

    def _fit_columns(self) -> bool:
        if self.model() is None or len(self._shares) != self.model().columnCount():
            return False
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
        return True

    def _longest_word(self, column: int) -> int:
        if column not in self._longest:
            metrics = QFontMetrics(worn().font(weight=700))
            model = cast("TextModel", self.model())
            head = self.model().headerData(column, Qt.Orientation.Horizontal)
            words = {word for text in (head, *model.texts(column)) for word in text.split()}
            longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
            self._longest[column] = longest + 2 * worn().gap(10)
        return self._longest[column]

    def _fit_changed(self, first: int, last: int) -> None:
        """Make room for some rows with other words."""
        before = self._widths()
        self._longest.clear()
        if not self._fit_columns():
            return
        if self._unmeasured or self._widths() != before:
            self._measure()
        else:
            for row in range(first, last + 1):
                self._fit_row(row)

    def _widths(self) -> list[int]:
        return [self.columnWidth(column) for column in range(len(self._shares))]

    def _measure(self) -> None:
        """Make rows as high as their words need."""
        self._unmeasured = dict.fromkeys(range(self.model().rowCount()))
        self._measure_seen()
        if self._unmeasured:
            self._measuring.start()

    def _measure_seen(self) -> None:
        top = max(0, self.rowAt(0))
        for row in range(top, top + MEASURED_AT_ONCE):
            if row in self._unmeasured:
                self._fit_row(row)

    def _measure_more(self) -> None:
        """Measure rows for a moment; what is seen stays where it is."""
        end = perf_counter() + SLICE
        top = max(0, self.rowAt(0))
        hidden = self.verticalScrollBar().value() - self.verticalHeader().sectionPosition(top)
        self._measure_seen()
        while self._unmeasured and perf_counter() < end:
            self._fit_row(next(iter(self._unmeasured)))
        self.updateGeometries()
        if top:
            start = self.verticalHeader().sectionPosition(top)
            self.verticalScrollBar().setValue(start + hidden)
        if not self._unmeasured:
            self._measuring.stop()

    def _fit_row(self, row: int) -> None:
        self._unmeasured.pop(row, None)
        header = self.verticalHeader()
        header.resizeSection(row, max(header.minimumSectionSize(), self.sizeHintForRow(row)))

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
