"""Joins the list of meetings and the table of who came to their presenters and editors."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.next_meeting_doors import plan_next_meeting
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.meeting_editor import MeetingEditorPresenter
from coprod_desktop.presenters.meetings import MeetingsPresenter
from coprod_desktop.presenters.places import NEW, NEXT, WHO_CAME, Place
from coprod_desktop.presenters.who_came import WhoCamePresenter
from coprod_desktop.views.meeting_editor import MeetingEditorDialog
from coprod_desktop.views.meetings import MeetingsView
from coprod_desktop.views.who_came import WhoCameView


def build(desk: Desk) -> Room:
    """The room with all meetings of the group on the desk, and with who came."""
    room = _MeetingsRoom(desk)
    return Room(room.widget, room.show, room.refresh, narrowed=room.narrowed)


class _MeetingsRoom:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.widget = QStackedWidget()
        self._list = MeetingsView(desk.words)
        self._table = WhoCameView()
        self.widget.addWidget(self._list)
        self.widget.addWidget(self._table)
        meetings = desk.file.meetings
        self._presenter = MeetingsPresenter(self._list, meetings, desk.words, desk.clock, desk.go)
        self._who_came = WhoCamePresenter(self._table, meetings, desk.words, desk.go)
        self.narrowed = (self._presenter, self._who_came)
        self._join_list()
        self._table.open_requested.connect(self._who_came.open)
        self._table.length_chosen.connect(self._who_came.look_at)
        self._table.meetings_requested.connect(self._to_list)

    def show(self, place: Place) -> None:
        """Show the list, or who came; a part NEW or NEXT opens its form."""
        table = place.part == WHO_CAME
        side = self._table if table else self._list
        self.widget.setCurrentWidget(side)
        self.widget.setObjectName(side.objectName())  # help is found by it
        if table:
            self._who_came.show(self._desk.group_id)
            return
        self._presenter.show(self._desk.group_id, place.id)
        if place.part == NEW:
            self._record()
        elif place.part == NEXT:
            plan_next_meeting(self._desk, self._list)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the side that is shown afresh, where a change may touch it."""
        kinds = ("meeting", "item", "attendance", "decision", "action", "initiative", "pledge")
        if changes is None or changes.touches(*kinds, "person", "membership", "amendment"):
            shown = self._who_came if self._shows_table() else self._presenter
            shown.refresh()

    def _shows_table(self) -> bool:
        return self.widget.currentWidget() is self._table

    def _join_list(self) -> None:
        view, presenter = self._list, self._presenter
        view.open_requested.connect(presenter.open)
        view.narrowed.connect(presenter.narrow)
        view.find_requested.connect(presenter.find)
        view.all_requested.connect(presenter.show_all)
        view.topic_requested.connect(presenter.follow_topic)
        view.who_came_requested.connect(self._to_table)
        view.record_requested.connect(self._record)
        view.plan_requested.connect(self._plan_next)

    def _plan_next(self) -> None:
        plan_next_meeting(self._desk, self._list)

    def _record(self) -> None:
        desk = self._desk
        dialog = MeetingEditorDialog(desk.words, self.widget.window())
        editor = MeetingEditorPresenter(
            dialog, desk.file, clock=desk.clock, recorded=self._presenter.open
        )
        dialog.hold(editor)
        dialog.recorded.connect(editor.record)
        editor.begin(desk.group_id)
        form = draft_forms.in_group(desk.file, desk.group_id, "meeting")
        desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def _to_table(self) -> None:
        self._desk.go(Place("meetings", part=WHO_CAME))
        self._table.go_to_table()

    def _to_list(self) -> None:
        self._desk.go(Place("meetings"))
        self._list.go_to_list()
