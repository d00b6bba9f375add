"""What the guided questions propose for cases that people argue about in a session."""

import pytest

from coprod_desktop.domain.guided_placing import BESIDE, QUESTIONS, propose
from coprod_desktop.exchange.built_in_frameworks import built_in

CARDS = {card.key: card for card in built_in().scenarios().cards}
KEYS = [question.key for question in QUESTIONS]


def answered(given: str) -> dict[str, str]:
    """Answers in the order of the questions; "-" where a card does not say."""
    answers = given.split()
    assert len(answers) == len(KEYS)
    return {key: "" if answer == "-" else answer for key, answer in zip(KEYS, answers, strict=True)}


# key               leads     when    who          say         decides  delivers checks told
ON_CARDS = {
    "sign_in_screen": "staff not_yet nobody made_to staff staff - nobody",
    "locked_door": "staff not_yet nobody made_to staff staff - nobody",
    "surgery_evening": "staff - several taught staff staff - -",
    "medicine_course": "staff - several taught staff staff - some",
    "opening_hours": "staff after several told staff staff - all",
    "minibus": "staff after several told staff - - all",
    "waiting_room": "staff late several asked heard staff - nobody",
    "merger_meeting": "staff after several asked staff staff - some",
    "youth_club": "staff late most_touched asked_often heard staff - all",
    "carers_panel": "staff late several asked_often heard staff - some",
    "clear_letters": "staff start several worked staff staff nobody -",
    "booking_rides": "staff early most_touched worked staff staff nobody -",
    "walking_group": "together start most_touched equals together together together all",
    "safe_evening": "together start most_touched equals together together together all",
    "phone_ring": "community start most_touched - - - - -",
    "thursday_soup": "community start most_touched equals together together - -",
    "fine_report": "staff late one asked staff staff - -",
    "flooded_clinic": "staff late several asked_often heard staff - all",
    "visitors_who_know": "together early most_touched worked staff together together some",
    "job_interviews": "staff late one worked together staff - -",
}

OTHER_CASES = {
    "a patient and a nurse lead it as a pair": (
        "together start one equals together together together all",
        "co_design",
    ),
    "a pair worked it out, and the partners decided": (
        "together start one worked staff staff - -",
        "co_design",
    ),
    "approved by patients after the design was done": (
        "staff after several asked staff staff staff some",
        "consultation",
    ),
    "a panel that is asked often and never hears back": (
        "staff early several asked_often heard staff staff nobody",
        "consultation",
    ),
    "asked often, but staff did not listen": (
        "staff early several asked_often staff staff staff all",
        "consultation",
    ),
    "one person asked again and again": (
        "staff early one asked_often heard staff asked all",
        "consultation",
    ),
    "worked out together when the choices were drawn up": (
        "together late most_touched worked together together together all",
        "engagement",
    ),
    "shared throughout, and checked by staff": (
        "together start most_touched equals together together staff all",
        "co_design",
    ),
    "shared throughout, and staff do the work": (
        "together start most_touched equals together staff together all",
        "co_design",
    ),
    "shared throughout, without those it touches most": (
        "together start several equals together together together all",
        "co_design",
    ),
    "shared throughout, and led by staff": (
        "staff start most_touched equals together together together all",
        "co_design",
    ),
    "nobody has taken part so far": ("staff not_yet nobody told staff staff nobody -", "informing"),
    "a survey of which nothing more is known": ("- late several asked - - - -", "consultation"),
    "the neighbours do it by themselves": ("community - - - - - - -", BESIDE),
}


def test_every_card_is_answered() -> None:
    assert ON_CARDS.keys() == CARDS.keys()


@pytest.mark.parametrize("key", ON_CARDS)
def test_what_stands_on_a_card_bears_the_rung_it_is_likeliest_argued_for(key: str) -> None:
    assert propose(answered(ON_CARDS[key])).rung == CARDS[key].fits[0]


@pytest.mark.parametrize("case", OTHER_CASES)
def test_a_case_is_placed_as_a_careful_facilitator_would(case: str) -> None:
    given, rung = OTHER_CASES[case]

    assert propose(answered(given)).rung == rung
