"""Every kind of paper: what it is printed of, and how what it says is gathered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import wraps
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.meetings import Meeting, MeetingState
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.pledges import PledgeState
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import ActionLine, MeetingSheet, PledgeLine
from coprod_desktop.domain.words import Words
from coprod_desktop.services.actions import Actions
from coprod_desktop.services.attachments import Attachments
from coprod_desktop.services.groups import Groups
from coprod_desktop.services.initiatives import Initiatives
from coprod_desktop.services.meetings import Meetings
from coprod_desktop.services.people import People
from coprod_desktop.services.pledges import Pledges

if TYPE_CHECKING:  # what draws is loaded when a paper is first wanted: it costs a slow PC time
    from coprod_desktop.reports.binding import Bound
    from coprod_desktop.reports.elements import Document


class Of(StrEnum):
    """What a kind of paper is printed of; its words stand under `[paper_of]`."""

    GROUP = "group"
    MEETING = "meeting"
    INITIATIVE = "initiative"
    PERSON = "person"
    KEPT_PLEDGE = "kept_pledge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """Where what papers say is gathered."""

    words: Words
    clock: Clock
    groups: Groups
    people: People
    meetings: Meetings
    actions: Actions
    initiatives: Initiatives
    pledges: Pledges
    attachments: Attachments

    @property
    def today(self) -> date:
        """The day on which a paper is made."""
        return self.clock().date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a paper says.

    `of` and `day` tell in its file name what it is of; `bound` are papers of others that go in
    behind it.
    """

    document: Document
    of: str
    day: date | None = None
    bound: tuple[Bound, ...] = ()


class Make(Protocol):
    """Gathers a paper of the thing with this id, in full or for the public."""

    def __call__(self, g: Gathering, key: int, /, *, public: bool) -> Made: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """One kind of paper; `names_people` says that its public copy differs from the full one."""

    name: str
    of: Of
    make: Make
    names_people: bool = False


def _alike(make: Callable[[Gathering, int], Made]) -> Make:
    """A kind of paper whose public copy is the same as the full one."""

    @wraps(make)
    def made(g: Gathering, key: int, *, public: bool) -> Made:  # noqa: ARG001 (it is the same)
        return make(g, key)

    return made


def _agenda(g: Gathering, key: int, *, public: bool) -> Made:
    from coprod_desktop.reports.agenda import agenda

    sheet = g.meetings.sheet(key)
    return _of_meeting(sheet, agenda(sheet, g.words, public=public, people=g.people.everyone()))


