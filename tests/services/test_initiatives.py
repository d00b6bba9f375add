"""Initiatives and where they stand."""

from datetime import date

import pytest

from coprod_desktop.domain.placements import (
    Evidence,
    EvidenceKind,
    Level,
    PartsShared,
    Placement,
    View,
)
from coprod_desktop.domain.refusals import Refused


def test_a_line_says_where_it_stands_how_it_moved_and_how_views_differ(riverside) -> None:
    _, phones, walking = riverside.file.initiatives.listed(riverside.group)

    assert phones.agreed is not None
    assert (phones.agreed.rung, phones.steps, phones.differ) == ("co_design", 2, 2)
    assert (walking.steps, walking.differ, walking.before) == (None, None, None)


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
