"""Several PDFs as one: the pages, and one tree of tags over all of them."""

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.progress import Cancelled
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import (
    Bullets,
    Column,
    Contents,
    Heading,
    ListItem,
    PageBreak,
    Para,
    Run,
    Table,
)
from coprod_desktop.reports.merging import Part, merged
from tests.reports.gates import page_failures, verapdf
from tests.reports.reading import document, page_texts, squeezed
from tests.reports.structure_reading import read_back

PACK = draw(document(Heading(2, "Agenda"), Para("Tea")), PaperSize.STANDARD)
OTHER = draw(
    document(
        Heading(2, "Survey"),
        Para((Run("See "), Run("the site", link="https://www.nhs.uk/x"), Run(" first."))),
        Contents(),
        Table((Column("Who"), Column("What")), tuple((f"{n}", "tea") for n in range(60))),
        PageBreak(),
        Heading(2, "Ending"),
        Bullets((ListItem("one", (Para("under it"),)), ListItem("سلام"))),
        title="Other paper",
        language="cy",
    ),
    PaperSize.STANDARD,
)


def changed(pdf, change):
    """A PDF with something changed in it."""
    with Pdf.open(BytesIO(pdf)) as file:
        change(file)
        made = BytesIO()
        file.save(made)
    return made.getvalue()


def elements(file):
    return [
        one for one in file.objects if isinstance(one, Dictionary) and one.get("/S") is not None
    ]


def first(file, kind):
    return next(one for one in elements(file) if str(one.S) == f"/{kind}")


def untagged(pdf):
    def change(file):
        del file.Root.StructTreeRoot
        del file.Root.MarkInfo

    return changed(pdf, change)


def parts_of(pdf):
    return read_back(pdf).root.of("Part")


def test_pages_come_in_order_behind_the_pack():
    texts = page_texts(merged(PACK, [Part(OTHER), Part(PACK)]))
    alone = len(page_texts(OTHER))

    assert len(texts) == alone + 2
    assert "Survey" in texts[1]
    assert "Ending" in texts[alone]
    assert "Agenda" in texts[-1]


def test_a_tagged_paper_keeps_all_its_tags_and_its_language():
    whole = read_back(merged(PACK, [Part(OTHER, "Survey 2026")]))
    (part,) = whole.root.of("Part")
    before = read_back(OTHER).root

    kinds = [node.kind for node in before.all()][1:]
    assert [node.kind for node in part.all()][1:][-len(kinds) :] == kinds
    assert squeezed(part.text) == squeezed(before.text)
    assert part.facts["Lang"] == "cy"
    assert squeezed(whole.root.text).startswith(squeezed(read_back(PACK).root.text))


def test_page_validation_finds_nothing_in_papers_of_ours_bound_together():
    together = merged(PACK, [Part(OTHER, "One", own=True), Part(OTHER, "Two", own=True)])

    assert page_failures(together) == []


def test_verapdf_finds_nothing_in_them_either(tmp_path):
    together = merged(PACK, [Part(OTHER, "One", own=True), Part(PACK, own=True)])

    assert verapdf({"together": together}, tmp_path)["together"] == {"ua1": [], "2a": []}


def test_a_pack_claims_nothing_for_papers_made_elsewhere():
    def claims(pdf):
        with Pdf.open(BytesIO(pdf)) as file:
            found = file.Root.Metadata.read_bytes()
        return b"<pdfuaid:part>" in found, b"<pdfaid:part>" in found

    assert claims(merged(PACK, [Part(OTHER, own=True)])) == (True, True)
    assert claims(merged(PACK, [Part(OTHER, own=True), Part(OTHER)])) == (False, False)


def test_a_paper_without_tags_becomes_pictures_told_in_words():
    def told(page, pages):
        return f"Page {page} of {pages} of the survey"

    bound = merged(PACK, [Part(untagged(OTHER), told=told)])
    figures = read_back(bound).root.of("Figure")

    pages = len(page_texts(OTHER))
    assert [figure.facts["Alt"] for figure in figures] == [
        told(page, pages) for page in range(1, pages + 1)
    ]
    assert [rule for rule in page_failures(bound) if "PDFUA1-ID" not in rule] == []
    assert "the site" in page_texts(bound)[1]


def test_the_outline_leads_to_each_part():
    bound = merged(PACK, [Part(OTHER, "Survey 2026"), Part(PACK, "Again")])
    with Pdf.open(BytesIO(bound)) as file:
        last = file.Root.Outlines.Last
        before = last.Prev

        assert (str(before.Title), str(last.Title)) == ("Survey 2026", "Again")
        assert before.Dest[0].objgen == file.pages[1].obj.objgen
        assert before.Next.objgen == last.objgen


def test_the_same_papers_give_the_same_bytes():
    assert merged(PACK, [Part(OTHER, "x")]) == merged(PACK, [Part(OTHER, "x")])


def test_nothing_to_bind_leaves_the_pack_as_it_is():
    assert merged(PACK, []) is PACK


def test_binding_stops_when_asked():
    class Stop:
        def step(self, done, total, what):
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        merged(PACK, [Part(OTHER), Part(OTHER)], Stop())


# Trees that others made


