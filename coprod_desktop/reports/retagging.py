"""The tree of tags of somebody else's PDF, built anew with nothing in it but what readers need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from pikepdf import Array, Dictionary, Name, String

from coprod_desktop.reports import foreign

MOST_ELEMENTS = 100_000
MOST_MARKS = 50_000
_STANDARD = frozenset(
    (
        *("Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index"),
        *("NonStruct", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody"),
        *("Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note"),
        *("Reference", "BibEntry", "Code", "Link", "Figure", "Formula"),
        *("Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP"),
    )
)
_MEANS = {
    "Document": "Sect",
    "DocumentFragment": "Sect",
    "Aside": "Sect",
    "Title": "P",
    "Em": "Span",
    "Strong": "Span",
    "Sub": "Span",
    "Annot": "Span",
    "Form": "Span",
    "FENote": "Note",
    "Private": "NonStruct",
}
"""What names that are no standard, or new, are called in a tree of ours."""

_ATTRIBUTES = {
    "/Table": ("/Scope", "/ColSpan", "/RowSpan", "/Headers"),
    "/List": ("/ListNumbering",),
    "/Layout": ("/Placement", "/BBox"),
}


class Owner(Protocol):
    """The file the tree is built in."""

    def made(self, parent: Any, kind: str) -> Any:
        """A new element that knows its parent; who made it puts it among the children."""

    def named(self, name: str, element: Any) -> None:
        """Enter an element's own name, by which cells of a table know their headings."""

    def next_id(self) -> int:
        """A number that no other part has."""


@dataclass(slots=True)
class Link:
    """A link on a page of a part, and the element of the tree it belongs to, if any."""

    page: int
    tag: tuple[int, int]
    annotation: Any
    element: Any = None


