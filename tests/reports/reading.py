"""Reads a PDF back: its words, and where and how big each piece of text stands."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import Block, Document


@dataclass(frozen=True)
class Piece:
    """Text as painted by one operation: where it begins, how big."""

    page: int
    text: str
    x: float
    y: float
    size: float


def document(*blocks: Block, **facts: Any) -> Document:
    """A paper of some blocks."""
    given = {
        "title": "Title",
        "language": "en-GB",
        "author": "Riverside PPG",
        "kind_line": "Riverside PPG · Test",
        "footer": "Riverside PPG test",
        "page_words": "Page {page} of {pages}",
    }
    return Document(blocks=blocks, **(given | facts))


def read(pdf: bytes) -> Any:
    """The PDF as pypdf sees it, whose types fit no test."""
    return PdfReader(BytesIO(pdf))


def squeezed(text: str) -> str:
    """Text with one blank for any run of blanks and line ends."""
    return " ".join(text.split())


def page_texts(pdf: bytes) -> list[str]:
    return [squeezed(page.extract_text()) for page in read(pdf).pages]


def all_text(pdf: bytes) -> str:
    return " ".join(page_texts(pdf))


def printed(*blocks: Block, size: PaperSize = PaperSize.STANDARD, **facts: Any) -> str:
    """The text of a paper of some blocks, as read back from its PDF."""
    return all_text(draw(document(*blocks, **facts), size))


def pieces(pdf: bytes) -> list[Piece]:
    found: list[Piece] = []
    for number, page in enumerate(read(pdf).pages):

        def note(text: str, cm: list[float], tm: list[float], _: Any, size: float) -> None:
            if text.strip():
                x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                found.append(Piece(number, text, x, y, size * abs(tm[0] * cm[0])))  # noqa: B023

        page.extract_text(visitor_text=note)
    return found


def font_names(pdf: bytes) -> set[str]:
    """Base fonts of all pages, and "not embedded" for one whose file is missing."""
    names = set()
    for page in read(pdf).pages:
        for font in page["/Resources"]["/Font"].values():
            facts = font.get_object()
            names.add(str(facts["/BaseFont"]))
            if "/FontFile2" not in facts.get("/FontDescriptor", {}):
                names.add("not embedded")
    return names


def in_order(text: str, *expected: str) -> bool:
    """Whether all of some words stand in a text, each after the one before."""
    place = 0
    for words in map(squeezed, expected):
        place = text.find(words, place)
        if place < 0:
            return False
        place += len(words)
    return True
