"""What the window does: opens and closes files, menus, keys, help, and copies of the file."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from coprod_desktop import assets
from coprod_desktop.app.closing import Closing
from coprod_desktop.app.crash import Faults
from coprod_desktop.app.crash_window import CrashWindow
from coprod_desktop.app.dialog_keys import DialogKeys
from coprod_desktop.app.enter_key import EnterKey
from coprod_desktop.app.file_watch import FileWatch
from coprod_desktop.app.front_door import EXAMPLE_NAME, FrontDoor
from coprod_desktop.app.rooms import ROOMS
from coprod_desktop.app.settings import Settings, bigger, smaller
from coprod_desktop.app.spelling_keeper import SpellingKeeper
from coprod_desktop.app.tasks import Tasks
from coprod_desktop.app.window_frame import WindowFrame
from coprod_desktop.app.window_menus import WindowMenus
from coprod_desktop.domain.clock import Clock, local_time
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.ask import Ask
from coprod_desktop.views.search_list import SearchList
from coprod_desktop.widgets.message_bar import MessageBar

if TYPE_CHECKING:  # the services are loaded in the worker
    from coprod_desktop.app.locking import Locking
    from coprod_desktop.app.main_window import MainWindow
    from coprod_desktop.app.session import Session
    from coprod_desktop.services.group_file import GroupFile


class Program(QObject):
    """Fills the window: the front door, the session of the open file, menus and keys."""

    def __init__(
        self, window: MainWindow, faults: Faults, *, clock: Clock | None, ask: Ask | None
    ) -> None:
        super().__init__(window)
        self._window = window
        self.frame = WindowFrame()
        self._ui = self.frame.ui
        window.setCentralWidget(self.frame)
        self._clock = clock or local_time
        self._closing = False
        self.session: Session | None = None
        self.locking: Locking | None = None
        self.ask = ask or Ask(window)
        self.faults = faults
        self.tasks = Tasks(self)
        self.tasks.failed.connect(faults.handle)
        self.closing = Closing(
            window, settings=self.settings, tasks=self.tasks, ask=self.ask, clock=self._clock
        )
        self.messages = MessageBar()
        self.messages.help_requested.connect(self.show_help)
        self._ui.top_place.addWidget(self.messages)
        self._found = SearchList(self._ui.search, self.frame)
        self.crashes = CrashWindow(
            faults, window, messages=self.messages, words=lambda: self.words, ask=self.ask
        )
        self.door = self._front_door()
        self.spelling = SpellingKeeper(self.settings, self.tasks, self)
        self.watch = FileWatch(self)
        self._ui.top_place.insertWidget(1, self.watch.strip)
        faults.unavailable.connect(self.watch.heard)
        self.menus = WindowMenus(self, window)
        self._connect()
        self._make_keys()
        self.frame.show_tools(file_open=False)

    @property
    def settings(self) -> Settings:
        """What the program remembers on this computer."""
        return self._window.settings

    @property
    def at_work(self) -> Session | None:
        """The session whose record may be seen and used: none while it is locked."""
        return self.session if self.session is not None and not self.session.locked else None

    @property
    def is_lockable(self) -> bool:
        """Whether a file with a password is open and not locked."""
        return self.at_work is not None and self.at_work.desk.file.protected

    @cached_property
    def words(self) -> Words:
        """The program's own words; those of the open file, where they have been read already."""
        if self.session is not None:
            return self.session.desk.words
        return Words(assets.text("words", "en.toml"))

    def begin(self, path: Path | None, *, example: bool = False) -> None:
        """Open a file, the example group, or the welcome screen."""
        if example:
            self.door.open_example()
        elif path is not None:
            self.door.open(path)
        else:
            self.door.show_welcome()

    def enter(self, file: GroupFile) -> None:
        """Work on a file; the one open before is closed."""
        from coprod_desktop.app.session import Session

        if self._closing:
            file.close()
            return
        try:
            self._leave_for(file.path)
        except (Refused, Unavailable):
            file.close()
            raise
        self.messages.clear()
        ui = self._ui
        session = Session(
            file,
            self._window,
            pages=ui.pages,
            bar=self.frame.bar,
            found=self._found,
            undo=ui.undo,
            redo=ui.redo,
            messages=self.messages,
            ask=self.ask,
            tasks=self.tasks,
            clock=self._clock,
        )
        session.desk.is_example = file.path.name == EXAMPLE_NAME
        session.desk.own_group_wanted.connect(self.door.ask_new_group)
        session.moved.connect(self._moved)
        session.shown.connect(self.name_window)
        session.desk.protection_changed.connect(self._fit_lock)
        session.desk.lock_wanted.connect(self.lock)
        self.crashes.write_failed.connect(session.write_failed)
        keeper = session.desk.typing_keeper
        keeper.trouble.connect(self.faults.handle)
        self.faults.defect.connect(keeper.flush)
        self.session = session
        self.door.set_behind(open_file=True)
        self.frame.show_tools(file_open=True)
        self.frame.bar.set_ready(ready=True)
        self._fit_lock()
        session.begin()
        self.spelling.enter(session.desk)
        self.watch.enter(session)
        self._window.usable.emit()

    @Slot()
    def leave_file(self) -> None:
        """Close the open file; what is typed is saved first."""
        if self.session is not None:
            self._leave_for(None)

    def _leave_for(self, other: Path | None) -> None:
        if self.session is not None:
            self.session.keep_typing()
            sticks = self.closing.before(self.session)
            self.drop_file()
            self.closing.after(sticks, other)

    def may_close(self) -> bool:
        """Save what is typed and close the file; ask where it cannot be saved.

        Asked once more while that is under way, it asks and copies nothing further.
        """
        if self.closing.under_way:
            self.closing.skip()
            return False
        if self.watch.carries and not self._give_up_typing():
            return False
        try:
            self.leave_file()
        except (Refused, Unavailable) as problem:
            if not self._close_all_the_same(problem):
                return False
            self.drop_file()
        self._closing = True
        self.tasks.stop()
        return True

    @Slot(str)
    def show_help(self, page: str = "") -> None:
        """Show help about what is on the screen, or a page by name."""
        if self.at_work is not None:
            stem = page or self.at_work.navigator.help_stem()
            self.at_work.desk.go(Place("help", part=stem))
        else:
            self.door.show_help(page)

    @Slot()
    def close_file(self) -> None:
        """Close the file and show the welcome screen."""
        self.leave_file()
        self.door.show_welcome()

    @Slot()
    def save_copy(self) -> None:
        """Ask where, and put a checked copy of the open file there."""
        if self.session is None or self.session.locked:
            return
        self.session.navigator.leave()
        file = self.session.desk.file
        day = self._clock().date().isoformat()
        suggested = file.path.with_name(f"{file.path.stem} {day}{file.path.suffix}")
        kinds = self.tr("Group files (*.coprod)")
        chosen = self.ask.save_path(self.tr("Save a copy"), suggested, kinds)
        if chosen is not None:
            self.session.desk.copy_keeper.save_to(chosen)

    @Slot()
    def lock(self) -> None:
        """Hide the record until the password of the file is typed; say it where there is none."""
        if self.locking is not None:
            self.locking.lock_now()
        elif self.at_work is not None:
            self.messages.warn(self.words.refusal(Refused("no_password_to_lock")), "password")

    @Slot()
    def _fit_lock(self) -> None:
        """Watch over a file with a password; nothing is loaded for others."""
        if self.session is None:
            return
        lockable = self.session.desk.file.protected
        self.frame.show_lock(lockable=lockable)
        if lockable and self.locking is None:
            from coprod_desktop.app.locking import Locking

            self.locking = Locking(self, self.session)
            self.locking.opened.connect(self._window.usable)
        elif self.locking is not None and lockable:
            self.locking.follow_choice()
        elif self.locking is not None:
            self._drop_lock()

    def _drop_lock(self) -> None:
        if self.locking is not None:
            self.locking.leave()
            self.locking.deleteLater()
            self.locking = None

    def drop_file(self) -> None:
        """Close the open file as it is; what is typed and not saved is no matter here."""
        if self.session is not None:
            self.spelling.leave()
            self.watch.leave()
            self._drop_lock()
            self.session.close()
            self.session = None
            self.door.set_behind(open_file=False)
            self.frame.show_tools(file_open=False)
            self._window.setWindowTitle("Coprod Desktop")

    def _front_door(self) -> FrontDoor:
        door = FrontDoor(
            self._ui.pages,
            settings=self._window.settings,
            tasks=self.tasks,
            ask=self.ask,
            words=lambda: self.words,
            clock=self._clock,
        )
        door.opened.connect(self.enter)
        door.reading.connect(self._show_reading)
        door.left.connect(self._return_to_file)
        door.welcomed.connect(self._show_front)
        door.refused_to_open.connect(self.crashes.say_not_opened)
        return door

    def _connect(self) -> None:
        ui = self._ui
        ui.back.clicked.connect(self.go_back)
        ui.undo.clicked.connect(self.undo)
        ui.redo.clicked.connect(self.redo)
        ui.smaller.clicked.connect(partial(self._window.step_scale, smaller))
        ui.bigger.clicked.connect(partial(self._window.step_scale, bigger))
        ui.help.clicked.connect(partial(self.show_help, ""))
        ui.lock.clicked.connect(self.lock)

    def _make_keys(self) -> None:
        window = self._window
        scale_keys: dict[str, Callable[[], None]] = {
            "Ctrl++": partial(window.step_scale, bigger),
            "Ctrl+=": partial(window.step_scale, bigger),
            "Ctrl+-": partial(window.step_scale, smaller),
            "Ctrl+0": partial(window.set_scale, 1.0),
        }
        keys: dict[str, Callable[[], object]] = {
            **scale_keys,
            "F1": partial(self.show_help, ""),
            "Ctrl+K": self._search,
            "Ctrl+H": partial(self.go_room, "history"),
            "Ctrl+L": self.lock,
            "Ctrl+Z": self.undo,
            "Ctrl+Shift+Z": self.redo,
            "Ctrl+Y": self.redo,
            "Alt+Left": self.go_back,
            "Ctrl+O": self.door.ask_to_open,
            "Ctrl+Q": window.close,
        }
        for number, room in enumerate(ROOMS, start=1):
            keys[f"Alt+{number}"] = partial(self.go_room, room)
        for key, done in keys.items():
            QShortcut(QKeySequence(key), window).activated.connect(done)
        DialogKeys({**scale_keys, "Ctrl+L": self.lock}, self)
        EnterKey(self)

    @Slot(str)
    def _show_reading(self, name: str) -> None:
        if self.session is None:
            self.frame.show_tools(file_open=True)
            self.frame.bar.set_ready(ready=False)
            self.frame.show_opening(self.tr("Opening {name} …").format(name=name))

    @Slot()
    def _moved(self) -> None:
        if self.session is not None:
            self._ui.back.setEnabled(self.session.navigator.can_go_back)
            self.name_window()

    @Slot()
    def name_window(self) -> None:
        """Say in the title of the window where in the record one is."""
        if self.session is not None and self.session.locked:
            self._window.setWindowTitle(self.tr("Locked – Coprod Desktop"))
        elif self.session is not None:
            room = self.session.room_words() or self.tr("Help")
            parts = (room, self.frame.bar.group.words, "Coprod Desktop")
            self._window.setWindowTitle(" – ".join(parts))

    @Slot()
    def _show_front(self) -> None:
        self.frame.show_tools(file_open=self.at_work is not None)

    @Slot()
    def _return_to_file(self) -> None:
        if self.locking is not None and self.at_work is None:
            self.locking.show_again()
            return
        if self.session is not None and self.session.navigator.here is not None:
            self.session.navigator.go(self.session.navigator.here)

    def _close_all_the_same(self, problem: Refused | Unavailable) -> bool:
        said = (
            self.words.refusal(problem)
            if isinstance(problem, Refused)
            else self.words.unavailability(problem)
        )
        question = self.tr("What you typed last is not saved. Close all the same?")
        yes, no = self.tr("Close without saving it"), self.tr("Stay here")
        return self.ask.confirm(self.tr("Not saved"), f"{said}\n\n{question}", yes, no)

    def _give_up_typing(self) -> bool:
        said, yes = self.words.say("reading.carried"), self.tr("Close without saving it")
        return self.ask.confirm(self.tr("Not saved"), said, yes, self.tr("Stay here"))

    def go_room(self, room: str) -> None:
        if self.at_work is not None:
            self.at_work.go_room(room)

    def go_place(self, place: Place) -> None:
        if self.at_work is not None:
            self.at_work.navigator.go(place)

    @Slot()
    def go_back(self) -> None:
        if self.at_work is not None:
            self.at_work.navigator.back()

    @Slot()
    def _search(self) -> None:
        if self.at_work is not None:
            self._found.look_again()

    @Slot()
    def undo(self) -> None:
        if self.at_work is not None and self._ui.undo.isEnabled():
            self.at_work.undo()

    @Slot()
    def redo(self) -> None:
        if self.at_work is not None and self._ui.redo.isEnabled():
            self.at_work.redo()
