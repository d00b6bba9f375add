"""Plain questions about a piece of work, and the highest rung that their answers bear.

Each rung asks for the least of some answers (NEEDS). A rung is borne when what it asks for,
and all that the rungs below it ask for, is answered well enough. A question without an answer
is not known: it bears nothing that asks for it, and so never raises a rung.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from coprod_desktop.domain.placements import Level, PlacementAnswer

LADDER = "ladder"
"""The key of the ladder for which these questions are asked."""
RUNGS = (
    "coercion",
    "educating",
    "informing",
    "consultation",
    "engagement",
    "co_design",
    "co_production",
)
"""The rungs of that ladder from the lowest to the highest."""
BESIDE = "community_led"
"""The place beside the ladder."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers from worst to best; those `beside` lead off the ladder."""

    key: str
    answers: tuple[str, ...]
    beside: tuple[str, ...] = ()

    @property
    def offered(self) -> tuple[str, ...]:
        """All answers that may be chosen, in the order in which they are shown."""
        return (*self.answers, *self.beside)

    def worth(self, answer: str) -> int:
        """How good an answer is, the worst being 0; -1 where it is not known."""
        return self.answers.index(answer) if answer in self.answers else -1


QUESTIONS = (
    Question("leads", ("staff", "together"), beside=("community",)),
    Question("when", ("not_yet", "after", "late", "early", "start")),
    Question("who", ("nobody", "one", "several", "most_touched")),
    Question("say", ("made_to", "taught", "told", "asked", "asked_often", "worked", "equals")),
    Question("decides", ("staff", "heard", "some", "together")),
    Question("delivers", ("staff", "some", "together")),
    Question("checks", ("nobody", "staff", "asked", "together")),
    Question("told", ("nobody", "some", "all")),
)
"""Who leads; when people came in; who took part; what say they had; who decides, does the work,
checks; who was told what became of it."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a rung asks for: the least answer to one question, and where that comes from.

    It is not asked for where another question is answered at least as `unless` says. TLAP is
    the ladder of Think Local Act Personal and the National Co-production Advisory Group; LEEDS
    the patient training of Leeds (levels, the four Co's, "what it is not", "you said, we did");
    NHSE the call of NHS England to hear, to act and to tell.
    """

    rung: str
    question: str
    least: str
    source: str
    unless: tuple[str, str] | None = None


WORKED = ("say", "worked")
"""Who works it out with staff has more say than who is asked, however often."""

NEEDS = (
    # rung            question    least answer    source
    Need("coercion", "say", "made_to", "TLAP 1: people receive, their views are not used"),
    Need("educating", "say", "taught", "TLAP 2: people learn how a service works, no more"),
    Need("informing", "say", "told", "TLAP 3: told how things work, what was decided and why"),
    Need("consultation", "say", "asked", "TLAP 4: surveys or meetings"),
    Need("consultation", "who", "one", "TLAP 4: somebody has to be asked"),
    Need("consultation", "when", "after", "LEEDS: asking after a decision is still of value"),
    Need("engagement", "say", "asked_often", "TLAP 5: more chances to speak"),
    Need("engagement", "when", "late", "TLAP 5: some decisions may move, so none is made yet"),
    Need(
        "engagement",
        "who",
        "several",
        "LEEDS: the wider community, not one voice; a pair may work it out",
        unless=WORKED,
    ),
    Need(
        "engagement",
        "decides",
        "heard",
        "TLAP 5: as far as the service allows; 6: real influence, though staff may decide",
        unless=WORKED,
    ),
    Need(
        "engagement",
        "told",
        "some",
        "NHSE: a culture of acting on feedback; who works it out with staff sees it happen",
        unless=WORKED,
    ),
    Need("co_design", "say", "worked", "TLAP 6: real influence on the design"),
    Need("co_design", "when", "early", "LEEDS, what it is not: involved late in the process"),
    Need("co_production", "leads", "together", "LEEDS, what it is not: led by staff"),
    Need("co_production", "when", "start", "TLAP 7: from design to delivery; LEEDS: throughout"),
    Need("co_production", "who", "most_touched", "National model: many and diverse voices"),
    Need("co_production", "say", "equals", "TLAP 7: an equal relationship; LEEDS co-design"),
    Need("co_production", "decides", "together", "TLAP 7: strategic decisions shared; co-decision"),
    Need("co_production", "delivers", "some", "TLAP 7: to delivery; LEEDS co-delivery"),
    Need("co_production", "checks", "together", "LEEDS co-evaluation"),
    Need("co_production", "told", "all", "LEEDS step 5: you said, we did"),
)

