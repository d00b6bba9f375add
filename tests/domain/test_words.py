"""The program's words, and dates as people write them."""

import inspect
import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

import coprod_desktop
from coprod_desktop import assets
from coprod_desktop.domain import (
    actions,
    groups,
    initiatives,
    meetings,
    people,
    placements,
    pledges,
)
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.sheets import FoundKind, Source
from coprod_desktop.domain.words import Words

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(assets.text("words", "en.toml"))


def test_days_are_written_in_full(words: Words) -> None:
    assert words.day(date(2026, 11, 30)) == "Monday 30 November 2026"
    assert words.day_of_year(date(2026, 11, 30)) == "Monday 30 November"
    assert words.short_date(date(2026, 9, 14), TODAY) == "14 Sept"
    assert words.short_date(date(2025, 9, 14), TODAY) == "14 Sept 2025"


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (time(18), "6 pm"),
        (time(18, 30), "6.30 pm"),
        (time(9, 5), "9.05 am"),
        (time(0, 30), "12.30 am"),
        (time(12), "noon"),
        (time(0), "midnight"),
    ],
)
def test_times_are_written_as_spoken(words: Words, moment: time, written: str) -> None:
    assert words.clock(moment) == written


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (time(18), time(19, 30), "6 pm to 7.30 pm"),
        (time(18), None, "6 pm"),
        (None, time(16, 5), "until 4.05 pm"),
        (None, None, ""),
    ],
)
def test_a_span_says_what_is_known(
    words: Words, start: time | None, end: time | None, written: str
) -> None:
    assert words.span(start, end) == written


@pytest.mark.parametrize(
    ("due", "written"),
    [
        (date(2026, 11, 15), "9 days late"),
        (date(2026, 11, 23), "1 day late"),
        (date(2026, 11, 24), "due today"),
        (date(2026, 11, 25), "due tomorrow"),
        (date(2026, 11, 27), "due Friday"),
        (date(2026, 12, 1), "due 1 Dec"),
        (date(2027, 1, 4), "due 4 Jan 2027"),
    ],
)
def test_lateness_is_said_in_words(words: Words, due: date, written: str) -> None:
    assert words.due(due, TODAY) == written


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 11, 24), "today"),
        (date(2026, 11, 25), "tomorrow"),
        (date(2026, 11, 23), "yesterday"),
        (date(2026, 11, 30), "in 6 days"),
        (date(2026, 12, 22), "in 4 weeks"),
        (date(2026, 11, 14), "10 days ago"),
    ],
)
def test_how_far_a_day_is(words: Words, day: date, written: str) -> None:
    assert words.away(day, TODAY) == written


@pytest.mark.parametrize(("hour", "greeting"), [(9, "morning"), (14, "afternoon"), (20, "evening")])
def test_the_greeting_fits_the_hour(words: Words, hour: int, greeting: str) -> None:
    assert words.greeting(datetime.combine(TODAY, time(hour))) == f"Good {greeting}"


def test_a_list_of_names_ends_in_and(words: Words) -> None:
    assert words.listed(["Ana"]) == "Ana"
    assert words.listed(("Ana", "Ben", "Cy")) == "Ana, Ben and Cy"


def test_a_place_in_the_record_is_named_by_number_or_title(words: Words) -> None:
    day = date(2026, 9, 14)

    numbered = Source(meeting_id=1, meeting_date=day, item_id=2, item_number="4", item_title="x")
    untitled = Source(meeting_id=1, meeting_date=day, item_id=2, item_title="Parking")

    assert words.source(numbered) == "Meeting of 14 September 2026, item 4"
    assert words.source(untitled) == "Meeting of 14 September 2026, “Parking”"


def _choices() -> list[type[StrEnum]]:
    modules = (actions, groups, initiatives, meetings, people, placements, pledges)
    found = {
        member
        for module in modules
        for _, member in inspect.getmembers(module, inspect.isclass)
        if issubclass(member, StrEnum) and member is not StrEnum
    }
    return sorted(found, key=str)


@pytest.mark.parametrize("choices", [*_choices(), FoundKind])
def test_every_value_of_the_record_has_a_name(words: Words, choices: type[StrEnum]) -> None:
    assert all(words.name(value) for value in choices)


def test_a_moment_in_a_sentence_is_written_as_people_do(words: Words) -> None:
    since = datetime(2026, 11, 30, 18, 5)  # noqa: DTZ001 (local time)
    held = Unavailable("held", path="a.coprod", who="Pat", computer="PC", since=since)

    assert "since Monday 30 November 2026, 6.05 pm" in words.unavailability(held)


def test_every_refusal_in_the_program_has_its_sentence(words: Words) -> None:
    for kind, table in ((Refused, "refused"), (Unavailable, "unavailable")):
        for code in _codes(kind.__name__):
            assert words.has(f"{table}.{code}"), f"no words for {table}.{code}"


def _codes(raised: str) -> set[str]:
    source = Path(inspect.getfile(groups)).parents[1]
    return {
        code
        for file in source.rglob("*.py")
        for code in re.findall(rf'\b{raised}\(\s*"([a-z_]+)"', file.read_text(encoding="utf-8"))
    }


def test_every_sentence_that_is_asked_for_is_there(words: Words) -> None:
    """Where it is asked for by its whole name."""
    package = Path(coprod_desktop.__file__).parent
    read = "".join(one.read_text(encoding="utf-8") for one in package.rglob("*.py"))
    asked = set(re.findall(r"\bwords\.say\(\s*[\"']([a-z_]+(?:\.[a-z0-9_]+)+)[\"']", read))

    assert len(asked) > 100
    assert [name for name in sorted(asked) if not words.has(name)] == []


def leaves(table: dict[str, Any], path: str = "") -> Iterator[str]:
    for key, value in table.items():
        here = f"{path}.{key}".lstrip(".")
        yield from leaves(value, here) if isinstance(value, dict) else (here,)


def test_every_sentence_is_asked_for_somewhere() -> None:
    """By its whole name, by its last part, or by either with gaps for what varies."""
    package = Path(coprod_desktop.__file__).parent
    read = "".join(one.read_text(encoding="utf-8") for one in package.rglob("*.py"))
    with_gaps = re.sub(r"\{[^{}\s\"']+\}", "{}", read)
    names = set(re.findall(r"[\"']([a-z0-9_.{}]*)[\"']", with_gaps))
    made = [re.escape(name).replace(r"\{\}", ".*") for name in names if "{}" in name]
    gaps = re.compile("|".join(one for one in made if re.search("[a-z]{3}", one)))
    sentences = leaves(tomllib.loads(assets.text("words", "en.toml")))

    assert [
        sentence
        for sentence in sentences
        for last in (sentence.rpartition(".")[2],)
        if not names & {sentence, last} and not any(map(gaps.fullmatch, (sentence, last)))
    ] == []
