"""Says in words for whom a member speaks, how they were chosen, and until when."""

from __future__ import annotations

from datetime import date

from coprod_desktop.domain.people import MandateKind, Membership
from coprod_desktop.domain.words import Words


def mandate_said(membership: Membership, words: Words, today: date) -> tuple[str, ...]:
    """'Elected: the members', 'Speaks for: carers', 'Until 14 May 2027'."""
    parts = [_chosen(membership, words)]
    if membership.speaks_for:
        parts.append(words.say("mandate.speaks_for", whom=membership.speaks_for))
    if membership.mandate_until:
        day = words.short_date(membership.mandate_until, today)
        over = membership.mandate_until < today
        parts.append(words.say("mandate.ran_out" if over else "mandate.until", date=day))
    return tuple(parts)


def _chosen(membership: Membership, words: Words) -> str:
    key = membership.mandate.value
    if membership.chosen_by and membership.mandate in (
        MandateKind.ELECTED,
        MandateKind.APPOINTED,
        MandateKind.INVITED,
    ):
        return words.say(f"mandate.{key}_by", whom=membership.chosen_by)
    return words.say(f"mandate.{key}")
