"""Actions and pledges: what may become of a promise."""

from datetime import date

import pytest

from coprod_desktop.domain.actions import Action, ActionState
from coprod_desktop.domain.pledges import Pledge, PledgeState
from coprod_desktop.domain.refusals import Refused

ACTION = Action(group_id=1, number=41, text="Put a poster up", owner="PH", due=date(2026, 11, 20))
PLEDGE = Pledge(
    group_id=1,
    text="Answer every card",
    promiser="Reception team",
    made_on=date(2026, 9, 14),
    due=date(2026, 11, 15),
)


def test_an_action_is_late_from_the_day_after_it_was_due() -> None:
    days = [ACTION.days_late(date(2026, 11, day)) for day in (19, 20, 21, 24)]

    assert days == [0, 0, 1, 4]


def test_a_done_action_is_never_late() -> None:
    done = ACTION.reported(ActionState.DONE, "")

    assert done.days_late(date(2027, 1, 1)) == 0


def test_dropping_an_action_needs_a_reason() -> None:
    with pytest.raises(Refused, match="dropped_needs_reason"):
        ACTION.reported(ActionState.DROPPED, " ")

    assert ACTION.reported(ActionState.DROPPED, "No money").reason == "No money"


@pytest.mark.parametrize("field", ["text", "owner"])
def test_an_action_says_what_and_who(field: str) -> None:
    words = {"text": "Ring", "owner": "PH", field: " "}

    with pytest.raises(Refused) as refusal:
        Action(group_id=1, **words).checked()  # type: ignore[arg-type]

    assert (refusal.value.code, refusal.value.field) == ("empty", field)


def test_a_pledge_is_kept_when_somebody_of_the_group_has_checked() -> None:
    kept = PLEDGE.kept(date(2026, 11, 2), "Amina Yusuf")

    assert (kept.state, kept.checked_by) == (PledgeState.KEPT, "Amina Yusuf")


def test_a_kept_pledge_cannot_be_kept_again() -> None:
    kept = PLEDGE.kept(date(2026, 11, 2), "Amina Yusuf")

    with pytest.raises(Refused, match="kept_already"):
        kept.kept(date(2026, 11, 3), "Tom O'Hara")


@pytest.mark.parametrize(
    ("on", "by", "code"),
    [
        (date(2026, 11, 2), "", "empty"),
        (date(2026, 11, 2), "reception TEAM ", "checked_by_promiser"),
        (date(2026, 9, 13), "Amina Yusuf", "checked_before_made"),
    ],
)
def test_the_promiser_alone_is_no_check(on: date, by: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        PLEDGE.kept(on, by)


@pytest.mark.parametrize("state", [PledgeState.CHANGED, PledgeState.NOT_KEPT])
def test_closing_a_pledge_otherwise_needs_a_reason(state: PledgeState) -> None:
    with pytest.raises(Refused, match="needs_reason"):
        PLEDGE.closed(state, "  ")

    assert PLEDGE.closed(state, "Two people left").reason == "Two people left"


def test_a_pledge_opened_again_forgets_its_check() -> None:
    again = PLEDGE.kept(date(2026, 11, 2), "Amina Yusuf").under_way()

    assert (again.state, again.checked_on, again.checked_by) == (PledgeState.UNDER_WAY, None, "")


def test_a_pledge_due_before_it_was_made_is_refused() -> None:
    with pytest.raises(Refused, match="due_before_made"):
        Pledge(
            group_id=1, text="x", promiser="y", made_on=date(2026, 2, 1), due=date(2026, 1, 1)
        ).checked()
