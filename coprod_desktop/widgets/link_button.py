"""A button that looks like a link and wraps like text, since each thing mentioned leads to it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from coprod_desktop.widgets import running_text
from coprod_desktop.widgets.theme import worn

WIDEST, NARROWEST = 420, 90


class LinkButton(QPushButton):
    """A push button that looks like a link; its words wrap on as many lines as they need.

    `look` is "link" unless set otherwise ("row" makes a whole line of a list into a button).
    """

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self._hints: dict[tuple[object, ...], QSize] = {}
        self.setText(text)
        self.setProperty("look", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._hint(self._size_at, width).height()

    def sizeHint(self) -> QSize:
        return self._hint(self._natural_size)

    def minimumSizeHint(self) -> QSize:
        return self._hint(self._smallest_size)

    def _hint(self, measured: Callable[..., QSize], *given: int) -> QSize:
        """A size, remembered as long as words and look are the same: layouts ask for it often."""
        self.ensurePolished()
        key = (measured.__name__, given, self.text(), self.property("look"))
        if key not in self._hints:
            self._hints[key] = measured(*given)
        return self._hints[key]

    def _size_at(self, width: int) -> QSize:
        around = self._around()
        inside = running_text.height(self._words(), self.font(), width - around.width())
        return QSize(width, inside + around.height())

    def _natural_size(self) -> QSize:
        natural = running_text.natural_width(self._words(), self.font())
        width = min(natural, worn().px(WIDEST)) + self._around().width()
        return QSize(width, self.heightForWidth(width))

    def _smallest_size(self) -> QSize:
        longest = running_text.longest_word(self._words(), self.font())
        width = min(longest, worn().px(NARROWEST)) + self._around().width()
        return QSize(width, running_text.line_step(self.font()) + self._around().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        bevel = QStyle.ControlElement.CE_PushButtonBevel
        self.style().drawControl(bevel, option, painter, self)
        inside = self._inside(option)
        lines = self._lines(inside.width())
        inside.setTop(inside.top() + max(0, (inside.height() - lines.height) // 2))
        painter.setPen(self.palette().buttonText().color())
        lines.draw(painter, inside)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._hints.clear()
            self.updateGeometry()

    def _words(self) -> str:
        return running_text.without_mnemonic(self.text())

    def _lines(self, width: int) -> running_text.RunningText:
        return running_text.broken(self._words(), self.font(), width)

    def _inside(self, option: QStyleOptionButton) -> QRect:
        contents = QStyle.SubElement.SE_PushButtonContents
        return self.style().subElementRect(contents, option, self)

    def _around(self) -> QSize:
        """What the style sheet puts around the words: frame and padding on both sides."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, 400, 400)
        return QSize(400, 400) - self._inside(option).size()
