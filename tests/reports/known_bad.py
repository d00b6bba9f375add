"""Files with one defect each, made from a good one: what the gates must not let through."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

FIRST_TEXT = b"/P <</MCID 0>> BDC"


def spoiled(good: bytes, defect: str) -> bytes:
    """The good file with a defect of `DEFECTS`; everything else is as it was."""
    with pikepdf.open(BytesIO(good)) as pdf:
        DEFECTS[defect](pdf)
        made = BytesIO()
        pdf.save(made, object_stream_mode=pikepdf.ObjectStreamMode.generate, static_id=True)
    return made.getvalue()


def elements(pdf: Pdf, *kinds: str) -> Iterator[Any]:
    """Every element of these kinds, in reading order."""
    yield from _inside(pdf.Root.StructTreeRoot.K, kinds)


def _inside(element: Any, kinds: tuple[str, ...]) -> Iterator[Any]:
    if str(element.S)[1:] in kinds:
        yield element
    kids = element.get(Name.K, Array())
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary) and Name.S in kid:
            yield from _inside(kid, kinds)


def first(pdf: Pdf, kind: str) -> Any:
    return next(elements(pdf, kind))


def without(key: str, of: Callable[[Pdf], Any]) -> Callable[[Pdf], None]:
    def spoil(pdf: Pdf) -> None:
        del of(pdf)[key]

    return spoil


def renamed(kind: str, to: str) -> Callable[[Pdf], None]:
    def spoil(pdf: Pdf) -> None:
        first(pdf, kind).S = Name(f"/{to}")

    return spoil


def in_metadata(old: bytes, new: bytes) -> Callable[[Pdf], None]:
    def spoil(pdf: Pdf) -> None:
        said = pdf.Root.Metadata.read_bytes()
        assert old in said
        pdf.Root.Metadata.write(said.replace(old, new))

    return spoil


def in_page(old: bytes, new: bytes) -> Callable[[Pdf], None]:
    """The first such place on the first page, written otherwise."""

    def spoil(pdf: Pdf) -> None:
        code = pdf.pages[0].Contents.read_bytes()
        assert old in code
        pdf.pages[0].Contents.write(code.replace(old, new, 1))

    return spoil


def painted_on_first_page(code: bytes) -> Callable[[Pdf], None]:
    def spoil(pdf: Pdf) -> None:
        pdf.pages[0].Contents.write(pdf.pages[0].Contents.read_bytes() + code)

    return spoil


def some_font(pdf: Pdf) -> Any:
    return next(iter(pdf.pages[0].Resources.Font.values()))


def some_link(pdf: Pdf) -> Any:
    return next(page.Annots[0] for page in pdf.pages if Name.Annots in page)


def without_a_cell(pdf: Pdf) -> None:
    row = list(elements(pdf, "TR"))[2]
    del row.K[-1]


def item_outside_a_list(pdf: Pdf) -> None:
    document = pdf.Root.StructTreeRoot.K
    item = first(pdf, "LI")
    item.P = document
    document.K.append(item)


def pages_in_the_wrong_tree(pdf: Pdf) -> None:
    """As after a simple merge: the pages' numbers lead to elements of other pages."""
    count = len(pdf.pages)
    for number, page in enumerate(pdf.pages):
        page.StructParents = (number + 1) % count


def a_file_inside(pdf: Pdf) -> None:
    held = Stream(pdf, b"secret")
    named = Dictionary(Type=Name.Filespec, F=String("x.bin"), EF=Dictionary(F=held))
    files = Dictionary(Names=Array([String("x"), pdf.make_indirect(named)]))
    pdf.Root.Names = Dictionary(EmbeddedFiles=files)


