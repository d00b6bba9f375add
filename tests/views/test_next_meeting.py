"""The dialog that plans the next meeting, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.app import meetings_room
from coprod_desktop.domain.templates import Template, UsualItem
from coprod_desktop.presenters.places import NEXT, Place
from coprod_desktop.widgets.line_list import LineList
from tests.screens import seen
from tests.screens.meetings import TICKS
from tests.screens.pledges import EditorScreen


class NextMeetingScreen(EditorScreen):
    """The dialog, with the items that can come on the agenda."""

    def __init__(self, qtbot) -> None:
        super().__init__(qtbot, "NextMeeting")

    @property
    def agenda(self) -> LineList:
        """The items proposed."""
        return seen.part(self.dialog, LineList)

    def items(self) -> list[str]:
        """The items as text, with their boxes."""
        model = self.agenda.model()
        shown = [model.index(row, 0) for row in range(model.rowCount())]
        return [
            f"{TICKS[index.data(Qt.ItemDataRole.CheckStateRole)]} {index.data()}" for index in shown
        ]

    def key(self, key: Qt.Key) -> None:
        """Press a key on the items."""
        self.agenda.setFocus()
        self._qtbot.keyClick(self.agenda, key)


@pytest.fixture
def went(desk) -> list[Place]:
    places: list[Place] = []
    desk.wanted.connect(places.append)
    return places


@pytest.fixture
def room(qtbot, desk, riverside):
    riverside.file.meetings.remove(riverside.meetings["november"])
    room = meetings_room.build(desk)
    qtbot.addWidget(room.widget)
    room.widget.resize(1100, 700)
    with qtbot.waitActive(room.widget):
        room.widget.show()
        room.widget.activateWindow()
    yield room
    seen.close_dialogs()


@pytest.fixture
def screen(qtbot, room) -> NextMeetingScreen:
    room.show(Place("meetings", part=NEXT))
    return NextMeetingScreen(qtbot)


def test_the_button_of_the_room_opens_it(qtbot, room) -> None:
    room.show(Place("meetings"))

    seen.press(qtbot, room.widget, "Plan the next meeting")

    assert NextMeetingScreen(qtbot).value("date") == "Mon 14 December 2026"


def test_space_and_enter_tick_the_item_one_is_on(screen) -> None:
    assert screen.items()[:2] == ["[x] Welcome and apologies", "[x] Minutes of the last meeting"]

    screen.key(Qt.Key.Key_Space)
    screen.key(Qt.Key.Key_Down)
    screen.key(Qt.Key.Key_Return)

    assert screen.items()[:2] == ["[ ] Welcome and apologies", "[ ] Minutes of the last meeting"]
    assert screen.dialog.isVisible()


def test_the_list_follows_the_arrow_keys_in_a_low_window(qtbot, screen) -> None:
    screen.dialog.resize(600, 300)
    screen.agenda.setFocus()

    screen.key(Qt.Key.Key_End)

    last = screen.agenda.visualRect(screen.agenda.currentIndex())
    viewport = seen.part(screen.dialog, QWidget, "ground").parentWidget()
    assert viewport is not None
    middle = screen.agenda.viewport().mapTo(viewport, last.center())
    assert viewport.rect().contains(middle)


def test_a_shorter_evening_is_told_of_at_once(qtbot, screen) -> None:
    screen.key(Qt.Key.Key_End)
    while "New phone menu" not in screen.items()[screen.agenda.currentIndex().row()]:
        screen.key(Qt.Key.Key_Up)
    screen.key(Qt.Key.Key_Space)
    end = seen.field(screen.dialog, "end")
    end.setFocus()
    qtbot.keyClick(end.focusProxy(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(end.focusProxy(), "6.10 pm")
    qtbot.keyClick(end.focusProxy(), Qt.Key.Key_Tab)

    assert any("longer than the meeting" in text for text in screen.texts())


def test_another_kind_of_meeting_proposes_its_agenda(screen) -> None:
    screen.pick("template", "Training session")

    assert "[x] Minutes of the last meeting" not in screen.items()


def test_it_is_planned_and_shown(qtbot, riverside, screen, went) -> None:
    screen.type("access", "Step-free")
    screen.enter()
    seen.no_dialog(qtbot)

    (place,) = went
    assert place.room == "meeting"
    assert riverside.file.meetings.get(place.id).access == "Step-free"


def test_the_built_in_agenda_comes_back_by_a_button(qtbot, riverside, room) -> None:
    riverside.file.planning.keep(
        riverside.group, Template.ORDINARY, [UsualItem(title="Welcome, all")]
    )
    room.show(Place("meetings", part=NEXT))
    screen = NextMeetingScreen(qtbot)
    assert screen.items()[0] == "[x] Welcome, all"

    seen.press(qtbot, screen.dialog, "Use the built-in agenda again")

    assert screen.items()[0] == "[x] Welcome and apologies"
    assert "Use the built-in agenda again" not in seen.buttons(screen.dialog)
    assert screen.focused() == "items"
