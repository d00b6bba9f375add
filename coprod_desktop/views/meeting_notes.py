"""The notes of the chosen item, with the buttons for bold and lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton

from coprod_desktop.domain.notes import BlockKind
from coprod_desktop.widgets.notes_editor import NotesEditor


class MeetingNotes(QObject):
    """Shows the notes of one item after the other and loses none.

    `written` carries the item and its notes soon after each pause and before another item is
    shown. Notes that nobody kept are held until their item is shown again. `line_ended` carries
    the item and a line typed in its notes, once the cursor has gone on from it.
    """

    written = Signal(int, str)
    line_ended = Signal(int, str)

    def __init__(
        self,
        editor: NotesEditor,
        *,
        bold: QAbstractButton,
        bullets: QAbstractButton,
        numbers: QAbstractButton,
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._bold, self._bullets, self._numbers = bold, bullets, numbers
        self._item_id: int | None = None
        self._unkept: dict[int, str] = {}
        editor.settled.connect(self._send)
        editor.line_ended.connect(self._send_line)
        editor.shape_changed.connect(self._show_shape)
        bold.clicked.connect(lambda: self._shape(editor.toggle_bold))
        bullets.clicked.connect(lambda: self._shape(editor.toggle_bullets))
        numbers.clicked.connect(lambda: self._shape(editor.toggle_numbers))

    def leave(self) -> None:
        """Send what waits; hold what is not kept."""
        self._editor.end_line()
        self._editor.settle()
        if self._item_id is not None and self._editor.is_waiting:
            self._unkept[self._item_id] = self._editor.markdown()
        self._item_id = None

    def show(self, item_id: int, notes: str) -> None:
        """Show the notes of an item; what is being typed in them is never replaced."""
        if item_id == self._item_id:
            self._editor.take(notes)
            return
        self.leave()
        self._item_id = item_id
        self._editor.set_markdown(notes)
        unkept = self._unkept.pop(item_id, None)
        if unkept is not None:
            self._editor.put_back(unkept)

    def kept(self, item_id: int, markdown: str) -> None:
        """Know that the notes of an item are in the file."""
        self._unkept.pop(item_id, None)
        if item_id == self._item_id:
            self._editor.kept(markdown)

    def due(self) -> dict[int, str]:
        """All notes that wait to be kept, by item."""
        markdown = self._editor.due()
        if self._item_id is None or markdown is None:
            return dict(self._unkept)
        return {**self._unkept, self._item_id: markdown}

    def settle(self) -> None:
        """Send what is typed and not yet kept."""
        self._editor.settle()

    def has_line(self, item_id: int, line: str) -> bool:
        """Whether a line stands in the notes shown, if they are of this item."""
        return item_id == self._item_id and self._editor.has_line(line)

    def take_line_out(self, item_id: int, line: str) -> bool:
        """Take a line out of the notes shown, if they are of this item and it is there."""
        return item_id == self._item_id and self._editor.take_out(line)

    def lock(self, *, locked: bool) -> None:
        """Let the notes only be read, or be typed in as well."""
        self._editor.setReadOnly(locked)

    def focus(self) -> None:
        """Go to the notes."""
        self._editor.setFocus()

    def _send(self, markdown: str) -> None:
        if self._item_id is not None:
            self.written.emit(self._item_id, markdown)

    def _send_line(self, line: str) -> None:
        if self._item_id is not None:
            self.line_ended.emit(self._item_id, line)

    def _shape(self, change: Callable[[], None]) -> None:
        change()
        self._show_shape()
        self.focus()

    def _show_shape(self) -> None:
        self._bold.setChecked(self._editor.is_bold)
        self._bullets.setChecked(self._editor.list_kind is BlockKind.BULLET)
        self._numbers.setChecked(self._editor.list_kind is BlockKind.NUMBER)
