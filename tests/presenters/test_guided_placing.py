"""What guided placing asks, proposes and hands on."""

import pytest

from coprod_desktop.domain.guided_placing import QUESTIONS
from coprod_desktop.domain.placements import PlacementAnswer
from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.presenters.guided_placing import GuidedChoice, GuidedPlacingPresenter
from coprod_desktop.services.group_file import english

ENGAGED = {
    "when": "late",
    "who": "several",
    "say": "asked_often",
    "decides": "heard",
    "told": "some",
}


class FakeScreen:
    """Keeps what it was told to show."""

    def __init__(self) -> None:
        self.asked = None
        self.proposal = None
        self.refused = None

    def show_questions(self, asked) -> None:
        self.asked = asked

    def show_proposal(self, proposal) -> None:
        self.proposal = proposal

    def point_out(self, refused) -> None:
        self.refused = refused


@pytest.fixture
def screen() -> FakeScreen:
    return FakeScreen()


@pytest.fixture
def chosen() -> list[GuidedChoice]:
    return []


@pytest.fixture
def presenter(screen, chosen) -> GuidedPlacingPresenter:
    presenter = GuidedPlacingPresenter(
        screen, built_in().guided(), built_in().ladder(), words=english(), chosen=chosen.append
    )
    presenter.begin()
    return presenter


def answer(presenter: GuidedPlacingPresenter, answers: dict[str, str]) -> None:
    for question, given in answers.items():
        presenter.answer(question, given)


def test_every_question_can_be_left_as_not_known(presenter, screen) -> None:
    assert [question.key for question in screen.asked.questions] == [q.key for q in QUESTIONS]
    for question in screen.asked.questions:
        assert (question.answers[-1].key, question.answers[-1].text) == ("", "We do not know")
        assert question.given == ""


def test_before_any_answer_nothing_is_proposed(presenter, screen) -> None:
    assert (screen.proposal.rung, screen.proposal.can_be_used) == ("", False)
    assert screen.proposal.limits == ()


def test_each_answer_says_the_rung_borne_now_and_why_no_higher(presenter, screen) -> None:
    answer(presenter, ENGAGED)

    assert screen.proposal.said == "Your answers point to “Engagement”."
    assert screen.proposal.limits_heading == "What keeps it from “Co-design”"
    assert [limit.text for limit in screen.proposal.limits] == [
        "People were asked more than once.",
        "People came in when the choices were already drawn up.",
    ]
    assert screen.proposal.limits[1].next == "Work out the choices with people in the room."


def test_what_is_not_known_is_named_by_its_question(presenter, screen) -> None:
    answer(presenter, {"say": "asked", "who": "one"})

    (limit,) = screen.proposal.limits
    assert limit.text == "Not known yet: When did people come in?"


def test_at_the_top_nothing_is_held_against_it(presenter, screen) -> None:
    answer(presenter, {question.key: question.answers[-1] for question in QUESTIONS})

    assert screen.proposal.said.endswith("It is the top rung, and your answers show all of it.")
    assert (screen.proposal.limits, screen.proposal.limits_heading) == ((), "")


def test_what_the_community_leads_is_put_beside_the_ladder(presenter, screen) -> None:
    answer(presenter, {"leads": "community"})

    assert "beside the ladder" in screen.proposal.said
    assert screen.proposal.use == "Use this rung: Led by the community"


def test_using_the_rung_hands_on_the_answers(presenter, chosen) -> None:
    answer(presenter, ENGAGED)
    presenter.use()

    (choice,) = chosen
    assert (choice.rung, choice.proposed, choice.overruled) == ("engagement", "engagement", "")
    assert PlacementAnswer(question="decides", answer="heard") in choice.answers


def test_nothing_is_used_while_nothing_is_proposed(presenter, chosen) -> None:
    presenter.use()

    assert chosen == []


@pytest.mark.parametrize(
    ("rung", "reason", "code", "field"),
    [
        ("", "Because", "choose_rung", "other_rung"),
        ("co_design", " ", "overruled_needs_reason", "overruled"),
    ],
)
def test_another_rung_needs_its_name_and_a_reason(
    presenter, screen, chosen, rung: str, reason: str, code: str, field: str
) -> None:
    answer(presenter, ENGAGED)
    presenter.use_other(rung, reason)

    assert (screen.refused.code, screen.refused.field) == (code, field)
    assert chosen == []


def test_another_rung_is_handed_on_with_the_reason(presenter, chosen) -> None:
    answer(presenter, ENGAGED)
    presenter.use_other("co_design", " We drew it up in June. ")

    (choice,) = chosen
    assert (choice.rung, choice.proposed) == ("co_design", "engagement")
    assert choice.overruled == "We drew it up in June."


def test_choosing_the_proposed_rung_oneself_overrules_nothing(presenter, chosen) -> None:
    answer(presenter, ENGAGED)
    presenter.use_other("engagement", "So it is")

    assert (chosen[0].overruled, chosen[0].reason) == ("", "So it is")


def test_a_reason_written_before_any_answer_is_handed_on_too(presenter, chosen) -> None:
    presenter.begin()
    presenter.use_other("co_design", " We drew it up in June. ")

    assert (chosen[0].rung, chosen[0].proposed) == ("co_design", "")
    assert (chosen[0].overruled, chosen[0].reason) == ("", "We drew it up in June.")


def test_answers_given_before_are_chosen_again(presenter, screen) -> None:
    presenter.begin([PlacementAnswer(question="say", answer="told")])

    given = {question.key: question.given for question in screen.asked.questions}
    assert (given["say"], given["when"]) == ("told", "")
    assert screen.proposal.rung == "informing"
