"""What the record shows on each subject of the reality check, one line each, with its proofs.

A line never says more than the record shows. What is not written down is not known; only what
is written down can speak against a rung.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from coprod_desktop.domain.guided_placing import RUNGS
from coprod_desktop.domain.meetings import Purpose
from coprod_desktop.domain.placements import PARTS, Level
from coprod_desktop.domain.reality_facts import (
    HAVING_A_SAY,
    WITH_PATIENTS,
    Became,
    Decided,
    DecisionFacts,
    Facts,
    Here,
    ItemFacts,
    Proof,
    ProofKind,
)

TOP = RUNGS[-1]
GRACE = timedelta(days=31)
"""Within so many days of its beginning people were there "from the start"."""
MISSED = 4
"""Where patients missed at most one of so many meetings, they were there throughout."""


class Subject(StrEnum):
    """What a line is about."""

    FIRST_DAY = "first_day"
    ATTENDANCE = "attendance"
    VOICES = "voices"
    DESIGN = "design"
    DECISIONS = "decisions"
    EVALUATION = "evaluation"
    PARTS = "parts"
    ADVICE = "advice"


class Standing(StrEnum):
    """Whether a line bears a rung."""

    BEARS = "bears"
    DOES_NOT = "does_not"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What the record shows on one subject.

    `key` names the sentence, with `facts` to put in: counts, days, and as `part` the key of
    one of the four Co's. It bears the rungs up
    to `up_to`, "" where the record does not say; what is `against` speaks against higher ones,
    else the record is only silent on them.
    """

    subject: Subject
    key: str
    facts: Mapping[str, int | date | str] = field(default_factory=dict)
    up_to: str = ""
    against: bool = False
    proofs: tuple[Proof, ...] = ()

    def standing(self, rung: str) -> Standing:
        """Whether it bears a rung of the ladder."""
        if height_of(self.up_to) >= height_of(rung):
            return Standing.BEARS
        return Standing.DOES_NOT if self.against else Standing.NOT_KNOWN


def height_of(rung: str) -> int:
    """How high a rung stands, 0 for none."""
    return RUNGS.index(rung) + 1 if rung in RUNGS else 0


def first_day(facts: Facts) -> Line:
    """When patients first had a part, against when it began and when it was decided."""
    told = facts.initiative.involved_from
    with_patients = [meeting for meeting in facts.meetings if meeting.had_patients]
    met = min((meeting.day for meeting in with_patients), default=None)
    first = min((day for day in (told, met) if day is not None), default=None)
    decided = min(facts.decisions, key=lambda one: one.source.meeting_date, default=None)
    line = _Making(Subject.FIRST_DAY)
    if decided is not None and (first is None or decided.source.meeting_date < first):
        return _decided_before(facts, line, decided, first)
    if first is None:
        return line.silent("not_known")
    proofs = _first_proofs(facts, first)
    last = max((one.source.meeting_date for one in facts.decisions), default=None)
    came_in = _came_in(facts, line, first, proofs)
    if decided is None or last != first or came_in.up_to == TOP:
        return came_in
    missed = [one for one in facts.meetings if one.had_patients is False]
    late = told == first or any(meeting.day < first for meeting in missed)
    return line.says(
        "same_day", "engagement", {"day": first}, (decided.proof, *proofs), against=late
    )


def _decided_before(
    facts: Facts, line: _Making, decided: DecisionFacts, first: date | None
) -> Line:
    """A decision stands in the record before any day on which patients had a part."""
    until = decided.source.meeting_date
    met = [meeting for meeting in facts.meetings if meeting.day <= until]
    if facts.initiative.involved_from is None and any(one.had_patients is None for one in met):
        return line.silent("not_known", (decided.proof,))
    if first is None:
        return line.says(
            "nobody_before", "consultation", {"decided": until}, (decided.proof,), against=True
        )
    proofs = (decided.proof, *_first_proofs(facts, first))
    days = {"day": first, "decided": until}
    if any(one.source.meeting_date >= first for one in facts.decisions):
        return line.says("between_decisions", "engagement", days, proofs, against=True)
    return line.says("after_decision", "consultation", days, proofs, against=True)


def _came_in(facts: Facts, line: _Making, first: date, proofs: tuple[Proof, ...]) -> Line:
    """Patients had a part before anything was decided, as far as the record goes."""
    began = facts.initiative.started
    mentioned = min((meeting.day for meeting in facts.meetings), default=first)
    start = mentioned if began is None else began
    if first <= start + GRACE:
        return line.says("from_start", TOP, {"day": first}, proofs)
    days = {"day": first, "began": start}
    if facts.initiative.involved_from is None and first <= mentioned:
        return line.says("first_mention", "co_design", days, proofs)
    return line.says("later", "co_design", days, proofs, against=True)


