"""Plan the next meeting from the last, and keep a group's own usual agendas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop import assets
from coprod_desktop.domain import notes
from coprod_desktop.domain.actions import Action, ActionState
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.meetings import AgendaItem, Meeting, MeetingKind, MeetingState, Purpose
from coprod_desktop.domain.next_meeting import (
    STANDING_AMONG,
    NextItem,
    NextMeeting,
    Roles,
    Why,
    deferred_from,
    offered_from,
    plain_title,
    put_together,
    shifted_end,
    standing_items,
)
from coprod_desktop.domain.notes import Block, BlockKind, Span
from coprod_desktop.domain.pledges import Pledge, PledgeState
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.rhythm import DayFrom, rhythm_of
from coprod_desktop.domain.templates import (
    Role,
    Template,
    TemplateItem,
    UsualItem,
    own_items,
    usual_agendas,
)
from coprod_desktop.domain.words import Words
from coprod_desktop.services import differences, initiatives
from coprod_desktop.services.known_frameworks import KnownFrameworks
from coprod_desktop.services.meetings import items_of
from coprod_desktop.services.people import members_on
from coprod_desktop.services.service import Service, sources
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import (
    ActionReportRow,
    ActionRow,
    MeetingRow,
    PledgeRow,
    TemplateItemRow,
)
from coprod_desktop.store.store import Store

REGULAR = (Template.ORDINARY, Template.COMMITTEE, Template.AGM)
"""Meetings that come again and again, by a rhythm of their own."""

OFTEN = (Template.ORDINARY, Template.COMMITTEE)
"""Meetings that go on with the one before, and say when the next will be."""

NO_RULE_NOTICE = 14
"""Days until a meeting of which nothing is known, where the rules ask for no notice."""

YEARLY = 1

Covered = TypeVar("Covered", Action, Pledge)

OPEN_ACTIONS = [state for state in ActionState if state.is_open]
OPEN_PLEDGES = [state for state in PledgeState if state.is_open]


class Planning(Service):
    """The next meeting of a group, proposed and made."""

    def __init__(self, store: Store, words: Words, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._words = words
        self._known = known

    def proposed(self, group_id: int, template: Template = Template.ORDINARY) -> NextMeeting:
        """The next meeting as the record suggests it; nothing is changed. Refuses "unknown"."""
        today = self._today()
        with self._store.reading() as session:
            group = mapping.GROUP.read(mapping.GROUP.get(session, group_id))
            past = _Past(_meetings(session, group_id), template.kind, today)
            found = self._when(group, past, template, today)
            found = _with_officers(session, past, _with_place(past, found))
            return replace(found, items=self._items(session, group, past, found))

    def make(self, chosen: NextMeeting) -> int:
        """Put a proposed meeting with the items taken in the record; return its id.

        One action. Refuses an end before the start, and items that cannot be.
        """
        meeting = chosen.meeting()
        with self._store.action("plan_next_meeting") as work:
            meeting_id = mapping.MEETING.add(work.session, meeting).id
            for item in chosen.agenda(meeting_id):
                mapping.ITEM.add(work.session, item)
            return meeting_id

    # A group's own usual agendas

    def usual(self, template: Template) -> tuple[UsualItem, ...]:
        """The agenda that the program offers for this kind of meeting."""
        return self._usual[template]

    def own(self, group_id: int, template: Template) -> tuple[TemplateItem, ...]:
        """The agenda that a group keeps as its own; empty where it keeps none."""
        with self._store.reading() as session:
            return tuple(
                mapping.TEMPLATE_ITEM.read(row) for row in _own(session, group_id, template)
            )

    def keep(self, group_id: int, template: Template, items: Sequence[UsualItem]) -> None:
        """Keep an agenda as the group's own, in place of the one before.

        Refuses "template_empty", an empty title, and minutes that cannot be.
        """
        if not items:
            raise Refused("template_empty")
        kept = own_items(group_id, template, tuple(items))
        with self._store.action("keep_template") as work:
            _forget(work.session, group_id, template)
            for item in kept:
                mapping.TEMPLATE_ITEM.add(work.session, item)

    def keep_from(self, meeting_id: int, template: Template | None = None) -> None:
        """Keep the agenda of a meeting as its group's own, for meetings of its kind.

        Refuses as `keep`.
        """
        with self._store.reading() as session:
            meeting = mapping.MEETING.read(mapping.MEETING.get(session, meeting_id))
            items = [
                UsualItem(
                    title=item.title, purpose=item.purpose, minutes=item.minutes, lead=item.lead
                )
                for item in items_of(session, meeting_id)
                if item.title
            ]
        self.keep(meeting.group_id, template or Template(meeting.kind.value), items)

    def forget(self, group_id: int, template: Template) -> None:
        """Go back to the agenda that the program offers; undo brings the group's own back."""
        with self._store.action("forget_template") as work:
            _forget(work.session, group_id, template)

    # Words for screens

    def day_words(self, proposed: NextMeeting) -> str:
        """Where the proposed day comes from, as people say it."""
        rhythm = proposed.rhythm
        key = f"day_from.{proposed.day_from}"
        if rhythm is None or proposed.day_from in (
            DayFrom.SAID,
            DayFrom.YEARLY,
            DayFrom.USUAL,
            DayFrom.NOTICE,
        ):
            return self._words.say(key)
        if proposed.day_from is DayFrom.WEEKS:
            return self._words.say(key, count=rhythm.weeks)
        if proposed.day_from is DayFrom.A_YEAR:
            return self._words.say(key, count=rhythm.a_year)
        weekday = self._words.weekday(rhythm.slot.weekday)
        place = self._words.say(f"week_of_month.{rhythm.slot.place}")
        pattern = self._words.say("week_of_month.pattern", place=place, weekday=weekday)
        return self._words.say(key, pattern=pattern)

    def notice_words(self, proposed: NextMeeting) -> str:
        """By when the agenda must go out; "" where the rules ask for no notice."""
        last_day = proposed.last_day
        if last_day is None:
            return ""
        if not proposed.in_time:
            return self._words.say("next_meeting.notice_late", count=proposed.notice_days)
        if last_day == proposed.today:
            return self._words.say("next_meeting.notice_today")
        return self._words.say("next_meeting.notice_in_time", day=self._words.day(last_day))

    # When

    def _when(self, group: Group, past: _Past, template: Template, today: date) -> NextMeeting:
        made = NextMeeting(
            group_id=group.id,
            template=template,
            date=today,
            day_from=DayFrom.NOTICE,
            notice_days=group.notice_days,
            today=today,
            planned=past.planned,
        )
        last = past.newest
        said = last.next_date if last is not None and template in OFTEN else None
        if last is not None and said is not None and said > max(today, last.date):
            return replace(made, date=said, day_from=DayFrom.SAID)
        if past.alike and template in REGULAR:
            yearly = template is Template.AGM
            days = [one.date for one in past.alike]
            rhythm = rhythm_of(days, YEARLY if yearly else group.meetings_a_year)
            if yearly and rhythm.day_from is DayFrom.A_YEAR:
                rhythm = replace(rhythm, day_from=DayFrom.YEARLY)
            day = rhythm.next(past.alike[0].date, max(today, past.alike[0].date))
            return replace(made, date=day, day_from=rhythm.day_from, rhythm=rhythm)
        ahead = timedelta(days=group.notice_days or NO_RULE_NOTICE)
        soon = today + ahead + timedelta(days=1)
        weekday = last.date.weekday() if last else soon.weekday()
        return replace(made, date=soon + timedelta(days=(weekday - soon.weekday()) % 7))

    # What

    def _items(
        self, session: Session, group: Group, past: _Past, found: NextMeeting
    ) -> tuple[NextItem, ...]:
        held = past.held
        before = items_of(session, held.id) if held else []
        day = self._words.date(held.date) if held else ""
        put_off = self._words.say("next_meeting.deferred", date=day)
        often = found.template in OFTEN
        return put_together(
            self._base(session, past, found),
            matters=self._matters(session, group, found) if often else None,
            pledges=self._pledges(session, found) if often else None,
            differing=self._differing(session, group) if often else (),
            deferred=deferred_from(before, put_off, taken=often),
            offered=offered_from(before, self._roles) if often else (),
        )

    def _base(self, session: Session, past: _Past, found: NextMeeting) -> list[NextItem]:
        own = [
            mapping.TEMPLATE_ITEM.read(row) for row in _own(session, found.group_id, found.template)
        ]
        if own:
            return [
                NextItem(
                    title=one.title,
                    why=Why.OWN,
                    purpose=one.purpose,
                    minutes=one.minutes,
                    lead=one.lead,
                    role=self._roles.of(one.title),
                )
                for one in own
            ]
        agendas = [items_of(session, one.id) for one in past.alike[:STANDING_AMONG]]
        agendas = [one for one in agendas if one]
        if found.template in OFTEN or (found.template is Template.AGM and len(agendas) > 1):
            usual = {one.role: one.title for one in self._usual[found.template]}
            reported = _reported_at(session, agendas)
            standing = standing_items(agendas, self._roles, usual, reported)
            if standing:
                return [_next_item(one, Why.STANDING) for one in standing]
        return [_next_item(one, Why.USUAL) for one in self._usual[found.template]]

    def _matters(self, session: Session, group: Group, found: NextMeeting) -> NextItem | None:
        """Matters arising with every open action, by number; None where there is none."""
        rows = session.scalars(
            select(ActionRow)
            .where(ActionRow.group_id == group.id, ActionRow.state.in_(OPEN_ACTIONS))
            .order_by(ActionRow.number)
        )
        actions = [mapping.ACTION.read(row, owner_ids=()) for row in rows]
        if not actions:
            return None
        hidden = _confidential(session, (one.item_id for one in actions))
        listed = (self._covered(one) if one.item_id in hidden else one for one in actions)
        return NextItem(
            title=self._words.say("standing_item.matters_arising"),
            why=Why.MATTERS_ARISING,
            role=Role.MATTERS_ARISING,
            purpose=Purpose.CHECK,
            notes=notes.write(self._action(group, one, found.today) for one in listed),
        )

    def _covered(self, one: Covered) -> Covered:
        """It without its words: notes of an open item are in public copies."""
        return replace(one, text=self._words.say("next_meeting.confidential"))

    def _action(self, group: Group, action: Action, today: date) -> Block:
        name = self._words.say("next_meeting.action", name=group.action_name(action.number))
        rest = self._words.say("next_meeting.action_rest", owner=action.owner, text=action.text)
        due = self._due(action.due, action.due_words, today)
        return _bullet(name, f"{rest} {due}".rstrip())

    def _pledges(self, session: Session, found: NextMeeting) -> NextItem | None:
        """Open pledges that are due by the day of the meeting; None where there is none."""
        rows = session.scalars(
            select(PledgeRow)
            .where(
                PledgeRow.group_id == found.group_id,
                PledgeRow.state.in_(OPEN_PLEDGES),
                PledgeRow.due <= found.date,
            )
            .order_by(PledgeRow.due, PledgeRow.id)
        )
        pledges = [mapping.PLEDGE.read(row) for row in rows]
        if not pledges:
            return None
        hidden = _confidential(session, (one.item_id for one in pledges))
        listed = (
            self._covered(one) if one.item_id in hidden or not one.public else one
            for one in pledges
        )
        return NextItem(
            title=self._words.say("next_meeting.pledges_item"),
            why=Why.PLEDGES_DUE,
            purpose=Purpose.CHECK,
            notes=notes.write(self._pledge(one, found.today) for one in listed),
        )

    def _differing(self, session: Session, group: Group) -> list[NextItem]:
        """The initiatives that the two sides see differently, not talked of since."""
        lines = initiatives.lines(session, self._known, group.id)
        return [
            NextItem(
                title=differences.title(line, self._words),
                why=Why.VIEWS_DIFFER,
                purpose=Purpose.DISCUSS,
                initiative_id=line.initiative.id,
            )
            for line in differences.undiscussed(session, lines)
        ]

    def _pledge(self, pledge: Pledge, today: date) -> Block:
        rest = self._words.say("next_meeting.pledge_rest", text=pledge.text)
        return _bullet(pledge.promiser, f"{rest} {self._due(pledge.due, '', today)}".rstrip())

    def _due(self, due: date | None, due_words: str, today: date) -> str:
        if due is not None:
            key = "late" if due < today else "due"
            return self._words.say(f"next_meeting.{key}", day=self._words.date(due))
        return self._words.say("next_meeting.due_words", words=due_words) if due_words else ""

    @cached_property
    def _usual(self) -> Mapping[Template, tuple[UsualItem, ...]]:
        return usual_agendas(assets.text("meetings", "en.toml"))

    @cached_property
    def _roles(self) -> Roles:
        return Roles(self._words.table("standing_role"))


