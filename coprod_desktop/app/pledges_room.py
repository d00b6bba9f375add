"""Joins the room "Pledges & actions": two sides, each with its presenter and dialogs."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from PySide6.QtWidgets import QStackedWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.history_doors import HistoryDoors
from coprod_desktop.app.note_typing import NoteTyping
from coprod_desktop.app.pledge_doors import ActionDoors, PledgeDoors
from coprod_desktop.app.room import Room
from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.drafts import DraftForm
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.actions import ActionsPresenter
from coprod_desktop.presenters.close_pledge import PledgeTurn
from coprod_desktop.presenters.places import NEW, Place
from coprod_desktop.presenters.pledges import PledgesPresenter
from coprod_desktop.views.actions import ActionsView
from coprod_desktop.views.pledges import PledgesView

ACTIONS = "actions"


def build(desk: Desk) -> Room:
    """The room with the pledges and the actions of the group on the desk."""
    room = _PledgesRoom(desk)
    narrowed = (room.pledges, room.actions)
    return Room(room.widget, room.show, room.refresh, room.leave, room.where, narrowed)


class _PledgesRoom:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.widget = QStackedWidget()
        self._pledges = _PledgesSide(desk)
        self._actions = _ActionsSide(desk)
        self.widget.addWidget(self._pledges.view)
        self.widget.addWidget(self._actions.view)
        self._pledges.view.actions_requested.connect(self._to_actions)
        self._actions.view.pledges_requested.connect(self._to_pledges)

    @property
    def pledges(self) -> PledgesPresenter:
        """What the side of the pledges does."""
        return self._pledges.presenter

    @property
    def actions(self) -> ActionsPresenter:
        """What the side of the actions does."""
        return self._actions.presenter

    def where(self) -> Place:
        """Which side is shown, and what is chosen there."""
        if self._shows_actions():
            return Place("pledges", self.actions.chosen, ACTIONS)
        return Place("pledges", self.pledges.chosen, "pledges")

    def show(self, place: Place) -> None:
        """Show the side that `place` names (the one shown last where it names none)."""
        actions = place.part == ACTIONS or (not place.part and self._shows_actions())
        side = self._actions if actions else self._pledges
        self.widget.setCurrentWidget(side.view)
        self.widget.setObjectName(side.view.objectName())  # help is found by it
        side.show(place.id)
        if place.part == NEW:
            self._pledges.make()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the side that is shown afresh, where a change may touch it."""
        kinds = ("pledge", "pledge_note", "action", "action_report", "initiative", "meeting")
        if changes is None or changes.touches(*kinds, "item", "person", "membership", "group"):
            side = self._actions if self._shows_actions() else self._pledges
            side.presenter.refresh()

    def leave(self) -> None:
        """Keep notes on pledges that were typed and not added."""
        drafts = self._pledges.view.take_drafts()
        self._pledges.presenter.keep_drafts(drafts)
        self._pledges.let_go(drafts)

    def _shows_actions(self) -> bool:
        return self.widget.currentWidget() is self._actions.view

    def _to_actions(self) -> None:
        self._desk.go(Place("pledges", part=ACTIONS))
        self._actions.view.go_to_list()

    def _to_pledges(self) -> None:
        self._desk.go(Place("pledges", part="pledges"))
        self._pledges.view.go_to_list()


