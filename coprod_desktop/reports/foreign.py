"""PDFs that others made: looked at before anything is done with them, and freed of all that acts.

What is kept of one is what a printer would show, its tags, and links to the web or to its own
pages. Scripts, actions, forms, files inside, comments and notes of programs are left behind.
"""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from coprod_desktop.domain.refusals import Refused

MOST_PAGES = 300
"""A pack with more than this would not be read, and would take minutes to print."""

MOST_INSIDE = 60_000_000
"""Bytes the drawing of one page may unpack to; more is a trap, not a page."""

MOST_OBJECTS = 300_000
LONGEST_ADDRESS = 2_000
SCHEMES = ("http://", "https://", "mailto:", "tel:")
LONGEST_TEXT = 20_000

_KEPT_OF_PAGE = frozenset(
    (
        *("/Type", "/MediaBox", "/CropBox", "/Rotate", "/Resources", "/Contents", "/Group"),
        *("/UserUnit", "/StructParents", "/Parent"),
    )
)
_NEVER_KEPT = frozenset(
    (
        *("/A", "/AA", "/AF", "/Alternates", "/JS", "/Measure", "/Metadata", "/OPI"),
        *("/OpenAction", "/PieceInfo", "/PS", "/Ref", "/StructParent", "/StructParents"),
    )
)
_FAULTS = (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, OverflowError)
"""What pikepdf raises for files that are damaged or made to break it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a PDF is: how many pages, whether it has tags, its language if it says so."""

    pages: int
    tagged: bool
    language: str


@dataclass(frozen=True, slots=True)
class PlaceToClick:
    """A link on a page, counted from 0: to an address, or to a page of the same file.

    `tag` is by what the tree of the file knows it; (0, 0) when it does not.
    """

    page: int
    rect: tuple[float, float, float, float]
    address: str
    leads_to: int
    tag: tuple[int, int]


def looked_at(data: bytes) -> Facts:
    """What these bytes are as a PDF, without keeping anything of them.

    Refuses "pdf_locked" for one with a password or a ban on taking pages out, "pdf_too_long"
    over MOST_PAGES, and "pdf_unreadable" for what is damaged or no PDF.
    """
    with opened(data) as pdf:
        return Facts(len(pdf.pages), is_tagged(pdf), said(pdf.Root.get(Name.Lang)))


@contextmanager
def opened(data: bytes) -> Iterator[Pdf]:
    """The PDF, open while it is used; refuses as `looked_at` does."""
    try:
        pdf = Pdf.open(BytesIO(data), suppress_warnings=True, attempt_recovery=True)
    except pikepdf.PasswordError as fault:
        raise Refused("pdf_locked") from fault
    except _FAULTS as fault:
        raise Refused("pdf_unreadable") from fault
    with pdf:
        _check(pdf)
        try:
            yield pdf
        except _FAULTS as fault:
            raise Refused("pdf_unreadable") from fault


def _check(pdf: Pdf) -> None:
    if pdf.is_encrypted:
        raise Refused("pdf_locked")
    try:
        pages = len(pdf.pages)
        objects = len(pdf.objects)
    except _FAULTS as fault:
        raise Refused("pdf_unreadable") from fault
    if pages > MOST_PAGES:
        raise Refused("pdf_too_long", pages=pages, most=MOST_PAGES)
    if not pages or objects > MOST_OBJECTS:
        raise Refused("pdf_unreadable")


def is_tagged(pdf: Pdf) -> bool:
    """Whether it has a tree of tags with anything in it."""
    root = pdf.Root.get(Name.StructTreeRoot)
    return isinstance(root, Dictionary) and Name.K in root


def said(value: Any) -> str:
    """A string of the file as plain words, without what must not be in a PDF's text."""
    if not isinstance(value, String):
        return ""
    kept = (c for c in str(value)[:LONGEST_TEXT] if unicodedata.category(c) not in {"Cc", "Cs"})
    return " ".join("".join(kept).split())


def made_harmless(pdf: Pdf) -> list[PlaceToClick]:
    """Take out of an open PDF all that acts or hides; answer the links its pages had.

    Filled forms and stamps become part of the page, as they would be printed.
    """
    pdf.flatten_annotations("print")
    numbers = {page.obj.objgen: place for place, page in enumerate(pdf.pages)}
    links: list[PlaceToClick] = []
    for place, page in enumerate(pdf.pages):
        links += _links(pdf, page.obj, place, numbers)
        for key in list(page.obj.keys()):
            if key not in _KEPT_OF_PAGE:
                del page.obj[key]
    seen: set[tuple[int, int]] = set(numbers)
    for page in pdf.pages:
        resources = page.obj.get(Name.Resources)
        if isinstance(resources, Dictionary):
            _strip(resources, seen)
    return links


