from datetime import datetime

import pytest
from PySide6.QtWidgets import QWidget

from coprod_desktop.app.minute_ticks import MinuteTicks, to_next_minute


@pytest.fixture
def room(qtbot) -> QWidget:
    room = QWidget()
    qtbot.addWidget(room)
    return room


@pytest.fixture
def ticks(room, desk) -> MinuteTicks:
    return MinuteTicks(room, desk)


@pytest.mark.parametrize(
    ("moment", "left"),
    [
        (datetime.fromisoformat("2026-11-30 18:42"), 60_000),
        (datetime.fromisoformat("2026-11-30 18:42:59"), 1_000),
        (datetime.fromisoformat("2026-11-30 18:42:59.999000"), 1),
    ],
)
def test_the_next_tick_is_at_the_full_minute(moment, left) -> None:
    assert to_next_minute(moment) == left


def test_a_room_that_nobody_sees_has_no_ticks(room, ticks) -> None:
    assert not ticks.is_running


def test_a_room_that_is_shown_ticks_at_once_and_goes_on(qtbot, room, ticks) -> None:
    with qtbot.waitSignal(ticks.ticked):
        room.show()

    assert ticks.is_running


def test_a_room_that_is_left_stops_ticking(room, ticks) -> None:
    room.show()
    room.hide()

    assert not ticks.is_running


def test_a_locked_file_stops_the_ticks_until_it_is_unlocked(qtbot, room, desk, ticks) -> None:
    room.show()
    desk.rest(True)
    assert not ticks.is_running

    with qtbot.waitSignal(ticks.ticked):
        desk.rest(False)
    assert ticks.is_running


def test_a_room_opened_while_the_file_is_locked_waits(room, desk, ticks) -> None:
    desk.rest(True)
    room.show()

    assert not ticks.is_running
