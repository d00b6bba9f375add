"""The agenda and the register of one meeting, the clock, and the strip that offers a line."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QWidget

from coprod_desktop.app import meeting_room
from coprod_desktop.app.minute_ticks import MinuteTicks
from coprod_desktop.presenters.places import Place
from coprod_desktop.views import pointing
from coprod_desktop.widgets.line_list import LineList
from coprod_desktop.widgets.theme import LIGHT, apply_theme
from tests.screens import seen
from tests.screens.meetings import ALT, CONTROL, SHIFT, MeetingScreen
from tests.screens.pledges import EditorScreen
from tests.screens.seen import close_dialogs, no_dialog

RING = "Action: Pat to ring the practice by Friday"
LATE = "came at 6.42 pm. Press More to change the time."


@pytest.fixture
def room(qtbot, desk, riverside, clock):
    """The meeting of November at 6.42 on its evening: five items of ten minutes."""
    clock.now = datetime.fromisoformat("2026-11-30 18:42")
    meetings = riverside.file.meetings
    for one in meetings.sheet(riverside.meetings["november"]).items:
        meetings.change_item(replace(one.item, minutes=10))
    room = meeting_room.build(desk)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 700)
    with qtbot.waitActive(room.widget):
        room.widget.show()
        room.widget.activateWindow()
    room.show(Place("meeting", riverside.meetings["november"]))
    yield room
    close_dialogs()


@pytest.fixture
def screen(qtbot, room) -> MeetingScreen:
    return MeetingScreen(qtbot, room.widget)


@pytest.fixture
def minuting(screen: MeetingScreen) -> MeetingScreen:
    screen.press("Start taking minutes")
    return screen


@pytest.fixture
def announced(monkeypatch) -> list[str]:
    """All that a screen reader is told outright."""
    said: list[str] = []
    monkeypatch.setattr(pointing, "announce", lambda _, text: said.append(text))
    return said


def titles(screen: MeetingScreen) -> list[str]:
    return [line.split(" ", 2)[-1] for line in screen.agenda()]


def test_an_item_is_dragged_to_another_place_while_minutes_are_taken(
    riverside, minuting, announced
) -> None:
    minuting.drag_item(1, below=3)

    assert [line.strip(" >") for line in minuting.agenda()] == [
        "1 Welcome and apologies",
        "2 Matters arising and actions",
        "3 Any other business",
        "4 Minutes of the last meeting",
        "5 Date of the next meeting",
    ]
    assert minuting.agenda()[3].startswith(">")
    assert announced == ["Minutes of the last meeting is now 4 of 5."]
    assert seen.part(minuting.view, QFrame, "agenda").hasFocus()


def test_a_drag_is_one_action_that_one_undo_takes_back(riverside, minuting) -> None:
    before = minuting.agenda()
    minuting.drag_item(0, below=4)

    riverside.file.history.undo()

    assert [line[2:] for line in minuting.agenda()] == [line[2:] for line in before]


def test_what_is_typed_is_kept_before_an_item_is_dragged(riverside, minuting) -> None:
    minuting.write("Amina opened the meeting.")
    minuting.drag_item(0, below=2)

    items = riverside.file.meetings.sheet(riverside.meetings["november"]).items
    assert items[2].item.notes == "Amina opened the meeting."


def test_a_move_by_keys_tells_the_new_place_and_keeps_the_focus(minuting, announced) -> None:
    minuting.choose(2)
    minuting.on_agenda(Qt.Key.Key_Up, ALT)

    assert announced == ["Matters arising and actions is now 2 of 5."]
    assert minuting.agenda()[1] == "> 2 Matters arising and actions"
    assert seen.part(minuting.view, QFrame, "agenda").hasFocus()


def test_locked_minutes_cannot_be_dragged(riverside, room, clock) -> None:
    september = riverside.meetings["september"]
    riverside.file.meetings.approve(september, clock.now.date(), None)
    room.show(Place("meeting", september))

    assert not seen.part(room.widget, LineList, "agenda").may_move()


def test_an_agenda_that_is_too_long_is_told_and_no_longer_once_it_fits(
    riverside, screen, announced
) -> None:
    first = riverside.file.meetings.sheet(riverside.meetings["november"]).items[0].item
    riverside.file.meetings.change_item(replace(first, minutes=60))
    told = "This agenda takes 1 hour 40 minutes. The meeting ends at 7.30 pm"
    assert any(text.startswith(told) for text in screen.texts())
    assert announced[0].startswith(told)

    riverside.file.meetings.change_item(replace(first, minutes=30))
    assert not any(text.startswith("This agenda takes") for text in screen.texts())


def test_the_clock_is_shown_while_minutes_are_taken(screen) -> None:
    assert screen.clock() == ""

    screen.press("Start taking minutes")
    assert screen.clock() == "6.42 pm · 32 minutes behind the plan"

    screen.choose(4)
    assert screen.clock() == "6.42 pm · on time"

    screen.press("Finish meeting")
    assert screen.clock() == ""


def test_a_minute_later_the_clock_says_so_by_itself_and_tells_nobody(
    room, minuting, clock, announced
) -> None:
    minuting.write("We heard ")
    clock.forward(minutes=1)
    seen.part(room.widget, MinuteTicks).ticked.emit()
    minuting.write("two views")

    assert minuting.clock() == "6.43 pm · 33 minutes behind the plan"
    assert minuting.notes.toPlainText() == "We heard two views"
    assert announced == []


def test_the_time_is_told_by_a_key_from_anywhere_in_the_room(desk, minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_T, CONTROL)

    assert "6.42 pm · 32 minutes behind the plan" in seen.texts(desk.messages)
    assert minuting.view.focusWidget() is minuting.notes


def test_late_and_early_are_one_key_each_on_the_chosen_person(desk, minuting) -> None:
    minuting.on_register("Amina Yusuf", Qt.Key.Key_L, ALT)
    assert minuting.register()[0] == "[x] Amina Yusuf"
    assert any(LATE in text for text in seen.texts(desk.messages))

    minuting.on_register("Helen Cross", Qt.Key.Key_E, ALT)
    unders = [line.under for line in minuting.register_lines()]
    assert "from 6.42 pm" in unders
    assert "left 6.42 pm" in unders


def test_a_time_filled_in_can_be_changed_at_once(qtbot, riverside, minuting) -> None:
    minuting.on_register("Amina Yusuf", Qt.Key.Key_L, ALT)
    minuting.on_register("Amina Yusuf", Qt.Key.Key_Return)
    editor = EditorScreen(qtbot, "AttendanceEditor")
    assert editor.value("arrived") == "6.42 pm"
    field = seen.part(seen.field(editor.dialog, "arrived"), QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "6.20 pm")
    editor.enter()
    no_dialog(qtbot)

    assert minuting.register_lines()[0].under == "from 6.20 pm"


def test_stepping_out_asks_for_the_interest_with_the_time_filled_in(
    qtbot, riverside, minuting
) -> None:
    minuting.on_register("Amina Yusuf", Qt.Key.Key_O, ALT)
    editor = EditorScreen(qtbot, "AttendanceEditor")
    field = seen.part(editor.dialog, QLineEdit, "stepped_out")
    assert field.hasFocus()
    qtbot.waitUntil(lambda: field.cursorPosition() == 0)
    qtbot.keyClicks(field, "sister works there")
    editor.enter()
    no_dialog(qtbot)

    under = minuting.register_lines()[0].under
    assert under == "stepped out 6.42 pm: sister works there"


def test_before_the_meeting_nobody_can_be_late(screen) -> None:
    assert "Apologies" in screen.buttons()
    assert not {"Came late", "Left early", "Stepped out"} & set(screen.buttons())


@pytest.mark.parametrize("size", [(1150, 700), (1004, 510)])
def test_an_offer_is_seen_whole_with_the_line_that_is_typed(qtbot, qapp, minuting, size) -> None:
    if size[0] < 1100:
        apply_theme(qapp, LIGHT, 2.0)
    minuting.view.resize(*size)
    QApplication.processEvents()
    minuting.write(RING)
    minuting.key(Qt.Key.Key_Return)

    offer = seen.part(minuting.view, QFrame, "offer")
    qtbot.waitUntil(lambda: offer.visibleRegion().boundingRect() == offer.rect())
    line = minuting.notes.cursorRect()
    seen_of_notes = minuting.notes.viewport().visibleRegion().boundingRect()
    assert seen_of_notes.contains(line.center())


def test_the_offer_goes_back_under_the_notes_when_there_is_room_again(
    qtbot, qapp, minuting
) -> None:
    minuting.view.resize(700, 600)
    QApplication.processEvents()
    minuting.write(RING)
    minuting.key(Qt.Key.Key_Return)

    minuting.view.resize(1150, 700)
    QApplication.processEvents()

    offer = seen.part(minuting.view, QFrame, "offer")
    assert seen.part(minuting.view, QWidget, "item_ground").isAncestorOf(offer)
    assert offer.isVisible()


def test_the_clock_has_a_name_and_takes_no_focus(minuting) -> None:
    label = seen.part(minuting.view, QLabel, "clock")

    assert label.focusPolicy() == Qt.FocusPolicy.NoFocus
    said = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert said == minuting.clock()


def test_an_interest_is_declared_by_a_key_and_said_in_the_register(qtbot, minuting) -> None:
    minuting.on_register("Amina Yusuf", Qt.Key.Key_I, ALT)
    editor = EditorScreen(qtbot, "AttendanceEditor")
    assert seen.part(editor.dialog, QLineEdit, "interest").hasFocus()
    editor.type("interest", "sister works there")
    editor.enter()
    no_dialog(qtbot)

    assert minuting.register_lines()[0].under == "interest: sister works there"


def test_patients_spoke_is_one_key_and_counted(riverside, minuting) -> None:
    minuting.write("Two members told of their calls.")
    minuting.key(Qt.Key.Key_S, CONTROL | SHIFT)
    minuting.key(Qt.Key.Key_Return, CONTROL)

    said = next(text for text in minuting.texts() if "Patients spoke on" in text)
    assert "Patients spoke on 1 of 1 item." in said
    item = riverside.file.meetings.sheet(riverside.meetings["november"]).items[0].item
    assert (item.patients_spoke, item.notes) == (True, "Two members told of their calls.")
