"""The views of the two sides, given one after the other without the second seeing the first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from coprod_desktop.domain.placements import Placement, View
from coprod_desktop.domain.refusals import Refused, required

SIDES = (View.PATIENTS, View.STAFF)
"""The two views that wait for each other; the group's own waits for nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingView:
    """One side's view of where an initiative stands, hidden until the other side's is in.

    `who` gave it, in words ("five patients, on paper"); `framework` and `version` name the
    ladder.
    """

    id: int = 0
    uid: str = ""
    initiative_id: int
    view: View
    framework: str = "ladder"
    version: str = "1"
    rung: str
    on: date
    reason: str
    who: str = ""

    def checked(self) -> WaitingView:
        """Return it with trimmed words; refuse one without a reason and one of neither side."""
        if self.view not in SIDES:
            raise Refused("view_of_one_side", "view")
        return replace(self, reason=required(self.reason, "reason"), who=self.who.strip())

    @property
    def notice(self) -> WaitingNotice:
        """What everybody may know of it."""
        return WaitingNotice(
            initiative_id=self.initiative_id, view=self.view, on=self.on, who=self.who
        )

    def placement(self) -> Placement:
        """What it becomes when the other side's view is in."""
        return Placement(
            initiative_id=self.initiative_id,
            framework=self.framework,
            version=self.version,
            rung=self.rung,
            view=self.view,
            on=self.on,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingNotice:
    """All that may be told of a waiting view: that it is there, whose, since when, by whom."""

    initiative_id: int
    view: View
    on: date
    who: str


def other_side(view: View) -> View:
    """The side that a view of one side waits for; refuse the view agreed by the group."""
    if view not in SIDES:
        raise Refused("view_of_one_side", "view")
    return View.STAFF if view is View.PATIENTS else View.PATIENTS
