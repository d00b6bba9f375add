"""One card on the ladder: its words measured once for a width, and painted as often as needed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPen

from coprod_desktop.widgets import running_text
from coprod_desktop.widgets.ladder_marks import CardMark, RungMark, more_words, note_words
from coprod_desktop.widgets.running_text import RunningText
from coprod_desktop.widgets.theme import Look

LOWEST = 32
"""Pixels: no target for the mouse is lower."""


@dataclass(frozen=True, slots=True)
class CardState:
    """How a card is painted just now: `here` is the selected one."""

    here: bool = False
    focused: bool = False
    hovered: bool = False
    carried: bool = False


class CardFaces:
    """All faces of one board in one look; `forget` them when the look changes."""

    def __init__(self, look: Look, *, compact: bool) -> None:
        self.look = look
        self._compact = compact
        self._fonts = (
            look.font(look.theme.small if compact else 15, weight=600),
            look.font(look.theme.small),
        )
        self._metrics = tuple(QFontMetrics(font) for font in self._fonts)
        self._exact = tuple(QFontMetricsF(font) for font in self._fonts)
        self._words: tuple[dict[str, float], dict[str, float]] = ({}, {})
        self._widths: tuple[dict[str, int], dict[str, int]] = ({}, {})
        self._broken: dict[tuple[int, str, int], RunningText] = {}
        self._sizes: dict[int, tuple[CardMark, dict[int, QSize]]] = {}
        self._inks = {tone: QColor(ink) for tone, ink in _inks(look).items()}

    def size_within(self, rungs: tuple[RungMark, ...], mark: CardMark, width: int) -> QSize:
        """The size at which everything on a card can be read, in a column of `width`."""
        before = self._sizes.get(mark.key)
        if before is None or before[0] != mark:
            before = self._sizes[mark.key] = (mark, {})
        if width not in before[1]:
            before[1][width] = self._measured(rungs, mark, width)
        return before[1][width]

    def paint(
        self,
        painter: QPainter,
        area: QRect,
        rungs: tuple[RungMark, ...],
        mark: CardMark,
        frame: QColor,
        state: CardState,
    ) -> None:
        """Paint a card with a frame in the colour of its rung."""
        self._paint_frame(painter, area, frame, state)
        across, down = self._padding()
        inside = area.adjusted(across, down, -across, -down)
        for face, words, ink in self._parts(rungs, mark):
            lines = self._lines(face, words, inside.width())
            if self._compact:
                inside.moveTop(area.top() + (area.height() - lines.height) // 2)
            painter.setPen(ink)
            lines.draw(painter, inside)
            inside.translate(0, lines.height)

    def _measured(self, rungs: tuple[RungMark, ...], mark: CardMark, width: int) -> QSize:
        across, down = self._padding()
        if self._compact:
            width = min(width, self._width(0, mark.title) + 2 * across)
        high = sum(
            self._height(face, words, width - 2 * across)
            for face, words, _ink in self._parts(rungs, mark)
        )
        return QSize(width, max(high + 2 * down, LOWEST))

    def _parts(
        self, rungs: tuple[RungMark, ...], mark: CardMark
    ) -> tuple[tuple[int, str, QColor], ...]:
        """The lines of a card: which font, words, ink."""
        title = (0, mark.title, self._inks["text"])
        if self._compact:
            return (title,)
        note = (1, note_words(rungs, mark), self._inks.get(mark.tone, self._inks[""]))
        more = (1, more_words(mark), self._inks["late"])
        return (title, *(part for part in (note, more) if part[1]))

    def _width(self, face: int, words: str) -> int:
        known = self._widths[face]
        if words not in known:
            known[words] = self._metrics[face].horizontalAdvance(words) + 2
        return known[words]

    def _advance(self, face: int, word: str) -> float:
        known = self._words[face]
        if word not in known:
            known[word] = self._exact[face].horizontalAdvance(word)
        return known[word]

    def _height(self, face: int, words: str, width: int) -> int:
        """How high the words are in so many pixels; counted word by word, for layouts ask often.

        Where a line is broken within a word, only the layout itself knows how.
        """
        if "\n" not in words and self._width(face, words) <= width:
            return self._metrics[face].height()
        lines, used = 1, 0.0
        space = self._advance(face, " ")
        for word in words.split(" "):
            wide = self._advance(face, word)
            if wide + 1 > width or "\n" in word:
                return self._lines(face, words, width).height
            if used and used + space + wide + 1 > width:
                lines, used = lines + 1, wide
            else:
                used += (space if used else 0) + wide
        return lines * self._metrics[face].height()

    def _lines(self, face: int, words: str, width: int) -> RunningText:
        key = (face, words, width)
        found = self._broken.get(key)
        if found is None:
            found = running_text.broken(words, self._fonts[face], width, tight=True)
            self._broken[key] = found
        return found

    def _paint_frame(self, painter: QPainter, area: QRect, frame: QColor, state: CardState) -> None:
        theme, look = self.look.theme, self.look
        here = state.here and not self._compact
        thick = 3 if here or state.focused or state.carried else 2
        colour = QColor(theme.here_frame) if here or state.carried else frame
        if state.focused:
            colour = QColor(theme.focus)
        ground = QColor(theme.card)
        if here or state.carried:
            ground = QColor(theme.here_wash)
        elif state.hovered:
            ground = QColor(theme.button_hover)
        radius = min(area.height() / 2, look.gap(14)) if self._compact else 10
        inset = thick / 2
        pen = QPen(colour, thick)
        if state.carried:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(ground)
        box = area.toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, radius, radius)
        if state.focused:
            painter.setPen(QPen(QColor(theme.rail), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = box.adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inner, max(2, radius - 3), max(2, radius - 3))

    def _padding(self) -> tuple[int, int]:
        look = self.look
        return (look.gap(12), look.gap(3)) if self._compact else (look.gap(12), look.gap(5))

    def words_height(self, rungs: tuple[RungMark, ...], mark: CardMark, width: int) -> int:
        """The height that the words really take on a card so wide, line by line."""
        across, _down = self._padding()
        parts = self._parts(rungs, mark)
        return sum(self._lines(face, said, width - 2 * across).height for face, said, _ink in parts)


def _inks(look: Look) -> dict[str, str]:
    theme = look.theme
    return {
        "text": theme.text,
        "": theme.quiet,
        "late": theme.late,
        "soon": theme.soon,
        "todo": theme.todo,
        "good": theme.good,
    }
