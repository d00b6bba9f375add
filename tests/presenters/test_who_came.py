from datetime import date

import pytest

from coprod_desktop.domain.meetings import Presence
from coprod_desktop.domain.people import Side
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.who_came import PersonRow, WhoCamePresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> WhoCamePresenter:
    file = riverside.file
    july = file.meetings.plan(riverside.group, date=date(2026, 7, 13))
    file.meetings.begin(july)
    file.meetings.mark(july, riverside.people["Tom O'Hara"], Presence.PRESENT)
    return WhoCamePresenter(screen, file.meetings, file.words, screen.go)


def row(screen: Shown, name: str) -> PersonRow:
    _, rows = screen.told["show_table"]
    found: PersonRow = next(one for one in rows if one.name == name)
    return found


def test_the_newest_meeting_stands_first(riverside, presenter, screen) -> None:
    presenter.show(riverside.group)

    days, _ = screen.told["show_table"]
    assert days == ("14 Sept\n2026", "13 July\n2026")
    assert row(screen, "Tom O'Hara").marks == ("Apologies", "Here")


def test_a_row_is_heard_as_one_sentence(riverside, presenter, screen) -> None:
    presenter.show(riverside.group)

    assert row(screen, "Tom O'Hara").sentence == "Tom O'Hara: came to 1 of 2; apologies once"
    assert row(screen, "Amina Yusuf").sentence == "Amina Yusuf: came to 1 of 2"


def test_twice_is_said_as_people_say_it(riverside, presenter, screen) -> None:
    meetings = riverside.file.meetings
    march = meetings.plan(riverside.group, date=date(2026, 3, 9))
    meetings.begin(march)
    meetings.mark(march, riverside.people["Tom O'Hara"], Presence.APOLOGIES)

    presenter.show(riverside.group)

    tom = row(screen, "Tom O'Hara")
    assert (tom.came, tom.apologies) == ("1 of 3", "twice")
    assert tom.sentence == "Tom O'Hara: came to 1 of 3; apologies twice"


def test_a_member_of_whom_nothing_was_said_is_told_from_one_who_was_none(
    riverside, presenter, screen
) -> None:
    riverside.file.people.add(
        riverside.group, name="New Comer", side=Side.PATIENT, started=date(2026, 9, 1)
    )

    presenter.show(riverside.group)

    assert row(screen, "New Comer").marks == ("Not ticked", "Not a member")


def test_fewer_meetings_can_be_looked_at(riverside, presenter, screen) -> None:
    presenter.show(riverside.group)
    presenter.look_at("6")

    chips, chosen = screen.told["show_lengths"]
    assert chosen == "6"
    assert chips[0].words == "the last 6 meetings"


def test_a_row_leads_to_the_person(riverside, presenter, screen) -> None:
    presenter.open(riverside.people["Tom O'Hara"])

    assert screen.told["go"] == Place("person", riverside.people["Tom O'Hara"])
