"""The four sizes of print and all measures that follow: text is re-flowed, never scaled."""

from __future__ import annotations

from dataclasses import dataclass

from coprod_desktop.domain.people import PaperSize

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
"""A4 upright, in points."""

POINTS = {
    PaperSize.STANDARD: 12.0,
    PaperSize.CLEAR: 14.0,
    PaperSize.LARGE: 18.0,
    PaperSize.GIANT: 24.0,
}

LINE_SPACING = 1.45
TIGHT_LINE_SPACING = 1.3


@dataclass(frozen=True, slots=True)
class Measures:
    """All measures of a paper, in points. Nothing on it is smaller than `body`.

    A heading is the body text plus a fixed step: 2.2, 1.6 and 1.25 times as big in standard
    print, but no giants in giant print, where they would leave two words a line. `tight`
    takes space from between blocks and lines, never from the letters. `card` is the width of
    text on a card, None on the page itself.
    """

    body: float
    tight: bool = False
    card: float | None = None

    @property
    def title(self) -> float:
        return self.body + 14.4

    @property
    def section(self) -> float:
        return self.body + (4.6 if self.tight else 6.6)

    @property
    def subsection(self) -> float:
        return self.body + 2.6

    @property
    def lead(self) -> float:
        return self.body + 1.6

    @property
    def leading(self) -> float:
        return self.line(self.body)

    @property
    def gap(self) -> float:
        """Between two paragraphs."""
        return self.body * (0.32 if self.tight else 0.5)

    @property
    def before_section(self) -> float:
        return self.body * (0.7 if self.tight else 1.25)

    @property
    def before_subsection(self) -> float:
        return self.body * (0.6 if self.tight else 0.9)

    @property
    def indent(self) -> float:
        """Of the text of a list behind its markers."""
        return self.body * 1.5

    @property
    def margin(self) -> float:
        """Left and right of the text; big print needs the width more than the white."""
        return (64 if self.tight else 72) - self.body * 1.25

    @property
    def above(self) -> float:
        """From the edge of the paper, or the bar on it, to its first line."""
        return 26 if self.tight else 34

    @property
    def below(self) -> float:
        """From the last line to the edge of the paper."""
        return 22 if self.tight else 30

    @property
    def text_width(self) -> float:
        return PAGE_WIDTH - 2 * self.margin if self.card is None else self.card

    def line(self, size: float) -> float:
        """From one base line of running text to the next."""
        return size * (TIGHT_LINE_SPACING if self.tight else LINE_SPACING)

    @staticmethod
    def heading_line(size: float) -> float:
        """From one base line of a heading to the next."""
        return size * 1.22


def measures(size: PaperSize, *, tight: bool = False) -> Measures:
    """The measures of a size of print."""
    return Measures(POINTS[size], tight)
