"""The tree of a document as objects of the file, with the way back from each page into it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.pdfbase import pdfdoc

from coprod_desktop.reports.tagging.structure import Area, Element, Kind, Marked, Structure

_PARTS_OF_TABLES = frozenset({Kind.THEAD, Kind.TBODY, Kind.TR, Kind.TH, Kind.TD})


class _Written(pdfdoc.PDFObject):
    """An object whose bytes are made once all objects have their numbers."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.code = ""

    def format(self, document: Any) -> bytes:
        """The bytes."""
        return self.code.encode("ascii")


def write_structure(
    document: Any,
    structure: Structure,
    marks: Sequence[Sequence[Element]],
    areas: Mapping[str, Element],
) -> None:
    """Put the tree into ReportLab's document.

    `marks` are the elements of each page by their number there, `areas` those of the places
    to click by the name of the annotation.
    """
    _Writer(document).write(structure, marks, areas)


class _Writer:
    def __init__(self, document: Any) -> None:
        self._document = document
        self._objects: dict[int, _Written] = {}
        self._references: dict[int, str] = {}
        self._first_pages: dict[int, int | None] = {}
        self._pages = [self._number(f"Page{place}") for place in range(1, document.pageCounter)]

    def write(
        self,
        structure: Structure,
        marks: Sequence[Sequence[Element]],
        areas: Mapping[str, Element],
    ) -> None:
        root = _Written()
        root_reference = self._registered(root, "StructTreeRoot")
        self._find_first_pages(structure.root)
        kept = [element for element in structure.root.all() if self._is_kept(element)]
        for number, element in enumerate(kept):
            written = _Written()
            self._objects[id(element)] = written
            self._references[id(element)] = self._registered(written, f"Struct{number}")
        for element in kept:
            parent = element.parent
            above = self._references[id(parent)] if parent else root_reference
            self._objects[id(element)].code = self._code(element, above)
        parents, following = self._parent_tree(marks, areas)
        root.code = (
            f"<</Type/StructTreeRoot/K {self._references[id(structure.root)]}"
            f"/ParentTree {self._registered(parents, 'ParentTree')}"
            f"/ParentTreeNextKey {following}>>"
        )
        self._document.Catalog.StructTreeRoot = root

    def _find_first_pages(self, element: Element) -> int | None:
        """The first page of each element; None for what was never painted."""
        first = None
        for kid in element.kids:
            page = self._find_first_pages(kid) if isinstance(kid, Element) else kid.page
            first = page if first is None else first
        self._first_pages[id(element)] = first
        return first

    def _is_kept(self, kid: Element | Marked | Area) -> bool:
        """Whether a child is written: what was never painted is not, but for parts of tables."""
        if not isinstance(kid, Element) or kid.parent is None:
            return True
        if self._first_pages[id(kid)] is not None:
            return True
        return kid.kind in _PARTS_OF_TABLES and self._is_kept(kid.parent)

    def _registered(self, made: _Written, name: str) -> str:
        self._document.Reference(made, name)
        return self._number(name)

    def _number(self, name: str) -> str:
        number, version = self._document.idToObjectNumberAndVersion[name]
        return f"{number} {version} R"

    def _code(self, element: Element, above: str) -> str:
        facts = [f"/S/{element.kind}/P {above}"]
        page = self._first_pages[id(element)]
        if page is not None:
            facts.append(f"/Pg {self._pages[page]}")
        kids = [self._kid(kid, page) for kid in element.kids if self._is_kept(kid)]
        if len(kids) == 1:
            facts.append(f"/K {kids[0]}")
        elif kids:
            facts.append(f"/K[{' '.join(kids)}]")
        for key, text in (("Alt", element.alt), ("ActualText", element.actual)):
            if text:
                facts.append(f"/{key} {_string(text)}")
        if element.language:
            facts.append(f"/Lang {_string(element.language)}")
        return f"<</Type/StructElem{''.join(facts)}{_attributes(element)}>>"

    def _kid(self, kid: Element | Marked | Area, page: int | None) -> str:
        if isinstance(kid, Element):
            return self._references[id(kid)]
        if isinstance(kid, Area):
            annotation = self._number(self._document.annotationName(kid.name))
            return f"<</Type/OBJR/Pg {self._pages[kid.page]}/Obj {annotation}>>"
        if kid.page == page:
            return str(kid.number)
        return f"<</Type/MCR/Pg {self._pages[kid.page]}/MCID {kid.number}>>"

    def _parent_tree(
        self, marks: Sequence[Sequence[Element]], areas: Mapping[str, Element]
    ) -> tuple[_Written, int]:
        """Pages have the numbers they stand at, places to click those that follow."""
        entries: list[str] = []
        pages = self._document.Pages.pages
        for number, (page, elements) in enumerate(zip(pages, marks, strict=False)):
            if elements:
                page.StructParents = number
                found = " ".join(self._references[id(element)] for element in elements)
                entries.append(f"{number}[{found}]")
        for number, (name, element) in enumerate(areas.items(), start=len(pages)):
            annotation = self._document.idToObject[self._document.annotationName(name)]
            annotation["StructParent"] = number
            entries.append(f"{number} {self._references[id(element)]}")
        made = _Written()
        made.code = f"<</Nums[{' '.join(entries)}]>>"
        return made, len(pages) + len(areas)


def _attributes(element: Element) -> str:
    facts = ""
    if element.kind is Kind.L and element.numbering:
        facts = f"/O/List/ListNumbering/{element.numbering}"
    elif element.kind in {Kind.TH, Kind.TD}:
        scope = f"/Scope/{element.scope}" if element.scope else ""
        columns = f"/ColSpan {element.columns}" if element.columns > 1 else ""
        rows = f"/RowSpan {element.rows}" if element.rows > 1 else ""
        facts = f"/O/Table{scope}{columns}{rows}" if scope or columns or rows else ""
    elif element.kind is Kind.FIGURE:
        facts = "/O/Layout/Placement/Block"
        if element.box:
            facts += f"/BBox[{' '.join(f'{edge:.2f}' for edge in element.box)}]"
    return f"/A<<{facts}>>" if facts else ""


def _string(text: str) -> str:
    """Any text as a string of PDF, as the hexadecimal digits of its UTF-16."""
    if text.isascii() and text.isprintable() and not set("()\\") & set(text):
        return f"({text})"
    return f"<feff{text.encode('utf-16-be').hex()}>"
