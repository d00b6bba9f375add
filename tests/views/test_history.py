"""The room of the history by keyboard, as a person sees it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coprod_desktop.app import history_room
from coprod_desktop.app.room import Room
from coprod_desktop.presenters.places import Place
from tests.screens import seen
from tests.screens.history import HistoryDialog, HistoryScreen


@pytest.fixture
def went(desk) -> list[Place]:
    places: list[Place] = []
    desk.wanted.connect(places.append)
    return places


@pytest.fixture
def shown(qtbot, desk, themed):
    """Show one side of the room."""
    rooms: list[Room] = []

    def show(part: str = "") -> HistoryScreen:
        room = history_room.build(desk)
        rooms.append(room)
        desk.committed.connect(room.refresh)
        qtbot.addWidget(room.widget)
        room.widget.resize(1150, 720)
        room.show(Place("history", part=part))
        room.widget.show()
        qtbot.waitExposed(room.widget)
        return HistoryScreen(qtbot, room.widget)

    return show


@pytest.fixture
def changed(riverside) -> None:
    """Two changes of one pledge, a day apart."""
    for text in ("Times on the wall", "Times on the screen"):
        riverside.clock.forward(days=1)
        board = riverside.file.pledges.line(riverside.pledges["board"]).pledge
        riverside.file.pledges.change(replace(board, text=text))


@pytest.mark.usefixtures("changed")
def test_changes_stand_under_their_days_and_are_spoken_whole(shown) -> None:
    screen = shown()

    assert screen.rows()[:4] == [
        "Thursday 26 November 2026",
        "Change a pledge",
        "Wednesday 25 November 2026",
        "Change a pledge",
    ]
    assert screen.spoken()[1] == (
        "Change a pledge. Times on the screen. Thursday 26 November 2026, 2.02 pm, by pat"
    )


@pytest.mark.usefixtures("changed")
def test_the_arrow_keys_show_what_each_changed(shown) -> None:
    screen = shown()

    screen.key(Qt.Key.Key_Down)

    assert {"Was: Waiting times shown on the board by 9 am", "Now: Times on the wall"} <= set(
        screen.texts()
    )


@pytest.mark.usefixtures("changed")
def test_a_thing_leads_to_its_place(riverside, shown, went) -> None:
    shown().press("Changed: Pledge, Times on the screen")

    assert went == [Place("pledges", riverside.pledges["board"], "pledges")]


def test_a_thing_of_another_group_takes_the_desk_there(riverside, desk, shown, went) -> None:
    carers = riverside.file.groups.begin("Carers")
    riverside.file.meetings.plan(carers, date=date(2026, 12, 1), standing_items=False)

    shown().press("Added: Meeting, Meeting of 1 December 2026")

    assert (desk.group_id, went[0].room) == (carers, "meeting")


def test_words_narrow_the_list_once_somebody_pauses(qtbot, shown) -> None:
    screen = shown()

    screen.type("text", "POSTER in")

    qtbot.waitUntil(lambda: screen.rows()[1:] == ["Agree an action"])
    screen.press("Show everything")
    assert len(screen.rows()) > 2


def test_days_that_were_typed_narrow_the_list(qtbot, shown) -> None:
    screen = shown()

    screen.type("until", "1 november 2026")
    qtbot.keyClick(screen.view.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: screen.empty() == "Nothing fits this choice.")


@pytest.mark.usefixtures("changed")
def test_steps_are_taken_back_only_after_they_were_seen(qtbot, riverside, shown) -> None:
    screen = shown()
    screen.key(Qt.Key.Key_Down)
    screen.press("Take back everything down to here…")
    dialog = HistoryDialog(qtbot, "TakeBack")
    assert "Take back 2 steps?" in dialog.texts()

    dialog.escape()
    assert riverside.file.pledges.line(1).pledge.text == "Times on the screen"

    screen.press("Take back everything down to here…")
    HistoryDialog(qtbot, "TakeBack").enter()
    seen.no_dialog(qtbot)
    assert riverside.file.pledges.line(1).pledge.text == "Waiting times shown on the board by 9 am"
    assert screen.rows()[1] == "Change a pledge (taken back)"
    assert "Do everything again up to here…" in screen.buttons()


def test_older_ones_come_by_button_and_by_scrolling(qtbot, riverside, shown) -> None:
    board = riverside.file.pledges.line(riverside.pledges["board"]).pledge
    for number in range(130):
        riverside.file.pledges.change(replace(board, text=f"Version {number}"))
    screen = shown()
    QAbstractItemModelTester(screen.list.model())
    assert len(screen.list.ids()) == 50

    screen.press("Show older")
    assert len(screen.list.ids()) == 100

    qtbot.keyClick(screen.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(screen.list.ids()) > 100)


def test_the_bin_gives_back_and_leads_there(riverside, shown, went) -> None:
    riverside.file.meetings.remove(riverside.meetings["november"])
    screen = shown("bin")
    assert screen.rows() == ["Meeting of 30 November 2026"]

    screen.press("Bring it back")

    assert screen.empty().startswith("The bin is empty.")
    assert "It is back: Meeting of 30 November 2026." in screen.texts()
    screen.press("Go to it")
    assert went == [Place("meeting", riverside.meetings["november"])]


def test_what_cannot_come_back_says_why_and_stays(riverside, shown) -> None:
    meetings, november = riverside.file.meetings, riverside.meetings["november"]
    meetings.remove_item(meetings.sheet(november).items[0].item.id)
    meetings.remove(november)
    screen = shown("bin")

    screen.key(Qt.Key.Key_Down)
    screen.press("Bring it back")

    assert screen.problem().startswith("This cannot come back, because what it belonged to is gone")
    assert len(screen.rows()) == 2


def test_the_two_sides_are_one_button_apart(shown, went) -> None:
    shown().press("Bin")
    shown("bin").press("What was changed")

    assert went == [Place("history", part="bin"), Place("history")]
