"""What the page of one initiative shows: all the record holds of it, and its path over time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.initiatives import InitiativeKind
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.placements import View, current
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.initiative_kinds import KindFact, kind_credit, kind_facts
from coprod_desktop.presenters.initiative_parts import PartsBefore, PartsOverTime
from coprod_desktop.presenters.initiative_path import InitiativePath, PathEntry, path_rows
from coprod_desktop.presenters.initiative_standing import InitiativeStanding, Standing
from coprod_desktop.presenters.initiative_words import (
    Link,
    PartRow,
    Tag,
    level_names,
    part_rows,
    tags,
    talk_link,
)
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.rows import Row

if TYPE_CHECKING:
    from datetime import date

    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.sheets import ActionLine, InitiativeSheet, PledgeLine
    from coprod_desktop.domain.words import Words
    from coprod_desktop.presenters.initiatives import Doors
    from coprod_desktop.services.initiatives import Initiatives
    from coprod_desktop.services.meetings import Meetings


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All the page shows of an initiative, in words; empty where nobody said."""

    title: str
    tags: tuple[Tag, ...]
    standing: Standing
    kind_facts: tuple[KindFact, ...]
    kind_credit: str
    matters: str
    matters_to: str
    leads: str
    dates: str
    success: str
    partners: str
    path: tuple[PathEntry, ...]
    path_rows: tuple[Row, ...]
    path_empty: str
    before_and_after: str
    levels: tuple[str, ...]
    parts: tuple[PartRow, ...]
    parts_note: str
    parts_id: int | None
    parts_on: str
    parts_changed: str
    parts_before: tuple[PartsBefore, ...]
    actions: tuple[Link, ...]
    no_actions: str
    pledges: tuple[Link, ...]
    no_pledges: str
    talks: tuple[Link, ...]
    no_talks: str
    place_words: str
    framework_credit: str


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

    def still_stands(self) -> None:
        """Place it again on the same rung: only the reason is asked for."""
        agreed = self._initiatives.sheet(self._id).line.agreed
        if agreed is not None:
            self._doors.place(self._id, agreed.rung)

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
        path, parts = self._path(sheet), PartsOverTime(sheet, self._words)
        entries = path.entries()
        return Page(
            title=initiative.title,
            tags=self._tags(sheet),
            standing=self._standing(sheet, path),
            kind_facts=kind_facts(initiative, self._words),
            kind_credit=kind_credit(initiative.kind),
            matters=initiative.matters or not_said,
            matters_to=initiative.matters_to or not_said,
            leads=self._leads(sheet),
            dates=self._dates(sheet),
            success=initiative.success or not_said,
            partners=initiative.partners or not_said,
            path=entries,
            path_rows=path_rows(entries, self._words),
            path_empty=say("initiative.path_empty"),
            before_and_after=path.before_and_after(),
            levels=level_names(self._words),
            parts=part_rows(sheet.parts, self._words, sheet.group.vocabulary),
            parts_id=sheet.parts.id if sheet.parts else None,
            parts_on=parts.on(),
            parts_note=sheet.parts.note if sheet.parts else say("initiative.parts_empty"),
            parts_changed=parts.changed(),
            parts_before=parts.before(),
            actions=tuple(self._action(line) for line in _actions(sheet)),
            no_actions=say("initiative.no_actions"),
            pledges=tuple(self._pledge(line) for line in _pledges(sheet)),
            no_pledges=say("initiative.no_pledges"),
            talks=tuple(talk_link(source, self._words) for source in sheet.items),
            no_talks=say("initiative.no_talk"),
            place_words=say("initiatives.place_again" if placed else "initiatives.place_first"),
            framework_credit=f"{sheet.framework.credit} {sheet.framework.link}".strip(),
        )

    def _path(self, sheet: InitiativeSheet) -> InitiativePath:
        return InitiativePath(sheet, self._meetings, self._words)

    def _standing(self, sheet: InitiativeSheet, path: InitiativePath) -> Standing:
        agreed = sheet.line.agreed
        earlier = [one for one in sheet.placements if agreed and one.id != agreed.id]
        moved = path.moved(agreed, current(earlier, View.AGREED)) if agreed else ""
        return InitiativeStanding(sheet, self._words, self._today).told(moved)

    def _tags(self, sheet: InitiativeSheet) -> tuple[Tag, ...]:
        """Its states, and what kind of work it is where that is not simply work.

        Of community-led work beside the ladder, its place says the same.
        """
        found = tags(sheet.line, sheet.framework, self._words, self._today)
        kind = sheet.initiative.kind
        placed = sheet.line.agreed
        said = placed is not None and sheet.framework.height(placed.rung) is None
        if kind is InitiativeKind.WORK or (kind is InitiativeKind.COMMUNITY and said):
            return found
        return (Tag(self._words.name(kind)), *found)

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
