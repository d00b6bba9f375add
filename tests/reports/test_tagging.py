"""The tagging library by itself: what it refuses, and what it says of a file as a whole."""

import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageCms
from reportlab.platypus import Flowable, Paragraph, Table

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports import fonts
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import Para
from coprod_desktop.reports.tagging.colours import srgb_profile
from coprod_desktop.reports.tagging.flowables import TaggedParagraph
from coprod_desktop.reports.tagging.structure import (
    Element,
    Kind,
    NotTagged,
    Numbering,
    Scope,
    Structure,
)
from tests.reports.every_paper import drawn
from tests.reports.merged_cells import STYLE, built, merged_cells, plain_style
from tests.reports.reading import document, read, squeezed
from tests.reports.structure_reading import read_back

ROOT = Path(__file__).parents[2]


class Doing(Flowable):  # type: ignore[misc]
    """A flowable that does one thing to the canvas."""

    def __init__(self, what, element=None):
        super().__init__()
        self.what, self.element = what, element

    def wrap(self, *room):
        return 10, 10

    def draw(self):
        self.what(self.canv)


@pytest.fixture
def structure() -> Structure:
    fonts.ready()
    made = Structure("en-GB")
    made.root.add(Kind.H1)
    return made


def refused(structure: Structure, *story: Flowable, words: str) -> None:
    with pytest.raises(NotTagged, match=words):
        built(structure, list(story))


def test_text_outside_an_element_is_refused(structure):
    refused(structure, Paragraph("x", plain_style()), words="outside an element")


def test_text_of_a_table_without_elements_is_refused(structure):
    table = Table([["x"]], style=[("FONT", (0, 0), (-1, -1), fonts.TEXT, 12)])

    refused(structure, table, words="outside an element")


def test_a_font_that_would_not_be_embedded_is_refused(structure):
    refused(structure, Doing(lambda c: c.setFont("Helvetica", 12)), words="not be embedded")


def test_a_letter_that_the_font_does_not_have_is_refused(structure):
    words = TaggedParagraph("\u4e2d", plain_style(), element=structure.root.add(Kind.P))

    refused(structure, words, words="does not have '\u4e2d'")


def test_pictures_outside_figures_and_within_text_are_refused(structure):
    picture = Image.new("RGB", (2, 2))

    refused(structure, Doing(lambda c: c.drawImage(picture, 0, 0)), words="outside a figure")
    refused(Structure("en"), Doing(lambda c: c.drawInlineImage(picture, 0, 0)), words="within text")


def test_forms_fields_and_links_outside_text_are_refused():
    for what, words in (
        (lambda c: c.beginForm("x"), "forms"),
        (lambda c: c.acroForm, "fields"),
        (lambda c: c.linkURL("https://example.org", (0, 0, 1, 1)), "outside text"),
    ):
        refused(Structure("en"), Doing(what), words=words)


def test_one_element_within_another_is_refused(structure):
    outer, inner = structure.root.add(Kind.P), structure.root.add(Kind.P)

    def paint(canvas):
        with canvas.text_of(outer), canvas.text_of(inner):
            pass

    refused(structure, Doing(paint), words="within another")


def test_text_in_what_holds_elements_is_refused(structure):
    words = TaggedParagraph("x", plain_style(), element=structure.root.add(Kind.L))

    refused(structure, words, words="holds elements")


@pytest.mark.parametrize(
    ("parent", "child"),
    [
        (Kind.DOCUMENT, Kind.LI),
        (Kind.DOCUMENT, Kind.TD),
        (Kind.DOCUMENT, Kind.TOCI),
        (Kind.P, Kind.H2),
        (Kind.L, Kind.P),
        (Kind.TR, Kind.P),
        (Kind.TABLE, Kind.TD),
        (Kind.LI, Kind.L),
    ],
)
def test_what_pdf_does_not_allow_in_something_is_refused(parent, child):
    with pytest.raises(NotTagged, match="cannot stand in"):
        Element(parent, None).add(child)


def test_a_figure_without_words_is_refused(structure):
    with pytest.raises(NotTagged, match="words that say"):
        structure.root.add_figure("  ")


def test_a_heading_that_leaves_a_level_out_is_refused(structure):
    structure.root.add(Kind.H3)

    with pytest.raises(NotTagged, match="level 3 follows one of level 1"):
        structure.check()


def test_a_row_with_too_few_cells_is_refused(structure):
    table = structure.root.add(Kind.TABLE)
    for cells in (3, 2):
        row = table.add(Kind.TR)
        for _ in range(cells):
            row.add_cell()

    with pytest.raises(NotTagged, match="different numbers of cells"):
        structure.check()


def test_cells_over_several_rows_and_columns_are_counted(structure):
    table = structure.root.add(Kind.TABLE)
    first, second = table.add(Kind.TR), table.add(Kind.TR)
    first.add_cell(Scope.ROW, rows=2)
    first.add_cell(columns=2)
    second.add_cell()
    second.add_cell()
    structure.check()

    second.add_cell()

    with pytest.raises(NotTagged, match="different numbers of cells"):
        structure.check()


