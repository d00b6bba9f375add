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
from coprod_desktop.domain.placements import View, current
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
    from coprod_desktop.domain.frameworks import Checklist
    from coprod_desktop.domain.groups import Group
    from coprod_desktop.reports.binding import Bound
    from coprod_desktop.reports.elements import Document
    from coprod_desktop.reports.ladder import Elsewhere
    from coprod_desktop.reports.told_initiative import Looked
    from coprod_desktop.services.checklists import Checklists
    from coprod_desktop.services.frameworks import Frameworks
    from coprod_desktop.services.reality import Reality


class Of(StrEnum):
    """What a kind of paper is printed of; its words stand under `[paper_of]`."""

    GROUP = "group"
    MEETING = "meeting"
    INITIATIVE = "initiative"
    PERSON = "person"
    KEPT_PLEDGE = "kept_pledge"
    CHECKLIST = "checklist"
    CHECKLIST_RUN = "checklist_run"


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
    frameworks: Frameworks
    checklists: Checklists
    reality: Reality

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
        looked={one: _looked(g, one) for one in about},
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
    document = initiative_summary(
        sheet, g.words, public=public, people=g.people.everyone(), looked=_looked(g, key)
    )
    return Made(document=document, of=sheet.initiative.title)


def _initiative_path(g: Gathering, key: int, *, public: bool) -> Made:
    from coprod_desktop.reports.initiative_path import initiative_path

    sheet = g.initiatives.sheet(key)
    document = initiative_path(
        sheet, g.words, _looked(g, key), public=public, people=g.people.everyone()
    )
    return Made(document=document, of=sheet.initiative.title)


def _looked(g: Gathering, initiative_id: int) -> Looked:
    from coprod_desktop.reports.told_initiative import Looked

    return Looked(
        reality=g.reality.sheet(initiative_id),
        guided=g.frameworks.guided(),
        levels=g.frameworks.levels(),
    )


