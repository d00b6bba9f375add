"""A view that waits tells no more than that it is there."""

from dataclasses import fields, replace
from datetime import date

import pytest

from coprod_desktop.domain.placements import View
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.side_views import WaitingNotice, WaitingView, other_side

GIVEN = WaitingView(
    initiative_id=1,
    view=View.STAFF,
    rung="co_design",
    on=date(2026, 11, 17),
    reason="We wrote it together",
    who=" Helen ",
)


def test_a_view_of_the_whole_group_never_waits() -> None:
    with pytest.raises(Refused, match="view_of_one_side"):
        replace(GIVEN, view=View.AGREED).checked()
    with pytest.raises(Refused, match="view_of_one_side"):
        other_side(View.AGREED)


def test_a_view_needs_a_reason_as_every_placement_does() -> None:
    with pytest.raises(Refused, match="empty") as refusal:
        replace(GIVEN, reason=" ").checked()

    assert refusal.value.field == "reason"


def test_its_notice_has_neither_the_rung_nor_the_reason() -> None:
    notice = GIVEN.checked().notice

    assert {field.name for field in fields(WaitingNotice)} == {"initiative_id", "view", "on", "who"}
    assert (notice.view, notice.on, notice.who) == (View.STAFF, date(2026, 11, 17), "Helen")


def test_it_becomes_a_placement_of_its_side_on_its_day() -> None:
    placed = GIVEN.placement()

    assert (placed.view, placed.rung, placed.on) == (View.STAFF, "co_design", date(2026, 11, 17))


def test_each_side_waits_for_the_other() -> None:
    assert other_side(View.PATIENTS) is View.STAFF
    assert other_side(View.STAFF) is View.PATIENTS
