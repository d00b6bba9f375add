"""Papers without colours: nothing of them is lost but the colours."""

import re
from io import BytesIO
from typing import cast

import pikepdf
import pytest
from PIL import Image

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports.greys import in_greys
from tests.reports.every_paper import drawn
from tests.reports.gates import page_failures, verapdf
from tests.reports.reading import all_text

PAPERS = ("minutes", "ladder", "everything")


def _grey(name: str) -> bytes:
    return in_greys(drawn(name, PaperSize.STANDARD, public=False))


@pytest.mark.parametrize("name", PAPERS)
def test_no_colour_is_left(name: str) -> None:
    with pikepdf.open(BytesIO(_grey(name))) as pdf:
        said = {
            str(one.operator) for page in pdf.pages for one in pikepdf.parse_content_stream(page)
        }

    assert not {"rg", "RG", "k", "K"} & said
    assert {"g", "G"} <= said


@pytest.mark.parametrize("name", PAPERS)
def test_all_words_are_still_there(name: str) -> None:
    assert all_text(_grey(name)) == all_text(drawn(name, PaperSize.STANDARD, public=False))


@pytest.mark.parametrize("name", PAPERS)
def test_a_grey_paper_is_as_accessible_as_before(name: str) -> None:
    assert page_failures(_grey(name)) == []


def test_verapdf_has_nothing_against_grey_papers(tmp_path) -> None:
    verdicts = verapdf({name: _grey(name) for name in PAPERS}, tmp_path)

    assert verdicts == {name: {"ua1": [], "2a": []} for name in PAPERS}


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert _grey("ladder") == _grey("ladder")


def test_a_picture_becomes_grey() -> None:
    picture = BytesIO()
    Image.new("RGB", (4, 4), (255, 0, 0)).save(picture, "PDF")

    with pikepdf.open(BytesIO(in_greys(picture.getvalue()))) as pdf:
        (image,) = pdf.pages[0].get_images().values()
        seen = pikepdf.PdfImage(cast(pikepdf.Stream, image)).as_pil_image()

    assert (seen.mode, seen.getpixel((0, 0))) == ("L", 76)


def test_a_light_colour_stays_lighter_than_a_dark_one() -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.pages[0].Contents = pdf.make_stream(b"1 1 0 rg 0 0 9 9 re f 0 0 1 rg 0 0 9 9 re f")
        made = BytesIO()
        pdf.save(made)
    with pikepdf.open(BytesIO(in_greys(made.getvalue()))) as pdf:
        code = pdf.pages[0].Contents.read_bytes()

    yellow, blue = (float(one) for one in re.findall(rb"([\d.]+) g\n", code))
    assert yellow > 0.8
    assert blue < 0.2
