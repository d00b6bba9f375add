"""A piece of work: what matters and to whom, and who leads it on both sides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from coprod_desktop.domain.refusals import Refused, required


class InitiativeState(StrEnum):
    """How far a piece of work is."""

    IDEA = "idea"
    UNDER_WAY = "under_way"
    PAUSED = "paused"
    FINISHED = "finished"


class InitiativeKind(StrEnum):
    """What sort of work it is; some sorts have a few fields of their own."""

    WORK = "work"
    ALWAYS_EVENT = "always_event"
    QUALITY_CHECK = "quality_check"
    PAIR = "pair"
    COMMUNITY = "community"


class Phase(StrEnum):
    """How far an Always Event is."""

    SET_UP = "set_up"
    DESIGN = "design"
    IMPLEMENT = "implement"
    SUSTAIN = "sustain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative:
    """A piece of work of a group.

    `matters` is what matters most, `matters_to` to whom; the pair of leads stand on the two
    sides; `success` says how it will be known to work; `partners` who else takes part.
    `checkers` are those who check (trained checkers, or who looks whether an Always Event
    happens every time), `phase` how far an Always Event is. `involved_from` is the first day
    on which patients had a part, where the group knows it.
    """

    id: int = 0
    uid: str = ""
    group_id: int
    title: str
    matters: str = ""
    matters_to: str = ""
    patient_lead_id: int | None = None
    staff_lead_id: int | None = None
    started: date | None = None
    ended: date | None = None
    success: str = ""
    partners: str = ""
    state: InitiativeState = InitiativeState.UNDER_WAY
    kind: InitiativeKind = InitiativeKind.WORK
    checkers: str = ""
    phase: Phase | None = None
    involved_from: date | None = None

    def checked(self) -> Initiative:
        """Return the initiative; refuse an empty title, one lead on both sides, a wrong end.

        Only an Always Event keeps its phase.
        """
        if self.started and self.ended and self.ended < self.started:
            raise Refused("ends_before_start", "ended")
        if self.patient_lead_id is not None and self.patient_lead_id == self.staff_lead_id:
            raise Refused("same_lead_twice", "staff_lead_id")
        return replace(
            self,
            title=required(self.title, "title"),
            checkers=self.checkers.strip(),
            phase=self.phase if self.kind is InitiativeKind.ALWAYS_EVENT else None,
        )
