"""Guided questions, and the rung that their answers bear."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop import assets
from coprod_desktop.domain.frameworks import framework_from
from coprod_desktop.domain.guided_placing import (
    BESIDE,
    LADDER,
    NEEDS,
    QUESTIONS,
    RUNGS,
    answers_kept,
    answers_of,
    needs,
    parts_of,
    propose,
    question,
)
from coprod_desktop.domain.placements import Level, PlacementAnswer

BEST = {asked.key: asked.answers[-1] for asked in QUESTIONS}
ENGAGED = {
    "when": "late",
    "who": "several",
    "say": "asked_often",
    "decides": "heard",
    "told": "some",
}

answers_of_any_kind = st.fixed_dictionaries(
    {asked.key: st.sampled_from(("", *asked.answers)) for asked in QUESTIONS}
)


def height(answers: dict[str, str]) -> int:
    """How high the proposed rung stands, 0 where none is."""
    rung = propose(answers).rung
    return RUNGS.index(rung) + 1 if rung else 0


def worse(answers: dict[str, str], key: str) -> dict[str, str]:
    """The same answers, but one of them worse by one, or not known if it was the worst."""
    asked = question(key)
    at = asked.worth(answers[key])
    return {**answers, key: asked.answers[at - 1] if at > 0 else ""}


@given(answers_of_any_kind, st.sampled_from([asked.key for asked in QUESTIONS]))
def test_the_rung_never_rises_when_an_answer_gets_worse(answers: dict[str, str], key: str) -> None:
    assert height(worse(answers, key)) <= height(answers)


@given(answers_of_any_kind, st.sampled_from([asked.key for asked in QUESTIONS]))
def test_an_answer_taken_back_never_raises_the_rung(answers: dict[str, str], key: str) -> None:
    assert height({**answers, key: ""}) <= height(answers)


@given(answers_of_any_kind)
def test_each_limit_named_really_limits(answers: dict[str, str]) -> None:
    proposal = propose(answers)
    met = {**answers, **{one.question: one.needed for one in proposal.limits}}
    for limit in proposal.limits:
        assert height({**met, limit.question: answers[limit.question]}) == height(answers)


@given(answers_of_any_kind)
def test_below_the_top_a_limit_is_always_named(answers: dict[str, str]) -> None:
    proposal = propose(answers)

    assert (proposal.rung == RUNGS[-1]) == (not proposal.limits)
    assert bool(proposal.above) == bool(proposal.limits)


@given(answers_of_any_kind)
def test_meeting_what_is_asked_for_bears_the_next_rung(answers: dict[str, str]) -> None:
    proposal = propose(answers)
    met = {**answers, **{limit.question: limit.needed for limit in proposal.limits}}

    assert height(met) > height(answers) or not proposal.limits


@pytest.mark.parametrize("rung", RUNGS)
def test_each_rung_is_reached_by_just_what_it_asks_for(rung: str) -> None:
    upto = RUNGS[: RUNGS.index(rung) + 1]
    just = {need.question: need.least for need in NEEDS if need.rung in upto}

    assert propose(just).rung == rung


@pytest.mark.parametrize("rung", RUNGS)
def test_without_any_one_of_its_needs_a_rung_is_not_reached(rung: str) -> None:
    for need in needs(rung):
        assert propose({**BEST, need.question: ""}).rung != rung


def test_the_rungs_are_those_of_the_ladder() -> None:
    ladder = framework_from(
        assets.text("frameworks", LADDER, "structure.toml"),
        assets.text("frameworks", LADDER, "en.toml"),
    )

    assert tuple(rung.key for rung in ladder.rungs) == RUNGS
    assert BESIDE in [place.key for place in ladder.beside]


def test_no_rung_asks_for_less_than_one_below_it() -> None:
    for key in {need.question for need in NEEDS}:
        asked = [question(key).worth(need.least) for need in NEEDS if need.question == key]

        assert asked == sorted(set(asked))


def test_every_need_names_an_answer_and_its_source() -> None:
    for need in NEEDS:
        assert need.least in question(need.question).answers
        assert need.source


def test_nothing_answered_is_no_rung_at_all() -> None:
    proposal = propose({})

    assert (proposal.rung, proposal.above) == ("", "coercion")


def test_it_says_which_answers_bear_the_rung_and_which_keep_it_there() -> None:
    proposal = propose(ENGAGED)

    assert (proposal.rung, proposal.above) == ("engagement", "co_design")
    assert PlacementAnswer(question="decides", answer="heard") in proposal.bears
    assert [(one.question, one.given, one.needed) for one in proposal.limits] == [
        ("say", "asked_often", "worked"),
        ("when", "late", "early"),
    ]


def test_answers_given_are_named_as_limits_before_those_not_known() -> None:
    proposal = propose({**BEST, "leads": "", "checks": "asked"})

    assert [one.question for one in proposal.limits] == ["checks", "leads"]
    assert [one.given for one in proposal.limits] == ["asked", ""]


def test_a_decision_made_before_anybody_came_in_is_consultation_at_most() -> None:
    assert propose({**BEST, "when": "after"}).rung == "consultation"


def test_engagement_is_borne_only_where_somebody_heard_what_came_of_it() -> None:
    assert propose({**ENGAGED, "told": "nobody"}).rung == "consultation"


def test_who_works_it_out_with_staff_need_not_be_told_for_co_design() -> None:
    designing = {**ENGAGED, "say": "worked", "when": "early", "told": ""}

    assert propose(designing).rung == "co_design"


def test_deciding_alone_after_hearing_people_is_co_design_at_most() -> None:
    assert propose({**BEST, "decides": "heard"}).rung == "co_design"


@given(answers_of_any_kind)
def test_what_the_community_leads_stands_beside_the_ladder(answers: dict[str, str]) -> None:
    proposal = propose({**answers, "leads": "community"})

    assert (proposal.rung, proposal.above, proposal.limits) == (BESIDE, "", ())


def test_an_answer_nobody_offered_counts_as_not_known() -> None:
    assert propose({**ENGAGED, "who": "everybody"}) == propose({**ENGAGED, "who": ""})


def test_the_answers_tell_which_parts_were_shared() -> None:
    told = {"say": "equals", "decides": "heard", "delivers": "some"}

    assert parts_of(told) == {
        "co_design": Level.TRANSFORMATIVE,
        "co_decision": Level.DESCRIPTIVE,
        "co_delivery": Level.INTERMEDIATE,
    }


def test_answers_are_kept_in_the_order_of_the_questions() -> None:
    kept = answers_kept({"told": "some", "when": "late", "who": "everybody", "leads": "community"})

    assert [one.question for one in kept] == ["leads", "when", "told"]
    assert answers_of(kept) == {"leads": "community", "when": "late", "told": "some"}
