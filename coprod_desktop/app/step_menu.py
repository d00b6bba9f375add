"""Offers the last steps under Undo and Redo, so that several go back, or come again, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton

from coprod_desktop.domain.history import Step
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from coprod_desktop.app.session import Session

LONG_PRESS = 450
"""Milliseconds after which a press asks for the menu."""

STEPS_OFFERED = 12
OPENING = (QEvent.Type.KeyPress, QEvent.Type.ContextMenu)
PRESSING = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)


class StepMenu(QObject):
    """The menu of one button: it opens by the Down key, the menu key, or a long press.

    `again` is the menu of Redo. Taking a step takes all before it as well, in order.
    """

    def __init__(self, session: Session, button: QPushButton, *, again: bool) -> None:
        super().__init__(session)
        self._session = session
        self._button = button
        self._again = again
        self._opened = False
        self._pressed = QTimer(self)
        self._pressed.setSingleShot(True)
        self._pressed.setInterval(LONG_PRESS)
        self._pressed.timeout.connect(self._long_pressed)
        button.setAccessibleDescription(session.desk.words.say("shell.steps_hint"))
        button.installEventFilter(self)
        session.desk.rested.connect(self._put_away)

    def stop(self) -> None:
        """Offer nothing any more."""
        self._pressed.stop()
        self._button.removeEventFilter(self)

    @Slot(bool)
    def _put_away(self, resting: bool) -> None:
        """Let nothing be read while the file is locked."""
        if resting:
            for menu in self._button.findChildren(QMenu):
                menu.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._button or not self._button.isEnabled():
            return super().eventFilter(watched, event)
        if event.type() in PRESSING and isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() in OPENING and _asks(event):
            self.open()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def open(self) -> None:
        """Show the steps that can be reached, the next one first."""
        file, words = self._session.desk.file, self._session.desk.words
        if self._session.desk.resting:
            return
        steps = file.history.redo_steps() if self._again else file.history.undo_steps()
        menu = QMenu(self._button)
        menu.setAccessibleName(self._button.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, step in enumerate(steps[:STEPS_OFFERED], start=1):
            menu.addAction(self._words(number, step)).triggered.connect(
                lambda _=False, step=step, number=number: self._take(step, number)
            )
        menu.addSeparator()
        all_changes = menu.addAction(words.say("shell.all_changes"))
        all_changes.triggered.connect(lambda: self._session.navigator.go(Place("history")))
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def _words(self, number: int, step: Step) -> str:
        words = self._session.desk.words
        said = words.say(
            "shell.step",
            number=number,
            title=step.title,
            about=step.about,
        )
        return said.replace("&", "&&")

    def _take(self, step: Step, number: int) -> None:
        if self._again:
            self._session.redo(step.id, number)
        else:
            self._session.undo(step.id, number)

    def _mouse(self, event: QMouseEvent) -> bool:
        """Begin to wait with a press; a release after the menu came is no click."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._opened = False
            if event.button() is Qt.MouseButton.LeftButton:
                self._pressed.start()
            return False
        self._pressed.stop()
        if self._opened:
            self._button.setDown(False)
        return self._opened

    @Slot()
    def _long_pressed(self) -> None:
        self._opened = True
        self._button.setDown(False)
        self.open()


def _asks(event: QEvent) -> bool:
    return not isinstance(event, QKeyEvent) or event.key() == Qt.Key.Key_Down
