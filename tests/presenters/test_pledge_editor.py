from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.pledges import PledgeState, PromiserKind
from coprod_desktop.presenters.pledge_editor import PledgeEditorPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def begun(riverside, screen):
    """Begin to make a pledge, or to change one."""

    def begin(**which) -> PledgeEditorPresenter:
        presenter = PledgeEditorPresenter(
            screen,
            riverside.file,
            riverside.group,
            riverside.file.words,
            riverside.clock,
            recorded=screen.recorded,
            **which,
        )
        presenter.begin()
        return presenter

    return begin


def form(screen: Shown, **filled):
    return replace(screen.told["show_form"], **filled)


def test_a_new_pledge_is_made_today(begun, screen) -> None:
    begun()

    assert form(screen).made_on == date(2026, 11, 24)


def test_a_pledge_is_made_and_told(riverside, begun, screen) -> None:
    presenter = begun(initiative_id=riverside.initiatives["corner"])

    presenter.record(form(screen, text="bring chairs", promiser="Tom O'Hara"))

    pledge = riverside.file.pledges.line(screen.told["recorded"]).pledge
    assert (pledge.text, pledge.state) == ("bring chairs", PledgeState.MADE)
    assert pledge.person_id == riverside.people["Tom O'Hara"]
    assert pledge.initiative_id == riverside.initiatives["corner"]
    assert "close_editor" in screen.told


@pytest.mark.parametrize(
    ("filled", "field"),
    [
        ({"promiser": "Tom"}, "text"),
        ({"text": "bring chairs"}, "promiser"),
        ({"text": "a", "promiser": "b", "due": date(2026, 1, 1)}, "due"),
    ],
)
def test_what_is_missing_is_pointed_out(begun, screen, filled, field) -> None:
    begun().record(form(screen, **filled))

    assert screen.told["point_out"].field == field
    assert "close_editor" not in screen.told


def test_whether_it_may_be_shown_in_public_is_asked_and_not_assumed(
    riverside, begun, screen
) -> None:
    begun()
    assert not screen.told["show_form"].public

    begun(pledge_id=riverside.pledges["board"])
    assert screen.told["show_form"].public


def test_a_change_keeps_what_happened_so_far(riverside, begun, screen) -> None:
    board = riverside.pledges["board"]
    presenter = begun(pledge_id=board)

    presenter.record(form(screen, due=date(2026, 12, 24), public=False))

    line = riverside.file.pledges.line(board)
    assert (line.pledge.due, line.pledge.public) == (date(2026, 12, 24), False)
    assert line.pledge.state is PledgeState.UNDER_WAY
    assert line.notes


@pytest.mark.parametrize(
    ("promiser", "kind"),
    [
        ("GP partners", PromiserKind.TEAM),
        ("Tom", PromiserKind.PERSON),
        ("HC", PromiserKind.PERSON),
        ("Somebody new", PromiserKind.TEAM),
    ],
)
def test_what_sort_of_promiser_it_is_comes_by_itself(begun, screen, promiser, kind) -> None:
    begun().promiser_typed(promiser)

    assert screen.told["suggest_kind"] is kind


def test_members_and_earlier_promisers_are_offered(begun, screen) -> None:
    begun()

    offered = screen.told["offer"]["promisers"]
    assert {"Amina Yusuf", "GP partners", "Reception team"} <= set(offered)


def test_items_of_the_last_meetings_are_offered_and_none_of_a_meeting_to_come(
    riverside, begun, screen
) -> None:
    begun()

    items = screen.told["offer"]["items"]
    assert items[0].words == "Not at a meeting"
    assert riverside.items["phones"] in {item.id for item in items}
    assert all(item.words.startswith("14 Sept") for item in items[1:])
