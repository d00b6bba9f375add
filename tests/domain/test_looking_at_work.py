"""Steps, critiques, challenges, kinds of initiative and own frameworks: what they must say."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.challenges import ChallengeMet, counted
from coprod_desktop.domain.critiques import Critique
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.initiatives import Initiative, InitiativeKind, Phase
from coprod_desktop.domain.own_frameworks import OwnFramework, OwnKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.steps import StepAnswer, StepThread, latest
from coprod_desktop.exchange.built_in_frameworks import built_in

DAY = date(2026, 11, 17)
FIRST = StepAnswer(id=1, initiative_id=1, step="level", question="rung", text="Informing", on=DAY)


def test_the_latest_answer_to_a_question_counts() -> None:
    later = replace(FIRST, id=2, text="Co-design")
    earlier = replace(FIRST, id=3, text="Coercion", on=date(2026, 1, 1))

    assert latest([FIRST, later, earlier]) == {("level", "rung"): later}


def test_a_thread_knows_what_is_answered_and_what_was_said_before() -> None:
    later = replace(FIRST, id=2, text="Co-design")
    thread = StepThread(initiative_id=1, framework=built_in().steps(), answers=(FIRST, later))

    assert thread.answer("level", "rung") == later
    assert thread.earlier("level", "rung") == (FIRST,)
    assert thread.answered("level") == (1, 4)
    assert thread.answered("support")[0] == 0


def test_an_empty_answer_is_refused() -> None:
    with pytest.raises(Refused, match="empty"):
        replace(FIRST, text=" ").checked()


def test_a_critique_answers_at_least_one_of_its_questions() -> None:
    critique = Critique(initiative_id=1, on=DAY, level=" ")

    with pytest.raises(Refused, match="nothing_answered"):
        critique.checked()

    assert replace(critique, better=" Ask first ").checked().better == "Ask first"


def test_challenges_are_counted_with_the_most_frequent_first() -> None:
    met = [
        ChallengeMet(group_id=1, challenge=key, on=on)
        for key, on in (
            ("money", DAY),
            ("late", DAY),
            ("late", date(2026, 4, 27)),
            ("jargon", DAY),
            ("jargon", DAY),
            ("jargon", DAY),
        )
    ]

    counts = counted(met)

    assert [(one.challenge, one.times) for one in counts] == [
        ("jargon", 3),
        ("late", 2),
        ("money", 1),
    ]
    assert [one.keeps_coming_back for one in counts] == [False, True, False]
    assert counts[1].days == (date(2026, 4, 27), DAY)


def test_only_an_always_event_has_a_phase() -> None:
    work = Initiative(group_id=1, title="Going home", phase=Phase.DESIGN)

    assert work.checked().phase is None
    event = replace(work, kind=InitiativeKind.ALWAYS_EVENT)
    assert event.checked().phase is Phase.DESIGN


@pytest.mark.parametrize("months", [0, 61])
def test_a_rhythm_of_reviews_that_cannot_be_meant_is_refused(months: int) -> None:
    with pytest.raises(Refused, match="number_out_of_range") as refusal:
        Group(name="Riverside", review_months=months).checked()

    assert refusal.value.field == "review_months"


@pytest.mark.parametrize("definition", ["", "[]", "{", "7"])
def test_a_framework_without_a_readable_definition_is_refused(definition: str) -> None:
    framework = OwnFramework(
        group_id=1, key="ours", kind=OwnKind.LADDER, name="Ours", definition=definition
    )

    with pytest.raises(Refused, match="framework_unreadable"):
        framework.checked()
