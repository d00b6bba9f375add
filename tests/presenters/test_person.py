from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.people import Side
from coprod_desktop.presenters.person import PersonPresenter
from coprod_desktop.presenters.places import Place
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> PersonPresenter:
    file = riverside.file
    return PersonPresenter(screen, file.people, file.words, riverside.clock, screen.go)


@pytest.fixture
def page(riverside, presenter, screen):
    """Show somebody and answer the page."""

    def show(name: str, group: int | None = None):
        seen_from = riverside.file.groups.get(group or riverside.group)
        presenter.show(seen_from, riverside.people[name])
        return screen.told["show_page"]

    return show


def test_what_is_held_is_said_and_what_is_not(riverside, page) -> None:
    joe = riverside.file.people.get(riverside.people["Joe Adeyemi"])
    riverside.file.people.change(replace(joe, access_needs="large print"))

    facts = {fact.name: fact.words for fact in page("Joe Adeyemi").facts}
    assert facts["To take part they ask for"] == "large print"
    assert facts["How to reach them"] == "Not recorded"


def test_memberships_say_office_side_time_and_mandate(page) -> None:
    card = page("Amina Yusuf").memberships[0]

    assert card.title == "Chair, Riverside PPG"
    assert card.lines == (
        "Patient side, since 1 April 2025",
        "How they were chosen is not recorded",
    )


def test_what_they_do_is_linked(riverside, page) -> None:
    joe = page("Joe Adeyemi")

    poster = Place("pledges", riverside.actions["poster"], "actions")
    assert joe.actions[0].place == poster
    assert joe.actions[0].text == "1. put a poster in the waiting room (To do, 9 days late)"
    assert joe.leads[0].place == Place("initiative", riverside.initiatives["corner"])
    assert joe.meetings[0].text == "14 Sept: Here"


def test_a_meeting_to_come_is_not_among_those_attended(riverside, page) -> None:
    held = {link.place.id for link in page("Joe Adeyemi").meetings}

    assert held == {riverside.meetings["september"]}


def test_a_member_is_not_asked_to_join(page) -> None:
    assert page("Joe Adeyemi").join == ""


def test_somebody_of_another_group_can_be_added_to_this_one(riverside, page) -> None:
    hillside = riverside.file.groups.begin("Hillside PPG")

    assert page("Joe Adeyemi", hillside).join == "Add to Hillside PPG"


@pytest.mark.parametrize(
    ("started", "ended", "said"),
    [
        (date(2025, 4, 1), date(2026, 4, 1), "from 1 April 2025 to 1 April 2026"),
        (None, date(2026, 4, 1), "until 1 April 2026"),
        (None, None, "dates not recorded"),
    ],
)
def test_the_time_of_a_membership_is_said(riverside, page, started, ended, said) -> None:
    membership = riverside.file.people.sheet(riverside.people["Tom O'Hara"]).memberships[0][0]
    riverside.file.people.change_membership(replace(membership, started=started, ended=ended))

    assert page("Tom O'Hara").memberships[0].lines[0] == f"Patient side, {said}"


def test_a_membership_that_ended_cannot_be_ended_again(riverside, page) -> None:
    membership = riverside.file.people.sheet(riverside.people["Tom O'Hara"]).memberships[0][0]
    riverside.file.people.leave(membership.id, date(2026, 10, 1))

    assert not page("Tom O'Hara").memberships[0].holds


def test_a_person_who_was_taken_away_by_undo_is_said_to_be_gone(
    riverside, presenter, screen
) -> None:
    added = riverside.file.people.add(riverside.group, name="Ana Costa", side=Side.PATIENT)
    presenter.show(riverside.file.groups.get(riverside.group), added)
    riverside.file.history.undo()

    presenter.refresh()

    assert "show_gone" in screen.told


def test_back_leads_to_the_register_with_the_person_chosen(riverside, presenter, screen) -> None:
    presenter.show(riverside.file.groups.get(riverside.group), riverside.people["Tom O'Hara"])

    presenter.back()

    assert screen.told["go"] == Place("people", riverside.people["Tom O'Hara"])
