"""Finding evidence in a long record by typing."""

import pytest

from coprod_desktop.presenters.evidence_finding import MOST_SHOWN, find

OFFERED = ("Meeting of 14 September, item 4: New phone menu", "Decision: Use version B", "Phones")


@pytest.mark.parametrize(
    ("typed", "places"),
    [("", (0, 1, 2)), ("PHONE", (0, 2)), ("menu sept", (0,)), ("carers", ())],
)
def test_every_word_that_is_typed_must_be_there(typed: str, places: tuple[int, ...]) -> None:
    assert find(OFFERED, typed, ()).places == places


def test_what_is_ticked_stays_in_sight() -> None:
    assert find(OFFERED, "phones", {1}).places == (1, 2)


def test_of_a_long_record_the_first_lines_are_shown_and_the_others_counted() -> None:
    found = find(tuple(f"item {number}" for number in range(500)), "", {499})

    assert found.places == (*range(MOST_SHOWN), 499)
    assert found.more == 499 - MOST_SHOWN
