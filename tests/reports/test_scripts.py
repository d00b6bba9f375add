"""Papers in other scripts: what they hold for readers, and how their letters are put together."""

from io import BytesIO

import pikepdf
import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports import fonts, lines, scripts, shaping
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import (
    Bullets,
    Column,
    ColumnKind,
    Heading,
    LabelledValues,
    ListItem,
    Notice,
    NoticeKind,
    Para,
    Table,
    Value,
)
from coprod_desktop.reports.text import clean, markup, unprintable
from tests.reports.gates import page_failures, verapdf
from tests.reports.reading import document, font_names, pieces, printed, squeezed

FROM_LEFT = {
    "Welsh": "Ŵyth ŷd, gŵyl a thŷ; ï ö â",
    "Polish": "Zażółć gęślą jaźń, Łódź",
    "Romanian": "Ședință în cameră, țară",
    "Turkish": "İyi akşamlar, ışık ve ağaç",
    "Vietnamese": "Tiếng Việt: những người bệnh được mời đến dự",
    "Greek": "Καλημέρα, ἀρχὴ τῆς ὁμάδος",
    "Russian": "Добрый вечер, съезд ёлок",
    "Ukrainian": "Їжак, ґанок і п’ять",
    "Bengali": "হ্যালো, আমরা রোগীদের সাথে কাজ করি। ক্ষমতা শ্রী বিশ্ব",
    "Punjabi": "ਸਤ ਸ੍ਰੀ ਅਕਾਲ ਜੀ, ਮਰੀਜ਼ਾਂ ਦਾ ਸਮੂਹ",
    "Gujarati": "ગુજરાતી ક્ષમા જ્ઞાન શ્રીમતી દર્દીઓ",
    "Hindi": "नमस्ते क्षत्रिय ज्ञान श्रीमान् विद्या हिन्दी",
    "Tamil": "தமிழ் வணக்கம் ஸ்ரீ கொடுக்கிறோம் நோயாளிகள்",
    "Chinese": "我们的病人小组星期二开会，请参加。",
    "Chinese, long signs": "繁體中文：病人參與小組",
}
ARABIC = "السلام عليكم ورحمة الله، الاجتماع يوم 24 نوفمبر في القاعة الكبرى."
URDU = "اردو میں خوش آمدید: مریضوں کا گروپ ۲۴ نومبر کو ملے گا۔"
FROM_RIGHT = {
    "Arabic": ARABIC,
    "Arabic with its vowels": "مُحَمَّدٌ رَسُولٌ",
    "Urdu": URDU,
    "Persian": "گروه بیماران می\u200cآیند",
}


def spans(pdf):
    """The language and the words to read of each span in the tree, in order."""
    with pikepdf.open(BytesIO(pdf)) as file:
        return [
            (str(element.get("/Lang", "")), str(element.get("/ActualText", "")))
            for element in _below(file.Root.StructTreeRoot.K)
            if element.S == "/Span"
        ]


def _below(kid):
    if isinstance(kid, pikepdf.Array):
        for one in kid:
            yield from _below(one)
    elif isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
        yield kid
        if "/K" in kid:
            yield from _below(kid.K)


@pytest.mark.parametrize("text", FROM_LEFT.values(), ids=FROM_LEFT)
def test_text_that_runs_from_the_left_is_read_back_as_written(text):
    assert unprintable(document(Para(text))) == ()
    assert squeezed(clean(text)) in printed(Para(text))


@pytest.mark.parametrize("text", FROM_RIGHT.values(), ids=FROM_RIGHT)
def test_text_that_runs_from_the_right_is_kept_in_the_order_it_is_read(text):
    paper = document(Para(text))
    (span,) = spans(draw(paper, PaperSize.STANDARD))

    assert unprintable(paper) == ()
    assert span[1].strip() == clean(text)


def test_each_line_of_a_long_text_from_the_right_is_read_in_its_turn():
    made = spans(draw(document(Para(f"{ARABIC} " * 6)), PaperSize.LARGE))

    assert len(made) > 3
    assert "".join(text for _, text in made).split() == ARABIC.split() * 6


def test_a_text_from_the_right_may_go_on_on_the_next_page():
    made = spans(draw(document(Para("x\n" * 36), Para(f"{URDU} " * 12)), PaperSize.STANDARD))

    assert "".join(text for _, text in made).split() == URDU.split() * 12


