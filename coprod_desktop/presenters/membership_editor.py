"""What a membership asks: office, side, from and to, and the mandate behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.people import MandateKind, Membership, Person, Side
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.person_editor import offices

if TYPE_CHECKING:
    from coprod_desktop.services.people import People


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipForm:
    """What the editor holds; the names are those of the record's fields."""

    office: str = ""
    side: Side = Side.PATIENT
    started: date | None = None
    ended: date | None = None
    mandate: MandateKind = MandateKind.NOT_RECORDED
    speaks_for: str = ""
    chosen_by: str = ""
    mandate_until: date | None = None
    gathers_views: str = ""


class MembershipEditorScreen(Protocol):
    """What the editor shows."""

    def offer_offices(self, offices: tuple[str, ...]) -> None: ...

    def show_form(self, who: str, form: MembershipForm, *, new: bool) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class MembershipEditorPresenter:
    """Changes or ends a membership, or makes somebody in the file a member of a group."""

    def __init__(
        self,
        screen: MembershipEditorScreen,
        people: People,
        words: Words,
        clock: Clock,
        *,
        person_id: int,
        membership_id: int | None = None,
        group_id: int = 0,
        ending: bool = False,
        recorded: Callable[[int], None],
    ) -> None:
        self._screen = screen
        self._people = people
        self._words = words
        self._today = clock().date()
        self._person_id = person_id
        self._membership_id = membership_id
        self._group_id = group_id
        self._ending = ending
        self._recorded = recorded

    def begin(self) -> None:
        """Show the form; one that is opened to end a membership has today as its end."""
        person = self._people.get(self._person_id)
        self._screen.offer_offices(offices(self._words))
        if self._membership_id is None:
            self._show(person, MembershipForm(started=self._today))
            return
        before = self._membership()
        names = MembershipForm.__dataclass_fields__
        form = MembershipForm(**{name: getattr(before, name) for name in names})
        if self._ending:
            form = replace(form, ended=self._today)
        self._show(person, form)

    def record(self, form: MembershipForm) -> None:
        """Record what the form says, and close it; or say what is missing."""
        try:
            self._record(form)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            self._recorded(self._person_id)

    def _show(self, person: Person, form: MembershipForm) -> None:
        self._screen.show_form(person.known_as, form, new=self._membership_id is None)

    def _record(self, form: MembershipForm) -> None:
        if self._membership_id is None:
            self._people.join(self._person_id, self._group_id, side=form.side, office=form.office)
            return
        values = {name: getattr(form, name) for name in MembershipForm.__dataclass_fields__}
        self._people.change_membership(replace(self._membership(), **values))

    def _membership(self) -> Membership:
        sheet = self._people.sheet(self._person_id)
        for membership, _ in sheet.memberships:
            if membership.id == self._membership_id:
                return membership
        raise Refused("unknown")