def _first_proofs(facts: Facts, first: date) -> tuple[Proof, ...]:
    met = [one.proof for one in facts.meetings if one.day == first and one.had_patients]
    if facts.initiative.involved_from == first:
        met.append(Proof(kind=ProofKind.INITIATIVE, id=facts.initiative.id))
    return tuple(met)


def attendance(facts: Facts) -> Line:
    """Who was there, by side, when the work was talked about.

    Meetings of staff alone speak against no more than the rungs above consultation, for people
    may have been asked elsewhere, by a survey.
    """
    line = _Making(Subject.ATTENDANCE)
    known = [meeting for meeting in facts.meetings if meeting.had_patients is not None]
    came = [meeting for meeting in known if meeting.had_patients]
    missed = [meeting for meeting in known if not meeting.had_patients]
    proofs = tuple(meeting.proof for meeting in (*missed, *reversed(came)))
    counts = {"count": len(known), "came": len(came), "missed": len(missed)}
    if not known:
        return line.silent("not_recorded" if facts.meetings else "no_meetings", proofs)
    if not came:
        outside = facts.initiative.involved_from is not None
        return line.says("none", "consultation", counts, proofs, against=not outside)
    if all(meeting.here is Here.PATIENTS for meeting in came):
        return line.silent("patients_only", proofs, counts)
    if len(missed) * MISSED > len(known):
        return line.says("some", "co_design", counts, proofs, against=True)
    return line.says("most" if missed else "all", TOP, counts, proofs)


def voices(facts: Facts) -> Line:
    """How many of the patient side were there, and for whom they speak.

    One voice bears no more than asking, unless it worked it out with staff, as a pair does.
    """
    line = _Making(Subject.VOICES)
    came = tuple(meeting.proof for meeting in reversed(facts.meetings) if meeting.patients)
    counts = {"count": facts.voices, "mandates": facts.mandates}
    if not facts.voices:
        return line.silent("not_known")
    if facts.voices == 1:
        worked = height_of(design(facts).up_to) >= height_of("co_design")
        return line.says("one", "co_design" if worked else "consultation", counts, came)
    return line.says("several", TOP, counts, came)


def design(facts: Facts) -> Line:
    """Whether it was worked out together, or else what say patients had."""
    line = _Making(Subject.DESIGN)
    found = [item for item in facts.items if item.purpose is Purpose.DESIGN]
    together = [item for item in found if item.meeting.here is Here.BOTH]
    if together:
        return line.says("together", TOP, {"count": len(together)}, _proofs(together))
    level = facts.parts.co_design if facts.parts else None
    if level is not None:
        borne = {Level.TRANSFORMATIVE: TOP, Level.INTERMEDIATE: "co_design"}
        up_to = borne.get(level, "engagement")
        return line.says(f"parts_{level}", up_to, {}, _parts_proof(facts), against=up_to != TOP)
    return _talked_over(facts, line)


def _talked_over(facts: Facts, line: _Making) -> Line:
    """Where nothing tells of designing: at how many meetings patients could say something."""
    present = [item for item in facts.items if item.meeting.had_patients]
    shared = [one for one in facts.decisions if one.by in WITH_PATIENTS]
    asked = [item for item in present if item.purpose in HAVING_A_SAY]
    had_a_say: list[ItemFacts | DecisionFacts] = [*asked, *shared]
    times = len({one.source.meeting_id for one in had_a_say})
    if times:
        up_to = "engagement" if times > 1 else "consultation"
        return line.says("talked_over", up_to, {"count": times}, _proofs(had_a_say))
    heard = [item for item in present if item.purpose is Purpose.HEAR]
    if heard:
        return line.says("heard", "informing", {"count": len(heard)}, _proofs(heard))
    return line.silent("not_known", _proofs(present))


def decisions(facts: Facts) -> Line:
    """Who decided about it."""
    line = _Making(Subject.DECISIONS)
    by = {who: [one for one in facts.decisions if one.by is who] for who in Decided}
    shared = [one for one in facts.decisions if one.by in WITH_PATIENTS]
    counts = {"count": len(facts.decisions), "shared": len(shared), "staff": len(by[Decided.STAFF])}
    alone, not_said = by[Decided.STAFF], by[Decided.NOT_SAID]
    proofs = _proofs((*alone, *shared, *not_said))
    if not shared and not alone:
        return line.silent("not_said" if not_said else "none", proofs, counts)
    part = "_part" if not_said else ""
    if not alone:
        key = "together" if by[Decided.TOGETHER] else "patients_alone"
        return line.says(f"{key}{part}", TOP, counts, proofs)
    key = "some" if shared else f"staff_alone{part}"
    return line.says(key, "co_design", counts, proofs, against=True)


