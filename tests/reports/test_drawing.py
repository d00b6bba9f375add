from itertools import pairwise

import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.progress import Cancelled
from coprod_desktop.reports import fonts
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import (
    BesidePicture,
    Block,
    Bullets,
    Column,
    ColumnKind,
    Heading,
    KeepTogether,
    LabelledValues,
    Lines,
    ListItem,
    Marker,
    Notice,
    NoticeKind,
    PageBreak,
    Para,
    SignatureLine,
    Spare,
    Style,
    Table,
    Value,
)
from coprod_desktop.reports.sizes import PAGE_WIDTH, measures
from coprod_desktop.reports.tables import column_widths
from tests.reports.reading import (
    all_text,
    document,
    font_names,
    in_order,
    page_texts,
    pieces,
    printed,
    read,
)
from tests.reports.structure_reading import read_back

SENTENCE = "The group talked about the telephones for a good while and then agreed. "


def standard_pages(paper):
    return page_texts(draw(paper, PaperSize.STANDARD))


def long_paper():
    rows = tuple((str(n), SENTENCE, "Practice manager") for n in range(1, 40))
    columns = (Column("Number"), Column("Action", ColumnKind.PROSE, 3), Column("Who"))
    return document(
        Para("6 pm in the community room", Style.LEAD),
        LabelledValues((Value("Chair", ("Ana Gray",)), Value("Present", ("Ben", "Cy", "Dot")))),
        *(
            block
            for number in range(1, 9)
            for block in (
                Heading(2, f"{number}. Item"),
                Para(SENTENCE * number * 2),
                Bullets((ListItem("tea"), ListItem(SENTENCE * 2)), Marker.NUMBER),
                Notice(NoticeKind.ACTION, f"Action {number}", SENTENCE, "by 11 December"),
            )
        ),
        Heading(2, "Actions"),
        Table(columns, rows),
        KeepTogether((Heading(3, "Signed"), SignatureLine(("Chair", "Date")))),
        Lines(3),
        state="Draft",
    )


@pytest.mark.parametrize("size", PaperSize)
def test_nothing_is_smaller_than_the_size_or_outside_the_margins(size):
    m = measures(size)

    for piece in pieces(draw(long_paper(), size)):
        assert piece.size >= m.body - 0.01
        assert piece.x >= m.margin - 0.01
        assert piece.x + fonts.width(piece.text.strip(), m.body) <= PAGE_WIDTH - m.margin + 1
        assert piece.y >= 20


@pytest.mark.parametrize("size", PaperSize)
def test_everything_is_printed_in_every_size_in_its_order(size):
    text = all_text(draw(long_paper(), size))

    assert in_order(text, "Title", "Chair", "Ana Gray", "Dot", "1. Item", "tea", "Action 1")
    assert in_order(text, "8. Item", "Actions", "39", "Practice manager", "Signed", "Date")
    assert text.count("talked about the telephones") >= 39


def test_bigger_print_takes_more_pages():
    counts = [len(read(draw(long_paper(), size)).pages) for size in PaperSize]

    assert all(fewer < more for fewer, more in pairwise(counts))


def test_the_same_paper_gives_the_same_bytes():
    assert draw(long_paper(), PaperSize.CLEAR) == draw(long_paper(), PaperSize.CLEAR)


def test_all_fonts_are_embedded_subsets_and_none_is_a_standard_one():
    names = font_names(draw(long_paper(), PaperSize.LARGE))

    assert names
    assert all("+AtkinsonHyperlegibleNext" in name for name in names)


def test_every_page_says_its_number_state_and_group():
    texts = page_texts(draw(long_paper(), PaperSize.STANDARD))

    for number, text in enumerate(texts, start=1):
        assert f"Page {number} of {len(texts)}" in text
        assert "Draft" in text
        assert "Riverside PPG test" in text
        assert "Riverside PPG · Test" in text


