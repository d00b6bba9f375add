"""What the small editors share: their size, their refusals, the ways out."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QLabel, QPlainTextEdit, QWidget

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.views import pointing
from coprod_desktop.views.typed_fields import first_unread
from coprod_desktop.widgets.theme import worn

TALL = 240


class EditorDialog(QDialog):
    """A dialog whose content scrolls where the window is small.

    `wide` is its width in pixels at 100 %; `writes` says that its main button changes the
    record, so that it is not offered in a file that is open to read. Ctrl+Enter does what the
    main button does, also while somebody types in a field of several lines.
    """

    wide = 640
    writes = True

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._presenter: object = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.do_main_thing)

    def hold(self, presenter: object) -> None:
        """Keep the presenter for as long as the dialog is there."""
        self._presenter = presenter

    def do_main_thing(self) -> None:
        """Ask for what the main button does, unless a date or time cannot be read.

        Nothing is asked for while the main button is not offered (app.reading_only).
        """
        if self.property("barred"):
            return
        unread = first_unread(self)
        if unread is not None:
            unread.setFocus()
        else:
            self.ask()

    @abstractmethod
    def ask(self) -> None:
        """Send out what is written as a wish."""

    def point_out(self, refused: Refused) -> None:
        """Say what is amiss right by the input it is about; all that was typed stays.

        The words stand under the input, and above one so tall that its end may be out of view.
        """
        problem = self.findChild(QLabel, "problem")
        about = self.findChild(QWidget, refused.field) if refused.field else None
        holder = about.parentWidget() if about is not None else None
        place = holder.layout() if holder is not None else None
        if problem is not None and about is not None and isinstance(place, QBoxLayout):
            place.removeWidget(problem)
            under = about.height() < worn().px(TALL)
            place.insertWidget(place.indexOf(about) + under, problem)
        pointing.point_out(self, refused, self._words)
        self.grow()

    def close_editor(self) -> None:
        """Close after what was asked is done."""
        self.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.size_fields()

    def size_fields(self) -> None:
        """Give each field of several lines the height of three, in the size of text worn."""
        for field in self.findChildren(QPlainTextEdit):
            field.setFixedHeight(3 * field.fontMetrics().lineSpacing() + worn().px(28))

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)
        QTimer.singleShot(0, self, self.grow)  # what was filled in is dressed only now

    def _fit(self) -> None:
        """Be as large as the content asks, and no larger than the window or screen."""
        self.size_fields()
        width = min(worn().px(self.wide), self._room().width())
        self.resize(width, self._height_for(width))

    def grow(self) -> None:
        """Be as high as the content asks now, if that is more than before."""
        self.resize(self.width(), max(self.height(), self._height_for(self.width())))

    def _height_for(self, width: int) -> int:
        inside = width - worn().gap(16)
        needed = self._height_of("ground", inside) + self._height_of("foot", width)
        return min(needed + 8, self._room().height())

    def _height_of(self, name: str, width: int) -> int:
        part = self.findChild(QWidget, name)
        layout = part.layout() if part is not None else None
        if layout is None:
            return 0
        return max(layout.heightForWidth(width), layout.totalMinimumSize().height())

    def _room(self) -> QSize:
        owner = self.parentWidget()
        return owner.window().size() if owner is not None else self.screen().availableSize()
