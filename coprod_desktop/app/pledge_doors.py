"""Opens the small editors of pledges and actions, joined to their presenters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.actions import ActionState
from coprod_desktop.presenters.action_editor import ActionEditorPresenter
from coprod_desktop.presenters.close_pledge import ClosePledgePresenter, PledgeTurn
from coprod_desktop.presenters.pledge_editor import PledgeEditorPresenter
from coprod_desktop.presenters.report_action import Report, ReportActionPresenter
from coprod_desktop.views.action_editor import ActionEditorDialog
from coprod_desktop.views.close_pledge import ClosePledgeDialog
from coprod_desktop.views.pledge_editor import PledgeEditorDialog
from coprod_desktop.views.report_action import ReportActionDialog

Recorded = Callable[[int], None]


def _nobody(_id: int) -> None:
    """Tell nobody what was recorded; open screens hear of it by the change itself."""


class PledgeDoors:
    """The dialogs about a pledge, over the window of `owner`."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk = desk
        self._owner = owner

    def edit(
        self,
        pledge_id: int | None = None,
        *,
        initiative_id: int | None = None,
        item_id: int | None = None,
        recorded: Recorded = _nobody,
    ) -> None:
        """Change a pledge, or make one, about an initiative or at an item if given."""
        desk = self._desk
        dialog = PledgeEditorDialog(desk.words, self._owner.window())
        presenter = PledgeEditorPresenter(
            dialog,
            desk.file,
            desk.group_id,
            desk.words,
            desk.clock,
            pledge_id=pledge_id,
            initiative_id=initiative_id,
            item_id=item_id,
            recorded=recorded,
        )
        dialog.hold(presenter)
        dialog.record_requested.connect(presenter.record)
        dialog.promiser_typed.connect(presenter.promiser_typed)
        presenter.begin()
        if pledge_id is None:
            form = draft_forms.in_group(desk.file, desk.group_id, "pledge")
        else:
            form = draft_forms.of_pledge(desk.file, pledge_id)
        desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def turn(self, pledge_id: int, turn: PledgeTurn, recorded: Recorded = _nobody) -> None:
        """Ask what the new state of a pledge needs."""
        desk = self._desk
        dialog = ClosePledgeDialog(desk.words, self._owner.window())
        presenter = ClosePledgePresenter(
            dialog,
            desk.file,
            desk.words,
            desk.clock,
            pledge_id=pledge_id,
            turn=turn,
            recorded=recorded,
        )
        dialog.hold(presenter)
        dialog.answered.connect(presenter.answer)
        presenter.begin()
        form = draft_forms.of_pledge(desk.file, pledge_id, f"close_pledge.{turn.value}")
        desk.typing_keeper.watch(dialog, form)
        dialog.open()


class ActionDoors:
    """The dialogs about an action, over the window of `owner`."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk = desk
        self._owner = owner

    def edit(self, action_id: int | None = None, recorded: Recorded = _nobody) -> None:
        """Change an action, or add one."""
        desk = self._desk
        dialog = ActionEditorDialog(desk.words, self._owner.window())
        presenter = ActionEditorPresenter(
            dialog,
            desk.file,
            desk.group_id,
            desk.words,
            desk.clock,
            action_id=action_id,
            recorded=recorded,
        )
        dialog.hold(presenter)
        dialog.record_requested.connect(presenter.record)
        dialog.owner_typed.connect(presenter.owner_typed)
        presenter.begin()
        if action_id is None:
            form = draft_forms.in_group(desk.file, desk.group_id, "action")
        else:
            form = draft_forms.of_action(desk.file, action_id)
        desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def report(
        self, action_id: int, state: ActionState, note: str, recorded: Recorded = _nobody
    ) -> None:
        """Say how far an action is, beginning with a state and what was typed already."""
        desk = self._desk
        dialog = ReportActionDialog(desk.words, self._owner.window())
        presenter = ReportActionPresenter(
            dialog,
            desk.file,
            desk.words,
            desk.clock,
            action_id=action_id,
            begin_with=Report(state=state, note=note),
            recorded=recorded,
        )
        dialog.hold(presenter)
        dialog.record_requested.connect(presenter.record)
        dialog.state_chosen.connect(presenter.state_chosen)
        presenter.begin()
        form = draft_forms.of_action(desk.file, action_id, "action_report")
        desk.typing_keeper.watch(dialog, form)
        dialog.open()