@_alike
def _notice(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.agenda import notice

    sheet = g.meetings.sheet(key)
    return _of_meeting(sheet, notice(sheet, g.words, on=g.today))


def _minutes(g: Gathering, key: int, *, public: bool) -> Made:
    from coprod_desktop.reports.minutes import minutes

    sheet = g.meetings.sheet(key)
    return _of_meeting(sheet, minutes(sheet, g.words, public=public, people=g.people.everyone()))


@_alike
def _attendance(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.attendance import attendance_sheet

    sheet = g.meetings.sheet(key)
    return _of_meeting(sheet, attendance_sheet(sheet, g.words))


@_alike
def _checklist(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.checklist import checklist

    sheet = g.meetings.sheet(key)
    members = g.people.register(sheet.group.id)
    sizes = {
        size: sum(line.member.person.paper_size is size for line in members) for size in PaperSize
    }
    return _of_meeting(sheet, checklist(sheet, sizes, g.words))


def _pack(g: Gathering, key: int, *, public: bool) -> Made:
    from coprod_desktop.reports.binding import Bound
    from coprod_desktop.reports.meeting_pack import PackContent, attached_in, meeting_pack

    sheet = g.meetings.sheet(key)
    group_id = sheet.group.id
    last = _last_held(g, sheet.meeting)
    about = {
        one.initiative.id: one.initiative
        for one in sheet.items
        if one.initiative and not (public and one.item.confidential)
    }
    content = PackContent(
        meeting=sheet,
        last=g.meetings.sheet(last) if last else None,
        actions=g.actions.listed(group_id),
        pledges=g.pledges.listed(group_id),
        initiatives=[g.initiatives.sheet(one) for one in about],
        people=g.people.everyone(),
        on=g.today,
    )
    bound = tuple(
        Bound(paper, g.attachments.content(paper.id), g.words)
        for paper in attached_in(content, public=public)
    )
    document = meeting_pack(content, g.words, public=public)
    return Made(document=document, of=sheet.group.name, day=sheet.meeting.date, bound=bound)


def _last_held(g: Gathering, meeting: Meeting) -> int | None:
    """The meeting before this one of which there are minutes."""
    for other in g.meetings.of_group(meeting.group_id):
        if other.date < meeting.date and other.state is not MeetingState.PLANNED:
            return other.id
    return None


def _actions(g: Gathering, key: int, *, public: bool) -> Made:
    from coprod_desktop.reports.action_sheet import action_sheet

    group = g.groups.get(key)
    lines: tuple[ActionLine, ...] = g.actions.listed(key)
    document = action_sheet(
        group, lines, g.words, on=g.today, public=public, people=g.people.everyone()
    )
    return Made(document=document, of=group.name, day=g.today)


@_alike
def _own_actions(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.action_sheet import own_sheet

    sheet = g.people.sheet(key)
    group = next(group for _, group in sheet.memberships)
    document = own_sheet(sheet, group, g.words, on=g.today)
    return Made(document=document, of=sheet.person.known_as, day=g.today)


def _initiative(g: Gathering, key: int, *, public: bool) -> Made:
    from coprod_desktop.reports.initiative_summary import initiative_summary

    sheet = g.initiatives.sheet(key)
    document = initiative_summary(sheet, g.words, public=public, people=g.people.everyone())
    return Made(document=document, of=sheet.initiative.title)


@_alike
def _ladder(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.ladder import ladder

    sheet = g.initiatives.ladder(key)
    return Made(document=ladder(sheet, g.words), of=sheet.group.name, day=sheet.on)


@_alike
def _year(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.year_on_the_ladder import year_on_the_ladder

    year = g.initiatives.year(key)
    return Made(document=year_on_the_ladder(year, g.words), of=year.group.name, day=year.until)


def _pledges(g: Gathering, key: int, *, public: bool) -> Made:
    from coprod_desktop.reports.pledge_papers import pledge_tracker

    group, lines = g.groups.get(key), g.pledges.listed(key)
    document = pledge_tracker(
        group, lines, g.words, on=g.today, public=public, people=g.people.everyone()
    )
    return Made(document=document, of=group.name, day=g.today)


def _pledge_wall(g: Gathering, key: int, *, public: bool) -> Made:
    from coprod_desktop.reports.pledge_papers import pledge_wall

    group, lines = g.groups.get(key), g.pledges.listed(key)
    document = pledge_wall(
        group, lines, g.words, on=g.today, public=public, people=g.people.everyone()
    )
    return Made(document=document, of=group.name, day=g.today)


@_alike
def _pledge_cards(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.pledge_papers import pledge_cards

    group = g.groups.get(key)
    document = pledge_cards(group, g.pledges.listed(key), g.words, on=g.today)
    return Made(document=document, of=group.name, day=g.today)


@_alike
def _certificate(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.pledge_papers import certificate

    line: PledgeLine = g.pledges.line(key)
    if line.pledge.state is not PledgeState.KEPT:
        raise Refused("certificate_not_kept")
    group = g.groups.get(line.pledge.group_id)
    document = certificate(group, line, g.words)
    return Made(document=document, of=line.pledge.promiser, day=line.pledge.checked_on)


def _blank(form: str) -> Make:
    @_alike
    def make(g: Gathering, key: int) -> Made:
        from coprod_desktop.reports.blank_forms import blank_form

        group = g.groups.get(key)
        document = blank_form(form, group, g.initiatives.framework(), g.words)
        return Made(document=document, of=group.name)

    return make


def _of_meeting(sheet: MeetingSheet, document: Document) -> Made:
    return Made(document=document, of=sheet.group.name, day=sheet.meeting.date)


MAKERS = (
    Maker(name="agenda", of=Of.MEETING, make=_agenda, names_people=True),
    Maker(name="notice", of=Of.MEETING, make=_notice),
    Maker(name="pack", of=Of.MEETING, make=_pack, names_people=True),
    Maker(name="attendance", of=Of.MEETING, make=_attendance),
    Maker(name="checklist", of=Of.MEETING, make=_checklist),
    Maker(name="minutes", of=Of.MEETING, make=_minutes, names_people=True),
    Maker(name="actions", of=Of.GROUP, make=_actions, names_people=True),
    Maker(name="own-actions", of=Of.PERSON, make=_own_actions),
    Maker(name="initiative", of=Of.INITIATIVE, make=_initiative, names_people=True),
    Maker(name="ladder", of=Of.GROUP, make=_ladder),
    Maker(name="year", of=Of.GROUP, make=_year),
    Maker(name="pledges", of=Of.GROUP, make=_pledges, names_people=True),
    Maker(name="pledge-wall", of=Of.GROUP, make=_pledge_wall, names_people=True),
    Maker(name="pledge-cards", of=Of.GROUP, make=_pledge_cards),
    Maker(name="certificate", of=Of.KEPT_PLEDGE, make=_certificate),
    Maker(name="blank-agenda", of=Of.GROUP, make=_blank("agenda")),
    Maker(name="blank-minutes", of=Of.GROUP, make=_blank("minutes")),
    Maker(name="blank-attendance", of=Of.GROUP, make=_blank("attendance")),
    Maker(name="blank-actions", of=Of.GROUP, make=_blank("actions")),
    Maker(name="blank-initiative", of=Of.GROUP, make=_blank("initiative")),
    Maker(name="blank-ladder", of=Of.GROUP, make=_blank("ladder")),
    Maker(name="blank-pledges", of=Of.GROUP, make=_blank("pledges")),
    Maker(name="blank-pledge-cards", of=Of.GROUP, make=_blank("pledge_cards")),
)
"""All kinds of paper, in the order in which they are offered."""
