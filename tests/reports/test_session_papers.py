"""Papers for a session: slips, scenario cards, the ladder explained, forms to look at work."""

import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import (
    BesidePicture,
    Bullets,
    CardSheet,
    Heading,
    LabelledValues,
    Lines,
    Para,
    Table,
    plain,
    texts,
)
from coprod_desktop.reports.scenario_papers import numbered
from tests.reports.reading import all_text, in_order, read

BLANK = ["blank-slips", "blank-steps", "blank-critique"]


def prepared(here, name, uid=None):
    return here.file.papers.prepare(name, uid).document


def phones(here):
    return here.file.initiatives.get(here.initiatives["phones"]).uid


def cards_of(document):
    return next(block for block in document.blocks if isinstance(block, CardSheet)).cards


def card_words(card):
    return " ".join(words for block in card.blocks for words in block.words())


def blank_checklist(here, place=0):
    choice = here.file.papers.choices("blank-checklist", here.group)[place]
    return prepared(here, "blank-checklist", choice.uid)


def own_ladder(here):
    rungs = [
        {"name": "Told", "meaning": "They tell us."},
        {"name": "Asked", "short": "now and then"},
        {"name": "Shared"},
    ]
    made = {"kind": "ladder", "name": "Our steps", "about": "Ours.", "rungs": rungs}
    key = here.file.frameworks.add_own(here.group, made)
    here.file.frameworks.choose_ladder(here.group, key)


def test_there_are_slips_for_both_sides_with_every_rung_to_tick(riverside):
    cards = cards_of(prepared(riverside, "placing-slips", phones(riverside)))
    (boxes,) = [block for block in cards[0].blocks if isinstance(block, Bullets)]

    assert [plain(card.blocks[0].text) for card in cards] == [
        "New phone menu · Patient side",
        "New phone menu · Patient side",
        "New phone menu · Staff side",
        "New phone menu · Staff side",
    ]
    assert len(boxes.items) == 8
    assert plain(boxes.items[0].text) == "Co-production: equal partners throughout"


def test_slips_ask_for_no_names(riverside):
    text = card_words(cards_of(prepared(riverside, "placing-slips", phones(riverside)))[0])

    assert "No name, please." in text
    assert not [name for name in riverside.people if name in text]


def test_two_slips_stand_on_a_page(riverside):
    for paper in (
        prepared(riverside, "placing-slips", phones(riverside)),
        prepared(riverside, "blank-slips"),
    ):
        assert len(read(draw(paper, PaperSize.STANDARD)).pages) == 2


def test_slips_of_a_group_with_its_own_ladder_have_its_rungs(riverside):
    own_ladder(riverside)
    text = card_words(cards_of(prepared(riverside, "placing-slips", phones(riverside)))[0])

    assert in_order(text, "Shared", "Asked: now and then", "Told", "Why this rung?")


def test_in_giant_print_each_slip_stands_whole_on_a_page(riverside):
    pdf = read(draw(prepared(riverside, "placing-slips", phones(riverside)), PaperSize.GIANT))
    slips = [text for page in pdf.pages if "Tick one" in (text := page.extract_text())]

    assert len(slips) == 4
    assert all("Why this rung?" in slip for slip in slips)


def test_there_is_a_card_for_every_scenario_with_its_number(riverside):
    cards = cards_of(prepared(riverside, "scenario-cards"))

    assert len(cards) == len(built_in().scenarios().cards)
    assert card_words(cards[4]).startswith("Card 5 · ")


def test_cards_do_not_tell_their_rungs(riverside):
    ladder = built_in().ladder()
    words = [card_words(card) for card in cards_of(prepared(riverside, "scenario-cards"))]
    named = [rung.name for rung in ladder.rungs if any(f"{rung.name}:" in one for one in words)]

    assert named == []
    assert [case.key for _, case in numbered(built_in().scenarios())] != [
        case.key for case in built_in().scenarios().cards
    ]


