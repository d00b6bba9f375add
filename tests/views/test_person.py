"""The page of one person by keyboard, as a person sees it."""

import pytest

from coprod_desktop.app import person_room
from coprod_desktop.domain.people import Side
from coprod_desktop.presenters.places import Place
from tests.screens.people import PersonScreen
from tests.screens.pledges import EditorScreen
from tests.screens.seen import no_dialog


@pytest.fixture
def went(desk) -> list[Place]:
    places: list[Place] = []
    desk.wanted.connect(places.append)
    return places


@pytest.fixture
def shown(qtbot, desk, riverside):
    """Show the page of somebody."""

    def show(name: str) -> PersonScreen:
        room = person_room.build(desk)
        desk.committed.connect(room.refresh)
        qtbot.addWidget(room.widget)
        room.widget.resize(1150, 720)
        room.show(Place("person", riverside.people[name]))
        room.widget.show()
        qtbot.waitExposed(room.widget)
        return PersonScreen(qtbot, room.widget)

    return show


def test_what_is_held_is_shown(shown) -> None:
    screen = shown("Amina Yusuf")

    assert screen.name() == "Amina Yusuf"
    assert {"Chair, Riverside PPG", "Patient side, since 1 April 2025"} <= set(screen.texts())


def test_each_thing_they_do_is_a_link(riverside, shown, went) -> None:
    screen = shown("Joe Adeyemi")

    screen.press("1. put a poster in the waiting room (To do, 9 days late)")
    screen.press("14 Sept: Here")
    screen.press("Carers' corner")

    assert [place.room for place in went] == ["pledges", "meeting", "initiative"]
    assert went[0].part == "actions"


def test_somebody_who_has_done_nothing_yet_has_no_empty_boxes(riverside, desk, shown) -> None:
    person = riverside.file.people.add(riverside.group, name="Ana Costa", side=Side.PATIENT)
    riverside.people["Ana Costa"] = person

    screen = shown("Ana Costa")

    assert "No meetings, actions or pledges yet." in screen.texts()
    assert "Actions" not in screen.texts()


def test_details_are_changed_in_their_dialog(qtbot, shown) -> None:
    screen = shown("Tom O'Hara")

    screen.press("Change details")
    editor = EditorScreen(qtbot, "PersonEditor")
    assert not editor.shows("side")
    editor.type("access_needs", "large print")
    editor.enter()

    no_dialog(qtbot)
    assert "large print" in screen.texts()


def test_a_mandate_is_recorded(qtbot, shown) -> None:
    screen = shown("Tom O'Hara")

    screen.press("Change Member, Riverside PPG")
    editor = EditorScreen(qtbot, "MembershipEditor")
    editor.pick("mandate", "Elected")
    editor.type("chosen_by", "the members")
    editor.type("speaks_for", "people who work nights")
    editor.enter()

    no_dialog(qtbot)
    assert {"Elected: the members", "Speaks for: people who work nights"} <= set(screen.texts())


def test_who_chose_them_is_asked_only_where_somebody_did(qtbot, shown) -> None:
    shown("Tom O'Hara").press("Change Member, Riverside PPG")
    editor = EditorScreen(qtbot, "MembershipEditor")
    editor.pick("mandate", "Speaking for myself")
    assert not editor.shows("chosen_by")

    editor.pick("mandate", "Appointed")

    assert editor.shows("chosen_by")
    editor.escape()


def test_a_membership_is_ended_today(qtbot, shown) -> None:
    screen = shown("Tom O'Hara")

    screen.press("End… Member, Riverside PPG")
    EditorScreen(qtbot, "MembershipEditor").enter()

    no_dialog(qtbot)
    assert "Patient side, from 1 April 2025 to 24 November 2026" in screen.texts()
    assert "Add to Riverside PPG" in screen.buttons()


def test_somebody_who_left_can_be_added_again(qtbot, riverside, shown) -> None:
    tom = riverside.file.people.sheet(riverside.people["Tom O'Hara"])
    riverside.file.people.leave(tom.memberships[0][0].id, riverside.clock().date())
    screen = shown("Tom O'Hara")

    screen.press("Add to Riverside PPG")
    editor = EditorScreen(qtbot, "MembershipEditor")
    assert not editor.shows("mandate")
    editor.type("office", "Treasurer")
    editor.enter()

    no_dialog(qtbot)
    assert "Treasurer, Riverside PPG" in screen.texts()


def test_back_leads_to_the_register(riverside, shown, went) -> None:
    shown("Tom O'Hara").press("Back to People")

    assert went == [Place("people", riverside.people["Tom O'Hara"])]
