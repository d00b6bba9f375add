"""What is said of files that do not simply open: who, when, and which ways there are."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from coprod_desktop.domain.copies import Copy, CopyKind
from coprod_desktop.domain.holders import Holder
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.arrival import told_of_opening
from coprod_desktop.presenters.file_trouble import Telling, Told, Way
from coprod_desktop.presenters.reading import reading, stale
from coprod_desktop.services.group_file import english
from coprod_desktop.services.stand_in import AtHand

PATH = Path("/stick/riverside.coprod")
THEN = datetime.combine(date(2026, 11, 23), time(18))


def telling() -> Telling:
    return Telling(PATH, english(), here="our-pc")


def held(*, computer: str = "library-pc", may_take_over: bool = True) -> Unavailable:
    facts = {"who": "ana", "computer": computer, "since": THEN, "beat": THEN}
    return Unavailable("held", path=PATH, may_take_over=may_take_over, **facts)


def ways(told: Told | None) -> list[Way]:
    assert told is not None
    return [offer.way for offer in told.offers]


def holder(computer: str, who: str = "ana") -> Holder:
    return Holder(
        who=who, computer=computer, since=THEN, beat=THEN, process=1, version="1", hold="x"
    )


def test_who_where_and_since_when_is_said() -> None:
    told = telling().at_opening(held())

    assert told is not None
    assert told.said[0].startswith("ana has it open on the computer library-pc, since Monday 23")


def test_taking_over_is_offered_only_where_nobody_seems_to_be_there() -> None:
    assert ways(telling().at_opening(held())) == [Way.READ, Way.TAKE_OVER]
    assert ways(telling().at_opening(held(may_take_over=False))) == [Way.READ]


@pytest.mark.parametrize(
    ("computer", "said"), [("our-pc", "on this computer"), ("", "Nothing says who")]
)
def test_a_holder_here_or_of_no_name_is_told_as_such(computer: str, said: str) -> None:
    told = telling().at_opening(held(computer=computer))

    assert told is not None
    assert said in told.said[0]


def test_an_older_file_gives_both_numbers_and_the_warning() -> None:
    told = telling().at_opening(Unavailable("older", path=PATH, theirs=1, ours=2))

    assert ways(told) == [Way.UPGRADE, Way.READ]
    assert told is not None
    assert told.said[0] == "It is in format 1. This program writes format 2."


def test_a_damaged_file_without_a_copy_can_still_be_rescued() -> None:
    told = telling().at_opening(Unavailable("damaged", path=PATH, detail="x"), AtHand())

    assert ways(told) == [Way.OTHER_COPY, Way.RESCUE, Way.CHECK]


def test_a_missing_file_found_elsewhere_is_offered_first() -> None:
    copy = Copy(Path("/copies/c.coprod"), THEN, CopyKind.BY_ITSELF, 1)
    at_hand = AtHand(copy, (Path("/home/Documents/riverside.coprod"),))

    told = telling().at_opening(Unavailable("missing", path=PATH), at_hand)

    assert ways(told) == [Way.ELSEWHERE, Way.COPY, Way.AGAIN, Way.LOOK]


def test_a_newer_file_has_a_sentence_and_no_way() -> None:
    assert telling().at_opening(Unavailable("newer", path=PATH, theirs=3, ours=2)) is None


@pytest.mark.parametrize("code", ["changed_outside", "moved", "damaged"])
def test_what_ends_work_in_a_file_leads_to_opening_it_again(code: str) -> None:
    assert ways(telling().at_work(Unavailable(code, path=PATH, detail=""))) == [Way.REOPEN]
    assert stale(Unavailable(code), english()).way == "Open it again"


def test_a_full_disk_does_not_end_work() -> None:
    assert telling().at_work(Unavailable("disk_full")) is None


@pytest.mark.parametrize(
    ("code", "way"),
    [("open_to_read", "Open to write"), ("read_only", ""), ("disk_full", "Open to write")],
)
def test_writing_is_offered_where_it_may_become_possible(code: str, way: str) -> None:
    assert reading(Unavailable(code, path=PATH), None, english(), "our-pc").way == way


def test_a_reader_is_told_who_writes() -> None:
    told = reading(Unavailable("open_to_read"), holder("library-pc"), english(), "our-pc")

    assert told.why.startswith("ana has the file open on the computer library-pc.")


def test_a_crash_here_and_a_taking_over_are_told_apart() -> None:
    here = told_of_opening(holder("our-pc"), (), "", english(), "our-pc")
    there = told_of_opening(holder("library-pc"), [Path("x/kept.coprod")], "", english(), "our-pc")

    assert here.startswith("Coprod Desktop was not closed properly here on Monday 23 November")
    assert there.startswith("The file was taken over from ana on the computer library-pc.")
    assert there.endswith("As it was before, it lies beside it: kept.coprod.")


def test_a_file_that_simply_opened_says_nothing() -> None:
    assert told_of_opening(None, (), "", english(), "our-pc") == ""
