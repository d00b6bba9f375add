"""Writes down a new initiative, or what has changed about one."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.initiatives import (
    Initiative,
    InitiativeKind,
    InitiativeState,
    Phase,
)
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.initiative_kinds import KindForm, kind_form

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.initiatives import Initiatives
    from coprod_desktop.services.people import People


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeEntry:
    """What is written in the editor; its names are those of the record."""

    title: str = ""
    matters: str = ""
    matters_to: str = ""
    patient_lead_id: int | None = None
    staff_lead_id: int | None = None
    started: date | None = None
    ended: date | None = None
    success: str = ""
    partners: str = ""
    state: InitiativeState = InitiativeState.UNDER_WAY
    kind: InitiativeKind = InitiativeKind.WORK
    checkers: str = ""
    phase: Phase | None = None
    involved_from: date | None = None


@dataclass(frozen=True, slots=True)
class Lead:
    """Somebody who can be chosen as a lead; nobody where `id` is None."""

    id: int | None
    name: str


class InitiativeEditorScreen(Protocol):
    """What the editor shows."""

    def offer_leads(self, patients: tuple[Lead, ...], staff: tuple[Lead, ...]) -> None: ...

    def show_entry(self, entry: InitiativeEntry, heading: str, verb: str) -> None: ...

    def show_kind(self, form: KindForm) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class InitiativeEditorPresenter:
    """Saves what is written; `saved` hears the id of the initiative."""

    def __init__(
        self,
        screen: InitiativeEditorScreen,
        initiatives: Initiatives,
        people: People,
        *,
        words: Words,
        saved: Callable[[int], None],
    ) -> None:
        self._screen = screen
        self._initiatives = initiatives
        self._people = people
        self._words = words
        self._saved = saved
        self._group_id = 0
        self._id: int | None = None

    def begin(self, group_id: int) -> None:
        """Begin a new initiative of a group."""
        self._group_id, self._id = group_id, None
        self._offer_leads(None, None)
        self._screen.show_entry(
            InitiativeEntry(),
            self._words.say("initiative_editor.title_new"),
            self._words.say("initiative_editor.add"),
        )

    def change(self, initiative_id: int) -> None:
        """Show what is written about an initiative."""
        initiative = self._initiatives.get(initiative_id)
        self._group_id, self._id = initiative.group_id, initiative_id
        self._offer_leads(initiative.patient_lead_id, initiative.staff_lead_id)
        written = {name: getattr(initiative, name) for name in InitiativeEntry.__slots__}
        self._screen.show_entry(
            InitiativeEntry(**written),
            self._words.say("initiative_editor.title_change", title=initiative.title),
            self._words.say("initiative_editor.save"),
        )

    def choose_kind(self, kind: InitiativeKind, phase: Phase | None) -> None:
        """Show what belongs to a kind of work."""
        self._screen.show_kind(kind_form(kind, phase, self._words))

    def save(self, entry: InitiativeEntry) -> None:
        """Keep what is written, or point out what is amiss and lose nothing."""
        try:
            saved = self._save(entry)
        except Refused as refusal:
            self._screen.point_out(refusal)
        else:
            self._screen.close_editor()
            self._saved(saved)

    def _save(self, entry: InitiativeEntry) -> int:
        if self._id is None:
            return self._initiatives.add(Initiative(group_id=self._group_id, **asdict(entry)))
        self._initiatives.change(replace(self._initiatives.get(self._id), **asdict(entry)))
        return self._id

    def _offer_leads(self, patient: int | None, staff: int | None) -> None:
        self._screen.offer_leads(
            self._leads((Side.PATIENT, Side.UNKNOWN), patient),
            self._leads((Side.STAFF, Side.UNKNOWN), staff),
        )

    def _leads(self, sides: tuple[Side, ...], now: int | None) -> tuple[Lead, ...]:
        members = [line.member for line in self._people.register(self._group_id)]
        found = [
            Lead(member.person.id, member.person.known_as)
            for member in members
            if member.membership.side in sides
        ]
        if now is not None and now not in {lead.id for lead in found}:
            found.append(Lead(now, self._people.get(now).known_as))
        return (Lead(None, self._words.say("initiative_editor.nobody")), *found)