class _Past:
    """The meetings of a group, the newest first, and those among them that matter."""

    def __init__(self, meetings: Sequence[Meeting], kind: MeetingKind, today: date) -> None:
        held = [one for one in meetings if one.state is not MeetingState.PLANNED]
        ahead = [one for one in meetings if one.state is MeetingState.PLANNED and one.date >= today]
        self.newest = meetings[0] if meetings else None
        self.held = held[0] if held else None
        self.planned = ahead[-1] if ahead else None
        self.alike = [one for one in meetings if one.kind is kind]


def _meetings(session: Session, group_id: int) -> list[Meeting]:
    rows = session.scalars(
        select(MeetingRow)
        .where(MeetingRow.group_id == group_id)
        .order_by(MeetingRow.date.desc(), MeetingRow.id.desc())
    )
    return [mapping.MEETING.read(row) for row in rows]


def _with_place(past: _Past, found: NextMeeting) -> NextMeeting:
    """Time and place: what was said at the last meeting, else as it was."""
    last = past.newest
    like = past.alike[0] if past.alike else last
    if last is None or like is None:
        return found
    said = found.day_from is DayFrom.SAID
    start = (last.next_start if said else None) or like.start
    end = like.end if start == like.start else shifted_end(like, start)
    venue = (last.next_venue if said else "") or like.venue
    access = like.access if venue == like.venue else ""
    return replace(found, start=start, end=end, venue=venue, access=access)


