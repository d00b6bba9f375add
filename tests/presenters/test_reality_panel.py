"""What the card "What the record shows" says, and where it leads."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.guided_placing import NEEDS, QUESTIONS
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import Decision, DecisionHow
from coprod_desktop.domain.placements import Level, LimitKind, PartsShared, Placement
from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.reality_panel import RealityPanelPresenter


class FakeScreen:
    """Keeps what it was told to show."""

    def __init__(self) -> None:
        self.card = None
        self.gone = ""

    def show_card(self, card) -> None:
        self.card = card

    def show_gone(self, words) -> None:
        self.gone = words


@pytest.fixture
def screen() -> FakeScreen:
    return FakeScreen()


@pytest.fixture
def gone_to() -> list[Place]:
    return []


@pytest.fixture
def show(riverside, screen, gone_to):
    presenter = RealityPanelPresenter(
        screen,
        riverside.file.reality,
        built_in().guided(),
        words=riverside.file.words,
        go=gone_to.append,
    )

    def show(name: str) -> RealityPanelPresenter:
        presenter.show(riverside.initiatives[name])
        return presenter

    return show


def place(riverside, name: str, rung: str, **more) -> None:
    riverside.file.initiatives.place(
        Placement(
            initiative_id=riverside.initiatives[name],
            rung=rung,
            on=date(2026, 10, 1),
            reason="We said so",
            **more,
        )
    )


def line(screen, about: str):
    return next(one for one in screen.card.lines if one.about == about)


def test_each_line_is_said_with_its_standing_and_its_place(riverside, show, screen) -> None:
    show("phones")

    decided = line(screen, "Who decided")
    assert decided.text == "Patients and staff made the decision about it together."
    assert (decided.standing.text, decided.standing.tone) == ("fits this rung", "good")
    (link,) = decided.links
    assert link.place == Place(
        "meeting", riverside.meetings["september"], "item", riverside.items["phones"]
    )


def test_what_is_silent_is_told_apart_from_what_the_record_shows(show, screen) -> None:
    show("phones")

    assert screen.card.silent == (
        "The record does not say whether anybody checked together that it helps.",
    )
    assert "Who checked" not in [one.about for one in screen.card.lines]


def test_a_silent_record_is_no_judgement_and_says_what_to_write_down(show, screen) -> None:
    show("walking")

    assert screen.card.lead[0].startswith("The record cannot say.")
    assert (screen.card.question, screen.card.lines) == ("", ())
    assert screen.card.steps[0] == "Write down from which day patients had a part."


def test_what_speaks_against_a_rung_becomes_a_question(riverside, show, screen) -> None:
    riverside.file.meetings.decide(
        Decision(item_id=riverside.items["phones"], text="Buy it", how=DecisionHow.STAFF_ALONE)
    )
    place(riverside, "phones", "co_production")
    show("phones")

    assert screen.card.lead[0].endswith("What is written down fits “Co-design” at most.")
    assert screen.card.question == "Is it really co-production?"
    assert screen.card.reasons[0] == (
        "Patients took part in 1 of 2 decisions about it. Staff made 1 alone."
    )
    assert line(screen, "Who decided").standing.text == "fits “Co-design” at most"
    assert "Decide the big things together, money and time too." in screen.card.steps


def test_a_part_not_shared_as_equals_is_named(riverside, show, screen) -> None:
    riverside.file.initiatives.share_parts(
        PartsShared(
            initiative_id=riverside.initiatives["phones"],
            on=date(2026, 10, 1),
            co_evaluation=Level.DESCRIPTIVE,
        )
    )
    show("phones")

    assert line(screen, "Which parts were shared").text == (
        "On 1 October 2026 the group said that co-evaluation was not shared yet."
    )


def test_a_lower_rung_with_its_reason_is_asked_nothing(riverside, show, screen) -> None:
    place(
        riverside,
        "phones",
        "informing",
        limit_kind=LimitKind.LAW,
        limit_note="a national contract",
        still_open="How people are told",
    )
    show("phones")

    said, still_open = screen.card.lead[:2]
    assert said.endswith(
        "said why: The law left no choice (a national contract). That is an honest answer."
    )
    assert still_open == "What can still be influenced: How people are told"
    assert (screen.card.question, screen.card.steps) == ("", ())


def test_a_side_that_sees_it_elsewhere_is_named(show, screen) -> None:
    show("phones")

    assert screen.card.lead[1:] == ("The patient side puts it on “Consultation”.",)


def test_a_claim_is_shown_with_its_sentence_and_leads_to_it(
    riverside, show, screen, gone_to
) -> None:
    riverside.file.meetings.write_notes(
        riverside.items["phones"], "Both were played. The menu was **co-produced**."
    )
    presenter = show("phones")
    (claim,) = screen.card.claims
    presenter.follow(claim.where.place)

    assert claim.where.text == "The minutes of 14 September 2026 say:"
    assert claim.sentence == "“The menu was co-produced.”"
    assert claim.note.endswith("Which parts were shared, and how far?")
    assert gone_to == [
        Place("meeting", riverside.meetings["september"], "item", riverside.items["phones"])
    ]


def test_what_became_of_advice_is_counted_without_a_judgement(show, screen) -> None:
    show("phones")

    became = line(screen, "What became of it")
    assert became.text == (
        "5 actions and pledges came of it: 2 done or kept, 1 not done and 2 under way."
    )
    assert became.standing is None
    assert became.links[-1].text == "2 more places in the record"


def test_the_ladder_is_always_credited(show, screen) -> None:
    show("walking")

    assert "Think Local Act Personal" in screen.card.credit


def test_work_without_a_place_is_told_as_it_is(riverside, show, screen) -> None:
    show("corner")

    (said,) = screen.card.lead
    assert said.startswith("The record cannot say.")


def test_a_line_about_work_without_a_place_is_compared_with_no_rung(
    riverside, show, screen
) -> None:
    meetings, corner = riverside.file.meetings, riverside.initiatives["corner"]
    item = meetings.item(riverside.items["corner"])
    meetings.change_item(replace(item, initiative_id=corner))
    show("corner")

    assert line(screen, "Who was there").standing.text == "fits any rung"


def test_an_initiative_that_is_gone_says_so(riverside, screen, show) -> None:
    key = riverside.file.initiatives.add(Initiative(group_id=riverside.group, title="Bus stop"))
    riverside.initiatives["stop"] = key
    presenter = show("stop")
    riverside.file.history.undo()
    presenter.refresh()

    assert screen.gone


def test_every_step_has_its_words() -> None:
    guided = built_in().guided()

    for need in NEEDS:
        if need.question != "say" or need.least != "made_to":
            assert guided.question(need.question).answer(need.least).next
    for question in QUESTIONS:
        assert [one.key for one in guided.question(question.key).answers] == list(question.offered)
