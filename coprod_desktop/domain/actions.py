"""What somebody will do after a meeting, under a number that never changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from coprod_desktop.domain.refusals import Refused, required


class ActionState(StrEnum):
    """How far an action is."""

    OPEN = "open"
    GOING_ON = "going_on"
    CARRIED_FORWARD = "carried_forward"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do it."""
        return self not in (ActionState.DONE, ActionState.DROPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One action; `number` is permanent in its group.

    `owner` is who will do it in the words of the minutes ("PH / SK", "All"), `owner_ids` the
    people of the register meant by them. `due` is a day; `due_words` are the paper's own
    words where it gives no day ("next meeting").
    """

    id: int = 0
    uid: str = ""
    group_id: int
    number: int = 0
    text: str
    owner: str = ""
    owner_ids: tuple[int, ...] = ()
    due: date | None = None
    due_words: str = ""
    state: ActionState = ActionState.OPEN
    reason: str = ""
    item_id: int | None = None
    initiative_id: int | None = None

    def checked(self) -> Action:
        """Return the action with trimmed words; refuse empty words and nobody to do it.

        Refuses one that was dropped without a reason.
        """
        if self.state is ActionState.DROPPED and not self.reason.strip():
            raise Refused("dropped_needs_reason", "reason")
        return replace(self, text=required(self.text, "text"), owner=required(self.owner, "owner"))

    def reported(self, state: ActionState, reason: str) -> Action:
        """Move to a state; dropping one needs a reason."""
        if state is ActionState.DROPPED and not reason.strip():
            raise Refused("dropped_needs_reason", "note")
        return replace(self, state=state, reason=reason.strip() or self.reason)

    def days_late(self, today: date) -> int:
        """Days past the due day, 0 when not late, done or without a day."""
        if self.due is None or not self.state.is_open:
            return 0
        return max(0, (today - self.due).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionReport:
    """What was said of an action at one point: at a meeting's item, or between meetings."""

    id: int = 0
    uid: str = ""
    action_id: int
    item_id: int | None = None
    on: date
    state: ActionState
    note: str = ""
