from dataclasses import replace
from datetime import date, datetime, time

import pytest

from coprod_desktop.domain.meetings import Presence
from coprod_desktop.presenters.meeting_register import MeetingRegisterPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> MeetingRegisterPresenter:
    meetings = riverside.file.meetings
    november = riverside.meetings["november"]
    return register_of(riverside, screen, lambda: meetings.sheet(november))


def register_of(riverside, screen, sheet) -> MeetingRegisterPresenter:
    return MeetingRegisterPresenter(
        screen, riverside.file, sheet, clock=riverside.clock, doors=screen
    )


def marks(riverside) -> list[tuple[str, Presence]]:
    sheet = riverside.file.meetings.sheet(riverside.meetings["november"])
    return [(one.name, one.presence) for one in sheet.attendances]


def test_a_tick_is_here_and_a_second_one_takes_it_away(riverside, presenter) -> None:
    amina = riverside.people["Amina Yusuf"]

    presenter.tick(amina)
    assert marks(riverside) == [("Amina Yusuf", Presence.PRESENT)]

    presenter.tick(amina)
    assert marks(riverside) == []


def test_another_mark_replaces_the_one_before(riverside, presenter) -> None:
    amina = riverside.people["Amina Yusuf"]
    presenter.tick(amina)

    presenter.mark(amina, Presence.APOLOGIES)

    assert marks(riverside) == [("Amina Yusuf", Presence.APOLOGIES)]


def test_a_tick_after_apologies_means_they_came(riverside, presenter) -> None:
    amina = riverside.people["Amina Yusuf"]
    presenter.mark(amina, Presence.APOLOGIES)

    presenter.tick(amina)

    assert marks(riverside) == [("Amina Yusuf", Presence.PRESENT)]


def test_locked_minutes_are_pointed_out(riverside, screen) -> None:
    meetings, september = riverside.file.meetings, riverside.meetings["september"]
    meetings.approve(september, date(2026, 11, 24), None)
    presenter = register_of(riverside, screen, lambda: meetings.sheet(september))

    presenter.tick(riverside.people["Tom O'Hara"])

    assert screen.told["point_out"].code == "minutes_locked"


@pytest.fixture
def evening(riverside, presenter):
    """Ten minutes past six on the evening of the meeting."""
    riverside.clock.now = datetime.fromisoformat("2026-11-30 18:10:42")
    return presenter


def times(riverside, name: str = "Amina Yusuf") -> tuple[time | None, time | None]:
    found = attendance_of(riverside, name)
    return found.arrived, found.left


def attendance_of(riverside, name: str = "Amina Yusuf"):
    sheet = riverside.file.meetings.sheet(riverside.meetings["november"])
    return next(one for one in sheet.attendances if one.name == name)


def test_coming_late_takes_the_time_from_the_clock_and_ticks_the_person(
    riverside, evening, screen
) -> None:
    evening.come_late(riverside.people["Amina Yusuf"])

    assert marks(riverside) == [("Amina Yusuf", Presence.PRESENT)]
    assert times(riverside) == (time(18, 10), None)
    assert screen.told["tell"] == "Amina Yusuf came at 6.10 pm. Press More to change the time."


def test_somebody_with_apologies_who_comes_late_is_here(riverside, evening) -> None:
    evening.mark(riverside.people["Amina Yusuf"], Presence.APOLOGIES)

    evening.come_late(riverside.people["Amina Yusuf"])

    assert marks(riverside) == [("Amina Yusuf", Presence.PRESENT)]


def test_coming_late_once_more_takes_the_time_away(riverside, evening, screen) -> None:
    evening.come_late(riverside.people["Amina Yusuf"])
    evening.come_late(riverside.people["Amina Yusuf"])

    assert times(riverside) == (None, None)
    assert screen.told["tell"] == "Nothing is said any more of when Amina Yusuf came."


