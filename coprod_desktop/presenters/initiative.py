"""What the page of one initiative shows: all the record holds of it, and its path over time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.people import Side
from coprod_desktop.domain.placements import Placement, View, in_order
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.initiative_words import (
    Link,
    PartRow,
    Tag,
    evidence_link,
    level_names,
    part_rows,
    rung_name,
    steps_said,
    tags,
    talk_link,
)
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from datetime import date

    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.placements import PartsShared
    from coprod_desktop.domain.sheets import ActionLine, InitiativeSheet, PledgeLine
    from coprod_desktop.domain.words import Words
    from coprod_desktop.presenters.initiatives import Doors
    from coprod_desktop.services.initiatives import Initiatives
    from coprod_desktop.services.meetings import Meetings


@dataclass(frozen=True, slots=True, kw_only=True)
class PathEntry:
    """One placement in the path over time."""

    id: int
    heading: str
    when: str
    reason: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All the page shows of an initiative, in words; empty where nobody said."""

    title: str
    tags: tuple[Tag, ...]
    matters: str
    matters_to: str
    leads: str
    dates: str
    success: str
    partners: str
    path: tuple[PathEntry, ...]
    path_empty: str
    levels: tuple[str, ...]
    parts: tuple[PartRow, ...]
    parts_note: str
    parts_id: int | None
    parts_before: tuple[str, ...]
    actions: tuple[Link, ...]
    no_actions: str
    pledges: tuple[Link, ...]
    no_pledges: str
    talks: tuple[Link, ...]
    no_talks: str
    place_words: str


class InitiativePageScreen(Protocol):
    """What the page shows."""

    def show_page(self, page: Page) -> None: ...

    def show_gone(self, words: str) -> None: ...

    def show_history(self) -> None: ...