def _with_officers(session: Session, past: _Past, found: NextMeeting) -> NextMeeting:
    """Chair and minute-taker of the last meeting, where they are members still."""
    last = past.held
    if last is None:
        return found
    there = {one.person.id for one in members_on(session, found.group_id, found.date)}
    return replace(
        found,
        chair_id=last.chair_id if last.chair_id in there else None,
        minute_taker_id=last.minute_taker_id if last.minute_taker_id in there else None,
    )


def _confidential(session: Session, item_ids: Iterable[int | None]) -> set[int | None]:
    """Which of these items are confidential."""
    return {key for key, source in sources(session, item_ids).items() if source.confidential}


def _reported_at(session: Session, agendas: Sequence[Sequence[AgendaItem]]) -> set[str]:
    """The plain titles of the items at which earlier actions were told of."""
    titles = {item.id: plain_title(item.title) for agenda in agendas for item in agenda}
    reported = session.scalars(
        select(ActionReportRow.item_id).where(ActionReportRow.item_id.in_(titles))
    )
    return {titles[item_id] for item_id in reported if item_id is not None}


def _next_item(usual: UsualItem, why: Why) -> NextItem:
    return NextItem(
        title=usual.title,
        why=why,
        role=usual.role,
        purpose=usual.purpose,
        minutes=usual.minutes,
        lead=usual.lead,
    )


def _bullet(bold: str, rest: str) -> Block:
    return Block(BlockKind.BULLET, (Span(bold, bold=True), Span(rest)))


def _own(session: Session, group_id: int, template: Template) -> list[TemplateItemRow]:
    rows = select(TemplateItemRow).where(
        TemplateItemRow.group_id == group_id, TemplateItemRow.template == template
    )
    return list(session.scalars(rows.order_by(TemplateItemRow.position, TemplateItemRow.id)))


def _forget(session: Session, group_id: int, template: Template) -> None:
    for row in _own(session, group_id, template):
        session.delete(row)
    session.flush()
