"""A paper without colours, as a printer that has none will show it: same pages, same tags."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import cast

import pikepdf
from pikepdf import Name, Object, Operator, Pdf, PdfImage, Stream

FILL, STROKE = "rg", "RG"
GREY_OF = {FILL: "g", STROKE: "G"}
WEIGHTS = (0.299, 0.587, 0.114)
"""How bright red, green and blue look to us (ITU-R BT.601)."""


def in_greys(pdf: bytes) -> bytes:
    """The PDF with all colours of its text, lines and pictures made grey.

    What stands in other kinds of colour (papers of others that were bound in) is left to the
    printer. The same PDF gives the same bytes.
    """
    with Pdf.open(BytesIO(pdf)) as opened:
        for page in opened.pages:
            page.obj.Contents = opened.make_stream(_greyed(page))
        for picture in _pictures(opened):
            _make_grey(picture)
        greyed = BytesIO()
        opened.save(
            greyed,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
        )
    return greyed.getvalue()


def _greyed(page: pikepdf.Page) -> bytes:
    said = [_grey(list(operands), operator) for operands, operator in _operations(page)]
    return pikepdf.unparse_content_stream(said)


def _operations(page: pikepdf.Page) -> Iterator[tuple[list[Object], Operator]]:
    for operation in pikepdf.parse_content_stream(page):
        yield operation.operands, operation.operator  # type: ignore[misc]


def _grey(operands: list[Object], operator: Operator) -> tuple[list[Object], Operator]:
    name = str(operator)
    if name not in GREY_OF:
        return operands, operator
    brightness = sum(float(part) * weight for part, weight in zip(operands, WEIGHTS, strict=True))
    return [Object.parse(f"{brightness:.4f}".encode())], Operator(GREY_OF[name])


def _pictures(opened: Pdf) -> Iterator[Stream]:
    """Every picture of the file, once."""
    seen = set()
    for page in opened.pages:
        for one in page.get_images().values():
            if one.objgen not in seen:
                seen.add(one.objgen)
                yield cast(Stream, one)


def _make_grey(picture: Stream) -> None:
    if picture.get(Name.ImageMask) or picture.get(Name.ColorSpace) == Name.DeviceGray:
        return
    try:
        grey = PdfImage(picture).as_pil_image().convert("L")
    except (pikepdf.PdfError, NotImplementedError, ValueError, OSError):
        return  # of a kind that cannot be read here: the printer makes it grey
    picture.write(grey.tobytes())
    picture.ColorSpace = Name.DeviceGray
    picture.BitsPerComponent = 8
    for key in (Name.Decode, Name.DecodeParms, Name.Mask):
        if key in picture:
            del picture[key]
