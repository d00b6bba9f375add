"""Papers are attached to a meeting, named and handed out again, through the real dialog."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from coprod_desktop.app import meeting_room
from coprod_desktop.presenters.places import Place
from tests.screens import seen
from tests.screens.meetings import MeetingScreen
from tests.screens.pledges import EditorScreen
from tests.screens.seen import close_dialogs, no_dialog

SURVEY = b"%PDF-1.7\nsurvey"


@pytest.fixture
def screen(qtbot, desk, riverside):
    room = meeting_room.build(desk)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 700)
    with qtbot.waitActive(room.widget):
        room.widget.show()
        room.widget.activateWindow()
    room.show(Place("meeting", riverside.meetings["september"]))
    yield MeetingScreen(qtbot, room.widget)
    close_dialogs()


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "phone_survey.pdf"
    path.write_bytes(SURVEY)
    return path


@pytest.fixture
def dialog(qtbot, screen, answers, survey):
    """The dialog after a survey was attached by the keyboard."""
    screen.press("Papers attached to this meeting")
    dialog = EditorScreen(qtbot, "AttachedPapers")
    answers.paths = [survey]
    dialog.enter()
    return dialog


def _papers(riverside):
    return riverside.file.attachments.of_meeting(riverside.meetings["september"])


def test_a_paper_is_attached_and_told_of_on_the_meeting(riverside, screen, dialog) -> None:
    assert [paper.title for paper in _papers(riverside)] == ["Phone survey"]
    assert dialog.value("title") == "Phone survey"
    assert any("Papers attached: 1" in text for text in screen.texts())


def test_what_is_written_is_kept_on_closing(qtbot, riverside, dialog) -> None:
    dialog.type("summary", "What 84 patients said.")
    dialog.pick("item_id", "4. New phone menu")
    dialog.escape()
    no_dialog(qtbot)

    paper = _papers(riverside)[0]
    assert paper.summary == "What 84 patients said."
    assert paper.item_id == riverside.items["phones"]


def test_an_empty_title_is_pointed_out_and_nothing_is_lost(riverside, dialog) -> None:
    seen.part(dialog.dialog, QLineEdit, "title").clear()
    dialog.escape()

    assert seen.problem(dialog.dialog) == "Please fill this in. Nothing has been changed."
    assert _papers(riverside)[0].title == "Phone survey"


def test_a_file_that_is_no_paper_is_refused_in_words(
    qtbot, riverside, dialog, answers, tmp_path: Path
) -> None:
    (tmp_path / "game.exe").write_bytes(b"MZ")
    answers.paths = [tmp_path / "game.exe"]

    seen.press(qtbot, dialog.dialog, "Attach a paper…")

    assert "no PDF, no picture and no Word document" in seen.problem(dialog.dialog)
    assert len(_papers(riverside)) == 1


def test_a_paper_is_written_elsewhere_as_it_was_given(
    qtbot, dialog, answers, tmp_path: Path
) -> None:
    answers.paths = [tmp_path / "out.pdf"]

    seen.press(qtbot, dialog.dialog, "Save it elsewhere…")

    assert (tmp_path / "out.pdf").read_bytes() == SURVEY


def test_papers_change_places(qtbot, riverside, dialog, answers, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.4 plan")
    answers.paths = [tmp_path / "plan.pdf"]
    seen.press(qtbot, dialog.dialog, "Attach a paper…")

    seen.press(qtbot, dialog.dialog, "Move up")

    assert [paper.title for paper in _papers(riverside)] == ["Plan", "Phone survey"]


def test_a_removed_paper_is_gone_and_undo_brings_it_back(qtbot, riverside, dialog) -> None:
    seen.press(qtbot, dialog.dialog, "Remove this paper")
    assert _papers(riverside) == ()

    riverside.file.history.undo()

    assert [paper.title for paper in _papers(riverside)] == ["Phone survey"]


def test_papers_of_approved_minutes_can_only_be_read(
    qtbot, riverside, screen, dialog, clock
) -> None:
    dialog.escape()
    no_dialog(qtbot)
    riverside.file.meetings.approve(riverside.meetings["september"], clock.now.date(), None)
    screen.press("Papers attached to this meeting")
    dialog = EditorScreen(qtbot, "AttachedPapers")

    buttons = seen.buttons(dialog.dialog)
    assert "Save it elsewhere…" in buttons
    assert not {"Attach a paper…", "Remove this paper"} & set(buttons)
