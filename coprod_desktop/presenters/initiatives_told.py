"""Puts the initiatives of the ladder into words: cards of the board, rows of the list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.initiatives import Initiative, InitiativeKind
from coprod_desktop.domain.sheets import InitiativeLine
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.initiative_words import (
    differ,
    height,
    note,
    review_due,
    rung_name,
    waiting,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An initiative on the board: its agreed rung, the one before, and those of each side.

    `since` says since when it stands there where the note tells that it is due; `differ` that
    the views differ, or that one is in and the other to come; `group` whose it is, where
    several groups are shown.
    """

    id: int
    title: str
    note: str
    tone: str
    since: str
    differ: str
    group: str
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


@dataclass(frozen=True, slots=True)
class LinesTold:
    """Says what board and list show of initiatives on one ladder, on one day."""

    framework: Framework
    words: Words
    today: date

    def card(self, line: InitiativeLine, group: str) -> Card:
        """A card of the board; `group` says whose it is where several groups are shown."""
        return Card(
            id=line.initiative.id,
            title=line.initiative.title,
            note=note(line, self.words, self.today),
            tone="soon" if review_due(line, self.today) else "",
            since=self._since(line) if review_due(line, self.today) else "",
            differ=waiting(line, self.words) or differ(line, self.words),
            group=group,
            rung=line.agreed.rung if line.agreed else "",
            moved_from=line.before.rung if line.before else None,
            patients=line.patients.rung if line.patients else None,
            staff=line.staff.rung if line.staff else None,
        )

    def _since(self, line: InitiativeLine) -> str:
        if line.agreed is None:
            return ""
        day = self.words.short_date(line.agreed.on, self.today)
        return self.words.say("initiatives.since", date=day)

    def unplaced(self, line: InitiativeLine) -> Unplaced:
        """One that stands below the board."""
        return Unplaced(
            id=line.initiative.id,
            title=line.initiative.title,
            note=", ".join(filter(None, (*self._sides(line), waiting(line, self.words)))),
        )

    def _sides(self, line: InitiativeLine) -> tuple[str, ...]:
        both = ((line.patients, "patients"), (line.staff, "staff"))
        return tuple(
            self.words.say(
                "initiatives.side_rung",
                side=self.words.say(f"initiatives.{side}"),
                rung=rung_name(placed, self.framework),
            )
            for placed, side in both
            if placed is not None
        )

    def row(self, line: InitiativeLine) -> Row:
        """A row of the list."""
        placed = line.agreed
        none = self.words.say("initiatives.no_date")
        rung = rung_name(placed, self.framework) or self.words.say("initiatives.not_placed")
        since = self.words.short_date(placed.on, self.today) if placed else none
        state = self._state(line.initiative)
        return Row(
            id=line.initiative.id,
            title=line.initiative.title,
            rung=rung,
            height=height(placed, self.framework),
            since=since,
            since_day=placed.on if placed else None,
            patients=rung_name(line.patients, self.framework) or none,
            patients_height=height(line.patients, self.framework),
            staff=rung_name(line.staff, self.framework) or none,
            staff_height=height(line.staff, self.framework),
            state=state,
            sentence=self._row_sentence(line, rung, state),
        )

    def _state(self, initiative: Initiative) -> str:
        """How far it is, and what kind of work it is where that is not simply work."""
        state, kind = self.words.name(initiative.state), initiative.kind
        if kind is InitiativeKind.WORK:
            return state
        return self.words.say("initiatives.state_kind", state=state, kind=self.words.name(kind))

    def _row_sentence(self, line: InitiativeLine, rung: str, state: str) -> str:
        say, placed = self.words.say, line.agreed
        since = say("initiatives.row_since", date=self.words.date(placed.on)) if placed else ""
        said_so_far = filter(None, (*self._sides(line), waiting(line, self.words)))
        sides = "".join(f"{said[:1].upper()}{said[1:]}. " for said in said_so_far)
        return say(
            "initiatives.row_sentence",
            title=line.initiative.title,
            rung=rung,
            since=since,
            sides=sides,
            state=state,
        )
