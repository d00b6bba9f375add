"""A person's name goes out of words that others wrote, and other words stay."""

import pytest

from coprod_desktop.domain.erasing import Name

PRIYA = Name("Dr Priya Nair", "PN")


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Dr Priya Nair spoke.", "PN spoke."),
        ("priya  NAIR’s list", "PN’s list"),
        ("Dr. Nair and P. Nair", "PN and PN"),
        ("Nair, Priya (GP)", "PN (GP)"),
        ("**Priya\nNair**", "**PN**"),
        ("Priya and Mrs Naird stay", "Priya and Mrs Naird stay"),
    ],
)
def test_every_way_of_writing_the_full_name_is_replaced(written: str, left: str) -> None:
    assert PRIYA.without("notes", written) == left


def test_single_words_of_the_name_are_only_pointed_out() -> None:
    assert PRIYA.left_in("Priya will ask. Nairobi is far.") == ("Priya",)


def test_a_single_word_is_replaced_where_it_was_asked_for() -> None:
    asked = Name("Dr Priya Nair", "PN", also=("Priya", " "))

    assert asked.without("notes", "Priya will ask.") == "PN will ask."


@pytest.mark.parametrize(
    ("field", "written", "left"),
    [("owner", "Hope", "H"), ("notes", "Hope", "Hope"), ("owner", "Hope Fund", "Hope Fund")],
)
def test_a_name_of_one_word_is_known_only_where_names_are_written(
    field: str, written: str, left: str
) -> None:
    assert Name("Hope", "H").without(field, written) == left


def test_somebody_without_a_name_leaves_all_words_as_they_are() -> None:
    assert Name("", "PH").without("notes", "PH will ask.") == "PH will ask."
    assert Name("", "PH").without("owner", "") == ""
