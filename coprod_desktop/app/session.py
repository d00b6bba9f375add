"""One open file in the window: its desk and rooms, undo, search, and the words of the side bar."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.desk import Desk, Messages
from coprod_desktop.app.history_doors import HistoryDoors
from coprod_desktop.app.navigator import Navigator
from coprod_desktop.app.rooms import words_aside
from coprod_desktop.app.side_bar import SideBar
from coprod_desktop.app.step_menu import StepMenu
from coprod_desktop.app.tasks import Tasks
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.holders import BEAT_SECONDS
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.finding import FindingPresenter, FoundRow
from coprod_desktop.presenters.group_editor import GroupEditorPresenter
from coprod_desktop.presenters.places import HOME, Place
from coprod_desktop.presenters.saved import Saving, saved_line
from coprod_desktop.presenters.welcome import folder_name
from coprod_desktop.views.ask import Ask
from coprod_desktop.views.group_editor import GroupEditorView
from coprod_desktop.views.search_list import SearchList

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile

BADGE_ROOM = "pledges"
IN_BAR = {
    "meeting": "meetings",
    "initiative": "initiatives",
    "person": "people",
    "topic": "meetings",
    "frameworks": "initiatives",
    "checklists": "initiatives",
}


class Session(QObject):
    """Joins an open file to the parts of the window.

    `moved` comes after a room was shown, `shown` after the side bar was brought up to date.
    `locked` is true while the record must not be seen (app.locking).
    """

    moved = Signal()
    shown = Signal()
    locked = False

    def __init__(
        self,
        file: GroupFile,
        window: QWidget,
        *,
        pages: QStackedWidget,
        bar: SideBar,
        found: SearchList,
        undo: QPushButton,
        redo: QPushButton,
        messages: Messages,
        ask: Ask,
        tasks: Tasks,
        clock: Clock,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self._found = found
        self._undo = undo
        self._redo = redo
        self._saving = Saving.SAVED
        self._saved_at: datetime | None = None
        self._locked_at: Place | None = None
        self.desk = Desk(file, ask=ask, messages=messages, tasks=tasks, clock=clock, parent=self)
        self.navigator = Navigator(self.desk, pages)
        self._finding = FindingPresenter(found, file.search, self.desk.words)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_bar)
        self._beating = QTimer(self)
        self._beating.setInterval(BEAT_SECONDS * 1000)
        self._beating.timeout.connect(self._beat)
        self._beating.start()
        self._steps = (StepMenu(self, undo, again=False), StepMenu(self, redo, again=True))
        self._connect()

    def _connect(self) -> None:
        self.desk.committed.connect(self._committed)
        self.desk.typing.connect(self._typing)
        self.desk.copy_keeper.changed.connect(self._show_saved)
        self.desk.protection_changed.connect(self._soon.start)
        self.desk.keep_typing = self.keep_typing
        self.desk.group_wanted.connect(self.edit_group)
        self.desk.typing_keeper.begin(self._window)
        self.desk.typing_keeper.kept_again.connect(self.saved_again)
        self.desk.group_changed.connect(self._group_chosen)
        self.navigator.moved.connect(self._moved)
        self._bar.room_wanted.connect(self.go_room)
        self._found.wanted.connect(self._finding.typed)
        self._found.opened.connect(self._open_found)

    @cached_property
    def _saved_before(self) -> datetime | None:
        """When the file was last changed before it was opened."""
        return self.desk.file.facts().last_saved

    def begin(self) -> None:
        """Show Home, or how to begin where the file holds no group."""
        self.desk.copy_keeper.begin()
        self._soon.start()
        if self.desk.group_id:
            self.navigator.begin_at(HOME)
            self.desk.typing_keeper.offer()
        else:
            self.edit_group(None)

    @Slot()
    def _beat(self) -> None:
        """Give others a sign that the file is in use; losing it is told at the next change."""
        if (hold := self.desk.file.hold) is not None:
            hold.beat()

    def keep_typing(self) -> None:
        """Keep all that is being typed; raises what stands in the way, and nothing is lost."""
        with suppress(Refused):  # what the record does not take is kept beside it
            self.navigator.leave()
        self.desk.typing_keeper.keep_all()

    def lock(self) -> None:
        """Take down all that shows the record, and lock the file; the beat goes on.

        What is being typed must have been kept before.
        """
        self._locked_at = self.navigator.exact
        self.locked = True
        self._soon.stop()
        self.desk.rest(True)
        self.navigator.close()
        self._bar.show_nothing(self.desk.file.path.name)
        self._found.forget()
        for button in (self._undo, self._redo):
            _say_on(button, "")
        self.desk.file.security.lock()

    def unlock(self, password: str) -> None:
        """Open the file again, and show the place where the person was.

        Raises Unavailable, with the file still locked.
        """
        self.desk.file.security.unlock(password)
        self.locked = False
        self.desk.rest(False)
        self._soon.start()
        if self._locked_at is not None:
            self.navigator.come_back(self._locked_at)
        self.desk.typing_keeper.offer()

    def close(self) -> None:
        """Let go of the file; what is typed was saved by leaving the room before."""
        self.desk.typing_keeper.stop()
        self.desk.copy_keeper.stop()
        self._beating.stop()
        self._soon.stop()
        for menu in self._steps:
            menu.stop()
        self._bar.room_wanted.disconnect(self.go_room)
        self._found.wanted.disconnect(self._finding.typed)
        self._found.opened.disconnect(self._open_found)
        self.navigator.close()
        self.desk.file.close()
        self.deleteLater()

    @Slot(str)
    def go_room(self, room: str) -> None:
        """Show a room of the side bar."""
        self.navigator.go(Place(room))

    @Slot()
    def undo(self, back_to: int | None = None, count: int = 1) -> None:
        """Take back the last action, or all `count` down to one; what is typed is saved before."""
        self._step_history("undo", "shell.undone", back_to, count)

    @Slot()
    def redo(self, up_to: int | None = None, count: int = 1) -> None:
        """Do again what was taken back, one action or all `count` up to one."""
        self._step_history("redo", "shell.redone", up_to, count)

    def choose_group(self, group_id: int) -> None:
        """Show another group of the file."""
        self.navigator.leave()
        self.desk.choose_group(group_id)
        self._show_bar()
        self.navigator.begin_at(HOME)

    @Slot(int)
    def _group_chosen(self, _group_id: int) -> None:
        self._soon.start()

    def edit_group(self, group_id: int | None) -> None:
        """Open the dialog about a group; None begins another."""
        dialog = GroupEditorView(self.desk.words, self._window)
        file = self.desk.file
        presenter = GroupEditorPresenter(
            dialog, file.groups, group_id, self.choose_group, file.frameworks
        )
        dialog.presenter = presenter
        dialog.save_requested.connect(presenter.save)
        doors = HistoryDoors(self.desk, dialog)
        dialog.changes_requested.connect(lambda: doors.changes_of("group", group_id))
        presenter.show()
        self._keep_typed_of(dialog, group_id)
        dialog.open()

    def _keep_typed_of(self, dialog: GroupEditorView, group_id: int | None) -> None:
        """A new group is begun from the one on the desk; the first of a file from nothing."""
        begun = "group" if group_id is None else ""
        known = self.desk.group_id if group_id is None else group_id
        if known:
            form = draft_forms.in_group(self.desk.file, known, begun)
            self.desk.typing_keeper.watch(dialog, form)

    def room_words(self) -> str:
        """The words of the room that is shown; nothing for the help."""
        here = self.navigator.here
        room = IN_BAR.get(here.room, here.room) if here else ""
        return self._bar.words_of(room) or words_aside(room)

    @Slot()
    def saved_again(self) -> None:
        """What hindered saving is over, and nothing waits."""
        self._saving = Saving.SAVED
        self.desk.messages.settle(saved=True)
        self._show_saved()

    @Slot()
    def write_failed(self) -> None:
        """The last change did not reach the file; in one open to read nobody expects it to."""
        if self.desk.file.read_only:
            return
        self._saving = Saving.FAILED
        self._show_saved()

    def _step_history(self, verb: str, words_key: str, to: int | None, count: int) -> None:
        self.navigator.leave()
        before = self.navigator.here
        try:
            title = getattr(self.desk.file.history, verb)(to)
        except Refused as refused:
            self.desk.messages.warn(self.desk.words.refusal(refused))
            return
        said = self.desk.words.say(words_key, title=title, count=count)
        if before != self.navigator.here:
            said = f"{said}. {self.desk.words.say('shell.gone')}"
        self.desk.messages.tell(said)

    @Slot(object)
    def _committed(self, changes: ChangeSet) -> None:
        self._saving = Saving.SAVED
        self._saved_at = self.desk.clock()
        self.desk.messages.settle(saved=True)
        self._show_undo()
        self._soon.start()
        if changes.touches("group") and self._group_is_gone():
            self._begin_at_another()
        else:
            self.navigator.refresh(changes)

    def _group_is_gone(self) -> bool:
        return self.desk.group_id not in {group.id for group in self.desk.file.groups.all()}

    def _begin_at_another(self) -> None:
        """Show what there is where the group on the desk is no longer in the file."""
        others = self.desk.file.groups.all()
        self.desk.choose_group(others[0].id if others else 0)
        self.navigator.forget()
        self.begin()

    @Slot(bool)
    def _typing(self, unsaved: bool) -> None:
        if self._saving is not Saving.FAILED:
            self._saving = Saving.WAITS if unsaved else Saving.SAVED
            self._show_saved()

    @Slot(object)
    def _moved(self, place: Place) -> None:
        self._bar.show_room(IN_BAR.get(place.room, place.room))
        self.desk.messages.settle()
        self.moved.emit()

    @Slot(object)
    def _open_found(self, row: FoundRow) -> None:
        if row.group_id is not None and row.group_id != self.desk.group_id:
            self.choose_group(row.group_id)
        self.navigator.go(row.place)

    def _show_undo(self) -> None:
        history = self.desk.file.history
        for button, title, key in (
            (self._undo, history.undo_title(), "shell.undo"),
            (self._redo, history.redo_title(), "shell.redo"),
        ):
            _say_on(button, self.desk.words.say(key, title=title) if title else "")

    @Slot()
    def _show_bar(self) -> None:
        if self.desk.resting:
            return
        self._show_saved()
        self._show_undo()
        file, words = self.desk.file, self.desk.words
        place = words.say("shell.file_in", name=file.path.name, folder=folder_name(file.path))
        if not self.desk.group_id:
            self._bar.show_group(file.path.stem, place, str(file.path))
            return
        self._show_group(place)
        self.shown.emit()

    def _show_group(self, place: str) -> None:
        file, words = self.desk.file, self.desk.words
        group = file.groups.get(self.desk.group_id)
        self._bar.show_group(group.name, place, str(file.path))
        count = file.home.due_or_late(group.id)
        room = self._bar.words_of(BADGE_ROOM)
        self._bar.show_badge(BADGE_ROOM, count, words.say("shell.badge", room=room, count=count))

    @Slot()
    def _show_saved(self) -> None:
        if self.desk.resting:
            return
        file, now = self.desk.file, self.desk.clock()
        line = saved_line(
            self._saving,
            self._saved_at or self._saved_before,
            now,
            self.desk.words,
            protected=file.protected,
            read_only=file.read_only,
            copied=self.desk.copy_keeper.said,
        )
        self._bar.show_saved(line)


def _say_on(button: QPushButton, words: str) -> None:
    """Say what a button would do; without words there is nothing to do."""
    button.setEnabled(bool(words))
    button.setToolTip(words)
    button.setAccessibleName(words)
