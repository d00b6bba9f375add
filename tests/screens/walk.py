"""Every screen of the program, one after the other, found rather than listed."""

from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from coprod_desktop import app, views
from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.places import COMING_BACK, WHO_CAME, Place
from coprod_desktop.services.group_file import GroupFile

Look = Callable[[QWidget], list[str]]


def rooms() -> set[str]:
    """Every room that has been built, by the name of its module."""
    names = (module.name for module in iter_modules(app.__path__))
    return {name.removesuffix("_room") for name in names if name.endswith("_room")}


def places(file: GroupFile, group: int) -> list[Place]:
    """A place in every room, with something of the record to show; meetings in every state."""
    by_state = {line.meeting.state: line.meeting.id for line in file.meetings.listed(group)}
    initiative = file.initiatives.listed(group)[0].initiative.id
    person = file.people.register(group)[0].member.person.id
    return [
        Place("home"),
        Place("meetings"),
        Place("meetings", part=WHO_CAME),
        *(Place("meeting", meeting) for meeting in by_state.values()),
        Place("initiatives"),
        Place("initiative", initiative),
        Place("topic", initiative),
        Place("topic", part="phone"),
        Place("pledges", part="pledges"),
        Place("pledges", part="actions"),
        Place("people"),
        Place("person", person),
        Place("print"),
        Place("frameworks"),
        Place("frameworks", part="scenarios"),
        Place("checklists"),
        Place("checklists", part=COMING_BACK),
        Place("history"),
        Place("history", part="bin"),
        Place("this_file"),
        Place("help", part="home"),
    ]


def look_round(window: MainWindow, look: Look) -> list[str]:
    """What `look` finds in each place of the open file, in each dialog, and at the front door."""
    session = window.session
    assert session is not None
    found: list[str] = []
    for place in places(session.desk.file, session.desk.group_id):
        session.navigator.go(place)
        found += _seen(window, look, f"{place.room} {place.part}".strip())
    for dialog in dialogs(session.desk.words, window):
        dialog.open()
        found += _seen(dialog, look, type(dialog).__name__)
        dialog.close()
        dialog.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.close_file()
    found += _seen(window, look, "welcome")
    window.program.door.ask_new_group()
    return found + _seen(window, look, "new group")


def dialogs(words: Words, window: QWidget) -> Iterator[QDialog]:
    """One of each dialog that a view has, as it is before anything is filled in."""
    for kind in dialog_kinds():
        yield kind(**_given(kind, words, window))


def dialog_kinds() -> list[type[QDialog]]:
    """Every dialog with a form of its own."""
    for module in iter_modules(views.__path__):
        import_module(f"{views.__name__}.{module.name}")
    return sorted(_with_forms(QDialog), key=lambda kind: kind.__name__)


def _with_forms(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for below in kind.__subclasses__():
        if below.__module__.startswith(views.__name__):
            if not below.__subclasses__():
                yield below
            yield from _with_forms(below)


def _given(kind: type[QDialog], words: Words, window: QWidget) -> dict[str, Any]:
    asked = kind.__init__.__annotations__
    known = {"words": words, "parent": window}
    unknown = asked.keys() - known.keys() - {"return"}
    assert not unknown, f"{kind.__name__} asks for {unknown}: say here what to give it"
    return {name: known[name] for name in asked if name != "return"}


def _seen(screen: QWidget, look: Look, name: str) -> list[str]:
    screen.activateWindow()
    for _ in range(12):  # laying out asks for laying out again where text wraps
        QApplication.processEvents()
    return [f"{name}: {fault}" for fault in look(screen)]
