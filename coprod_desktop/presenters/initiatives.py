"""What the Initiatives room does: the ladder or the list, and the chosen one beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.sheets import InitiativeLine, InitiativeSheet, LadderSheet
from coprod_desktop.presenters.initiative_words import (
    Link,
    PartRow,
    Tag,
    action_link,
    evidence_link,
    height,
    level_names,
    note,
    part_rows,
    pledge_link,
    review_due,
    rung_name,
    tags,
)
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.initiatives import Initiatives


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An initiative on the board: its agreed rung, the one before, and those of each side."""

    id: int
    title: str
    note: str
    tone: str
    rung: str
    moved_from: str | None
    patients: str | None
    staff: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """An initiative that the group has not placed: what the sides said so far."""

    id: int
    title: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An initiative in the list. `height` and `since_day` order the columns beside it."""

    id: int
    title: str
    rung: str
    height: int
    since: str
    since_day: date | None
    patients: str
    patients_height: int
    staff: str
    staff_height: int
    state: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """The chosen initiative in short."""

    id: int
    title: str
    tags: tuple[Tag, ...]
    agreed_on: str
    why: tuple[str, ...]
    evidence: tuple[Link, ...]
    levels: tuple[str, ...]
    parts: tuple[PartRow, ...]
    next: tuple[Link, ...]
    next_rung: tuple[str, ...]
    place_words: str


class InitiativesScreen(Protocol):
    """What the room shows."""

    def show_board(
        self, framework: Framework, cards: tuple[Card, ...], unplaced: tuple[Unplaced, ...]
    ) -> None: ...

    def show_rows(self, rows: tuple[Row, ...]) -> None: ...

    def show_as_list(self, as_list: bool) -> None: ...  # noqa: FBT001 (one of two ways)

    def show_panel(self, panel: Panel | None) -> None: ...

    def show_empty(self, empty: bool) -> None: ...  # noqa: FBT001 (nothing yet, or something)


class Doors(Protocol):
    """Where the screens of initiatives lead: other places, and the small editors."""

    def go(self, place: Place) -> None: ...

    def edit(self, initiative_id: int | None) -> None: ...

    def place(self, initiative_id: int, rung: str = "") -> None: ...

    def share_parts(self, initiative_id: int) -> None: ...

    def pledge(self, initiative_id: int) -> None: ...


class InitiativesPresenter:
    """Shows all initiatives of a group and leads on from the one that is chosen."""

    def __init__(
        self,
        screen: InitiativesScreen,
        initiatives: Initiatives,
        *,
        doors: Doors,
        words: Words,
        clock: Clock,
    ) -> None:
        self._screen = screen
        self._initiatives = initiatives
        self._doors = doors
        self._words = words
        self._clock = clock
        self._group_id = 0
        self._chosen: int | None = None

    def show(self, group_id: int, place: Place) -> None:
        """Show a group's initiatives; `place` may name the chosen one, and ladder or list."""
        if place.part in ("ladder", "list"):
            self._screen.show_as_list(place.part == "list")
        if group_id != self._group_id:
            self._chosen = None
        self._group_id = group_id
        self._chosen = place.id or self._chosen
        self.refresh()

    def refresh(self) -> None:
        """Read the group's initiatives afresh and keep the chosen one chosen."""
        sheet = self._initiatives.ladder(self._group_id)
        known = {line.initiative.id for line in sheet.lines}
        if self._chosen not in known:
            self._chosen = _first(sheet)
        self._screen.show_board(sheet.framework, self._cards(sheet), self._unplaced(sheet))
        self._screen.show_rows(tuple(self._row(line, sheet.framework) for line in sheet.lines))
        self._screen.show_empty(not sheet.lines)
        self._show_panel()

    def choose(self, initiative_id: int) -> None:
        """Show one initiative beside the ladder or the list."""
        if initiative_id != self._chosen:
            self._chosen = initiative_id
            self._show_panel()

    def as_ladder(self) -> None:
        """Show the drawn ladder."""
        self._screen.show_as_list(False)

    def as_list(self) -> None:
        """Show the list."""
        self._screen.show_as_list(True)

    def add(self) -> None:
        """Write down a new initiative."""
        self._doors.edit(None)

    def place(self, initiative_id: int, rung: str = "") -> None:
        """Ask for the reason and the evidence; nothing moves before they are given."""
        self._doors.place(initiative_id, rung)

    def place_chosen(self) -> None:
        """Place the chosen initiative."""
        if self._chosen is not None:
            self._doors.place(self._chosen)

    def share_parts_of_chosen(self) -> None:
        """Record which parts of the chosen initiative were shared."""
        if self._chosen is not None:
            self._doors.share_parts(self._chosen)

    def open(self, initiative_id: int) -> None:
        """Go to the page of an initiative."""
        self._doors.go(Place("initiative", initiative_id))

    def open_chosen(self) -> None:
        """Go to the page of the chosen initiative."""
        self._go("initiative", "")

    def open_history(self) -> None:
        """Go to the path of the chosen initiative over time."""
        self._go("initiative", "history")

    def print_chosen(self) -> None:
        """Print the chosen initiative on one page."""
        self._go("print", "initiative")

    def follow(self, place: Place) -> None:
        """Go where a link leads."""
        self._doors.go(place)

    def _go(self, room: str, part: str) -> None:
        if self._chosen is not None:
            self._doors.go(Place(room, self._chosen, part))

    def _show_panel(self) -> None:
        if self._chosen is None:
            self._screen.show_panel(None)
        else:
            self._screen.show_panel(self._panel(self._initiatives.sheet(self._chosen)))

    def _cards(self, sheet: LadderSheet) -> tuple[Card, ...]:
        return tuple(self._card(line) for line in sheet.lines if line.agreed is not None)

    def _card(self, line: InitiativeLine) -> Card:
        return Card(
            id=line.initiative.id,
            title=line.initiative.title,
            note=note(line, self._words, self._today),
            tone="soon" if review_due(line, self._today) else "",
            rung=line.agreed.rung if line.agreed else "",
            moved_from=line.before.rung if line.before else None,
            patients=line.patients.rung if line.patients else None,
            staff=line.staff.rung if line.staff else None,
        )

    def _unplaced(self, sheet: LadderSheet) -> tuple[Unplaced, ...]:
        return tuple(
            Unplaced(
                id=line.initiative.id,
                title=line.initiative.title,
                note=", ".join(self._sides(line, sheet.framework)),
            )
            for line in sheet.lines
            if line.agreed is None
        )

    def _sides(self, line: InitiativeLine, framework: Framework) -> tuple[str, ...]:
        both = ((line.patients, "patients"), (line.staff, "staff"))
        return tuple(
            self._words.say(
                "initiatives.side_rung",
                side=self._words.say(f"initiatives.{side}"),
                rung=rung_name(placed, framework),
            )
            for placed, side in both
            if placed is not None
        )

    def _row(self, line: InitiativeLine, framework: Framework) -> Row:
        placed = line.agreed
        none = self._words.say("initiatives.no_date")
        rung = rung_name(placed, framework) or self._words.say("initiatives.not_placed")
        since = self._words.short_date(placed.on, self._today) if placed else none
        state = self._words.name(line.initiative.state)
        return Row(
            id=line.initiative.id,
            title=line.initiative.title,
            rung=rung,
            height=height(placed, framework),
            since=since,
            since_day=placed.on if placed else None,
            patients=rung_name(line.patients, framework) or none,
            patients_height=height(line.patients, framework),
            staff=rung_name(line.staff, framework) or none,
            staff_height=height(line.staff, framework),
            state=state,
            sentence=self._row_sentence(line, framework, rung, state),
        )

    def _row_sentence(
        self, line: InitiativeLine, framework: Framework, rung: str, state: str
    ) -> str:
        say, placed = self._words.say, line.agreed
        since = say("initiatives.row_since", date=self._words.date(placed.on)) if placed else ""
        sides = "".join(f"{said[:1].upper()}{said[1:]}. " for said in self._sides(line, framework))
        return say(
            "initiatives.row_sentence",
            title=line.initiative.title,
            rung=rung,
            since=since,
            sides=sides,
            state=state,
        )

    def _panel(self, sheet: InitiativeSheet) -> Panel:
        line, say, today = sheet.line, self._words.say, self._today
        placed = line.agreed
        said = sheet.evidence.get(placed.id, ()) if placed else ()
        return Panel(
            id=sheet.initiative.id,
            title=sheet.initiative.title,
            tags=tags(line, sheet.framework, self._words, today),
            agreed_on=(
                say("initiatives.agreed_on", date=self._words.date(placed.on)) if placed else ""
            ),
            why=self._why(line, sheet.framework),
            evidence=tuple(evidence_link(piece) for piece in said),
            levels=level_names(self._words),
            parts=part_rows(sheet.parts, self._words),
            next=self._next(sheet),
            next_rung=next_rung(line, sheet.framework, self._words),
            place_words=say("initiatives.place_again" if placed else "initiatives.place_first"),
        )

    def _why(self, line: InitiativeLine, framework: Framework) -> tuple[str, ...]:
        say = self._words.say
        agreed = line.agreed.reason if line.agreed else say("initiatives.why_not_placed")
        said = [agreed]
        for placed, side in ((line.patients, "patients"), (line.staff, "staff")):
            if placed is not None and (line.agreed is None or placed.rung != line.agreed.rung):
                rung = rung_name(placed, framework)
                said.append(say(f"initiatives.{side}_reason", rung=rung, reason=placed.reason))
        return tuple(said)

    def _next(self, sheet: InitiativeSheet) -> tuple[Link, ...]:
        today = self._today
        actions = [line for line in sheet.actions if line.action.state.is_open]
        pledges = [line for line in sheet.pledges if line.pledge.state.is_open]
        return (
            *(action_link(line, self._words, today) for line in actions),
            *(pledge_link(line, self._words, today) for line in pledges),
        )

    @property
    def _today(self) -> date:
        return self._clock().date()


def next_rung(line: InitiativeLine, framework: Framework, words: Words) -> tuple[str, ...]:
    """What would lie one rung higher, as a question to talk over; nothing when not placed."""
    if line.agreed is None:
        return ()
    height = framework.height(line.agreed.rung)
    if height is None:
        return (words.say("initiatives.next_rung_beside"),)
    if height == len(framework.rungs):
        return (words.say("initiatives.next_rung_top"),)
    above = framework.rungs[height]
    return (
        words.say("initiatives.next_rung", name=above.name, short=above.short),
        words.say("initiatives.next_rung_ask", question=above.question),
        words.say("initiatives.next_rung_right"),
    )


def _first(sheet: LadderSheet) -> int | None:
    """The one to show first: where views differ, else the highest on the ladder."""
    lines = sorted(sheet.lines, key=lambda line: -height(line.agreed, sheet.framework))
    for line in lines:
        if line.differ:
            return line.initiative.id
    return lines[0].initiative.id if lines else None
