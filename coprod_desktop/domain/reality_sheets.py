"""What is shown of a reality check: the check, the places it stands beside, and the claims."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from coprod_desktop.domain.claims import Claim
from coprod_desktop.domain.framework_lists import Phrase
from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.groups import Vocabulary
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.placements import Placement
from coprod_desktop.domain.reality_check import RealityCheck
from coprod_desktop.domain.reality_facts import Proof
from coprod_desktop.domain.reality_lines import Standing


class ClaimPlace(StrEnum):
    """In which of the group's own words a claim stands."""

    INITIATIVE_TITLE = "initiative_title"
    ITEM_TITLE = "item_title"
    NOTES = "notes"
    DECISION = "decision"
    PLEDGE = "pledge"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    """A sentence that says something was co-produced, where it stands and what bears it.

    `on` is the day of its meeting, or on which it was promised; None for a title.
    `initiative_id` is the work it speaks of, None where it is joined to none; `standing` is
    whether the record bears co-production for that work, not known without one.
    """

    claim: Claim
    phrase: Phrase
    place: ClaimPlace
    proof: Proof
    on: date | None
    initiative_id: int | None
    standing: Standing = Standing.NOT_KNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class RealitySheet:
    """What the record shows of one initiative, beside the rung on which it was placed.

    `vocabulary` says how the group names the four Co's.
    `framework` is the seven-rung ladder, with which the check compares; `agreed`, `patients`
    and `staff` are the present placements by each view.
    """

    initiative: Initiative
    framework: Framework
    check: RealityCheck
    agreed: Placement | None
    patients: Placement | None
    staff: Placement | None
    claims: tuple[ClaimLine, ...]
    vocabulary: Vocabulary = Vocabulary.LEEDS
