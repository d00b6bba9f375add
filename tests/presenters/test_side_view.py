"""One side gives its view without the other seeing it."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.placements import View
from coprod_desktop.presenters.side_view import SideViewEntry, SideViewPresenter
from tests.conftest import Riverside

ENTRY = SideViewEntry(
    view=View.PATIENTS,
    rung="consultation",
    on=date(2026, 11, 22),
    reason="We were asked once",
    who="five patients, on paper",
)


class FakeScreen:
    """Keeps what it was told to show."""

    def __init__(self) -> None:
        self.asked = self.refused = None
        self.closed = False

    def show_asked(self, asked) -> None:
        self.asked = asked

    def point_out(self, refused) -> None:
        self.refused = refused

    def close_editor(self) -> None:
        self.closed = True


@pytest.fixture
def screen() -> FakeScreen:
    return FakeScreen()


@pytest.fixture
def given() -> list[tuple[int, View, bool]]:
    return []


@pytest.fixture
def corner(riverside: Riverside) -> int:
    return riverside.initiatives["corner"]


@pytest.fixture
def dialog(riverside, screen, given) -> SideViewPresenter:
    return SideViewPresenter(
        screen,
        riverside.file.initiatives,
        riverside.file.side_views,
        words=riverside.file.words,
        clock=riverside.clock,
        given=lambda *told: given.append(told),
    )


def test_the_patient_side_is_asked_first_and_told_what_is_hidden(dialog, screen, corner) -> None:
    dialog.begin(corner)

    assert screen.asked.chosen is View.PATIENTS
    assert screen.asked.sides[0].note == (
        "What you write here stays hidden until the staff side's view is in. "
        "Then both are shown together."
    )


def test_the_first_view_waits(riverside, dialog, screen, given, corner) -> None:
    dialog.begin(corner)

    dialog.give(ENTRY)

    assert (screen.closed, given) == (True, [(corner, View.PATIENTS, False)])
    assert riverside.file.initiatives.sheet(corner).placements == ()


def test_the_second_side_learns_only_that_the_first_is_in(dialog, screen, corner) -> None:
    dialog.begin(corner)
    dialog.give(ENTRY)
    dialog.begin(corner)

    patients, staff = screen.asked.sides
    assert (patients.given, staff.given, screen.asked.chosen) == (True, False, View.STAFF)
    assert patients.words == "The patient side's view (it is in already)"
    assert staff.note.startswith("The patient side's view is in, and still hidden.")
    told = str(screen.asked.sides)
    assert "asked once" not in told
    assert "onsultation" not in told


def test_the_second_view_brings_both_to_light(riverside, dialog, given, corner) -> None:
    dialog.begin(corner)
    dialog.give(ENTRY)

    dialog.give(replace(ENTRY, view=View.STAFF, rung="co_design"))

    line = riverside.file.initiatives.sheet(corner).line
    assert given[-1] == (corner, View.STAFF, True)
    assert (line.patients.rung, line.staff.rung) == ("consultation", "co_design")


@pytest.mark.parametrize(
    ("missing", "code", "field"),
    [
        ({"rung": ""}, "choose_rung", "rung"),
        ({"reason": " "}, "empty", "reason"),
        ({"on": None}, "empty", "on"),
    ],
)
def test_what_is_missing_is_pointed_out(
    dialog, screen, given, corner, missing, code, field
) -> None:
    dialog.begin(corner)

    dialog.give(replace(ENTRY, **missing))

    assert (screen.refused.code, screen.refused.field) == (code, field)
    assert (screen.closed, given) == (False, [])


def test_a_side_that_has_spoken_is_not_asked_again_meanwhile(dialog, screen, corner) -> None:
    dialog.begin(corner)
    dialog.give(ENTRY)

    dialog.give(ENTRY)

    assert (screen.refused.code, screen.refused.field) == ("given_already", "view")
