from dataclasses import replace

import pytest

from coprod_desktop.domain.people import PaperSize, Side
from coprod_desktop.presenters.person_editor import PersonEditorPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def begun(riverside, screen):
    """Begin to add a person, or to change one."""

    def begin(person_id: int | None = None) -> PersonEditorPresenter:
        presenter = PersonEditorPresenter(
            screen,
            riverside.file.people,
            riverside.group,
            riverside.file.words,
            riverside.clock,
            person_id=person_id,
            recorded=screen.recorded,
        )
        presenter.begin()
        return presenter

    return begin


def form(screen: Shown, **filled):
    return replace(screen.told["show_form"], **filled)


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Ana Costa", "AC"), ("Ann Yeo", "AY2"), ("", ""), ("Dr Ana Costa", "AC")],
)
def test_initials_are_proposed_that_nobody_has(begun, screen, name, initials) -> None:
    begun().name_typed(name)

    assert screen.told["propose_initials"] == initials


def test_a_person_is_added_with_all_that_was_said(riverside, begun, screen) -> None:
    presenter = begun()

    presenter.record(
        form(
            screen,
            name="Ana Costa",
            side=Side.STAFF,
            office="Nurse",
            access_needs="hearing loop",
            paper_size=PaperSize.LARGE,
        )
    )

    sheet = riverside.file.people.sheet(screen.told["recorded"])
    assert (sheet.person.access_needs, sheet.person.paper_size) == ("hearing loop", PaperSize.LARGE)
    assert (sheet.person.initials, sheet.memberships[0][0].office) == ("AC", "Nurse")
    assert sheet.memberships[0][0].side is Side.STAFF


def test_adding_somebody_is_one_step_back(riverside, begun, screen) -> None:
    begun().record(form(screen, name="Ana Costa", contact="ask at reception"))

    riverside.file.history.undo()

    assert "Ana Costa" not in {person.name for person in riverside.file.people.everyone()}


@pytest.mark.parametrize(
    ("filled", "code", "field"),
    [
        ({"name": ""}, "empty", "name"),
        ({"name": "Ann Yeo", "initials": "AY"}, "initials_taken", "initials"),
    ],
)
def test_what_cannot_be_is_pointed_out(begun, screen, filled, code, field) -> None:
    begun().record(form(screen, **filled))

    assert (screen.told["point_out"].code, screen.told["point_out"].field) == (code, field)
    assert "close_editor" not in screen.told


def test_a_name_that_is_known_already_is_said(begun, screen) -> None:
    presenter = begun()

    presenter.name_typed("tom o'hara")
    assert screen.told["show_known"].startswith("There is a Tom O'Hara in this file already.")

    presenter.name_typed("tom o'har")
    assert screen.told["show_known"] == ""


def test_details_are_changed_and_the_name_stays_known_as_their_own(
    riverside, begun, screen
) -> None:
    tom = riverside.people["Tom O'Hara"]
    presenter = begun(tom)
    presenter.name_typed("Tom O'Hara")
    assert screen.told["show_known"] == ""

    presenter.record(form(screen, contact="knock on the door"))

    assert riverside.file.people.get(tom).contact == "knock on the door"
