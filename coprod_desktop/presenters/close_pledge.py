"""What moving a pledge on asks: who checked it, why it was not kept, or until when it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.owners import resolve
from coprod_desktop.domain.pledges import Pledge, PledgeState
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.record_choices import members_of

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile


class PledgeTurn(StrEnum):
    """What is said of a pledge."""

    KEPT = "kept"
    LONGER = "longer"
    CHANGED = "changed"
    NOT_KEPT = "not_kept"


CLOSED_AS = {
    PledgeTurn.CHANGED: PledgeState.CHANGED,
    PledgeTurn.NOT_KEPT: PledgeState.NOT_KEPT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked, in words, and what the fields hold at first."""

    turn: PledgeTurn
    title: str
    pledge: str
    hint: str
    button: str
    checked_on: date
    due: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was typed; only what the question asks for is used."""

    checked_by: str = ""
    checked_on: date | None = None
    reason: str = ""
    due: date | None = None
    note: str = ""


class ClosePledgeScreen(Protocol):
    """What the dialog shows."""

    def show_question(self, question: Question, checkers: tuple[str, ...]) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class ClosePledgePresenter:
    """Asks what a pledge's new state needs, and records it."""

    def __init__(
        self,
        screen: ClosePledgeScreen,
        file: GroupFile,
        words: Words,
        clock: Clock,
        *,
        pledge_id: int,
        turn: PledgeTurn,
        recorded: Callable[[int], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._words = words
        self._today = clock().date()
        self._pledge_id = pledge_id
        self._turn = turn
        self._recorded = recorded

    def begin(self) -> None:
        """Ask; members other than the promiser are offered as those who checked."""
        pledge = self._pledge()
        members = members_of(self._file.people, pledge.group_id, self._today)
        promisers = self._promisers(pledge)
        checkers = tuple(one.known_as for one in members if one.id not in promisers)
        self._screen.show_question(self._question(pledge), checkers)

    def answer(self, answer: Answer) -> None:
        """Record the answer and close; or say what is missing."""
        try:
            self._record(answer)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            self._recorded(self._pledge_id)

    def _record(self, answer: Answer) -> None:
        pledges = self._file.pledges
        if self._turn is PledgeTurn.KEPT:
            self._refuse_the_promiser(answer.checked_by)
            checked_on = answer.checked_on or self._today
            pledges.keep(self._pledge_id, checked_on, answer.checked_by, answer.note)
        elif self._turn is PledgeTurn.LONGER:
            if answer.due is None:
                raise Refused("empty", "due")
            said = self._longer_said(answer.due, answer.note.strip())
            pledges.postpone(self._pledge_id, answer.due, said)
        else:
            pledges.close(self._pledge_id, CLOSED_AS[self._turn], answer.reason)

    def _refuse_the_promiser(self, checked_by: str) -> None:
        """Refuse initials or a first name that mean the promiser, as the full name is refused."""
        pledge = self._pledge()
        people = members_of(self._file.people, pledge.group_id, self._today)
        checkers, promisers = resolve(checked_by, people), self._promisers(pledge)
        if checkers and set(checkers) <= promisers:
            raise Refused("checked_by_promiser", "checked_by")

    def _promisers(self, pledge: Pledge) -> set[int]:
        people = members_of(self._file.people, pledge.group_id, self._today)
        known = {pledge.person_id} if pledge.person_id is not None else set()
        return known | set(resolve(pledge.promiser, people))

    def _longer_said(self, due: date, note: str) -> str:
        """Words for the story, so that a new day is never given in silence."""
        said = self._words.say("close_pledge.given_until", date=self._words.date(due))
        return f"{said}. {note}" if note else said

    def _question(self, pledge: Pledge) -> Question:
        say, key = self._words.say, f"close_pledge.{self._turn.value}"
        return Question(
            turn=self._turn,
            title=say(f"{key}_title"),
            pledge=say("close_pledge.pledge", who=pledge.promiser, text=pledge.text),
            hint=say(f"{key}_hint"),
            button=say(f"{key}_button"),
            checked_on=self._today,
            due=pledge.due if pledge.due and pledge.due > self._today else None,
        )

    def _pledge(self) -> Pledge:
        return self._file.pledges.line(self._pledge_id).pledge
