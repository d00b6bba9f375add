"""The whole path of a piece of work, and what the record shows beside it."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.groups import Vocabulary
from coprod_desktop.domain.initiatives import Initiative, InitiativeKind, Phase
from coprod_desktop.domain.placements import (
    Evidence,
    EvidenceKind,
    Level,
    LimitKind,
    PartsShared,
    Placement,
    View,
)
from coprod_desktop.reports.elements import Heading, Table, plain, texts
from tests.reports.reading import in_order


@pytest.fixture
def walks(riverside):
    """A piece of work that has not been placed yet."""
    walks = Initiative(group_id=riverside.group, title="Longer walks")
    riverside.walks = riverside.file.initiatives.add(walks)
    return riverside


def place(here, rung, day, reason="So we think.", view=View.AGREED, **facts):
    placement = Placement(
        initiative_id=here.walks, rung=rung, view=view, on=day, reason=reason, **facts
    )
    return here.file.initiatives.place(placement)


def document(here, name="initiative-path", **options):
    uid = here.file.initiatives.get(here.walks).uid
    return here.file.papers.prepare(name, uid, **options).document


def said(here, **options):
    return "\n".join(texts(document(here, **options)))


def change(here, **facts):
    here.file.initiatives.change(replace(here.file.initiatives.get(here.walks), **facts))


def test_each_step_has_its_day_rung_side_reason_and_evidence(walks):
    shown = Evidence(kind=EvidenceKind.WORDS, words="The notes of the first walk")
    place(walks, "informing", date(2026, 1, 5), "We were told.", evidence=(shown,))
    place(walks, "engagement", date(2026, 6, 1), "We were asked.")

    assert in_order(
        " ".join(said(walks).split()),
        "5 January 2026: Informing Agreed by the group, for the first time. We were told.",
        "What shows it: The notes of the first walk",
        "1 June 2026: Engagement Agreed by the group, two rungs up. We were asked.",
        "No evidence named yet.",
    )


def test_steps_down_and_steps_that_stay_are_told_in_words(walks):
    place(walks, "engagement", date(2026, 1, 5))
    place(walks, "consultation", date(2026, 2, 5))
    place(walks, "consultation", date(2026, 3, 5))

    assert in_order(said(walks), "one rung down", "no change")


def test_what_was_placed_on_another_ladder_is_told_with_the_name_of_that_ladder(walks):
    place(walks, "co_design", date(2026, 1, 5))
    rungs = [{"name": name} for name in ("Told", "Asked", "Shared")]
    file = walks.file
    key = file.frameworks.add_own(
        walks.group, {"kind": "ladder", "name": "Our steps", "rungs": rungs}
    )
    file.frameworks.choose_ladder(walks.group, key)
    place(walks, file.frameworks.ladder(walks.group).rungs[2].key, date(2026, 6, 1))
    headings = [plain(b.text) for b in _all(document(walks).blocks) if isinstance(b, Heading)]

    assert "5 January 2026: Co-design (on the ladder “The ladder of co-production”)" in headings
    assert "1 June 2026: Shared" in headings


def test_limits_are_told_and_what_can_still_be_influenced(walks):
    place(
        walks,
        "informing",
        date(2026, 1, 5),
        limit_kind=LimitKind.TIME,
        limit_note="The money had four days.",
        still_open="Where the chairs stand.",
    )

    assert in_order(
        said(walks),
        "Why this level was right here: There was no time. The money had four days.",
        "What can still be influenced: Where the chairs stand.",
    )


def test_a_proposal_that_was_overruled_says_why(walks):
    place(
        walks,
        "co_design",
        date(2026, 1, 5),
        proposed="engagement",
        overruled="We count the writing.",
    )

    assert "“Engagement”. The group chose another rung: We count the writing." in said(walks)


def test_the_gap_between_the_sides_is_told_in_words(walks):
    place(walks, "consultation", date(2026, 1, 5), view=View.PATIENTS)
    place(walks, "co_design", date(2026, 1, 5), view=View.STAFF)

    assert "The two sides are two rungs apart." in said(walks)


def test_parts_have_their_history_in_the_words_of_the_group(walks):
    groups = walks.file.groups
    groups.change(replace(groups.get(walks.group), vocabulary=Vocabulary.GOVERNANCE))
    for day, level in ((1, Level.DESCRIPTIVE), (2, Level.TRANSFORMATIVE)):
        walks.file.initiatives.share_parts(
            PartsShared(initiative_id=walks.walks, on=date(2026, day, 5), co_decision=level)
        )
    (table,) = [b for b in document(walks).blocks if isinstance(b, Table)]

    assert [column.head for column in table.columns][2] == "Co-commission"
    assert [row[2] for row in table.rows] == ["Descriptive", "Transformative"]
    assert "Governance International" in said(walks)


def test_the_summary_shows_parts_before_and_now(walks):
    for day, level in ((1, Level.DESCRIPTIVE), (2, Level.TRANSFORMATIVE)):
        walks.file.initiatives.share_parts(
            PartsShared(initiative_id=walks.walks, on=date(2026, day, 5), co_decision=level)
        )
    (table,) = [b for b in document(walks, "initiative").blocks if isinstance(b, Table)]

    assert table.rows[1] == ("Co-decision", "○ before", "", "● equal")


def test_an_always_event_says_its_phase_and_who_checks(walks):
    change(
        walks, kind=InitiativeKind.ALWAYS_EVENT, phase=Phase.IMPLEMENT, checkers="Two carers ring"
    )

    for name in ("initiative", "initiative-path"):
        text = "\n".join(texts(document(walks, name)))
        assert "What sort of work: Always Event. Putting it into practice" in text
        assert "Who checks: Two carers ring" in text


def test_what_the_record_shows_stands_beside_it_with_a_next_step(walks):
    place(walks, "engagement", date(2026, 1, 5))
    text = said(walks)

    assert in_order(text, "What the record shows", "What could come next", "only not known")


def test_the_public_copy_has_initials_in_reasons(walks):
    place(walks, "engagement", date(2026, 1, 5), "Amina Yusuf asked everybody.")

    assert "Amina Yusuf" in said(walks)
    assert "AY asked everybody." in said(walks, public=True)
    assert "Amina" not in said(walks, public=True)


def _all(blocks):
    for block in blocks:
        yield block
        yield from _all(getattr(block, "blocks", ()))
