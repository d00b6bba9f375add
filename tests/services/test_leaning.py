"""What a place on the ladder leans on cannot go missing."""

from datetime import date
from typing import Any

import pytest

from coprod_desktop.domain.placements import Evidence, EvidenceKind, Placement
from coprod_desktop.domain.refusals import Refused


def lean_on(here: Any, kind: EvidenceKind, target: int) -> None:
    evidence = (Evidence(kind=kind, target_id=target),)
    here.file.initiatives.place(
        Placement(
            initiative_id=here.initiatives["corner"],
            rung="informing",
            on=date(2026, 11, 2),
            reason="told by letter",
            evidence=evidence,
        )
    )


def test_a_pledge_that_a_placement_leans_on_stays(riverside: Any) -> None:
    lean_on(riverside, EvidenceKind.PLEDGE, riverside.pledges["board"])

    with pytest.raises(Refused, match="leaned_on"):
        riverside.file.pledges.remove(riverside.pledges["board"])

    assert riverside.file.records.dump()


def test_an_action_that_a_placement_leans_on_stays(riverside: Any) -> None:
    lean_on(riverside, EvidenceKind.ACTION, riverside.actions["poster"])

    with pytest.raises(Refused, match="leaned_on"):
        riverside.file.actions.remove(riverside.actions["poster"])

    assert riverside.file.records.dump()


def test_what_nothing_leans_on_can_be_removed(riverside: Any) -> None:
    riverside.file.pledges.remove(riverside.pledges["visit"])

    assert len(riverside.file.pledges.listed(riverside.group)) == 2
