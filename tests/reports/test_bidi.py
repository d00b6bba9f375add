import pytest

from coprod_desktop.reports import bidi

# Capitals stand for letters that run from the right: each line is written as it is read, and
# expected as it is painted from the left.
CAPITALS, LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "אבגדהוזחטיכלמנסעפצקרשתךםןף"


def painted(text, base=None):
    text = text.translate(str.maketrans(CAPITALS, LETTERS))
    found = bidi.levels(text, base)
    levels = bidi.line_levels(text, found.of, found.base)
    seen = [
        bidi.mirrored(text[place]) if levels[place] % 2 else text[place]
        for place in bidi.visual_order(levels)
    ]
    return "".join(seen).translate(str.maketrans(LETTERS, CAPITALS))


@pytest.mark.parametrize(
    ("read", "seen"),
    [
        ("plain words, 12 (of them)", "plain words, 12 (of them)"),
        ("SHALOM", "MOLAHS"),
        ("he said SHALOM FRIENDS to us", "he said SDNEIRF MOLAHS to us"),
        ("MEETING 24 NOVEMBER", "REBMEVON 24 GNITEEM"),
        ("COSTS 1,250.50 POUNDS", "SDNUOP 1,250.50 STSOC"),
        ("SEE nhs.uk TODAY", "YADOT nhs.uk EES"),
        ("WHO (AND WHY) THEN", "NEHT (YHW DNA) OHW"),
        ("mr KHAN (left)", "mr NAHK (left)"),
        ("AT 6.", ".6 TA"),
        ("a (B) c", "a (B) c"),
        ("A (b) C", "C (b) A"),
        ("UP 5% NOW", "WON 5% PU"),
        ("", ""),
    ],
)
def test_a_line_is_painted_as_unicode_says(read, seen):
    assert painted(read) == seen


def test_numbers_after_arabic_letters_stand_in_their_own_order():
    found = bidi.levels("\u0639\u0627\u0645 \u0662\u0660\u0662\u0666 12")

    assert found.of == (1, 1, 1, 1, 2, 2, 2, 2, 1, 2, 2)


def test_marks_go_with_their_letters():
    assert bidi.levels("\u05d0\u05b0a").of == (1, 1, 2)


def test_blanks_at_the_end_of_a_line_lie_at_the_edge_of_the_paragraph():
    found = bidi.levels("a \u05d0\u05d1 \u05d2 b")

    assert found.of == (0, 0, 1, 1, 1, 1, 0, 0)
    assert bidi.line_levels("a \u05d0\u05d1 ", found.of[:5], 0) == [0, 0, 1, 1, 0]


def test_the_first_letter_with_a_direction_decides_for_a_paragraph():
    assert bidi.runs_right_to_left("12 (\u0645)")
    assert not bidi.runs_right_to_left("12 m \u0645")
    assert not bidi.runs_right_to_left("12 ?")


def test_every_place_is_painted_once_whatever_the_levels():
    levels = [0, 1, 2, 1, 0, 2, 2, 1, 1, 0]

    assert sorted(bidi.visual_order(levels)) == list(range(10))
    assert bidi.visual_order(levels) == [0, 3, 2, 1, 4, 8, 7, 5, 6, 9]