def evaluation(facts: Facts) -> Line:
    """Whether patients had a part in checking that it works."""
    line = _Making(Subject.EVALUATION)
    found = [item for item in facts.items if item.purpose is Purpose.CHECK]
    with_patients = [item for item in found if item.meeting.had_patients]
    if with_patients:
        both = any(item.meeting.here is Here.BOTH for item in with_patients)
        key = "together" if both else "patients"
        return line.says(key, TOP, {"count": len(with_patients)}, _proofs(with_patients))
    level = facts.parts.co_evaluation if facts.parts else None
    if level is not None:
        up_to = TOP if level is Level.TRANSFORMATIVE else "co_design"
        return line.says(f"parts_{level}", up_to, {}, _parts_proof(facts), against=up_to != TOP)
    if any(item.meeting.here is Here.STAFF for item in found):
        return line.says(
            "staff_alone", "co_design", {"count": len(found)}, _proofs(found), against=True
        )
    return line.silent("not_known", _proofs(found))


PARTS_BEAR: Mapping[str, Mapping[Level, str]] = {
    "co_design": {Level.DESCRIPTIVE: "engagement", Level.INTERMEDIATE: "co_design"},
    "co_decision": {Level.DESCRIPTIVE: "co_design", Level.INTERMEDIATE: "co_design"},
    "co_delivery": {Level.DESCRIPTIVE: "co_design"},
    "co_evaluation": {Level.DESCRIPTIVE: "co_design", Level.INTERMEDIATE: "co_design"},
}
"""The rung up to which a part shared so far bears; the top where nothing is named."""


def parts(facts: Facts) -> Line:
    """What the group itself last said of the parts shared."""
    line = _Making(Subject.PARTS)
    said: dict[str, Level] = {}
    for part in PARTS:
        level = getattr(facts.parts, part) if facts.parts else None
        if level is not None:
            said[part] = level
    if facts.parts is None or not said:
        return line.silent("not_known")
    bears = {part: PARTS_BEAR[part].get(level, TOP) for part, level in said.items()}
    least = min(bears, key=lambda part: height_of(bears[part]))
    equals = sum(level is Level.TRANSFORMATIVE for level in said.values())
    told: dict[str, int | date | str] = {
        "count": len(said),
        "equals": equals,
        "day": facts.parts.on,
        "part": least,
    }
    proofs = _parts_proof(facts)
    if bears[least] == TOP:
        return line.says("all" if equals == len(said) else "said", TOP, told, proofs)
    return line.says(f"least_{said[least]}", bears[least], told, proofs, against=True)


def advice(facts: Facts) -> Line:
    """What became of the actions and pledges that came of it."""
    line = _Making(Subject.ADVICE)
    by = {how: [one for one in facts.outcomes if one.became is how] for how in Became}
    counts = {how.value: len(found) for how, found in by.items()} | {"count": len(facts.outcomes)}
    proofs = tuple(
        one.proof
        for how in (Became.NOT_DONE, Became.CHANGED, Became.OPEN, Became.DONE)
        for one in by[how]
    )
    if not facts.outcomes:
        return line.silent("none")
    if by[Became.DONE] or by[Became.CHANGED]:
        return line.says("came_of_it", TOP, counts, proofs)
    if by[Became.OPEN]:
        return line.silent("open", proofs, counts)
    return line.says("nothing_yet", "consultation", counts, proofs)


@dataclass(frozen=True, slots=True)
class _Making:
    """Makes the line on one subject."""

    subject: Subject

    def says(
        self,
        key: str,
        up_to: str,
        facts: Mapping[str, int | date | str],
        proofs: tuple[Proof, ...],
        *,
        against: bool = False,
    ) -> Line:
        return Line(
            subject=self.subject,
            key=key,
            facts=facts,
            up_to=up_to,
            against=against,
            proofs=proofs,
        )

    def silent(
        self,
        key: str,
        proofs: tuple[Proof, ...] = (),
        facts: Mapping[str, int | date | str] | None = None,
    ) -> Line:
        return self.says(key, "", facts or {}, proofs)


def _proofs(found: Iterable[ItemFacts | DecisionFacts]) -> tuple[Proof, ...]:
    return tuple(one.proof for one in found)


def _parts_proof(facts: Facts) -> tuple[Proof, ...]:
    return (Proof(kind=ProofKind.PARTS, id=facts.initiative.id),) if facts.parts else ()
