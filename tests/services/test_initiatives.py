"""Initiatives and where they stand."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.domain.placements import (
    Evidence,
    EvidenceKind,
    Level,
    LimitKind,
    PartsShared,
    Placement,
    PlacementAnswer,
    View,
)
from coprod_desktop.domain.refusals import Refused

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


def test_a_line_says_where_it_stands_how_it_moved_and_how_views_differ(riverside) -> None:
    _, phones, walking = riverside.file.initiatives.listed(riverside.group)

    assert phones.agreed is not None
    assert (phones.agreed.rung, phones.steps, phones.differ) == ("co_design", 2, 2)
    assert (walking.steps, walking.differ, walking.before) == (None, None, None)


def test_the_answers_behind_a_place_are_kept_with_what_they_bore(riverside) -> None:
    corner = riverside.initiatives["corner"]
    answers = (
        PlacementAnswer(question="when", answer="early"),
        PlacementAnswer(question="decides", answer="heard"),
    )

    riverside.file.initiatives.place(
        Placement(
            initiative_id=corner,
            rung="engagement",
            on=date(2026, 11, 20),
            reason="Carers drew it",
            proposed="consultation",
            overruled="Two wishes changed the plan",
            limit_kind=LimitKind.TIME,
            limit_note="Four days",
            still_open="Where it stands",
            answers=answers,
        )
    )

    (placed,) = riverside.file.initiatives.sheet(corner).placements
    assert placed.answers == answers
    assert (placed.proposed, placed.overruled) == ("consultation", "Two wishes changed the plan")
    assert (placed.limit_kind, placed.limit_note) == (LimitKind.TIME, "Four days")
    assert placed.still_open == "Where it stands"


def test_a_proposed_rung_that_no_ladder_has_is_refused(riverside) -> None:
    with pytest.raises(Refused, match="unknown_rung"):
        riverside.file.initiatives.place(
            Placement(
                initiative_id=riverside.initiatives["corner"],
                rung="informing",
                on=date(2026, 11, 20),
                reason="Told",
                proposed="placation",
                overruled="No such rung",
            )
        )


def test_a_paper_attached_is_evidence_and_stays_where_it_is(riverside) -> None:
    file = riverside.file
    paper = file.attachments.attach(
        riverside.meetings["september"], "figures.png", PNG, title="Figures"
    )
    corner = riverside.initiatives["corner"]
    offered = [one.evidence for one in file.initiatives.evidence_choices(corner)]
    piece = Evidence(kind=EvidenceKind.ATTACHMENT, target_id=paper)
    assert piece in offered

    file.initiatives.place(
        Placement(
            initiative_id=corner,
            rung="informing",
            on=date(2026, 11, 20),
            reason="The figures say so",
            evidence=(piece,),
        )
    )

    sheet = file.initiatives.sheet(corner)
    (line,) = sheet.evidence[sheet.placements[0].id]
    assert line.words == "Paper: Figures (Meeting of 14 September 2026)"
    with pytest.raises(Refused, match="leaned_on"):
        file.attachments.remove(paper)


def test_a_place_is_due_for_review_by_the_rhythm_of_the_group(riverside) -> None:
    group = riverside.file.groups.get(riverside.group)
    riverside.file.groups.change(replace(group, review_months=6))

    corner, phones, _ = riverside.file.initiatives.listed(riverside.group)

    assert (corner.review_due, phones.review_due) == (None, date(2027, 3, 14))


def test_work_that_is_finished_is_not_due_for_review(riverside) -> None:
    group = riverside.file.groups.get(riverside.group)
    riverside.file.groups.change(replace(group, review_months=6))
    phones = riverside.file.initiatives.get(riverside.initiatives["phones"])
    riverside.file.initiatives.change(replace(phones, state=InitiativeState.FINISHED))

    _, line, _ = riverside.file.initiatives.listed(riverside.group)

    assert line.review_due is None


def test_placing_again_never_overwrites(riverside) -> None:
    phones = riverside.initiatives["phones"]
    before = riverside.file.initiatives.sheet(phones).placements

    riverside.file.initiatives.place(
        Placement(initiative_id=phones, rung="co_production", on=date(2026, 11, 20), reason="Now")
    )

    after = riverside.file.initiatives.sheet(phones).placements
    assert after[: len(before)] == before
    assert (after[-1].rung, after[-1].framework, after[-1].version) == (
        "co_production",
        "ladder",
        "1",
    )


@pytest.mark.parametrize(
    ("rung", "reason", "code"), [("placation", "x", "unknown_rung"), ("informing", " ", "empty")]
)
def test_a_place_needs_a_rung_and_a_reason(riverside, rung: str, reason: str, code: str) -> None:
    phones = riverside.initiatives["phones"]

    with pytest.raises(Refused, match=code):
        riverside.file.initiatives.place(
            Placement(initiative_id=phones, rung=rung, on=date(2026, 11, 20), reason=reason)
        )

    assert len(riverside.file.initiatives.sheet(phones).placements) == 4


def test_evidence_leads_to_its_meeting_and_item(riverside) -> None:
    sheet = riverside.file.initiatives.sheet(riverside.initiatives["phones"])

    (piece,) = sheet.evidence[sheet.placements[0].id]

    assert piece.words == "Meeting of 14 September 2026, item 4: New phone menu"
    assert piece.source is not None
    assert piece.source.meeting_id == riverside.meetings["september"]


def test_evidence_that_is_not_in_the_record_is_refused(riverside) -> None:
    nowhere = Evidence(kind=EvidenceKind.DECISION, target_id=999)

    with pytest.raises(Refused, match="unknown"):
        riverside.file.initiatives.place(
            Placement(
                initiative_id=riverside.initiatives["phones"],
                rung="informing",
                on=date(2026, 11, 20),
                reason="x",
                evidence=(nowhere,),
            )
        )


def test_choices_of_evidence_begin_with_the_initiatives_own(riverside) -> None:
    choices = riverside.file.initiatives.evidence_choices(riverside.initiatives["phones"])

    assert [choice.words for choice in choices[:2]] == [
        "Meeting of 14 September 2026, item 4: New phone menu",
        (
            "Decision: Use version B, recorded again at a slower speed. "
            "(Meeting of 14 September 2026, item 4)"
        ),
    ]


def test_parts_shared_keep_their_history(riverside) -> None:
    phones = riverside.initiatives["phones"]
    riverside.file.initiatives.share_parts(
        PartsShared(initiative_id=phones, on=date(2026, 11, 20), co_evaluation=Level.DESCRIPTIVE)
    )

    sheet = riverside.file.initiatives.sheet(phones)

    assert [parts.on for parts in sheet.parts_history] == [date(2026, 9, 14), date(2026, 11, 20)]
    assert sheet.parts == sheet.parts_history[-1]


def test_a_view_is_only_a_view_and_moves_nothing(riverside) -> None:
    walking = riverside.initiatives["walking"]

    riverside.file.initiatives.place(
        Placement(
            initiative_id=walking,
            rung="coercion",
            view=View.STAFF,
            on=date(2026, 11, 20),
            reason="We were told to",
        )
    )

    line = riverside.file.initiatives.sheet(walking).line
    assert line.agreed is not None
    assert line.agreed.rung == "co_production"


def test_a_place_on_another_ladder_stays_in_the_path_and_counts_no_more(riverside) -> None:
    file, phones = riverside.file, riverside.initiatives["phones"]
    rungs = [{"name": "Told"}, {"name": "Together"}]
    made = {"kind": "ladder", "name": "Ours", "rungs": rungs}
    file.frameworks.choose_ladder(riverside.group, file.frameworks.add_own(riverside.group, made))
    together = file.initiatives.framework(riverside.group).rungs[-1]

    file.initiatives.place(
        Placement(
            initiative_id=phones, rung=together.key, on=date(2026, 11, 20), reason="On our own"
        )
    )

    sheet = file.initiatives.sheet(phones)
    assert [sheet.rung_of(one).name for one in sheet.placements[-2:]] == ["Co-design", "Together"]
    assert [sheet.is_on_ladder(one) for one in sheet.placements[-2:]] == [False, True]
    assert (sheet.line.before, sheet.line.staff, sheet.line.differ) == (None, None, None)


def test_a_rung_whose_ladder_was_lost_is_named_by_its_key(riverside) -> None:
    sheet = riverside.file.initiatives.sheet(riverside.initiatives["phones"])
    lost = replace(sheet.placements[0], framework="gone", rung="half_way")

    assert sheet.ladder_of(lost) is None
    assert sheet.rung_of(lost).name == "half_way"
