"""Home as a person sees it and walks through it with the Tab key."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.app import home_room
from coprod_desktop.app.room import Room
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.presenters.places import NEW, NEXT, Place
from coprod_desktop.widgets.ladder_board import LadderBoard
from tests.screens import ladder
from tests.screens.keyboard import Keyboard
from tests.screens.seen import buttons, part, press, texts


@pytest.fixture
def room(qtbot, desk) -> Iterator[Room]:
    room = home_room.build(desk)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 720)
    room.show(Place("home"))
    room.widget.show()
    qtbot.waitExposed(room.widget)
    yield room
    QApplication.processEvents()


@pytest.fixture
def home(room: Room) -> QWidget:
    return room.widget


@pytest.fixture
def went(desk) -> list[Place]:
    places: list[Place] = []
    desk.wanted.connect(places.append)
    return places


def test_the_next_meeting_comes_with_what_is_ready(home) -> None:
    said = texts(home)

    assert "Monday 30 November, 6 pm – The hall" in said
    assert "✓ 8 members" in said
    assert "□ How people get in is not written down" in said


def test_the_agenda_opens_from_its_button(qtbot, home, went, riverside) -> None:
    press(qtbot, home, "Open agenda")

    assert went == [Place("meeting", riverside.meetings["november"])]


def test_the_last_minutes_are_printed_from_here(qtbot, home, went, riverside) -> None:
    press(qtbot, home, "Print the last minutes")

    assert went == [Place("print", riverside.meetings["september"], "minutes")]


def test_what_is_late_opens_where_it_is_dealt_with(qtbot, home, went, riverside) -> None:
    press(qtbot, home, "Open: Action 1: put a poster in the waiting room, 9 days late")

    assert went == [Place("pledges", riverside.actions["poster"], "actions")]


def test_a_pledge_for_later_is_named_and_leads_to_it(qtbot, home, went, riverside) -> None:
    made = Pledge(
        group_id=riverside.group,
        text="Seats & tables",
        promiser="Ana",
        made_on=date(2026, 11, 24),
        due=date(2026, 12, 3),
    )
    pledge = riverside.file.pledges.make(made)
    assert "Coming up" in texts(home)

    press(qtbot, home, "Pledge: Seats & tables · due 3 Dec")

    assert went == [Place("pledges", pledge, "pledges")]


def test_the_rest_of_what_waits_is_shown_when_asked_for(qtbot, home) -> None:
    assert waiting(home) == 4

    press(qtbot, home, "Show 2 more")

    assert waiting(home) == 6


def test_a_card_of_the_ladder_leads_to_its_initiative(qtbot, home, went, riverside) -> None:
    board = part(home, LadderBoard)
    assert "New phone menu, on Co-design, 2 rungs up" in ladder.said(board)
    ladder.go_to(board, "New phone menu")
    qtbot.keyClick(board, Qt.Key.Key_Return)

    assert went == [Place("initiative", riverside.initiatives["phones"])]


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("Record a meeting", "meetings"),
        ("Add an initiative", "initiatives"),
        ("Make a pledge", "pledges"),
        ("Add a person", "people"),
    ],
)
def test_something_new_is_started_from_home(qtbot, home, went, words: str, where: str) -> None:
    press(qtbot, home, words)

    assert went == [Place(where, part=NEW)]


def test_starting_the_minutes_changes_the_button(qtbot, home, went) -> None:
    press(qtbot, home, "Start taking minutes")

    assert "Go on with the minutes" in buttons(home)
    assert went[0].room == "meeting"


def test_a_kept_pledge_no_longer_needs_attention(home, riverside) -> None:
    assert "Pledge: Waiting times shown on the board by 9 am" in texts(home)

    riverside.file.pledges.keep(riverside.pledges["board"], riverside.clock().date(), "Amina")

    assert "Pledge: Waiting times shown on the board by 9 am" not in texts(home)


def test_the_main_button_has_the_focus_and_tab_goes_on_as_one_reads(qtbot, home) -> None:
    keys = Keyboard(qtbot, home)
    home.activateWindow()
    qtbot.waitUntil(home.isActiveWindow)
    assert keys.here() == "Open agenda"

    passed = []
    for _ in range(4):
        keys.key(Qt.Key.Key_Tab)
        passed.append(keys.here())

    assert passed[:2] == ["Start taking minutes", "Print the last minutes"]
    assert passed[2].startswith("Open: Action 1")


def test_nothing_says_it_is_made_up_in_a_group_of_ones_own(home) -> None:
    assert "Begin our own group" not in buttons(home)


def test_an_empty_group_is_offered_its_first_steps(desk, riverside, room) -> None:
    desk.choose_group(riverside.file.groups.begin("Carers"))
    room.show(Place("home"))

    assert "Nothing is late, and nothing waits for an answer." in texts(room.widget)
    assert {"Plan the next meeting", "Add the first initiative"} <= set(buttons(room.widget))


def test_the_next_meeting_is_planned_from_home_where_there_is_none(
    qtbot, home, went, riverside
) -> None:
    riverside.file.meetings.remove(riverside.meetings["november"])

    press(qtbot, home, "Plan the next meeting")

    assert went == [Place("meetings", part=NEXT)]


def waiting(home: QWidget) -> int:
    """How many things are shown under "Needs attention"."""
    return sum(words.startswith("Open") and words != "Open agenda" for words in buttons(home))
