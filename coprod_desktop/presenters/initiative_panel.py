"""The chosen initiative in short, beside the ladder or the list, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.placements import Placement
from coprod_desktop.domain.sheets import InitiativeLine, InitiativeSheet
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.initiative_words import (
    Link,
    PartRow,
    Tag,
    action_link,
    evidence_link,
    level_names,
    part_rows,
    pledge_link,
    rung_name,
    tags,
)
from coprod_desktop.presenters.placed_words import because, no_evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """The chosen initiative in short."""

    id: int
    title: str
    tags: tuple[Tag, ...]
    agreed_on: str
    why: tuple[str, ...]
    evidence: tuple[Link, ...]
    levels: tuple[str, ...]
    parts: tuple[PartRow, ...]
    next: tuple[Link, ...]
    next_rung: tuple[str, ...]
    place_words: str


def told_in_short(sheet: InitiativeSheet, words: Words, today: date) -> Panel:
    """What the panel shows of an initiative, as things stand on a day."""
    line, say = sheet.line, words.say
    placed = line.agreed
    return Panel(
        id=sheet.initiative.id,
        title=sheet.initiative.title,
        tags=tags(line, sheet.framework, words, today),
        agreed_on=(say("initiatives.agreed_on", date=words.date(placed.on)) if placed else ""),
        why=_why(sheet, words),
        evidence=_evidence(placed, sheet, words),
        levels=level_names(words),
        parts=part_rows(sheet.parts, words, sheet.group.vocabulary),
        next=_next(sheet, words, today),
        next_rung=next_rung(line, sheet.framework, words),
        place_words=say("initiatives.place_again" if placed else "initiatives.place_first"),
    )


def _evidence(placed: Placement | None, sheet: InitiativeSheet, words: Words) -> tuple[Link, ...]:
    """What shows it; where a place has none, that is said."""
    if placed is None:
        return ()
    said = tuple(evidence_link(piece) for piece in sheet.evidence.get(placed.id, ()))
    return said or (Link(no_evidence(words)),)


def _why(sheet: InitiativeSheet, words: Words) -> tuple[str, ...]:
    say, line, framework = words.say, sheet.line, sheet.framework
    agreed = line.agreed.reason if line.agreed else say("initiatives.why_not_placed")
    said = [agreed]
    if line.agreed is not None:
        said += because(line.agreed, sheet.ladder_of(line.agreed), words)
    for placed, side in ((line.patients, "patients"), (line.staff, "staff")):
        if placed is not None and (line.agreed is None or placed.rung != line.agreed.rung):
            rung = rung_name(placed, framework)
            said.append(say(f"initiatives.{side}_reason", rung=rung, reason=placed.reason))
    return tuple(said)


def _next(sheet: InitiativeSheet, words: Words, today: date) -> tuple[Link, ...]:
    actions = [line for line in sheet.actions if line.action.state.is_open]
    pledges = [line for line in sheet.pledges if line.pledge.state.is_open]
    return (
        *(action_link(line, words, today) for line in actions),
        *(pledge_link(line, words, today) for line in pledges),
    )


def next_rung(line: InitiativeLine, framework: Framework, words: Words) -> tuple[str, ...]:
    """What would lie one rung higher, as a question to talk over; nothing when not placed."""
    if line.agreed is None:
        return ()
    height = framework.height(line.agreed.rung)
    if height is None:
        return (words.say("initiatives.next_rung_beside"),)
    if height == len(framework.rungs):
        return (words.say("initiatives.next_rung_top"),)
    above = framework.rungs[height]
    return (
        words.say("initiatives.next_rung", name=above.name, short=above.short),
        words.say("initiatives.next_rung_ask", question=above.question),
        words.say("initiatives.next_rung_right"),
    )