def test_words_of_others_for_their_tags_become_standard_ones():
    def change(file):
        file.Root.StructTreeRoot.RoleMap = Dictionary(
            {"/Heading2": Name("/Deep"), "/Deep": Name.H2, "/Round": Name("/Round")}
        )
        first(file, "H2").S = Name("/Heading2")
        first(file, "LBody").S = Name("/Round")

    (part,) = parts_of(merged(PACK, [Part(changed(OTHER, change))]))

    assert squeezed(part.of("H2")[0].text) == "Survey"
    assert squeezed(part.of("Div", "Span")[0].text) == "one under it"


def test_only_what_readers_need_is_taken_over_from_an_element():
    def change(file):
        heading = first(file, "H2")
        heading.Lang, heading.E = String("fr"), String("in full")
        heading.EVIL = Dictionary(S=Name.JavaScript, JS=String("x"))
        heading.A = Array([Dictionary(O=Name.EVIL, JS=String("x")), 0])
        heading.AF = Array([])
        first(file, "TH").A = Dictionary(O=Name.Table, Scope=Name.Column, EVIL=Name.x)

    bound = merged(PACK, [Part(changed(OTHER, change))])
    with Pdf.open(BytesIO(bound)) as file:
        (heading,) = [one for one in elements(file) if str(one.get("/Lang", "")) == "fr"]
        heads = [one for one in elements(file) if str(one.S) == "/TH"]

        assert set(heading.keys()) == {"/Type", "/S", "/P", "/K", "/Pg", "/Lang", "/E"}
        assert all(set(head.A.keys()) == {"/O", "/Scope"} for head in heads)


def test_names_of_heading_cells_do_not_clash():
    def change(file):
        head, cell = first(file, "TH"), first(file, "TD")
        head.ID = String("a")
        cell.A = Dictionary(O=Name.Table, Headers=Array([String("a")]))

    named = changed(OTHER, change)
    with Pdf.open(BytesIO(merged(PACK, [Part(named), Part(named)]))) as file:
        names = list(file.Root.StructTreeRoot.IDTree.Names)[::2]
        wanted = [
            str(one.A.Headers[0])
            for one in elements(file)
            if isinstance(one.get("/A"), Dictionary) and "/Headers" in one.A
        ]

    assert sorted(map(str, names)) == sorted(wanted) == ["1-a", "2-a"]


def looped(file):
    part = first(file, "Sect")
    part.K = Array([part, *([part.K] if not isinstance(part.K, Array) else part.K.as_list())])


def in_another_drawing(file):
    first(file, "P").K = Dictionary(Type=Name.MCR, MCID=0, Stm=file.make_stream(b""))


def empty(file):
    file.Root.StructTreeRoot.K = Dictionary(S=Name.Document)


@pytest.mark.parametrize("change", [looped, in_another_drawing, empty])
def test_a_tree_that_cannot_be_followed_leaves_pictures_told_in_words(change):
    bound = merged(PACK, [Part(changed(OTHER, change))])

    assert len(read_back(bound).root.of("Figure")) == len(page_texts(OTHER))
    assert [rule for rule in page_failures(bound) if "PDFUA1-ID" not in rule] == []


def test_a_tree_without_end_leaves_pictures_too(monkeypatch):
    monkeypatch.setattr("coprod_desktop.reports.retagging.MOST_ELEMENTS", 5)

    assert read_back(merged(PACK, [Part(OTHER)])).root.of("Figure")


@pytest.mark.parametrize(
    "kids", [-1, 10**12, "x", None, Array([]), Array([True, Dictionary(), Name.x])]
)
def test_nonsense_in_a_tree_is_passed_over(kids):
    def change(file):
        value = String(kids) if isinstance(kids, str) else kids
        if value is None:
            del first(file, "P").K
        else:
            first(file, "P").K = value

    bound = merged(PACK, [Part(changed(OTHER, change))])

    assert "Ending" in read_back(bound).root.text


def test_a_mark_claimed_twice_belongs_to_the_first():
    def change(file):
        heading, item = first(file, "H2"), first(file, "LBody")
        item.K, item.Pg = heading.K, heading.Pg

    bound = merged(PACK, [Part(changed(OTHER, change))])

    assert read_back(bound).root.text.count("Survey") == 1


def test_pages_that_nobody_marked_need_no_way_back():
    def change(file):
        file.add_blank_page(page_size=(200, 200))
        file.pages[-1].obj.StructParents = 77

    with Pdf.open(BytesIO(merged(PACK, [Part(changed(OTHER, change))]))) as file:
        assert "/StructParents" not in file.pages[-1].obj


def test_every_page_and_link_has_a_number_of_its_own():
    with pikepdf.open(BytesIO(merged(PACK, [Part(OTHER), Part(OTHER)]))) as file:
        numbers = [page.obj.StructParents for page in file.pages]
        links = [link for page in file.pages for link in page.obj.get("/Annots", [])]
        numbers += [link.StructParent for link in links]
        ways = list(file.Root.StructTreeRoot.ParentTree.Nums)[::2]

    assert len(links) == 4
    assert sorted(map(int, numbers)) == sorted(map(int, ways))
    assert list(map(int, ways)) == sorted(map(int, ways))
