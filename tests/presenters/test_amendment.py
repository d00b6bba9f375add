"""A correction is put beside approved minutes, and changed there."""

import pytest

from coprod_desktop.presenters.amendment import AmendmentEntry, AmendmentPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def approved(riverside) -> int:
    september = int(riverside.meetings["september"])
    if riverside.file.meetings.get(september).approved_on is None:
        riverside.file.meetings.approve(september, riverside.clock().date(), None)
    return september


@pytest.fixture
def presenter(riverside, screen) -> AmendmentPresenter:
    return AmendmentPresenter(screen, riverside.file, clock=riverside.clock)


def test_a_correction_stands_beside_the_minutes(riverside, screen, presenter, approved) -> None:
    presenter.begin(approved)
    presenter.record(AmendmentEntry(text="12 places, not 10", confidential=True))

    (line,) = riverside.file.amendments.of_meeting(approved)
    assert (line.amendment.text, line.amendment.confidential) == ("12 places, not 10", True)
    assert "close_editor" in screen.told


def test_a_correction_is_shown_and_changed(riverside, screen, presenter, approved) -> None:
    made = riverside.file.amendments.amend(approved, "12 places")
    presenter.change(approved, made)
    assert screen.told["show_entry"][0].text == "12 places"

    presenter.record(AmendmentEntry(text="13 places"))

    (line,) = riverside.file.amendments.of_meeting(approved)
    assert line.amendment.text == "13 places"


def test_empty_words_are_pointed_out(riverside, screen, presenter, approved) -> None:
    presenter.begin(approved)
    presenter.record(AmendmentEntry(text=" "))

    assert (screen.told["point_out"].code, screen.told["point_out"].field) == ("empty", "text")
    assert riverside.file.amendments.of_meeting(approved) == ()


def test_meetings_up_to_today_are_offered_and_none(riverside, screen, presenter, approved) -> None:
    presenter.begin(approved)

    offered = screen.told["offer_meetings"]
    assert riverside.meetings["november"] not in [one.id for one in offered]
    assert offered[-1].id is None