def test_the_notes_have_the_numbers_of_the_cards_and_what_could_be_said(riverside):
    text = " ".join(texts(prepared(riverside, "scenario-notes")))
    number, case = next(
        one for one in numbered(built_in().scenarios()) if one[1].key == "flooded_clinic"
    )

    assert in_order(
        text,
        "Allow about eight minutes for a card.",
        "Read the card aloud.",
        f"{number}. {case.title}",
        "Could be: Engagement, Informing or Co-design",
        case.note[0],
    )


def test_the_ladder_explained_takes_one_page_and_has_every_rung(riverside):
    pdf = draw(prepared(riverside, "ladder-explained"), PaperSize.STANDARD)

    assert len(read(pdf).pages) == 1
    assert in_order(
        all_text(pdf), "Co-production", "Like this:", "Coercion", "Led by the community", "no shame"
    )


def test_a_ladder_of_the_group_s_own_is_explained_in_its_own_words(riverside):
    own_ladder(riverside)
    paper = prepared(riverside, "ladder-explained")
    (table,) = [block for block in paper.blocks if isinstance(block, Table)]

    assert paper.title == "Our steps"
    assert [(plain(rung), plain(means)) for rung, means in table.rows] == [
        ("Shared", ""),
        ("Asked", "now and then"),
        ("Told", "They tell us."),
    ]


def test_easy_words_have_one_idea_a_line_and_room_for_a_picture(riverside):
    blocks = prepared(riverside, "ladder-easy").blocks
    rung = blocks.index(Heading(2, "Consultation"))

    assert isinstance(beside := blocks[rung + 1], BesidePicture)
    assert [plain(line.text) for line in beside.blocks] == [
        "You are asked what you think.",
        "Others decide.",
        "They may do what you said, or not.",
    ]


def test_easy_words_are_never_printed_small(riverside):
    paper = prepared(riverside, "ladder-easy")

    assert draw(paper, PaperSize.STANDARD) == draw(paper, PaperSize.LARGE)
    assert draw(paper, PaperSize.GIANT) != draw(paper, PaperSize.LARGE)


@pytest.mark.parametrize("name", [*BLANK, "blank-checklist"])
def test_empty_forms_have_room_to_write_and_name_nobody(riverside, name):
    paper = blank_checklist(riverside) if name == "blank-checklist" else prepared(riverside, name)
    text = all_text(draw(paper, PaperSize.STANDARD))

    assert any(_to_write(block) for block in _all(paper.blocks))
    assert not [person for person in riverside.people if person in text]


def test_an_empty_checklist_has_its_scores_to_circle(riverside):
    tables = [b for b in blank_checklist(riverside).blocks if isinstance(b, Table)]

    assert plain(tables[0].rows[0][1]).split() == ["1", "2", "3", "4"]
    assert sum(len(table.rows) for table in tables) == 10


def test_every_group_has_every_checklist_to_print(riverside):
    other = riverside.file.groups.begin("Millpond PPG")
    papers = riverside.file.papers
    here, there = (papers.choices("blank-checklist", group) for group in (riverside.group, other))

    assert [one.title for one in here] == [one.title for one in there]
    assert not {one.uid for one in here} & {one.uid for one in there}
    assert prepared(riverside, "blank-checklist", there[1].uid).author == "Millpond PPG"


def test_the_empty_five_steps_ask_every_question(riverside):
    paper = prepared(riverside, "blank-steps")
    headings = [plain(b.text) for b in _all(paper.blocks) if isinstance(b, Heading)]
    questions = [one.text for step in built_in().steps().steps for one in step.questions]

    assert set(questions) <= set(headings)
    assert sum(b.count for b in _all(paper.blocks) if isinstance(b, Lines)) == 2 * len(questions)


def test_an_empty_critique_takes_one_page(riverside):
    pdf = draw(prepared(riverside, "blank-critique"), PaperSize.STANDARD)

    assert len(read(pdf).pages) == 1
    assert in_order(all_text(pdf), "How far did it go?", "What was missed?", "done better?")


def _to_write(block):
    if isinstance(block, Lines):
        return True
    return isinstance(block, LabelledValues | Table) and block.to_write


def _all(blocks):
    for block in blocks:
        yield block
        if not isinstance(block, Para):
            yield from _all(getattr(block, "blocks", ()))
            for card in getattr(block, "cards", ()):
                yield from _all(card.blocks)
