"""What a reading program finds in a paper: every word, whole, in the order a person reads."""

from itertools import chain, combinations

import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import (
    Bullets,
    Column,
    ColumnKind,
    Contents,
    Heading,
    LabelledValues,
    ListItem,
    PageBreak,
    Para,
    Run,
    Table,
    Value,
    shortened,
    spare_names,
)
from tests.reports.every_paper import EVERY, STORIES, drawn, paper, story
from tests.reports.expected_words import first_difference
from tests.reports.reading import document, page_texts, read, squeezed
from tests.reports.structure_reading import read_back

SENTENCE = "The group talked about the telephones for a good while and then agreed. "


def subsets(names):
    """What may be left out: some of the names, in their order; the paper says which."""
    lots = (combinations(names, count) for count in range(1, len(names) + 1))
    return chain.from_iterable(lots)


def outline(*blocks, size=PaperSize.STANDARD):
    return read_back(draw(document(*blocks), size)).root.outline()


@pytest.mark.parametrize(("name", "size", "public"), EVERY)
def test_every_paper_reads_in_the_order_it_was_written(name, size, public):
    found = read_back(drawn(name, size, public=public))
    document = paper(name, public=public).document
    spare = spare_names(document) if document.one_page and size is PaperSize.STANDARD else ()
    difference = first_difference(document, found.words)
    shorter = (shortened(document, gone) for gone in subsets(spare))

    assert not difference or any(not first_difference(one, found.words) for one in shorter), (
        difference
    )
    assert found.untagged == ""


@pytest.mark.parametrize("seed", range(STORIES))
def test_whatever_stands_in_a_paper_is_read_whole_and_in_order(seed):
    document, pdf = story(seed)

    assert first_difference(document, read_back(pdf).words) == ""


def test_headings_lists_and_tables_are_told_apart():
    assert outline(
        Heading(2, "People"),
        Bullets((ListItem("tea", (Bullets((ListItem("milk"),)),)), ListItem("cake"))),
        Table((Column("Who"), Column("What")), (("Ana", "chairs"),), row_heads=True),
    ).splitlines()[3:] == [
        "  Sect",
        "    H2 People",
        "    L",
        "      LI",
        "        Lbl •",
        "        LBody",
        "          P tea",
        "          L",
        "            LI",
        "              Lbl •",
        "              LBody milk",
        "      LI",
        "        Lbl •",
        "        LBody cake",
        "    Table",
        "      THead",
        "        TR",
        "          TH Who",
        "          TH What",
        "      TBody",
        "        TR",
        "          TH Ana",
        "          TD chairs",
    ]


def test_a_table_over_many_pages_is_one_table_with_its_head_once():
    rows = tuple((str(n), SENTENCE) for n in range(90))
    pdf = draw(document(Table((Column("Number"), Column("Text")), rows)), PaperSize.STANDARD)
    root = read_back(pdf).root

    assert len(read(pdf).pages) > 2
    assert [len(root.of(kind)) for kind in ("Table", "THead", "TR")] == [1, 1, 91]
    assert [node.facts["Scope"] for node in root.of("TH")] == ["Column", "Column"]


def test_a_table_that_became_a_list_is_a_list_for_readers_too():
    columns = tuple(Column(head) for head in ("Responsibility", "Organisation", "Representative"))
    table = Table(columns, (("Communications", "", "Receptionists"),) * 2)
    root = read_back(draw(document(table), PaperSize.GIANT)).root

    assert not root.of("Table")
    assert [len(node.of("P")) for node in root.of("LI")] == [2, 2]


def test_labels_come_before_their_values_in_both_ways_to_set_them():
    values = LabelledValues((Value("Chair", ("Ana",)), Value("Present", ("Ben", "Cy"))))

    for size in (PaperSize.STANDARD, PaperSize.GIANT):
        (found,) = read_back(draw(document(values), size)).root.of("L")
        assert found.text.replace(":", "").split() == ["Chair", "Ana", "Present", "Ben", "Cy"]


def test_a_paragraph_over_pages_is_one_paragraph():
    pdf = draw(document(Para(SENTENCE * 120)), PaperSize.STANDARD)

    assert len(read(pdf).pages) > 1
    assert read_back(pdf).root.of("P")[1].text.split() == (SENTENCE * 120).split()


def test_a_word_too_long_for_a_line_is_read_whole():
    word = "Ab" * 300
    prose = Table((Column("A"), Column("B", ColumnKind.PROSE)), ((word, f"x {word} y"),))
    root = read_back(draw(document(Para(f"a {word} b"), prose), PaperSize.LARGE)).root

    assert root.text.split().count(word) == 3


def test_the_words_of_a_link_lead_to_its_address_on_every_line():
    link = Run("a link of many words " * 12, link="https://example.org/")
    pdf = draw(document(Para((Run("before "), link, Run("after")))), PaperSize.STANDARD)
    (found,) = read_back(pdf).root.of("Link")
    notes = [note.get_object() for page in read(pdf).pages for note in page["/Annots"]]

    assert found.facts["leads to"] == "https://example.org/"
    assert found.text.split() == link.text.split()
    assert len(notes) > 1
    assert all(note["/Contents"] == "https://example.org/" for note in notes)


def test_words_in_another_language_say_so():
    (span,) = read_back(
        draw(document(Para((Run("Say "), Run("bore da", language="cy")))), PaperSize.CLEAR)
    ).root.of("Span")

    assert (span.facts["Lang"], span.text.strip()) == ("cy", "bore da")


def test_contents_lead_to_headings_and_name_their_pages():
    paper = document(Contents(), Heading(2, "One"), PageBreak(), Heading(2, "Two"), Para("x"))
    pdf = draw(paper, PaperSize.STANDARD)
    entries = read_back(pdf).root.of("TOCI")

    assert [entry.text.split() for entry in entries] == [["One", "1"], ["Two", "2"]]
    assert "One" in page_texts(pdf)[0]
    assert len(read(pdf).pages[0]["/Annots"]) == 2


def test_a_level_of_headings_that_was_left_out_is_closed_for_readers():
    assert "H2 Deep" in outline(Heading(3, "Deep"), Para("x"))


def test_header_and_footer_are_no_part_of_what_is_read_but_stand_in_order():
    footer = "Riverside PPG, the minutes of a long meeting in the community room by the church"
    pdf = draw(document(Para(SENTENCE * 60), footer=footer, state="Draft"), PaperSize.GIANT)
    found = read_back(pdf)

    assert "Draft" not in found.words
    assert "church" not in found.words
    assert footer in squeezed(found.artifacts)


def test_a_drawing_is_its_words_for_readers():
    (figure,) = read_back(drawn("sample ladder", PaperSize.STANDARD, public=False)).root.of(
        "Figure"
    )

    assert figure.text.startswith("The ladder of co-production with all initiatives of Riverside")
    assert figure.facts["Placement"] == "Block"


def test_a_drawing_on_one_page_says_where_it_is_and_one_over_pages_does_not():
    one, many = read_back(drawn("everything", PaperSize.CLEAR, public=False)).root.of("Figure")

    assert "BBox" in one.facts
    assert "BBox" not in many.facts


def test_an_empty_item_takes_no_marker_from_the_next_text():
    items = Bullets((ListItem(""), ListItem("tea")))

    assert outline(items, Para("after")).splitlines()[-5:] == [
        "  L",
        "    LI",
        "      Lbl •",
        "      LBody tea",
        "  P after",
    ]
