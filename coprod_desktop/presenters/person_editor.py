"""What adding or changing a person asks: only what is needed to work together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.people import PaperSize, Person, Side, initials_of
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words

if TYPE_CHECKING:
    from coprod_desktop.services.people import People

OFFICES = ("chair", "vice_chair", "secretary", "treasurer", "member")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonForm:
    """What the editor holds; side and office are asked only of somebody new."""

    name: str = ""
    initials: str = ""
    side: Side = Side.PATIENT
    office: str = ""
    contact: str = ""
    access_needs: str = ""
    paper_size: PaperSize = PaperSize.STANDARD


class PersonEditorScreen(Protocol):
    """What the editor shows."""

    def offer_offices(self, offices: tuple[str, ...]) -> None: ...

    def show_form(self, form: PersonForm, *, new: bool) -> None: ...

    def propose_initials(self, initials: str) -> None: ...

    def show_known(self, words: str) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class PersonEditorPresenter:
    """Adds a person to a group, or changes what is known of one."""

    def __init__(
        self,
        screen: PersonEditorScreen,
        people: People,
        group_id: int,
        words: Words,
        clock: Clock,
        *,
        person_id: int | None = None,
        recorded: Callable[[int], None],
    ) -> None:
        self._screen = screen
        self._people = people
        self._group_id = group_id
        self._words = words
        self._today = clock().date()
        self._before = people.get(person_id) if person_id else None
        self._recorded = recorded
        self._register = people.register(group_id)
        self._everyone = people.everyone()

    def begin(self) -> None:
        """Show the form with what is known."""
        self._screen.offer_offices(offices(self._words))
        form = PersonForm()
        if self._before is not None:
            before = self._before
            form = PersonForm(
                name=before.name,
                initials=before.initials,
                contact=before.contact,
                access_needs=before.access_needs,
                paper_size=before.paper_size,
            )
        self._screen.show_form(form, new=self._before is None)

    def name_typed(self, name: str) -> None:
        """Propose initials that nobody else has, and say when the name is known already."""
        if self._before is None:
            self._screen.propose_initials(self._proposed(name))
        known = self._known(name)
        said = self._words.say("person_editor.known", name=known.name) if known else ""
        self._screen.show_known(said)

    def record(self, form: PersonForm) -> None:
        """Record what the form says, and close it; or say what is missing."""
        try:
            id_ = self._add(form) if self._before is None else self._change(self._before.id, form)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            self._recorded(id_)

    def _add(self, form: PersonForm) -> int:
        return self._people.add(
            self._group_id,
            name=form.name,
            side=form.side,
            office=form.office,
            initials=form.initials,
            started=self._today,
            contact=form.contact,
            access_needs=form.access_needs,
            paper_size=form.paper_size,
        )

    def _change(self, person_id: int, form: PersonForm) -> int:
        self._people.change(
            replace(
                self._people.get(person_id),
                name=form.name,
                initials=form.initials,
                contact=form.contact,
                access_needs=form.access_needs,
                paper_size=form.paper_size,
            )
        )
        return person_id

    def _proposed(self, name: str) -> str:
        taken = {line.member.person.initials for line in self._register}
        return initials_of(name, taken) if name.strip() else ""

    def _known(self, name: str) -> Person | None:
        wanted = " ".join(name.casefold().split())
        before = self._before.id if self._before else None
        for person in self._everyone:
            if wanted and person.name.casefold() == wanted and person.id != before:
                return person
        return None


def offices(words: Words) -> tuple[str, ...]:
    """The offices that groups have most often; any other words will do as well."""
    return tuple(words.say(f"office.{office}") for office in OFFICES)
