"""Opens the small editors of initiatives, joined to their presenters."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from coprod_desktop.app import draft_forms, focus_return
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.guided_joining import join_questions
from coprod_desktop.app.pledge_doors import PledgeDoors
from coprod_desktop.presenters.initiative_editor import InitiativeEditorPresenter
from coprod_desktop.presenters.parts_shared import PartsSharedPresenter
from coprod_desktop.presenters.place_initiative import PlaceInitiativePresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.initiative_editor import InitiativeEditorDialog
from coprod_desktop.views.parts_shared import PartsSharedDialog
from coprod_desktop.views.place_initiative import PlaceInitiativeDialog


class InitiativeDoors:
    """Where the screens of initiatives lead (presenters.initiatives.Doors)."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk = desk
        self._owner = owner

    def go(self, place: Place) -> None:
        """Show another place of the program."""
        self._desk.go(place)

    def edit(self, initiative_id: int | None) -> None:
        """Open the editor for a new initiative, or for one that is there."""
        desk = self._desk
        dialog = InitiativeEditorDialog(desk.words, self._owner.window())
        presenter = InitiativeEditorPresenter(
            dialog,
            desk.file.initiatives,
            desk.file.people,
            words=desk.words,
            saved=self._added if initiative_id is None else self._changed,
        )
        dialog.hold(presenter)
        dialog.save_requested.connect(presenter.save)
        dialog.kind_chosen.connect(presenter.choose_kind)
        if initiative_id is None:
            presenter.begin(desk.group_id)
            form = draft_forms.in_group(desk.file, desk.group_id, "initiative")
        else:
            presenter.change(initiative_id)
            form = draft_forms.of_initiative(desk.file, initiative_id)
        desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def place(self, initiative_id: int, rung: str = "") -> None:
        """Ask for rung, reason and evidence."""
        desk = self._desk
        dialog = PlaceInitiativeDialog(desk.words, self._owner.window())
        presenter = PlaceInitiativePresenter(
            dialog,
            desk.file.initiatives,
            desk.file.meetings,
            words=desk.words,
            clock=desk.clock,
            placed=self._placed,
        )
        dialog.hold(presenter)
        dialog.place_requested.connect(presenter.place)
        presenter.begin(initiative_id, rung)
        join_questions(
            desk, dialog.finder, presenter.ladder, presenter.answered, dialog.take_guided
        )
        form = draft_forms.of_initiative(desk.file, initiative_id, "placement")
        desk.typing_keeper.watch(dialog, form)
        back = partial(focus_return.to_placed, self._owner, initiative_id)
        focus_return.after(dialog, self._owner, back)
        dialog.open()

    def share_parts(self, initiative_id: int) -> None:
        """Ask which parts were shared."""
        desk = self._desk
        dialog = PartsSharedDialog(desk.words, self._owner.window())
        presenter = PartsSharedPresenter(
            dialog,
            desk.file.initiatives,
            words=desk.words,
            clock=desk.clock,
            recorded=self._recorded,
        )
        dialog.hold(presenter)
        dialog.record_requested.connect(presenter.record)
        presenter.begin(initiative_id)
        form = draft_forms.of_initiative(desk.file, initiative_id, "parts_shared")
        desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def pledge(self, initiative_id: int) -> None:
        """Make a pledge for an initiative."""
        PledgeDoors(self._desk, self._owner).edit(initiative_id=initiative_id)

    def _added(self, initiative_id: int) -> None:
        self._tell("initiative_editor.added", initiative_id)
        self._desk.go(Place("initiatives", initiative_id))

    def _changed(self, initiative_id: int) -> None:
        self._tell("initiative_editor.changed", initiative_id)

    def _placed(self, initiative_id: int) -> None:
        self._tell("place_initiative.done", initiative_id)

    def _recorded(self, initiative_id: int) -> None:
        self._tell("parts_shared.done", initiative_id)

    def _tell(self, key: str, initiative_id: int) -> None:
        title = self._desk.file.initiatives.get(initiative_id).title
        self._desk.messages.tell(self._desk.words.say(key, title=title))
