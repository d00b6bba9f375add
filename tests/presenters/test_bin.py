import pytest

from coprod_desktop.domain.actions import Action
from coprod_desktop.presenters.bin import BinPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> BinPresenter:
    file = riverside.file
    return BinPresenter(screen, file.bin, file.words, riverside.clock, go=screen.go)


def test_an_empty_bin_says_so(presenter, screen) -> None:
    presenter.show()

    assert screen.told["show_empty"].startswith("The bin is empty.")
    assert screen.told["show_card"] is None


def test_what_was_removed_stands_with_day_person_and_parts(riverside, presenter, screen) -> None:
    riverside.file.meetings.remove(riverside.meetings["november"])
    presenter.show()

    (row,), chosen = screen.told["show_rows"]
    assert (row.title, row.under, row.aside, row.id) == (
        "Meeting of 30 November 2026",
        "Meeting, removed 24 Nov",
        "pat",
        chosen,
    )
    card = screen.told["show_card"]
    assert card.told == "Removed on Tuesday 24 November 2026, 2.02 pm, by pat"
    assert card.with_it == "With 5 parts that went with it."


def test_what_comes_back_is_named_and_leads_to_itself(riverside, presenter, screen) -> None:
    uid = riverside.file.pledges.line(riverside.pledges["board"]).pledge.uid
    riverside.file.pledges.remove(riverside.pledges["board"])
    presenter.show()

    presenter.restore()
    presenter.go()

    said = "It is back: Waiting times shown on the board by 9 am."
    assert screen.told["show_back"] == said
    assert screen.told["go"] == ("pledge", uid)
    assert screen.told["show_empty"]


def test_a_new_number_and_what_is_missing_are_said(riverside, presenter, screen) -> None:
    actions = riverside.file.actions
    poster = riverside.actions["poster"]
    actions.remove(riverside.actions["letter"])
    actions.agree(Action(group_id=riverside.group, text="bring tea", owner="Pat"))
    presenter.show()

    presenter.restore()

    assert "It has the new number 3" in screen.told["show_back"]
    assert actions.line(poster).name == "1"


def test_what_it_hung_on_must_be_there_first(riverside, presenter, screen) -> None:
    meetings, november = riverside.file.meetings, riverside.meetings["november"]
    meetings.remove_item(meetings.sheet(november).items[0].item.id)
    meetings.remove(november)
    presenter.show()
    rows, _ = screen.told["show_rows"]
    presenter.choose(rows[-1].id)

    presenter.restore()

    assert screen.told["point_out"].code == "hung_on_gone"
    assert "show_back" in screen.told
    assert screen.told["show_back"] == ""


def test_what_somebody_brought_back_meanwhile_is_refused(riverside, presenter, screen) -> None:
    riverside.file.pledges.remove(riverside.pledges["board"])
    presenter.show()
    riverside.file.bin.restore(riverside.file.bin.listed()[0].id)

    presenter.restore()

    assert screen.told["point_out"].code == "not_in_bin"
