from datetime import date

import pytest

from coprod_desktop.domain.actions import Action, ActionState
from coprod_desktop.presenters.actions import ActionsPresenter
from coprod_desktop.presenters.places import Place
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> ActionsPresenter:
    file = riverside.file
    for text, owner, names, due, due_words in (
        ("bring biscuits", "All", (), None, "next meeting"),
        ("count the chairs", "JA / HC", ("Joe Adeyemi", "Helen Cross"), date(2026, 11, 27), ""),
        ("find a hall", "Tom O'Hara", ("Tom O'Hara",), None, ""),
    ):
        ids = tuple(riverside.people[name] for name in names)
        file.actions.agree(
            Action(
                group_id=riverside.group,
                text=text,
                owner=owner,
                owner_ids=ids,
                due=due,
                due_words=due_words,
            )
        )
    presenter = ActionsPresenter(screen, file.actions, file.people, file.words, riverside.clock)
    presenter.show(riverside.group)
    return presenter


def rows(screen: Shown) -> list[str]:
    return [
        f"{row.number} {row.what} | {row.due} | {row.state}" for row in screen.told["show_rows"][0]
    ]


def test_what_is_to_do_comes_first_and_the_late_ones_on_top(presenter, screen) -> None:
    assert rows(screen) == [
        "1 put a poster in the waiting room | 9 days late | To do",
        "4 count the chairs | due Friday | To do",
        "3 bring biscuits | next meeting | To do",
        "5 find a hall | no day set | To do",
    ]


def test_all_shows_what_is_done_below_what_is_open(presenter, screen) -> None:
    presenter.filter_by("all")

    assert rows(screen)[-1] == "2 write to the bus company | 1 Oct | Done"


@pytest.mark.parametrize(
    ("key", "numbers"), [("to_do", "1435"), ("late", "1"), ("done", "2"), ("dropped", "")]
)
def test_each_filter_shows_its_own(presenter, screen, key, numbers) -> None:
    presenter.filter_by(key)

    assert "".join(row.number for row in screen.told["show_rows"][0]) == numbers


def test_each_filter_says_how_many_it_lets_through(presenter, screen) -> None:
    assert [chip.words for chip in screen.told["show_filters"][0]] == [
        *("To do 4", "Late 1", "Done 1", "Dropped 0", "All 5"),
    ]


def test_whose_actions_are_shown_can_be_chosen(riverside, presenter, screen) -> None:
    presenter.filter_by("all")
    presenter.of_owner(str(riverside.people["Joe Adeyemi"]))

    assert [row.number for row in screen.told["show_rows"][0]] == ["1", "4"]
    assert screen.told["show_filters"][0][0].words == "To do 2"


def test_owners_are_offered_by_name_and_words_that_name_nobody_as_they_are(
    presenter, screen
) -> None:
    assert [chip.words for chip in screen.told["show_owners"][0]] == [
        *("Everybody's", "All", "Gareth Probert", "Helen Cross", "Joe Adeyemi", "Tom O'Hara"),
    ]


def test_a_screen_reader_hears_the_whole_row(presenter, screen) -> None:
    assert screen.told["show_rows"][0][0].sentence == (
        "1. put a poster in the waiting room. Joe Adeyemi. 9 days late. To do."
    )


def test_the_card_leads_to_where_it_was_agreed(riverside, presenter, screen) -> None:
    card = screen.told["show_action"]

    item = Place("meeting", riverside.meetings["september"], "item", riverside.items["phones"])
    assert card.source.place == item
    assert (card.heading, card.pill, card.tone) == ("Action 1", "Late 9 days", "late")
    assert card.due == "By Sunday 15 November 2026"


def test_initials_are_told_as_names(presenter, screen) -> None:
    presenter.choose(screen.told["show_rows"][0][1].id)

    assert screen.told["show_action"].who == "JA / HC will do it: Joe Adeyemi and Helen Cross"


def test_done_is_said_with_a_few_words(riverside, presenter, screen) -> None:
    presenter.done("It hangs by the door")

    line = riverside.file.actions.line(riverside.actions["poster"])
    assert line.action.state is ActionState.DONE
    assert line.reports[-1].note == "It hangs by the door"
    assert "clear_note" in screen.told


def test_after_one_is_done_the_next_one_is_chosen(presenter, screen) -> None:
    presenter.done("")

    assert screen.told["show_action"].text == "count the chairs"


def test_going_on_keeps_it_among_what_is_to_do(presenter, screen) -> None:
    presenter.going_on("half of it")

    assert rows(screen)[0].endswith("Going on")
    assert screen.told["show_action"].reports[-1].words == "Going on: half of it"


def test_one_that_is_done_can_be_opened_again(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, riverside.actions["letter"])
    assert not screen.told["show_action"].is_open

    presenter.open_again()

    assert riverside.file.actions.line(riverside.actions["letter"]).action.state.is_open


def test_one_that_is_asked_for_is_shown_whatever_the_filters(riverside, presenter, screen) -> None:
    presenter.of_owner(str(riverside.people["Tom O'Hara"]))

    presenter.show(riverside.group, riverside.actions["letter"])

    assert screen.told["show_rows"][1] == riverside.actions["letter"]
    assert screen.told["show_owners"][1] == ""


def test_a_removed_action_is_gone(riverside, presenter, screen) -> None:
    presenter.remove()

    assert riverside.actions["poster"] not in {row.id for row in screen.told["show_rows"][0]}


def test_a_group_without_actions_is_told_what_belongs_here(riverside, presenter, screen) -> None:
    presenter.show(riverside.file.groups.begin("Hillside PPG"))

    assert screen.told["show_empty"].startswith("No actions yet.")
    assert screen.told["show_action"] is None
