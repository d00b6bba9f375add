"""Goes from room to room: builds each when it is first wanted and remembers the way back."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import snake
from coprod_desktop.presenters.places import HOME, NEW, NEXT, Place
from coprod_desktop.views.caret import Caret, caret_in, put_caret
from coprod_desktop.widgets.child_arranger import standing_still

HELP = "help"
ABOVE = {
    "meeting": "meetings",
    "initiative": "initiatives",
    "person": "people",
    "topic": "meetings",
}
STEPS_REMEMBERED = 50


class Navigator(QObject):
    """The rooms of one desk, in the stack of pages of the window.

    `moved` comes with the place now shown, after its room has read the record.
    """

    moved = Signal(object)

    def __init__(self, desk: Desk, pages: QStackedWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._pages = pages
        self._rooms: dict[str, Room] = {}
        self._here: Place | None = None
        self._way: list[Place] = []
        self._choices: dict[str, list[Any]] = {}
        self._caret: Caret | None = None
        desk.wanted.connect(self.go)

    @property
    def here(self) -> Place | None:
        """The place now shown."""
        return self._here

    @property
    def exact(self) -> Place | None:
        """The place now shown, with what was chosen in its room meanwhile."""
        where = self._room(self._here.room).where if self._here else None
        return where() if where else self._here

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._way)

    @property
    def widget(self) -> QWidget | None:
        """The screen of the room now shown."""
        return self._room(self._here.room).widget if self._here else None

    @Slot(object)
    def go(self, place: Place) -> None:
        """Show a place; what is typed where the person was is saved first."""
        if self._desk.resting:
            return
        before = self._here
        if before is not None and before != place and before.room != HELP:
            self._way = [*self._way[-STEPS_REMEMBERED:], before]
        self._show(place)

    @Slot()
    def back(self) -> None:
        """Show the place before."""
        if self._way and not self._desk.resting:
            self._show(self._way.pop())

    def begin_at(self, place: Place) -> None:
        """Show a place with no way back, after another group was put on the desk."""
        self._way = []
        self._show(place)
        focus_into(self._room(place.room).widget)

    def come_back(self, place: Place) -> None:
        """Show a place again after the rooms were taken down; the way back is as it was."""
        try:
            opens_form = place.part in (NEW, NEXT) and place.room != "topic"
            self._show(replace(place, part="") if opens_form else place)
        except Refused as refused:
            if refused.code != "unknown":
                raise
            self.begin_at(HOME)
        if self._here is not None:
            shown = self._room(self._here.room).widget
            if self._caret is None or self._here != place or not put_caret(self._caret, shown):
                focus_into(shown)
        self._caret = None

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the room afresh; where its thing is gone, go to the list it stood in."""
        if self._here is None or self._desk.resting:
            return
        room = self._room(self._here.room)
        if self._focused_in(room.widget) is not None:
            QTimer.singleShot(0, self, self._hold_focus)
        try:
            room.refresh(changes)
        except Refused as refused:
            if refused.code != "unknown":
                raise
            self._forget_gone()

    def forget(self) -> None:
        """Be nowhere, with no way back: what was shown is no longer in the file."""
        self._here = None
        self._way = []

    def leave(self) -> None:
        """Save what is being typed."""
        if self._here is not None:
            self._room(self._here.room).leave()

    def help_stem(self) -> str:
        """The page of help for the room now shown."""
        widget = self.widget
        return snake(widget.objectName()) if widget is not None else ""

    def close(self) -> None:
        """Take the rooms down; what was chosen in their lists is chosen again if they come back."""
        self._caret = caret_in(self.widget) if self.widget is not None else None
        for name, room in self._rooms.items():
            self._choices[name] = [one.choices() for one in room.narrowed]
            self._pages.removeWidget(room.widget)
            room.widget.deleteLater()
        self._rooms = {}
        self._here = None

    def _show(self, place: Place) -> None:
        self.leave()
        room = self._room(place.room)
        left, focused = self._pages.currentWidget(), QApplication.focusWidget()
        follow = left is not None and focused is not None and left.isAncestorOf(focused)
        room.show(place)
        self._here = place
        with standing_still():
            self._pages.setCurrentWidget(room.widget)
        if follow and left is not room.widget:
            focus_into(room.widget)
        self.moved.emit(place)

    def _focused_in(self, screen: QWidget) -> QWidget | None:
        """What has the keyboard in a screen, or gets it when a dialog over it closes."""
        focused = cast("QWidget | None", self._pages.window().focusWidget())
        return focused if focused is not None and screen.isAncestorOf(focused) else None

    @Slot()
    def _hold_focus(self) -> None:
        """Keep the keyboard in the room where what had it has gone with a change."""
        shown = self.widget
        if shown is None or not shown.isVisible():
            return
        focused = self._focused_in(shown)
        if focused is None or not focused.isVisible():
            focus_into(shown)

    def _forget_gone(self) -> None:
        gone = self._here
        if gone is None:
            return
        self._here = None
        self._way = [place for place in self._way if place.room != gone.room]
        self._show(Place(ABOVE[gone.room]) if gone.room in ABOVE else HOME)

    def _room(self, name: str) -> Room:
        if name not in self._rooms:
            self._rooms[name] = room = self._built(name)
            for one, choices in zip(room.narrowed, self._choices.pop(name, ()), strict=False):
                one.choose_again(choices)
            self._pages.addWidget(self._rooms[name].widget)
        return self._rooms[name]

    def _built(self, name: str) -> Room:
        if name == HELP:
            from coprod_desktop.app import help_page_room

            return help_page_room.build(self.back)
        module = import_module(f"coprod_desktop.app.{name}_room")
        return cast("Room", module.build(self._desk))


def focus_into(widget: QWidget) -> None:
    """Let the keyboard follow to a screen, where that has not taken it itself."""
    focused = QApplication.focusWidget()
    if focused is not None and widget.isAncestorOf(focused):
        return
    chosen = cast("QWidget | None", widget.focusWidget())  # nobody, before anything had it
    if chosen is not None and chosen.isVisibleTo(widget) and chosen.isEnabled():
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    candidate = widget.nextInFocusChain()
    while candidate is not None and candidate is not widget and widget.isAncestorOf(candidate):
        tabbed = bool(candidate.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and candidate.isVisibleTo(widget) and candidate.isEnabled():
            candidate.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        candidate = candidate.nextInFocusChain()
