"""What the Initiatives room does: the ladder or the list, and the chosen one beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.sheets import InitiativeLine, LadderSheet
from coprod_desktop.presenters.initiative_panel import Panel, told_in_short
from coprod_desktop.presenters.initiative_words import height
from coprod_desktop.presenters.initiatives_narrowing import (
    ALL_GROUPS,
    ANY,
    InitiativeFilter,
    Narrowed,
    narrowed,
    still_offered,
    ways,
)
from coprod_desktop.presenters.initiatives_told import Card, LinesTold, Row, Unplaced
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.rows import Chip

if TYPE_CHECKING:
    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.groups import Groups
    from coprod_desktop.services.initiatives import Initiatives
    from coprod_desktop.services.people import People


class InitiativesScreen(Protocol):
    """What the room shows."""

    def show_board(
        self, framework: Framework, cards: tuple[Card, ...], unplaced: tuple[Unplaced, ...]
    ) -> None: ...

    def show_rows(self, rows: tuple[Row, ...]) -> None: ...

    def show_as_list(self, as_list: bool) -> None: ...  # noqa: FBT001 (one of two ways)

    def show_panel(self, panel: Panel | None) -> None: ...

    def show_narrowed(self, narrowed: Narrowed) -> None: ...

    def show_empty(self, empty: bool) -> None: ...  # noqa: FBT001 (nothing yet, or something)


class Doors(Protocol):
    """Where the screens of initiatives lead: other places, and the small editors."""

    def go(self, place: Place) -> None: ...

    def edit(self, initiative_id: int | None) -> None: ...

    def place(self, initiative_id: int, rung: str = "") -> None: ...

    def share_parts(self, initiative_id: int) -> None: ...

    def pledge(self, initiative_id: int) -> None: ...


class InitiativesPresenter:
    """Shows all initiatives of a group, or some of them, and leads on from the one chosen.

    What they are narrowed to stays until it is changed or another group is worked with.
    """

    def __init__(
        self,
        screen: InitiativesScreen,
        initiatives: Initiatives,
        people: People,
        groups: Groups,
        *,
        doors: Doors,
        words: Words,
        clock: Clock,
    ) -> None:
        self._screen = screen
        self._initiatives = initiatives
        self._people = people
        self._groups = groups
        self._doors = doors
        self._words = words
        self._clock = clock
        self._group_id = 0
        self._chosen: int | None = None
        self._wanted = InitiativeFilter()
        self._sheets: tuple[LadderSheet, ...] = ()
        self._names: dict[int, str] = {}
        self._chips: tuple[Chip, ...] = ()
        self._said: dict[int, tuple[InitiativeLine, Card, Row]] = {}
        self._said_on: tuple[date, Framework] | None = None

    def show(self, group_id: int, place: Place) -> None:
        """Show a group's initiatives; `place` may name the chosen one, and ladder or list.

        One that is named is never narrowed out.
        """
        if place.part in ("ladder", "list"):
            self._screen.show_as_list(place.part == "list")
        if group_id != self._group_id:
            self._chosen = None
            self._wanted = InitiativeFilter()
        self._group_id = group_id
        self._chosen = place.id or self._chosen
        self._read()
        if place.id is not None and place.id not in [line.initiative.id for line in self._left()]:
            self._wanted = InitiativeFilter()
            self._read()
        self._show()

    def refresh(self) -> None:
        """Read the initiatives afresh and keep the chosen one chosen."""
        self._read()
        self._show()

    def narrow(self, name: str, key: str) -> None:
        """Show only those of a group, in a state, of a kind, with a lead, differing or due."""
        self._wanted = narrowed(self._wanted, name, key)
        if name == "group":
            self._read()
        before = self._chosen
        self._show_board()
        if self._chosen != before:
            self._show_panel()

    def show_all(self) -> None:
        """Show all initiatives of the group again."""
        self._wanted = InitiativeFilter()
        self._read()
        self._show()

    def _read(self) -> None:
        """Read the groups that are looked at; only those on the same ladder can stand together."""
        groups = self._groups.all()
        known = {ANY, ALL_GROUPS, *(str(group.id) for group in groups)}
        if self._wanted.group not in known:
            self._wanted = InitiativeFilter()
        own = self._wanted.group
        if own == ALL_GROUPS:
            first = self._initiatives.ladder(self._group_id)
            others = (group.id for group in groups if group.id != self._group_id)
            found = (first, *(self._initiatives.ladder(group_id) for group_id in others))
            self._sheets = tuple(one for one in found if _ladder(one) == _ladder(first))
        else:
            self._sheets = (self._initiatives.ladder(int(own) if own else self._group_id),)
        self._names = {person.id: person.name for person in self._people.everyone()}
        self._chips = self._group_chips()
        self._wanted = still_offered(self._wanted, self._lines())
        there = {line.initiative.id for line in self._lines()}
        self._said = {key: said for key, said in self._said.items() if key in there}

    def _group_chips(self) -> tuple[Chip, ...]:
        groups = self._groups.all()
        if len(groups) < 2:
            return ()
        own = next(group.name for group in groups if group.id == self._group_id)
        others = (group for group in groups if group.id != self._group_id)
        every = Chip(ALL_GROUPS, self._words.say("initiatives.all_groups"))
        return (Chip(ANY, own), *(Chip(str(one.id), one.name) for one in others), every)

    def _lines(self) -> tuple[InitiativeLine, ...]:
        return tuple(line for sheet in self._sheets for line in sheet.lines)

    def _left(self) -> tuple[InitiativeLine, ...]:
        """Those that are not narrowed out."""
        today = self._today
        return tuple(line for line in self._lines() if self._wanted.lets_through(line, today))

    def _show(self) -> None:
        self._show_board()
        self._show_panel()

    def _show_board(self) -> None:
        lines, left, framework = self._lines(), self._left(), self._sheets[0].framework
        if self._chosen not in {line.initiative.id for line in left}:
            self._chosen = _first(left, framework)
        if self._said_on != (self._today, framework):
            self._said_on, self._said = (self._today, framework), {}
        telling = LinesTold(framework, self._words, self._today)
        said = [self._told(line, telling) for line in left]
        cards = tuple(card for line, card, _row in said if line.agreed is not None)
        unplaced = tuple(telling.unplaced(line) for line in left if line.agreed is None)
        self._screen.show_board(framework, cards, unplaced)
        self._screen.show_rows(tuple(row for _line, _card, row in said))
        self._screen.show_narrowed(self._narrowed(lines, left))
        self._screen.show_empty(not lines and not self._wanted.group)

    def _narrowed(
        self, lines: tuple[InitiativeLine, ...], left: tuple[InitiativeLine, ...]
    ) -> Narrowed:
        said = "count_of" if len(left) < len(lines) else "count"
        return Narrowed(
            ways=ways(self._wanted, lines, self._chips, self._names, self._words),
            differ=self._wanted.differ,
            due=self._wanted.due,
            narrows=self._wanted.narrows or bool(self._wanted.group),
            count=self._words.say(f"initiatives.{said}", count=len(lines), left=len(left)),
        )

    def _told(self, line: InitiativeLine, telling: LinesTold) -> tuple[InitiativeLine, Card, Row]:
        """A line with its card and its row, put into words once as long as it stays the same."""
        key, group = line.initiative.id, self._group_of(line)
        before = self._said.get(key)
        if before is None or before[0] != line or before[1].group != group:
            before = (line, telling.card(line, group), telling.row(line))
            self._said[key] = before
        return before

    def _group_of(self, line: InitiativeLine) -> str:
        """Whose it is, where several groups are shown."""
        if len(self._sheets) == 1:
            return ""
        groups = {sheet.group.id: sheet.group.name for sheet in self._sheets}
        return groups[line.initiative.group_id]

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

    def open_checklists(self) -> None:
        """Go to the checklists that were gone through."""
        self._doors.go(Place("checklists"))

    def open_frameworks(self) -> None:
        """Go to the ladders and checklists that the group works with."""
        self._doors.go(Place("frameworks"))

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
            sheet = self._initiatives.sheet(self._chosen)
            self._screen.show_panel(told_in_short(sheet, self._words, self._today))

    @property
    def _today(self) -> date:
        return self._clock().date()


def _ladder(sheet: LadderSheet) -> tuple[str, str]:
    return sheet.framework.key, sheet.framework.version


def _first(lines: tuple[InitiativeLine, ...], framework: Framework) -> int | None:
    """The one to show first: where views differ, else the highest on the ladder."""
    ordered = sorted(lines, key=lambda line: -height(line.agreed, framework))
    for line in ordered:
        if line.differ:
            return line.initiative.id
    return ordered[0].initiative.id if ordered else None