def test_the_file_says_what_it_is_and_not_when_or_where_it_was_made():
    reader = read(draw(document(Para("x"), title="Minutes"), PaperSize.STANDARD))
    facts = reader.metadata

    assert (facts.title, facts.author, facts.creator) == (
        "Minutes",
        "Riverside PPG",
        "Coprod Desktop",
    )
    assert facts.creation_date is None
    assert reader.root_object["/Lang"] == "en-GB"


def test_headings_become_bookmarks_inside_each_other():
    paper = document(Heading(2, "People"), Para("x"), Heading(3, "Inside"), Para("y"))
    outline = read(draw(paper, PaperSize.STANDARD)).outline

    assert outline[0].title == "Title"
    assert outline[1][0].title == "People"
    assert outline[1][1][0].title == "Inside"


def test_bookmarks_lead_to_the_pages_of_their_headings():
    paper = document(Heading(2, "One"), Para("x"), PageBreak(), Heading(2, "Two"), Para("y"))
    reader = read(draw(paper, PaperSize.STANDARD))

    pages = [reader.get_destination_page_number(entry) for entry in reader.outline[1]]
    assert pages == [0, 1]


@pytest.mark.parametrize("filled", range(38, 46))
def test_a_heading_never_ends_a_page(filled):
    paper = document(*(Para("x") for _ in range(filled)), Heading(2, "Heading"), Para(SENTENCE * 9))

    assert any("Heading The group talked" in text for text in standard_pages(paper))


@pytest.mark.parametrize("filled", range(26, 34))
def test_no_line_of_a_paragraph_stands_alone_on_a_page(filled):
    lines = "\n".join(f"line{number}." for number in range(1, 7))
    paper = document(*(Para("x") for _ in range(filled)), Para(lines))

    for text in standard_pages(paper):
        assert text.count("line") in (0, 2, 3, 4, 6)


def test_a_decision_is_not_cut_in_two():
    paper = document(
        Para("\n".join("x" * 31)), Notice(NoticeKind.DECISION, "Decision", SENTENCE * 5, "by all")
    )

    assert any(in_order(text, "Decision", "by all") for text in standard_pages(paper))


def test_a_table_that_does_not_fit_becomes_labelled_values():
    columns = tuple(Column(head) for head in ("Responsibility", "Organisation", "Representative"))
    table = Table(columns, (("Communications", "Neighbourhoods", "Receptionists"),))

    assert "Responsibility Organisation" in printed(table, size=PaperSize.STANDARD)
    assert in_order(
        printed(table, size=PaperSize.GIANT),
        "Responsibility: Communications",
        "Organisation: Neighbourhoods",
        "Representative: Receptionists",
    )


def test_empty_cells_are_left_out_of_labelled_values():
    columns = tuple(Column(head) for head in ("Responsibility", "Organisation", "Representative"))

    assert "Organisation" not in printed(
        Table(columns, (("Communications", "", "Receptionists"),)), size=PaperSize.GIANT
    )


def test_a_long_table_repeats_its_head_on_every_page():
    table = Table((Column("Number"), Column("Text")), tuple((str(n), "x") for n in range(90)))
    texts = page_texts(draw(document(table), PaperSize.STANDARD))

    assert len(texts) > 2
    assert all("Number Text" in text for text in texts)


@pytest.mark.parametrize("size", PaperSize)
def test_very_long_words_and_texts_are_printed_whole(size):
    word, text = "Ab" * 2000, "word " * 4000
    table = Table((Column("A"), Column("B", ColumnKind.PROSE)), ((word, text), ("1", "2")))
    blocks = (
        Para(word),
        Heading(2, word),
        table,
        LabelledValues((Value("Label", (text,)), Value(word, ("x",)))),
        Notice(NoticeKind.PLEDGE, "Pledge", text, word),
        Bullets((ListItem(word),)),
    )
    read_back = printed(*blocks, size=size).replace(" ", "")

    assert read_back.count("Ab") >= 5 * 1990
    assert read_back.count("word") >= 3 * 4000


