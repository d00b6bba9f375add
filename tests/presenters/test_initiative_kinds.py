"""What the editor asks for each kind of work."""

import pytest

from coprod_desktop.domain.initiatives import InitiativeKind, Phase
from coprod_desktop.presenters.initiative_kinds import KindForm, kind_form
from coprod_desktop.services.group_file import english


def form(kind: InitiativeKind, phase: Phase | None = None) -> KindForm:
    return kind_form(kind, phase, english())


def test_an_always_event_asks_for_its_phase_and_says_what_it_means() -> None:
    asked = form(InitiativeKind.ALWAYS_EVENT, Phase.SUSTAIN)

    assert asked.asks_phase
    assert asked.phase_meaning == "It keeps happening, and others learn from it."
    assert "registered trademark of the Institute for Healthcare Improvement" in asked.credit


@pytest.mark.parametrize("kind", [one for one in InitiativeKind if one != "always_event"])
def test_other_kinds_have_no_phase_and_thank_nobody(kind) -> None:
    asked = form(kind, Phase.DESIGN)

    assert (asked.asks_phase, asked.phase_meaning, asked.credit) == (False, "", "")


@pytest.mark.parametrize("kind", InitiativeKind)
def test_who_checks_is_asked_where_it_matters(kind) -> None:
    asks = bool(form(kind).checkers_hint)

    assert asks == (kind in {InitiativeKind.ALWAYS_EVENT, InitiativeKind.QUALITY_CHECK})


def test_the_leads_of_a_pair_are_the_pair() -> None:
    hint = form(InitiativeKind.PAIR).leads_hint

    assert hint == "The pair: one patient or carer, and one professional."
