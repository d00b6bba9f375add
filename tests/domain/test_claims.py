"""Claims of co-production in what people write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop import assets
from coprod_desktop.domain.claims import Claims, sentences
from coprod_desktop.domain.framework_texts import phrases_from
from coprod_desktop.domain.frameworks import framework_from
from coprod_desktop.domain.words import Words

LADDER = framework_from(
    assets.text("frameworks", "ladder", "structure.toml"),
    assets.text("frameworks", "ladder", "en.toml"),
)
CLAIMS = Claims(
    phrases_from(
        assets.text("frameworks", "misuse", "structure.toml"),
        assets.text("frameworks", "misuse", "en.toml"),
    ).entries,
    Words(assets.text("words", "en.toml")).table("claim_signs"),
    own_words=[
        *(rung.meaning for rung in LADDER.rungs),
        "It was co-produced with the people whom it touches most.",
    ],
)

CLAIMED = (
    "We co-produced this leaflet.",
    "We co-produced the leaflet with patients.",
    "The leaflet was co-produced.",
    "The new phone menu was co-produced with patients and carers.",
    "The new phone menu was coproduced with patients and carers.",
    "The new phone menu was Co-Produced with patients.",
    "THE NEW PHONE MENU WAS CO-PRODUCED WITH PATIENTS.",
    "The new phone menu was co produced with patients.",
    "The new phone menu was co\u2010produced with patients.",
    "The new phone menu was co\u2011produced with patients.",
    "The new phone menu was co\u2013produced with patients.",
    "The new phone menu was co-\u00a0produced with patients.",
    "All forms have been co-produced.",
    "The plan is being co-produced with carers.",
    "It is a co-produced service.",
    "A co-produced plan was handed round.",
    "Our co-produced plan is on the wall.",
    "The service is fully co-produced.",
    "This is true co-production.",
    "The plan was made in co-production with carers.",
    "Our co-production team met on Tuesday.",
    "From a co-production perspective the menu works.",
    "The menu was written in the spirit of co-production.",
    "The survey shows that the menu was co-produced by asking patients.",
    "It was not easy, but the menu was co-produced.",
    "Nobody objected; the menu was co-produced.",
    "Although staff had no time, the menu was co-produced.",
    "The menu was co-produced, but nobody has tested it yet.",
    "The menu was co-produced and will be printed in March.",
    "The menu was not only co-produced, it was tested too.",
    "No doubt the menu was co-produced.",
    "The proposal was co-produced with the group.",
    "The aims were co-produced with the group.",
    "The terms of reference were co-produced.",
    "The committee says the rules were co-produced.",
    "In May we co-produced the poster.",
    "The practice manager said: \u201cwe co-produced this\u201d.",
    "Was co-produced with carers.",
    "The menu was co-produced, which means that it was tried out.",
    "The menu was definitely co-produced.",
    "We co-produce all our leaflets.",
    "This was, in our view, truly co-produced.",
    "What we did there was true co-production.",
    "The poster was made through co-production.",
    "Four patients worked with reception to co-produce the poster.",
    "With no budget at all the menu was co-produced.",
    "The practice\u2019s co-produced menu is on trial.",
    "We worked on it in co-production with carers.",
)
NOT_CLAIMED = (
    "",
    "The menu was tried out by four patients.",
    "Co-production.",
    "We talked about co-production.",
    "Was this co-produced?",
    "Was the menu co-produced",
    "Is it really a co-produced service?",
    "Tom asked: \u201cWas the menu co-produced?\u201d",
    "Who says it was co-produced?",
    "Tom asked whether the menu was co-produced.",
    "Tom asked if the menu had been co-produced.",
    "It is unclear whether this is a co-produced plan.",
    "We wondered how the plan was co-produced.",
    "The menu was not co-produced.",
    "The menu wasn't co-produced.",
    "The menu wasn\u2019t co-produced.",
    "The menu was never co-produced.",
    "The menu has not yet been co-produced.",
    "This is not true co-production.",
    "This is no co-produced plan.",
    "Nobody would say that it was co-produced.",
    "None of it was co-produced.",
    "The menu cannot be called a co-produced plan.",
    "The menu was announced rather than being co-produced.",
    "It is far from being co-produced.",
    "Neither the menu nor the poster was co-produced.",
    "We want to co-produce the menu.",
    "We want the menu to be co-produced.",
    "We aim to co-produce the menu.",
    "Our aim is a co-produced menu.",
    "We hope to see a co-produced menu.",
    "The menu will be co-produced.",
    "We will complete this work through co-production.",
    "The menu should be co-produced with carers.",
    "It could have been co-produced.",
    "The menu might be co-produced next year.",
    "It may be co-produced with carers.",
    "We'll have co-produced the menu by June.",
    "We are going to have a co-produced menu.",
    "The practice agreed to have a co-produced menu.",
    "Let us have a co-produced menu.",
    "If the menu is co-produced, patients will use it.",
    "Unless it is co-produced, nobody will use it.",
    "The word \u201cco-produced\u201d came up twice.",
    "We asked what it means to say it was co-produced.",
    "\u201cA co-produced\u201d means one made together.",
    "A case study of a co-produced service in Wales was read out.",
    "An example of a co-produced service was read out.",
    "It was co-produced with the people whom it touches most.",
    "Co-production: people and staff are equal partners from the first idea to the running of it.",
    "True co-production improves what people get.",
    "Put it on the ladder of co-production, with a reason.",
    "We were told about training through co-production week.",
    "We want to work with carers to co-produce the poster.",
    "The co-production team training is in March.",
    "We talked about co-production with carers.",
    "Amina gave a talk on co-production with carers.",
    "The report describes co-production with patients as the way to go.",
)


@pytest.mark.parametrize("sentence", CLAIMED)
def test_a_claim_is_found(sentence: str) -> None:
    (claim,) = CLAIMS.in_text(sentence)

    assert claim.sentence == " ".join(sentence.split())
    assert claim.said in claim.sentence


@pytest.mark.parametrize("sentence", NOT_CLAIMED)
def test_no_claim_is_seen_where_there_is_none(sentence: str) -> None:
    assert CLAIMS.in_text(sentence) == ()


@pytest.mark.parametrize(
    "title",
    [
        "Co-production training",
        "Co-production workshop",
        "Co-production meeting, 4 June",
        "Talk on co-production with carers",
        "Is it co-produced?",
        "New phone menu",
    ],
)
def test_a_heading_may_name_the_topic(title: str) -> None:
    assert CLAIMS.in_title(title) == ()
    assert CLAIMS.in_notes(f"## {title}\n\nWe met at six.") == ()


@pytest.mark.parametrize(
    "title", ["Our co-produced phone menu", "Leaflet: fully co-produced", "We co-produced a menu"]
)
def test_a_heading_may_claim(title: str) -> None:
    assert [claim.sentence for claim in CLAIMS.in_title(title)] == [title]


def test_the_sentence_is_found_among_others_in_notes() -> None:
    notes = (
        "Both versions were played. **B** is shorter.\n\n"
        "- Dr. Hale said no. 4 is too quick\n"
        "- The menu was **co**-produced with carers. It is on trial.\n"
    )

    assert [claim.sentence for claim in CLAIMS.in_notes(notes)] == [
        "The menu was co-produced with carers."
    ]


def test_it_says_which_phrase_it_was_and_where_it_stands() -> None:
    (claim,) = CLAIMS.in_text("The menu is fully co-produced, they say.")

    assert (claim.phrase, claim.said) == ("fully_claim", "fully co-produced")


def test_each_sentence_is_told_once() -> None:
    twice = "We co-produced this menu and it is a co-produced menu. We co-produced a poster."

    assert [claim.sentence[-7:] for claim in CLAIMS.in_text(twice)] == ["d menu.", "poster."]


def test_one_denial_does_not_hide_another_claim() -> None:
    (claim,) = CLAIMS.in_text("The poster was not co-produced, but the menu was co-produced.")

    assert claim.sentence.endswith("was co-produced.")


def test_a_sentence_may_go_over_lines_and_a_line_may_be_one() -> None:
    assert sentences("We met\nat six. It was\nlate\nAll went home", ()) == (
        "We met at six.",
        "It was late",
        "All went home",
    )


def test_a_short_form_does_not_end_a_sentence() -> None:
    assert len(sentences("Dr. Hale spoke. Then Mr. Webb did.", ["dr", "mr"])) == 2


@given(st.text(alphabet="We co-produced*.?!\n#\u2019\u2011notwil", max_size=80))
def test_any_text_can_be_looked_through(text: str) -> None:
    for claim in (*CLAIMS.in_notes(text), *CLAIMS.in_text(text), *CLAIMS.in_title(text)):
        assert claim.said in claim.sentence
