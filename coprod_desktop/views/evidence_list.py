"""The list of what in the record shows something: ticked, and found by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem

from coprod_desktop.presenters.evidence_finding import find
from coprod_desktop.widgets.theme import worn

LINES_SEEN = 5
PLACE = Qt.ItemDataRole.UserRole


class EvidenceList(QObject):
    """Looks after a list, the field above it in which one types, and the count below it.

    Of a long record only some lines are shown at once; what is ticked always is.
    """

    def __init__(self, listed: QListWidget, find_in: QLineEdit, count: QLabel) -> None:
        super().__init__(listed)
        self._list = listed
        self._find_in = find_in
        self._count = count
        self._offered: tuple[str, ...] = ()
        self._ticked: set[int] = set()
        listed.setWordWrap(True)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.installEventFilter(self)
        listed.itemChanged.connect(self._tick)
        find_in.textChanged.connect(self._show)

    def offer(self, offered: tuple[str, ...]) -> None:
        """Show what there is to tick, none of it ticked."""
        self._offered = offered
        self._ticked.clear()
        self._show()

    def ticked(self) -> tuple[int, ...]:
        """The places of what is ticked, in the order in which it was offered."""
        return tuple(sorted(self._ticked))

    def fit(self) -> None:
        """Be as high as a few lines."""
        seen = min(max(self._list.count(), 2), LINES_SEEN)
        self._list.setFixedHeight(seen * worn().px(34) + worn().gap(8))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show which line is the current one only while the list has the keyboard."""
        current = self._list.currentItem() if watched is self._list else None
        if current is not None and event.type() is QEvent.Type.FocusIn:
            current.setSelected(True)
        elif event.type() is QEvent.Type.FocusOut:
            self._list.clearSelection()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        found = find(self._offered, self._find_in.text(), self._ticked)
        self._list.blockSignals(True)
        self._list.clear()
        for place in found.places:
            self._list.addItem(self._line(place))
        self._list.blockSignals(False)
        self._list.setCurrentRow(0, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._say(found.more)
        self.fit()

    def _line(self, place: int) -> QListWidgetItem:
        item = QListWidgetItem(self._offered[place])
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        ticked = place in self._ticked
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setData(PLACE, place)
        return item

    def _tick(self, item: QListWidgetItem) -> None:
        place = item.data(PLACE)
        if item.checkState() is Qt.CheckState.Checked:
            self._ticked.add(place)
        else:
            self._ticked.discard(place)

    def _say(self, more: int) -> None:
        typed = self._find_in.text().strip()
        said = ""
        if more:
            said = self.tr("And {n} more. Type a word above to find one.").format(n=more)
        elif typed and self._list.count() == len(self._ticked):
            said = self.tr("Nothing more in the record has “{words}”.").format(words=typed)
        self._count.setText(said)
        self._count.setVisible(bool(said))
