"""Takes one side's view in, unseen by the other side until both are in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.guided_placing import LADDER
from coprod_desktop.domain.placements import View
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.side_views import SIDES, WaitingView, other_side

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.frameworks import Framework
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.initiatives import Initiatives
    from coprod_desktop.services.side_views import SideViews


@dataclass(frozen=True, slots=True)
class SideOffered:
    """A side to choose; one whose view waits already cannot be. `note` says what is hidden."""

    view: View
    words: str
    note: str
    given: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SideAsked:
    """What the dialog starts from. Of the other side's view it knows only that it is there."""

    heading: str
    sides: tuple[SideOffered, ...]
    chosen: View
    framework: Framework
    guided: bool
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SideViewEntry:
    """What is written in the dialog."""

    view: View
    rung: str
    on: date | None
    reason: str
    who: str


class SideViewScreen(Protocol):
    """What the dialog shows."""

    def show_asked(self, asked: SideAsked) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class SideViewPresenter:
    """Gives one view; `given` is told whose it was, and whether both are to be seen now."""

    def __init__(
        self,
        screen: SideViewScreen,
        initiatives: Initiatives,
        side_views: SideViews,
        *,
        words: Words,
        clock: Clock,
        given: Callable[[int, View, bool], None],
    ) -> None:
        self._screen = screen
        self._initiatives = initiatives
        self._side_views = side_views
        self._words = words
        self._clock = clock
        self._given = given
        self._id = 0
        self._framework: Framework | None = None

    @property
    def ladder(self) -> Framework | None:
        """The ladder on which it is placed, once begun."""
        return self._framework

    def begin(self, initiative_id: int, view: View | None = None) -> None:
        """Ask one side: `view`, or the first whose view does not wait already."""
        sheet = self._initiatives.sheet(initiative_id)
        self._id, self._framework = initiative_id, sheet.framework
        waiting = {notice.view for notice in self._side_views.waiting(initiative_id)}
        missing = [side for side in SIDES if side not in waiting]
        self._screen.show_asked(
            SideAsked(
                heading=self._words.say("side_view.title", title=sheet.initiative.title),
                sides=tuple(self._offered(side, waiting) for side in SIDES),
                chosen=view if view in missing else missing[0],
                framework=sheet.framework,
                guided=sheet.framework.key == LADDER,
                today=self._clock().date(),
            )
        )

    def give(self, entry: SideViewEntry) -> None:
        """Take the view in, or point out what is missing and lose nothing."""
        try:
            placed = self._side_views.give(self._view(entry))
        except Refused as refusal:
            self._screen.point_out(refusal)
        else:
            self._screen.close_editor()
            self._given(self._id, entry.view, bool(placed))

    def _view(self, entry: SideViewEntry) -> WaitingView:
        if not entry.rung:
            raise Refused("choose_rung", "rung")
        if entry.on is None:
            raise Refused("empty", "on")
        return WaitingView(
            initiative_id=self._id,
            view=entry.view,
            rung=entry.rung,
            on=entry.on,
            reason=entry.reason,
            who=entry.who,
        )

    def _offered(self, side: View, waiting: set[View]) -> SideOffered:
        say, given = self._words.say, side in waiting
        words = self._words.name(side)
        other = other_side(side)
        if other in waiting:
            note = say("side_view.second", other=self._words.name(other))
        else:
            note = say("side_view.first", other=say(f"two_sides.view.{other.value}"))
        return SideOffered(
            view=side,
            words=say("side_view.side_given", side=words) if given else words,
            note=note,
            given=given,
        )
