"""Opens the dialog that makes a paper for everybody, and joins it to worker, disk and printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrinter

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.workers import RoomWorkers
from coprod_desktop.domain.progress import Progress
from coprod_desktop.presenters.everyones_copies import EveryonesCopiesPresenter
from coprod_desktop.presenters.print_room import ForEveryone
from coprod_desktop.services.whole_file import write_whole
from coprod_desktop.views.everyones_copies import EveryonesCopiesDialog
from coprod_desktop.views.print_room import PrintRoomView
from coprod_desktop.views.printing import Printers, new_printer, printing

PDF = b"%PDF-"


def open_for_everyone(
    desk: Desk, view: PrintRoomView, chosen: ForEveryone | None, printers: Printers
) -> None:
    """Show the dialog over the Print room for the paper that is chosen there, if any."""
    if chosen is None:
        return
    dialog = EveryonesCopiesDialog(desk.words, view.window())
    presenter = EveryonesCopiesPresenter(
        dialog,
        chosen,
        workers=RoomWorkers(desk.tasks, dialog),
        ways=_Ways(desk, dialog, printers),
        write=_write,
        words=desk.words,
    )
    dialog.hold(presenter)
    dialog.print_requested.connect(presenter.print_out)
    dialog.save_requested.connect(presenter.save)
    presenter.show(desk.file.papers.sizes_needed(chosen.group_id))
    dialog.open()


class _Ways:
    """What leads out of the dialog (presenters.everyones_copies.Ways)."""

    def __init__(self, desk: Desk, dialog: EveryonesCopiesDialog, printers: Printers) -> None:
        self._desk = desk
        self._dialog = dialog
        self._printers = printers
        self.tell = desk.messages.tell

    def ask_folder(self) -> Path | None:
        where = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(where))
        return self._desk.ask.folder(self._dialog.tr("Where shall the papers be saved?"), start)

    def has_printer(self) -> bool:
        return self._printers.any()

    def ask_printer(self, title: str) -> Callable[[bytes, int, Progress], None] | None:
        chosen = self._printers.ask(title, 1)
        return None if chosen is None else _sender(title, chosen)


def _sender(title: str, chosen: QPrinter) -> Callable[[bytes, int, Progress], None]:
    """Sends to the printer that was chosen, as often as wanted, all pages each time."""
    name, ways = chosen.printerName(), (chosen.duplex(), chosen.colorMode())

    def send(pdf: bytes, count: int, progress: Progress) -> None:
        printer = new_printer(title)
        printer.setPrinterName(name)
        printer.setDuplex(ways[0])
        printer.setColorMode(ways[1])
        printer.setCopyCount(count)
        printer.setCollateCopies(True)
        printing(printer, pdf)(progress)

    return send


def _write(path: Path, pdf: bytes) -> None:
    write_whole(path, pdf, replaces=PDF)
