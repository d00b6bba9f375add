"""The ladder as data, and placements on it."""

from datetime import date

import pytest

from coprod_desktop import assets
from coprod_desktop.domain.frameworks import Framework, framework_from
from coprod_desktop.domain.placements import (
    Evidence,
    EvidenceKind,
    PartsShared,
    Placement,
    View,
    current,
    in_order,
)
from coprod_desktop.domain.refusals import Refused


@pytest.fixture(scope="module")
def ladder() -> Framework:
    return framework_from(
        assets.text("frameworks", "ladder", "structure.toml"),
        assets.text("frameworks", "ladder", "en.toml"),
    )


def test_the_ladder_has_its_seven_rungs_in_three_bands(ladder: Framework) -> None:
    drawn = [f"{rung.band}: {rung.name}" for rung in ladder.top_down]

    assert drawn == [
        "with: Co-production",
        "with: Co-design",
        "for: Engagement",
        "for: Consultation",
        "for: Informing",
        "to: Educating",
        "to: Coercion",
    ]


def test_the_ladder_names_who_is_to_be_credited(ladder: Framework) -> None:
    assert "Think Local Act Personal" in ladder.credit
    assert "National Co-production Advisory Group" in ladder.credit
    assert ladder.link.startswith("https://")


@pytest.mark.parametrize(
    ("before", "after", "steps"),
    [
        ("consultation", "co_design", 2),
        ("co_design", "informing", -3),
        ("engagement", "engagement", 0),
        ("engagement", "community_led", None),
    ],
)
def test_steps_are_counted_in_rungs_and_never_off_the_ladder(
    ladder: Framework, before: str, after: str, steps: int | None
) -> None:
    assert ladder.steps(before, after) == steps


def test_a_rung_nobody_knows_is_refused(ladder: Framework) -> None:
    with pytest.raises(Refused, match="unknown_rung"):
        ladder.place("placation")


def _placed(key: int, on: date, view: View = View.AGREED) -> Placement:
    return Placement(id=key, initiative_id=1, rung="informing", view=view, on=on, reason="so")


def test_the_latest_placement_of_each_view_is_the_one_that_counts() -> None:
    first, second = _placed(1, date(2026, 1, 1)), _placed(2, date(2026, 2, 1))
    late_record_of_early_day = _placed(3, date(2025, 12, 1))
    staff = _placed(4, date(2026, 3, 1), View.STAFF)
    placements = [second, late_record_of_early_day, staff, first]

    assert current(placements, View.AGREED) == second
    assert current(placements, View.STAFF) == staff
    assert current(placements, View.PATIENTS) is None


def test_of_two_placements_on_one_day_the_later_recorded_is_later() -> None:
    day = date(2026, 1, 1)

    assert [p.id for p in in_order([_placed(2, day), _placed(1, day)])] == [1, 2]


def test_a_placement_without_a_reason_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        Placement(initiative_id=1, rung="informing", on=date(2026, 1, 1), reason=" ").checked()

    assert refusal.value.field == "reason"


def test_evidence_that_points_nowhere_and_says_nothing_is_refused() -> None:
    for piece in (Evidence(kind=EvidenceKind.ITEM), Evidence(kind=EvidenceKind.WORDS)):
        with pytest.raises(Refused, match="empty"):
            piece.checked()


def test_parts_shared_says_something_about_at_least_one_part() -> None:
    with pytest.raises(Refused, match="no_part_chosen"):
        PartsShared(initiative_id=1, on=date(2026, 1, 1)).checked()
