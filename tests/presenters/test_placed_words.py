"""What lies behind a placement, in words."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.placements import LimitKind, Placement
from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.presenters.placed_words import because, gap_question
from coprod_desktop.services.group_file import english

PLACED = Placement(initiative_id=1, rung="informing", on=date(2026, 11, 20), reason="We were told")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, ()),
        (
            {"proposed": "consultation", "overruled": "Nobody read the answers"},
            ("The answers point to Consultation. Another one was chosen: Nobody read the answers",),
        ),
        ({"limit_kind": LimitKind.LAW}, ("What set the limit: The law left no choice",)),
        (
            {
                "limit_kind": LimitKind.OTHER,
                "limit_note": "The roof fell in",
                "still_open": "the hours",
            },
            (
                "What set the limit: Something else (The roof fell in)",
                "What can still be influenced: the hours",
            ),
        ),
    ],
)
def test_what_a_group_said_besides_its_reason(more, said) -> None:
    assert because(replace(PLACED, **more), built_in().ladder(), english()) == said


def test_a_rung_of_a_ladder_that_was_lost_is_told_by_its_key() -> None:
    placed = replace(PLACED, proposed="top", overruled="No")

    assert because(placed, None, english()) == (
        "The answers point to top. Another one was chosen: No",
    )


def test_a_difference_is_a_question_and_no_verdict(riverside) -> None:
    sheet = riverside.file.initiatives.sheet(riverside.initiatives["phones"])

    assert gap_question(sheet.line, sheet.framework, english()) == (
        "Patients say Consultation, staff say Co-design. "
        "What does each side see that the other does not?"
    )


def test_without_a_difference_nothing_is_asked(riverside) -> None:
    sheet = riverside.file.initiatives.sheet(riverside.initiatives["corner"])

    assert gap_question(sheet.line, sheet.framework, english()) == ""
