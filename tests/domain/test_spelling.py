"""What counts as a word to be spelt."""

import pytest

from coprod_desktop.domain.spelling import OwnWords, words_of


def found(text: str) -> list[str]:
    return [written.word for written in words_of(text)]


def test_words_come_in_order_with_their_places() -> None:
    text = "The comittee met."

    places = [text[written.start : written.end] for written in words_of(text)]
    assert places == found(text) == ["The", "comittee", "met"]


@pytest.mark.parametrize(
    "text",
    [
        "42 6.30pm 1st 2026-11-24 AP125 COVID-19",
        "J. K. a I",
        "NHS PPG DNACPR GPs NHS's",
        "pat@example.org www.example.org https://example.org/a-page nhs.uk/help minutes.pdf",
        "C:\\papers\\minits",
        "WhatsApp McDonald iCloud",
        "** - * # > ~~ __",
    ],
)
def test_what_nobody_spells_is_no_word(text: str) -> None:
    assert found(text) == []


def test_signs_of_markdown_and_of_speech_are_left_outside_the_words() -> None:
    said = "**Agreed:** “yes” (the carers’ group) – _perhaps_"

    assert found(said) == ["Agreed", "yes", "the", "carers", "group"]


def test_apostrophes_and_hyphens_inside_belong_to_the_word() -> None:
    assert found("Pat's don’t co-production") == ["Pat's", "don’t", "co-production"]


def test_a_long_word_in_capitals_is_spelt() -> None:
    assert found("APOLOGEES") == ["APOLOGEES"]


def test_a_word_before_a_full_stop_at_the_end_is_spelt() -> None:
    assert found("It was agred.") == ["It", "was", "agred"]


def test_letters_of_all_scripts_make_words() -> None:
    assert found("Łucja café Wójcik") == ["Łucja", "café", "Wójcik"]


def test_a_word_in_small_letters_is_known_with_a_capital_and_in_capitals() -> None:
    own = OwnWords(["coprod"])

    assert all(word in own for word in ("coprod", "Coprod", "COPROD", "coprod's"))


def test_a_name_is_known_with_its_capital_alone() -> None:
    own = OwnWords(["Riverside"])

    assert "Riverside’s" in own
    assert "RIVERSIDE" in own
    assert "riverside" not in own
