"""What making or changing a pledge asks: what, who, by when, where it was made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.owners import resolve
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.pledges import Pledge, PromiserKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.record_choices import initiatives_of, items_of, members_of
from coprod_desktop.presenters.rows import Choice

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeForm:
    """What the editor holds; the names are those of the record's fields."""

    text: str = ""
    promiser: str = ""
    promiser_kind: PromiserKind = PromiserKind.PERSON
    to_whom: str = ""
    made_on: date
    due: date | None = None
    public: bool = False
    initiative_id: int | None = None
    item_id: int | None = None


class PledgeEditorScreen(Protocol):
    """What the editor shows."""

    def offer(
        self,
        *,
        promisers: tuple[str, ...],
        initiatives: tuple[Choice, ...],
        items: tuple[Choice, ...],
    ) -> None: ...

    def show_form(self, form: PledgeForm, *, new: bool) -> None: ...

    def suggest_kind(self, kind: PromiserKind) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class PledgeEditorPresenter:
    """Makes a pledge, or changes one that was made."""

    def __init__(
        self,
        screen: PledgeEditorScreen,
        file: GroupFile,
        group_id: int,
        words: Words,
        clock: Clock,
        *,
        pledge_id: int | None = None,
        initiative_id: int | None = None,
        item_id: int | None = None,
        recorded: Callable[[int], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._group_id = group_id
        self._words = words
        self._today = clock().date()
        self._before = file.pledges.line(pledge_id).pledge if pledge_id else None
        self._begin_with = self._first_form(initiative_id, item_id)
        self._recorded = recorded
        self._kinds: dict[str, PromiserKind] = {}
        self._members: tuple[Person, ...] = ()

    def begin(self) -> None:
        """Show the form with what is known, and offer the rest."""
        form, file = self._begin_with, self._file
        self._members = members_of(file.people, self._group_id, self._today)
        self._kinds = self._known_promisers()
        self._screen.offer(
            promisers=tuple(sorted(self._kinds, key=str.casefold)),
            initiatives=initiatives_of(
                file.initiatives, self._group_id, self._words, form.initiative_id
            ),
            items=items_of(file.meetings, self._group_id, self._words, self._today, form.item_id),
        )
        self._screen.show_form(form, new=self._before is None)

    def promiser_typed(self, promiser: str) -> None:
        """Suggest what sort of promiser that is, where the record knows."""
        if resolve(promiser, self._members):
            self._screen.suggest_kind(PromiserKind.PERSON)
        elif promiser.strip() in self._kinds:
            self._screen.suggest_kind(self._kinds[promiser.strip()])
        elif promiser.strip():
            self._screen.suggest_kind(PromiserKind.TEAM)

    def record(self, form: PledgeForm) -> None:
        """Record what the form says, and close it; or say what is missing."""
        try:
            id_ = self._record(form)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            self._recorded(id_)

    def _record(self, form: PledgeForm) -> int:
        values = {name: getattr(form, name) for name in PledgeForm.__dataclass_fields__}
        person_id = self._promising_person(form)
        if self._before is None:
            pledge = Pledge(group_id=self._group_id, person_id=person_id, **values)
            return self._file.pledges.make(pledge)
        fresh = self._file.pledges.line(self._before.id).pledge
        self._file.pledges.change(replace(fresh, person_id=person_id, **values))
        return fresh.id

    def _promising_person(self, form: PledgeForm) -> int | None:
        if form.promiser_kind is not PromiserKind.PERSON:
            return None
        meant = resolve(form.promiser, self._members)
        return meant[0] if len(meant) == 1 else None

    def _known_promisers(self) -> dict[str, PromiserKind]:
        """Those who promised before, and the members."""
        known = {person.known_as: PromiserKind.PERSON for person in self._members}
        for line in self._file.pledges.listed(self._group_id):
            known.setdefault(line.pledge.promiser, line.pledge.promiser_kind)
        return known

    def _first_form(self, initiative_id: int | None, item_id: int | None) -> PledgeForm:
        if self._before is None:
            return PledgeForm(made_on=self._today, initiative_id=initiative_id, item_id=item_id)
        names = PledgeForm.__dataclass_fields__
        return PledgeForm(**{name: getattr(self._before, name) for name in names})
