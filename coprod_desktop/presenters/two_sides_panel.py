"""Shows what the two sides say of an initiative: who is still to be asked, or where they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.meetings import MeetingState
from coprod_desktop.domain.placements import Placement, View
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.side_views import WaitingNotice, other_side
from coprod_desktop.presenters.initiative_words import Link, rung_name, source_place
from coprod_desktop.presenters.placed_words import gap_question

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.sheets import InitiativeSheet, Source
    from coprod_desktop.domain.words import Words
    from coprod_desktop.presenters.places import Place
    from coprod_desktop.services.initiatives import Initiatives
    from coprod_desktop.services.meetings import Meetings
    from coprod_desktop.services.side_views import SideViews


@dataclass(frozen=True, slots=True)
class ShownSide:
    """Where one side sees it, when it said so, and why."""

    view: View
    says: str
    on: str
    reason: str


@dataclass(frozen=True, slots=True)
class Gap:
    """The difference as a question, with the way to an agenda that there is now."""

    question: str
    note: str
    agenda: Link | None
    can_put: bool
    can_plan: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoSides:
    """All that the panel shows; a part without words is not shown.

    `waiting` is all that is told of a view that waits. `ask` is the first way on, `again` the
    quiet one where both sides have said it already.
    """

    lead: str = ""
    waiting: str = ""
    waiting_who: str = ""
    sides: tuple[ShownSide, ...] = ()
    gap: Gap | None = None
    settled: str = ""
    ask: str = ""
    again: bool = False
    agree: bool = False
    take_back: str = ""


class TwoSidesScreen(Protocol):
    """What the panel shows."""

    def show_sides(self, sides: TwoSides) -> None: ...

    def show_gone(self) -> None: ...

    def warn(self, words: str) -> None: ...


class TwoSidesDoors(Protocol):
    """Where the panel leads."""

    def ask_side(self, initiative_id: int, view: View | None) -> None: ...

    def agree(self, initiative_id: int) -> None: ...

    def plan_meeting(self) -> None: ...

    def go(self, place: Place) -> None: ...

    def tell(self, words: str) -> None: ...

    def is_sure(self, title: str, text: str, yes: str) -> bool: ...


class TwoSidesPanelPresenter:
    """Asks both sides, shows the gap as a question, and puts it on the next agenda."""

    def __init__(
        self,
        screen: TwoSidesScreen,
        initiatives: Initiatives,
        side_views: SideViews,
        meetings: Meetings,
        *,
        doors: TwoSidesDoors,
        words: Words,
        clock: Clock,
    ) -> None:
        self._screen = screen
        self._initiatives = initiatives
        self._side_views = side_views
        self._meetings = meetings
        self._doors = doors
        self._words = words
        self._clock = clock
        self._id = 0

    def show(self, initiative_id: int) -> None:
        """Show what both sides say of an initiative."""
        self._id = initiative_id
        self.refresh()

    def refresh(self) -> None:
        """Read it afresh; of one that is gone nothing is shown."""
        try:
            sheet = self._initiatives.sheet(self._id)
        except Refused:
            self._screen.show_gone()
        else:
            self._screen.show_sides(self._sides(sheet, self._side_views.waiting(self._id)))

    def ask(self) -> None:
        """Ask the side whose view is still missing."""
        waiting = self._side_views.waiting(self._id)
        self._doors.ask_side(self._id, other_side(waiting[0].view) if waiting else None)

    def agree(self) -> None:
        """Lead to the place that the group agrees on."""
        self._doors.agree(self._id)

    def take_back(self) -> None:
        """Throw the waiting view away unseen, when that is really wanted."""
        waiting = self._side_views.waiting(self._id)
        if not waiting:
            return
        view = waiting[0].view
        say, side = self._words.say, self._words.name(view)
        sure = say("two_sides.take_back_sure", side=side)
        yes = say("two_sides.take_back", side=say(f"two_sides.view.{view.value}"))
        if self._doors.is_sure(say("two_sides.take_back_title"), sure, yes):
            self._side_views.take_back(self._id, view)
            self._doors.tell(say("two_sides.taken_back", side=side))

    def put_on_agenda(self) -> None:
        """Put the difference on the agenda of the next meeting, or say why it cannot be."""
        try:
            item = self._meetings.item(self._side_views.put_on_agenda(self._id))
        except Refused as refusal:
            self._screen.warn(self._words.refusal(refusal))
        else:
            day = self._words.day(self._meetings.get(item.meeting_id).date)
            self._doors.tell(self._words.say("two_sides.put", day=day))

    def plan_meeting(self) -> None:
        """Plan the next meeting, for whose agenda the difference is proposed by itself."""
        self._doors.plan_meeting()

    def follow(self, place: Place) -> None:
        """Go where a link leads."""
        self._doors.go(place)

    def _sides(self, sheet: InitiativeSheet, waiting: Collection[WaitingNotice]) -> TwoSides:
        for notice in waiting:
            return self._waiting(notice)
        patients, staff = sheet.line.patients, sheet.line.staff
        if patients is None or staff is None:
            return self._to_ask(patients or staff, sheet)
        shown = tuple(self._side(placed, sheet) for placed in (patients, staff))
        agreed = sheet.line.agreed
        settled = _settled(agreed, patients, staff)
        if not sheet.line.views_differ:
            said = agreed is not None and agreed.rung == staff.rung
            key = "two_sides.same_settled" if said else "two_sides.same"
            words = self._words.say(key, rung=rung_name(staff, sheet.framework))
            return TwoSides(sides=shown, settled=words, again=True, agree=not said)
        if settled and agreed is not None:
            rung, on = rung_name(agreed, sheet.framework), self._words.date(agreed.on)
            words = self._words.say("two_sides.settled", rung=rung, date=on)
            return TwoSides(sides=shown, settled=words, again=True)
        return TwoSides(sides=shown, gap=self._gap(sheet), again=True, agree=True)

    def _waiting(self, notice: WaitingNotice) -> TwoSides:
        """What may be told while one side's view waits: nothing of the view itself."""
        say = self._words.say
        side, other = notice.view.value, other_side(notice.view).value
        return TwoSides(
            waiting=say(
                "two_sides.waiting",
                side=say(f"two_sides.side.{side}"),
                date=self._words.date(notice.on),
                other=say(f"two_sides.view.{other}"),
            ),
            waiting_who=say("two_sides.waiting_who", who=notice.who) if notice.who else "",
            ask=say("two_sides.ask_other", side=say(f"two_sides.view.{other}")),
            take_back=say("two_sides.take_back", side=say(f"two_sides.view.{side}")),
        )

    def _to_ask(self, only: Placement | None, sheet: InitiativeSheet) -> TwoSides:
        say = self._words.say
        if only is None:
            return TwoSides(lead=say("two_sides.ask_lead"), ask=say("two_sides.ask"))
        side = say(f"two_sides.view.{only.view.value}")
        return TwoSides(
            lead=say("two_sides.one_lead", side=side),
            sides=(self._side(only, sheet),),
            ask=say("two_sides.ask"),
        )

    def _side(self, placed: Placement, sheet: InitiativeSheet) -> ShownSide:
        return ShownSide(
            view=placed.view,
            says=self._words.say(
                "two_sides.says",
                side=self._words.say(f"two_sides.short.{placed.view.value}"),
                rung=rung_name(placed, sheet.framework),
            ),
            on=self._words.date(placed.on),
            reason=placed.reason,
        )

    def _gap(self, sheet: InitiativeSheet) -> Gap:
        say, today = self._words.say, self._clock().date()
        planned = {
            day.id: day.date
            for day in self._meetings.days(sheet.group.id)
            if day.state is MeetingState.PLANNED and day.date >= today
        }
        there = self._on_agenda(sheet, planned)
        return Gap(
            question=gap_question(sheet.line, sheet.framework, self._words),
            note="" if planned else say("two_sides.no_meeting"),
            agenda=there,
            can_put=bool(planned) and there is None,
            can_plan=not planned,
        )

    def _on_agenda(self, sheet: InitiativeSheet, planned: dict[int, date]) -> Link | None:
        """The item about the difference at a meeting that is still to come."""
        title = self._words.say("side_views.item", title=sheet.initiative.title)
        for source in sheet.items:
            if source.meeting_id in planned and source.item_title == title:
                return self._link(source)
        return None

    def _link(self, source: Source) -> Link:
        day = self._words.day(source.meeting_date)
        return Link(self._words.say("two_sides.on_agenda", day=day), source_place(source))


def _settled(agreed: Placement | None, patients: Placement, staff: Placement) -> bool:
    """Whether the group agreed on a place after both views were in."""
    newest = max((one.on, one.id) for one in (patients, staff))
    return agreed is not None and (agreed.on, agreed.id) > newest
