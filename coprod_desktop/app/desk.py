"""What every room is given: the open file, its words, and the ways to ask, tell and go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from coprod_desktop.app.tasks import Tasks
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.clock import Clock, local_time
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.ask import Ask

if TYPE_CHECKING:  # the window is painted before the services are loaded
    from coprod_desktop.services.group_file import GroupFile


class Messages(Protocol):
    """Where short news are shown (widgets.message_bar.MessageBar)."""

    def tell(self, text: str) -> None:
        """Say that something went well; goes away by itself."""

    def warn(self, text: str, help_page: str = "", *, until_saved: bool = False) -> None:
        """Say what went wrong; stays until it is closed or the person went on."""

    def settle(self, *, saved: bool = False) -> None:
        """Take a warning away because the person went on; `saved`: a change reached the file."""


class Desk(QObject):
    """One open group file with all that its rooms share.

    `committed` comes with the ChangeSet after each change; `wanted` with each place that
    `go` was asked for; `group_changed` with the id of the group now on the desk; `typing`
    with whether something typed waits to be saved. `own_group_wanted` asks for the four
    questions of a new group in a file of its own; `is_example` says that this one is made up.
    """

    group_changed = Signal(int)
    committed = Signal(object)
    wanted = Signal(object)
    typing = Signal(bool)
    own_group_wanted = Signal()
    is_example = False

    def __init__(
        self,
        file: GroupFile,
        *,
        ask: Ask,
        messages: Messages,
        tasks: Tasks | None = None,
        clock: Clock = local_time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.file = file
        self.words: Words = file.words
        self.clock = clock
        self.ask = ask
        self.messages = messages
        self.tasks = tasks or Tasks(self)
        groups = file.groups.all()
        self._group_id = groups[0].id if groups else 0
        file.announce = self._announce

    @property
    def group_id(self) -> int:
        """The group whose work is on the desk; 0 where the file has none yet."""
        return self._group_id

    def choose_group(self, group_id: int) -> None:
        """Put another group of the file on the desk."""
        if group_id != self._group_id:
            self._group_id = group_id
            self.group_changed.emit(group_id)

    def go(self, place: Place) -> None:
        """Ask the main window to show a place."""
        self.wanted.emit(place)

    def begin_own(self) -> None:
        """Ask for the questions that begin a group in a file of its own."""
        self.own_group_wanted.emit()

    def waits(self, unsaved: bool) -> None:
        """Say whether something typed waits to be saved; the side bar then says so."""
        self.typing.emit(unsaved)

    def watch(self, heard: Callable[[ChangeSet], None]) -> None:
        """Call `heard` after each change."""
        self.committed.connect(heard)

    def _announce(self, changes: ChangeSet) -> None:
        self.committed.emit(changes)
