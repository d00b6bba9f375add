"""Joins the Print room to the papers, the worker, the printers and the disk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.room import Room
from coprod_desktop.app.tasks import Task, Tasks
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.print_room import Hearing, PrintPresenter
from coprod_desktop.services.papers import load
from coprod_desktop.services.whole_file import write_whole
from coprod_desktop.views.print_room import PrintRoomView
from coprod_desktop.views.printing import Printers, printing

PDF = b"%PDF-"
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
        write=partial(write_whole, replaces=PDF),
        workers=_Workers(desk.tasks, view),
        doors=_Doors(desk, view, printers or Printers(view)),
        words=desk.words,
    )
    view.presenter = presenter
    view.paper_chosen.connect(presenter.choose_paper)
    view.thing_chosen.connect(presenter.choose_thing)
    view.size_chosen.connect(presenter.choose_size)
    view.copy_chosen.connect(presenter.choose_copy)
    view.save_requested.connect(presenter.save)
    view.print_requested.connect(presenter.print_out)
    view.open_requested.connect(presenter.open_saved)
    view.stop_requested.connect(presenter.stop)
    view.again_requested.connect(presenter.again)
    view.stop_sending_requested.connect(presenter.stop_sending)

    def refresh(_changes: ChangeSet | None) -> None:
        presenter.refresh()

    return Room(view, lambda place: presenter.show(desk.group_id, place), refresh)


class _Workers:
    """The tasks of the desk; nothing is heard of them once the room is taken down."""

    def __init__(self, tasks: Tasks, room: QObject) -> None:
        self._tasks = tasks
        self._room = room

    def start(self, work: Callable[[Progress], object], hearing: Hearing) -> Task:
        task = self._tasks.start(work, tell_failures=False)
        _Listener(task, hearing, self._tasks, self._room)
        return task


class _Listener(QObject):
    """Hears one task for the room that owns it."""

    def __init__(self, task: Task, hearing: Hearing, tasks: Tasks, room: QObject) -> None:
        super().__init__(room)
        self._hearing = hearing
        self._tasks = tasks
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._cancelled)
        task.progressed.connect(self._progressed)
        task.ended.connect(self.deleteLater)

    @Slot(object)
    def _succeeded(self, result: object) -> None:
        self._hearing.done(result)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Unavailable):
            self._hearing.failed(error)
        else:
            self._tasks.failed.emit(error)
            self._hearing.failed(None)

    @Slot()
    def _cancelled(self) -> None:
        self._hearing.stopped()

    @Slot(int, int, str)
    def _progressed(self, done: int, total: int, _what: str) -> None:
        self._hearing.stepped(done, total)


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
        kinds = tr("PDF files (*.pdf)")
        path = ask.save_path(tr("Save the paper as a PDF"), self._folder / file_name, kinds)
        if path is None:
            return None
        self._folder = path.parent
        if path.suffix.casefold() == ENDING:
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
