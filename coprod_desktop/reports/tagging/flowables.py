"""Paragraphs that know what they are: the building blocks of every tagged page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable
from reportlab.platypus.paragraph import (
    _HSFrag,
    _SplitWord,
    _SplitWordEnd,
    cleanBlockQuotedText,
)
from reportlab.platypus.paraparser import ParaFrag

from coprod_desktop.reports.paragraph import ScriptedParagraph
from coprod_desktop.reports.tagging.canvas import TaggedCanvas, TaggedText
from coprod_desktop.reports.tagging.structure import Element


class TaggedParagraph(ScriptedParagraph):
    """A paragraph of one element; all parts of it belong to that, whatever page they are on.

    `markup` is ReportLab's. A list item's marker, `bullet`, belongs to the element `label`.
    """

    def __init__(
        self,
        markup: str | None,
        style: ParagraphStyle | None = None,
        *,
        element: Element | None = None,
        bullet: str | None = None,
        label: Element | None = None,
        **options: Any,
    ) -> None:
        self.element = element
        self.label = label
        self.ends_in_word = False
        self._wrapped: float | None = None
        options.setdefault("bulletText", bullet)
        if markup and style and not {"<", "&"} & set(markup):
            options["frags"] = [_plain(markup, style)]
            markup = None
        super().__init__(markup, style, **options)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Break into lines, once for each width: tables ask three times."""
        if availWidth == self._wrapped and hasattr(self, "blPara"):
            return self.width, self.height
        size: tuple[float, float] = super().wrap(availWidth, availHeight)
        self._wrapped = availWidth
        return size

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """The parts before and after the end of a page, each part of the same element."""
        broken = self._broken_lines()
        parts: list[Flowable] = super().split(availWidth, availHeight)
        for part in parts:
            part.element = self.element
            if part.bulletText:
                part.label = self.label
        if len(parts) > 1:
            parts[0].ends_in_word = len(parts[0].blPara.lines) - 1 in broken
            parts[-1].ends_in_word = self.ends_in_word
        return parts

    def _broken_lines(self) -> set[int]:
        """The lines that end within a word."""
        if not self._splitLongWordCount or not hasattr(self, "blPara"):
            return set()
        return set(_broken(self.blPara, self.frags))

    def beginText(self, x: float, y: float) -> TaggedText:
        """The text of the paragraph, after the bullet if it has one."""
        text: TaggedText = self.canv.beginText(x, y)
        text.broken_lines = self._broken_lines()
        if self.ends_in_word:
            text.broken_lines.add(len(self.blPara.lines) - 1)
        return text

    def drawPara(self, debug: Any = False) -> None:  # noqa: FBT002 - as ReportLab has it
        """Paint the text for its element, a bullet before it for the label's."""
        canvas: TaggedCanvas = self.canv
        if self.element is None:
            super().drawPara(debug)
            return
        if self.label is not None and self.bulletText:
            canvas.first_goes_to(self.label)
        with canvas.text_of(self.element):
            super().drawPara(debug)


def _plain(text: str, style: ParagraphStyle) -> ParaFrag:
    """Text without any markup as ReportLab's parser gives it, which takes much longer."""
    return ParaFrag(
        __tag__="para",
        bold=0,
        fontName=style.fontName,
        fontSize=style.fontSize,
        greek=0,
        italic=0,
        link=[],
        rise=0,
        text=cleanBlockQuotedText(text),
        textColor=style.textColor,
        us_lines=[],
    )


def _broken(broken_up: Any, frags: list[Any]) -> Iterator[int]:
    """The lines that end within a word."""
    if broken_up.kind == 0:
        for number, (_, words) in enumerate(broken_up.lines):
            last = words[-1] if words else ""
            if isinstance(last, _SplitWord) and not isinstance(last, _SplitWordEnd):
                yield number
        return
    words = "".join(map(_whole, frags)).split()
    ends = set(accumulate(map(len, words)))
    letters = 0
    for number, line in enumerate(broken_up.lines):
        letters += sum(len("".join(frag.text.split())) for frag in line.words)
        if letters not in ends:
            yield number


def _whole(frag: Any) -> str:
    """The text of a frag, or of a word that ReportLab has made of frags."""
    if isinstance(frag, list):
        ends = isinstance(frag, _HSFrag) or any(hasattr(f, "lineBreak") for f, _ in frag[1:])
        return "".join(text for _, text in frag[1:]) + (" " if ends else "")
    return "\n" if hasattr(frag, "lineBreak") else str(frag.text)
