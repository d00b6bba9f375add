"""What would belong to something that is gone by now is refused, and nothing is written."""

from datetime import date

import pytest

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import Decision
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.placements import Evidence, EvidenceKind, Placement, View
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.refusals import Refused

GONE = 999
DAY = date(2026, 11, 24)

WRITES = {
    "an initiative of a group": lambda file, _: file.initiatives.add(
        Initiative(group_id=GONE, title="Walks")
    ),
    "an initiative with a lead": lambda file, group: file.initiatives.add(
        Initiative(group_id=group, title="Walks", patient_lead_id=GONE)
    ),
    "an action of a group": lambda file, _: file.actions.agree(
        Action(group_id=GONE, text="bring tea", owner="Pat")
    ),
    "an action for a person": lambda file, group: file.actions.agree(
        Action(group_id=group, text="bring tea", owner="Pat", owner_ids=(GONE,))
    ),
    "a pledge of a group": lambda file, _: file.pledges.make(
        Pledge(group_id=GONE, text="chairs", promiser="Pat", made_on=DAY)
    ),
    "a pledge about an initiative": lambda file, group: file.pledges.make(
        Pledge(group_id=group, text="chairs", promiser="Pat", made_on=DAY, initiative_id=GONE)
    ),
    "a meeting of a group": lambda file, _: file.meetings.plan(GONE, date=DAY),
    "a person of a group": lambda file, _: file.people.add(GONE, name="Ana", side=Side.PATIENT),
    "a decision at an item": lambda file, _: file.meetings.decide(
        Decision(item_id=GONE, text="Agreed")
    ),
}


@pytest.mark.parametrize("write", WRITES.values(), ids=list(WRITES))
def test_what_would_belong_to_something_gone_is_refused(riverside, write) -> None:
    before = riverside.file.facts().counts

    with pytest.raises(Refused, match="unknown"):
        write(riverside.file, riverside.group)

    assert riverside.file.facts().counts == before


def test_a_placement_on_evidence_that_is_gone_is_refused(riverside) -> None:
    placement = Placement(
        initiative_id=riverside.initiatives["phones"],
        rung="consultation",
        view=View.AGREED,
        on=DAY,
        reason="We asked",
        evidence=(Evidence(kind=EvidenceKind.PLEDGE, target_id=GONE),),
    )

    with pytest.raises(Refused, match="unknown"):
        riverside.file.initiatives.place(placement)
