"""Opens the small editors over the screen of one meeting, joined to their presenters."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.attached_paper_doors import open_papers
from coprod_desktop.app.challenge_doors import open_challenges
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.meeting_handing_on import copy_agenda, save_calendar_entry
from coprod_desktop.domain.drafts import DraftForm
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.presenters.amendment import AmendmentPresenter
from coprod_desktop.presenters.approve_minutes import ApproveMinutesPresenter
from coprod_desktop.presenters.attendance_editor import AttendanceEditorPresenter
from coprod_desktop.presenters.guest_editor import GuestEditorPresenter
from coprod_desktop.presenters.item_editor import ItemEditorPresenter
from coprod_desktop.presenters.meeting_editor import MeetingEditorPresenter
from coprod_desktop.views.amendment import AmendmentDialog
from coprod_desktop.views.approve_minutes import ApproveMinutesDialog
from coprod_desktop.views.attendance_editor import AttendanceEditorDialog
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.guest_editor import GuestEditorDialog
from coprod_desktop.views.item_editor import ItemEditorDialog
from coprod_desktop.views.meeting_editor import MeetingEditorDialog


class ShownMeeting(Protocol):
    """The meeting the small editors are about (presenters.meeting.MeetingPresenter)."""

    @property
    def meeting_id(self) -> int: ...

    @property
    def unapproved(self) -> Meeting | None: ...

    def go_to(self, item_id: int) -> None: ...


class MeetingEditors:
    """The small editors over the screen of one meeting."""

    def __init__(self, desk: Desk, owner: QWidget, meeting: ShownMeeting) -> None:
        self._desk = desk
        self._owner = owner
        self._meeting = meeting

    def change_meeting(self) -> None:
        """Change time, place, chair, minute-taker, last minutes, next meeting."""
        dialog = MeetingEditorDialog(self._desk.words, self._owner.window())
        presenter = MeetingEditorPresenter(
            dialog, self._desk.file, clock=self._desk.clock, recorded=lambda _: None
        )
        dialog.hold(presenter)
        dialog.recorded.connect(presenter.record)
        presenter.change(self._meeting.meeting_id)
        self._watch(dialog, draft_forms.of_meeting(self._desk.file, self._meeting.meeting_id))
        dialog.open()

    def show_papers(self) -> None:
        """Show the papers attached to the meeting."""
        open_papers(self._desk, self._owner, self._meeting.meeting_id)

    def amend(self) -> None:
        """Write a correction of the approved minutes."""
        dialog, presenter = self._amendment()
        presenter.begin(self._meeting.meeting_id)
        self._watch(dialog, self._begun("amendment"))
        dialog.open()

    def change_amendment(self, amendment_id: int) -> None:
        """Change a correction of the minutes."""
        dialog, presenter = self._amendment()
        presenter.change(self._meeting.meeting_id, amendment_id)
        form = draft_forms.of_amendment(self._desk.file, self._meeting.meeting_id, amendment_id)
        self._watch(dialog, form)
        dialog.open()

    def show_challenges(self) -> None:
        """Show what was met at the meeting, and let more be noted."""
        open_challenges(self._desk, self._owner, self._meeting.meeting_id)

    def save_calendar_entry(self) -> None:
        """Save the meeting as a calendar file."""
        save_calendar_entry(self._desk, self._meeting.meeting_id)

    def copy_agenda(self) -> None:
        """Put the agenda on the clipboard as plain text."""
        copy_agenda(self._desk, self._meeting.meeting_id)

    def add_item(self) -> None:
        """Add an item to the agenda and go to it."""
        dialog, presenter = self._item_editor()
        presenter.begin(self._meeting.meeting_id)
        self._watch(dialog, self._begun("item"))
        dialog.open()

    def change_item(self, item_id: int) -> None:
        """Change an item of the agenda."""
        dialog, presenter = self._item_editor()
        presenter.change(item_id)
        self._watch(dialog, draft_forms.of_item(self._desk.file, item_id))
        dialog.open()

    def change_attendance(self, person_id: int, about: str = "") -> None:
        """Change how somebody was at the meeting, at the field it is about."""
        dialog = AttendanceEditorDialog(self._desk.words, self._owner.window())
        presenter = AttendanceEditorPresenter(dialog, self._desk.file)
        dialog.hold(presenter)
        dialog.recorded.connect(presenter.record)
        now = self._desk.clock()
        presenter.change(self._meeting.meeting_id, person_id, about=about, now=now)
        file, meeting_id = self._desk.file, self._meeting.meeting_id
        self._watch(dialog, draft_forms.of_attendance(file, meeting_id, person_id))
        dialog.open()

    def add_guest(self) -> None:
        """Add somebody who is no member."""
        dialog = GuestEditorDialog(self._desk.words, self._owner.window())
        presenter = GuestEditorPresenter(dialog, self._desk.file.meetings, self._meeting.meeting_id)
        dialog.hold(presenter)
        dialog.recorded.connect(presenter.record)
        self._watch(dialog, self._begun("guest"))
        dialog.open()

    def approve(self) -> None:
        """Approve the minutes of this meeting."""
        self._approve(self._meeting.meeting_id)

    def approve_last(self) -> None:
        """Approve the minutes of the meeting before, at this one."""
        before = self._meeting.unapproved
        if before is not None:
            self._approve(before.id, self._meeting.meeting_id)

    def _approve(self, meeting_id: int, at_id: int | None = None) -> None:
        dialog = ApproveMinutesDialog(self._desk.words, self._owner.window())
        presenter = ApproveMinutesPresenter(
            dialog, self._desk.file.meetings, words=self._desk.words, clock=self._desk.clock
        )
        dialog.hold(presenter)
        dialog.recorded.connect(presenter.record)
        presenter.begin(meeting_id, at_id)
        self._watch(dialog, draft_forms.of_meeting(self._desk.file, meeting_id, "approval"))
        dialog.open()

    def _watch(self, dialog: EditorDialog, form: DraftForm) -> None:
        self._desk.typing_keeper.watch(dialog, form)

    def _begun(self, begun: str) -> DraftForm:
        return draft_forms.of_meeting(self._desk.file, self._meeting.meeting_id, begun)

    def _amendment(self) -> tuple[AmendmentDialog, AmendmentPresenter]:
        dialog = AmendmentDialog(self._desk.words, self._owner.window())
        presenter = AmendmentPresenter(dialog, self._desk.file, clock=self._desk.clock)
        dialog.hold(presenter)
        dialog.recorded.connect(presenter.record)
        return dialog, presenter

    def _item_editor(self) -> tuple[ItemEditorDialog, ItemEditorPresenter]:
        dialog = ItemEditorDialog(self._desk.words, self._owner.window())
        presenter = ItemEditorPresenter(dialog, self._desk.file, recorded=self._meeting.go_to)
        dialog.hold(presenter)
        dialog.recorded.connect(presenter.record)
        return dialog, presenter
