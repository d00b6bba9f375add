"""Has the spelling checked of whatever is typed in fields of several lines, in every window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from coprod_desktop.app.settings import Settings
from coprod_desktop.app.tasks import Tasks
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.progress import Progress
from coprod_desktop.widgets.spelling_marks import SpellingMarks

if TYPE_CHECKING:  # the dictionary is loaded when somebody first goes to such a field
    from coprod_desktop.app.desk import Desk
    from coprod_desktop.services.spelling import Dictionary, Spelling

LOOKED_AFTER = "spelling_looked_after"
"""The property of a field that has its marks already."""


class SpellingKeeper(QObject):
    """Gives each field its marks when somebody first goes there (widgets.spelling_marks.Checking).

    The dictionary is read once, in the worker; until then no word is marked. `looks_differ`
    comes when what is marked may be no longer right.
    """

    looks_differ = Signal()

    def __init__(self, settings: Settings, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks
        self._desk: Desk | None = None
        self._dictionary: Dictionary | None = None
        self._asked = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def enter(self, desk: Desk) -> None:
        """Look after what is typed for this file."""
        self._desk = desk
        desk.committed.connect(self._follow)
        desk.rested.connect(self._rest)
        self._focus_moved(None, QApplication.focusWidget())

    def leave(self) -> None:
        """Look after nothing until another file is open."""
        self._desk = None

    @property
    def is_on(self) -> bool:
        """Whether spelling is to be checked on this computer."""
        return self._settings.checks_spelling

    @property
    def speller(self) -> Spelling | None:
        """Who tells words apart; nobody while the dictionary is read or the file is locked."""
        if self._desk is None or self._desk.resting or self._dictionary is None:
            return None
        spelling = self._desk.file.spelling
        if not spelling.is_ready:
            spelling.begin(self._dictionary)
        return spelling

    @Slot(bool)
    def switch(self, on: bool) -> None:
        """Check spelling from now on, or no longer."""
        self._settings.checks_spelling = on
        self._focus_moved(None, QApplication.focusWidget())
        self.looks_differ.emit()

    def learn(self, word: str) -> None:
        """Have the group know a word; raises Unavailable where the file cannot be written."""
        if self.speller is not None:
            self.speller.learn(word)
            self._tell(self.tr("“{word}” is one of your group’s words now.").format(word=word))

    def forget(self, word: str) -> None:
        """Have the group know a word no longer; raises as `learn`."""
        if self.speller is not None:
            self.speller.forget(word)
            self._tell(self.tr("“{word}” is no longer one of your words.").format(word=word))

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, QTextEdit | QPlainTextEdit) or now.isReadOnly():
            return
        if self._desk is not None and self.is_on:
            self._load()
        if not now.property(LOOKED_AFTER):
            now.setProperty(LOOKED_AFTER, True)
            marks = SpellingMarks(now, self)
            self.looks_differ.connect(marks.look_again)

    def _load(self) -> None:
        if not self._asked:
            self._asked = True
            self._tasks.start(_read).succeeded.connect(self._loaded)

    @Slot(object)
    def _loaded(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self.looks_differ.emit()

    @Slot(object)
    def _follow(self, changes: ChangeSet) -> None:
        if self.speller is not None:
            self.speller.follow(changes)
            self.looks_differ.emit()

    @Slot(bool)
    def _rest(self, resting: bool) -> None:
        if resting and self._desk is not None and self._dictionary is not None:
            self._desk.file.spelling.put_away()
        self.looks_differ.emit()

    def _tell(self, words: str) -> None:
        if self._desk is not None:
            self._desk.messages.tell(words)
        self.looks_differ.emit()


def _read(_progress: Progress) -> Dictionary:
    from coprod_desktop.services.spelling import Dictionary

    return Dictionary()