def a_program_inside(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def a_letter_without_shape(pdf: Pdf) -> None:
    page = pdf.pages[0]
    name = next(iter(page.Resources.Font))
    code = f"\n/Artifact BMC BT {name} 12 Tf 20 20 Td <00> Tj ET EMC\n"
    painted_on_first_page(code.encode())(pdf)


def a_font_from_elsewhere(pdf: Pdf) -> None:
    helvetica = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    pdf.pages[0].Resources.Font["/Other"] = pdf.make_indirect(helvetica)
    painted_on_first_page(b"\n/Artifact BMC BT /Other 12 Tf 20 20 Td (x) Tj ET EMC\n")(pdf)


def colours_of_print(pdf: Pdf) -> None:
    painted_on_first_page(b"\n/Artifact BMC 1 0 0 0 k 0 0 5 5 re f EMC\n")(pdf)


def headings_leave_one_out(pdf: Pdf) -> None:
    for heading in elements(pdf, "H2"):
        heading.S = Name("/H4")


def names_that_mean_each_other(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.RoleMap = Dictionary(Mine=Name("/Yours"), Yours=Name("/Mine"))
    first(pdf, "P").S = Name("/Mine")


def every_scope_gone(pdf: Pdf) -> None:
    for cell in elements(pdf, "TH"):
        del cell.A


def no_tabs(pdf: Pdf) -> None:
    for page in pdf.pages:
        del page.Tabs


def language_nowhere(pdf: Pdf) -> None:
    del pdf.Root.Lang
    del pdf.Root.StructTreeRoot.K.Lang


def _root(pdf: Pdf) -> Any:
    return pdf.Root


def _page(pdf: Pdf) -> Any:
    return pdf.pages[0].obj


def _figure(pdf: Pdf) -> Any:
    return first(pdf, "Figure")


DEFECTS: dict[str, Callable[[Pdf], None]] = {
    "no language": language_nowhere,
    "a language that is none": lambda pdf: setattr(pdf.Root, "Lang", String("the Queen's")),
    "not marked as tagged": without("/MarkInfo", _root),
    "tags are suspect": lambda pdf: setattr(pdf.Root.MarkInfo, "Suspects", True),
    "no tree": without("/StructTreeRoot", _root),
    "no tree back from the pages": without("/ParentTree", lambda pdf: pdf.Root.StructTreeRoot),
    "pages lead into the wrong tree": pages_in_the_wrong_tree,
    "a page leads nowhere": without("/StructParents", _page),
    "a page is not gone through in order": no_tabs,
    "the title is not shown": without("/ViewerPreferences", _root),
    "no metadata": without("/Metadata", _root),
    "no title": in_metadata(b"dc:title", b"dc:source"),
    "no claim": in_metadata(b"<pdfuaid:part>1</pdfuaid:part>", b""),
    "a claim of another part": in_metadata(b"<pdfuaid:part>1", b"<pdfuaid:part>7"),
    "a claim to the archive of another kind": in_metadata(b"conformance>A", b"conformance>Q"),
    "a figure without words": without("/Alt", _figure),
    "a figure with empty words": lambda pdf: setattr(_figure(pdf), "Alt", String("")),
    "heads without a scope": every_scope_gone,
    "a row lacks a cell": without_a_cell,
    "an item outside a list": item_outside_a_list,
    "headings leave a level out": headings_leave_one_out,
    "the first heading is not the first": renamed("H1", "H2"),
    "an element of no known kind": renamed("P", "Whatever"),
    "names that mean each other": names_that_mean_each_other,
    "a link without words": without("/Contents", some_link),
    "a link outside the tree": without("/StructParent", some_link),
    "a link that is no link": renamed("Link", "Span"),
    "something without a tag": painted_on_first_page(b"\n0 0 5 5 re f\n"),
    "decoration inside text": in_page(b"BDC BT", b"BDC /Artifact BMC 0 0 1 1 re f EMC BT"),
    "text inside decoration": in_page(FIRST_TEXT, b"/Artifact BMC " + FIRST_TEXT + b" EMC"),
    "a font that is not embedded": without("/FontFile2", lambda pdf: some_font(pdf).FontDescriptor),
    "a font of the reader": a_font_from_elsewhere,
    "letters that cannot be read back": without("/ToUnicode", some_font),
    "a letter without a shape": a_letter_without_shape,
    "no meaning of colours": without("/OutputIntents", _root),
    "colours of print": colours_of_print,
    "a program inside": a_program_inside,
    "a file inside": a_file_inside,
}
