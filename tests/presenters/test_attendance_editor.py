from datetime import datetime, time

import pytest

from coprod_desktop.domain.meetings import Presence
from coprod_desktop.domain.people import Side
from coprod_desktop.presenters.attendance_editor import (
    AttendanceEditorPresenter,
    AttendanceEntry,
)
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> AttendanceEditorPresenter:
    return AttendanceEditorPresenter(screen, riverside.file)


def attendance(riverside, meeting: str, name: str):
    sheet = riverside.file.meetings.sheet(riverside.meetings[meeting])
    return next(one for one in sheet.attendances if one.name == name)


def test_what_is_known_is_shown(riverside, presenter, screen) -> None:
    presenter.change(riverside.meetings["september"], riverside.people["Tom O'Hara"])

    entry, heading = screen.told["show_entry"]
    assert heading == "Tom O'Hara at this meeting"
    assert (entry.presence, entry.side) == (Presence.APOLOGIES, Side.PATIENT)


def test_coming_late_and_another_role_are_kept_for_the_day(riverside, presenter, screen) -> None:
    presenter.change(riverside.meetings["september"], riverside.people["Amina Yusuf"])
    presenter.record(
        AttendanceEntry(role="In the chair", side=Side.PATIENT, arrived=time(18, 20), left=time(19))
    )

    kept = attendance(riverside, "september", "Amina Yusuf")
    assert (kept.role, kept.arrived, kept.left) == ("In the chair", time(18, 20), time(19))
    assert "close_editor" in screen.told


def test_somebody_not_ticked_yet_is_ticked_by_keeping(riverside, presenter, screen) -> None:
    presenter.change(riverside.meetings["november"], riverside.people["Helen Cross"])
    entry, _ = screen.told["show_entry"]
    assert (entry.role, entry.side) == ("Practice manager", Side.STAFF)

    presenter.record(entry)

    assert attendance(riverside, "november", "Helen Cross").presence is Presence.PRESENT


def test_leaving_before_arriving_is_pointed_out_and_nobody_is_ticked(
    riverside, presenter, screen
) -> None:
    presenter.change(riverside.meetings["november"], riverside.people["Helen Cross"])
    presenter.record(AttendanceEntry(arrived=time(19), left=time(18)))

    assert screen.told["point_out"].field == "left"
    assert not riverside.file.meetings.sheet(riverside.meetings["november"]).attendances


def test_on_the_day_the_time_of_stepping_out_is_written_in_already(
    riverside, presenter, screen
) -> None:
    presenter.change(
        riverside.meetings["november"],
        riverside.people["Amina Yusuf"],
        about="stepped_out",
        now=datetime.fromisoformat("2026-11-30 18:42"),
    )

    entry, _ = screen.told["show_entry"]
    assert (entry.stepped_out, entry.stepped_out_at) == ("", time(18, 42))
    assert screen.told["go_to"] == "stepped_out"


def test_on_another_day_no_time_is_written_in(riverside, presenter, screen) -> None:
    presenter.change(
        riverside.meetings["november"],
        riverside.people["Amina Yusuf"],
        about="stepped_out",
        now=datetime.fromisoformat("2026-12-01 09:00"),
    )

    assert screen.told["show_entry"][0].stepped_out_at is None


def test_an_interest_written_before_stays_as_it_was(riverside, presenter, screen) -> None:
    amina, november = riverside.people["Amina Yusuf"], riverside.meetings["november"]
    presenter.change(november, amina)
    presenter.record(AttendanceEntry(stepped_out="sister works there"))

    presenter.change(
        november, amina, about="stepped_out", now=datetime.fromisoformat("2026-11-30 19:00")
    )

    assert screen.told["show_entry"][0].stepped_out == "sister works there"


def test_somebody_who_declared_an_interest_steps_out_for_that(riverside, presenter, screen) -> None:
    amina, november = riverside.people["Amina Yusuf"], riverside.meetings["november"]
    presenter.change(november, amina)
    presenter.record(AttendanceEntry(interest=" sister works there "))
    assert attendance(riverside, "november", "Amina Yusuf").interest == "sister works there"

    now = datetime.fromisoformat("2026-11-30 18:42")
    presenter.change(november, amina, about="stepped_out", now=now)

    entry, _ = screen.told["show_entry"]
    assert (entry.stepped_out, entry.stepped_out_at) == ("sister works there", time(18, 42))


def test_coming_back_before_stepping_out_is_pointed_out(riverside, presenter, screen) -> None:
    presenter.change(riverside.meetings["november"], riverside.people["Amina Yusuf"])
    presenter.record(AttendanceEntry(stepped_out_at=time(19), came_back=time(18)))

    refused = screen.told["point_out"]
    assert (refused.code, refused.field) == ("back_before_out", "came_back")
    assert not riverside.file.meetings.sheet(riverside.meetings["november"]).attendances
