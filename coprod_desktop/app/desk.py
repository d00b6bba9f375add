"""What every room is given: the open file, its words, and the ways to ask, tell and go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from coprod_desktop.app.copy_keeper import CopyKeeper
from coprod_desktop.app.tasks import Tasks
from coprod_desktop.app.typing_keeper import TypingKeeper
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


def _nothing_typed() -> None:
    """Nobody has said how to keep what is being typed."""


class Desk(QObject):
    """One open group file with all that its rooms share.

    `committed` comes with the ChangeSet after each change; `wanted` with each place that
    `go` was asked for; `group_changed` with the id of the group now on the desk; `typing`
    with whether something typed waits to be saved. `own_group_wanted` asks for the four
    questions of a new group in a file of its own; `is_example` says that this one is made up.

    While `resting` is true the file must be asked nothing: it is locked until its password is
    typed, or the worker writes it anew under another password. Whatever works by a timer stands
    still then, and goes on when `rested` comes with False. `protection_changed` comes after a
    password was set, changed or taken away, and after another time for locking was chosen;
    `lock_wanted` asks to lock the file now. `keep_typing` keeps all that is being typed, and
    raises Refused or Unavailable where it cannot be kept; nothing is lost by that. `group_wanted`
    asks for the dialog about a group, None for a new one. `read_wanted` asks for another file to
    be opened to read; `rescue_wanted` to close this one and rescue what can be read of it.
    """

    group_changed = Signal(int)
    committed = Signal(object)
    wanted = Signal(object)
    typing = Signal(bool)
    own_group_wanted = Signal()
    group_wanted = Signal(object)
    read_wanted = Signal(object)
    rescue_wanted = Signal()
    protection_changed = Signal()
    lock_wanted = Signal()
    rested = Signal(bool)
    is_example = False
    resting = False

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
        self.copy_keeper = CopyKeeper(self, self)
        self.typing_keeper = TypingKeeper(self)
        self.keep_typing: Callable[[], None] = _nothing_typed
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

    def rest(self, resting: bool) -> None:
        """Say that the file must not be asked anything now, or that it can be asked again."""
        if resting != self.resting:
            self.resting = resting
            self.rested.emit(resting)

    def waits(self, unsaved: bool) -> None:
        """Say whether something typed waits to be saved; the side bar then says so."""
        self.typing.emit(unsaved)

    def watch(self, heard: Callable[[ChangeSet], None]) -> None:
        """Call `heard` after each change."""
        self.committed.connect(heard)

    def _announce(self, changes: ChangeSet) -> None:
        self.committed.emit(changes)
