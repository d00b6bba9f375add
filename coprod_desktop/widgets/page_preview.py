"""A paper as it will be printed: the pages of a PDF held in memory, one below another."""

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QScrollBar, QSizePolicy, QWidget

from coprod_desktop.widgets.theme import worn

IMAGES_KEPT = 4
"""Pictures of pages kept for the next repaint: those in sight, and one on each side."""

ZOOMS = (1.0, 1.4, 2.0, 3.0)
"""How many times as wide as the room a page can be shown."""

TALL, LEAST = 420, 220
"""Pixels of height it asks for and needs. Not scaled: it is a window on pages of any size."""


NEARER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
FARTHER = (Qt.Key.Key_Minus,)


class PagePreview(QLabel):
    """Shows pages in the full width and scrolls by itself; nothing of them reaches the disk.

    Keys: arrows, Page up and Page down, Home and End scroll; with Ctrl, Page up and Page down go
    to the next page; + and - show it closer and from farther away. `page_changed` tells the
    number, from 0, of the page now looked at. In Designer: a promoted QLabel.
    """

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._bytes = QBuffer(self)
        self._images: dict[tuple[int, int, float], QImage] = {}
        self._page = 0
        self._zoom = 0
        self.setPixmap(QPixmap(1, 1))  # screen readers take a label without one for text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.valueChanged.connect(self._scrolled)
        self._across = QScrollBar(Qt.Orientation.Horizontal, self)
        self._across.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._across.valueChanged.connect(self.update)

    def show_pdf(self, pdf: bytes) -> None:
        """Show a paper from its first page; raises ValueError for bytes that are no PDF."""
        self._document.close()
        self._bytes.close()
        self._bytes.setData(pdf)
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._bytes)
        self._images.clear()
        if self._document.status() is not QPdfDocument.Status.Ready:
            raise ValueError("these bytes are no PDF")
        self._page = 0
        self._fit()
        self._bar.setValue(0)
        self.update()

    def clear(self) -> None:
        """Show no paper."""
        self._document.close()
        self._bytes.close()
        self._bytes.setData(b"")
        self._images.clear()
        self._page = 0
        self._fit()
        self.update()

    def page_count(self) -> int:
        """How many pages the paper has; 0 without a paper."""
        return self._document.pageCount()

    def page(self) -> int:
        """The number of the page looked at, from 0."""
        return self._page

    def text_of(self, page: int) -> str:
        """The words printed on a page, line by line."""
        return self._document.getAllText(page).text().replace("\r\n", "\n")

    def go_to(self, page: int) -> None:
        """Show a page from its top; the last one where there is no such page."""
        page = min(max(0, page), self.page_count() - 1)
        if page < 0:
            return
        self._bar.setValue(self._tops()[page] - self._gap())
        self._look_at(page)

    def zoom_by(self, steps: int) -> None:
        """Show the pages so many steps closer, or from farther away where negative."""
        if self.may_zoom(steps):
            self._zoom += steps
            self._images.clear()
            self._fit()
            self.update()

    def may_zoom(self, steps: int) -> bool:
        """Whether the pages can be shown so much closer, or from so much farther away."""
        return 0 <= self._zoom + steps < len(ZOOMS)

    def sizeHint(self) -> QSize:
        return QSize(worn().px(360), TALL)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, LEAST)

    def hasHeightForWidth(self) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        before = self._bar.value()
        QCoreApplication.sendEvent(self._bar, event)
        event.setAccepted(self._bar.value() != before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar, step = event.key(), self._bar, QScrollBar.SliderAction
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.go_to(self._page + (1 if key == Qt.Key.Key_PageDown else -1))
            return
        if key in NEARER or key in FARTHER:
            self.zoom_by(1 if key in NEARER else -1)
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._across.maximum():
            self._across.triggerAction(
                step.SliderSingleStepAdd if key == Qt.Key.Key_Right else step.SliderSingleStepSub
            )
            return
        actions = {
            Qt.Key.Key_Up: step.SliderSingleStepSub,
            Qt.Key.Key_Down: step.SliderSingleStepAdd,
            Qt.Key.Key_PageUp: step.SliderPageStepSub,
            Qt.Key.Key_PageDown: step.SliderPageStepAdd,
            Qt.Key.Key_Home: step.SliderToMinimum,
            Qt.Key.Key_End: step.SliderToMaximum,
        }
        action = next((done for wanted, done in actions.items() if wanted == key), None)
        if action is None:
            super().keyPressEvent(event)
        else:
            bar.triggerAction(action)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = worn()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.theme.paper))
        frame = QPen(QColor(look.theme.field_frame), 1)
        for page, area in self._areas():
            if area.intersects(event.rect()):
                painter.fillRect(area, Qt.GlobalColor.white)
                painter.drawImage(area, self._image(page, area.size()))
                painter.setPen(frame)
                painter.drawRect(area.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.theme.focus), 3))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def _image(self, page: int, size: QSize) -> QImage:
        """A page in the pixels of this screen, on nothing: PDF has no paper of its own."""
        fine = self.devicePixelRatioF()
        key = (page, size.width(), fine)
        if key not in self._images:
            while len(self._images) >= IMAGES_KEPT:
                del self._images[next(iter(self._images))]
            self._images[key] = self._document.render(page, size * fine)
        return self._images[key]

    def _areas(self) -> list[tuple[int, QRect]]:
        """Where the pages that are in sight stand."""
        sizes, found = self._sizes(), []
        for page, top in enumerate(self._tops()):
            left = self._gap() - self._across.value()
            area = QRect(left, top - self._bar.value(), 1, 1)
            area.setSize(sizes[page])
            if area.bottom() >= 0 and area.top() < self.height():
                found.append((page, area))
        return found

    def _sizes(self) -> list[QSize]:
        wide = round(max(1, self._bar.x() - 2 * self._gap()) * ZOOMS[self._zoom])
        sizes = []
        for page in range(self.page_count()):
            points = self._document.pagePointSize(page)
            sizes.append(QSize(wide, max(1, round(wide * points.height() / points.width()))))
        return sizes

    def _tops(self) -> list[int]:
        tops, top = [], self._gap()
        for size in self._sizes():
            tops.append(top)
            top += size.height() + self._gap()
        return tops

    def _gap(self) -> int:
        return worn().gap(10)

    def _fit(self) -> None:
        """Lay the pages out in the width there is, with the same page in sight as before."""
        wide = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - wide - 3, 3, wide, self.height() - 6)
        page = self._page
        tops, sizes = self._tops(), self._sizes()
        whole = tops[-1] + sizes[-1].height() + self._gap() if tops else 0
        self._bar.setPageStep(max(1, self.height() - worn().px(32)))
        self._bar.setSingleStep(worn().px(48))
        self._bar.setRange(0, max(0, whole - self.height()))
        self._bar.setVisible(self._bar.maximum() > 0)
        self._fit_across(max((size.width() for size in sizes), default=0))
        if page:
            self.go_to(page)

    def _fit_across(self, widest: int) -> None:
        """Where pages are wider than the room, let people go to their other side."""
        bar, high = self._across, self._across.sizeHint().height()
        bar.setGeometry(3, self.height() - high - 3, max(1, self._bar.x() - 6), high)
        bar.setPageStep(max(1, self._bar.x()))
        bar.setSingleStep(worn().px(48))
        bar.setRange(0, max(0, widest + 2 * self._gap() - self._bar.x()))
        bar.setVisible(bar.maximum() > 0)

    def _scrolled(self) -> None:
        self.update()
        areas = self._areas()
        if not areas:
            return
        first, last = areas[0][0], areas[-1][0]
        if self._bar.value() == self._bar.maximum():
            self._look_at(last)
        else:
            middle = self.height() // 2
            reaching = (page for page, area in areas if area.bottom() >= middle)
            self._look_at(next(reaching, first))

    def _look_at(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
