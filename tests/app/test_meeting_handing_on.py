"""A meeting as a calendar file, and its agenda on the clipboard."""

from PySide6.QtGui import QGuiApplication

from coprod_desktop.app.meeting_handing_on import copy_agenda, save_calendar_entry


def test_a_calendar_entry_is_saved_where_the_person_says(
    tmp_path, desk, riverside, answers
) -> None:
    path = tmp_path / "november.ics"
    answers.paths = [path]

    save_calendar_entry(desk, riverside.meetings["november"])

    assert path.read_bytes() == riverside.file.meetings.calendar_file(
        riverside.meetings["november"]
    )
    assert "november.ics" in desk.messages.told()


def test_nothing_is_saved_when_the_person_thinks_better_of_it(desk, riverside, answers) -> None:
    answers.paths = [None]

    save_calendar_entry(desk, riverside.meetings["november"])

    assert (desk.messages.told(), desk.messages.warned()) == ("", "")


def test_another_file_is_never_replaced_by_a_calendar_entry(
    tmp_path, desk, riverside, answers
) -> None:
    path = tmp_path / "letter.ics"
    path.write_text("Dear all")
    answers.paths = [path]

    save_calendar_entry(desk, riverside.meetings["november"])

    assert path.read_text() == "Dear all"
    assert "letter.ics" in desk.messages.warned()


def test_the_agenda_is_copied_as_plain_text(desk, riverside) -> None:
    copy_agenda(desk, riverside.meetings["november"])

    copied = QGuiApplication.clipboard().text()
    assert "Welcome and apologies" in copied
    assert desk.messages.told() == "The agenda is copied. Paste it into an e-mail."


def test_a_meeting_that_is_gone_is_told(desk, riverside) -> None:
    copy_agenda(desk, 9999)

    assert desk.messages.warned()
