"""What FlowRow and SideBySide share: they arrange their own children, however these came to be."""

from abc import abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.widgets.theme import worn

_standing_still: list[object] = []


@contextmanager
def standing_still() -> Iterator[None]:
    """While a screen is put in its place nothing in it changes: each height is found once."""
    _standing_still.append(object())
    try:
        yield
    finally:
        _standing_still.pop()


class ChildArranger(QWidget):
    """Arranges its direct child widgets itself, so that a form needs no layout inside it.

    Children take part in the order in which they were made; hidden ones do not. A child given to
    a window that is already open is shown by itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._measured_in: object = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Take `widget` in as the last child, and as the last that Tab reaches here."""
        before = [self, *self.arranged()][-1]
        widget.setParent(self)
        QWidget.setTabOrder(before, widget)
        self._ask_for_layout()

    def arranged(self) -> list[QWidget]:
        """The children that take part, in order."""
        found = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [child for child in found if not child.isWindow() and not _hidden_on_purpose(child)]

    @abstractmethod
    def height_when(self, width: int, *, place: bool) -> int:
        """The height at `width`; with `place` the children are moved there."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Remembered while it is shown: a hidden widget is not told when its children change."""
        if not self.isVisible():
            if not _standing_still:
                return self.height_when(width, place=False)
            if self._measured_in is not _standing_still[-1]:
                self._measured_in = _standing_still[-1]
                self._heights.clear()
        if width not in self._heights:
            self._heights[width] = self.height_when(width, place=False)
        return self._heights[width]

    def minimumSizeHint(self) -> QSize:
        children = self.arranged()
        return QSize(
            max((smallest_width(child) for child in children), default=0),
            max((preferred(child).height() for child in children), default=0),
        )

    def childEvent(self, event: QChildEvent) -> None:
        if event.type() in {QEvent.Type.ChildAdded, QEvent.Type.ChildRemoved}:
            self._ask_for_layout()
        super().childEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._heights.clear()
            if self.isVisible():
                self._show_newcomers()
            self.height_when(self.width(), place=True)
            self.updateGeometry()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._ask_for_layout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.height_when(self.width(), place=True)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed inside while it was hidden was told to nobody."""
        super().showEvent(event)
        self._heights.clear()
        self.height_when(self.width(), place=True)
        self._ask_for_layout()

    def _ask_for_layout(self) -> None:
        self._heights.clear()
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _show_newcomers(self) -> None:
        for child in self.arranged():
            if child.isHidden():
                child.show()


def preferred(child: QWidget) -> QSize:
    """The size a child would like, within its own limits."""
    child.ensurePolished()
    hint = child.sizeHint().expandedTo(child.minimumSizeHint())
    return hint.expandedTo(child.minimumSize()).boundedTo(child.maximumSize())


def smallest_width(child: QWidget) -> int:
    child.ensurePolished()
    return max(child.minimumSizeHint().width(), child.minimumWidth())


def height_at(child: QWidget, width: int) -> int:
    """The height a child needs at `width`."""
    wanted = child.heightForWidth(width) if child.hasHeightForWidth() else -1
    if wanted < 0:
        wanted = preferred(child).height()
    return min(max(wanted, child.minimumHeight()), child.maximumHeight())


def number(widget: QWidget, name: str, otherwise: int) -> int:
    """A dynamic property as a whole number."""
    value = widget.property(name)
    return otherwise if value is None else int(value)


def scaled(widget: QWidget, name: str, otherwise: int) -> int:
    """A dynamic property given in pixels at 100 %, as pixels now."""
    return round(number(widget, name, otherwise) * worn().scale)


def _hidden_on_purpose(child: QWidget) -> bool:
    said = child.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return said and child.isHidden()
