"""A promise and what becomes of it: kept only when the group has checked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from coprod_desktop.domain.refusals import Refused, required


class PledgeState(StrEnum):
    """What has become of a promise."""

    MADE = "made"
    UNDER_WAY = "under_way"
    KEPT = "kept"
    CHANGED = "changed"
    NOT_KEPT = "not_kept"

    @property
    def is_open(self) -> bool:
        """Whether the promise still waits to be kept."""
        return self in (PledgeState.MADE, PledgeState.UNDER_WAY)


class PromiserKind(StrEnum):
    """Who can promise."""

    PERSON = "person"
    TEAM = "team"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """Who promises what, to whom, by when, and what became of it.

    `checked_on` and `checked_by` say when and by whom of the group a kept pledge was
    checked; `reason` why it was changed or not kept.
    """

    id: int = 0
    uid: str = ""
    group_id: int
    text: str
    promiser: str
    promiser_kind: PromiserKind = PromiserKind.PERSON
    person_id: int | None = None
    to_whom: str = ""
    made_on: date
    due: date | None = None
    state: PledgeState = PledgeState.MADE
    reason: str = ""
    public: bool = True
    checked_on: date | None = None
    checked_by: str = ""
    item_id: int | None = None
    initiative_id: int | None = None

    def checked(self) -> Pledge:
        """Return the pledge; refuse empty words, nobody promising, due before it was made.

        Refuses a kept one that nobody else checked, and a closed one without a reason.
        """
        if self.due and self.due < self.made_on:
            raise Refused("due_before_made", "due")
        if self.state is PledgeState.KEPT:
            self._check_kept()
        elif not self.state.is_open and not self.reason.strip():
            raise Refused("needs_reason", "reason")
        return replace(
            self,
            text=required(self.text, "text"),
            promiser=required(self.promiser, "promiser"),
        )

    def _check_kept(self) -> None:
        if self.checked_on is None:
            raise Refused("empty", "checked_on")
        replace(self, state=PledgeState.UNDER_WAY).kept(self.checked_on, self.checked_by)

    def under_way(self) -> Pledge:
        """Begin to keep it; one that was closed may be opened again."""
        return replace(self, state=PledgeState.UNDER_WAY, reason="", checked_on=None, checked_by="")

    def kept(self, checked_on: date, checked_by: str) -> Pledge:
        """Mark it kept once the group has checked; refuse with nobody who checked.

        A pledge that is kept already is refused; the promiser alone is no check.
        """
        if self.state is PledgeState.KEPT:
            raise Refused("kept_already", "state")
        if checked_on < self.made_on:
            raise Refused("checked_before_made", "checked_on")
        checker = required(checked_by, "checked_by")
        if checker.casefold() == self.promiser.strip().casefold():
            raise Refused("checked_by_promiser", "checked_by")
        return replace(
            self, state=PledgeState.KEPT, checked_on=checked_on, checked_by=checker, reason=""
        )

    def closed(self, state: PledgeState, reason: str) -> Pledge:
        """Mark it changed or not kept, which needs a reason and is no shame."""
        if not reason.strip():
            raise Refused("needs_reason", "reason")
        return replace(self, state=state, reason=reason.strip(), checked_on=None, checked_by="")

    def days_late(self, today: date) -> int:
        """Days past the due day, 0 when not late, closed or without a day."""
        if self.due is None or not self.state.is_open:
            return 0
        return max(0, (today - self.due).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeNote:
    """What happened with a pledge on a day; `state` where it moved to a new one."""

    id: int = 0
    uid: str = ""
    pledge_id: int
    on: date
    text: str = ""
    state: PledgeState | None = None
