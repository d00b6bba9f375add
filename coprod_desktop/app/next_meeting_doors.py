"""Opens the dialog that plans the next meeting from the last."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.desk import Desk
from coprod_desktop.presenters.next_meeting import NextMeetingPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.next_meeting import NextMeetingDialog


def plan_next_meeting(desk: Desk, owner: QWidget) -> None:
    """Plan the next meeting of the group on the desk, over `owner`, and go to it."""
    dialog = NextMeetingDialog(desk.words, owner.window())

    def made(meeting_id: int) -> None:
        desk.go(Place("meeting", meeting_id))

    presenter = NextMeetingPresenter(dialog, desk.file, made=made)
    dialog.hold(presenter)
    dialog.plan_requested.connect(presenter.make)
    dialog.kind_chosen.connect(presenter.choose_kind)
    dialog.time_changed.connect(presenter.look_again)
    dialog.ticked.connect(presenter.tick)
    dialog.forget_own_requested.connect(presenter.forget_own)
    presenter.begin(desk.group_id)
    form = draft_forms.in_group(desk.file, desk.group_id, "next_meeting")
    desk.typing_keeper.watch(dialog, form)
    dialog.proposed.connect(partial(desk.typing_keeper.begin_anew, dialog))
    dialog.open()
