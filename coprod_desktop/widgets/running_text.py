"""Breaks text into lines that fit a width, long words too, with room between the lines."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from coprod_desktop.widgets.theme import worn

LINE_HEIGHT = 1.45
LINE_BREAK = "\u2028"
MOST_HEIGHTS = 4000

_heights: dict[tuple[str, str, int, int], int] = {}
"""Heights of texts by their words, font, distance of lines and width."""


@dataclass(frozen=True, slots=True)
class RunningText:
    """Text broken into lines. `height` and `step` (from line to line) are pixels."""

    layout: QTextLayout
    height: int
    step: int

    def draw(self, painter: QPainter, area: QRect) -> None:
        """Draw it in the painter's pen, from the top left corner of `area`."""
        self.layout.draw(painter, QPointF(area.topLeft()))


def broken(
    text: str,
    font: QFont,
    width: int,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    *,
    tight: bool = False,
) -> RunningText:
    """`text` in lines no wider than `width` pixels. Empty text is one empty line.

    `tight` takes the font's own distance between lines, for a few words on a small card.
    """
    layout = QTextLayout(text.replace("\r\n", "\n").replace("\n", LINE_BREAK), font)
    option = QTextOption(alignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    layout.setTextOption(option)
    step, top = QFontMetrics(font).height() if tight else line_step(font), 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top + (step - line.height()) / 2))
        top += step
    layout.endLayout()
    return RunningText(layout, max(top, step), step)


def height(text: str, font: QFont, width: int) -> int:
    """Pixels down that `broken` needs; layouts ask for the same few again and again."""
    key = (text, font.key(), line_step(font), width)
    found = _heights.get(key)
    if found is None:
        if len(_heights) >= MOST_HEIGHTS:
            _heights.clear()
        found = _heights[key] = broken(text, font, width).height
    return found


def line_step(font: QFont) -> int:
    """Pixels from line to line: roomy for running text, the font's own for headings."""
    natural = QFontMetrics(font).height()
    running = font.pixelSize() <= worn().px(worn().theme.body)
    return max(natural, round(font.pixelSize() * LINE_HEIGHT)) if running else natural


def natural_width(text: str, font: QFont) -> int:
    """Pixels the text needs when only its own line breaks count."""
    return _widest(text.replace("\r\n", "\n").replace(LINE_BREAK, "\n"), font.key(), words=False)


def longest_word(text: str, font: QFont) -> int:
    """Pixels of the longest word."""
    return _widest(text, font.key(), words=True)


@lru_cache(maxsize=2000)
def _widest(text: str, font_key: str, *, words: bool) -> int:
    """Layouts ask for the same few widths again and again."""
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetrics(font)
    parts = text.split() if words else text.split("\n")
    return max((metrics.horizontalAdvance(part) for part in parts), default=0) + 2


def without_mnemonic(text: str) -> str:
    """What "&Save && close" shows: "Save & close"."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
