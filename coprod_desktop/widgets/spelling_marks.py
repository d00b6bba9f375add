"""Marks unknown words in a text field with a wavy line, and offers others in their place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QScrollArea, QTextEdit, QToolTip

from coprod_desktop.domain.spelling import Written
from coprod_desktop.widgets.theme import worn

TextField = QTextEdit | QPlainTextEdit

SOON = 120
"""Milliseconds between two looks at what is in view, while somebody types or scrolls."""

LONG = 2000
"""Letters of a paragraph of which only what is in view is looked at."""

KEY = Qt.Key.Key_F7
LAST_PLANE = "\uffff"
_LOOKS = frozenset({QEvent.Type.ReadOnlyChange, QEvent.Type.Resize, QEvent.Type.Show})


class Speller(Protocol):
    """Who knows words (services.spelling.Spelling)."""

    def unknown_in(self, text: str) -> tuple[Written, ...]: ...

    def suggestions(self, word: str) -> tuple[str, ...]: ...

    def has_learned(self, word: str) -> bool: ...


class Checking(Protocol):
    """Whether and by whom spelling is checked (app.spelling_keeper.SpellingKeeper)."""

    @property
    def is_on(self) -> bool: ...

    @property
    def speller(self) -> Speller | None: ...

    def switch(self, on: bool) -> None: ...

    def learn(self, word: str) -> None: ...

    def forget(self, word: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Spot:
    """A word of the document and where it stands, as Qt counts."""

    word: str
    start: int
    end: int


class SpellingMarks(QObject):
    """Looks after one field for as long as it lives; its words are never changed unasked.

    Only what is in view is marked, a moment after it changed, and never the word that is being
    typed. F7 goes to the next unknown word and opens what can be done with it; so does the menu
    of the right mouse button or of the menu key, at the word it points to. In a field that can
    only be read nothing is marked.
    """

    def __init__(self, field: TextField, checking: Checking) -> None:
        super().__init__(field)
        self._field = field
        self._checking = checking
        self._left: set[str] = set()
        self._typed_to: int | None = None
        self._shown: list[QTextEdit.ExtraSelection] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.mark)
        field.document().contentsChange.connect(self._changed)
        field.cursorPositionChanged.connect(self.look_again)
        field.verticalScrollBar().valueChanged.connect(self.look_again)
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)
        self.look_again()

    @property
    def marked(self) -> tuple[str, ...]:
        """The words that wear a line now."""
        return tuple(one.cursor.selectedText() for one in self._shown)

    @Slot()
    def look_again(self) -> None:
        """Look soon at what is in view."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def mark(self) -> None:
        """Put a line under the unknown words in view."""
        cursor = self._field.textCursor().position()
        if self._typed_to != cursor:
            self._typed_to = None
        spots = [spot for spot in self._in_view() if not self._is_being_typed(spot)]
        if [(spot.start, spot.end) for spot in spots] != [_ends(one) for one in self._shown]:
            shape = _wavy()
            self._shown = [self._marking(spot, shape) for spot in spots]
            self._field.setExtraSelections(self._shown)

    def go_on(self) -> None:
        """Go to the next unknown word, from the top again after the last, and offer others."""
        spot = self._next()
        if spot is None:
            self._say(self.tr("Every word here is known."))
            return
        self._field.setTextCursor(self._over(spot))
        self._bring_into_view()
        menu = QMenu(self._field)
        menu.setAccessibleName(self.tr("Spelling of “{word}”").format(word=spot.word))
        self._offer(menu, spot)
        at = QTextCursor(self._field.document())
        at.setPosition(spot.start)
        below = self._field.cursorRect(at).bottomLeft()
        self._open(menu, self._field.viewport().mapToGlobal(below))
        menu.setActiveAction(next(one for one in menu.actions() if one.isEnabled()))
        self._announce(self.tr("“{word}” is not known.").format(word=spot.word))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return isinstance(event, QKeyEvent) and self._key(event)
        if kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._context_menu(event)
        if kind in _LOOKS:
            self.look_again()
        elif kind == QEvent.Type.FocusOut:
            self._typed_to = None
            self.look_again()
        elif kind == QEvent.Type.StyleChange:
            self._shown = []
            self.look_again()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        ours = event.key() == KEY and not event.modifiers() and self._speller() is not None
        if ours and event.type() == QEvent.Type.KeyPress:
            self.go_on()
        elif ours:
            event.accept()
        return ours

    @Slot(int, int, int)
    def _changed(self, position: int, _removed: int, added: int) -> None:
        self._typed_to = position + added
        self.look_again()

    def _speller(self) -> Speller | None:
        """Who tells words apart; nobody where nothing can be typed or nothing is checked."""
        usable = self._checking.is_on and not self._field.isReadOnly()
        return self._checking.speller if usable else None

    def _is_being_typed(self, spot: Spot) -> bool:
        at = self._typed_to
        return at is not None and spot.start <= at <= spot.end

    def _in_view(self) -> Iterator[Spot]:
        view: QRect = self._field.viewport().rect()
        first = self._field.cursorForPosition(view.topLeft()).position()
        last = self._field.cursorForPosition(view.bottomRight()).position()
        block = self._field.document().findBlock(first)
        while block.isValid() and block.position() <= last:
            yield from self._unknown_in(block, first, last)
            block = block.next()

    def _unknown_in(self, block: QTextBlock, first: int, last: int) -> Iterator[Spot]:
        """The unknown words of a paragraph; of a long one those from `first` to `last`."""
        speller = self._speller()
        if speller is None:
            return
        text, begun = block.text(), block.position()
        if text and max(text) > LAST_PLANE:
            spots = _counted_as_qt(text, begun, speller.unknown_in(text))
        else:
            start, end = _part(text, first - begun, last - begun)
            found = speller.unknown_in(text[start:end])
            begun += start
            spots = (Spot(one.word, begun + one.start, begun + one.end) for one in found)
        yield from (spot for spot in spots if spot.word not in self._left)

    def _all_in(self, block: QTextBlock) -> Iterator[Spot]:
        yield from self._unknown_in(block, block.position(), block.position() + block.length())

    def _next(self) -> Spot | None:
        here = self._field.textCursor().selectionEnd()
        after = (spot for spot in self._from(here) if spot.start >= here)
        return next(chain(after, self._from(0)), None)

    def _from(self, position: int) -> Iterator[Spot]:
        block = self._field.document().findBlock(position)
        while block.isValid():
            yield from self._all_in(block)
            block = block.next()

    def _at(self, position: int) -> Spot | None:
        """The word at a place of the text, known or not."""
        block = self._field.document().findBlock(position)
        spots = (spot for spot in self._all_in(block) if spot.start <= position <= spot.end)
        return next(spots, None)

    def _context_menu(self, event: QContextMenuEvent) -> bool:
        if self._field.isReadOnly():
            return False
        menu = QMenu(self._field)
        cursor = self._field.textCursor()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            cursor = self._field.cursorForPosition(event.pos())
        spot = self._at(cursor.selectionStart())
        if spot is not None:
            self._offer(menu, spot)
        elif word := self._learned_at(cursor):
            said = self.tr("Forget this word (the group learned it)")
            _add(menu, said, partial(self._checking.forget, word))
        menu.addSeparator()
        usual = self._field.createStandardContextMenu()
        usual.setParent(menu, usual.windowFlags())
        menu.addActions(usual.actions())
        menu.addSeparator()
        switch = menu.addAction(self.tr("Check spelling"))
        switch.setCheckable(True)
        switch.setChecked(self._checking.is_on)
        switch.toggled.connect(self._checking.switch)
        self._open(menu, event.globalPos())
        return True

    def _learned_at(self, cursor: QTextCursor) -> str:
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        word, speller = cursor.selectedText(), self._speller()
        return word if word and speller is not None and speller.has_learned(word) else ""

    def _open(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _offer(self, menu: QMenu, spot: Spot) -> None:
        """Put into a menu what can be done with an unknown word."""
        speller = self._speller()
        offered = speller.suggestions(spot.word) if speller is not None else ()
        for word in offered:
            action = _add(menu, word, partial(self._replace, spot, word))
            font = action.font()
            font.setBold(True)
            action.setFont(font)
        if not offered:
            menu.addAction(self.tr("No word is like it")).setEnabled(False)
        menu.addSeparator()
        learn = partial(self._checking.learn, spot.word)
        _add(menu, self.tr("Learn this word (for the whole group)"), learn)
        _add(menu, self.tr("Leave it here"), partial(self._leave, spot.word))

    def _leave(self, word: str) -> None:
        self._left.add(word)
        self.mark()

    def _replace(self, spot: Spot, word: str) -> None:
        cursor = self._over(spot)
        if cursor.selectedText() == spot.word and not self._field.isReadOnly():
            cursor.insertText(word, cursor.charFormat())
            self._field.setTextCursor(cursor)

    def _over(self, spot: Spot) -> QTextCursor:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(spot.start)
        cursor.setPosition(spot.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _marking(self, spot: Spot, shape: QTextCharFormat) -> QTextEdit.ExtraSelection:
        marking = QTextEdit.ExtraSelection()
        marking.cursor = self._over(spot)
        marking.format = shape
        return marking

    def _bring_into_view(self) -> None:
        """Scroll the field, and whatever it stands in, until the chosen word is seen."""
        self._field.ensureCursorVisible()
        word = self._field.cursorRect()
        around = self._field.parentWidget()
        while around is not None:
            page = around.widget() if isinstance(around, QScrollArea) else None
            if isinstance(around, QScrollArea) and page is not None:
                at = self._field.viewport().mapTo(page, word.bottomLeft())
                around.ensureVisible(at.x(), at.y(), 0, 3 * word.height())
            around = around.parentWidget()

    def _say(self, words: str) -> None:
        at = self._field.viewport().mapToGlobal(self._field.cursorRect().bottomLeft())
        QToolTip.showText(at, words, self._field)
        self._announce(words)

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words))


def _ends(marking: QTextEdit.ExtraSelection) -> tuple[int, int]:
    return marking.cursor.selectionStart(), marking.cursor.selectionEnd()


def _wavy() -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    shape.setUnderlineColor(QColor(worn().theme.late))
    return shape


def _part(text: str, first: int, last: int) -> tuple[int, int]:
    """From where to where a paragraph is looked at: all of it, or whole words of a long one."""
    if len(text) <= LONG:
        return 0, len(text)
    start = text.rfind(" ", 0, max(0, first)) + 1
    end = text.find(" ", max(0, last))
    return start, len(text) if end < 0 else end


def _counted_as_qt(text: str, begun: int, found: tuple[Written, ...]) -> Iterator[Spot]:
    """Words of a text with letters beyond the first plane of Unicode, which Qt counts twice."""
    for one in found:
        start, end = (
            begun + len(text[:place].encode("utf-16-le")) // 2 for place in (one.start, one.end)
        )
        yield Spot(one.word, start, end)


def _add(menu: QMenu, words: str, done: Callable[[], None]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _checked=False: done())
    return action