def test_merged_cells_and_a_cell_over_pages_are_read_in_order():
    pdf = merged_cells()
    root = read_back(pdf).root
    cells = root.of("TH", "TD")

    firsts = [cell.text.split()[0] for cell in cells]
    assert len(read(pdf).pages) > 1
    assert " ".join(firsts) == "Who What Ana tea milk cake jam Ben chairs tables"
    assert cells[1].facts["ColSpan"] == "2"
    assert cells[2].facts["RowSpan"] == "2"
    assert cells[-2].text.split() == ["chairs"] * 900


def test_a_head_that_is_painted_again_is_read_once_and_leads_somewhere_once(structure):
    table = structure.root.add(Kind.TABLE)
    head = table.add(Kind.THEAD).add(Kind.TR).add_cell(Scope.COLUMN)
    head.repeats = True
    body = table.add(Kind.TBODY)
    words = "Who <a href='https://example.org'>and why</a>"
    rows = [[TaggedParagraph(words, plain_style(), element=head)]]
    rows += [
        [TaggedParagraph(f"{n}", plain_style(), element=body.add(Kind.TR).add_cell())]
        for n in range(90)
    ]
    pdf = built(structure, [Table(rows, repeatRows=1, style=STYLE)])
    found, pages = read_back(pdf), read(pdf).pages

    assert len(pages) > 1
    assert [cell.text.split() for cell in found.root.of("TH")] == [["Who", "and", "why"]]
    assert squeezed(found.artifacts) == " ".join(["Who and why"] * (len(pages) - 1))
    assert ["/Annots" in page for page in pages] == [True] + [False] * (len(pages) - 1)


def test_lists_say_how_they_are_numbered():
    structure = Structure("en-GB")

    assert structure.root.add_list(Numbering.DECIMAL).numbering == "Decimal"


def test_lines_and_washes_are_artifacts_by_themselves(structure):
    def paint(canvas):
        canvas.rect(0, 0, 5, 5, fill=1)
        canvas.line(0, 0, 9, 9)

    pdf = built(structure, [Doing(paint)])
    with pikepdf.open(BytesIO(pdf)) as file:
        code = file.pages[0].Contents.read_bytes()

    assert code.count(b"/Artifact BMC") == 1
    assert code.count(b"EMC") == 1


def test_the_tree_leads_back_from_every_stretch_and_every_link():
    with pikepdf.open(BytesIO(drawn("everything", PaperSize.CLEAR, public=False))) as pdf:
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        back = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        links = [note for page in pdf.pages for note in page.get("/Annots", [])]

        assert list(back) == sorted(back)
        assert all(back[int(page.StructParents)] is not None for page in pdf.pages)
        assert all(back[int(note.StructParent)].S == "/Link" for note in links)
        assert all(page.Tabs == "/S" for page in pdf.pages)


def test_a_file_says_its_title_group_language_and_program_and_nothing_else():
    pdf = draw(document(Para("x"), title="Minutes & <more>"), PaperSize.STANDARD)
    with pikepdf.open(BytesIO(pdf)) as file:
        facts = {key: str(value) for key, value in file.docinfo.items()}
        metadata = file.Root.Metadata.read_bytes().decode()

    assert facts == {
        "/Title": "Minutes & <more>",
        "/Author": "Riverside PPG",
        "/Subject": "Riverside PPG · Test",
        "/Creator": "Coprod Desktop",
        "/Producer": "Coprod Desktop",
    }
    assert "Minutes &amp; &lt;more&gt;" in metadata
    assert "Date" not in metadata
    assert b"ReportLab" not in pdf


def test_nothing_in_a_files_table_of_letters_means_nothing():
    with pikepdf.open(BytesIO(drawn("everything", PaperSize.STANDARD, public=False))) as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            assert b"<0000>" not in font.ToUnicode.read_bytes()


def test_the_profile_of_colours_is_srgb():
    profile = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
    steps = bytes(n * 7 % 256 for n in range(3 * 512))
    picture = Image.frombytes("RGB", (512, 1), steps)
    seen = ImageCms.profileToProfile(picture, profile, ImageCms.createProfile("sRGB"))

    assert seen is not None
    assert max(abs(a - b) for a, b in zip(steps, seen.tobytes(), strict=True)) <= 1


PRINT_ONE = """
from hashlib import sha256
from coprod_desktop.domain.people import PaperSize
from tests.reports.every_paper import drawn
print(sha256(drawn("everything", PaperSize.LARGE, public=False)).hexdigest())
"""


@pytest.mark.parametrize("seed", ["0", "1"])
def test_another_process_and_hash_seed_give_the_same_bytes(seed):
    here = sha256(drawn("everything", PaperSize.LARGE, public=False)).hexdigest()
    there = subprocess.run(
        [sys.executable, "-c", PRINT_ONE],
        cwd=ROOT,
        env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "TZ": "Asia/Tokyo"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert there.stdout.strip() == here
