"""Guided placing: plain questions, and the rung their answers bear, said again at each answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.guided_placing import (
    BESIDE,
    QUESTIONS,
    Limit,
    Proposal,
    answers_kept,
    answers_of,
    propose,
)
from coprod_desktop.domain.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from coprod_desktop.domain.framework_lists import GuidedWords
    from coprod_desktop.domain.frameworks import Framework
    from coprod_desktop.domain.placements import PlacementAnswer
    from coprod_desktop.domain.words import Words


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """One answer to choose; its key is "" for "we do not know"."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """One question with its answers and the one given."""

    key: str
    text: str
    help: str
    answers: tuple[ShownAnswer, ...]
    given: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The questions, the rungs that may be chosen instead, and the ladder's credit."""

    questions: tuple[ShownQuestion, ...]
    rungs: tuple[ShownAnswer, ...]
    credit: str


@dataclass(frozen=True, slots=True)
class ShownLimit:
    """What keeps the work from the next rung, and what could be done about it."""

    text: str
    next: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownProposal:
    """The rung that the answers bear, "" for none, and what keeps it from the next."""

    rung: str
    said: str
    meaning: str
    limits_heading: str
    limits: tuple[ShownLimit, ...]
    use: str

    @property
    def can_be_used(self) -> bool:
        """Whether there is a rung to use."""
        return bool(self.rung)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidedChoice:
    """The rung chosen in the end, the one the answers bore, and why another was chosen.

    `reason` is what was written although no proposal is overruled: a reason like any other.
    """

    rung: str
    proposed: str
    overruled: str
    answers: tuple[PlacementAnswer, ...]
    reason: str = ""

    @property
    def is_proposed(self) -> bool:
        """Whether the answers bore this rung."""
        return self.rung == self.proposed


class GuidedPlacingScreen(Protocol):
    """What the panel shows."""

    def show_questions(self, asked: Asked) -> None: ...

    def show_proposal(self, proposal: ShownProposal) -> None: ...

    def point_out(self, refused: Refused) -> None: ...


class GuidedPlacingPresenter:
    """Asks the questions on the seven-rung ladder, and says what their answers bear."""

    def __init__(
        self,
        screen: GuidedPlacingScreen,
        guided: GuidedWords,
        ladder: Framework,
        *,
        words: Words,
        chosen: Callable[[GuidedChoice], None],
    ) -> None:
        self._screen = screen
        self._guided = guided
        self._ladder = ladder
        self._words = words
        self._chosen = chosen
        self._answers: dict[str, str] = {}

    def begin(self, answers: Iterable[PlacementAnswer] = ()) -> None:
        """Ask, with answers given before already chosen."""
        self._answers = answers_of(answers)
        rungs = (*self._ladder.top_down, *self._ladder.beside)
        self._screen.show_questions(
            Asked(
                questions=tuple(self._question(place) for place in range(len(QUESTIONS))),
                rungs=(
                    ShownAnswer("", self._words.say("guided_placing.choose")),
                    *(ShownAnswer(rung.key, rung.name) for rung in rungs),
                ),
                credit=f"{self._ladder.credit} {self._ladder.link}".strip(),
            )
        )
        self._screen.show_proposal(self._proposal())

    def answer(self, question: str, answer: str) -> None:
        """Take an answer, "" for not known, and say what rung is borne now."""
        self._answers[question] = answer
        self._screen.show_proposal(self._proposal())

    def use(self) -> None:
        """Choose the rung that is proposed; nothing while none is."""
        proposed = propose(self._answers).rung
        if proposed:
            self._choose(proposed)

    def use_other(self, rung: str, reason: str) -> None:
        """Choose another rung with the group's reason, or point out what is missing."""
        proposed = propose(self._answers).rung
        agrees = proposed in ("", rung)
        if not rung:
            self._screen.point_out(Refused("choose_rung", "other_rung"))
        elif not agrees and not reason.strip():
            self._screen.point_out(Refused("overruled_needs_reason", "overruled"))
        else:
            why = reason.strip()
            self._choose(rung, overruled="" if agrees else why, reason=why if agrees else "")

    def _choose(self, rung: str, *, overruled: str = "", reason: str = "") -> None:
        self._chosen(
            GuidedChoice(
                rung=rung,
                proposed=propose(self._answers).rung,
                overruled=overruled,
                answers=answers_kept(self._answers),
                reason=reason,
            )
        )

    def _question(self, place: int) -> ShownQuestion:
        asked = QUESTIONS[place]
        said = self._guided.question(asked.key)
        offered = tuple(ShownAnswer(key, said.answer(key).text) for key in asked.offered)
        not_known = ShownAnswer("", self._words.say("guided_placing.not_known"))
        given = self._answers.get(asked.key, "")
        return ShownQuestion(
            key=asked.key,
            text=f"{place + 1}. {said.text}",
            help=said.help,
            answers=(*offered, not_known),
            given=given if given in asked.offered else "",
        )

    def _proposal(self) -> ShownProposal:
        say = self._words.say
        proposal = propose(self._answers)
        rung = self._ladder.place(proposal.rung) if proposal.rung else None
        return ShownProposal(
            rung=proposal.rung,
            said=self._said(proposal),
            meaning=rung.meaning if rung else "",
            limits_heading=self._limits_heading(proposal),
            limits=tuple(self._limit(limit) for limit in self._shown_limits(proposal)),
            use=say("guided_placing.use", rung=rung.name)
            if rung
            else say("guided_placing.use_none"),
        )

    def _said(self, proposal: Proposal) -> str:
        say = self._words.say
        if not proposal.rung:
            asked = bool(answers_kept(self._answers))
            return say("guided_placing.no_rung_yet" if asked else "guided_placing.nothing_yet")
        if proposal.rung == BESIDE:
            return say("guided_placing.beside")
        name = self._ladder.place(proposal.rung).name
        said = say("guided_placing.proposed", rung=name)
        return said if proposal.above else f"{said} {say('guided_placing.top')}"

    def _limits_heading(self, proposal: Proposal) -> str:
        if not self._shown_limits(proposal):
            return ""
        given = any(limit.given for limit in proposal.limits)
        key = "guided_placing.keeps" if given else "guided_placing.needs"
        return self._words.say(key, rung=self._ladder.place(proposal.above).name)

    def _shown_limits(self, proposal: Proposal) -> tuple[Limit, ...]:
        """All that keeps it from the next rung; nothing before the first answer is given."""
        return proposal.limits if answers_kept(self._answers) else ()

    def _limit(self, limit: Limit) -> ShownLimit:
        asked = self._guided.question(limit.question)
        if limit.given:
            because = asked.answer(limit.given).because
            text = self._words.say(
                "guided_placing.limit", because=f"{because[:1].upper()}{because[1:]}"
            )
        else:
            text = self._words.say("guided_placing.not_answered", question=asked.text)
        return ShownLimit(text, asked.answer(limit.needed).next)
