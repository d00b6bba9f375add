"""What reaches a printer, read back from a printer that writes to a file."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QColor, QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from reportlab.pdfgen.canvas import Canvas

from coprod_desktop.domain.progress import Cancelled, Unwatched
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.views.printing import Printers, new_printer, printing

WIDE, HIGH = 595.28, 841.89
COLOURS = ("red", "lime", "blue")


@pytest.fixture
def paper() -> bytes:
    """Three pages in three colours, each with a black square of an inch, an inch in."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=(WIDE, HIGH))
    for colour in COLOURS:
        canvas.setFillColor(colour)
        canvas.rect(0, 0, WIDE + 1, HIGH + 1, stroke=0, fill=1)
        canvas.setFillColor("black")
        canvas.rect(72, HIGH - 144, 72, 72, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


@pytest.fixture
def printer(qapp, tmp_path: Path) -> QPrinter:
    printer = new_printer("Minutes")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    return printer


class Sheets:
    """The sheets that came out."""

    def __init__(self, printer: QPrinter) -> None:
        self._document = QPdfDocument()
        self._document.load(printer.outputFileName())
        self.file = Path(printer.outputFileName())

    def picture(self, number: int) -> QImage:
        """A sheet at 100 dots an inch."""
        size = self._document.pagePointSize(number) * (100 / 72)
        picture: QImage = self._document.render(number, size.toSize())
        return picture

    def colours(self) -> list[str]:
        """The colour in the middle of each sheet."""
        names = {QColor(colour).name(): colour for colour in COLOURS}
        found = []
        for number in range(self._document.pageCount()):
            colour = self.picture(number).pixelColor(QPoint(400, 500)).name()
            found.append(names.get(colour, colour))
        return found


def come_out(printer: QPrinter, paper: bytes, progress: Any = None) -> Sheets:
    printing(printer, paper)(progress or Unwatched())
    return Sheets(printer)


def test_every_page_comes_out_once_and_in_order(printer, paper) -> None:
    assert come_out(printer, paper).colours() == list(COLOURS)


def test_a_page_comes_out_as_big_as_it_is(printer, paper) -> None:
    picture = come_out(printer, paper).picture(0)

    black = QColor("black")
    across = [x for x in range(picture.width()) if picture.pixelColor(x, 150) == black]
    down = [y for y in range(picture.height()) if picture.pixelColor(150, y) == black]
    for found in (across, down):
        assert found[0] == pytest.approx(100, abs=1)
        assert len(found) == pytest.approx(100, abs=2)


def test_only_the_pages_asked_for_come_out(printer, paper) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)

    assert come_out(printer, paper).colours() == ["lime", "blue"]


def test_a_printer_that_wants_the_last_page_first_gets_it(printer, paper) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)

    assert come_out(printer, paper).colours() == ["blue", "lime", "red"]


@pytest.mark.parametrize(
    ("collated", "wanted"),
    [
        (True, ["red", "lime", "blue", "red", "lime", "blue"]),
        (False, ["red", "red", "lime", "lime", "blue", "blue"]),
    ],
)
def test_copies_are_made_where_the_printer_makes_none(printer, paper, collated, wanted) -> None:
    printer.setCopyCount(2)
    printer.setCollateCopies(collated)

    assert come_out(printer, paper).colours() == wanted


def test_on_another_sheet_nothing_is_cut_off(printer, paper) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    sheets = come_out(printer, paper)

    assert float(PdfReader(sheets.file).pages[0].mediabox.height) == pytest.approx(595, abs=1)
    picture = sheets.picture(0)
    corner = picture.pixelColor(picture.width() // 2, picture.height() - 4)
    assert corner == QColor("red")


def test_each_page_is_told_before_it_is_sent(printer, paper) -> None:
    told = []

    class Watch:
        def step(self, done: int, total: int, what: str) -> None:
            told.append((done, total))

    come_out(printer, paper, Watch())

    assert told == [(0, 3), (1, 3), (2, 3)]


def test_it_stops_between_pages(printer, paper) -> None:
    class Stop:
        def step(self, done: int, total: int, what: str) -> None:
            if done == 1:
                raise Cancelled

    with pytest.raises(Cancelled):
        printing(printer, paper)(Stop())


def test_a_printer_that_takes_nothing_is_told_of(printer, paper, tmp_path, qtlog) -> None:
    printer.setOutputFileName(str(tmp_path / "no such folder" / "out.pdf"))

    with qtlog.disabled(), pytest.raises(Unavailable, match="printer_failed"):
        printing(printer, paper)(Unwatched())


def test_the_dialog_asks_for_pages_of_this_paper_and_may_be_left(qapp) -> None:
    seen = []

    def leave() -> None:
        dialog = qapp.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        seen.append((dialog.printer().docName(), dialog.minPage(), dialog.maxPage()))
        dialog.reject()

    QTimer.singleShot(0, leave)

    assert Printers().ask("Minutes", 5) is None
    assert seen == [("Minutes", 1, 5)]
