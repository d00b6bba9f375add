"""The menus behind the name of the group and the button File, and the one of a narrow window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from coprod_desktop.app.rooms import RoomName
from coprod_desktop.domain.groups import Group

Step = tuple[str, str, Callable[[], object]]
"""Words, keys, and what it does."""

LOCKING, CHECKING = "lock_now", "check_spelling"
"""The names of entries that are not always the same."""


def fill_group_menu(
    menu: QMenu,
    groups: Sequence[Group],
    here: int,
    *,
    choose: Callable[[int], None],
    about: Callable[[], object],
    another: Callable[[], object],
) -> None:
    """The groups of the file, what is known of this one, and how to begin another."""
    menu.clear()
    together = QActionGroup(menu)
    for group in groups:
        action = _add(menu, group.name, partial(choose, group.id))
        action.setCheckable(True)
        action.setChecked(group.id == here)
        together.addAction(action)
    if groups:
        menu.addSeparator()
        _add(menu, _tr("About this group and its rules…"), about)
    _add(menu, _tr("Begin another group…"), another)


def fill_file_menu(
    menu: QMenu,
    *,
    open_other: Callable[[], object],
    begin: Callable[[], object],
    about: Callable[[], object],
    changes: Callable[[], object],
    bin_: Callable[[], object],
    typed: Callable[[], object],
    lock: Callable[[], object],
    copy: Callable[[], object],
    spelling: Callable[[bool], object],
    close_file: Callable[[], object],
    leave: Callable[[], object],
) -> None:
    """What can be done with whole files, and whether spelling is checked.

    `fit_file_menu` is called each time before it is shown.
    """
    _add(menu, _tr("Open another group file…"), open_other, "Ctrl+O")
    _add(menu, _tr("Begin a new group file…"), begin)
    menu.addSeparator()
    _add(menu, _tr("About this file: copies, password…"), about)
    _add(menu, _tr("What was changed…"), changes, "Ctrl+H")
    _add(menu, _tr("The bin…"), bin_)
    _add(menu, _tr("Typed and not saved…"), typed)
    _add(menu, _tr("Save a copy…"), copy)
    _add(menu, f"{_tr('Lock now')}\tCtrl+L", lock).setObjectName(LOCKING)
    menu.addSeparator()
    checking = menu.addAction(_tr("Check spelling"))
    checking.setObjectName(CHECKING)
    checking.setCheckable(True)
    checking.triggered.connect(spelling)
    menu.addSeparator()
    _add(menu, _tr("Close this file"), close_file)
    _add(menu, _tr("Close the program"), leave, "Ctrl+Q")


def fit_file_menu(menu: QMenu, *, lockable: bool, checks_spelling: bool) -> None:
    """Offer to lock where a file can be locked, and say whether spelling is checked.

    The entries are looked for each time: in a long evening Qt for Python loses hold of a kept one.
    """
    for action in menu.actions():
        if action.objectName() == LOCKING:
            action.setVisible(lockable)
        elif action.objectName() == CHECKING:
            action.setChecked(checks_spelling)


def fill_window_menu(
    menu: QMenu,
    steps: Sequence[Step],
    rooms: Sequence[RoomName],
    go: Callable[[str], None],
    below: Sequence[QMenu],
    saved: tuple[str, Callable[[], object]],
) -> None:
    """Everything of the side bar in one menu, for windows without room for the bar.

    `steps` are what can be done now of going back, undo and redo.
    """
    menu.clear()
    for words, keys, done in steps:
        _add(menu, f"{words}\t{keys}", done)
    if steps:
        menu.addSeparator()
    for number, room in enumerate(rooms, start=1):
        words = room.words.replace("&", "&&")
        _add(menu, f"{words}\tAlt+{number}", partial(go, room.room))
    menu.addSeparator()
    for submenu in below:
        menu.addMenu(submenu)
    _add(menu, *saved)


def _add(parent: QMenu, words: str, done: Callable[[], object], keys: str = "") -> QAction:
    action = parent.addAction(words)
    action.triggered.connect(lambda _checked=False: done())
    if keys:
        action.setShortcut(keys)
    return action


def widget_menu(parent: QWidget, title: str) -> QMenu:
    """An empty menu with a name, for a screen reader and for use as a submenu."""
    menu = QMenu(title, parent)
    menu.setAccessibleName(title)
    return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)
