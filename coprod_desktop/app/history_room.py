"""Joins the room of the history: all that was changed, and the bin."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.history_doors import HistoryDoors
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.bin import BinPresenter
from coprod_desktop.presenters.history import HistoryPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.bin import BinView
from coprod_desktop.views.history import HistoryView

BIN = "bin"


def build(desk: Desk) -> Room:
    """The room with what was changed in the file, and what was removed from it."""
    room = _HistoryRoom(desk)
    return Room(room.widget, room.show, room.refresh, where=room.where, narrowed=(room.telling,))


class _HistoryRoom:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.widget = QStackedWidget()
        self._doors = HistoryDoors(desk, self.widget)
        self._changes = HistoryView()
        self._bin = BinView(desk.words)
        self.widget.addWidget(self._changes)
        self.widget.addWidget(self._bin)
        file, words = desk.file, desk.words
        self._telling = HistoryPresenter(
            self._changes, file.history, words, go=self._doors.go, soon=self._soon
        )
        self._keeping = BinPresenter(self._bin, file.bin, words, desk.clock, go=self._doors.go)
        self._join_changes()
        self._join_bin()

    @property
    def telling(self) -> HistoryPresenter:
        """What the page of all changes does."""
        return self._telling

    def show(self, place: Place) -> None:
        """Show all changes, or the bin."""
        view = self._bin if place.part == BIN else self._changes
        self.widget.setCurrentWidget(view)
        self.widget.setObjectName(view.objectName())  # help is found by it
        if view is self._bin:
            self._keeping.show()
        else:
            self._telling.show()

    def refresh(self, _changes: ChangeSet | None) -> None:
        """Read the side that is shown afresh."""
        if self.widget.currentWidget() is self._bin:
            self._keeping.refresh()
        else:
            self._telling.refresh()

    def where(self) -> Place:
        """Which side is shown."""
        return Place("history", part=BIN if self.widget.currentWidget() is self._bin else "")

    def _soon(self, step: Callable[[], None]) -> None:
        """Do a step when the window has done what waits, as long as the changes are shown."""
        QTimer.singleShot(0, self._changes, partial(self._go_on, step))

    def _go_on(self, step: Callable[[], None]) -> None:
        if self._changes.isVisible() and not self._desk.resting:
            step()

    def _join_changes(self) -> None:
        view, presenter = self._changes, self._telling
        view.bin_requested.connect(self._to_bin)
        view.narrowed.connect(presenter.narrow)
        view.everything_requested.connect(presenter.everything)
        view.chosen.connect(presenter.choose)
        view.older_requested.connect(presenter.older)
        view.followed.connect(presenter.follow)
        view.take_back_requested.connect(self._take_back)
        view.again_requested.connect(self._again)

    def _join_bin(self) -> None:
        view, presenter = self._bin, self._keeping
        view.changes_requested.connect(self._to_changes)
        view.chosen.connect(presenter.choose)
        view.restore_requested.connect(presenter.restore)
        view.go_requested.connect(presenter.go)

    def _to_bin(self) -> None:
        self._desk.go(Place("history", part=BIN))
        self._bin.go_to_list()

    def _to_changes(self) -> None:
        self._desk.go(Place("history"))
        self._changes.go_to_list()

    def _take_back(self) -> None:
        if self._telling.chosen is not None:
            self._doors.take_back(self._telling.chosen)

    def _again(self) -> None:
        if self._telling.chosen is not None:
            self._doors.take_back(self._telling.chosen, again=True)
