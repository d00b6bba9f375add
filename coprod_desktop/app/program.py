"""What the window does: opens and closes files, menus, keys, help, and copies of the file."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from coprod_desktop import assets
from coprod_desktop.app.crash import Faults
from coprod_desktop.app.crash_window import CrashWindow
from coprod_desktop.app.dialog_keys import DialogKeys
from coprod_desktop.app.enter_key import EnterKey
from coprod_desktop.app.front_door import EXAMPLE_NAME, FrontDoor
from coprod_desktop.app.rooms import ROOMS
from coprod_desktop.app.settings import bigger, smaller
from coprod_desktop.app.tasks import Tasks
from coprod_desktop.app.window_frame import WindowFrame
from coprod_desktop.app.window_menus import WindowMenus
from coprod_desktop.domain.clock import Clock, local_time
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.ask import Ask
from coprod_desktop.views.search_list import SearchList
from coprod_desktop.widgets.message_bar import MessageBar

if TYPE_CHECKING:  # the services are loaded in the worker
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
        self.ask = ask or Ask(window)
        self.faults = faults
        self.tasks = Tasks(self)
        self.tasks.failed.connect(faults.handle)
        self.messages = MessageBar()
        self.messages.help_requested.connect(self.show_help)
        self._ui.top_place.addWidget(self.messages)
        self._found = SearchList(self._ui.search, self.frame)
        self.crashes = CrashWindow(
            faults, window, messages=self.messages, words=lambda: self.words, ask=self.ask
        )
        self.door = self._front_door()
        WindowMenus(self, window)
        self._connect()
        self._make_keys()
        self.frame.show_tools(file_open=False)

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
            self.leave_file()
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
        session.shown.connect(self._name_window)
        self.crashes.write_failed.connect(session.write_failed)
        self.session = session
        self.door.set_behind(open_file=True)
        self.frame.show_tools(file_open=True)
        self.frame.bar.set_ready(ready=True)
        session.begin()
        self._window.usable.emit()

    @Slot()
    def leave_file(self) -> None:
        """Close the open file; what is typed is saved first."""
        if self.session is not None:
            self.session.navigator.leave()
            self._drop_file()

    def may_close(self) -> bool:
        """Save what is typed and close the file; ask where it cannot be saved."""
        try:
            self.leave_file()
        except (Refused, Unavailable) as problem:
            if not self._close_all_the_same(problem):
                return False
            self._drop_file()
        self._closing = True
        self.tasks.stop()
        return True

    @Slot(str)
    def show_help(self, page: str = "") -> None:
        """Show help about what is on the screen, or a page by name."""
        if self.session is not None:
            stem = page or self.session.navigator.help_stem()
            self.session.desk.go(Place("help", part=stem))
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
        if self.session is None:
            return
        self.session.navigator.leave()
        file = self.session.desk.file
        day = self._clock().date().isoformat()
        suggested = file.path.with_name(f"{file.path.stem} {day}{file.path.suffix}")
        kinds = self.tr("Group files (*.coprod)")
        chosen = self.ask.save_path(self.tr("Save a copy"), suggested, kinds)
        if chosen is not None:
            self._copy_to(file, chosen)

    def _drop_file(self) -> None:
        if self.session is not None:
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
        door.refused_to_open.connect(self.crashes.say_unavailable)
        return door

    def _connect(self) -> None:
        ui = self._ui
        ui.back.clicked.connect(self.go_back)
        ui.undo.clicked.connect(self.undo)
        ui.redo.clicked.connect(self.redo)
        ui.smaller.clicked.connect(partial(self._window.step_scale, smaller))
        ui.bigger.clicked.connect(partial(self._window.step_scale, bigger))
        ui.help.clicked.connect(partial(self.show_help, ""))

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
        DialogKeys(scale_keys, self)
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
            self._name_window()

    @Slot()
    def _name_window(self) -> None:
        if self.session is not None:
            room = self.session.room_words() or self.tr("Help")
            parts = (room, self.frame.bar.group.words, "Coprod Desktop")
            self._window.setWindowTitle(" – ".join(parts))

    @Slot()
    def _show_front(self) -> None:
        self.frame.show_tools(file_open=self.session is not None)

    @Slot()
    def _return_to_file(self) -> None:
        if self.session is not None and self.session.navigator.here is not None:
            self.session.navigator.go(self.session.navigator.here)

    def _copy_to(self, file: GroupFile, path: Path) -> None:
        """The worker copies; until it is done nothing else may use the file."""

        def work(_progress: Progress) -> None:
            file.backup(path)

        said = self.words.say("shell.copied", path=path)
        self._window.setEnabled(False)
        task = self.tasks.start(work)
        task.succeeded.connect(lambda _nothing: self.messages.tell(said))
        task.ended.connect(partial(self._window.setEnabled, True))

    def _close_all_the_same(self, problem: Refused | Unavailable) -> bool:
        said = (
            self.words.refusal(problem)
            if isinstance(problem, Refused)
            else self.words.unavailability(problem)
        )
        question = self.tr("What you typed last is not saved. Close all the same?")
        yes, no = self.tr("Close without saving it"), self.tr("Stay here")
        return self.ask.confirm(self.tr("Not saved"), f"{said}\n\n{question}", yes, no)

    def go_room(self, room: str) -> None:
        if self.session is not None:
            self.session.go_room(room)

    @Slot()
    def go_back(self) -> None:
        if self.session is not None:
            self.session.navigator.back()

    @Slot()
    def _search(self) -> None:
        if self.session is not None:
            self._found.look_again()

    @Slot()
    def undo(self) -> None:
        if self.session is not None and self._ui.undo.isEnabled():
            self.session.undo()

    @Slot()
    def redo(self) -> None:
        if self.session is not None and self._ui.redo.isEnabled():
            self.session.redo()
