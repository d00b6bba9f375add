import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from coprod_desktop.reports.elements import (
    Bullets,
    Figure,
    Heading,
    LabelledValues,
    ListItem,
    Notice,
    NoticeKind,
    Para,
    Run,
    Table,
    Value,
)
from coprod_desktop.reports.elements import Column as Head
from coprod_desktop.reports.text import clean, markup, unprintable
from tests.reports.reading import document, printed, squeezed

HOSTILE = [
    "<b>unclosed",
    "</para><para>",
    '<img src="/etc/passwd"/>',
    '<a href="javascript:alert(1)">press</a>',
    "<!-- gone? -->",
    "<![CDATA[ x ]]>",
    "&amp; &lt; &#65; &copy; R&D",
    '<font size="1e400">big</font>',
    "<font color=\"[[[getattr(__import__('os'),'x')]]]\">x</font>",
    "%(name)s {page} {0} $x",
    "<br/> <seq/> <index item='a'/> <onDraw name='x'/>",
    "5 < 6 > 4 & so on",
    "back\\slash (round) brackets",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_what_people_typed_is_printed_as_typed(text):
    assert squeezed(text) in printed(Para(f"before {text} after"))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text_in_every_kind_of_block(text):
    blocks = (
        Heading(2, text),
        Bullets((ListItem(text),)),
        LabelledValues((Value(text, (text,)),)),
        Notice(NoticeKind.DECISION, text, text, text),
        Table((Head(text), Head("b")), ((text, "c"),)),
    )

    assert printed(*blocks, title=text, state=text, footer=text).count(squeezed(text)) >= 9


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Z", "C"))))
def test_no_text_that_can_be_printed_stops_the_printer(text):
    assume(not unprintable(document(Para(text))))

    assert printed(Para(text), Heading(2, text), title=text).startswith("Riverside PPG")


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x17F, categories=("L", "N", "P"))))
def test_letters_of_latin_scripts_come_back_as_written(text):
    assert clean(text) in printed(Para(text)).replace(" ", "")


def test_controls_surrogates_and_direction_overrides_are_dropped():
    assert clean("a\x00b\x07c\ud800d\u202ee\u2066f\u200bg\ufeffh\u00adi\ufe0f") == "abcdefghi"


def test_letters_are_composed_and_line_ends_are_one_kind():
    assert clean("e\u0301\r\nx\ry\u2028z\tw") == "é\nx\ny\nz w"


def test_a_new_line_stays_a_new_line():
    assert "<br/>" in markup("one\ntwo")


def test_a_text_is_split_among_the_faces_that_have_its_letters():
    made = markup("a Ж ✓ →")

    assert [f'"Coprod-{face}"' in made for face in ("Wide", "Symbols", "Arrows")] == [True] * 3
    assert made.startswith("a ")


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "HTTP://x", "/etc"])
def test_only_web_mail_and_telephone_links_are_made(link):
    with pytest.raises(ValueError, match="links"):
        markup((Run("press", link=link),))


def test_welsh_polish_greek_russian_and_signs_can_be_printed():
    text = "Ŵy ŷ Łódź Ελλάδα Привет ✓ ☐ ● ★ → £ € ½ é\u0302 m\u0302"

    assert unprintable(document(Para(text))) == ()


def test_a_character_no_font_has_is_named():
    (found,) = unprintable(document(Para("a 😀 b 😀 c")))

    assert str(found) == "😀 (grinning face)"


def test_a_character_without_a_name_is_named_by_its_code():
    (found,) = unprintable(document(Para("a \ue123")))

    assert found.name == "U+E123"


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("שלום", "Hebrew"),
        ("తెలుగు", "Telugu"),
        ("සිංහල", "Sinhala"),
        ("ไทย", "Thai"),
        ("မြန်မာ", "Myanmar"),
        ("މާލެ", "Thaana"),
    ],
)
def test_a_script_without_a_font_is_named_once(text, script):
    (found,) = unprintable(document(Para(text)))

    assert found.name == f"{script} writing"


def test_everything_a_paper_prints_is_looked_at():
    marks = iter("😀😁😂😃😄😅😆😇😈😉😊😋😌😍😎")
    paper = document(
        Para(next(marks)),
        Bullets((ListItem(next(marks), (Para(next(marks)),)),)),
        Table((Head(next(marks)),), ((next(marks),),)),
        LabelledValues((Value(next(marks), (next(marks),)),)),
        Notice(NoticeKind.ACTION, next(marks), next(marks), next(marks)),
        Figure(lambda _: (), "alt", (next(marks),)),
        title=next(marks),
        footer=next(marks),
        state=next(marks),
        kind_line=next(marks),
    )

    assert len(unprintable(paper)) == 15
