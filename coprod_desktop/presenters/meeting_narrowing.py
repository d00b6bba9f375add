"""How the list of meetings is narrowed: what is offered, what is chosen, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from coprod_desktop.domain.meeting_filter import MeetingChoices, MeetingFilter
from coprod_desktop.domain.meetings import MeetingKind
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.rows import Chip

ANY = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """One way to narrow: its name (year, kind, person, initiative), its chips, the one chosen."""

    name: str
    chips: tuple[Chip, ...]
    chosen: str


def narrowed(wanted: MeetingFilter, name: str, key: str) -> MeetingFilter:
    """The filter with another choice under `name`; an empty key narrows nothing."""
    match name:
        case "year":
            return replace(wanted, year=_number(key))
        case "kind":
            return replace(wanted, kind=MeetingKind(key) if key else None)
        case "person":
            return replace(wanted, person_id=_number(key))
        case _:
            return replace(wanted, initiative_id=_number(key))


def still_offered(wanted: MeetingFilter, choices: MeetingChoices) -> MeetingFilter:
    """The filter without what is no longer to be found."""
    people = [person.id for person in choices.people]
    initiatives = [initiative.id for initiative in choices.initiatives]
    return MeetingFilter(
        year=wanted.year if wanted.year in choices.years else None,
        kind=wanted.kind if wanted.kind in choices.kinds else None,
        person_id=wanted.person_id if wanted.person_id in people else None,
        initiative_id=wanted.initiative_id if wanted.initiative_id in initiatives else None,
        words=wanted.words,
    )


def ways(wanted: MeetingFilter, choices: MeetingChoices, words: Words) -> tuple[Narrowing, ...]:
    """All ways to narrow the list."""
    return (
        _way("year", wanted.year, ((one, str(one)) for one in choices.years), words),
        _way("kind", wanted.kind, ((one, words.name(one)) for one in choices.kinds), words),
        _way("person", wanted.person_id, ((one.id, one.name) for one in choices.people), words),
        _way(
            "initiative",
            wanted.initiative_id,
            ((one.id, one.name) for one in choices.initiatives),
            words,
        ),
    )


def _way(
    name: str, chosen: object, offered: Iterable[tuple[object, str]], words: Words
) -> Narrowing:
    every = Chip(ANY, words.say(f"meetings.any_{name}"))
    chips = (Chip(str(one), said) for one, said in offered)
    key = ANY if chosen is None else str(chosen)
    return Narrowing(name=name, chips=(every, *chips), chosen=key)


def _number(key: str) -> int | None:
    return int(key) if key else None
