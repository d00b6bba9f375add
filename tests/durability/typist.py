"""The real window at work in a process of its own, saying what it has shown as saved."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from time import monotonic, sleep

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton

from coprod_desktop.app.crash import Faults, Log
from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.app.session import Session
from coprod_desktop.app.settings import Settings
from coprod_desktop.app.side_bar import SideBar
from coprod_desktop.presenters.places import NEW, Place
from coprod_desktop.presenters.saved import Saving
from coprod_desktop.widgets.notes_editor import NotesEditor
from coprod_desktop.widgets.theme import LIGHT, apply_theme
from tests.durability.sticks import be_like_anybody
from tests.durability.verbs import Day
from tests.durability.writer import State, state_of

PATIENCE = 30  # seconds, for whatever the window does at once unless something is very wrong
DRAFTED = 2000  # milliseconds after the last key, by when typed words must be kept
WORDS = ("chairs", "the lift", "Tuesday", "nobody knew", "two letters", "the new menu", "agreed")


@dataclass(frozen=True)
class Shown:
    """What stood in the window when it said that everything is saved."""

    verb: str
    state: State
    notes: tuple[int, str] | None = None
    """The item whose notes were on the screen, and what they said."""
    typed: str = ""
    """Words typed into a dialog that nobody has saved yet, two seconds after the last key."""


@dataclass(frozen=True)
class Troubled:
    """The window said that something failed, or never said that it was saved."""

    words: str


def work_in_window(
    path: Path, password: str | None, seed: float, home: Path, told: Connection
) -> None:
    """Open the file in the window and work there until killed, telling what it shows as saved."""
    be_like_anybody()
    places = dict.fromkeys(("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "APPDATA"), str(home))
    os.environ.update(QT_QPA_PLATFORM="offscreen", **places)
    with told:
        evening = Evening(path, password, Random(seed), home)  # noqa: S311 (guards nothing)
        try:
            evening.open_file()
            told.send(evening.shown("open"))
            while True:
                verb = evening.do_something()
                told.send(evening.shown(verb))
        except TimeoutError as never:
            told.send(Troubled(f"{never}: {evening.says()}"))
            told.recv()


class Evening:
    """Somebody who types minutes in the window, and does other things by its services."""

    def __init__(self, path: Path, password: str | None, chance: Random, home: Path) -> None:
        self._app = QApplication.instance() or QApplication([])
        apply_theme(self._app, LIGHT, 1.0)  # type: ignore[arg-type]  # an application with windows
        self.window = MainWindow(Settings(), expecting=True)
        self._faults = Faults(Log(home), self.window)
        self._faults.install()
        self._failed: list[str] = []
        self._faults.defect.connect(self._failed.append)
        self.window.furnish(self._faults)
        self.window.show()
        self._path = path
        self._password = password
        self._chance = chance
        self._day: Day | None = None
        self._typed = ""
        self._begins = True

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    def open_file(self) -> None:
        """Open the file as somebody does who double-clicked it, typing the password if asked."""
        self.window.begin(self._path)
        if self._password is not None:
            self._until("no password is asked for", lambda: bool(_inputs("password")))
            (field,) = _inputs("password")
            QTest.keyClicks(field, self._password)
            QTest.keyClick(field, Qt.Key.Key_Return)
        self._until("the file is not shown", lambda: self.window.session is not None)
        self._day = Day(self.session.desk.file, self._chance, copies=False)

    def do_something(self) -> str:
        """Type into the notes (first of all), into a dialog, or change something by a service."""
        _put_away_dialogs()
        assert self._day is not None
        begins, self._begins, self._typed = self._begins, False, ""
        if begins:
            return self._type_notes()
        verb = self._chance.choices(
            [self._type_notes, self._type_in_dialog, self._day.act], [4, 5, 4]
        )
        return verb[0]()

    def shown(self, verb: str) -> Shown:
        """Wait until the window says that all is saved; gives what it shows then."""
        self._until("it is never saved", self._is_saved)
        file = self.session.desk.file
        editor = self.window.findChild(NotesEditor)
        place = self.window.place
        notes = None
        if editor is not None and editor.isVisible() and place is not None and place.part_id:
            notes = (place.part_id, editor.markdown())
        return Shown(verb, state_of(file), notes, self._typed)

    def says(self) -> str:
        """What the window says of itself, for whoever looks into a failure."""
        bar = self.window.findChild(SideBar)
        return " / ".join([bar.saved_words if bar is not None else "", *self._failed])

    def _type_notes(self) -> str:
        file = self.session.desk.file
        meeting = self._chance.choice(file.meetings.listed(self.session.desk.group_id)).meeting.id
        item = self._chance.choice(file.meetings.sheet(meeting).items).item.id
        self.session.desk.go(Place("meeting", meeting, "item", item))
        editor = self.window.findChild(NotesEditor)
        assert editor is not None
        self._until("the notes are not shown", editor.isVisible)
        editor.setFocus()
        words = " ".join(self._chance.choices(WORDS, k=self._chance.choice([1, 4, 9])))
        QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor, f" {words} {self._chance.random():.6f}.")
        return "type_notes"

    def _type_in_dialog(self) -> str:
        """Begin to write down a new person, or go on with it, and stop to think."""
        self.session.desk.go(Place("people", part=NEW))
        self._until("no dialog opens", lambda: bool(_inputs("name")))
        (field,) = _inputs("name")
        _take_up_again()
        QTest.keyClick(field, Qt.Key.Key_End)
        self._typed = f"Ada Brook {self._chance.random():.6f}"
        QTest.keyClicks(field, self._typed)
        QTest.qWait(DRAFTED)
        return "type_in_dialog"

    def _is_saved(self) -> bool:
        if self._failed:
            raise TimeoutError(self._failed[0])
        bar = self.window.findChild(SideBar)
        return bar is not None and bar.saved_words.startswith(Saving.SAVED.value)

    def _until(self, otherwise: str, is_so: Callable[[], bool]) -> None:
        end = monotonic() + PATIENCE
        while True:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if is_so():
                return
            if monotonic() > end:
                raise TimeoutError(otherwise)
            sleep(0.002)


def _dialogs() -> list[QDialog]:
    tops = QApplication.topLevelWidgets()
    return [one for one in tops if isinstance(one, QDialog) and one.isVisible()]


def _inputs(name: str) -> list[QLineEdit]:
    """The inputs of this name that an open dialog has."""
    found = [one.findChild(QLineEdit, name) for one in _dialogs()]
    return [one for one in found if one is not None and one.isVisible() and one.isEnabled()]


def _take_up_again() -> None:
    """Put in the words that were typed into this form before, where it offers them."""
    for dialog in _dialogs():
        for button in dialog.findChildren(QPushButton):
            if button.isVisible() and button.text() == "Put it in":
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _put_away_dialogs() -> None:
    """Answer whatever the window asks by "later"."""
    for dialog in _dialogs():
        dialog.reject()
    QApplication.processEvents()
