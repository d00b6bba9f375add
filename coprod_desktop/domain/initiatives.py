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


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative:
    """A piece of work of a group.

    `matters` is what matters most, `matters_to` to whom; the pair of leads stand on the two
    sides; `success` says how it will be known to work; `partners` who else takes part.
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

    def checked(self) -> Initiative:
        """Return the initiative; refuse an empty title, one lead on both sides, a wrong end."""
        if self.started and self.ended and self.ended < self.started:
            raise Refused("ends_before_start", "ended")
        if self.patient_lead_id is not None and self.patient_lead_id == self.staff_lead_id:
            raise Refused("same_lead_twice", "staff_lead_id")
        return replace(self, title=required(self.title, "title"))