def test_a_mark_taken_away_tells_what_went_with_it(riverside, evening, screen) -> None:
    evening.come_late(riverside.people["Amina Yusuf"])

    evening.tick(riverside.people["Amina Yusuf"])

    assert marks(riverside) == []
    assert screen.told["tell"] == (
        "The mark of Amina Yusuf is taken away, with the times and the interest. "
        "Undo brings them back."
    )


def test_leaving_early_is_one_key_and_so_is_taking_it_back(riverside, evening, screen) -> None:
    evening.leave_early(riverside.people["Amina Yusuf"])
    assert times(riverside) == (None, time(18, 10))
    assert screen.told["tell"] == "Amina Yusuf left at 6.10 pm. Press More to change the time."

    evening.leave_early(riverside.people["Amina Yusuf"])
    assert times(riverside) == (None, None)
    assert screen.told["tell"] == "Nothing is said any more of when Amina Yusuf left."


def test_somebody_who_left_and_comes_again_is_back(riverside, evening, screen) -> None:
    evening.leave_early(riverside.people["Amina Yusuf"])
    riverside.clock.forward(minutes=20)

    evening.come_late(riverside.people["Amina Yusuf"])

    assert times(riverside) == (None, None)
    assert screen.told["tell"] == "Amina Yusuf is back."


def test_a_time_is_one_action_that_one_undo_takes_back(riverside, evening) -> None:
    evening.come_late(riverside.people["Amina Yusuf"])

    riverside.file.history.undo()

    assert marks(riverside) == []


def test_leaving_in_the_minute_of_coming_is_pointed_out(riverside, evening, screen) -> None:
    evening.come_late(riverside.people["Amina Yusuf"])

    evening.leave_early(riverside.people["Amina Yusuf"])

    assert screen.told["point_out"].code == "ends_before_start"
    assert times(riverside) == (time(18, 10), None)


def test_on_another_day_the_times_are_asked_for(riverside, presenter, screen) -> None:
    amina = riverside.people["Amina Yusuf"]

    presenter.come_late(amina)
    assert screen.told["change_attendance"] == (amina, "arrived")

    presenter.leave_early(amina)
    assert screen.told["change_attendance"] == (amina, "left")
    assert marks(riverside) == []


def test_stepping_out_asks_for_which_interest(riverside, evening, screen) -> None:
    evening.step_out(riverside.people["Amina Yusuf"])

    assert screen.told["change_attendance"] == (riverside.people["Amina Yusuf"], "stepped_out")


def test_one_key_says_that_somebody_steps_out_for_what_they_declared_and_is_back(
    riverside, evening, screen
) -> None:
    helen = riverside.people["Helen Cross"]
    riverside.file.meetings.mark(riverside.meetings["november"], helen, Presence.PRESENT)
    found = evening.attendance(helen)
    riverside.file.meetings.change_attendance(replace(found, interest="owns the shop"))

    evening.step_out(helen)
    out = evening.attendance(helen)
    assert (out.stepped_out, out.stepped_out_at, out.is_out) == (
        "owns the shop",
        time(18, 10),
        True,
    )

    riverside.clock.forward(minutes=20)
    evening.step_out(helen)
    assert (evening.attendance(helen).came_back, evening.attendance(helen).is_out) == (
        time(18, 30),
        False,
    )
    assert screen.told["tell"] == "Helen Cross is back."


def test_on_another_day_one_is_asked_when_somebody_came_back(riverside, presenter, screen) -> None:
    helen, meetings = riverside.people["Helen Cross"], riverside.file.meetings
    meetings.step_out(riverside.meetings["november"], helen, time(18, 10))

    presenter.step_out(helen)

    assert screen.told["change_attendance"] == (helen, "came_back")


def test_declaring_an_interest_asks_which(riverside, evening, screen) -> None:
    evening.declare_interest(riverside.people["Amina Yusuf"])

    assert screen.told["change_attendance"] == (riverside.people["Amina Yusuf"], "interest")
