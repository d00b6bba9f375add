import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from coprod_desktop.widgets.typed_moment import Calendar, read_time, said_time

TODAY = dt.date(2026, 11, 24)
ENGLISH = Calendar.of(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.mark.parametrize(
    "text",
    [
        "Mon 30 November 2026",
        "30 nov 2026",
        "30 November",
        "30th nov",
        "Monday, 30 Nov 26",
        "30/11/2026",
        "30.11.26",
        "30-11",
        "2026-11-30",
    ],
)
def test_a_date_is_read_however_people_write_it(text: str) -> None:
    assert ENGLISH.read(text, TODAY) == dt.date(2026, 11, 30)


@pytest.mark.parametrize(
    "text",
    ["soon", "31 April 2026", "30", "30 ju 2026", "11/30/2026", "1 2 3 4", "", "Mon", "29 Feb"],
)
def test_what_is_no_date_is_not_guessed_at(text: str) -> None:
    assert ENGLISH.read(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3 Jan", dt.date(2027, 1, 3)),
        ("1 July", dt.date(2026, 7, 1)),
        ("today", TODAY),
        ("Tomorrow", dt.date(2026, 11, 25)),
        ("1/3/98", dt.date(1998, 3, 1)),
    ],
)
def test_a_date_without_a_year_is_the_nearest_one(text: str, day: dt.date) -> None:
    assert ENGLISH.read(text, TODAY) == day


def test_a_date_is_said_with_its_weekday() -> None:
    assert ENGLISH.said(dt.date(2026, 11, 30)) == "Mon 30 November 2026"


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("6 pm", 18, 0),
        ("6", 18, 0),
        ("6.30", 18, 30),
        ("6:30 PM", 18, 30),
        ("18:30", 18, 30),
        ("1830", 18, 30),
        ("9.15", 9, 15),
        ("06:30", 6, 30),
        ("12 noon", 12, 0),
        ("midnight", 0, 0),
        ("12 am", 0, 0),
        ("12.05 p.m.", 12, 5),
    ],
)
def test_a_time_is_read_however_people_write_it(text: str, hour: int, minute: int) -> None:
    assert read_time(text) == dt.time(hour, minute)


@pytest.mark.parametrize("text", ["late", "25:00", "6.75", "13 pm", "0 am", ""])
def test_what_is_no_time_is_not_guessed_at(text: str) -> None:
    assert read_time(text) is None


@pytest.mark.parametrize("minutes", range(0, 24 * 60, 15))
def test_every_time_that_is_said_is_read_back(minutes: int) -> None:
    moment = dt.time(minutes // 60, minutes % 60)

    assert read_time(said_time(moment)) == moment
