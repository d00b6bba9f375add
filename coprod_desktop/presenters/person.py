"""What the page of one person shows: only what is needed, and where it leads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.meetings import Attendance, Meeting
from coprod_desktop.domain.people import Membership
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import ActionLine, PersonSheet, PledgeLine
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.initiative_words import Link
from coprod_desktop.presenters.mandates import mandate_said
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from coprod_desktop.services.people import People

MEETINGS_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing known of somebody, under its name."""

    name: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipCard:
    """One membership in words."""

    id: int
    title: str
    lines: tuple[str, ...]
    holds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage:
    """All the page shows of a person, in words."""

    id: int
    name: str
    facts: tuple[Fact, ...]
    memberships: tuple[MembershipCard, ...]
    join: str
    can_erase: bool
    came: str
    meetings: tuple[Link, ...]
    actions: tuple[Link, ...]
    pledges: tuple[Link, ...]
    leads: tuple[Link, ...]


class PersonScreen(Protocol):
    """What the page shows."""

    def show_page(self, page: PersonPage) -> None: ...

    def show_gone(self) -> None: ...


class PersonPresenter:
    """Shows one person and leads to what they do."""

    def __init__(
        self,
        screen: PersonScreen,
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
        self._group: Group | None = None
        self._id = 0

    @property
    def person_id(self) -> int:
        """The person that is shown."""
        return self._id

    def show(self, group: Group, person_id: int) -> None:
        """Show a person, as seen from a group."""
        self._group, self._id = group, person_id
        self.refresh()

    def refresh(self) -> None:
        """Read the person afresh; say so when an undo took them away."""
        try:
            sheet = self._people.sheet(self._id)
        except Refused:
            self._screen.show_gone()
        else:
            self._screen.show_page(self._page(sheet))

    def back(self) -> None:
        """Go to the register."""
        self._go(Place("people", self._id))

    def follow(self, place: Place) -> None:
        """Go where a link leads."""
        self._go(place)

    def _page(self, sheet: PersonSheet) -> PersonPage:
        person = sheet.person
        known = bool(person.name or person.contact or person.access_needs)
        attended = [pair for pair in sheet.attendances if pair[1].date <= self._today]
        return PersonPage(
            id=person.id,
            name=person.known_as,
            facts=self._facts(sheet),
            memberships=tuple(
                self._membership(membership, group) for membership, group in sheet.memberships
            ),
            join=self._join_words(sheet) if known else "",
            can_erase=known,
            came=self._came(len(attended)),
            meetings=tuple(self._meeting(*pair) for pair in attended[:MEETINGS_SHOWN]),
            actions=tuple(self._action(line) for line in _open_actions_first(sheet.actions)),
            pledges=tuple(self._pledge(line) for line in sheet.pledges),
            leads=tuple(Link(one.title, Place("initiative", one.id)) for one in sheet.leads),
        )

    def _facts(self, sheet: PersonSheet) -> tuple[Fact, ...]:
        say, person = self._words.say, sheet.person
        missing = say("person.not_recorded")
        return (
            Fact(name=say("person.initials"), words=person.initials or missing),
            Fact(name=say("person.contact"), words=person.contact or missing),
            Fact(name=say("person.access_needs"), words=person.access_needs or missing),
            Fact(name=say("person.paper_size"), words=self._words.name(person.paper_size)),
        )

    def _membership(self, membership: Membership, group: Group) -> MembershipCard:
        say = self._words.say
        office = membership.office or say("person.member")
        title = say("person.membership", office=office, group=group.name)
        side = self._words.name(membership.side)
        lines = [
            say("person.side_and_time", side=side, time=self._time(membership)),
            *mandate_said(membership, self._words, self._today),
        ]
        if membership.gathers_views:
            lines.append(say("person.gathers", how=membership.gathers_views))
        return MembershipCard(
            id=membership.id,
            title=title,
            lines=tuple(line[:1].upper() + line[1:] for line in lines),
            holds=membership.holds_on(self._today),
        )

    def _time(self, membership: Membership) -> str:
        say, date_ = self._words.say, self._words.date
        if membership.started and membership.ended:
            return say(
                "person.from_to",
                start=date_(membership.started),
                end=date_(membership.ended),
            )
        if membership.ended:
            return say("person.to", end=date_(membership.ended))
        if membership.started:
            return say("person.since", start=date_(membership.started))
        return say("person.no_dates")

    def _join_words(self, sheet: PersonSheet) -> str:
        """Words for the button that adds them to the group; nothing for a member."""
        group = self._group
        if group is None or any(
            of.id == group.id and membership.holds_on(self._today)
            for membership, of in sheet.memberships
        ):
            return ""
        return self._words.say("person.join", group=group.name)

    def _came(self, number: int) -> str:
        return self._words.say("person.meetings", count=number) if number > MEETINGS_SHOWN else ""

    def _meeting(self, attendance: Attendance, meeting: Meeting) -> Link:
        words = self._words.say(
            "person.meeting",
            date=self._words.short_date(meeting.date, self._today),
            presence=self._words.name(attendance.presence),
        )
        return Link(words, Place("meeting", meeting.id))

    def _action(self, line: ActionLine) -> Link:
        action = line.action
        state = self._words.name(action.state)
        if action.state.is_open and (action.due or action.due_words):
            due = self._words.due(action.due, self._today) if action.due else action.due_words
            state = f"{state}, {due}"
        words = self._words.say("person.action", number=line.name, text=action.text, state=state)
        return Link(words, Place("pledges", action.id, "actions"))

    def _pledge(self, line: PledgeLine) -> Link:
        state = self._words.name(line.pledge.state)
        late = line.pledge.days_late(self._today)
        if late:
            state = self._words.say("pledges.late", count=late)
        words = self._words.say("person.pledge", text=line.pledge.text, state=state)
        return Link(words, Place("pledges", line.pledge.id, "pledges"))

    @property
    def _today(self) -> date:
        return self._clock().date()


def _open_actions_first(lines: tuple[ActionLine, ...]) -> list[ActionLine]:
    return sorted(lines, key=lambda line: not line.action.state.is_open)
