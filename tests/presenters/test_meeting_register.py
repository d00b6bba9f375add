from datetime import date

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
    return MeetingRegisterPresenter(screen, meetings, lambda: meetings.sheet(november))


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
    presenter = MeetingRegisterPresenter(screen, meetings, lambda: meetings.sheet(september))

    presenter.tick(riverside.people["Tom O'Hara"])

    assert screen.told["point_out"].code == "minutes_locked"
