"""How the initiatives on the ladder are narrowed: what is offered, what is chosen, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from coprod_desktop.domain.initiatives import InitiativeKind, InitiativeState
from coprod_desktop.domain.sheets import InitiativeLine
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.initiative_words import review_due
from coprod_desktop.presenters.rows import Chip

ANY, ALL_GROUPS = "", "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeFilter:
    """What an initiative must be to be shown; what is left out narrows nothing.

    `group` is the number of another group of the file, or "all" for those of all groups that
    use the same ladder; "" is the group that is worked with. `lead_id` leads on either side.
    """

    group: str = ANY
    state: InitiativeState | None = None
    kind: InitiativeKind | None = None
    lead_id: int | None = None
    differ: bool = False
    due: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it leaves out any initiative of the groups it looks at."""
        return replace(self, group=ANY) != InitiativeFilter()

    def lets_through(self, line: InitiativeLine, today: date) -> bool:
        """Whether an initiative is shown."""
        initiative = line.initiative
        leads = (initiative.patient_lead_id, initiative.staff_lead_id)
        return (
            (self.state is None or initiative.state is self.state)
            and (self.kind is None or initiative.kind is self.kind)
            and (self.lead_id is None or self.lead_id in leads)
            and (not self.differ or views_differ(line))
            and (not self.due or review_due(line, today))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way to narrow: its name (group, state, kind, lead), its chips, the one chosen.

    Where there is nothing to choose between, `chips` is empty.
    """

    name: str
    chips: tuple[Chip, ...]
    chosen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """All ways to narrow, and how many are left: "9 of 14 initiatives"."""

    ways: tuple[Way, ...]
    differ: bool
    due: bool
    narrows: bool
    count: str


def views_differ(line: InitiativeLine) -> bool:
    """Whether patients and staff put it in different places."""
    both = line.patients is not None and line.staff is not None
    return both and line.patients.rung != line.staff.rung  # type: ignore[union-attr]


def narrowed(wanted: InitiativeFilter, name: str, key: str) -> InitiativeFilter:
    """The filter with another choice under `name`; an empty key narrows nothing."""
    match name:
        case "group":
            return replace(wanted, group=key)
        case "state":
            return replace(wanted, state=InitiativeState(key) if key else None)
        case "kind":
            return replace(wanted, kind=InitiativeKind(key) if key else None)
        case "lead":
            return replace(wanted, lead_id=int(key) if key else None)
        case "differ":
            return replace(wanted, differ=bool(key))
        case _:
            return replace(wanted, due=bool(key))


def still_offered(wanted: InitiativeFilter, lines: Sequence[InitiativeLine]) -> InitiativeFilter:
    """The filter without what no initiative has any more."""
    return replace(
        wanted,
        state=wanted.state if wanted.state in _states(lines) else None,
        kind=wanted.kind if wanted.kind in _kinds(lines) else None,
        lead_id=wanted.lead_id if wanted.lead_id in _leads(lines) else None,
    )


def ways(
    wanted: InitiativeFilter,
    lines: Sequence[InitiativeLine],
    groups: Sequence[Chip],
    names: Mapping[int, str],
    words: Words,
) -> tuple[Way, ...]:
    """All ways to narrow these initiatives; `names` are those of people."""
    leads = sorted(
        ((lead, names.get(lead, "")) for lead in _leads(lines)), key=lambda one: one[1].casefold()
    )
    states = [(one, words.name(one)) for one in _states(lines)]
    kinds = [(one, words.name(one)) for one in _kinds(lines)]
    return (
        Way(name="group", chips=tuple(groups), chosen=wanted.group),
        _way("state", wanted.state, states if len(states) > 1 else [], words),
        _way("kind", wanted.kind, kinds if len(kinds) > 1 else [], words),
        _way("lead", wanted.lead_id, leads, words),
    )


def _states(lines: Sequence[InitiativeLine]) -> list[InitiativeState]:
    there = {line.initiative.state for line in lines}
    return [state for state in InitiativeState if state in there]


def _kinds(lines: Sequence[InitiativeLine]) -> list[InitiativeKind]:
    there = {line.initiative.kind for line in lines}
    return [kind for kind in InitiativeKind if kind in there]


def _leads(lines: Sequence[InitiativeLine]) -> set[int]:
    leads: set[int] = set()
    for line in lines:
        both = (line.initiative.patient_lead_id, line.initiative.staff_lead_id)
        leads |= {lead for lead in both if lead is not None}
    return leads


def _way(name: str, chosen: object, offered: Sequence[tuple[object, str]], words: Words) -> Way:
    every = Chip(ANY, words.say(f"initiatives.any_{name}"))
    chips = tuple(Chip(str(one), said) for one, said in offered)
    key = ANY if chosen is None else str(chosen)
    return Way(name=name, chips=(every, *chips) if chips else (), chosen=key)
