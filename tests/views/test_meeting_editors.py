"""The small editors of a meeting by keys."""

import pytest
from PySide6.QtCore import Qt

from coprod_desktop.app import meeting_room
from coprod_desktop.domain.meetings import Presence
from coprod_desktop.domain.people import Side
from coprod_desktop.presenters.places import Place
from tests.screens.meetings import MeetingScreen
from tests.screens.pledges import EditorScreen
from tests.screens.seen import close_dialogs, no_dialog


@pytest.fixture
def screen(qtbot, desk, riverside):
    room = meeting_room.build(desk)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 700)
    with qtbot.waitActive(room.widget):
        room.widget.show()
        room.widget.activateWindow()
    room.show(Place("meeting", riverside.meetings["september"], "item", riverside.items["phones"]))
    yield MeetingScreen(qtbot, room.widget)
    close_dialogs()


def test_an_item_shows_all_that_is_known_and_keeps_what_is_changed(
    qtbot, riverside, screen
) -> None:
    screen.press("Change the item")
    editor = EditorScreen(qtbot, "ItemEditor")
    assert [editor.value(name) for name in ("title", "purpose", "minutes", "initiative_id")] == [
        "New phone menu",
        "To decide together",
        "25",
        "New phone menu",
    ]

    editor.pick("initiative_id", "Not about an initiative")
    editor.type("lead", "Helen Cross")
    editor.enter()
    no_dialog(qtbot)

    assert "To decide together · 25 minutes · led by Helen Cross" in screen.texts()
    assert riverside.file.meetings.item(riverside.items["phones"]).initiative_id is None


def test_minutes_are_typed_into_an_empty_field(qtbot, riverside, screen) -> None:
    screen.press("Add an item")
    editor = EditorScreen(qtbot, "ItemEditor")
    editor.type("title", "Car park")
    editor.type("minutes", "10")
    editor.enter()
    no_dialog(qtbot)

    assert screen.heading() == "6. Car park"
    assert "10 minutes" in screen.texts()


def test_an_empty_title_is_pointed_out_beside_the_field(qtbot, screen) -> None:
    screen.press("Add an item")
    editor = EditorScreen(qtbot, "ItemEditor")
    editor.enter()

    assert "Please fill this in. Nothing has been changed." in editor.texts()
    assert editor.dialog.focusWidget().objectName() == "title"


def test_how_somebody_was_at_the_meeting_is_kept(qtbot, riverside, screen) -> None:
    screen.on_register("Tom O'Hara", Qt.Key.Key_Return)
    editor = EditorScreen(qtbot, "AttendanceEditor")
    assert editor.value("presence") == "Sent apologies"
    editor.pick("presence", "Here")
    editor.pick("side", "guest")
    editor.type("role", "Speaker")
    editor.type("left", "7 pm")
    editor.enter()
    no_dialog(qtbot)

    sheet = riverside.file.meetings.sheet(riverside.meetings["september"])
    tom = next(one for one in sheet.attendances if one.name == "Tom O'Hara")
    assert (tom.presence, tom.side, tom.role) == (Presence.PRESENT, Side.GUEST, "Speaker")
    assert tom.left is not None


def test_a_guest_may_speak_for_a_side(qtbot, riverside, screen) -> None:
    screen.press("Add a guest")
    editor = EditorScreen(qtbot, "GuestEditor")
    editor.type("name", "Aled Rees")
    editor.pick("side", "staff side")
    editor.enter()
    no_dialog(qtbot)

    sheet = riverside.file.meetings.sheet(riverside.meetings["september"])
    assert [one.side for one in sheet.attendances if one.name == "Aled Rees"] == [Side.STAFF]


def test_the_day_of_approval_follows_the_meeting_that_is_chosen(qtbot, riverside, screen) -> None:
    riverside.clock.forward(days=6)
    screen.press("Approve the minutes…")
    editor = EditorScreen(qtbot, "ApproveMinutes")
    assert editor.value("approved_on") == "Mon 30 November 2026"
    assert editor.value("approved_at_id") == "The meeting of Monday 30 November 2026"

    editor.enter()
    no_dialog(qtbot)

    approved = riverside.file.meetings.get(riverside.meetings["september"])
    assert approved.approved_at_id == riverside.meetings["november"]


def test_esc_closes_an_editor_and_changes_nothing(qtbot, riverside, screen) -> None:
    screen.press("Add a guest")
    editor = EditorScreen(qtbot, "GuestEditor")
    editor.type("name", "Aled Rees")
    qtbot.keyClick(editor.dialog, Qt.Key.Key_Escape)
    no_dialog(qtbot)

    assert "[x] Aled Rees guest" not in screen.register()
