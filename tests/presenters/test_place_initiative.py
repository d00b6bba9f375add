"""Placing an initiative with a reason and evidence."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.initiatives import InitiativeKind
from coprod_desktop.domain.meetings import Purpose
from coprod_desktop.domain.placements import EvidenceKind, LimitKind, PlacementAnswer, View
from coprod_desktop.presenters.place_initiative import PlaceInitiativePresenter, PlacingEntry

ENTRY = PlacingEntry(
    rung="engagement",
    view=View.AGREED,
    on=date(2026, 11, 24),
    meeting_id=None,
    reason="We were asked twice",
    evidence=(),
    own_words="",
)


class FakeScreen:
    """Keeps what it was told to show."""

    def __init__(self) -> None:
        self.placing = self.refused = None
        self.closed = False

    def show_placing(self, placing) -> None:
        self.placing = placing

    def point_out(self, refused) -> None:
        self.refused = refused

    def close_editor(self) -> None:
        self.closed = True


@pytest.fixture
def screen() -> FakeScreen:
    return FakeScreen()


@pytest.fixture
def placed() -> list[int]:
    return []


@pytest.fixture
def dialog(riverside, screen, placed) -> PlaceInitiativePresenter:
    return PlaceInitiativePresenter(
        screen,
        riverside.file.initiatives,
        riverside.file.meetings,
        words=riverside.file.words,
        clock=riverside.clock,
        placed=placed.append,
    )


def test_it_says_where_the_initiative_stands_now_by_each_view(riverside, dialog, screen) -> None:
    dialog.begin(riverside.initiatives["phones"])

    assert screen.placing.now == (
        "Agreed by the group: Co-design, 14 September 2026",
        "The patient side's view: Consultation, 14 September 2026",
        "The staff side's view: Co-design, 14 September 2026",
    )


def test_the_rung_of_now_is_chosen_unless_another_was_asked_for(riverside, dialog, screen) -> None:
    dialog.begin(riverside.initiatives["phones"])
    now = screen.placing.rung
    dialog.begin(riverside.initiatives["phones"], "engagement")

    assert (now, screen.placing.rung) == ("co_design", "engagement")


def test_one_never_placed_starts_without_a_rung(riverside, dialog, screen) -> None:
    dialog.begin(riverside.initiatives["corner"])

    assert screen.placing.rung == ""
    assert screen.placing.now == ("Nobody has placed it yet.",)


def test_what_the_community_leads_starts_beside_the_ladder(riverside, dialog, screen) -> None:
    initiatives = riverside.file.initiatives
    corner = initiatives.get(riverside.initiatives["corner"])
    initiatives.change(replace(corner, kind=InitiativeKind.COMMUNITY))

    dialog.begin(corner.id)

    assert screen.placing.rung == "community_led"


def test_only_meetings_that_were_held_are_offered(riverside, dialog, screen) -> None:
    dialog.begin(riverside.initiatives["phones"])

    assert [choice.words for choice in screen.placing.meetings] == [
        "Not at a meeting",
        "Monday 14 September 2026, Ordinary meeting",
    ]


def test_what_is_still_to_come_is_no_evidence(riverside, dialog, screen) -> None:
    riverside.file.meetings.add_item(
        riverside.meetings["november"],
        title="Phones in winter",
        purpose=Purpose.CHECK,
        initiative_id=riverside.initiatives["phones"],
    )

    dialog.begin(riverside.initiatives["phones"])

    assert not [words for words in screen.placing.evidence if "Phones in winter" in words]


def test_placing_adds_a_judgement_with_its_evidence(riverside, dialog, screen, placed) -> None:
    phones = riverside.initiatives["phones"]
    dialog.begin(phones)

    dialog.place(replace(ENTRY, evidence=(0,), own_words="Letter from the partners"))

    newest = riverside.file.initiatives.sheet(phones).line.agreed
    assert (newest.rung, newest.reason) == ("engagement", "We were asked twice")
    assert [piece.kind for piece in newest.evidence] == [EvidenceKind.ITEM, EvidenceKind.WORDS]
    assert (screen.closed, placed) == (True, [phones])


@pytest.mark.parametrize("view", [View.PATIENTS, View.STAFF])
def test_each_side_can_place_on_its_own(riverside, dialog, view) -> None:
    corner = riverside.initiatives["corner"]
    dialog.begin(corner)

    dialog.place(replace(ENTRY, view=view, meeting_id=riverside.meetings["september"]))

    (only,) = riverside.file.initiatives.sheet(corner).placements
    assert (only.view, only.meeting_id) == (view, riverside.meetings["september"])


@pytest.mark.parametrize(
    ("missing", "code", "field"),
    [
        ({"rung": ""}, "choose_rung", "rung"),
        ({"reason": "  "}, "empty", "reason"),
        ({"on": None}, "empty", "on"),
    ],
)
def test_what_is_missing_is_pointed_out_and_nothing_placed(
    riverside, dialog, screen, missing, code, field
) -> None:
    phones = riverside.initiatives["phones"]
    before = riverside.file.initiatives.sheet(phones).placements
    dialog.begin(phones)

    dialog.place(replace(ENTRY, **missing))

    assert (screen.refused.code, screen.refused.field) == (code, field)
    assert not screen.closed
    assert riverside.file.initiatives.sheet(phones).placements == before


ANSWERS = (PlacementAnswer(question="say", answer="asked"),)


def test_what_the_questions_bore_and_why_it_was_overruled_is_kept(riverside, dialog) -> None:
    corner = riverside.initiatives["corner"]
    dialog.begin(corner)

    dialog.place(
        replace(ENTRY, proposed="consultation", overruled="We were asked often", answers=ANSWERS)
    )

    newest = riverside.file.initiatives.sheet(corner).line.agreed
    assert (newest.rung, newest.proposed) == ("engagement", "consultation")
    assert (newest.overruled, newest.answers) == ("We were asked often", ANSWERS)


def test_the_questions_begin_with_what_was_answered_last(riverside, dialog) -> None:
    corner = riverside.initiatives["corner"]
    dialog.begin(corner)
    before = dialog.answered
    dialog.place(replace(ENTRY, proposed="engagement", answers=ANSWERS))
    dialog.begin(corner)

    assert (before, dialog.answered) == ((), ANSWERS)


def test_overruling_without_a_reason_is_pointed_out(riverside, dialog, screen) -> None:
    dialog.begin(riverside.initiatives["corner"])

    dialog.place(replace(ENTRY, proposed="consultation"))

    assert (screen.refused.code, screen.refused.field) == ("overruled_needs_reason", "overruled")


def test_questions_are_asked_on_the_ladder_of_seven_rungs_only(riverside, dialog, screen) -> None:
    file, corner = riverside.file, riverside.initiatives["corner"]
    dialog.begin(corner)
    seven = screen.placing.guided
    rungs = [{"name": "Told"}, {"name": "Together"}]
    own = {"kind": "ladder", "name": "Ours", "credit": "Riverside", "rungs": rungs}
    file.frameworks.choose_ladder(riverside.group, file.frameworks.add_own(riverside.group, own))

    dialog.begin(corner)

    assert (seven, screen.placing.guided) == (True, False)


def test_what_set_the_limit_can_be_said_below_the_top_rung(riverside, dialog, screen) -> None:
    corner = riverside.initiatives["corner"]
    dialog.begin(corner)

    dialog.place(replace(ENTRY, limit_kind=LimitKind.LAW, still_open="Where the box stands"))

    newest = riverside.file.initiatives.sheet(corner).line.agreed
    assert (newest.limit_kind, newest.still_open) == (LimitKind.LAW, "Where the box stands")
    assert "co_design" in screen.placing.below_top
    assert not {"co_production", "community_led"} & screen.placing.below_top


def test_a_limit_in_words_alone_is_something_else(riverside, dialog) -> None:
    corner = riverside.initiatives["corner"]
    dialog.begin(corner)

    dialog.place(replace(ENTRY, limit_note="The roof fell in"))

    newest = riverside.file.initiatives.sheet(corner).line.agreed
    assert (newest.limit_kind, newest.limit_note) == (LimitKind.OTHER, "The roof fell in")


def test_where_both_sides_differ_their_reasons_stand_beside(riverside, dialog, screen) -> None:
    dialog.begin(riverside.initiatives["phones"])

    assert [side.says for side in screen.placing.sides] == [
        "The patient side's view: Consultation, 14 September 2026",
        "The staff side's view: Co-design, 14 September 2026",
    ]
    assert all(side.reason for side in screen.placing.sides)
    assert screen.placing.question.endswith("What does each side see that the other does not?")


def test_a_whole_meeting_is_evidence_too(riverside, dialog, screen) -> None:
    corner = riverside.initiatives["corner"]
    dialog.begin(corner)
    place = screen.placing.evidence.index("Meeting of 14 September 2026")

    dialog.place(replace(ENTRY, evidence=(place,)))

    (piece,) = riverside.file.initiatives.sheet(corner).line.agreed.evidence
    assert (piece.kind, piece.target_id) == (
        EvidenceKind.MEETING,
        riverside.meetings["september"],
    )