def test_words_from_the_right_inside_english_keep_their_place():
    paper = document(Para("Mr Khan (خان) said شكرا جزيلا to us."))
    ((_, name), (_, thanks)) = spans(draw(paper, PaperSize.STANDARD))

    assert (name, thanks) == ("خان", "شكرا جزيلا")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ARABIC, "ar"),
        (URDU, "ur"),
        (FROM_LEFT["Bengali"], "bn"),
        (FROM_LEFT["Punjabi"], "pa"),
        (FROM_LEFT["Gujarati"], "gu"),
        (FROM_LEFT["Hindi"], "hi"),
        (FROM_LEFT["Tamil"], "ta"),
        (FROM_LEFT["Chinese"], "zh"),
    ],
)
def test_a_voice_is_told_the_language(text, language):
    made = spans(draw(document(Para(text)), PaperSize.STANDARD))

    assert {said for said, _ in made} == {language}


def test_letters_from_the_right_stand_on_the_right_of_the_page():
    (first, *_) = pieces(draw(document(Para("سلام")), PaperSize.STANDARD))
    (english, *_) = [
        piece
        for piece in pieces(draw(document(Para("Hello")), PaperSize.STANDARD))
        if "Hello" in piece.text
    ]
    arabic = [
        piece
        for piece in pieces(draw(document(Para("سلام")), PaperSize.STANDARD))
        if "م" in piece.text or "س" in piece.text
    ]

    assert first.x < 100
    assert english.x < 100
    assert all(piece.x > 400 for piece in arabic)


def test_the_bullet_of_an_item_from_the_right_stands_on_its_right():
    made = pieces(draw(document(Bullets((ListItem("سلام"),))), PaperSize.STANDARD))
    (bullet,) = [piece for piece in made if "•" in piece.text]
    letters = [piece for piece in made if "م" in piece.text]

    assert all(bullet.x > letter.x for letter in letters)
    assert all(bullet.y == pytest.approx(letter.y) for letter in letters)


def in_every_script():
    """A paper with every script in every kind of block."""
    texts = [*FROM_LEFT.values(), *FROM_RIGHT.values()]
    table = Table(
        (Column("Who"), Column("什么事情", ColumnKind.PROSE), Column("متى")),
        tuple((text[:9].strip(), text, "x") for text in texts),
    )
    return document(
        *(Heading(2, text) for text in texts),
        Bullets(tuple(ListItem(text, (Para(text * 3),)) for text in texts)),
        table,
        LabelledValues(tuple(Value(text[:9].strip(), (text, text)) for text in texts)),
        Notice(NoticeKind.ACTION, "Action 1", ARABIC, URDU),
        *(Para(text * 9) for text in texts),
        title=ARABIC,
        state="مسودة",
        footer=FROM_LEFT["Hindi"],
    )


@pytest.mark.parametrize("size", PaperSize)
def test_all_blocks_take_all_scripts_in_all_sizes(size):
    drawn = draw(in_every_script(), size)

    assert "".join(text for _, text in spans(drawn)).count("نوفمبر") > 12
    assert page_failures(drawn) == []


def test_verapdf_finds_nothing_in_any_script(tmp_path):
    files = {size.value: draw(in_every_script(), size) for size in PaperSize}

    found = verapdf(files, tmp_path)
    assert found == {name: {"ua1": [], "2a": []} for name in files}


def test_fonts_of_other_scripts_are_embedded_as_subsets():
    drawn = draw(document(Para(" ".join(FROM_LEFT.values()))), PaperSize.STANDARD)

    assert len(font_names(drawn)) >= 8
    assert all("+" in name for name in font_names(drawn))
    assert len(drawn) < 150_000


def test_a_paper_in_english_loads_no_other_fonts():
    assert "NotoSans" not in " ".join(font_names(draw(document(Para("Tea")), PaperSize.GIANT)))


def test_the_same_words_give_the_same_bytes_whatever_was_shaped_before():
    first = draw(document(Para(ARABIC)), PaperSize.STANDARD)
    draw(document(Para(URDU), Para(FROM_LEFT["Tamil"])), PaperSize.STANDARD)

    assert draw(document(Para(ARABIC)), PaperSize.STANDARD) == first


