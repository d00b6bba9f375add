"""What the panels under the notes share: one thing typed, Enter writes it down, Esc leaves it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSpinBox, QWidget

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.views import pointing
from coprod_desktop.views.typed_fields import first_unread, texts_of, typed_fields, when_typed
from coprod_desktop.widgets.short_text import ShortText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CapturePanel(QFrame):
    """A panel that belongs to one item; what is typed in it stays until it is written down.

    `recorded` carries the record as it should be; `left` comes with Esc. `first_field` is
    where typing begins; `shown` is what the panel was filled with, None when it is empty.
    """

    first_field = "text"
    recorded = Signal(object)
    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ui: Any = None
        self._begun_with: dict[str, str] = {}
        self.shown: object = None
        self.item_id: int | None = None
        self.is_open = False
        self.setProperty("writes", True)

    def set_up(self, ui: Any) -> None:
        """Take the compiled form and connect what all panels have."""
        self._ui = ui
        ui.setupUi(self)
        ui.problem.hide()
        ui.save.clicked.connect(self.submit)
        ui.leave.clicked.connect(self.left)
        for field in self.findChildren(ShortText):
            field.entered.connect(self.submit)
        self.hide()

    def when_typed(self, heard: Callable[[], None]) -> None:
        """Call `heard` whenever somebody types in the panel."""
        for field in typed_fields(self).values():
            when_typed(field, lambda *_: heard())

    def begin_with(self, shown: object) -> None:
        """Know what the panel is filled with, once it is."""
        self.shown = shown
        self._begun_with = texts_of(typed_fields(self))

    def typed(self) -> dict[str, str]:
        """The words that were typed since, by field."""
        if self.shown is None:
            return {}
        begun = self._begun_with
        now = texts_of(typed_fields(self))
        return {name: text for name, text in now.items() if text.strip() != begun[name].strip()}

    def submit(self) -> None:
        """Hand over what is written, once all of it is understood."""
        unread = first_unread(self)
        if unread is not None:
            unread.setFocus()
        else:
            self.recorded.emit(self.record())

    @abstractmethod
    def record(self) -> object:
        """What is written now, as a record."""

    @abstractmethod
    def holds_draft(self, item_id: int | None) -> bool:
        """Whether something typed for a new entry of this item waits in the panel."""

    def clear(self) -> None:
        """Forget what was typed, once it is written down."""
        self.shown = None

    def open_for(self, item_id: int | None) -> None:
        """Show the panel under the notes of an item."""
        self.item_id, self.is_open = item_id, True
        pointing.forget(self)
        self.show()
        getattr(self._ui, self.first_field).setFocus()

    def shut(self) -> None:
        """Hide it; what is typed stays."""
        self.is_open = False
        self.hide()

    def point_out(self, refused: Refused) -> None:
        """Say what is amiss; all that was typed stays."""
        pointing.point_out(self, refused, self._words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and isinstance(self.focusWidget(), (QLineEdit, QSpinBox)):
            self.submit()
        else:
            super().keyPressEvent(event)