class Tree:
    """The tree of a part, built anew in the pack with nothing in it but what readers need."""

    def __init__(
        self,
        owner: Owner,
        pages: Sequence[Any],
        numbers: dict[tuple[int, int], int],
        places: Sequence[Link],
        root: Any,
    ) -> None:
        self.marks: dict[int, dict[int, Any]] = {}
        self._owner = owner
        self._pages = pages
        self._numbers = numbers
        self._links = {place.tag: place for place in places if place.tag != (0, 0)}
        self._roles = _dictionary(root, Name.RoleMap)
        self._classes = _dictionary(root, Name.ClassMap)
        self._part = owner.next_id()
        self._seen: set[tuple[int, int]] = set()
        self._count = 0

    def copied(self, root: Any, parent: Any) -> bool:
        """Whether the tree could be taken over, and says something of the pages."""
        waiting: list[tuple[Any, Any, int]] = [(root, parent, -1)]
        try:
            while waiting:
                element, made, page = waiting.pop()
                self._kids(element, made, page, waiting)
        except _Tangled:
            return False
        return bool(self.marks)

    def _kids(
        self, element: Any, made: Any, page: int, waiting: list[tuple[Any, Any, int]]
    ) -> None:
        kids: list[Any] = []
        page = self._number(element.get(Name.Pg), page)
        below: list[tuple[Any, Any, int]] = []
        for kid in as_list(element.get(Name.K)):
            if isinstance(kid, int):
                kids += self._marked(kid, page, made, made_page=page)
            elif not isinstance(kid, Dictionary):
                continue
            elif kid.get(Name.Type) == Name.MCR:
                if Name.Stm in kid:
                    raise _Tangled
                here = self._number(kid.get(Name.Pg), page)
                kids += self._marked(kid.get(Name.MCID), here, made, made_page=page)
            elif kid.get(Name.Type) == Name.OBJR:
                kids += self._linked(kid, made)
            elif Name.S in kid:
                child = self._child(kid, made)
                kids.append(child)
                below.append((kid, child, page))
        waiting += reversed(below)
        if page >= 0 and Name.S in element:
            made.Pg = self._pages[page]
        if kids:
            made.K = Array(kids) if len(kids) > 1 else kids[0]

    def _number(self, page: Any, otherwise: int) -> int:
        return self._numbers.get(page.objgen, -1) if isinstance(page, Dictionary) else otherwise

    def _marked(self, number: Any, page: int, element: Any, *, made_page: int) -> list[Any]:
        if not isinstance(number, int) or not 0 <= number < MOST_MARKS or page < 0:
            return []
        marks = self.marks.setdefault(page, {})
        if number in marks:
            return []
        marks[number] = element
        if page == made_page:
            return [number]
        return [Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=number)]

    def _linked(self, kid: Any, element: Any) -> list[Any]:
        obj = kid.get(Name.Obj)
        place = self._links.get(obj.objgen) if isinstance(obj, Dictionary) else None
        if place is None or place.element is not None:
            return []
        place.element = element
        return [reference(place.annotation, self._pages[place.page])]

    def _child(self, kid: Any, parent: Any) -> Any:
        self._count += 1
        if self._count > MOST_ELEMENTS or (kid.is_indirect and kid.objgen in self._seen):
            raise _Tangled
        self._seen.add(kid.objgen)
        child = self._owner.made(parent, self._kind(kid))
        for key in (Name.Alt, Name.ActualText, Name.E, Name.Lang):
            if words := foreign.said(kid.get(key)):
                child[key] = String(words)
        attributes = list(self._attributes(kid))
        if attributes:
            child.A = Array(attributes) if len(attributes) > 1 else attributes[0]
        if name := foreign.said(kid.get(Name.ID)):
            self._owner.named(self._own_name(name), child)
        return child

    def _own_name(self, name: str) -> str:
        return f"{self._part}-{name}"

    def _kind(self, element: Any) -> str:
        """What an element is in standard words, by what the file says its own words mean."""
        kind = str(element.S).removeprefix("/")
        for _ in range(8):
            if kind in _STANDARD:
                return kind
            meant = self._roles.get(f"/{kind}")
            if not isinstance(meant, Name):
                break
            kind = str(meant).removeprefix("/")
        if kind in _STANDARD:
            return kind
        holds_elements = any(isinstance(kid, Dictionary) for kid in as_list(element.get(Name.K)))
        return _MEANS.get(kind, "Div" if holds_elements else "Span")

    def _attributes(self, element: Any) -> Iterator[Dictionary]:
        given = as_list(element.get(Name.A))
        for name in as_list(element.get(Name.C)):
            if isinstance(name, Name):
                given += as_list(self._classes.get(str(name)))
        for one in given:
            if not isinstance(one, Dictionary):
                continue
            owner = str(one.get(Name.O, ""))
            found = {key: self._plain(one.get(key)) for key in _ATTRIBUTES.get(owner, ())}
            kept = {key: value for key, value in found.items() if value is not None}
            if kept:
                yield Dictionary({"/O": Name(owner), **kept})

    def _plain(self, value: Any) -> Any:
        if isinstance(value, int | Name):
            return value
        if isinstance(value, Array):
            return Array([one for one in map(self._plain_in, value.as_list()) if one is not None])
        return None

    def _plain_in(self, value: Any) -> Any:
        if isinstance(value, String):
            return String(self._own_name(foreign.said(value)))
        try:
            return round(float(value), 2)
        except (TypeError, ValueError):
            return None


class _Tangled(Exception):
    """A tree that cannot be followed: a loop, too much of it, or tags inside other drawings."""


def as_list(value: Any) -> list[Any]:
    """What may be one thing or an array of them, or be missing, as a list."""
    if value is None:
        return []
    return list(value.as_list()) if isinstance(value, Array) else [value]


def reference(annotation: Any, page: Any) -> Dictionary:
    """How an element names a place to click as its child."""
    return Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation)


def _dictionary(holder: Any, key: Name) -> Any:
    found = holder.get(key) if holder is not None else None
    return found if isinstance(found, Dictionary) else Dictionary()
