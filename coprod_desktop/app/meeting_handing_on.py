"""Takes a meeting out of the program without a network: a calendar file, the agenda as text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication

from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.services.whole_file import write_whole

CALENDAR = b"BEGIN:VCALENDAR"
HELP_PAGE = "meeting"


def save_calendar_entry(desk: Desk, meeting_id: int) -> None:
    """Ask where to write the meeting's calendar file, and write it; say what became of it."""
    try:
        data = desk.file.meetings.calendar_file(meeting_id)
        suggested = _documents() / desk.file.meetings.calendar_name(meeting_id)
        title, kinds = _tr("Save the calendar entry"), _tr("Calendar entries (*.ics)")
        path = desk.ask.save_path(title, suggested, kinds)
        if path is None:
            return
        write_whole(path, data, replaces=CALENDAR)
    except Refused as refused:
        desk.messages.warn(desk.words.refusal(refused), HELP_PAGE)
    except Unavailable as problem:
        desk.messages.warn(desk.words.unavailability(problem), HELP_PAGE)
    else:
        desk.messages.tell(desk.words.say("handing_on.calendar_saved", name=path.name))


def copy_agenda(desk: Desk, meeting_id: int) -> None:
    """Put the agenda on the clipboard as plain text, as it goes out to everybody; say so.

    Locking the window takes it off the clipboard again.
    """
    try:
        uid = desk.file.meetings.get(meeting_id).uid
        agenda = desk.file.papers.prepare("agenda", uid)
    except Refused as refused:
        desk.messages.warn(desk.words.refusal(refused), HELP_PAGE)
        return
    QGuiApplication.clipboard().setText(agenda.as_text())
    desk.messages.tell(desk.words.say("handing_on.agenda_copied"))


def _documents() -> Path:
    where = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(where))
    return folder if folder.is_dir() else Path.home()


def _tr(text: str) -> str:
    return QCoreApplication.translate("MeetingHandingOn", text)