_BY_KEY = {question.key: question for question in QUESTIONS}

PART_QUESTIONS = {
    "co_design": "say",
    "co_decision": "decides",
    "co_delivery": "delivers",
    "co_evaluation": "checks",
}
"""The question that tells how far each of the four Co's was shared."""
_INTERMEDIATE = {"say": "worked", "decides": "some", "delivers": "some", "checks": "asked"}


@dataclass(frozen=True, slots=True)
class Limit:
    """An answer that keeps a piece of work from the next rung, and what that rung asks for.

    `given` is "" where it is not known.
    """

    question: str
    given: str
    needed: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """The highest rung the answers bear, "" where they do not say even the lowest.

    `bears` are the answers on which it rests; `above` is the next rung, "" at the top and
    beside the ladder; `limits` say why the work is not there, the answers given before those
    not known, and so what would bear that rung.
    """

    rung: str
    bears: tuple[PlacementAnswer, ...] = ()
    above: str = ""
    limits: tuple[Limit, ...] = ()


def question(key: str) -> Question:
    """The question with this key; raises KeyError for one that is not asked."""
    return _BY_KEY[key]


def needs(rung: str) -> tuple[Need, ...]:
    """What this rung asks for beyond the rungs below it."""
    return tuple(need for need in NEEDS if need.rung == rung)


def propose(answers: Mapping[str, str]) -> Proposal:
    """The highest rung that answers (by question) bear, and why no higher.

    An answer that is not among those offered counts as not known.
    """
    off = _off_the_ladder(answers)
    if off is not None:
        return Proposal(BESIDE, bears=(off,))
    borne = ""
    for rung in RUNGS:
        limits = tuple(_limits(answers, needs(rung)))
        if limits:
            return Proposal(borne, _bearing(answers, borne), rung, limits)
        borne = rung
    return Proposal(borne, _bearing(answers, borne))


def parts_of(answers: Mapping[str, str]) -> dict[str, Level]:
    """How far each of the four Co's was shared, as the answers tell it; unknown parts left out."""
    parts = {}
    for part, key in PART_QUESTIONS.items():
        asked = question(key)
        worth = asked.worth(answers.get(key, ""))
        if worth == len(asked.answers) - 1:
            parts[part] = Level.TRANSFORMATIVE
        elif worth >= asked.worth(_INTERMEDIATE[key]):
            parts[part] = Level.INTERMEDIATE
        elif worth >= 0:
            parts[part] = Level.DESCRIPTIVE
    return parts


def answers_kept(answers: Mapping[str, str]) -> tuple[PlacementAnswer, ...]:
    """The answers in the order of the questions, as a placement keeps them."""
    return tuple(
        PlacementAnswer(question=asked.key, answer=answers[asked.key])
        for asked in QUESTIONS
        if answers.get(asked.key, "") in asked.offered
    )


def answers_of(kept: Iterable[PlacementAnswer]) -> dict[str, str]:
    """The answers by their questions, as `propose` takes them."""
    return {one.question: one.answer for one in kept}


def _off_the_ladder(answers: Mapping[str, str]) -> PlacementAnswer | None:
    return next((kept for kept in answers_kept(answers) if _is_beside(kept)), None)


def _is_beside(kept: PlacementAnswer) -> bool:
    return kept.answer in question(kept.question).beside


def _limits(answers: Mapping[str, str], asked_for: Iterable[Need]) -> list[Limit]:
    unmet = [
        Limit(need.question, _known(answers, need.question), need.least)
        for need in asked_for
        if not _met(answers, need)
    ]
    return sorted(unmet, key=lambda limit: not limit.given)


def _bearing(answers: Mapping[str, str], rung: str) -> tuple[PlacementAnswer, ...]:
    """The answers that the rung itself asked for."""
    asked_for = {need.question for need in needs(rung)}
    return tuple(kept for kept in answers_kept(answers) if kept.question in asked_for)


def _known(answers: Mapping[str, str], key: str) -> str:
    answer = answers.get(key, "")
    return answer if answer in question(key).answers else ""


def _met(answers: Mapping[str, str], need: Need) -> bool:
    if need.unless is not None and _reaches(answers, *need.unless):
        return True
    return _reaches(answers, need.question, need.least)


def _reaches(answers: Mapping[str, str], key: str, least: str) -> bool:
    asked = question(key)
    return asked.worth(answers.get(key, "")) >= asked.worth(least)
