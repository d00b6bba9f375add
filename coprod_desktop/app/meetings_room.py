"""Joins the list of meetings to its presenter and to the editor of a meeting."""

from __future__ import annotations

from coprod_desktop.app import draft_forms
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.meeting_editor import MeetingEditorPresenter
from coprod_desktop.presenters.meetings import MeetingsPresenter
from coprod_desktop.presenters.places import NEW, Place
from coprod_desktop.views.meeting_editor import MeetingEditorDialog
from coprod_desktop.views.meetings import MeetingsView


def build(desk: Desk) -> Room:
    """The room with all meetings of the group on the desk."""
    view = MeetingsView(desk.words)
    presenter = MeetingsPresenter(view, desk.file.meetings, desk.words, desk.clock, desk.go)

    def record() -> None:
        dialog = MeetingEditorDialog(desk.words, view.window())
        editor = MeetingEditorPresenter(
            dialog, desk.file, clock=desk.clock, recorded=presenter.open
        )
        dialog.hold(editor)
        dialog.recorded.connect(editor.record)
        editor.begin(desk.group_id)
        form = draft_forms.in_group(desk.file, desk.group_id, "meeting")
        desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def show(place: Place) -> None:
        presenter.show(desk.group_id, place.id)
        if place.part == NEW:
            record()

    def refresh(changes: ChangeSet | None) -> None:
        if changes is None or changes.touches(
            "meeting", "item", "attendance", "decision", "action"
        ):
            presenter.refresh()

    view.open_requested.connect(presenter.open)
    view.record_requested.connect(record)
    return Room(view, show, refresh)
