from datetime import date, timedelta

import pytest

from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.pledges import PledgesPresenter, PledgeVerb
from tests.presenters.shown import Shown

TODAY = date(2026, 11, 24)


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> PledgesPresenter:
    file = riverside.file
    presenter = PledgesPresenter(screen, file.pledges, file.words, riverside.clock)
    presenter.show(riverside.group)
    return presenter


def rows(screen: Shown) -> list[str]:
    """The list as text: headings at the left, pledges below them."""
    shown, _ = screen.told["show_rows"]
    return [
        f"{row.title} ({row.aside})" if row.id is None else f"  {row.pill}: {row.title}"
        for row in shown
    ]


def make(riverside, text: str, promiser: str, **more):
    pledge = Pledge(
        group_id=riverside.group, text=text, promiser=promiser, made_on=date(2026, 9, 1), **more
    )
    return riverside.file.pledges.make(pledge)


def test_pledges_stand_under_who_made_them_with_the_most_urgent_on_top(presenter, screen) -> None:
    assert rows(screen) == [
        "Reception team (2 things)",
        "  Late 9 days: Waiting times shown on the board by 9 am",
        "  Kept: Patients will test every change to the phones",
        "GP partners (1 thing)",
        "  Not kept: Visit the day centre every month",
    ]


def test_the_late_one_is_chosen_first(riverside, presenter, screen) -> None:
    assert screen.told["show_rows"][1] == riverside.pledges["board"]
    assert screen.told["show_pledge"].due == "Was to be kept by Sunday 15 November 2026"


def test_a_screen_reader_hears_who_promised_what_and_how_it_stands(presenter, screen) -> None:
    assert screen.told["show_rows"][0][1].sentence == (
        "Waiting times shown on the board by 9 am. Reception team. Late 9 days, was due 15 Nov. "
        "Under Reception team."
    )


def test_each_filter_says_how_many_it_lets_through(presenter, screen) -> None:
    chips, chosen = screen.told["show_filters"]

    assert chosen == "all"
    assert [chip.words for chip in chips] == [
        *("All 3", "Made 0", "Under way 1", "Kept 1", "Changed 0", "Not kept 1"),
    ]


def test_a_filter_leaves_the_others_out_and_says_so_in_the_count(presenter, screen) -> None:
    presenter.filter_by("kept")

    assert rows(screen) == [
        "Reception team (1 of 2 things)",
        "  Kept: Patients will test every change to the phones",
    ]
    assert screen.told["show_pledge"].pill == "Kept"


def test_a_filter_that_lets_nothing_through_says_so(presenter, screen) -> None:
    presenter.filter_by("changed")

    assert screen.told["show_empty"] == "No pledge is in this state."
    assert screen.told["show_pledge"] is None


def test_pledges_can_stand_under_their_states(presenter, screen) -> None:
    presenter.group_by("state")

    assert [row for row in rows(screen) if not row.startswith(" ")] == [
        *("Under way (1 thing)", "Kept (1 thing)", "Not kept (1 thing)"),
    ]


def test_pledges_can_stand_under_when_they_are_due(riverside, presenter, screen) -> None:
    make(riverside, "soon", "A", due=TODAY + timedelta(days=31))
    make(riverside, "later", "A", due=TODAY + timedelta(days=32))
    make(riverside, "some day", "A")
    presenter.refresh()

    presenter.group_by("due")

    headings = [row.partition(" (")[0] for row in rows(screen) if not row.startswith(" ")]
    assert headings == ["Late", "Within a month", "Later", "No day set", "Closed"]


@pytest.mark.parametrize(
    ("key", "under"),
    [
        ("board", "was due 15 Nov"),
        ("test", "2 Nov: Four patients tried it"),
        ("visit", "Two partners left in October."),
    ],
)
def test_the_line_below_says_what_matters_now(riverside, presenter, screen, key, under) -> None:
    shown = {row.id: row.under for row in screen.told["show_rows"][0]}

    assert shown[riverside.pledges[key]] == under


def test_the_card_leads_to_the_meeting_and_the_initiative(riverside, presenter, screen) -> None:
    card = screen.told["show_pledge"]

    item = Place("meeting", riverside.meetings["september"], "item", riverside.items["phones"])
    assert card.source.place == item
    assert card.about.place == Place("initiative", riverside.initiatives["phones"])
    assert card.made == "Made by Reception team on 14 September 2026"


def test_the_story_begins_with_the_promise(presenter, screen) -> None:
    story = [(one.day, one.words) for one in screen.told["show_pledge"].story]

    assert story == [("14 Sept", "Pledge made"), ("24 Nov", "Under way: Board ordered")]


@pytest.mark.parametrize(
    ("key", "first", "number"),
    [
        ("board", PledgeVerb.KEEP, 4),
        ("test", PledgeVerb.OPEN_AGAIN, 1),
        ("visit", PledgeVerb.OPEN_AGAIN, 1),
    ],
)
def test_only_what_can_be_done_now_is_offered(
    riverside, presenter, screen, key, first, number
) -> None:
    presenter.choose(riverside.pledges[key])

    verbs = screen.told["show_pledge"].verbs
    assert (verbs[0], len(verbs)) == (first, number)


def test_a_pledge_that_was_only_made_can_be_started(riverside, presenter, screen) -> None:
    made = make(riverside, "bring chairs", "Tom O'Hara")
    presenter.show(riverside.group, made)
    assert screen.told["show_pledge"].verbs[0] is PledgeVerb.START

    presenter.start()

    assert screen.told["show_pledge"].pill == "Under way"


def test_a_note_is_kept_with_its_day(riverside, presenter, screen) -> None:
    presenter.note("The board is up")

    last = screen.told["show_pledge"].story[-1]
    assert (last.day, last.words) == ("24 Nov", "The board is up")
    assert "clear_note" in screen.told


def test_an_empty_note_is_pointed_out_and_what_was_typed_stays(presenter, screen) -> None:
    presenter.note("  ")

    assert screen.told["point_out"].field == "note"
    assert "clear_note" not in screen.told


def test_a_pledge_that_moves_out_of_the_filter_is_followed(riverside, presenter, screen) -> None:
    presenter.filter_by("kept")

    presenter.start()

    assert screen.told["show_filters"][1] == "all"
    assert screen.told["show_pledge"].id == riverside.pledges["test"]


def test_a_removed_pledge_is_gone_and_another_is_chosen(riverside, presenter, screen) -> None:
    presenter.remove()

    assert riverside.pledges["board"] not in {row.id for row in screen.told["show_rows"][0]}
    assert screen.told["show_pledge"].id == riverside.pledges["visit"]


def test_removing_one_keeps_the_filter(presenter, screen) -> None:
    presenter.filter_by("kept")

    presenter.remove()

    assert screen.told["show_filters"][1] == "kept"


def test_a_group_without_pledges_is_told_what_belongs_here(riverside, presenter, screen) -> None:
    presenter.show(riverside.file.groups.begin("Hillside PPG"))

    assert screen.told["show_empty"].startswith("No pledges yet.")


@pytest.mark.parametrize(
    ("key", "outcome"),
    [
        ("board", ""),
        ("test", "Kept. Checked on 2 November 2026 by Amina Yusuf."),
        ("visit", "Not kept, because: Two partners left in October."),
    ],
)
def test_the_card_says_how_it_ended(riverside, presenter, screen, key, outcome) -> None:
    presenter.choose(riverside.pledges[key])

    assert screen.told["show_pledge"].outcome == outcome
