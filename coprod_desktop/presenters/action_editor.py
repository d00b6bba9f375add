"""What adding or changing an action asks: what, who, by when, where it was agreed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.owners import resolve
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.record_choices import initiatives_of, items_of, members_of
from coprod_desktop.presenters.rows import Choice

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionForm:
    """What the editor holds; the names are those of the record's fields."""

    text: str = ""
    owner: str = ""
    due: date | None = None
    due_words: str = ""
    initiative_id: int | None = None
    item_id: int | None = None


class ActionEditorScreen(Protocol):
    """What the editor shows."""

    def offer(
        self,
        *,
        owners: tuple[str, ...],
        initiatives: tuple[Choice, ...],
        items: tuple[Choice, ...],
    ) -> None: ...

    def show_form(self, form: ActionForm, name: str) -> None: ...

    def show_meant(self, words: str) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class ActionEditorPresenter:
    """Adds an action under the group's next number, or changes one."""

    def __init__(
        self,
        screen: ActionEditorScreen,
        file: GroupFile,
        group_id: int,
        words: Words,
        clock: Clock,
        *,
        action_id: int | None = None,
        recorded: Callable[[int], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._group_id = group_id
        self._words = words
        self._today = clock().date()
        self._before = file.actions.line(action_id) if action_id else None
        self._recorded = recorded
        self._members: tuple[Person, ...] = ()

    def begin(self) -> None:
        """Show the form with what is known, and offer the rest."""
        file, form = self._file, self._first_form()
        self._members = members_of(file.people, self._group_id, self._today)
        self._screen.offer(
            owners=tuple(person.known_as for person in self._members),
            initiatives=initiatives_of(
                file.initiatives, self._group_id, self._words, form.initiative_id
            ),
            items=items_of(file.meetings, self._group_id, self._words, self._today, form.item_id),
        )
        self._screen.show_form(form, self._before.name if self._before else "")
        self.owner_typed(form.owner)

    def owner_typed(self, owner: str) -> None:
        """Say who of the register is meant, as the words are typed."""
        names = {person.id: person.known_as for person in self._members}
        meant = self._words.listed([names[id_] for id_ in resolve(owner, self._members)])
        if meant and meant != owner.strip():
            self._screen.show_meant(self._words.say("action_editor.meant", names=meant))
        else:
            self._screen.show_meant("")

    def record(self, form: ActionForm) -> None:
        """Record what the form says, and close it; or say what is missing."""
        try:
            id_ = self._record(form)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            self._recorded(id_)

    def _record(self, form: ActionForm) -> int:
        values = {name: getattr(form, name) for name in ActionForm.__dataclass_fields__}
        if self._before is None:
            owner_ids = resolve(form.owner, self._members)
            action = Action(group_id=self._group_id, owner_ids=owner_ids, **values)
            return self._file.actions.agree(action)
        fresh = self._file.actions.line(self._before.action.id).action
        owner_ids = self._owner_ids(fresh, form.owner)
        self._file.actions.change(replace(fresh, owner_ids=owner_ids, **values))
        return fresh.id

    def _owner_ids(self, fresh: Action, owner: str) -> tuple[int, ...]:
        """The people once meant stay meant (they may have left) while the words stay."""
        if owner.strip() == fresh.owner:
            return fresh.owner_ids
        return resolve(owner, self._members)

    def _first_form(self) -> ActionForm:
        if self._before is None:
            return ActionForm()
        names = ActionForm.__dataclass_fields__
        return ActionForm(**{name: getattr(self._before.action, name) for name in names})
