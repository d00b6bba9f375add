"""What the record holds of a piece of work that tells how it is shared: facts, not yet weighed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import DecisionHow, Purpose
from coprod_desktop.domain.placements import PartsShared, Placement
from coprod_desktop.domain.sheets import Source


class ProofKind(StrEnum):
    """What in the record a line leads to."""

    MEETING = "meeting"
    ITEM = "item"
    DECISION = "decision"
    ACTION = "action"
    PLEDGE = "pledge"
    PARTS = "parts"
    INITIATIVE = "initiative"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A place in the record; `words` are its own (a title, a decision), where it has any."""

    kind: ProofKind
    id: int
    source: Source | None = None
    words: str = ""


class Here(StrEnum):
    """Who of the two sides was at a meeting, as far as the record tells."""

    BOTH = "both"
    PATIENTS = "patients"
    STAFF = "staff"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFacts:
    """A meeting held at which the work was talked about: who came, by side as on the day.

    `unknown` counts those whose side is not recorded; guests are on neither side.
    """

    source: Source
    patients: int = 0
    staff: int = 0
    unknown: int = 0

    @property
    def here(self) -> Here:
        """Who was there; not known where nobody is ticked, or the sides cannot be told."""
        if self.patients and self.staff:
            return Here.BOTH
        if self.unknown or not (self.patients or self.staff):
            return Here.NOT_KNOWN
        return Here.PATIENTS if self.patients else Here.STAFF

    @property
    def had_patients(self) -> bool | None:
        """Whether the patient side was there; None where that is not known."""
        if self.patients:
            return True
        return None if self.here is Here.NOT_KNOWN else False

    @property
    def day(self) -> date:
        """The day of the meeting."""
        return self.source.meeting_date

    @property
    def proof(self) -> Proof:
        """The meeting, or its item about the work."""
        return Proof(kind=ProofKind.MEETING, id=self.source.meeting_id, source=self.source)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFacts:
    """An agenda item about the work, and who was at its meeting."""

    id: int
    source: Source
    purpose: Purpose
    meeting: MeetingFacts

    @property
    def proof(self) -> Proof:
        """The item itself."""
        return Proof(
            kind=ProofKind.ITEM, id=self.id, source=self.source, words=self.source.item_title
        )


class Decided(StrEnum):
    """Which side made a decision."""

    TOGETHER = "together"
    PATIENTS = "patients"
    STAFF = "staff"
    NOT_SAID = "not_said"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFacts:
    """A decision about the work; `patients` and `staff` took part, None where not recorded."""

    id: int
    source: Source
    text: str
    how: DecisionHow
    patients: int | None
    staff: int | None
    meeting: MeetingFacts

    @property
    def by(self) -> Decided:
        """Who made it: as it says itself, or else by who was at the meeting."""
        match self.how:
            case DecisionHow.PATIENTS_ALONE:
                return Decided.PATIENTS
            case DecisionHow.STAFF_ALONE:
                return Decided.STAFF
            case DecisionHow.ALL | DecisionHow.VOTE:
                return self._by_numbers(by_attendance=True)
            case DecisionHow.NOT_SAID:
                return self._by_numbers(by_attendance=False)
            case _:
                return Decided.NOT_SAID

    def _by_numbers(self, *, by_attendance: bool) -> Decided:
        patients, staff = self.patients, self.staff
        if by_attendance and self.meeting.here is not Here.NOT_KNOWN:
            patients = self.meeting.patients if patients is None else patients
            staff = self.meeting.staff if staff is None else staff
        if patients is None or staff is None or not (patients or staff):
            return Decided.NOT_SAID
        if patients and staff:
            return Decided.TOGETHER
        return Decided.PATIENTS if patients else Decided.STAFF

    @property
    def proof(self) -> Proof:
        """The decision itself."""
        return Proof(kind=ProofKind.DECISION, id=self.id, source=self.source, words=self.text)


WITH_PATIENTS = (Decided.TOGETHER, Decided.PATIENTS)
HAVING_A_SAY = (Purpose.DISCUSS, Purpose.DESIGN, Purpose.DECIDE, Purpose.CHECK)
"""What an item can be for, where those present can say something."""


class Became(StrEnum):
    """What became of an action or a pledge."""

    DONE = "done"
    CHANGED = "changed"
    NOT_DONE = "not_done"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """An action or pledge about the work, and what became of it."""

    proof: Proof
    became: Became


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All the record holds that tells how a piece of work is shared.

    `voices` counts the people of the patient side who were at the meetings, `mandates` those
    of them of whom it is known for whom they speak ("for myself" counts).
    """

    initiative: Initiative
    meetings: tuple[MeetingFacts, ...] = ()
    items: tuple[ItemFacts, ...] = ()
    decisions: tuple[DecisionFacts, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    voices: int = 0
    mandates: int = 0
    parts: PartsShared | None = None
    agreed: Placement | None = None
