"""What the record bears of a place on the ladder."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop import assets
from coprod_desktop.domain.guided_placing import RUNGS, question
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import DecisionHow, Purpose
from coprod_desktop.domain.placements import Level, LimitKind, PartsShared, Placement
from coprod_desktop.domain.reality_check import RealityCheck, Step, Verdict, check
from coprod_desktop.domain.reality_facts import (
    Became,
    DecisionFacts,
    Facts,
    ItemFacts,
    MeetingFacts,
    Outcome,
    Proof,
    ProofKind,
)
from coprod_desktop.domain.reality_lines import Line, Standing, Subject
from coprod_desktop.domain.sheets import Source
from coprod_desktop.domain.words import Words

WORDS = Words(assets.text("words", "en.toml"))
JANUARY, MARCH, JUNE, SEPTEMBER = (date(2026, month, 14) for month in (1, 3, 6, 9))


def meeting(day: date, patients: int = 3, staff: int = 2, unknown: int = 0) -> MeetingFacts:
    source = Source(meeting_id=day.month, meeting_date=day)
    return MeetingFacts(source=source, patients=patients, staff=staff, unknown=unknown)


def item(purpose: Purpose, at: MeetingFacts) -> ItemFacts:
    return ItemFacts(id=40, source=at.source, purpose=purpose, meeting=at)


def decision(at: MeetingFacts, how: DecisionHow = DecisionHow.ALL, **who: Any) -> DecisionFacts:
    counts = {"patients": None, "staff": None} | who
    return DecisionFacts(id=9, source=at.source, text="B", how=how, meeting=at, **counts)


def outcome(became: Became) -> Outcome:
    return Outcome(proof=Proof(kind=ProofKind.PLEDGE, id=1), became=became)


def facts(**told: Any) -> Facts:
    started, involved = told.pop("started", JANUARY), told.pop("involved_from", None)
    work = Initiative(id=1, group_id=1, title="Phones", started=started, involved_from=involved)
    return Facts(initiative=work, **told)


def shared(**levels: Any) -> PartsShared:
    return PartsShared(initiative_id=1, on=SEPTEMBER, **levels)


def placed(rung: str, **more: Any) -> Placement:
    return Placement(initiative_id=1, rung=rung, on=SEPTEMBER, reason="We said so", **more)


def whole(**more: Any) -> Facts:
    """Work shared from first to last, with all of it recorded."""
    days = (meeting(JANUARY), meeting(MARCH), meeting(SEPTEMBER))
    told = {
        "meetings": days,
        "items": (item(Purpose.DESIGN, days[0]), item(Purpose.CHECK, days[2])),
        "decisions": (decision(days[1]),),
        "voices": 4,
        "mandates": 3,
    }
    return facts(**(told | more))


def line(checked: RealityCheck, subject: Subject) -> Line:
    return next(one for one in checked.lines if one.subject is subject)


def told(subject: Subject, of: Facts) -> tuple[str, str, bool]:
    """The sentence of a line, the rung it bears, and whether it speaks against more."""
    found = line(check(of), subject)
    return found.key, found.up_to, found.against


def test_work_recorded_as_shared_throughout_bears_the_top_rung() -> None:
    checked = check(whole(agreed=placed("co_production")))

    assert (checked.verdict, checked.rung, checked.steps) == (Verdict.FITS, "co_production", ())


def test_an_empty_record_cannot_say_and_lowers_nothing() -> None:
    checked = check(facts(agreed=placed("co_production")))

    assert (checked.verdict, checked.rung, checked.ceiling) == (
        Verdict.CANNOT_SAY,
        "",
        "co_production",
    )
    assert all(one.standing("coercion") is Standing.NOT_KNOWN for one in checked.lines)


def test_the_first_steps_of_an_empty_record_are_to_write_things_down() -> None:
    steps = check(facts(agreed=placed("engagement"))).steps

    assert steps[:3] == (Step("first_day"), Step("attendance"), Step("voices"))


@pytest.mark.parametrize(
    ("meetings", "expected"),
    [
        ((), ("no_meetings", "", False)),
        ((meeting(MARCH, 0, 0),), ("not_recorded", "", False)),
        ((meeting(MARCH, 0, 2, unknown=3),), ("not_recorded", "", False)),
        ((meeting(MARCH, 0, 4),), ("none", "consultation", True)),
        ((meeting(MARCH, 3, 0),), ("patients_only", "", False)),
        ((meeting(MARCH), meeting(JUNE)), ("all", "co_production", False)),
        ((meeting(MARCH), meeting(JUNE, 0, 4)), ("some", "co_design", True)),
        ((meeting(MARCH), meeting(JUNE, 0, 0)), ("all", "co_production", False)),
        (
            (*(meeting(date(2026, month, 1)) for month in (2, 3, 4)), meeting(JUNE, 0, 4)),
            ("most", "co_production", False),
        ),
    ],
)
def test_attendance_tells_which_sides_were_there(
    meetings: tuple[MeetingFacts, ...], expected: tuple[str, str, bool]
) -> None:
    assert told(Subject.ATTENDANCE, facts(meetings=meetings)) == expected


def test_who_had_a_part_elsewhere_is_not_held_to_have_been_absent() -> None:
    of = facts(meetings=(meeting(MARCH, 0, 4),), involved_from=JANUARY)

    assert told(Subject.ATTENDANCE, of) == ("none", "consultation", False)
    assert check(of).ceiling == "co_production"


def test_a_survey_is_not_ruled_out_by_meetings_of_staff_alone() -> None:
    of = facts(meetings=(meeting(MARCH, 0, 4),), agreed=placed("consultation"))

    assert (check(of).rung, check(of).ceiling) == ("", "consultation")
    assert check(of).verdict is Verdict.OPEN


def test_meetings_that_patients_missed_are_shown_first() -> None:
    of = facts(meetings=(meeting(MARCH), meeting(JUNE, 0, 4), meeting(SEPTEMBER)))

    ids = [proof.id for proof in line(check(of), Subject.ATTENDANCE).proofs]
    assert ids == [JUNE.month, SEPTEMBER.month, MARCH.month]


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (facts(), ("not_known", "", False)),
        (facts(meetings=(meeting(JANUARY),)), ("from_start", "co_production", False)),
        (facts(involved_from=date(2026, 2, 10)), ("from_start", "co_production", False)),
        (facts(started=None, meetings=(meeting(JUNE),)), ("from_start", "co_production", False)),
        (facts(meetings=(meeting(JUNE),)), ("first_mention", "co_design", False)),
        (facts(involved_from=JUNE), ("later", "co_design", True)),
        (facts(meetings=(meeting(MARCH, 0, 4), meeting(JUNE))), ("later", "co_design", True)),
        (
            facts(meetings=(meeting(JUNE),), decisions=(decision(meeting(JUNE)),)),
            ("same_day", "engagement", False),
        ),
        (
            facts(
                meetings=(meeting(MARCH, 0, 4), meeting(JUNE)),
                decisions=(decision(meeting(JUNE)),),
            ),
            ("same_day", "engagement", True),
        ),
        (
            facts(
                meetings=(meeting(JUNE),),
                decisions=(decision(meeting(JUNE)), decision(meeting(SEPTEMBER))),
            ),
            ("first_mention", "co_design", False),
        ),
        (
            facts(meetings=(meeting(JANUARY),), decisions=(decision(meeting(JANUARY)),)),
            ("from_start", "co_production", False),
        ),
        (
            facts(
                meetings=(meeting(MARCH, 0, 4), meeting(JUNE)),
                decisions=(decision(meeting(MARCH, 0, 4)),),
            ),
            ("after_decision", "consultation", True),
        ),
        (
            facts(
                meetings=(meeting(MARCH, 0, 4), meeting(JUNE)),
                decisions=(decision(meeting(MARCH, 0, 4)), decision(meeting(JUNE))),
            ),
            ("between_decisions", "engagement", True),
        ),
        (
            facts(meetings=(meeting(MARCH, 0, 4),), decisions=(decision(meeting(MARCH, 0, 4)),)),
            ("nobody_before", "consultation", True),
        ),
        (
            facts(meetings=(meeting(MARCH, 0, 0),), decisions=(decision(meeting(MARCH, 0, 0)),)),
            ("not_known", "", False),
        ),
    ],
)
def test_the_first_day_is_held_against_the_beginning_and_the_decisions(
    of: Facts, expected: tuple[str, str, bool]
) -> None:
    assert told(Subject.FIRST_DAY, of) == expected


@pytest.mark.parametrize(
    ("voices", "expected"),
    [(0, "not_known"), (1, "one"), (2, "several")],
)
def test_voices_are_counted(voices: int, expected: str) -> None:
    key, _, against = told(Subject.VOICES, facts(meetings=(meeting(MARCH),), voices=voices))

    assert (key, against) == (expected, False)


@pytest.mark.parametrize(
    ("how", "who", "expected"),
    [
        (DecisionHow.ALL, {}, "together"),
        (DecisionHow.VOTE, {"patients": 4, "staff": 0}, "patients_alone"),
        (DecisionHow.ALL, {"patients": 0, "staff": 2}, "staff_alone"),
        (DecisionHow.STAFF_ALONE, {}, "staff_alone"),
        (DecisionHow.PATIENTS_ALONE, {}, "patients_alone"),
        (DecisionHow.CHAIR, {}, "not_said"),
        (DecisionHow.NOT_SAID, {}, "not_said"),
        (DecisionHow.NOT_SAID, {"patients": 2, "staff": 2}, "together"),
    ],
)
def test_a_decision_is_told_by_how_it_was_made_and_who_was_there(
    how: DecisionHow, who: dict[str, int], expected: str
) -> None:
    of = facts(decisions=(decision(meeting(MARCH), how, **who),))

    assert told(Subject.DECISIONS, of)[0] == expected


def test_agreed_by_all_where_nobody_was_ticked_is_not_said() -> None:
    of = facts(decisions=(decision(meeting(MARCH, 0, 0)),))

    assert told(Subject.DECISIONS, of) == ("not_said", "", False)


def test_one_decision_by_staff_alone_is_shown_first_and_bears_co_design() -> None:
    both = (decision(meeting(MARCH)), decision(meeting(JUNE), DecisionHow.STAFF_ALONE))
    found = line(check(facts(decisions=both)), Subject.DECISIONS)

    assert (found.key, found.up_to, found.against) == ("some", "co_design", True)
    assert found.proofs[0].source == both[1].source


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (facts(items=(item(Purpose.DESIGN, meeting(MARCH)),)), "together"),
        (facts(items=(item(Purpose.DESIGN, meeting(MARCH, 0, 4)),)), "not_known"),
        (facts(items=(item(Purpose.HEAR, meeting(MARCH)),)), "heard"),
        (facts(items=(item(Purpose.NOT_SAID, meeting(MARCH)),)), "not_known"),
        (facts(decisions=(decision(meeting(MARCH)),)), "talked_over"),
        (facts(parts=shared(co_design=Level.INTERMEDIATE)), "parts_intermediate"),
    ],
)
def test_designing_together_is_seen_by_what_items_were_for(of: Facts, expected: str) -> None:
    assert told(Subject.DESIGN, of)[0] == expected


@pytest.mark.parametrize(
    ("days", "expected"), [((MARCH,), "consultation"), ((MARCH, JUNE), "engagement")]
)
def test_talking_it_over_once_is_asking_and_more_often_is_engaging(
    days: tuple[date, ...], expected: str
) -> None:
    items = tuple(item(Purpose.DISCUSS, meeting(day)) for day in days)

    assert told(Subject.DESIGN, facts(items=items)) == ("talked_over", expected, False)


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (facts(), ("not_known", "", False)),
        (facts(items=(item(Purpose.CHECK, meeting(MARCH)),)), ("together", "co_production", False)),
        (
            facts(items=(item(Purpose.CHECK, meeting(MARCH, 3, 0)),)),
            ("patients", "co_production", False),
        ),
        (
            facts(items=(item(Purpose.CHECK, meeting(MARCH, 0, 3)),)),
            ("staff_alone", "co_design", True),
        ),
        (
            facts(parts=shared(co_evaluation=Level.DESCRIPTIVE)),
            ("parts_descriptive", "co_design", True),
        ),
        (
            facts(parts=shared(co_evaluation=Level.TRANSFORMATIVE)),
            ("parts_transformative", "co_production", False),
        ),
    ],
)
def test_checking_together_is_seen_by_items_or_by_the_groups_own_word(
    of: Facts, expected: tuple[str, str, bool]
) -> None:
    assert told(Subject.EVALUATION, of) == expected


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ({}, ""),
        ({"co_design": Level.TRANSFORMATIVE}, "co_production"),
        ({"co_design": Level.TRANSFORMATIVE, "co_decision": Level.INTERMEDIATE}, "co_design"),
        ({"co_delivery": Level.INTERMEDIATE}, "co_production"),
        ({"co_design": Level.DESCRIPTIVE}, "engagement"),
    ],
)
def test_the_parts_shared_bear_what_the_least_of_them_bears(
    levels: dict[str, Level], expected: str
) -> None:
    assert told(Subject.PARTS, facts(parts=shared(**levels)))[1] == expected


def test_the_part_that_bears_least_is_named_with_the_way_on() -> None:
    levels = shared(co_design=Level.TRANSFORMATIVE, co_evaluation=Level.INTERMEDIATE)
    checked = check(whole(parts=levels, agreed=placed("co_production")))

    found = line(checked, Subject.PARTS)
    assert (found.key, found.facts["part"]) == ("least_intermediate", "co_evaluation")
    assert (checked.verdict, checked.steps) == (Verdict.BELOW, (Step("checks", "together"),))


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ((), ("none", "")),
        ((Became.OPEN,), ("open", "")),
        ((Became.DONE, Became.NOT_DONE), ("came_of_it", "co_production")),
        ((Became.CHANGED,), ("came_of_it", "co_production")),
        ((Became.NOT_DONE,), ("nothing_yet", "consultation")),
    ],
)
def test_what_became_of_advice_is_told_and_never_lowers_a_rung(
    outcomes: tuple[Became, ...], expected: tuple[str, str]
) -> None:
    of = facts(outcomes=tuple(outcome(one) for one in outcomes))

    assert told(Subject.ADVICE, of) == (*expected, False)
    assert check(of).ceiling == "co_production"


def test_a_rung_above_what_the_record_bears_is_asked_about_with_the_way_there() -> None:
    alone = decision(meeting(MARCH), DecisionHow.STAFF_ALONE)
    of = whole(decisions=(alone,), agreed=placed("co_production"))
    of = Facts(**{name: getattr(of, name) for name in Facts.__slots__} | {"items": of.items[:1]})
    checked = check(of)

    assert (checked.verdict, checked.rung, checked.ceiling) == (
        Verdict.BELOW,
        "co_design",
        "co_design",
    )
    assert checked.steps == (Step("decides", "together"), Step("checks", "together"))


def test_where_the_record_is_silent_the_rung_stays_open() -> None:
    of = whole(items=(item(Purpose.DESIGN, meeting(JANUARY)),), agreed=placed("co_production"))
    checked = check(of)

    assert (checked.verdict, checked.rung) == (Verdict.OPEN, "co_design")
    assert checked.steps == (Step("checks", "together"),)


def test_a_rung_that_is_borne_looks_to_the_next_one() -> None:
    checked = check(
        whole(items=(item(Purpose.DESIGN, meeting(MARCH)),), agreed=placed("co_design"))
    )

    assert (checked.verdict, checked.towards) == (Verdict.FITS, "co_production")
    assert checked.steps == (Step("checks", "together"),)


def test_a_lower_rung_with_a_reason_of_its_own_is_asked_nothing() -> None:
    limited = placed("consultation", limit_kind=LimitKind.TIME, still_open="The wording")
    checked = check(whole(agreed=limited))

    assert (checked.verdict, checked.towards, checked.steps) == (Verdict.LIMITED, "", ())


def test_a_reason_for_a_lower_rung_does_not_hide_that_the_record_bears_less() -> None:
    limited = placed("co_design", limit_kind=LimitKind.TIME)

    assert check(facts(meetings=(meeting(MARCH, 0, 3),), agreed=limited)).verdict is Verdict.BELOW


def test_a_rung_that_asks_for_nothing_fits_a_record_that_says_something() -> None:
    of = facts(meetings=(meeting(MARCH, 0, 3),), agreed=placed("informing"))

    assert check(of).verdict is Verdict.FITS


@pytest.mark.parametrize(
    ("agreed", "verdict"),
    [
        (None, Verdict.NOT_PLACED),
        (placed("community_led"), Verdict.BESIDE),
        (placed("partnership", framework="our_own"), Verdict.OTHER_LADDER),
    ],
)
def test_where_nothing_can_be_compared_it_says_so(
    agreed: Placement | None, verdict: Verdict
) -> None:
    assert check(whole(agreed=agreed)).verdict is verdict


sides = st.integers(0, 2)
meetings_of_any_kind = st.lists(
    st.builds(meeting, st.sampled_from([JANUARY, MARCH, JUNE, SEPTEMBER]), sides, sides, sides),
    max_size=4,
)
facts_of_any_kind = st.builds(
    lambda found, purposes, hows, agreed, involved, levels: facts(
        meetings=tuple(sorted(found, key=lambda one: one.day)),
        items=tuple(item(p, one) for p, one in zip(purposes, found, strict=False)),
        decisions=tuple(decision(one, how) for how, one in zip(hows, found, strict=False)),
        voices=max((one.patients for one in found), default=0),
        agreed=agreed,
        involved_from=involved,
        parts=shared(**levels),
    ),
    meetings_of_any_kind,
    st.lists(st.sampled_from(Purpose), max_size=4),
    st.lists(st.sampled_from(DecisionHow), max_size=4),
    st.sampled_from([None, *(placed(rung) for rung in RUNGS)]),
    st.sampled_from([None, JANUARY, JUNE]),
    st.dictionaries(
        st.sampled_from(["co_design", "co_decision", "co_delivery", "co_evaluation"]),
        st.sampled_from(Level),
    ),
)


def height(rung: str) -> int:
    return RUNGS.index(rung) + 1 if rung else 0


@given(facts_of_any_kind)
def test_what_is_borne_never_stands_above_what_something_speaks_against(of: Facts) -> None:
    checked = check(of)

    assert height(checked.rung) <= height(checked.ceiling)
    below = [one for one in checked.lines if one.against]
    assert bool(below) == (checked.ceiling != RUNGS[-1])


@given(facts_of_any_kind)
def test_forgetting_who_came_never_speaks_against_a_rung(of: Facts) -> None:
    forgotten = [meeting(one.day, 0, 0) for one in of.meetings]
    by_day = {one.day: one for one in forgotten}
    silent = Facts(
        initiative=of.initiative,
        meetings=tuple(forgotten),
        items=tuple(item(one.purpose, by_day[one.meeting.day]) for one in of.items),
        agreed=of.agreed,
    )

    assert check(silent).verdict is not Verdict.BELOW or of.initiative.involved_from


@given(facts_of_any_kind)
def test_a_rung_spoken_against_always_shows_the_way(of: Facts) -> None:
    checked = check(of)

    if checked.verdict is Verdict.BELOW:
        assert checked.towards == checked.claimed
        assert checked.steps or not of.agreed or line(checked, Subject.PARTS).against
    for step in checked.steps:
        assert not step.needed or step.needed in question(step.about).answers


@given(facts_of_any_kind)
def test_every_line_has_its_words(of: Facts) -> None:
    for one in check(of).lines:
        said = WORDS.say(f"reality_check.{one.subject}.{one.key}", **one.facts, what="")

        assert "{" not in said
        assert all(len(sentence.split()) <= 20 for sentence in said.split(". "))


@given(facts_of_any_kind)
def test_whatever_speaks_against_a_rung_leads_to_the_record(of: Facts) -> None:
    for one in check(of).lines:
        assert one.proofs or not one.against


def test_a_pair_that_worked_it_out_is_held_to_no_more_voices_than_two() -> None:
    asked = facts(meetings=(meeting(MARCH),), voices=1)
    pair = whole(voices=1)

    assert told(Subject.VOICES, asked) == ("one", "consultation", False)
    assert told(Subject.VOICES, pair) == ("one", "co_design", False)
    assert check(pair).rung == "co_design"
