"""The list of meetings by keys, as a person sees it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from coprod_desktop.app import meetings_room
from coprod_desktop.app.room import Room
from coprod_desktop.domain.groups import GroupKind
from coprod_desktop.domain.meetings import MeetingState
from coprod_desktop.presenters.places import NEW, Place
from tests.screens.meetings import MeetingsScreen
from tests.screens.pledges import EditorScreen
from tests.screens.seen import close_dialogs, no_dialog


@pytest.fixture
def went(desk) -> list[Place]:
    places: list[Place] = []
    desk.wanted.connect(places.append)
    return places


@pytest.fixture
def room(qtbot, desk):
    room = meetings_room.build(desk)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1100, 700)
    with qtbot.waitActive(room.widget):
        room.widget.show()
        room.widget.activateWindow()
    room.show(Place("meetings"))
    yield room
    close_dialogs()


@pytest.fixture
def screen(qtbot, room: Room) -> MeetingsScreen:
    return MeetingsScreen(qtbot, room.widget)


def test_meetings_stand_under_headings_with_their_state(screen) -> None:
    assert screen.rows() == [
        "To come",
        "  Planned: Monday 30 November 2026",
        "2026",
        "  Draft minutes: Monday 14 September 2026",
    ]


def test_enter_opens_the_chosen_meeting_and_arrows_pass_over_headings(
    riverside, screen, went
) -> None:
    screen.key(Qt.Key.Key_Down)
    screen.key(Qt.Key.Key_Return)

    assert went == [Place("meeting", riverside.meetings["september"])]


def test_the_chosen_meeting_stays_chosen_when_others_change(riverside, room, screen) -> None:
    room.show(Place("meetings", riverside.meetings["september"]))

    riverside.file.meetings.plan(riverside.group, date=date(2027, 1, 4))

    assert screen.list.current_id() == riverside.meetings["september"]
    assert len(screen.rows()) == 5


def test_a_meeting_is_recorded_and_opened(qtbot, riverside, screen, went) -> None:
    screen.press("Record a meeting")
    editor = EditorScreen(qtbot, "MeetingEditor")
    assert editor.value("venue") == "The hall"
    assert not editor.shows("chair_id")
    editor.type("access", "Step-free")
    editor.enter()
    no_dialog(qtbot)

    (place,) = went
    assert place.room == "meeting"
    meeting = riverside.file.meetings.get(place.id)
    assert (meeting.access, meeting.state) == ("Step-free", MeetingState.PLANNED)


def test_the_place_for_a_new_meeting_opens_its_form(qtbot, room) -> None:
    room.show(Place("meetings", part=NEW))

    assert EditorScreen(qtbot, "MeetingEditor").value("date") == "Tue 24 November 2026"


def test_a_group_without_meetings_is_offered_the_first_step(riverside, desk, room, screen) -> None:
    desk.choose_group(riverside.file.groups.begin("Another", GroupKind.PPG))
    room.show(Place("meetings"))

    assert "No meetings yet" in screen.texts()
    assert screen.buttons() == ["Plan your first meeting", "Record your first meeting"]


def test_a_date_that_cannot_be_read_keeps_the_form_open(qtbot, riverside, screen) -> None:
    screen.press("Record a meeting")
    editor = EditorScreen(qtbot, "MeetingEditor")
    editor.type("date", " or so")
    editor.enter()

    assert editor.dialog.isVisible()
    assert any("This is not a date" in text for text in editor.texts())
    assert len(riverside.file.meetings.listed(riverside.group)) == 2
