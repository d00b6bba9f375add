"""What the register does: show members by side, find them as you type, lead to one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.sheets import RegisterLine
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.mandates import mandate_said
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.rows import Row

if TYPE_CHECKING:
    from coprod_desktop.services.people import People

LEFT = "left"


class PeopleScreen(Protocol):
    """What the register shows."""

    def show_wanted(self, words: str, *, with_former: bool) -> None: ...

    def show_count(self, words: str) -> None: ...

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None) -> None: ...

    def show_empty(self, words: str) -> None: ...


class PeoplePresenter:
    """Shows the people of a group."""

    def __init__(
        self,
        screen: PeopleScreen,
        people: People,
        words: Words,
        clock: Clock,
        go: Callable[[Place], None],
    ) -> None:
        self._screen = screen
        self._people = people
        self._words = words
        self._clock = clock
        self._go = go
        self._group_id = 0
        self._wanted = ""
        self._former = False
        self._chosen: int | None = None
        self._lines: tuple[RegisterLine, ...] = ()

    def show(self, group_id: int, chosen: int | None = None) -> None:
        """Show the register of a group."""
        self._group_id = group_id
        self._chosen = chosen or self._chosen
        self.refresh()

    def refresh(self) -> None:
        """Read the register afresh."""
        self._lines = self._people.register(self._group_id)
        self._show_all()

    def find(self, text: str) -> None:
        """Show only those whose name, initials or office hold all the words typed."""
        self._wanted = text
        self._show_all()

    def with_former(self, shown: bool) -> None:  # noqa: FBT001 (a tick box says yes or no)
        """Show those who left, too, or only the members of today."""
        self._former = shown
        self._show_all()

    def choices(self) -> tuple[str, bool]:
        """How the list is narrowed now, to be narrowed so again after locking."""
        return self._wanted, self._former

    def choose_again(self, choices: tuple[str, bool]) -> None:
        """Narrow the list as it was before locking, when it is next shown."""
        self._wanted, self._former = choices
        self._screen.show_wanted(self._wanted, with_former=self._former)

    def choose(self, person_id: int) -> None:
        """Remember who was chosen, so that they are still when the list is shown again."""
        self._chosen = person_id

    def open(self, person_id: int) -> None:
        """Go to the page of a person."""
        self._chosen = person_id
        self._go(Place("person", person_id))

    def _show_all(self) -> None:
        rows = tuple(self._rows())
        now = [line for line in self._lines if self._section(line) != LEFT]
        patients = sum(line.member.membership.side is Side.PATIENT for line in now)
        staff = sum(line.member.membership.side is Side.STAFF for line in now)
        say = self._words.say
        count = say("people.count", count=len(now), patients=patients, staff=staff)
        self._screen.show_count(count if now else "")
        self._screen.show_rows(rows, self._chosen)
        self._screen.show_empty(self._empty_words(rows))

    def _empty_words(self, rows: tuple[Row, ...]) -> str:
        if rows:
            return ""
        return self._words.say("people.nobody_found" if self._lines else "people.nobody_yet")

    def _rows(self) -> Iterable[Row]:
        found = [line for line in self._lines if self._fits(line)]
        for section in (*(side.value for side in Side), LEFT):
            lines = [line for line in found if self._section(line) == section]
            if not lines or (section == LEFT and not self._former):
                continue
            heading = self._words.say(f"people.section_{section}")
            aside = self._words.say("people.people", count=len(lines))
            yield Row(title=heading, aside=aside, sentence=heading)
            yield from (self._row(line, heading) for line in lines)

    def _section(self, line: RegisterLine) -> str:
        membership = line.member.membership
        return membership.side.value if membership.holds_on(self._today) else LEFT

    def _fits(self, line: RegisterLine) -> bool:
        person, membership = line.member.person, line.member.membership
        text = f"{person.name} {person.initials} {membership.office}".casefold()
        return all(word in text for word in self._wanted.casefold().split())

    def _row(self, line: RegisterLine, heading: str) -> Row:
        person, membership = line.member.person, line.member.membership
        title = person.known_as
        if membership.office:
            title = self._words.say("people.with_office", name=title, office=membership.office)
        under = ". ".join(part for part in self._parts(line) if part)
        return Row(
            id=person.id,
            title=title,
            under=under,
            pill=person.initials,
            aside=self._words.say("people.open"),
            sentence=self._words.say("people.sentence", name=title, heading=heading, under=under),
        )

    def _parts(self, line: RegisterLine) -> tuple[str, ...]:
        membership = line.member.membership
        came = self._words.say("people.came", count=line.meetings, came=line.came)
        if not line.meetings:
            came = self._words.say("people.no_meeting_yet")
        if self._section(line) == LEFT and membership.ended:
            left = self._words.say("people.left", date=self._words.date(membership.ended))
            return left, came
        return came, *mandate_said(membership, self._words, self._today)

    @property
    def _today(self) -> date:
        return self._clock().date()