def test_a_decision_from_the_right_stands_under_its_label_and_is_not_torn_apart():
    notice = Notice(NoticeKind.DECISION, "Decision 1", "الاجتماع (6 pm) في القاعة.", "by all")
    ((_, said),) = spans(draw(document(notice), PaperSize.STANDARD))

    assert said.strip() == "الاجتماع (6 pm) في القاعة."


# How letters are put together


def glyphs(text, strong=False):
    """The glyphs of each group of letters, in the order it is read."""
    (run,) = fonts.font_runs(text, strong=strong)
    return [
        [placed.glyph for placed in cluster.glyphs]
        for cluster in map(shaping._CLUSTERS.get, run.text)
        if cluster
    ]


def test_a_letter_has_another_form_at_the_beginning_in_the_middle_and_at_the_end():
    (alone,) = glyphs("ب")
    first, middle, last = glyphs("ببب")

    assert len({tuple(alone), tuple(first), tuple(middle), tuple(last)}) == 4


@pytest.mark.parametrize("text", ["ক্ষ", "ਸ੍ਰੀ", "ક્ષ", "क्षि", "ஸ்ரீ", "m̂", "ǫ́̀"])
def test_letters_that_belong_together_are_one_group(text):
    assert len(glyphs(text)) == 1


def test_a_sign_written_after_its_letter_is_painted_before_it():
    (group,) = glyphs("कि")
    (letter,) = glyphs("क")

    assert group.index(letter[0]) == 1


def test_a_joiner_that_keeps_letters_apart_is_obeyed():
    assert glyphs("میآ") != glyphs("می\u200cآ")
    assert clean("a\u200cb می\u200cآ") == "ab می\u200cآ"


def test_urdu_has_its_own_figures():
    assert glyphs("۴ ٹ")[0] != glyphs("۴ س")[0]


def test_figures_are_painted_in_their_own_order():
    painted = lines.line_runs("عام ٢٠٢٦")[0].text

    assert shaping.written(painted).startswith("٢٠٢٦ ")


def test_brackets_are_turned_where_text_runs_from_the_right():
    painted = "".join(shaping.written(run.text) for run in lines.line_runs("س (ص) ع"))

    assert painted == "ع (ص) س"


def test_bold_letters_come_from_a_bold_font():
    (run,) = fonts.font_runs("سلام", strong=True)

    assert run.face == "Coprod-Arabic-Strong"


def test_a_group_of_letters_is_as_wide_as_the_shaper_says():
    (joined,) = fonts.font_runs("سلام")
    apart = sum(fonts.width(letter, 10) for letter in "سلام")

    assert joined.width(10) == pytest.approx(fonts.width("سلام", 10))
    assert 0 < joined.width(10) < apart


# Chinese has no blanks


def chinese_rows(text, size):
    drawn = draw(document(Para(text)), size)
    return [piece.text.strip("\n") for piece in pieces(drawn) if scripts.is_chinese(piece.text[0])]


def test_chinese_is_broken_between_characters_but_never_before_a_stop():
    text = "我们的病人参与小组星期二开会，请参加。" * 8
    rows = chinese_rows(text, PaperSize.GIANT)

    assert len(rows) >= 8
    assert not any(row[0] in "，。" for row in rows)
    assert "".join(rows).strip() == text


def test_no_blank_is_read_between_two_lines_of_chinese():
    rows = chinese_rows("我们的病人参与小组星期二开会" * 9, PaperSize.STANDARD)

    assert len(rows) > 2
    assert [row.endswith(" ") for row in rows] == [False] * (len(rows) - 1) + [True]


def test_a_latin_word_among_chinese_stays_whole():
    assert scripts.unbroken("在NHS中心，好。 ok") == ["在", "NHS", "中", "心，", "好。", "ok"]


# What cannot be made right


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("سلام 😀", "😀 (grinning face)"),
        ("नमस्ते שלום", "ש (Hebrew writing)"),
        ("𠀀", "𠀀 (cjk unified ideograph-20000)"),
        ("ひらがな", "ひ (hiragana letter hi)"),
        ("\U000f0000", "\U000f0000 (U+F0000)"),
    ],
)
def test_what_no_font_has_is_named(text, named):
    assert named in [str(one) for one in unprintable(document(Para(text)))]


def test_stand_ins_for_letters_are_never_taken_from_what_people_typed():
    stand_in = fonts.font_runs("سلام")[0].text[0]

    assert "Coprod-Arabic" not in markup(stand_in)
    assert unprintable(document(Para(stand_in)))
