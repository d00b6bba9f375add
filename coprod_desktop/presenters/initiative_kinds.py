"""What belongs to some kinds of initiative only, in words: who checks, how far, whom to thank."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coprod_desktop.domain.initiatives import Initiative, InitiativeKind, Phase
from coprod_desktop.domain.words import Words
from coprod_desktop.exchange.built_in_frameworks import built_in

CHECKED = (InitiativeKind.ALWAYS_EVENT, InitiativeKind.QUALITY_CHECK)
"""Kinds in which it matters who checks."""


@dataclass(frozen=True, slots=True)
class KindFact:
    """A fact under its heading."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KindForm:
    """What the editor says and asks of a kind of work; "" where it does not ask."""

    meaning: str
    credit: str
    asks_phase: bool
    phase_meaning: str
    checkers_hint: str
    leads_hint: str


def kind_facts(initiative: Initiative, words: Words) -> tuple[KindFact, ...]:
    """What is known of an initiative beyond what every piece of work has."""
    return tuple(
        KindFact(words.say(f"initiative.{key}"), text) for key, text in _said(initiative, words)
    )


def kind_form(kind: InitiativeKind, phase: Phase | None, words: Words) -> KindForm:
    """The fields of a kind of work, each in plain words."""
    asks_phase = kind is InitiativeKind.ALWAYS_EVENT
    led = "pair" if kind is InitiativeKind.PAIR else "work"
    checked = kind in CHECKED
    return KindForm(
        meaning=words.say(f"kind_meaning.{kind.value}"),
        credit=kind_credit(kind),
        asks_phase=asks_phase,
        phase_meaning=words.say(f"phase_meaning.{phase.value}") if asks_phase and phase else "",
        checkers_hint=words.say(f"initiative_editor.checkers.{kind.value}") if checked else "",
        leads_hint=words.say(f"initiative_editor.leads.{led}"),
    )


def kind_credit(kind: InitiativeKind) -> str:
    """Whom to thank for a kind of work, "" for the others."""
    if kind is not InitiativeKind.ALWAYS_EVENT:
        return ""
    events = built_in().checklist("always_events")
    return f"{events.credit} {events.link}".strip()


def _said(initiative: Initiative, words: Words) -> Iterator[tuple[str, str]]:
    if initiative.kind is not InitiativeKind.WORK:
        yield "kind", words.say(f"kind_meaning.{initiative.kind.value}")
    if initiative.phase is not None:
        yield "phase", words.name(initiative.phase)
    if initiative.kind in CHECKED or initiative.checkers:
        yield "checkers", initiative.checkers or words.say("initiative.not_said")
    if initiative.involved_from is not None:
        yield "involved_from", words.date(initiative.involved_from)
