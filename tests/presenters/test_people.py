from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.people import MandateKind
from coprod_desktop.presenters.people import PeoplePresenter
from coprod_desktop.presenters.places import Place
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> PeoplePresenter:
    file = riverside.file
    presenter = PeoplePresenter(screen, file.people, file.words, riverside.clock, screen.go)
    presenter.show(riverside.group)
    return presenter


def membership_of(riverside, name: str):
    return riverside.file.people.sheet(riverside.people[name]).memberships[0][0]


def titles(screen: Shown) -> list[str]:
    return [row.title for row in screen.told["show_rows"][0]]


def row_of(screen: Shown, title: str):
    return next(row for row in screen.told["show_rows"][0] if row.title == title)


def test_members_stand_under_their_side_by_name(presenter, screen) -> None:
    assert titles(screen) == [
        "Patient side",
        "Amina Yusuf, Chair",
        "Gareth Probert, Secretary",
        "Mair Ŵyn-Jones, Carers' link",
        "Tom O'Hara",
        "Łucja Wójcik",
        "Staff side",
        "Dr Priya Nair, GP partner",
        "Helen Cross, Practice manager",
        "Joe Adeyemi, Reception lead",
    ]


def test_the_number_of_members_is_said_by_side(presenter, screen) -> None:
    assert screen.told["show_count"] == ("8 members: 5 on the patient side, 3 on the staff side")


def test_how_often_they_came_and_their_mandate_are_said(riverside, presenter, screen) -> None:
    membership = replace(
        membership_of(riverside, "Amina Yusuf"),
        mandate=MandateKind.ELECTED,
        chosen_by="the members",
        speaks_for="all patients",
        mandate_until=date(2027, 5, 14),
    )
    riverside.file.people.change_membership(membership)
    presenter.refresh()

    assert row_of(screen, "Amina Yusuf, Chair").under == (
        "Came to 1 of 1 meeting so far. Elected: the members. "
        "Speaks for: all patients. Until 14 May 2027"
    )


def test_a_mandate_that_ran_out_says_so(riverside, presenter, screen) -> None:
    ended = replace(
        membership_of(riverside, "Tom O'Hara"),
        mandate=MandateKind.SELF,
        mandate_until=date(2026, 5, 14),
    )
    riverside.file.people.change_membership(ended)
    presenter.refresh()

    assert row_of(screen, "Tom O'Hara").under.endswith("Speaks for themselves. Ran out on 14 May")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("amina", ["Amina Yusuf, Chair"]),
        ("prob gar", ["Gareth Probert, Secretary"]),
        ("TO", ["Tom O'Hara"]),
        ("łuc", ["Łucja Wójcik"]),
    ],
)
def test_people_are_found_as_their_names_are_typed(presenter, screen, typed, found) -> None:
    presenter.find(typed)

    assert [title for title in titles(screen) if "side" not in title] == found


def test_an_office_finds_who_holds_it(presenter, screen) -> None:
    presenter.find("manager")

    assert titles(screen) == ["Staff side", "Helen Cross, Practice manager"]


def test_words_that_fit_nobody_say_so(presenter, screen) -> None:
    presenter.find("zz")

    assert screen.told["show_empty"] == "Nobody fits these words. Try fewer letters."


def test_those_who_left_are_shown_only_when_wanted(riverside, presenter, screen) -> None:
    riverside.file.people.leave(membership_of(riverside, "Tom O'Hara").id, date(2026, 10, 1))
    presenter.refresh()
    assert "Tom O'Hara" not in titles(screen)

    presenter.with_former(shown=True)

    assert titles(screen)[-2:] == ["Have left", "Tom O'Hara"]
    assert row_of(screen, "Tom O'Hara").under.startswith("Left on 1 October 2026.")


def test_opening_goes_to_the_page_of_the_person(riverside, presenter, screen) -> None:
    presenter.open(riverside.people["Tom O'Hara"])

    assert screen.told["go"] == Place("person", riverside.people["Tom O'Hara"])


def test_an_empty_register_says_what_belongs_there(riverside, presenter, screen) -> None:
    presenter.show(riverside.file.groups.begin("Hillside PPG"))

    assert screen.told["show_empty"].startswith("Nobody is in the register yet.")
    assert screen.told["show_count"] == ""


def test_a_screen_reader_hears_the_side_with_each_person(presenter, screen) -> None:
    assert row_of(screen, "Tom O'Hara").sentence.startswith("Tom O'Hara. Patient side. Came to 0")
