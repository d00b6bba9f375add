"""What a placement must say, and when its place is looked at again."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.placements import LimitKind, Placement, review_due
from coprod_desktop.domain.refusals import Refused

PLACED = Placement(initiative_id=1, rung="co_design", on=date(2026, 9, 14), reason="Four wrote it")


def test_a_rung_other_than_the_answers_bear_needs_a_reason() -> None:
    with pytest.raises(Refused, match="overruled_needs_reason") as refusal:
        replace(PLACED, proposed="engagement", overruled="  ").checked()

    assert refusal.value.field == "overruled"


def test_the_rung_that_was_proposed_needs_no_second_reason() -> None:
    kept = replace(PLACED, proposed="co_design", overruled="left from before").checked()

    assert (kept.is_overruled, kept.overruled) == (False, "")


def test_a_rung_overruled_with_a_reason_keeps_it() -> None:
    kept = replace(PLACED, proposed="engagement", overruled=" We count the writing. ").checked()

    assert (kept.is_overruled, kept.overruled) == (True, "We count the writing.")


def test_another_limit_is_said_in_words() -> None:
    with pytest.raises(Refused, match="limit_needs_words"):
        replace(PLACED, limit_kind=LimitKind.OTHER).checked()

    assert replace(PLACED, limit_kind=LimitKind.LAW).checked().limit_kind is LimitKind.LAW


@pytest.mark.parametrize(
    ("placed", "months", "due"),
    [
        (date(2026, 1, 12), 6, date(2026, 7, 12)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 11, 30), 25, date(2028, 12, 30)),
    ],
)
def test_a_place_is_looked_at_again_after_so_many_months(
    placed: date, months: int, due: date
) -> None:
    assert review_due(placed, months) == due
