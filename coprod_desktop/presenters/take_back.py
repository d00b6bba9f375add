"""Shows which steps would be taken back, or done again, and does it when that is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.history import Step
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.told_changes import who

if TYPE_CHECKING:
    from coprod_desktop.services.history import History

STEPS_TOLD = 30


class TakeBackScreen(Protocol):
    """What the dialog shows."""

    def show_steps(
        self, *, heading: str, hint: str, steps: tuple[str, ...], button: str
    ) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class TakeBackPresenter:
    """Takes back all steps down to one, or with `again` does them again up to one.

    `told` is called with a sentence when it is done.
    """

    def __init__(
        self,
        screen: TakeBackScreen,
        history: History,
        words: Words,
        entry_id: int,
        *,
        told: Callable[[str], None],
        again: bool = False,
    ) -> None:
        self._screen = screen
        self._history = history
        self._words = words
        self._entry_id = entry_id
        self._told = told
        self._again = again
        self._steps: tuple[Step, ...] = ()

    def begin(self) -> None:
        """Show the steps; refuses "not_in_order" where the one asked for is out of reach."""
        read = self._history.steps_up_to if self._again else self._history.steps_back_to
        self._steps = read(self._entry_id)
        count, end = len(self._steps), "_again" if self._again else ""
        titles = [self._step(step) for step in self._steps[:STEPS_TOLD]]
        if count > STEPS_TOLD:
            titles.append(self._words.say("take_back.more", count=count - STEPS_TOLD))
        self._screen.show_steps(
            heading=self._words.say(f"take_back.title{end}", count=count),
            hint=self._words.say(f"take_back.hint{end}"),
            steps=tuple(titles),
            button=self._words.say(f"take_back.button{end}", count=count),
        )

    def go_on(self) -> None:
        """Do it, all of it or nothing; say why where it is refused."""
        try:
            if self._again:
                title = self._history.redo(self._entry_id)
            else:
                title = self._history.undo(self._entry_id)
        except Refused as refused:
            self._screen.point_out(refused)
            return
        key = "history_room.done_again" if self._again else "history_room.taken_back"
        self._screen.close_editor()
        self._told(self._words.say(key, count=len(self._steps), title=title))

    def _step(self, step: Step) -> str:
        words = self._words
        return words.say(
            "take_back.step",
            title=step.title,
            about=step.about,
            when=words.moment(step.at),
            who=who(step.who, words),
        )
