"""Sends a paper to a printer: asks which, then hands it over page by page as it was shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable

DOTS = 300
"""Dots per inch at which a page is drawn for a printer: letters are sharp, memory is not full."""

POINTS = 72
SAME = 0.99
"""A sheet this little smaller than the page is the same: some systems round to whole points."""


class Printers:
    """The printers of this computer; tests answer in place of the dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._parent = parent

    def any(self) -> bool:
        """Whether a printer is set up."""
        return bool(QPrinterInfo.availablePrinterNames())

    def ask(self, title: str, pages: int, *, to_file: bool = True) -> QPrinter | None:
        """Ask for printer, pages and copies; None when the person changed their mind.

        Without `to_file` the dialog does not offer to print into a file, where it is asked.
        """
        printer = new_printer(title)
        printer.setFromTo(1, pages)
        dialog = QPrintDialog(printer, self._parent)
        dialog.setMinMax(1, pages)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintSelection, False)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, to_file)
        chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if chosen else None


def new_printer(title: str) -> QPrinter:
    """A printer set to A4 upright without any scaling."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setResolution(DOTS)
    return printer


def printing(printer: QPrinter, pdf: bytes) -> Callable[[Progress], None]:
    """The work of sending a paper to a printer, for a worker.

    It tells of each page before it is sent. Raises Unavailable "printer_failed", and lets
    Cancelled pass; what was sent before may still be printed.
    """

    def work(progress: Progress) -> None:
        held = QBuffer()
        held.setData(pdf)
        held.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(held)
        painter = QPainter()
        if not painter.begin(printer):
            raise Unavailable("printer_failed")
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        sent = False
        try:
            _send(document, printer, painter, progress)
            sent = True
        finally:
            if not sent:
                printer.abort()
            painter.end()
        document.close()

    return work


def _send(document: QPdfDocument, printer: QPrinter, painter: QPainter, progress: Progress) -> None:
    wanted = list(_wanted(printer, document.pageCount()))
    for done, page in enumerate(wanted):
        progress.step(done, len(wanted), "")
        if done and not printer.newPage():
            raise Unavailable("printer_failed")
        points = document.pagePointSize(page)
        painter.drawImage(_area(printer, points), _picture(document, page))


def _picture(document: QPdfDocument, page: int) -> QImage:
    """A page on white: PDF has no paper of its own, and printers do strange things without."""
    drawn = document.render(page, (document.pagePointSize(page) * (DOTS / POINTS)).toSize())
    sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return sheet


def _wanted(printer: QPrinter, count: int) -> Iterable[int]:
    """The pages to print, from 0, in the order in which the printer wants them."""
    pages = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        pages = pages[printer.fromPage() - 1 : printer.toPage()]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    times = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * times
    return [page for page in pages for _ in range(times)]


def _area(printer: QPrinter, points: QSizeF) -> QRectF:
    """Where a page stands on the sheet, in dots: as big as it is, smaller only to fit the sheet.

    Asked anew for each page, since some systems change their dots once printing has begun.
    """
    across, down = printer.logicalDpiX() / POINTS, printer.logicalDpiY() / POINTS
    sheet = printer.pageLayout().fullRectPoints()
    fit = min(sheet.width() / points.width(), sheet.height() / points.height())
    fit = 1.0 if fit > SAME else fit
    size = QSizeF(points.width() * fit * across, points.height() * fit * down)
    left = max(0.0, (sheet.width() * across - size.width()) / 2)
    return QRectF(QPointF(left, 0), size)
