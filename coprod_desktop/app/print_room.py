"""Joins the Print room to the papers, the worker, the printers and the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.everyones_copies import open_for_everyone
from coprod_desktop.app.room import Room
from coprod_desktop.app.workers import RoomWorkers
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.progress import Progress
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.print_room import PrintPresenter
from coprod_desktop.services.papers import load
from coprod_desktop.services.whole_file import write_whole
from coprod_desktop.views.print_room import PrintRoomView
from coprod_desktop.views.printing import Printers, printing

BEGINNINGS = {
    ".pdf": b"%PDF-",
    ".html": b"<!DOCTYPE html>",
    ".htm": b"<!DOCTYPE html>",
    ".txt": b"\xef\xbb\xbf",
}
"""What files of each ending begin with; only such a one is replaced."""
ENDING = ".pdf"
HELP_PAGE = "print_room"


def build(desk: Desk, printers: Printers | None = None) -> Room:
    """The Print room."""
    view = PrintRoomView(desk.words)
    presenter = PrintPresenter(
        view,
        desk.file.papers,
        desk.file.meetings,
        load=load,
        write=write_paper,
        workers=RoomWorkers(desk.tasks, view),
        doors=_Doors(desk, view, printers or Printers(view)),
        words=desk.words,
    )
    view.presenter = presenter
    view.paper_chosen.connect(presenter.choose_paper)
    view.thing_chosen.connect(presenter.choose_thing)
    view.size_chosen.connect(presenter.choose_size)
    view.copy_chosen.connect(presenter.choose_copy)
    view.grey_chosen.connect(presenter.choose_grey)
    view.everyone_requested.connect(
        lambda: open_for_everyone(desk, view, presenter.chosen, printers or Printers(view))
    )
    view.save_requested.connect(presenter.save)
    view.print_requested.connect(presenter.print_out)
    view.open_requested.connect(presenter.open_saved)
    view.stop_requested.connect(presenter.stop)
    view.again_requested.connect(presenter.again)
    view.stop_sending_requested.connect(presenter.stop_sending)

    def refresh(_changes: ChangeSet | None) -> None:
        presenter.refresh()

    def where() -> Place:
        return Place("print")  # the paper is among the choices

    def show(place: Place) -> None:
        presenter.show(desk.group_id, place)

    return Room(view, show, refresh, where=where, narrowed=(presenter,))


def write_paper(path: Path, data: bytes) -> None:
    """Write a paper whole; what lies there is replaced only by its like. Raises Unavailable."""
    write_whole(path, data, replaces=BEGINNINGS.get(path.suffix.casefold(), BEGINNINGS[ENDING]))


class _Doors:
    """What leads out of the room (presenters.print_room.Doors)."""

    def __init__(self, desk: Desk, view: PrintRoomView, printers: Printers) -> None:
        self._desk = desk
        self._view = view
        self._printers = printers
        self._folder = Path(_documents())
        self.tell = desk.messages.tell

    def warn(self, words: str) -> None:
        self._desk.messages.warn(words, HELP_PAGE)

    def ask_file(self, file_name: str) -> Path | None:
        tr, ask = self._view.tr, self._desk.ask
        kinds = tr("PDF (*.pdf);;Web page (*.html);;Plain text (*.txt)")
        path = ask.save_path(tr("Save the paper"), self._folder / file_name, kinds)
        if path is None:
            return None
        self._folder = path.parent
        if path.suffix.casefold() in BEGINNINGS:
            return path
        path = path.with_name(path.name + ENDING)  # "Minutes 9.3" has no ending, but a dot
        question = tr("There is a paper “{name}” already. Replace it?").format(name=path.name)
        if path.exists() and not ask.confirm(tr("Replace it?"), question, tr("Replace it")):
            return None
        return path

    def ask_another_name(self, problem: str) -> bool:
        tr = self._view.tr
        yes, no = tr("Choose another name"), tr("Do not save it")
        return self._desk.ask.confirm(tr("Not saved"), problem, yes, no)

    def open_file(self, path: Path) -> bool:
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def has_printer(self) -> bool:
        return self._printers.any()

    def ask_printer(self, title: str, pdf: bytes) -> Callable[[Progress], object] | None:
        printer = self._printers.ask(title, self._view.page_count())
        return None if printer is None else printing(printer, pdf)


def _documents() -> str:
    where = QStandardPaths.StandardLocation
    return QStandardPaths.writableLocation(where.DocumentsLocation)
