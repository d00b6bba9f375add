"""A group's own rules."""

import pytest

from coprod_desktop.domain.groups import Group, Rules
from coprod_desktop.domain.refusals import Refused


@pytest.mark.parametrize(
    ("rules", "members", "needed"),
    [
        (Rules(), 12, None),
        (Rules(quorum_number=5), 12, 5),
        (Rules(quorum_percent=33), 12, 4),
        (Rules(quorum_percent=33), 13, 5),
        (Rules(quorum_percent=25, quorum_number=4), 8, 4),
        (Rules(quorum_percent=100), 7, 7),
    ],
)
def test_a_quorum_is_a_number_or_a_share_rounded_up(
    rules: Rules, members: int, needed: int | None
) -> None:
    assert rules.quorum(here=0, members=members, patients_here=0).needed == needed


def test_a_group_without_a_quorum_rule_always_meets_it() -> None:
    quorum = Rules().quorum(here=0, members=9, patients_here=0)

    assert quorum.met
    assert not quorum.asked


def test_enough_members_are_not_enough_where_patients_are_asked_for() -> None:
    rules = Rules(quorum_number=3, quorum_patients=2)

    assert not rules.quorum(here=4, members=9, patients_here=1).met
    assert rules.quorum(here=4, members=9, patients_here=2).met


@pytest.mark.parametrize("name", ["quorum_percent", "quorum_number", "term_years", "minutes_days"])
def test_a_rule_of_nought_is_refused_with_its_limits(name: str) -> None:
    with pytest.raises(Refused) as refusal:
        Group(name="Riverside", **{name: 0}).checked()  # type: ignore[arg-type]

    assert (refusal.value.code, refusal.value.field) == ("number_out_of_range", name)
    assert refusal.value.facts["least"] == 1


@pytest.mark.parametrize("times", [1, 7])
def test_once_is_no_row_of_absences_and_seven_are_too_many(times: int) -> None:
    with pytest.raises(Refused) as refusal:
        Group(name="Riverside", absences=times).checked()

    assert refusal.value.facts == {"least": 2, "most": 6}


def test_a_group_without_a_name_is_refused() -> None:
    with pytest.raises(Refused, match="empty"):
        Group(name="  ").checked()


def test_an_action_carries_the_groups_own_prefix() -> None:
    assert Group(name="A", action_prefix="AP").action_name(125) == "AP125"
