"""What the record of a group bears, and what it claims."""

from datetime import date

import pytest

from coprod_desktop.domain.meetings import Decision, DecisionHow, Purpose
from coprod_desktop.domain.placements import Placement
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.reality_check import Verdict
from coprod_desktop.domain.reality_facts import ProofKind
from coprod_desktop.domain.reality_lines import Standing, Subject
from coprod_desktop.domain.reality_sheets import ClaimPlace
from coprod_desktop.domain.refusals import Refused


def line(sheet, subject: Subject):
    return next(one for one in sheet.check.lines if one.subject is subject)


def test_the_lines_tell_what_the_record_holds(riverside) -> None:
    sheet = riverside.file.reality.sheet(riverside.initiatives["phones"])

    told = {one.subject: (one.key, one.up_to) for one in sheet.check.lines}
    assert told == {
        Subject.FIRST_DAY: ("same_day", "engagement"),
        Subject.ATTENDANCE: ("all", "co_production"),
        Subject.VOICES: ("several", "co_production"),
        Subject.DESIGN: ("parts_transformative", "co_production"),
        Subject.DECISIONS: ("together", "co_production"),
        Subject.EVALUATION: ("not_known", ""),
        Subject.PARTS: ("least_intermediate", "co_design"),
        Subject.ADVICE: ("came_of_it", "co_production"),
    }


def test_people_are_counted_by_their_side_on_the_day(riverside) -> None:
    sheet = riverside.file.reality.sheet(riverside.initiatives["phones"])

    assert line(sheet, Subject.ATTENDANCE).facts == {"count": 1, "came": 1, "missed": 0}
    assert line(sheet, Subject.VOICES).facts == {"count": 4, "mandates": 0}


def test_every_line_leads_to_its_place_in_the_record(riverside) -> None:
    sheet = riverside.file.reality.sheet(riverside.initiatives["phones"])

    (met,) = line(sheet, Subject.ATTENDANCE).proofs
    (decided,) = line(sheet, Subject.DECISIONS).proofs
    assert (met.kind, met.id) == (ProofKind.MEETING, riverside.meetings["september"])
    assert decided.source is not None
    assert decided.source.item_id == riverside.items["phones"]
    assert decided.words == "Use version B, recorded again at a slower speed."


def test_what_became_of_actions_and_pledges_is_counted(riverside) -> None:
    advice = line(riverside.file.reality.sheet(riverside.initiatives["phones"]), Subject.ADVICE)

    assert advice.facts == {"count": 5, "done": 2, "changed": 0, "not_done": 1, "open": 2}


def test_work_without_a_word_in_the_minutes_cannot_be_told(riverside) -> None:
    sheet = riverside.file.reality.sheet(riverside.initiatives["walking"])

    assert (sheet.check.verdict, sheet.check.rung) == (Verdict.CANNOT_SAY, "")


def test_a_meeting_still_planned_shows_nothing(riverside) -> None:
    walking = riverside.initiatives["walking"]
    riverside.file.meetings.add_item(
        riverside.meetings["november"], title="Walks", initiative_id=walking
    )

    attendance = line(riverside.file.reality.sheet(walking), Subject.ATTENDANCE)
    assert attendance.key == "no_meetings"


def test_the_places_by_each_view_stand_beside_it(riverside) -> None:
    sheet = riverside.file.reality.sheet(riverside.initiatives["phones"])

    assert (sheet.agreed.rung, sheet.patients.rung, sheet.staff.rung) == (
        "co_design",
        "consultation",
        "co_design",
    )


def test_a_rung_above_what_a_decision_by_staff_bears_is_asked_about(riverside) -> None:
    phones = riverside.initiatives["phones"]
    riverside.file.meetings.decide(
        Decision(item_id=riverside.items["phones"], text="Buy it", how=DecisionHow.STAFF_ALONE)
    )
    riverside.file.initiatives.place(
        Placement(initiative_id=phones, rung="co_production", on=date(2026, 10, 1), reason="Ours")
    )

    check = riverside.file.reality.sheet(phones).check
    assert (check.verdict, check.ceiling, check.towards) == (
        Verdict.BELOW,
        "co_design",
        "co_production",
    )


def test_checking_together_is_seen_by_the_purpose_of_an_item(riverside) -> None:
    phones = riverside.initiatives["phones"]
    riverside.file.meetings.add_item(
        riverside.meetings["september"],
        title="Does it help?",
        purpose=Purpose.CHECK,
        initiative_id=phones,
    )

    assert line(riverside.file.reality.sheet(phones), Subject.EVALUATION).key == "together"


def test_claims_in_notes_decisions_pledges_and_titles_are_found(riverside) -> None:
    phones, item = riverside.initiatives["phones"], riverside.items["phones"]
    file = riverside.file
    file.meetings.write_notes(item, "Both were played.\n\n- The menu was **co-produced**.")
    file.meetings.decide(Decision(item_id=item, text="The co-produced menu is used."))
    file.pledges.make(
        Pledge(
            group_id=riverside.group,
            text="The poster is co-produced with carers",
            promiser="Joe",
            made_on=date(2026, 9, 14),
            initiative_id=phones,
        )
    )

    claims = file.reality.sheet(phones).claims

    assert [claim.place for claim in claims] == [
        ClaimPlace.NOTES,
        ClaimPlace.DECISION,
        ClaimPlace.PLEDGE,
    ]
    assert claims[0].claim.sentence == "The menu was co-produced."
    assert claims[0].proof.source.item_id == item
    assert {claim.standing for claim in claims} == {Standing.DOES_NOT}


def test_all_claims_of_a_group_are_told_the_newest_first(riverside) -> None:
    file, corner = riverside.file, riverside.items["corner"]
    file.meetings.write_notes(corner, "We co-produced this corner.")
    file.pledges.make(
        Pledge(
            group_id=riverside.group,
            text="Our co-produced poster goes up",
            promiser="Joe",
            made_on=date(2026, 10, 1),
            initiative_id=riverside.initiatives["walking"],
        )
    )

    first, second = file.reality.claims(riverside.group)

    assert (first.place, first.initiative_id) == (
        ClaimPlace.PLEDGE,
        riverside.initiatives["walking"],
    )
    assert (second.proof.id, second.initiative_id) == (corner, None)
    assert first.standing is second.standing is Standing.NOT_KNOWN


def test_what_the_ladder_itself_says_is_no_claim(riverside) -> None:
    ladder = riverside.file.reality.sheet(riverside.initiatives["phones"]).framework
    riverside.file.meetings.write_notes(
        riverside.items["phones"], " ".join(rung.meaning for rung in ladder.rungs)
    )

    assert riverside.file.reality.claims(riverside.group) == ()


def test_an_initiative_that_is_gone_is_refused(riverside) -> None:
    with pytest.raises(Refused, match="unknown"):
        riverside.file.reality.sheet(999)
