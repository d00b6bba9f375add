"""How copies are named and which of them their age lets stay."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from coprod_desktop.domain.copies import (
    Copy,
    CopyKind,
    folder_for,
    is_copy_of,
    kept,
    name_for,
    names_for,
    read_name,
)

FILE = Path("papers/riverside.coprod")
NOW = datetime(2026, 11, 24, 14, 2)  # noqa: DTZ001 (local, as people write)


def _copies(*ages: timedelta) -> list[Copy]:
    made = [NOW - age for age in ages]
    return [Copy(Path(name_for(FILE, at)), at, CopyKind.BY_ITSELF, 1) for at in made]


def _kept_ages(copies: list[Copy]) -> list[timedelta]:
    return sorted(NOW - copy.at for copy in kept(copies, NOW))


def test_copies_lie_beside_the_file_under_its_name() -> None:
    assert folder_for(FILE) == Path("papers/riverside copies")


@pytest.mark.parametrize("kind", list(CopyKind))
def test_a_name_says_when_and_why(kind: CopyKind) -> None:
    copy = read_name(Path(name_for(FILE, NOW, kind)), 9)

    assert copy is not None
    assert (copy.at, copy.kind, copy.size) == (NOW, kind, 9)


def test_a_second_copy_in_one_minute_has_a_name_of_its_own() -> None:
    later = NOW.replace(second=31)

    name = name_for(FILE, later, seconds=True)

    assert name == "riverside 2026-11-24 at 14.02.31.coprod"
    copy = read_name(Path(name), 0)
    assert copy is not None
    assert copy.at == later


@pytest.mark.parametrize("kind", list(CopyKind))
def test_every_name_that_is_tried_is_read_back(kind: CopyKind) -> None:
    names = list(names_for(FILE, NOW, kind))

    found = [read_name(FILE.with_name(name), 0) for name in names]
    assert len(set(names)) == len(names)
    assert {copy.kind for copy in found if copy is not None} == {kind}
    assert all(is_copy_of(FILE, FILE.with_name(name)) for name in names)


def test_a_copy_of_another_file_is_told_by_its_name() -> None:
    assert not is_copy_of(FILE, Path("riverside north 2026-11-24 at 14.02.coprod"))
    assert not is_copy_of(FILE, FILE)


@pytest.mark.parametrize(
    "name",
    ["riverside.coprod", "notes 2026-11-24.coprod", "x 2026-13-45 at 14.02.coprod", "a.txt"],
)
def test_other_files_are_not_taken_for_copies(name: str) -> None:
    assert read_name(Path(name), 0) is None


def test_of_a_day_one_copy_an_hour_is_kept() -> None:
    copies = _copies(*(timedelta(minutes=10 * step) for step in range(6 * 23)))

    assert len(kept(copies, NOW)) == 24


def test_older_copies_thin_out_to_days_weeks_and_months() -> None:
    copies = _copies(*(timedelta(hours=6 * step) for step in range(4 * 1000)))

    ages = _kept_ages(copies)

    def between(least: int, most: int) -> int:
        return sum(timedelta(days=least) < age <= timedelta(days=most) for age in ages)

    assert 12 <= between(1, 14) <= 15
    assert 6 <= between(14, 56) <= 9
    assert 21 <= between(56, 730) <= 23
    assert between(730, 9999) == 0


def test_what_is_kept_today_is_kept_for_the_same_reasons_tomorrow() -> None:
    copies = _copies(*(timedelta(hours=step) for step in range(2000)))

    today = kept(copies, NOW)

    assert kept(today, NOW) == today


def test_the_newest_and_those_from_before_going_back_always_stay() -> None:
    old = NOW - timedelta(days=4000)
    before = Copy(Path("b"), old, CopyKind.BEFORE_GOING_BACK, 1)
    (only,) = _copies(timedelta(days=3000))

    assert kept([before, only], NOW) == {before, only}


def test_a_copy_from_a_clock_that_went_ahead_stays() -> None:
    copies = _copies(timedelta(days=-3), timedelta(days=-2), timedelta())

    assert kept(copies, NOW) == set(copies)