class _PledgesSide:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.view = view = PledgesView(desk.words)
        self.presenter = PledgesPresenter(view, desk.file.pledges, desk.words, desk.clock)
        self._doors = PledgeDoors(desk, view)
        view.filter_chosen.connect(self.presenter.filter_by)
        view.grouping_chosen.connect(self.presenter.group_by)
        view.chosen.connect(self.presenter.choose)
        view.start_requested.connect(self.presenter.start)
        view.note_requested.connect(self.presenter.note)
        view.followed.connect(desk.go)
        view.make_requested.connect(self.make)
        view.edit_requested.connect(self._edit)
        view.turn_requested.connect(self._turn)
        view.remove_requested.connect(self._remove)
        view.changes_requested.connect(self._who_changed)

        desk.typing_keeper.add(NoteTyping(view, "text", self._form), view)
        view.note_typed.connect(desk.typing_keeper.heard)
        view.note_requested.connect(self._keep_step)

    def let_go(self, notes: Iterable[int]) -> None:
        """Drop the drafts of notes that are in the record now."""
        for pledge_id in notes:
            with suppress(Refused):  # removed meanwhile
                self._desk.typing_keeper.let_go(self._form(pledge_id))

    def _keep_step(self, _note: str) -> None:
        self._desk.typing_keeper.look_again()

    def _form(self, pledge_id: int) -> DraftForm:
        return draft_forms.of_pledge(self._desk.file, pledge_id, "pledge_note")

    def show(self, pledge_id: int | None) -> None:
        self.presenter.show(self._desk.group_id, pledge_id)

    def make(self) -> None:
        self._doors.edit(recorded=self.show)

    def _edit(self) -> None:
        self._doors.edit(self.presenter.chosen, recorded=self.show)

    def _turn(self, turn: PledgeTurn) -> None:
        if self.presenter.chosen is not None:
            self._doors.turn(self.presenter.chosen, turn, recorded=self._turned)

    def _turned(self, pledge_id: int) -> None:
        """Go on at the list, for the button that was pressed may have gone."""
        self.show(pledge_id)
        self.view.go_to_list()

    def _who_changed(self) -> None:
        HistoryDoors(self._desk, self.view).changes_of("pledge", self.presenter.chosen)

    def _remove(self) -> None:
        view = self.view
        if self._desk.ask.confirm(
            view.tr("Remove the pledge"),
            view.tr("It goes to the bin, with what happened since. You can bring it back."),
            view.tr("Remove it"),
        ):
            if self.presenter.remove():
                self._desk.messages.tell(self._desk.words.say("bin.pledge_removed"))
            view.go_to_list()


class _ActionsSide:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.view = view = ActionsView(desk.words)
        self.presenter = ActionsPresenter(
            view, desk.file.actions, desk.file.people, desk.words, desk.clock
        )
        self._doors = ActionDoors(desk, view)
        view.filter_chosen.connect(self.presenter.filter_by)
        view.owner_chosen.connect(self.presenter.of_owner)
        view.chosen.connect(self.presenter.choose)
        view.going_on_requested.connect(self.presenter.going_on)
        view.done_requested.connect(self.presenter.done)
        view.open_again_requested.connect(self.presenter.open_again)
        view.followed.connect(desk.go)
        view.add_requested.connect(self._add)
        view.edit_requested.connect(self._edit)
        view.drop_requested.connect(self._drop)
        view.report_requested.connect(self._report)
        view.remove_requested.connect(self._remove)
        view.changes_requested.connect(self._who_changed)

        desk.typing_keeper.add(NoteTyping(view, "note", self._form), view)
        view.note_typed.connect(desk.typing_keeper.heard)
        for wish in (view.going_on_requested, view.done_requested):
            wish.connect(self._keep_step)

    def _keep_step(self, _note: str) -> None:
        self._desk.typing_keeper.look_again()

    def _form(self, action_id: int) -> DraftForm:
        return draft_forms.of_action(self._desk.file, action_id, "action_report")

    def show(self, action_id: int | None) -> None:
        self.presenter.show(self._desk.group_id, action_id)

    def _add(self) -> None:
        self._doors.edit(recorded=self.show)

    def _edit(self) -> None:
        self._doors.edit(self.presenter.chosen, recorded=self.show)

    def _drop(self, note: str) -> None:
        self._report_as(ActionState.DROPPED, note)

    def _report(self, note: str) -> None:
        self._report_as(ActionState.GOING_ON, note)

    def _report_as(self, state: ActionState, note: str) -> None:
        if self.presenter.chosen is not None:
            self._doors.report(self.presenter.chosen, state, note, recorded=self._reported)

    def _reported(self, _action_id: int) -> None:
        self.view.clear_note()
        self._desk.typing_keeper.look_again()

    def _who_changed(self) -> None:
        HistoryDoors(self._desk, self.view).changes_of("action", self.presenter.chosen)

    def _remove(self) -> None:
        view = self.view
        if self._desk.ask.confirm(
            view.tr("Remove the action"),
            view.tr("It goes to the bin, with all reports on it. You can bring it back."),
            view.tr("Remove it"),
        ):
            if self.presenter.remove():
                self._desk.messages.tell(self._desk.words.say("bin.action_removed"))
            view.go_to_list()
