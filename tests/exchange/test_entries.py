import json
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.checklists import ChecklistRun, Score
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.domain.placements import (
    Evidence,
    EvidenceKind,
    LimitKind,
    Placement,
    PlacementAnswer,
)
from coprod_desktop.exchange.entries import entry_from, entry_of, fields_of

GROUP, ANA, BEN, ITEM = (f"00000000-0000-4000-8000-00000000000{n}" for n in range(4))
OWN = "11111111-0000-4000-8000-000000000000"
UIDS = {("group", 7): GROUP, ("person", 1): ANA, ("person", 2): BEN, ("item", 5): ITEM}
IDS = {GROUP: 7, ANA: 1, BEN: 2, ITEM: 5}


def test_a_stored_record_becomes_an_entry_without_keys() -> None:
    meeting = Meeting(id=3, uid=OWN, group_id=7, date=date(2026, 11, 30), chair_id=1)

    entry = entry_of(meeting, UIDS)

    assert entry.record == Meeting(uid=OWN, group_id=0, date=date(2026, 11, 30))
    assert (entry.links["group_id"], entry.links["chair_id"]) == (GROUP, ANA)


def test_an_entry_joined_to_a_store_is_the_record_again() -> None:
    action = Action(uid=OWN, group_id=7, number=4, text="ask", owner="A, B", owner_ids=(2, 1))

    assert entry_of(action, UIDS).joined(IDS) == action


def test_evidence_is_joined_to_what_it_points_to() -> None:
    placement = Placement(
        uid=OWN,
        initiative_id=7,
        rung="co_design",
        on=date(2026, 9, 14),
        reason="because",
        evidence=(
            Evidence(kind=EvidenceKind.ITEM, target_id=5),
            Evidence(kind=EvidenceKind.WORDS, words="seen by all"),
        ),
    )

    entry = entry_of(placement, {**UIDS, ("initiative", 7): GROUP})

    assert entry.links["evidence"] == (ITEM, None)
    assert entry.joined(IDS) == placement


def test_scores_are_joined_to_what_they_point_to() -> None:
    run = ChecklistRun(
        uid=OWN,
        group_id=7,
        framework="five_values",
        on=date(2026, 9, 14),
        scores=(
            Score(statement="decide", score=2, evidence_kind=EvidenceKind.ITEM, target_id=5),
            Score(statement="stop", words="not yet"),
        ),
    )

    entry = entry_of(run, UIDS)

    assert entry.links["scores"] == (ITEM, None)
    assert entry.joined(IDS) == run


PIECES = st.builds(PlacementAnswer, question=st.text(max_size=9), answer=st.text(max_size=9))
POINTING = st.builds(
    Score,
    statement=st.text(max_size=9),
    score=st.none() | st.integers(0, 9),
    evidence_kind=st.just(EvidenceKind.ITEM),
    target_id=st.just(5),
    words=st.text(max_size=9),
)
PLAIN = st.builds(
    Score,
    statement=st.text(max_size=9),
    score=st.none() | st.integers(0, 9),
    words=st.text(max_size=9),
)


@given(answers=st.lists(PIECES, max_size=4), limit=st.none() | st.sampled_from(LimitKind))
def test_whatever_was_answered_is_written_and_read_again(
    answers: list[PlacementAnswer], limit: LimitKind | None
) -> None:
    placement = Placement(
        uid=OWN,
        initiative_id=7,
        rung="co_design",
        on=date(2026, 9, 14),
        reason="because",
        answers=tuple(answers),
        limit_kind=limit,
    )
    entry = entry_of(placement, {("initiative", 7): GROUP})

    assert entry_from("placement", json.loads(json.dumps(fields_of(entry)))) == entry


@given(scores=st.lists(POINTING | PLAIN, max_size=5))
def test_whatever_was_scored_is_written_and_read_again(scores: list[Score]) -> None:
    run = ChecklistRun(
        uid=OWN, group_id=7, framework="x", on=date(2026, 9, 14), scores=tuple(scores)
    )
    entry = entry_of(run, UIDS)

    again = entry_from("checklist_run", json.loads(json.dumps(fields_of(entry))))

    assert again == entry
    assert again.joined(IDS) == run


def test_a_link_the_store_does_not_know_is_an_error() -> None:
    entry = entry_of(Meeting(uid=OWN, group_id=7, date=date(2026, 11, 30)), UIDS)

    with pytest.raises(KeyError):
        entry.joined({})


def test_days_and_times_are_written_iso_and_read_back() -> None:
    meeting = Meeting(uid=OWN, group_id=7, date=date(2026, 11, 30), start=time(18, 5))
    entry = entry_of(meeting, UIDS)

    fields = fields_of(entry)

    assert (fields["date"], fields["start"], fields["end"]) == ("2026-11-30", "18:05", None)
    assert entry_from("meeting", fields) == entry


def test_fields_left_out_have_their_defaults() -> None:
    short = {"id": OWN, "group": GROUP, "date": "2026-11-30"}

    meeting = Meeting(uid=OWN, group_id=7, date=date(2026, 11, 30))
    assert entry_from("meeting", short) == entry_of(meeting, UIDS)


def test_a_uuid_in_capital_letters_is_the_same_uuid() -> None:
    entry = entry_from("meeting", {"id": OWN, "group": GROUP.upper(), "date": "2026-11-30"})

    assert entry.links["group_id"] == GROUP


def test_a_whole_number_with_a_point_is_a_number() -> None:
    entry = entry_from("item", {"id": OWN, "meeting": GROUP, "title": "Any", "minutes": 10.0})

    assert fields_of(entry)["minutes"] == 10
    assert isinstance(fields_of(entry)["minutes"], int)


def test_an_owner_named_twice_owns_once() -> None:
    fields = {"id": OWN, "group": GROUP, "number": 1, "text": "ask", "owners": [ANA, ANA]}

    assert entry_from("action", fields).links["owner_ids"] == (ANA,)