class InitiativePresenter:
    """Shows one initiative and leads to what changes it."""

    def __init__(
        self,
        screen: InitiativePageScreen,
        initiatives: Initiatives,
        meetings: Meetings,
        *,
        doors: Doors,
        words: Words,
        clock: Clock,
    ) -> None:
        self._screen = screen
        self._initiatives = initiatives
        self._meetings = meetings
        self._doors = doors
        self._words = words
        self._clock = clock
        self._id = 0

    @property
    def initiative_id(self) -> int:
        """The initiative that is shown."""
        return self._id

    def show(self, place: Place) -> None:
        """Show the initiative that `place` names; part "history" goes to its path."""
        self._id = place.id or self._id
        try:
            self.refresh()
        except Refused as refusal:
            self._screen.show_gone(self._words.refusal(refusal))
        else:
            if place.part == "history":
                self._screen.show_history()

    def refresh(self) -> None:
        """Read it afresh; refuses "unknown" when an undo took it away."""
        self._screen.show_page(self._page(self._initiatives.sheet(self._id)))

    def change(self) -> None:
        """Change what was written down about it."""
        self._doors.edit(self._id)

    def place_again(self) -> None:
        """Place it on the ladder anew."""
        self._doors.place(self._id)

    def share_parts(self) -> None:
        """Record which parts were shared."""
        self._doors.share_parts(self._id)

    def pledge(self) -> None:
        """Make a pledge for it."""
        self._doors.pledge(self._id)

    def print_page(self) -> None:
        """Print it on one page."""
        self._doors.go(Place("print", self._id, "initiative"))

    def across_meetings(self) -> None:
        """Go to all that was said, decided and promised of it."""
        self._doors.go(Place("topic", self._id))

    def back(self) -> None:
        """Go to all initiatives, this one chosen."""
        self._doors.go(Place("initiatives", self._id))

    def follow(self, place: Place) -> None:
        """Go where a link leads."""
        self._doors.go(place)

    def _page(self, sheet: InitiativeSheet) -> Page:
        say, initiative = self._words.say, sheet.initiative
        not_said = say("initiative.not_said")
        placed = sheet.line.agreed is not None
        return Page(
            title=initiative.title,
            tags=tags(sheet.line, sheet.framework, self._words, self._today),
            matters=initiative.matters or not_said,
            matters_to=initiative.matters_to or not_said,
            leads=self._leads(sheet),
            dates=self._dates(sheet),
            success=initiative.success or not_said,
            partners=initiative.partners or not_said,
            path=self._path(sheet),
            path_empty=say("initiative.path_empty"),
            levels=level_names(self._words),
            parts=part_rows(sheet.parts, self._words),
            parts_id=sheet.parts.id if sheet.parts else None,
            parts_note=sheet.parts.note if sheet.parts else say("initiative.parts_empty"),
            parts_before=self._parts_before(sheet),
            actions=tuple(self._action(line) for line in _actions(sheet)),
            no_actions=say("initiative.no_actions"),
            pledges=tuple(self._pledge(line) for line in _pledges(sheet)),
            no_pledges=say("initiative.no_pledges"),
            talks=tuple(talk_link(source, self._words) for source in sheet.items),
            no_talks=say("initiative.no_talk"),
            place_words=say("initiatives.place_again" if placed else "initiatives.place_first"),
        )

    def _leads(self, sheet: InitiativeSheet) -> str:
        both = ((sheet.patient_lead, Side.PATIENT), (sheet.staff_lead, Side.STAFF))
        return self._words.listed(
            [
                self._words.say("initiative.lead", name=name, side=self._words.name(side))
                if name
                else self._words.say("initiative.lead_missing", side=self._words.name(side))
                for name, side in both
            ]
        )

    def _dates(self, sheet: InitiativeSheet) -> str:
        said = [
            self._words.say(f"initiative.{name}", date=self._words.date(day))
            for name in ("started", "ended")
            if (day := getattr(sheet.initiative, name))
        ]
        return ". ".join(said) or self._words.say("initiative.dates_open")

    def _path(self, sheet: InitiativeSheet) -> tuple[PathEntry, ...]:
        last: dict[View, Placement] = {}
        entries = []
        for placed in in_order(sheet.placements):
            entries.append(self._entry(placed, last.get(placed.view), sheet))
            last[placed.view] = placed
        return tuple(reversed(entries))

    def _entry(
        self, placed: Placement, before: Placement | None, sheet: InitiativeSheet
    ) -> PathEntry:
        pieces = sheet.evidence.get(placed.id, ())
        links = [evidence_link(piece) for piece in pieces]
        if placed.meeting_id is not None:
            links.insert(0, self._meeting_link(placed.meeting_id))
        return PathEntry(
            id=placed.id,
            heading=self._words.say(
                "initiative.path_heading",
                rung=rung_name(placed, sheet.framework),
                view=self._words.name(placed.view),
            ),
            when=self._words.say(
                "initiative.path_on",
                date=self._words.date(placed.on),
                moved=self._moved(placed, before, sheet),
            ),
            reason=placed.reason,
            links=tuple(links),
        )

    def _moved(self, placed: Placement, before: Placement | None, sheet: InitiativeSheet) -> str:
        say = self._words.say
        if before is None:
            return say("initiative.path_first")
        if before.rung == placed.rung:
            return say("initiative.path_same")
        rung = rung_name(before, sheet.framework)
        steps = steps_said(sheet.framework.steps(before.rung, placed.rung), self._words)
        if not steps:
            return say("initiative.path_beside", rung=rung)
        return say("initiative.path_from", steps=f"{steps[:1].upper()}{steps[1:]}", rung=rung)

    def _meeting_link(self, meeting_id: int) -> Link:
        day = self._words.date(self._meetings.get(meeting_id).date)
        return Link(
            self._words.say("initiative.at_meeting", date=day), Place("meeting", meeting_id)
        )

    def _parts_before(self, sheet: InitiativeSheet) -> tuple[str, ...]:
        return tuple(
            self._parts_said(parts)
            for parts in reversed(sheet.parts_history)
            if parts != sheet.parts
        )

    def _parts_said(self, parts: PartsShared) -> str:
        levels = "; ".join(row.sentence for row in part_rows(parts, self._words) if row.level)
        day = self._words.date(parts.on)
        said = self._words.say("initiative.parts_on", date=day, levels=levels)
        return f"{said}. {parts.note}" if parts.note else said

    def _action(self, line: ActionLine) -> Link:
        action = line.action
        late = action.due if action.state.is_open else None
        due = self._words.due(late, self._today) if late else ""
        said = self._words.say(
            f"initiative.action_state{'_due' if due else ''}",
            name=line.name,
            text=action.text,
            state=self._words.name(action.state),
            owner=action.owner,
            due=due,
        )
        return Link(said, Place("pledges", action.id, "actions"))

    def _pledge(self, line: PledgeLine) -> Link:
        pledge = line.pledge
        late = pledge.due if pledge.state.is_open else None
        due = self._words.due(late, self._today) if late else ""
        said = self._words.say(
            f"initiative.pledge_state{'_due' if due else ''}",
            who=pledge.promiser,
            text=pledge.text,
            state=self._words.name(pledge.state),
            due=due,
        )
        return Link(said, Place("pledges", pledge.id, "pledges"))

    @property
    def _today(self) -> date:
        return self._clock().date()


def _actions(sheet: InitiativeSheet) -> list[ActionLine]:
    """What is still to do comes first."""
    return sorted(sheet.actions, key=lambda line: not line.action.state.is_open)


def _pledges(sheet: InitiativeSheet) -> list[PledgeLine]:
    """What still waits to be kept comes first."""
    return sorted(sheet.pledges, key=lambda line: not line.pledge.state.is_open)