def _strip(resources: Dictionary, seen: set[tuple[int, int]]) -> None:
    """Take what is never kept out of everything that pages are drawn with."""
    waiting: list[Any] = [resources]
    while waiting:
        one = waiting.pop()
        if one.is_indirect:
            if one.objgen in seen:
                continue
            seen.add(one.objgen)
        if isinstance(one, Array):
            waiting += [kid for kid in one.as_list() if _holds(kid)]
            continue
        facts = one.stream_dict if isinstance(one, Stream) else one
        is_drawn = isinstance(one, Stream)
        if is_drawn and facts.get(Name.Subtype) == Name.PS:
            one.write(b"")
        for key in list(facts.keys()):
            if is_drawn and key in _NEVER_KEPT:
                del facts[key]
            elif _holds(facts[key]):
                waiting.append(facts[key])


def _holds(value: Any) -> bool:
    return isinstance(value, Array | Dictionary | Stream)


def _links(
    pdf: Pdf, page: Dictionary, place: int, numbers: dict[tuple[int, int], int]
) -> Iterator[PlaceToClick]:
    annotations = page.get(Name.Annots)
    if not isinstance(annotations, Array):
        return
    for one in annotations.as_list():
        if not isinstance(one, Dictionary) or one.get(Name.Subtype) != Name.Link:
            continue
        rect = _numbers(one.get(Name.Rect))
        action = one.get(Name.A)
        action = action if isinstance(action, Dictionary) else Dictionary()
        address = _address(action)
        target = one.get(Name.Dest, action.get(Name.D) if action.get(Name.S) == Name.GoTo else None)
        leads_to = _page_of(pdf, target, numbers)
        if rect and (address or leads_to >= 0):
            yield PlaceToClick(place, rect, address, leads_to, one.objgen)


def _numbers(value: Any) -> tuple[float, float, float, float] | None:
    if not isinstance(value, Array) or len(value) != 4:
        return None
    left, low, right, high = (float(number) for number in value.as_list())
    return left, low, right, high


def _address(action: Dictionary) -> str:
    if action.get(Name.S) != Name.URI:
        return ""
    address = said(action.get(Name.URI))
    good = len(address) <= LONGEST_ADDRESS and address.isascii() and " " not in address
    return address if good and address.lower().startswith(SCHEMES) else ""


def _page_of(pdf: Pdf, target: Any, numbers: dict[tuple[int, int], int]) -> int:
    """The page a link leads to, counted from 0; -1 when it leads nowhere."""
    if isinstance(target, Name | String):
        target = _named(pdf, target)
    if isinstance(target, Dictionary):
        target = target.get(Name.D)
    if not isinstance(target, Array) or not len(target):
        return -1
    page = target[0]
    return numbers.get(page.objgen, -1) if isinstance(page, Dictionary) else -1


def _named(pdf: Pdf, name: Any) -> Any:
    old = pdf.Root.get(Name.Dests)
    if isinstance(name, Name):
        return old.get(str(name)) if isinstance(old, Dictionary) else None
    names = pdf.Root.get(Name.Names)
    tree = names.get(Name.Dests) if isinstance(names, Dictionary) else None
    return pikepdf.NameTree(tree).get(str(name)) if isinstance(tree, Dictionary) else None


def holds_marks(page: pikepdf.Page) -> bool:
    """Whether the drawing of a page says what its parts are; refuses one that is a trap."""
    contents = page.obj.get(Name.Contents)
    parts = contents.as_list() if isinstance(contents, Array) else [contents]
    unpacked = [_unpacked(part) for part in parts if isinstance(part, Stream)]
    return any(b"BMC" in code or b"BDC" in code for code in unpacked)


def _unpacked(stream: Stream) -> bytes:
    """The bytes of a stream, never more than MOST_INSIDE."""
    filters = stream.get(Name.Filter)
    if isinstance(filters, Array) and len(filters) == 1:
        filters = filters[0]
    if filters == Name.FlateDecode:
        unpacker = zlib.decompressobj()
        try:
            found = unpacker.decompress(stream.read_raw_bytes(), MOST_INSIDE)
        except zlib.error as fault:
            raise Refused("pdf_unreadable") from fault
        if unpacker.unconsumed_tail:
            raise Refused("pdf_unreadable")
        return found
    raw = stream.read_raw_bytes()
    if filters is not None and len(raw) > MOST_INSIDE // 1000:
        raise Refused("pdf_unreadable")
    return stream.read_bytes()
