"""The menus of the window: groups, file, and everything in one where there is no room."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from coprod_desktop.app import menus
from coprod_desktop.app.rooms import room_names
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from coprod_desktop.app.program import Program


class WindowMenus(QObject):
    """Makes the menus once and fills them each time they open."""

    def __init__(self, program: Program, window: QWidget) -> None:
        super().__init__(window)
        self._program = program
        self._bar = program.frame.bar
        self._groups = menus.widget_menu(window, self.tr("Groups"))
        self._groups.aboutToShow.connect(self._fill_groups)
        self._file = menus.widget_menu(window, self.tr("File"))
        menus.fill_file_menu(
            self._file,
            open_other=program.door.ask_to_open,
            begin=program.door.ask_new_group,
            about=partial(program.go_room, "this_file"),
            changes=partial(program.go_room, "history"),
            bin_=partial(program.go_place, Place("history", part="bin")),
            typed=self._show_typed,
            lock=program.lock,
            copy=program.save_copy,
            spelling=program.spelling.switch,
            close_file=program.close_file,
            leave=window.close,
        )
        self._file.aboutToShow.connect(self._fit_file)
        self._bar.set_menus(self._groups, self._file)
        self._everything = menus.widget_menu(window, self.tr("Menu"))
        self._everything.aboutToShow.connect(self._fill_everything)
        program.frame.ui.menu.setMenu(self._everything)

    def forget(self) -> None:
        """Forget what the menus named, for it must not be seen now."""
        self._groups.clear()
        self._everything.clear()

    @Slot()
    def _fit_file(self) -> None:
        menus.fit_file_menu(
            self._file,
            lockable=self._program.is_lockable,
            checks_spelling=self._program.spelling.is_on,
        )

    @Slot()
    def _fill_groups(self) -> None:
        session = self._program.session
        if session is None:
            return
        here = session.desk.group_id
        menus.fill_group_menu(
            self._groups,
            session.desk.file.groups.all(),
            here,
            choose=session.choose_group,
            about=partial(session.edit_group, here),
            another=partial(session.edit_group, None),
        )

    @Slot()
    def _fill_everything(self) -> None:
        program, ui = self._program, self._program.frame.ui
        self._fit_file()
        steps = (
            (ui.back, ui.back.text(), "Alt+Left", program.go_back),
            (ui.undo, ui.undo.accessibleName(), "Ctrl+Z", program.undo),
            (ui.redo, ui.redo.accessibleName(), "Ctrl+Y", program.redo),
        )
        possible = [
            (words, keys, done) for button, words, keys, done in steps if button.isEnabled()
        ]
        if program.is_lockable:
            possible.append((self.tr("Lock now"), "Ctrl+L", program.lock))
        menus.fill_window_menu(
            self._everything,
            possible,
            room_names(),
            program.go_room,
            (self._groups, self._file),
            (self._bar.saved_words, self._tell_saved),
        )

    def _show_typed(self) -> None:
        if self._program.at_work is not None:
            self._program.at_work.desk.typing_keeper.show()

    def _tell_saved(self) -> None:
        self._program.messages.tell(self._bar.saved.toolTip().replace("\n", ". "))
