"""People, initials and memberships."""

from datetime import date

import pytest

from coprod_desktop.domain.people import Membership, Person, Side, initials_of
from coprod_desktop.domain.refusals import Refused


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Amina Yusuf", "AY"),
        ("Dr Priya Nair", "PN"),
        ("Dr Sethi", "S"),
        ("Mair Ŵyn-Jones", "MŴJ"),
        ("Tom O'Hara", "TO"),
        ("łucja wójcik", "ŁW"),
        ("Miss", "M"),
        ("123", "?"),
    ],
)
def test_initials_leave_titles_out_and_count_both_parts_of_a_double_name(
    name: str, initials: str
) -> None:
    assert initials_of(name) == initials


def test_initials_are_unlike_those_that_are_taken() -> None:
    assert initials_of("Pete Hall", taken={"PH", "PH2"}) == "PH3"


def test_somebody_known_by_initials_alone_is_a_person() -> None:
    assert Person(initials="KP").checked().known_as == "KP"


def test_a_person_with_neither_name_nor_initials_is_refused() -> None:
    with pytest.raises(Refused, match="nameless_person"):
        Person(name=" ").checked()


def test_a_membership_holds_from_its_first_day_to_the_day_before_its_end() -> None:
    held = Membership(person_id=1, group_id=1, started=date(2025, 4, 1), ended=date(2026, 4, 1))

    assert [held.holds_on(date(2025, 3, 31)), held.holds_on(date(2025, 4, 1))] == [False, True]
    assert [held.holds_on(date(2026, 3, 31)), held.holds_on(date(2026, 4, 1))] == [True, False]


def test_a_guest_is_no_member() -> None:
    with pytest.raises(Refused, match="guest_is_no_member"):
        Membership(person_id=1, group_id=1, side=Side.GUEST).checked()


def test_a_membership_that_ends_before_it_starts_is_refused() -> None:
    membership = Membership(
        person_id=1, group_id=1, started=date(2026, 1, 2), ended=date(2026, 1, 1)
    )

    with pytest.raises(Refused, match="ends_before_start"):
        membership.checked()
