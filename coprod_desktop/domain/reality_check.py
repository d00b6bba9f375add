"""What the record itself bears of a place on the ladder: facts in, a verdict and steps out.

What is not written down never makes a rung lower; it only leaves open whether it is borne.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from coprod_desktop.domain.guided_placing import BESIDE, LADDER, NEEDS, PART_QUESTIONS, RUNGS
from coprod_desktop.domain.placements import Placement
from coprod_desktop.domain.reality_facts import Facts
from coprod_desktop.domain.reality_lines import (
    TOP,
    Line,
    Standing,
    Subject,
    advice,
    attendance,
    decisions,
    design,
    evaluation,
    first_day,
    height_of,
    parts,
    voices,
)


class Verdict(StrEnum):
    """How what the record bears stands to the rung agreed.

    FITS: it bears that rung. OPEN: nothing speaks against it, but the record is silent on
    some of it. BELOW: something speaks against it. LIMITED: a lower rung that the group found
    right for a reason of its own; nothing is asked. CANNOT_SAY: hardly anything is recorded.
    NOT_PLACED: no rung is agreed. BESIDE: led by the community. OTHER_LADDER: placed on a
    ladder with which this check cannot compare.
    """

    FITS = "fits"
    OPEN = "open"
    BELOW = "below"
    LIMITED = "limited"
    CANNOT_SAY = "cannot_say"
    NOT_PLACED = "not_placed"
    BESIDE = "beside"
    OTHER_LADDER = "other_ladder"


@dataclass(frozen=True, slots=True)
class Step:
    """What would bear more: an answer to reach, or ("" as `needed`) something to write down."""

    about: str
    needed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RealityCheck:
    """The lines, and what they come to.

    `rung` is the highest one that the record itself bears, "" where it does not say enough;
    `ceiling` the highest one against which nothing in it speaks: what is only missing lies
    between the two. `claimed` is the rung agreed, `towards` the one that the steps lead to.
    """

    lines: tuple[Line, ...]
    verdict: Verdict
    rung: str
    ceiling: str
    claimed: str
    towards: str = ""
    steps: tuple[Step, ...] = ()

    def standing(self, rung: str) -> Standing:
        """Whether the record bears a rung."""
        if height_of(self.ceiling) < height_of(rung):
            return Standing.DOES_NOT
        return Standing.BEARS if height_of(self.rung) >= height_of(rung) else Standing.NOT_KNOWN


REQUIRED: Mapping[str, tuple[Subject, ...]] = {
    "consultation": (Subject.ATTENDANCE, Subject.DESIGN),
    "engagement": (Subject.VOICES, Subject.FIRST_DAY),
    "co_production": (Subject.DECISIONS, Subject.EVALUATION),
}
"""What must be recorded for a rung to be borne, beside what the rungs below it ask for."""

ASKS: Mapping[Subject, str] = {
    Subject.FIRST_DAY: "when",
    Subject.ATTENDANCE: "who",
    Subject.VOICES: "who",
    Subject.DESIGN: "say",
    Subject.DECISIONS: "decides",
    Subject.EVALUATION: "checks",
}
"""The guided question to which what is recorded of a subject is an answer."""

TO_WRITE_DOWN = (Subject.ATTENDANCE, Subject.VOICES, Subject.FIRST_DAY, Subject.DESIGN)
"""What to write down first where it is not known: the steps come after that."""


def check(facts: Facts) -> RealityCheck:
    """What the record bears, line by line and in all, beside the rung agreed."""
    lines = (
        first_day(facts),
        attendance(facts),
        voices(facts),
        design(facts),
        decisions(facts),
        evaluation(facts),
        parts(facts),
        advice(facts),
    )
    ceiling = _ceiling(lines)
    borne = _borne(lines, ceiling)
    placed = facts.agreed
    verdict = _verdict(placed, lines, borne=borne, ceiling=ceiling)
    towards = _towards(verdict, borne, placed)
    return RealityCheck(
        lines=lines,
        verdict=verdict,
        rung=borne,
        ceiling=ceiling,
        claimed=placed.rung if placed else "",
        towards=towards,
        steps=_steps(lines, towards),
    )


def _ceiling(lines: Iterable[Line]) -> str:
    return min((line.up_to for line in lines if line.against), key=height_of, default=TOP)


def _borne(lines: Iterable[Line], ceiling: str) -> str:
    """The highest rung for which all that it asks for is recorded."""
    up_to = {line.subject: line.up_to for line in lines}
    asked: list[Subject] = []
    borne = ""
    for rung in RUNGS:
        asked += REQUIRED.get(rung, ())
        held = all(height_of(up_to[subject]) >= height_of(rung) for subject in asked)
        if not asked:
            continue
        if not held or height_of(rung) > height_of(ceiling):
            break
        borne = rung
    return borne


def _verdict(
    placed: Placement | None, lines: Iterable[Line], *, borne: str, ceiling: str
) -> Verdict:
    thin = not any(line.up_to for line in lines if line.subject in ASKS)
    if placed is None:
        return Verdict.CANNOT_SAY if thin else Verdict.NOT_PLACED
    if placed.rung == BESIDE:
        return Verdict.BESIDE
    if placed.framework != LADDER or placed.rung not in RUNGS:
        return Verdict.OTHER_LADDER
    claimed = height_of(placed.rung)
    if claimed > height_of(ceiling):
        return Verdict.BELOW
    if placed.limit_kind is not None:
        return Verdict.LIMITED
    if thin:
        return Verdict.CANNOT_SAY
    asks_nothing = claimed < height_of(min(REQUIRED, key=height_of))
    return Verdict.FITS if asks_nothing or claimed <= height_of(borne) else Verdict.OPEN


def _towards(verdict: Verdict, borne: str, placed: Placement | None) -> str:
    """The rung to which steps lead: the one agreed while it is not borne, else the next."""
    if verdict in (Verdict.LIMITED, Verdict.BESIDE, Verdict.OTHER_LADDER):
        return ""
    if placed is not None and verdict is not Verdict.FITS:
        return placed.rung
    height = max(height_of(placed.rung) if placed else 0, height_of(borne))
    return RUNGS[height] if height < len(RUNGS) else ""


def _steps(lines: Iterable[Line], towards: str) -> tuple[Step, ...]:
    """What would bear the rung, the first things first; each question once."""
    if not towards:
        return ()
    steps: list[Step] = []
    for line in lines:
        asked = _question(line)
        if asked is None or line.standing(towards) is Standing.BEARS:
            continue
        if line.subject in TO_WRITE_DOWN and not line.up_to:
            steps.append(Step(line.subject.value))
        elif needed := _needed(asked, towards):
            steps.append(Step(asked, needed))
    return tuple(dict.fromkeys(steps))


def _question(line: Line) -> str | None:
    """The guided question to which a line is an answer."""
    if line.subject is Subject.PARTS:
        return PART_QUESTIONS.get(str(line.facts.get("part", "")))
    return ASKS.get(line.subject)


def _needed(question: str, rung: str) -> str:
    """The least answer to a question that a rung asks for, "" where it asks for none."""
    asked = [need for need in NEEDS if need.question == question]
    upto = [need.least for need in asked if height_of(need.rung) <= height_of(rung)]
    return upto[-1] if upto else ""
