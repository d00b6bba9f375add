"""Where minutes are typed: bold and lists, kept as Markdown soon after each pause, Tab leaves."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextList,
    QTextListFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from coprod_desktop.domain.notes import Block, BlockKind, Span, read, write
from coprod_desktop.widgets.theme import worn

LEAST_LINES, MOST_LINES = 5, 7
INDENT = 22
PAUSE = 800
LONGEST_WAIT = 1800
LINE_BREAK = "\u2028"
BOLD_KEYS = QKeySequence("Ctrl+B")
REDO_KEYS = QKeySequence("Ctrl+Y")
BULLET_KEYS = QKeySequence("Ctrl+Shift+L")
NUMBER_KEYS = QKeySequence("Ctrl+Shift+N")
_STYLES = {
    BlockKind.BULLET: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBER: QTextListFormat.Style.ListDecimal,
}
_GAP_BELOW = 6
_LEFT_BY_KEYS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    }
)


class NotesEditor(QTextEdit):
    """A text field for notes.

    `settled` offers the Markdown at the latest 1.8 seconds after the first key of a change,
    and at once when the field is left; whoever keeps it answers with `kept`. Until then
    `waiting` is true, and what the record says meanwhile does not replace what was typed.
    `shape_changed` comes when bold or list at the cursor changed; `line_ended` carries a line
    that was typed in, once the cursor has gone on from it.
    """

    settled = Signal(str)
    waiting = Signal(bool)
    shape_changed = Signal()
    line_ended = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = ""
        self._offered = ""
        self._waits = False
        self._loading = False
        self._line: QTextCursor | None = None
        self._pause = self._timer(PAUSE)
        self._longest = self._timer(LONGEST_WAIT)
        self.setTabChangesFocus(True)
        self.document().setIndentWidth(worn().px(INDENT))
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._typed)
        self.cursorPositionChanged.connect(self.shape_changed)
        self.cursorPositionChanged.connect(self._gone_on)
        self.currentCharFormatChanged.connect(lambda _: self.shape_changed.emit())

    def _timer(self, wait: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(self.settle)
        return timer

    def sizeHint(self) -> QSize:
        return QSize(worn().px(320), self._height(MOST_LINES))

    def minimumSizeHint(self) -> QSize:
        return QSize(worn().px(120), self._height(LEAST_LINES))

    def _height(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing() + worn().px(24)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.document().setIndentWidth(worn().px(INDENT))
            self.updateGeometry()

    @property
    def is_waiting(self) -> bool:
        """Whether something typed is not yet known to be kept."""
        return self._waits

    def markdown(self) -> str:
        """The notes as they stand, as Markdown."""
        return write(_blocks(self))

    def set_markdown(self, markdown: str) -> None:
        """Show other notes; what was typed and not yet kept is dropped, so settle first."""
        self._stop()
        self._held = self._offered = markdown
        self._fill(markdown)
        self._set_waits(waits=False)

    def take(self, markdown: str) -> None:
        """Show what the record holds now, unless it is shown already or something waits."""
        if markdown != self._held and not self._waits:
            self.set_markdown(markdown)

    def put_back(self, markdown: str) -> None:
        """Show what was typed before and could not be kept; it is offered again."""
        self._fill(markdown)
        self._typed()

    def settle(self) -> None:
        """Offer what was typed, if anything waits to be kept."""
        markdown = self.due()
        if markdown is not None:
            self.settled.emit(markdown)

    def due(self) -> str | None:
        """What was typed and waits to be kept, for somebody who keeps it at once."""
        self._stop()
        if not self._waits:
            return None
        self._offered = self.markdown()
        if self._offered != self._held:
            return self._offered
        self._set_waits(waits=False)
        return None

    def kept(self, markdown: str) -> None:
        """Know that these notes are in the record."""
        self._held = markdown
        if markdown == self._offered and not self._longest.isActive():
            self._set_waits(waits=False)

    def end_line(self) -> None:
        """Tell of the line that was being typed, if one was, as `line_ended`."""
        line, self._line = self._line, None
        if line is None:
            return
        for said in line.block().text().split(LINE_BREAK):
            if said.strip():
                self.line_ended.emit(said)

    def has_line(self, line: str) -> bool:
        """Whether this line stands in the notes, word for word."""
        return _place_of(self, line) is not None

    def take_out(self, line: str) -> bool:
        """Take the first such line out of the notes; Ctrl+Z here brings it back."""
        place = _place_of(self, line)
        if place is None or self.isReadOnly():
            return False
        _take_out(place)
        self._line = None
        return True

    @property
    def is_bold(self) -> bool:
        """Whether what is typed next will be bold."""
        return self.fontWeight() >= QFont.Weight.DemiBold

    @property
    def list_kind(self) -> BlockKind:
        """What the block at the cursor is."""
        return _kind(self.textCursor().block().textList())

    def toggle_bold(self) -> None:
        """Make the chosen words bold, or plain again."""
        weight = QFont.Weight.Normal if self.is_bold else QFont.Weight.Bold
        self.setFontWeight(weight)
        self.shape_changed.emit()

    def toggle_bullets(self) -> None:
        """Make the chosen lines a list with dots, or plain again."""
        self._toggle_list(BlockKind.BULLET)

    def toggle_numbers(self) -> None:
        """Make the chosen lines a numbered list, or plain again."""
        self._toggle_list(BlockKind.NUMBER)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Y is for what was typed here, before it is for the window."""
        override = event.type() is QEvent.Type.ShortcutOverride and not self.isReadOnly()
        if override and isinstance(event, QKeyEvent) and _is(event, REDO_KEYS):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for keys, act in (
            (BOLD_KEYS, self.toggle_bold),
            (BULLET_KEYS, self.toggle_bullets),
            (NUMBER_KEYS, self.toggle_numbers),
            (REDO_KEYS, self.redo),
        ):
            if not self.isReadOnly() and _is(event, keys):
                act()
                return
        if self._ends_list(event):
            self._toggle_list(self.list_kind)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()
        if event.reason() in _LEFT_BY_KEYS:
            self.end_line()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._gone_on()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text."""
        self.insertPlainText(source.text())

    def _fill(self, markdown: str) -> None:
        self._loading = True
        self._line = None
        _fill(self, read(markdown))
        self._loading = False
        self.shape_changed.emit()

    def _typed(self) -> None:
        if self._loading:
            return
        self._gone_on()
        if self._line is None:
            self._line = QTextCursor(self.textCursor().block())
            self._line.setKeepPositionOnInsert(True)
        if not self._longest.isActive():
            self._longest.start()
        self._pause.start()
        self._set_waits(waits=True)

    def _gone_on(self) -> None:
        """A line ends when the cursor leaves it; while a mouse button is down nothing moves."""
        if self._line is None or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        if self._line.block() != self.textCursor().block():
            self.end_line()

    def _stop(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def _set_waits(self, *, waits: bool) -> None:
        if waits != self._waits:
            self._waits = waits
            self.waiting.emit(waits)

    def _ends_list(self, event: QKeyEvent) -> bool:
        """Enter in an empty item ends the list, as people expect."""
        block = self.textCursor().block()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        return enter and not self.isReadOnly() and bool(block.textList()) and not block.text()

    def _toggle_list(self, kind: BlockKind) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if self.list_kind is kind:
            for block in _chosen(cursor):
                _out_of_list(block)
        else:
            _into_list(cursor, kind)
        cursor.endEditBlock()
        self.shape_changed.emit()


def _is(event: QKeyEvent, keys: QKeySequence) -> bool:
    return QKeySequence(event.keyCombination()) == keys


def _kind(text_list: QTextList | None) -> BlockKind:
    if text_list is None:
        return BlockKind.PARAGRAPH
    numbered = text_list.format().style() == QTextListFormat.Style.ListDecimal
    return BlockKind.NUMBER if numbered else BlockKind.BULLET


def _list_of(block: QTextBlock) -> QTextList | None:
    return block.textList()


def _each_block(editor: QTextEdit) -> Iterator[QTextBlock]:
    block = editor.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def _blocks(editor: QTextEdit) -> Iterator[Block]:
    for block in _each_block(editor):
        text_list = _list_of(block)
        kind = _kind(text_list)
        spans = tuple(_spans(block))
        if text_list is None:
            yield Block(kind, spans)
            continue
        shape = text_list.format()
        number = shape.start() + text_list.itemNumber(block) if kind is BlockKind.NUMBER else 0
        yield Block(kind, spans, max(0, shape.indent() - 1), number)


def _spans(block: QTextBlock) -> Iterator[Span]:
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        bold = fragment.charFormat().fontWeight() >= QFont.Weight.DemiBold
        yield Span(fragment.text().replace(LINE_BREAK, "\n"), bold)
        piece += 1


def _place_of(editor: QTextEdit, line: str) -> QTextCursor | None:
    """The line as a selection, None where it does not stand in the notes."""
    for block in _each_block(editor):
        start = block.position()
        for said in block.text().split(LINE_BREAK):
            if said == line:
                place = QTextCursor(block)
                place.setPosition(start)
                place.setPosition(start + _length(said), QTextCursor.MoveMode.KeepAnchor)
                return place
            start += _length(said) + 1
    return None


def _length(text: str) -> int:
    """As Qt counts: a letter beyond the first plane of Unicode is two."""
    return len(text.encode("utf-16-le")) // 2


def _take_out(place: QTextCursor) -> None:
    """Remove the selected line with the break behind it; the last one with that before it.

    The line below, which moves up, keeps its shape and its list.
    """
    start, end = place.selectionStart(), place.selectionEnd()
    last = end >= place.document().characterCount() - 1
    place.beginEditBlock()
    place.removeSelectedText()
    if not last:
        below = place.block().next()
        shape, text_list = below.blockFormat(), _list_of(below)
        look = None if text_list is None else text_list.format()
        stays = text_list is not None and _has_others(text_list, (place.block(), below))
        joins = not place.block().text()
        place.deleteChar()
        if joins:
            _out_of_list(place.block())
            place.setBlockFormat(shape)
        if joins and stays and text_list is not None:
            text_list.add(place.block())
        elif joins and look is not None:
            place.createList(look)
    elif start > 0:
        place.deletePreviousChar()
    place.endEditBlock()


def _has_others(text_list: QTextList, lines: tuple[QTextBlock, ...]) -> bool:
    """Whether a list has other lines than these; one that loses all of them is gone."""
    return any(text_list.item(at) not in lines for at in range(text_list.count()))


def _fill(editor: QTextEdit, blocks: tuple[Block, ...]) -> None:
    document = editor.document()
    document.setUndoRedoEnabled(False)
    editor.clear()
    cursor = QTextCursor(document)
    before: Block | None = None
    for block in blocks:
        if before is not None:
            cursor.insertBlock(_plain_block(), QTextCharFormat())
        cursor.setBlockFormat(_plain_block())
        _shape(cursor, block, before)
        for span in block.spans:
            cursor.insertText(span.text.replace("\n", LINE_BREAK), _weight(bold=span.bold))
        before = block
    if not blocks:
        cursor.setBlockFormat(_plain_block())
    cursor.setPosition(0)
    editor.setTextCursor(cursor)
    editor.setCurrentCharFormat(_weight(bold=False))
    document.setUndoRedoEnabled(True)


def _shape(cursor: QTextCursor, block: Block, before: Block | None) -> None:
    """Make the block at the cursor an item; of the list before it when it goes on with it."""
    if block.kind is BlockKind.PARAGRAPH:
        return
    goes_on = (
        before is not None
        and (before.kind, before.level) == (block.kind, block.level)
        and block.number in (0, before.number + 1)
    )
    text_list = cursor.block().previous().textList() if goes_on else None
    if text_list is not None:
        text_list.add(cursor.block())
    else:
        cursor.createList(_list_format(block.kind, block.level, block.number or 1))


def _list_format(kind: BlockKind, level: int = 0, start: int = 1) -> QTextListFormat:
    shape = QTextListFormat()
    shape.setStyle(_STYLES[kind])
    shape.setIndent(level + 1)
    if kind is BlockKind.NUMBER:
        shape.setStart(start)
    return shape


def _plain_block() -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setBottomMargin(_GAP_BELOW)
    return shape


def _weight(*, bold: bool) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return shape


def _chosen(cursor: QTextCursor) -> Iterator[QTextBlock]:
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd()).position()
    while block.isValid() and block.position() <= last:
        yield block
        block = block.next()


def _out_of_list(block: QTextBlock) -> None:
    text_list = block.textList()
    if text_list is not None:
        text_list.remove(block)
    QTextCursor(block).setBlockFormat(_plain_block())


def _into_list(cursor: QTextCursor, kind: BlockKind) -> None:
    """One list of the chosen lines; it goes on with a list of the same kind right above."""
    blocks = list(_chosen(cursor))
    above = blocks[0].previous().textList() if blocks[0].previous().isValid() else None
    text_list = above if above is not None and _kind(above) is kind else None
    for block in blocks:
        _out_of_list(block)
        if text_list is None:
            text_list = QTextCursor(block).createList(_list_format(kind))
        else:
            text_list.add(block)
