from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.presenters.action_editor import ActionEditorPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def begun(riverside, screen):
    """Begin to add an action, or to change one."""

    def begin(action_id: int | None = None) -> ActionEditorPresenter:
        presenter = ActionEditorPresenter(
            screen,
            riverside.file,
            riverside.group,
            riverside.file.words,
            riverside.clock,
            action_id=action_id,
            recorded=screen.recorded,
        )
        presenter.begin()
        return presenter

    return begin


def form(screen: Shown, **filled):
    return replace(screen.told["show_form"][0], **filled)


def test_a_new_action_gets_the_next_number_and_its_people(riverside, begun, screen) -> None:
    begun().record(form(screen, text="count the chairs", owner="JA / HC"))

    line = riverside.file.actions.line(screen.told["recorded"])
    names = {riverside.people["Joe Adeyemi"], riverside.people["Helen Cross"]}
    assert line.name == "3"
    assert set(line.action.owner_ids) == names
    assert line.action.owner == "JA / HC"


@pytest.mark.parametrize(
    ("owner", "said"),
    [
        ("JA / HC", "That is Joe Adeyemi and Helen Cross."),
        ("Tom O'Hara", ""),
        ("Everyone", ""),
        ("the baker", ""),
    ],
)
def test_who_is_meant_is_said_as_it_is_typed(begun, screen, owner, said) -> None:
    begun().owner_typed(owner)

    assert screen.told["show_meant"] == said


@pytest.mark.parametrize(
    ("filled", "field"), [({"owner": "Tom"}, "text"), ({"text": "count"}, "owner")]
)
def test_what_is_missing_is_pointed_out(begun, screen, filled, field) -> None:
    begun().record(form(screen, **filled))

    assert screen.told["point_out"].field == field


def test_a_change_keeps_number_and_state(riverside, begun, screen) -> None:
    poster = riverside.actions["poster"]

    begun(poster).record(form(screen, due=None, due_words="next meeting"))

    line = riverside.file.actions.line(poster)
    assert (line.name, line.action.due, line.action.due_words) == ("1", None, "next meeting")


def test_the_people_meant_once_stay_meant_after_they_left(riverside, begun, screen) -> None:
    joe = riverside.people["Joe Adeyemi"]
    membership = riverside.file.people.sheet(joe).memberships[0][0]
    riverside.file.people.leave(membership.id, date(2026, 11, 1))

    begun(riverside.actions["poster"]).record(form(screen, text="put up two posters"))

    assert riverside.file.actions.line(riverside.actions["poster"]).action.owner_ids == (joe,)
