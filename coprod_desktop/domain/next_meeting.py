"""The next meeting as it follows from the last: day, place, items, and whether notice is in time.

What is open comes by itself and says why it is there; people take it or leave it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from coprod_desktop.domain.meetings import AgendaItem, ItemState, Meeting, MeetingKind, Purpose
from coprod_desktop.domain.rhythm import DayFrom, Rhythm
from coprod_desktop.domain.running_times import minutes_there, over_by
from coprod_desktop.domain.templates import Role, Template, UsualItem

STANDING_AMONG = 4
"""Meetings looked at for the standing items: those of a year of a group that meets quarterly."""


class Why(StrEnum):
    """Why an item is proposed; its words stand under `[why]`."""

    OWN = "own"
    STANDING = "standing"
    USUAL = "usual"
    MATTERS_ARISING = "matters_arising"
    PLEDGES_DUE = "pledges_due"
    VIEWS_DIFFER = "views_differ"
    DEFERRED = "deferred"
    LAST_TIME = "last_time"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextItem:
    """One item proposed for the next meeting; only those `taken` come on its agenda.

    `came_from_id` is the item of an earlier meeting that it goes on with.
    """

    title: str
    why: Why
    taken: bool = True
    role: Role = Role.NONE
    purpose: Purpose = Purpose.NOT_SAID
    minutes: int | None = None
    lead: str = ""
    initiative_id: int | None = None
    notes: str = ""
    confidential: bool = False
    came_from_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeeting:
    """A meeting proposed, to be changed freely before it is made.

    `day_from` says where the day comes from and `rhythm` which rhythm that was; a screen that
    changes the day need not change these. `notice_days` are those the group's rules ask for,
    None where they ask for none; `today` is the day of the proposal. `planned` is a meeting of
    the group that lies ahead already.
    """

    group_id: int
    template: Template
    date: dt.date
    day_from: DayFrom
    rhythm: Rhythm | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    venue: str = ""
    access: str = ""
    chair_id: int | None = None
    minute_taker_id: int | None = None
    items: tuple[NextItem, ...] = ()
    notice_days: int | None = None
    today: dt.date
    planned: Meeting | None = None

    @property
    def kind(self) -> MeetingKind:
        """The kind of meeting."""
        return self.template.kind

    @property
    def last_day(self) -> dt.date | None:
        """The last day on which the agenda may go out; None where the rules ask for no notice."""
        if self.notice_days is None:
            return None
        return self.date - dt.timedelta(days=self.notice_days)

    @property
    def in_time(self) -> bool:
        """Whether the agenda can still go out in time; true where no notice is asked for."""
        return self.last_day is None or self.last_day >= self.today

    @property
    def minutes_planned(self) -> int:
        """The minutes of the items taken, together; those without a time count as none."""
        return sum(item.minutes or 0 for item in self.items if item.taken)

    @property
    def over_by(self) -> int:
        """Minutes by which the items taken run over the end; 0 where they fit or no end is set."""
        return over_by(self.minutes_planned, minutes_there(self.start, self.end))

    def with_item(self, place: int, *, taken: bool) -> NextMeeting:
        """The same with one item, counted from 0, taken or left."""
        items = list(self.items)
        items[place] = replace(items[place], taken=taken)
        return replace(self, items=tuple(items))

    def meeting(self) -> Meeting:
        """The meeting to be kept; refuses an end before the start."""
        return Meeting(
            group_id=self.group_id,
            kind=self.kind,
            date=self.date,
            start=self.start,
            end=self.end,
            venue=self.venue,
            access=self.access,
            chair_id=self.chair_id,
            minute_taker_id=self.minute_taker_id,
        ).checked()

    def agenda(self, meeting_id: int) -> tuple[AgendaItem, ...]:
        """The items taken, numbered 1, 2, 3 …; refuses as `AgendaItem.checked`."""
        taken = [item for item in self.items if item.taken]
        return tuple(
            AgendaItem(
                meeting_id=meeting_id,
                position=place,
                number=str(place),
                title=item.title,
                purpose=item.purpose,
                minutes=item.minutes,
                lead=item.lead,
                initiative_id=item.initiative_id,
                notes=item.notes,
                confidential=item.confidential,
            ).checked()
            for place, item in enumerate(taken, start=1)
        )


def _minutes(moment: dt.time) -> int:
    return moment.hour * 60 + moment.minute


_SUREST_FIRST: tuple[Role, ...] = (
    Role.NEXT,
    Role.MATTERS_ARISING,
    Role.PREVIOUS_MINUTES,
    Role.OTHER_BUSINESS,
    Role.INTERESTS,
    Role.WELCOME,
)
"""Roles as they are looked for: "Apologies and minutes of the last meeting" has the minutes."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Knows standing items among a group's own titles, in one language.

    `patterns` are ways to say each role, parted by "|".
    """

    patterns: Mapping[str, str]

    def of(self, title: str) -> Role:
        """The role that a title tells of; "Minutes of 4 March" has that of the last minutes."""
        told = f" {plain_title(title)} "
        for role in _SUREST_FIRST:
            ways = self.patterns.get(role.value, "").split("|")
            if any(f" {plain_title(way)} " in told for way in ways if way.strip()):
                return role
        return Role.NONE


def plain_title(title: str) -> str:
    """A title without capitals, marks and dates, by which the same item is known again."""
    return " ".join(re.findall(r"[^\W\d_]+", title.casefold()))


def standing_items(
    agendas: Sequence[Sequence[AgendaItem]],
    roles: Roles,
    usual: Mapping[Role, str],
    reported_at: Collection[str] = (),
) -> list[UsualItem]:
    """The items of the last meeting that earlier ones had too, as they were there.

    `agendas` are those of the last meetings, the newest first. What stood on half of them is
    standing; of a single meeting only the items whose role is known. A title with a date in it
    is said in the words `usual` for its role.

    A group may have words of its own ("Hello", "What we said we would do"): the item with which
    meetings begin or end has the role of that, and that under one of the plain titles
    `reported_at`, where actions were told of, is matters arising.
    """
    seen = [{_sign(item, roles) for item in agenda} for agenda in agendas[:STANDING_AMONG]]
    found = []
    for item in agendas[0] if agendas else ():
        role = roles.of(item.title)
        times = sum(_sign(item, roles) in signs for signs in seen)
        stands = role is not Role.NONE if len(seen) == 1 else times >= max(2, len(seen) / 2)
        if not item.title or not stands:
            continue
        dated = any(letter.isdigit() for letter in item.title)
        found.append(
            UsualItem(
                title=usual.get(role, item.title) if dated else item.title,
                purpose=item.purpose,
                minutes=item.minutes,
                lead=item.lead,
                role=role,
            )
        )
    return _with_places(found, agendas[:STANDING_AMONG], reported_at)


def _with_places(
    items: list[UsualItem],
    agendas: Sequence[Sequence[AgendaItem]],
    reported_at: Collection[str],
) -> list[UsualItem]:
    """Standing items with roles for those in the group's own words, by what they are used as."""
    there = {item.role for item in items}
    found = []
    for item in items:
        role = item.role
        if role is Role.NONE and _stands(item, agendas, 0):
            role = Role.WELCOME
        elif role is Role.NONE and _stands(item, agendas, -1):
            role = Role.NEXT
        elif (
            role is Role.NONE
            and Role.MATTERS_ARISING not in there
            and plain_title(item.title) in reported_at
        ):
            role = Role.MATTERS_ARISING
        there.add(role)
        found.append(replace(item, role=role))
    return found


