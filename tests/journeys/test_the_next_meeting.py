"""The next meeting is made from the last, from Home, by keyboard, in the real window."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coprod_desktop.domain.meetings import MeetingState
from tests.screens.keyboard import Keyboard
from tests.screens.meetings import MeetingScreen
from tests.screens.pledges import EditorScreen
from tests.screens.seen import buttons, no_dialog


@pytest.fixture
def keys(qtbot, riverside, main_window) -> Keyboard:
    """Somebody at Home, after the meeting of September, with none planned."""
    riverside.file.meetings.remove(riverside.meetings["november"])
    QApplication.processEvents()
    return Keyboard(qtbot, main_window)


@pytest.fixture
def screen(qtbot, keys, main_window) -> MeetingScreen:
    """The meeting that was planned, without the pledges."""
    keys.press("Plan the next meeting")
    EditorScreen(qtbot, "NextMeeting")
    keys.fill("Where", "Library")
    keys.tab_to("What comes on the agenda")
    for _ in range(3):
        keys.key(Qt.Key.Key_Down)
    keys.key(Qt.Key.Key_Space)
    keys.press("Plan this meeting")
    no_dialog(qtbot)
    return MeetingScreen(qtbot, main_window.session.navigator.widget)


def test_it_is_planned_with_the_open_action_under_matters_arising(
    riverside, main_window, screen
) -> None:
    sheet = riverside.file.meetings.sheet(main_window.place.id)

    assert (sheet.meeting.date, sheet.meeting.venue) == (date(2026, 12, 14), "Library")
    assert sheet.meeting.state is MeetingState.PLANNED
    matters = next(one.item for one in sheet.items if one.item.title.startswith("Matters"))
    assert "**Action 1**, Joe Adeyemi: put a poster in the waiting room" in matters.notes
    assert "Pledges falling due" not in [one.item.title for one in sheet.items]


def test_its_agenda_is_kept_as_the_groups_own_and_proposed_again(
    qtbot, riverside, keys, main_window, screen
) -> None:
    keys.press("Keep this as our usual agenda")
    assert "Kept as your own agenda" in main_window.program.messages.told()

    keys.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    keys.press("Plan the next meeting")
    dialog = EditorScreen(qtbot, "NextMeeting")

    assert "Use the built-in agenda again" in buttons(dialog.dialog)
    dialog.escape()
    no_dialog(qtbot)


def test_what_only_the_program_proposed_is_not_kept_as_typed(
    qtbot, riverside, keys, main_window
) -> None:
    group = riverside.file.groups.get(riverside.group)
    riverside.file.groups.change(replace(group, notice_days=60))
    keys.press("Plan the next meeting")
    dialog = EditorScreen(qtbot, "NextMeeting")
    before = dialog.value("date")
    dialog.type("access", "Ring the bell")
    dialog.pick("template", "First meeting of a group")
    assert dialog.value("date") != before
    dialog.escape()
    no_dialog(qtbot)

    kept = {one.draft.place.name: one.draft.text for one in riverside.file.drafts.found()}
    assert kept == {"access": "Ring the bell"}


def test_one_undo_takes_the_whole_meeting_back(riverside, keys, main_window, screen) -> None:
    keys.press("Undo: Plan the next meeting")

    assert len(riverside.file.meetings.listed(riverside.group)) == 1
    assert main_window.place.room == "meetings"
