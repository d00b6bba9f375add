"""Opens the small editors of people and memberships, joined to their presenters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.desk import Desk
from coprod_desktop.presenters.membership_editor import MembershipEditorPresenter
from coprod_desktop.presenters.person_editor import PersonEditorPresenter
from coprod_desktop.views.membership_editor import MembershipEditorDialog
from coprod_desktop.views.person_editor import PersonEditorDialog

Recorded = Callable[[int], None]


def _nobody(_id: int) -> None:
    """Tell nobody what was recorded; open screens hear of it by the change itself."""


class PersonDoors:
    """The dialogs about a person, over the window of `owner`."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk = desk
        self._owner = owner

    def edit(self, person_id: int | None = None, recorded: Recorded = _nobody) -> None:
        """Change what is known of a person, or add one to the group on the desk."""
        desk = self._desk
        dialog = PersonEditorDialog(desk.words, self._owner.window())
        presenter = PersonEditorPresenter(
            dialog,
            desk.file.people,
            desk.group_id,
            desk.words,
            desk.clock,
            person_id=person_id,
            recorded=recorded,
        )
        dialog.hold(presenter)
        dialog.record_requested.connect(presenter.record)
        dialog.name_typed.connect(presenter.name_typed)
        presenter.begin()
        if person_id is None:
            form = draft_forms.in_group(desk.file, desk.group_id, "person")
        else:
            form = draft_forms.of_person(desk.file, person_id)
        desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def membership(
        self, person_id: int, membership_id: int | None = None, *, ending: bool = False
    ) -> None:
        """Change or end a membership, or add the person to the group on the desk."""
        desk = self._desk
        dialog = MembershipEditorDialog(desk.words, self._owner.window())
        presenter = MembershipEditorPresenter(
            dialog,
            desk.file.people,
            desk.words,
            desk.clock,
            person_id=person_id,
            membership_id=membership_id,
            group_id=desk.group_id,
            ending=ending,
            recorded=_nobody,
        )
        dialog.hold(presenter)
        dialog.record_requested.connect(presenter.record)
        presenter.begin()
        form = draft_forms.of_membership(desk.file, person_id, membership_id)
        desk.typing_keeper.watch(dialog, form)
        dialog.open()
