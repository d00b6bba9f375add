"""Several PDFs made into one, with one tree of tags over all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.reports import foreign
from coprod_desktop.reports.foreign import PlaceToClick
from coprod_desktop.reports.retagging import Link, Tree, as_list, reference

_CLAIM = re.compile(rb"<pdf(?:ua|a)id:(part|conformance)>[^<]*</pdf(?:ua|a)id:\1>\n?")


@dataclass(frozen=True, slots=True)
class Part:
    """A PDF to bind in. `own` says that this program drew it.

    `title` is entered in the outline, unless empty. Pages without tags become figures:
    `told(page, pages)` says in words what each shows.
    """

    data: bytes
    title: str = ""
    language: str = ""
    own: bool = False
    told: Callable[[int, int], str] = field(default=lambda page, pages: f"{page}/{pages}")


def merged(pack: bytes, parts: Sequence[Part], progress: Progress | None = None) -> bytes:
    """The pack with the parts behind it, in their order; the same files give the same bytes.

    Tags of the parts are kept, and everything that acts is left out (see `foreign`). The pack
    no longer claims PDF/UA or PDF/A when a part was made elsewhere: nobody has checked that.
    Refuses as `foreign.looked_at` does; `progress` may raise Cancelled.
    """
    progress = progress or Unwatched()
    if not parts:
        return pack
    with Pdf.open(BytesIO(pack)) as pdf:
        binder = _Binder(pdf)
        for number, part in enumerate(parts):
            progress.step(number, len(parts), part.title)
            with foreign.opened(part.data) as source:
                binder.add(source, part)
        binder.close()
        if not all(part.own for part in parts):
            metadata = pdf.Root.Metadata
            metadata.write(_CLAIM.sub(b"", metadata.read_bytes()))
        made = BytesIO()
        pdf.save(
            made,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
        )
    return made.getvalue()


class _Binder:
    """The pack being bound: its pages, its tree and the way back from pages into the tree."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._root = pdf.Root.StructTreeRoot
        self._top = self._root.K
        self._ways: list[Any] = list(_flat(self._root.ParentTree))
        self._next = int(self._root.ParentTreeNextKey)
        self._ids = 0
        self._names: dict[str, Any] = {}

    def add(self, source: Pdf, part: Part) -> None:
        """Put the pages of a part behind those that are there, and its tags into the tree."""
        tagged = foreign.is_tagged(source)
        root = source.Root.get(Name.StructTreeRoot) if tagged else None
        language = part.language or foreign.said(source.Root.get(Name.Lang))
        links = foreign.made_harmless(source)
        first = len(self._pdf.pages)
        numbers = {page.obj.objgen: place for place, page in enumerate(source.pages)}
        self._pdf.pages.extend(source.pages)
        self._keep_hidden(source)
        pages = [page.obj for page in list(self._pdf.pages)[first:]]
        places = self._clickable(pages, links)
        element = self._element(self._top, "Part")
        if language:
            element.Lang = String(language)
        if part.title:
            element.T = String(part.title)
        tree = Tree(self, pages, numbers, places, root)
        if root is None or not tree.copied(root, element):
            self._as_figures(element, pages, part, places)
        else:
            self._mark(pages, tree.marks)
        self._enter_all(places)
        _append(self._top, element)
        if part.title:
            self._bookmark(part.title, pages[0])

    def close(self) -> None:
        """Write down the ways back into the tree."""
        self._root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(self._ways)))
        self._root.ParentTreeNextKey = self._next
        if self._names:
            pairs = [one for key in sorted(self._names) for one in (String(key), self._names[key])]
            self._root.IDTree = self._pdf.make_indirect(Dictionary(Names=Array(pairs)))

    def made(self, parent: Any, kind: str) -> Any:
        """A new element that knows its parent; who made it puts it among the children."""
        return self._element(parent, kind)

    def named(self, name: str, element: Any) -> None:
        """Enter an element's own name, by which cells of a table know their headings."""
        element.ID = String(name)
        self._names[name] = element

    def next_id(self) -> int:
        """A number that no other part has."""
        self._ids += 1
        return self._ids

    def _element(self, parent: Any, kind: str) -> Any:
        made = Dictionary(Type=Name.StructElem, S=Name(f"/{kind}"), P=parent)
        return self._pdf.make_indirect(made)

    def _way(self, target: Any) -> int:
        number = self._next
        self._ways += [number, target]
        self._next += 1
        return number

    def _mark(self, pages: Sequence[Any], marks: dict[int, dict[int, Any]]) -> None:
        for number, page in enumerate(pages):
            found = marks.get(number)
            if not found:
                if Name.StructParents in page:
                    del page.StructParents
                continue
            ways = Array([found.get(place) for place in range(max(found) + 1)])
            page.StructParents = self._way(self._pdf.make_indirect(ways))
            page.Tabs = Name.S

    def _as_figures(
        self, parent: Any, pages: Sequence[Any], part: Part, places: Sequence[Link]
    ) -> None:
        """Pages without tags: each is a picture, told in words."""
        kids = []
        for number, page in enumerate(pages):
            _without_marks(self._pdf, pikepdf.Page(page))
            figure = self._element(parent, "Figure")
            figure.Alt = String(part.told(number + 1, len(pages)))
            figure.Pg, figure.K = page, 0
            box = Array([*page.get(Name.CropBox, page.MediaBox).as_list()])
            figure.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
            wrapped = pikepdf.Page(page)
            wrapped.contents_add(b"q /Figure <</MCID 0>> BDC\n", prepend=True)
            wrapped.contents_add(b"\nEMC Q")
            kids.append(figure)
            self._mark([page], {0: {0: figure}})
            for place in places:
                if place.page == number:
                    link = self._element(parent, "Link")
                    link.Pg, link.K = page, reference(place.annotation, page)
                    place.element = link
                    kids.append(link)
        parent.K = Array(kids)

    def _clickable(self, pages: Sequence[Any], links: Sequence[PlaceToClick]) -> list[Link]:
        """New annotations with nothing in them but where and whereto."""
        made = []
        for link in links:
            facts = Dictionary(Type=Name.Annot, Subtype=Name.Link, F=4, Border=Array([0, 0, 0]))
            facts.Rect = Array(list(link.rect))
            if link.address:
                facts.A = Dictionary(S=Name.URI, URI=String(link.address))
                facts.Contents = String(link.address)
            else:
                facts.Dest = Array([pages[link.leads_to], Name.Fit])
                facts.Contents = String(f"{link.leads_to + 1}")
            annotation = self._pdf.make_indirect(facts)
            page = pages[link.page]
            if Name.Annots not in page:
                page.Annots = Array([])
            page.Annots.append(annotation)
            made.append(Link(link.page, link.tag, annotation))
        return made

    def _enter_all(self, places: Sequence[Link]) -> None:
        for place in places:
            if place.element is not None:
                place.annotation.StructParent = self._way(place.element)

    def _keep_hidden(self, source: Pdf) -> None:
        """Layers that were hidden stay hidden."""
        layers = source.Root.get(Name.OCProperties)
        settings = layers.get(Name.D) if isinstance(layers, Dictionary) else None
        hidden = settings.get(Name.OFF) if isinstance(settings, Dictionary) else None
        if not isinstance(hidden, Array):
            return
        if Name.OCProperties not in self._pdf.Root:
            settings = Dictionary(Name=String("Layers"), OFF=Array([]), Order=Array([]))
            self._pdf.Root.OCProperties = Dictionary(OCGs=Array([]), D=settings)
        ours = self._pdf.Root.OCProperties
        for layer in hidden.as_list():
            if isinstance(layer, Dictionary) and layer.is_indirect:
                copied = self._pdf.copy_foreign(layer)
                ours.OCGs.append(copied)
                ours.D.OFF.append(copied)

    def _bookmark(self, title: str, page: Any) -> None:
        """Enter a part at the end of the outline, at its top level."""
        outline = self._pdf.Root.get(Name.Outlines)
        if outline is None or Name.Last not in outline:
            return
        last = outline.Last
        entry = self._pdf.make_indirect(
            Dictionary(Title=String(title), Parent=outline, Prev=last, Dest=Array([page, Name.Fit]))
        )
        last.Next = entry
        outline.Last = entry
        shown = int(outline.get(Name.Count, 0))
        outline.Count = shown + 1 if shown >= 0 else shown - 1


