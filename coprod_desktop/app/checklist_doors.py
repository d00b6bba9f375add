"""Opens the forms in which a group chooses a checklist and goes through it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.history_doors import HistoryDoors
from coprod_desktop.domain.drafts import DraftForm
from coprod_desktop.presenters.checklist_choice import ChecklistChoicePresenter
from coprod_desktop.presenters.checklist_run import ChecklistRunPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.checklist_choice import ChecklistChoiceDialog
from coprod_desktop.views.checklist_run import ChecklistRunDialog

FORM = "checklist_run"
"""What is begun in a group or an initiative: "checklist_run.<key of the checklist>"."""


class ChecklistDoors:
    """Where the room of checklists leads (presenters.checklists.ChecklistDoors)."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk = desk
        self._owner = owner

    def go(self, place: Place) -> None:
        """Show another place of the program."""
        self._desk.go(place)

    def tell(self, text: str) -> None:
        """Say that something went well."""
        self._desk.messages.tell(text)

    def choose(self, initiative_id: int | None = None, *, key: str = "") -> None:
        """Ask which checklist to go through and about what; either may be chosen already."""
        desk = self._desk
        dialog = ChecklistChoiceDialog(desk.words, self._owner.window())
        presenter = ChecklistChoicePresenter(
            dialog, desk.file, desk.group_id, desk.words, self.begin
        )
        dialog.hold(presenter)
        dialog.begin_requested.connect(presenter.begin)
        dialog.looked_at.connect(presenter.look_at)
        presenter.show(initiative_id, key)
        dialog.open()

    def begin(self, key: str, initiative_id: int | None) -> None:
        """Open a checklist to be gone through."""
        desk = self._desk
        dialog, presenter = self._form("checklist_run.kept")
        presenter.begin(desk.group_id, key, initiative_id)
        begun = f"{FORM}.{key}"
        if initiative_id is None:
            form = draft_forms.in_group(desk.file, desk.group_id, begun)
        else:
            form = draft_forms.of_initiative(desk.file, initiative_id, begun)
        desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def change(self, run_id: int) -> None:
        """Open what was said, to be changed."""
        desk = self._desk
        dialog, presenter = self._form("checklist_run.changed")
        presenter.change(run_id)
        form = DraftForm(FORM, desk.file.checklists.get(run_id).uid, FORM)
        desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def changes_of(self, run_id: int) -> None:
        """Tell who changed it."""
        HistoryDoors(self._desk, self._owner).changes_of(FORM, run_id)

    def _form(self, said: str) -> tuple[ChecklistRunDialog, ChecklistRunPresenter]:
        desk = self._desk
        dialog = ChecklistRunDialog(desk.words, self._owner.window())

        def saved(run_id: int) -> None:
            self.tell(desk.words.say(said))
            self.go(Place("checklists", run_id))

        presenter = ChecklistRunPresenter(
            dialog, desk.file, words=desk.words, clock=desk.clock, saved=saved
        )
        dialog.hold(presenter)
        dialog.save_requested.connect(presenter.save)
        return dialog, presenter
