"""Says in words what lies behind a placement: limits, another rung than the answers bore, a gap."""

from __future__ import annotations

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.placements import Placement
from coprod_desktop.domain.sheets import InitiativeLine
from coprod_desktop.domain.words import Words


def because(placed: Placement, ladder: Framework | None, words: Words) -> tuple[str, ...]:
    """What a group said besides its reason, one line each; none where it said no more.

    `ladder` is the one under which it was placed, None where that was lost.
    """
    said = []
    if placed.is_overruled:
        proposed = _name(placed.proposed, ladder)
        said.append(words.say("placed.overruled", rung=proposed, why=placed.overruled))
    if placed.limit_kind is not None:
        key = "placed.limit_note" if placed.limit_note else "placed.limit"
        limit = words.name(placed.limit_kind)
        said.append(words.say(key, limit=limit, note=placed.limit_note))
    if placed.still_open:
        said.append(words.say("placed.still_open", words=placed.still_open))
    return tuple(said)


def no_evidence(words: Words) -> str:
    """What stands where a placement names no evidence, and how to add some."""
    return words.say("placed.add_evidence", none=words.say("placed.no_evidence"))


def gap_question(line: InitiativeLine, ladder: Framework, words: Words) -> str:
    """The difference between both sides as a question; "" where there is none."""
    if line.patients is None or line.staff is None or not line.views_differ:
        return ""
    patients, staff = _name(line.patients.rung, ladder), _name(line.staff.rung, ladder)
    return words.say("two_sides.gap", patients=patients, staff=staff)


def _name(rung: str, ladder: Framework | None) -> str:
    """The name of a rung; its key alone where the ladder has it no longer."""
    rungs = (*ladder.rungs, *ladder.beside) if ladder else ()
    return next((one.name for one in rungs if one.key == rung), rung)