@_alike
def _ladder(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.ladder import ladder

    sheet = g.initiatives.ladder(key)
    document = ladder(sheet, g.words, elsewhere=_elsewhere(g, key))
    return Made(document=document, of=sheet.group.name, day=sheet.on)


def _year(g: Gathering, key: int, *, public: bool) -> Made:
    from coprod_desktop.reports.year_on_the_ladder import year_on_the_ladder

    year = g.initiatives.year(key)
    document = year_on_the_ladder(
        year,
        g.words,
        elsewhere=_elsewhere(g, key),
        public=public,
        people=g.people.everyone(),
    )
    return Made(document=document, of=year.group.name, day=year.until)


def _elsewhere(g: Gathering, group_id: int) -> tuple[Elsewhere, ...]:
    """Work of a group that was placed on other ladders only, with its last place there."""
    from coprod_desktop.reports.ladder import Elsewhere

    found = []
    for line in g.initiatives.listed(group_id):
        if line.agreed is not None:
            continue
        sheet = g.initiatives.sheet(line.initiative.id)
        placed = current(sheet.placements, View.AGREED)
        if placed is None:
            continue
        own = sheet.ladder_of(placed)
        found.append(
            Elsewhere(
                title=sheet.initiative.title,
                placed=placed,
                rung=sheet.rung_of(placed).name,
                ladder=own.name if own else placed.framework,
                thanks=own,
            )
        )
    return tuple(found)


def _checklist_report(g: Gathering, key: int, *, public: bool) -> Made:
    from coprod_desktop.reports.checklist_report import RunSheet, checklist_report

    runs = g.checklists.before_and_after(key)
    run = runs.after
    about = g.initiatives.get(run.initiative_id).title if run.initiative_id else ""
    sheet = RunSheet(
        group=g.groups.get(run.group_id),
        checklist=g.frameworks.checklist_of(run.framework, run.version),
        runs=runs,
        about=about,
        meeting=g.meetings.get(run.meeting_id).date if run.meeting_id else None,
        evidence=g.checklists.evidence(run),
    )
    document = checklist_report(sheet, g.words, public=public, people=g.people.everyone())
    return Made(document=document, of=about or sheet.group.name, day=run.on)


@_alike
def _placing_slips(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.placing_slips import placing_slips

    initiative = g.initiatives.get(key)
    group = g.groups.get(initiative.group_id)
    ladder, slips = g.frameworks.ladder(group.id), g.frameworks.terms("slips")
    document = placing_slips(group, ladder, slips, g.words, title=initiative.title)
    return Made(document=document, of=initiative.title)


@_alike
def _blank_slips(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.placing_slips import placing_slips

    group = g.groups.get(key)
    ladder, slips = g.frameworks.ladder(key), g.frameworks.terms("slips")
    return Made(document=placing_slips(group, ladder, slips, g.words), of=group.name)


@_alike
def _scenario_cards(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.scenario_papers import scenario_cards

    group = g.groups.get(key)
    return Made(document=scenario_cards(group, g.frameworks.scenarios(), g.words), of=group.name)


@_alike
def _scenario_notes(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.scenario_papers import scenario_notes

    group, scenarios = g.groups.get(key), g.frameworks.scenarios()
    ladder = g.frameworks.ladder_of(scenarios.framework, "")
    return Made(document=scenario_notes(group, scenarios, ladder, g.words), of=group.name)


@_alike
def _ladder_explained(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.ladder_explained import ladder_explained

    group, ladder = g.groups.get(key), g.frameworks.ladder(key)
    document = ladder_explained(group, ladder, g.frameworks.explanation(), g.words)
    return Made(document=document, of=group.name)


@_alike
def _ladder_easy(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.ladder_explained import ladder_in_easy_words

    group = g.groups.get(key)
    document = ladder_in_easy_words(group, g.frameworks.explanation(), g.words)
    return Made(document=document, of=group.name)


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
        document = blank_form(form, group, g.initiatives.framework(group.id), g.words)
        return Made(document=document, of=group.name)

    return make


def checklists_of(g: Gathering) -> tuple[tuple[Group, Checklist], ...]:
    """Each checklist that each group of the file may score; its place here is its id."""
    return tuple(
        (group, checklist)
        for group in g.groups.all()
        for checklist in g.frameworks.checklists(group.id)
    )


@_alike
def _blank_checklist(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.blank_looking import blank_checklist

    group, checklist = checklists_of(g)[key]
    document = blank_checklist(group, checklist, g.words)
    return Made(document=document, of=f"{checklist.name} {group.name}")


@_alike
def _blank_steps(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.blank_looking import blank_steps

    group = g.groups.get(key)
    return Made(document=blank_steps(group, g.frameworks.steps(), g.words), of=group.name)


@_alike
def _blank_critique(g: Gathering, key: int) -> Made:
    from coprod_desktop.reports.blank_looking import blank_critique

    group, ladder = g.groups.get(key), g.frameworks.ladder(key)
    document = blank_critique(group, g.frameworks.terms("critique"), ladder, g.words)
    return Made(document=document, of=group.name)


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
    Maker(name="initiative-path", of=Of.INITIATIVE, make=_initiative_path, names_people=True),
    Maker(name="ladder", of=Of.GROUP, make=_ladder),
    Maker(name="year", of=Of.GROUP, make=_year, names_people=True),
    Maker(name="checklist-report", of=Of.CHECKLIST_RUN, make=_checklist_report, names_people=True),
    Maker(name="placing-slips", of=Of.INITIATIVE, make=_placing_slips),
    Maker(name="scenario-cards", of=Of.GROUP, make=_scenario_cards),
    Maker(name="scenario-notes", of=Of.GROUP, make=_scenario_notes),
    Maker(name="ladder-explained", of=Of.GROUP, make=_ladder_explained),
    Maker(name="ladder-easy", of=Of.GROUP, make=_ladder_easy),
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
    Maker(name="blank-slips", of=Of.GROUP, make=_blank_slips),
    Maker(name="blank-checklist", of=Of.CHECKLIST, make=_blank_checklist),
    Maker(name="blank-steps", of=Of.GROUP, make=_blank_steps),
    Maker(name="blank-critique", of=Of.GROUP, make=_blank_critique),
    Maker(name="blank-pledges", of=Of.GROUP, make=_blank("pledges")),
    Maker(name="blank-pledge-cards", of=Of.GROUP, make=_blank("pledge_cards")),
)
"""All kinds of paper, in the order in which they are offered."""