def test_lists_show_their_numbers_and_boxes():
    numbered = Bullets((ListItem("tea"), ListItem("cake")), Marker.NUMBER, start=7)
    boxes = Bullets((ListItem("chairs"),), Marker.BOX)

    assert in_order(printed(numbered, boxes), "7. tea", "8. cake", "☐ chairs")


def test_long_names_of_group_and_state_push_the_text_down_and_stay_whole():
    name = "The Patient Participation Group of Upper and Lower Riverside with Meadow Lane " * 3
    paper = document(Para(SENTENCE * 60), kind_line=name, footer=name, state="Draft, for reading")
    texts = page_texts(draw(paper, PaperSize.GIANT))

    assert all(in_order(text, name, f"Page {n} of") for n, text in enumerate(texts, start=1))


class Watch:
    """Progress that notes what it hears and may stop the work."""

    def __init__(self, stop_at=None):
        self.heard = []
        self.stop_at = stop_at

    def step(self, done, total, what):
        self.heard.append((done, total, what))
        if self.stop_at is not None and done >= self.stop_at:
            raise Cancelled


def test_progress_hears_how_far_the_drawing_is():
    watch = Watch()
    draw(document(Para("a"), Para("b")), PaperSize.STANDARD, watch)

    assert watch.heard[-1] == (watch.heard[-1][1], watch.heard[-1][1], "Title")


def test_drawing_stops_when_asked():
    with pytest.raises(Cancelled):
        draw(long_paper(), PaperSize.STANDARD, Watch(stop_at=5))


def test_a_one_page_paper_draws_closer_before_it_takes_a_second_page():
    blocks = tuple(Para("x") for _ in range(31))

    assert len(read(draw(document(*blocks), PaperSize.STANDARD)).pages) == 2
    assert len(read(draw(document(*blocks, one_page=True), PaperSize.STANDARD)).pages) == 1


def test_a_one_page_paper_takes_back_what_has_room_after_all():
    blocks: list[Block] = [Para("x") for _ in range(31)]
    blocks += [
        Spare(Para("small words"), 1, "small"),
        Spare(Para("large words " * 120), 2, "large"),
    ]
    paper = document(*blocks, Para("end"), one_page=True, left_out="Not here: {what}.")
    standard = all_text(draw(paper, PaperSize.STANDARD))

    assert "small words" in standard
    assert "Not here: large." in standard


def test_words_beside_a_picture_leave_an_empty_frame_on_their_left():
    lines = tuple(Para(f"idea {n}") for n in range(3))
    found = read_back(draw(document(BesidePicture(lines)), PaperSize.LARGE))

    assert found.root.outline().splitlines()[-3:] == [f"  P idea {n}" for n in range(3)]
    assert found.untagged == ""


def test_tables_whose_columns_have_shares_stand_in_line():
    columns = (Column("What", ColumnKind.PROSE, share=0.6), Column("Shown", share=0.4))
    tables = [Table(columns, ((words, ""),)) for words in ("short", "a good deal longer " * 9)]
    first, second = (column_widths(table, measures(PaperSize.STANDARD)) for table in tables)

    assert first == second


def test_a_one_page_paper_leaves_spare_blocks_out_in_standard_print_and_says_so():
    blocks: list[Block] = [Para("x") for _ in range(31)]
    blocks += [
        Spare(Para(f"{name} " * 40), rank, name) for name, rank in (("second", 2), ("first", 1))
    ]
    paper = document(*blocks, Para("end"), one_page=True, left_out="Not here: {what}.")
    standard, giant = (all_text(draw(paper, s)) for s in (PaperSize.STANDARD, PaperSize.GIANT))

    assert "Not here: first." in standard
    assert "first first" not in standard
    assert "Page 1 of 1" in standard
    assert "first first" in giant
    assert "Not here" not in giant