def _flat(tree: Any, depth: int = 0) -> Iterator[Any]:
    """Numbers and what they lead to, of a tree of numbers, one after the other."""
    if depth > 20:
        raise Refused("pdf_unreadable")
    yield from as_list(tree.get(Name.Nums))
    for kid in as_list(tree.get(Name.Kids)):
        yield from _flat(kid, depth + 1)


def _append(parent: Any, child: Any) -> None:
    parent.K = Array([*as_list(parent.get(Name.K)), child])


def _without_marks(pdf: Pdf, page: pikepdf.Page) -> None:
    """Take what the drawing of a page says of its parts out of it, but for layers."""
    if Name.StructParents in page.obj:
        del page.obj.StructParents
    if not foreign.holds_marks(page):
        return
    made: list[Any] = []
    open_kept: list[bool] = []
    for step in pikepdf.parse_content_stream(page):
        operator, kept = str(step.operator), True
        if operator in {"BMC", "BDC"}:
            kept = bool(step.operands) and step.operands[0] == Name.OC
            open_kept.append(kept)
        elif operator == "EMC":
            kept = open_kept.pop() if open_kept else False
        if kept and operator not in {"MP", "DP"}:
            made.append(step)
    page.obj.Contents = pdf.make_stream(pikepdf.unparse_content_stream(made))
