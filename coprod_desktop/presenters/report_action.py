"""What a report on an action asks: how far it is, what was said, and at which meeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.record_choices import items_of
from coprod_desktop.presenters.rows import Chip, Choice

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile

STATES = (
    ActionState.GOING_ON,
    ActionState.CARRIED_FORWARD,
    ActionState.DONE,
    ActionState.DROPPED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was said of an action."""

    state: ActionState
    note: str = ""
    item_id: int | None = None


class ReportActionScreen(Protocol):
    """What the dialog shows."""

    def offer(self, states: tuple[Chip, ...], items: tuple[Choice, ...]) -> None: ...

    def show_report(self, action: str, report: Report) -> None: ...

    def show_hint(self, words: str) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class ReportActionPresenter:
    """Records how far an action is, with what was said of it."""

    def __init__(
        self,
        screen: ReportActionScreen,
        file: GroupFile,
        words: Words,
        clock: Clock,
        *,
        action_id: int,
        begin_with: Report,
        recorded: Callable[[int], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._words = words
        self._today = clock().date()
        self._action_id = action_id
        self._begin_with = begin_with
        self._recorded = recorded

    def begin(self) -> None:
        """Show the action, and what can be said of it."""
        line = self._file.actions.line(self._action_id)
        items = items_of(self._file.meetings, line.action.group_id, self._words, self._today, None)
        self._screen.offer(self._states(), items)
        said = self._words.say("report_action.action", number=line.name, text=line.action.text)
        self._screen.show_report(said, self._begin_with)
        self.state_chosen(self._begin_with.state)

    def state_chosen(self, state: ActionState) -> None:
        """Say whether a few words are needed."""
        needed = state is ActionState.DROPPED
        key = "report_action.say_why" if needed else "report_action.may_be_empty"
        self._screen.show_hint(self._words.say(key))

    def record(self, report: Report) -> None:
        """Record what was said, and close; or say what is missing."""
        try:
            self._file.actions.report(self._action_id, report.state, report.note, report.item_id)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            self._recorded(self._action_id)

    def _states(self) -> tuple[Chip, ...]:
        return tuple(Chip(state.value, self._words.name(state)) for state in STATES)
