import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.notes import Block, BlockKind, Span, plain, read, write

PARAGRAPH, BULLET, NUMBER = BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.NUMBER

HOSTILE = [
    "1. not a list",
    "12) nor this",
    "- a dash",
    "* a star",
    "+ a plus",
    "# a hash",
    "> a quote",
    "---",
    "===",
    "~~~",
    "| a | b |",
    "**not bold**",
    "*one* star",
    "5 ** 3 ** 2",
    "__under__",
    "`code`",
    "<b>bold?</b>",
    "<script>",
    "[a](b)",
    "[x] done",
    "![a](b)",
    "C:\\new\\",
    "\\",
    "\\\\*",
    "&amp; &#42; AT&T; R&D",
    "   three blanks before",
    "\ttab",
    ("word " * 400).strip(),
    "a" * 5000,
    "Caf\u00e9 \u2013 \u201cyes\u201d \u00a320 \u0141\u00f3d\u017a \U0001f642",
]


def paragraph(*spans: Span | str) -> Block:
    return Block(PARAGRAPH, tuple(Span(s) if isinstance(s, str) else s for s in spans))


@pytest.mark.parametrize("text", HOSTILE)
def test_what_was_typed_as_text_comes_back_as_the_same_text(text):
    assert read(write([paragraph(text)])) == (paragraph(text),)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_survives_in_a_list_item_and_after_a_line_break(text):
    blocks = (Block(BULLET, (Span(f"{text}\n{text}"),)), paragraph(f"before\n{text}"))

    assert read(write(blocks)) == blocks


@pytest.mark.parametrize("text", [text for text in HOSTILE if text.strip() == text])
def test_hostile_text_may_be_bold(text):
    blocks = (paragraph("so ", Span(text, bold=True), " it is"),)

    assert read(write(blocks)) == blocks


def test_lists_and_bold_are_written_as_markdown_anyone_knows():
    blocks = [
        paragraph("We heard ", Span("two", bold=True), " views."),
        Block(BULLET, (Span("the first"),)),
        Block(BULLET, (Span("its reason"),), 1),
        Block(NUMBER, (Span("then"),), 0, 1),
        Block(NUMBER, (Span("next"),), 0, 2),
    ]

    assert write(blocks) == (
        "We heard **two** views.\n\n- the first\n   - its reason\n1. then\n2. next"
    )
    assert read(write(blocks)) == tuple(blocks)


def test_a_line_break_inside_a_paragraph_is_kept():
    assert write([paragraph("one\ntwo")]) == "one\\\ntwo"
    assert plain("one\ntwo") == "one\ntwo"


def test_paragraphs_are_parted_by_an_empty_line():
    assert [block.text for block in read("one\n\n\ntwo")] == ["one", "two"]


def test_empty_paragraphs_and_blanks_at_ends_are_left_out():
    blank = [paragraph(), paragraph(" "), paragraph("\n")]

    assert write([*blank, paragraph("one \ntwo  \n\n")]) == "one\\\ntwo"


def test_an_empty_list_item_is_kept():
    assert read(write([Block(BULLET, ())])) == (Block(BULLET, ()),)


def test_blanks_at_the_ends_of_bold_words_are_made_plain():
    assert write([paragraph("a", Span(" b ", bold=True), "c")]) == "a **b** c"


def test_stars_without_a_partner_are_text():
    assert read("a ** b and **c") == (paragraph("a ** b and **c"),)


def test_other_marks_of_markdown_are_text():
    assert plain("# Title\n\n> said *so* __there__") == "# Title\n> said *so* __there__"


words = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("*\\`_-1.\n &#;"))
spans = st.builds(Span, words, st.booleans())
kinds = st.sampled_from([PARAGRAPH, BULLET])
blocks_of_notes = st.lists(st.builds(Block, kinds, st.lists(spans, max_size=4).map(tuple)))


@given(blocks_of_notes)
def test_no_character_is_ever_lost(blocks):
    words = [(b.kind, re.sub(r"[ \t]+(?=\n)|[ \t\n]+\Z", "", b.text)) for b in blocks]
    kept = [text for kind, text in words if text or kind is not PARAGRAPH]

    assert [b.text for b in read(write(blocks))] == kept


@given(blocks_of_notes)
def test_what_was_read_is_written_the_same_way_again(blocks):
    once = write(blocks)

    assert write(read(once)) == once


@given(st.text())
def test_any_text_can_be_read(text):
    assert isinstance(plain(text), str)
