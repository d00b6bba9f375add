"""What is asked at closing, how seldom, and in which words."""

from datetime import date, datetime, time

import pytest

from coprod_desktop.domain.places_on_disk import PlaceKind
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters import closing
from coprod_desktop.services.group_file import english

TODAY = date(2026, 11, 24)


@pytest.fixture
def words() -> Words:
    return english()


@pytest.mark.parametrize(
    ("last", "offered"),
    [
        (None, True),
        (date(2026, 11, 24), False),
        (date(2026, 11, 18), False),
        (date(2026, 11, 17), True),
        (date(2026, 12, 24), True),  # by a clock that went ahead
    ],
)
def test_a_second_place_is_offered_once_a_week(last: date | None, offered: bool) -> None:
    assert closing.may_offer(last, TODAY) is offered


@pytest.mark.parametrize(
    ("last", "asked"),
    [
        (None, True),
        (datetime.combine(TODAY, time(9)), False),
        (datetime.combine(date(2026, 11, 12), time(14)), True),
    ],
)
def test_a_stick_that_is_away_is_asked_for_when_its_copy_is_old(
    last: datetime | None, asked: bool
) -> None:
    assert closing.may_ask_for_stick(last, datetime.combine(TODAY, time(14, 2))) is asked


def test_what_is_under_way_can_always_be_left(words: Words) -> None:
    for asked in (closing.finding(words), closing.copying(words)):
        assert asked.is_under_way
        assert asked.other


def test_an_offer_says_who_could_read_the_copy(words: Words) -> None:
    protected = closing.offer(words, PlaceKind.LOCAL, protected=True)
    plain = closing.offer(words, PlaceKind.LOCAL, protected=False)

    assert protected.more == "The copy has the same password as the file."
    assert "can read it" in plain.more


def test_a_file_on_a_stick_is_offered_this_computer(words: Words) -> None:
    asked = closing.offer(words, PlaceKind.REMOVABLE, protected=False)

    assert asked.heading == "Keep a copy on this computer too?"
    assert asked.never


def test_a_failed_copy_is_no_lost_work(words: Words) -> None:
    asked = closing.failed(words, Unavailable("no_room", path="copies"))

    assert asked.more == "Your work itself is saved. Only the copy is missing."
    assert asked.other == "Close"


def test_a_stick_is_only_called_safe_when_all_is_written(words: Words) -> None:
    assert "safe" in closing.farewell(words, written=True).heading
    assert "safe" not in closing.farewell(words, written=False).heading
