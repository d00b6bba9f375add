"""Minutes typed as they are said, and written down from the notes, by keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coprod_desktop.presenters.places import Place
from tests.screens.meetings import CONTROL, SHIFT, MeetingScreen


@pytest.fixture
def meeting(qtbot, main_window, riverside) -> MeetingScreen:
    session = main_window.session
    session.navigator.go(Place("meeting", riverside.meetings["november"]))
    QApplication.processEvents()
    meeting = MeetingScreen(qtbot, session.navigator.widget)
    meeting.press("Start taking minutes")
    return meeting


def test_three_lines_are_written_down_and_the_rest_stays_in_the_notes(riverside, meeting) -> None:
    for line in (
        "The phones were talked about.",
        "Action: Helen to ring the practice by Friday",
        "Decision: use version B",
        "Pledge: the practice will reply by 4 January",
    ):
        meeting.write(line)
        meeting.key(Qt.Key.Key_Return)
    for _ in range(3):
        meeting.notes.setFocus()
        meeting.key(Qt.Key.Key_Return, CONTROL | SHIFT)
        meeting.key(Qt.Key.Key_Return)

    item = riverside.file.meetings.sheet(riverside.meetings["november"]).items[0]
    assert item.item.notes == "The phones were talked about."
    assert [(one.owner, one.due) for one in item.actions] == [("Helen Cross", date(2026, 12, 4))]
    assert [one.text for one in item.decisions] == ["use version B"]
    assert [one.promiser for one in item.pledges] == ["the practice"]
