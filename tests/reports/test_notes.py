from coprod_desktop.reports.elements import Bullets, ListItem, Marker, Para, Run
from coprod_desktop.reports.notes import blocks


def plain(text):
    return (Run(text),)


def test_paragraphs_and_bold_words_are_kept():
    assert blocks("One **two** three.\n\nFour.") == (
        Para((Run("One "), Run("two", strong=True), Run(" three."))),
        Para(plain("Four.")),
    )


def test_a_list_holds_the_lists_inside_it():
    (made,) = blocks("- first\n   - inside\n- second")

    inner = Bullets((ListItem(plain("inside")),))
    assert made == Bullets((ListItem(plain("first"), (inner,)), ListItem(plain("second"))))


def only_list(notes: str) -> Bullets:
    (made,) = blocks(notes)
    assert isinstance(made, Bullets)
    return made


def test_a_numbered_list_begins_at_its_own_number():
    made = only_list("3. third\n4. fourth")

    assert (made.marker, made.start, len(made.items)) == (Marker.NUMBER, 3, 2)


def test_bullets_and_numbers_beside_each_other_are_two_lists():
    assert blocks("- a\n1. b") == (
        Bullets((ListItem(plain("a")),)),
        Bullets((ListItem(plain("b")),), Marker.NUMBER),
    )


def test_an_item_deeper_than_the_first_loses_nothing():
    assert "".join(word for made in blocks("      - deep\n- flat") for word in made.words()) == (
        "deepflat"
    )


def test_other_markdown_is_text():
    assert blocks("# no heading, _no_ italics, [no](link)") == (
        Para(plain("# no heading, _no_ italics, [no](link)")),
    )


def test_empty_notes_make_no_blocks():
    assert blocks(" \n\n") == ()
