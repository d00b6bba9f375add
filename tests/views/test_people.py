"""The register by keys and clicks, as a person sees it."""

import pytest
from PySide6.QtCore import Qt

from coprod_desktop.app import people_room
from coprod_desktop.app.room import Room
from coprod_desktop.presenters.places import NEW, Place
from tests.screens.people import PeopleScreen
from tests.screens.pledges import EditorScreen
from tests.screens.seen import no_dialog


@pytest.fixture
def went(desk) -> list[Place]:
    places: list[Place] = []
    desk.wanted.connect(places.append)
    return places


@pytest.fixture
def room(qtbot, desk) -> Room:
    room = people_room.build(desk)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 720)
    room.show(Place("people"))
    room.widget.show()
    qtbot.waitExposed(room.widget)
    return room


@pytest.fixture
def screen(qtbot, room) -> PeopleScreen:
    return PeopleScreen(qtbot, room.widget)


def test_members_are_shown_by_side_with_how_often_they_came(screen) -> None:
    assert screen.rows()[:2] == ["Patient side", "Amina Yusuf, Chair"]
    assert screen.under("Amina Yusuf, Chair").startswith("Came to 1 of 1 meeting so far.")
    assert "8 members: 5 on the patient side, 3 on the staff side" in screen.texts()


def test_typing_narrows_the_list(screen) -> None:
    screen.find("manager")

    assert screen.rows() == ["Staff side", "Helen Cross, Practice manager"]


def test_enter_opens_the_page_of_the_person(riverside, screen, went) -> None:
    screen.key(Qt.Key.Key_Home)
    screen.key(Qt.Key.Key_Return)

    assert went == [Place("person", riverside.people["Amina Yusuf"])]


def test_a_click_opens_the_page_of_the_person(qtbot, riverside, screen, went) -> None:
    row = screen.list.visualRect(screen.list.model().index(2, 0))

    qtbot.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    assert went == [Place("person", riverside.people["Gareth Probert"])]


def test_a_person_is_added_with_initials_that_came_by_themselves(qtbot, screen) -> None:
    screen.press("Add a person")
    editor = EditorScreen(qtbot, "PersonEditor")
    editor.type("name", "Ana Costa")
    assert editor.value("initials") == "AC"
    editor.pick("side", "Staff side")
    editor.enter()

    no_dialog(qtbot)
    assert screen.rows().index("Ana Costa") > screen.rows().index("Staff side")


def test_initials_typed_by_somebody_stay(qtbot, screen) -> None:
    screen.press("Add a person")
    editor = EditorScreen(qtbot, "PersonEditor")
    editor.type("name", "Ana")
    editor.type("initials", "X")

    editor.type("name", " Costa")

    assert editor.value("initials") == "AX"
    editor.escape()


def test_a_name_is_needed(qtbot, screen) -> None:
    screen.press("Add a person")
    editor = EditorScreen(qtbot, "PersonEditor")

    editor.enter()

    assert editor.focused() == "name"
    assert editor.problem() == "Please fill this in. Nothing has been changed."
    editor.escape()


def test_nothing_is_asked_about_health_or_origin(qtbot, screen) -> None:
    screen.press("Add a person")
    editor = EditorScreen(qtbot, "PersonEditor")

    asked = " ".join(editor.texts()).casefold()
    assert "nothing about health" in asked
    assert not [word for word in ("ethnic", "disab", "diagnos", "birth") if word in asked]
    editor.escape()


def test_those_who_left_are_shown_when_ticked(riverside, screen) -> None:
    tom = riverside.file.people.sheet(riverside.people["Tom O'Hara"])
    riverside.file.people.leave(tom.memberships[0][0].id, riverside.clock().date())
    assert "Tom O'Hara" not in screen.rows()

    screen.press("Show those who left, too")

    assert screen.rows()[-2:] == ["Have left", "Tom O'Hara"]


def test_a_person_asked_for_from_elsewhere_opens_the_dialog(qtbot, room) -> None:
    room.show(Place("people", part=NEW))

    editor = EditorScreen(qtbot, "PersonEditor")
    assert editor.focused() == "name"
    editor.escape()
