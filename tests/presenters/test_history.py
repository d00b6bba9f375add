from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coprod_desktop.domain.history import HistoryFilter
from coprod_desktop.presenters.history import PAGE, HistoryPresenter
from coprod_desktop.presenters.rows import Row
from tests.presenters.shown import Shown


class Screen(Shown):
    """Keeps the rows it was shown, and those that were added."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.chosen: int | None = None
        self.more = False

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None, *, more: bool) -> None:
        self.rows, self.chosen, self.more = list(rows), chosen, more

    def add_rows(self, rows: tuple[Row, ...], *, more: bool) -> None:
        self.rows, self.more = self.rows + list(rows), more

    def lines(self) -> list[str]:
        return [" | ".join(filter(None, (row.title, row.under, row.aside))) for row in self.rows]

    @property
    def card(self) -> Any:
        return self.told["show_entry"]


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(riverside, screen) -> HistoryPresenter:
    riverside.clock.forward(days=1)
    change_due(riverside, date(2026, 12, 4))
    presenter = HistoryPresenter(screen, riverside.file.history, riverside.file.words, go=screen.go)
    presenter.show()
    return presenter


def change_due(riverside, due: date) -> None:
    board = riverside.file.pledges.line(riverside.pledges["board"]).pledge
    riverside.file.pledges.change(replace(board, due=due))


def narrow(presenter: HistoryPresenter, **wanted: Any) -> None:
    nothing = {"text": "", "kind": "", "person": "", "since": None, "until": None}
    presenter.narrow(**{**nothing, **wanted})


@pytest.mark.usefixtures("presenter")
def test_the_newest_change_stands_first_under_its_day(screen) -> None:
    assert screen.lines()[:3] == [
        "Wednesday 25 November 2026",
        "Change a pledge | Waiting times shown on the board by 9 am | 2.02 pm, pat",
        "Tuesday 24 November 2026",
    ]


@pytest.mark.usefixtures("presenter")
def test_the_chosen_change_says_each_field_from_what_to_what(screen) -> None:
    entry = screen.card.entry

    assert entry.told == "Wednesday 25 November 2026, 2.02 pm, by pat"
    (thing,) = entry.things
    assert thing.heading == "Changed: Pledge, Waiting times shown on the board by 9 am"
    assert thing.fields[0].lines == ("By when", "Was: 15 November 2026", "Now: 4 December 2026")
    assert thing.fields[0].sentence == "By when, from 15 November 2026 to 4 December 2026"


def test_what_was_taken_back_says_so_and_can_be_done_again(riverside, presenter, screen) -> None:
    riverside.file.history.undo()
    presenter.refresh()

    assert screen.lines()[1].startswith("Change a pledge (taken back)")
    assert screen.card.entry.state == "This was taken back."
    assert (screen.card.can_take_back, screen.card.can_do_again) == (False, True)


def test_what_was_left_behind_by_something_new_cannot_come_again(
    riverside, presenter, screen
) -> None:
    riverside.file.history.undo()
    change_due(riverside, date(2026, 12, 5))
    presenter.refresh()
    presenter.choose(screen.rows[2].id)

    assert screen.card.entry.state == "This was taken back, and something new came after."
    assert (screen.card.can_take_back, screen.card.can_do_again) == (False, False)


def test_what_stands_behind_a_barrier_says_why_it_stays(riverside, presenter, screen) -> None:
    riverside.file.erasing.erase(riverside.people["Tom O'Hara"])
    presenter.refresh()
    assert screen.card.why_not.startswith("This cannot be taken back, because a later step")

    presenter.choose(screen.rows[1].id)
    assert screen.card.why_not == "This step cannot be taken back."


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        ({"kind": "parts_shared"}, ["Record which parts were shared"]),
        ({"text": "POSTER"}, ["Agree an action"]),
        ({"since": date(2026, 11, 25), "person": "=pat"}, ["Change a pledge"]),
        ({"person": "=sam"}, []),
    ],
)
def test_the_list_is_narrowed(presenter, screen, wanted, titles: list[str]) -> None:
    narrow(presenter, **wanted)

    assert [row.title for row in screen.rows if row.id is not None] == titles


def test_what_the_list_is_narrowed_to_stays_until_all_is_wanted(presenter, screen) -> None:
    narrow(presenter, text="poster")
    presenter.show()
    assert screen.told["show_filter"] == HistoryFilter(text="poster")
    assert len(screen.rows) == 2

    presenter.everything()
    assert screen.told["show_filter"] == HistoryFilter()
    assert len(screen.rows) > 2


def test_nothing_that_fits_is_said_in_words(presenter, screen) -> None:
    narrow(presenter, text="no such words")

    assert screen.told["show_empty"] == "Nothing fits this choice."
    assert screen.card is None


def test_older_ones_come_when_asked_for_under_a_day_said_once(riverside, presenter, screen) -> None:
    for number in range(PAGE + 5):
        change_due(riverside, date(2027, 1, 1 + number % 20))
    presenter.show()
    assert (len(screen.rows), screen.more) == (PAGE + 1, True)

    while screen.more:
        presenter.older()

    days = [row.title for row in screen.rows if row.id is None]
    assert days == ["Wednesday 25 November 2026", "Tuesday 24 November 2026"]
    ids = [row.id for row in screen.rows if row.id is not None]
    assert ids == sorted(ids, reverse=True)
    assert ids[-1] == 1


def test_a_change_with_many_parts_says_how_many_more(riverside, presenter, screen) -> None:
    riverside.file.meetings.remove(riverside.meetings["november"])
    presenter.refresh()

    assert screen.rows[1].under == "Meeting of 30 November 2026 and 5 more"


def test_everybody_and_everything_can_be_chosen(presenter, screen) -> None:
    kinds, people = screen.told["show_choices"]

    assert [(chip.key, chip.words) for chip in people] == [("", "Everybody"), ("=pat", "pat")]
    assert (kinds[0].words, kinds[1].words) == ("Everything", "Group")


def test_a_thing_leads_to_its_place(presenter, screen) -> None:
    thing = screen.card.entry.things[0]

    presenter.follow(thing.kind, thing.uid)

    assert screen.told["go"] == ("pledge", thing.uid)