def _stands(item: UsualItem, agendas: Sequence[Sequence[AgendaItem]], place: int) -> bool:
    """Whether at least half of several agendas have the item there: 0 for first, -1 for last."""
    title = plain_title(item.title)
    times = sum(plain_title(agenda[place].title) == title for agenda in agendas if agenda)
    return times >= max(2, len(agendas) / 2)


def _sign(item: AgendaItem, roles: Roles) -> str:
    role = roles.of(item.title)
    return plain_title(item.title) if role is Role.NONE else role.value


def put_together(
    base: Iterable[NextItem],
    *,
    matters: NextItem | None,
    pledges: NextItem | None,
    differing: Iterable[NextItem] = (),
    deferred: Iterable[NextItem],
    offered: Iterable[NextItem],
) -> tuple[NextItem, ...]:
    """All items in the order of an agenda: openers, what is open, the work, closers.

    Open actions go under the item for matters arising where there is one, else before the
    work; pledges follow them; what the two sides see differently, deferred and offered items
    stand before the closers. What stands in the base already is not said twice.
    """
    items = list(base)
    place = next((n for n, one in enumerate(items) if one.role is Role.MATTERS_ARISING), None)
    if matters is not None and place is not None:
        items[place] = replace(items[place], notes=matters.notes, why=matters.why)
    elif matters is not None:
        place = _after_openers(items)
        items.insert(place, matters)
    if pledges is not None:
        _put_pledges(items, pledges, _after_openers(items) if place is None else place + 1)
    for one in (*differing, *deferred, *offered):
        there = {plain_title(item.title) for item in items}
        if plain_title(one.title) not in there:
            items.insert(_before_closers(items), one)
    return tuple(items)


def _put_pledges(items: list[NextItem], pledges: NextItem, place: int) -> None:
    """Put the pledges in at a place, or under the item that stands for them already."""
    title = plain_title(pledges.title)
    there = next((n for n, one in enumerate(items) if plain_title(one.title) == title), None)
    if there is None:
        items.insert(place, pledges)
    else:
        items[there] = replace(items[there], notes=pledges.notes, why=pledges.why)


def _after_openers(items: Sequence[NextItem]) -> int:
    opening = [n for n, one in enumerate(items) if one.role.opens]
    return opening[-1] + 1 if opening else 0


def _before_closers(items: Sequence[NextItem]) -> int:
    place = len(items)
    while place and items[place - 1].role.closes:
        place -= 1
    return place


def deferred_from(items: Iterable[AgendaItem], notes: str, *, taken: bool) -> list[NextItem]:
    """The items of a meeting that were put off there; `notes` say when."""
    return [
        _again(item, Why.DEFERRED, notes=notes, taken=taken)
        for item in items
        if item.state is ItemState.DEFERRED and item.title
    ]


def offered_from(items: Iterable[AgendaItem], roles: Roles) -> list[NextItem]:
    """The other work of the last meeting, offered but not taken by itself."""
    return [
        _again(item, Why.LAST_TIME, taken=False)
        for item in items
        if item.state is not ItemState.DEFERRED and item.title and roles.of(item.title) is Role.NONE
    ]


def _again(item: AgendaItem, why: Why, *, notes: str = "", taken: bool = True) -> NextItem:
    return NextItem(
        title=item.title,
        why=why,
        taken=taken,
        purpose=item.purpose,
        minutes=item.minutes,
        lead=item.lead,
        initiative_id=item.initiative_id,
        notes=notes,
        confidential=item.confidential,
        came_from_id=item.id or None,
    )


def shifted_end(last: Meeting, start: dt.time | None) -> dt.time | None:
    """When a meeting ends that begins at `start` and is as long as the last; None if unknown.

    None too where it would run past midnight.
    """
    if start is None or last.start is None or last.end is None:
        return None
    ends = _minutes(start) + _minutes(last.end) - _minutes(last.start)
    return dt.time(ends // 60, ends % 60) if ends < 24 * 60 else None
