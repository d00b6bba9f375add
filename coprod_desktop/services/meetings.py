"""Plan meetings, take their minutes and approve them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date as day
from datetime import time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.amendments import Amendment
from coprod_desktop.domain.attendance import AttendanceTable
from coprod_desktop.domain.meeting_filter import MeetingChoices, MeetingFilter
from coprod_desktop.domain.meetings import (
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    MeetingKind,
    MeetingState,
    Presence,
    PreviousMinutes,
    Purpose,
    renumbered,
)
from coprod_desktop.domain.people import Person, Side, initials_of, named
from coprod_desktop.domain.placements import EvidenceKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.running_times import minutes_there
from coprod_desktop.domain.sheets import MeetingDay, MeetingLine, MeetingSheet
from coprod_desktop.domain.words import Words
from coprod_desktop.exchange.calendar_file import calendar_file
from coprod_desktop.services import (
    attendance_table,
    meeting_calendar,
    meeting_filter,
    meeting_sheets,
)
from coprod_desktop.services.evidence import leaned_on
from coprod_desktop.services.people import initials_taken, members
from coprod_desktop.services.service import Service, meeting_of
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import (
    ActionReportRow,
    ActionRow,
    AmendmentRow,
    AttachmentRow,
    AttendanceRow,
    ChallengeMetRow,
    ChecklistRunRow,
    CritiqueRow,
    DecisionRow,
    ItemRow,
    MeetingRow,
    PersonRow,
    PlacementRow,
    PledgeRow,
)
from coprod_desktop.store.store import Store

STANDING_ITEMS = ("welcome", "previous_minutes", "matters_arising", "other_business", "next")
CLOSING_ITEMS = STANDING_ITEMS[-2:]
ALL = MeetingFilter()


class Meetings(Service):
    """The meetings of a file; approved ones are locked."""

    def __init__(self, store: Store, words: Words) -> None:
        super().__init__(store)
        self._words = words

    def listed(self, group_id: int, wanted: MeetingFilter = ALL) -> tuple[MeetingLine, ...]:
        """The meetings of a group that pass a filter (all where none is given), newest first."""
        with self._store.reading() as session:
            return meeting_sheets.lines(session, meeting_filter.which(group_id, wanted))

    def choices(self, group_id: int) -> MeetingChoices:
        """What the meetings of a group can be narrowed by."""
        with self._store.reading() as session:
            return meeting_filter.choices(session, group_id)

    def days(self, group_id: int, wanted: MeetingFilter = ALL) -> tuple[MeetingDay, ...]:
        """The meetings that `listed` answers, quickly, however many they are."""
        with self._store.reading() as session:
            found = select(MeetingRow.id, MeetingRow.date, MeetingRow.state).where(
                meeting_filter.which(group_id, wanted)
            )
            rows = session.execute(found.order_by(MeetingRow.date.desc(), MeetingRow.id.desc()))
            return tuple(MeetingDay(*row) for row in rows)

    def lines(self, meeting_ids: Sequence[int]) -> tuple[MeetingLine, ...]:
        """Some meetings, at most some hundreds, newest first, with what they hold counted."""
        with self._store.reading() as session:
            return meeting_sheets.lines(session, MeetingRow.id.in_(meeting_ids))

    def of_group(self, group_id: int) -> tuple[Meeting, ...]:
        """All meetings of a group, the newest first; what they hold is not counted."""
        with self._store.reading() as session:
            of_group = mapping.MEETING.select().where(MeetingRow.group_id == group_id)
            rows = session.execute(of_group.order_by(MeetingRow.date.desc(), MeetingRow.id.desc()))
            return tuple(mapping.MEETING.read(row) for row in rows)

    def get(self, meeting_id: int) -> Meeting:
        """One meeting; refuses "unknown"."""
        with self._store.reading() as session:
            return _meeting(session, meeting_id)

    def item(self, item_id: int) -> AgendaItem:
        """One agenda item; refuses "unknown"."""
        with self._store.reading() as session:
            return mapping.ITEM.read(mapping.ITEM.get(session, item_id))

    def sheet(self, meeting_id: int) -> MeetingSheet:
        """A whole meeting, ready to show or print; refuses "unknown"."""
        with self._store.reading() as session:
            return meeting_sheets.sheet(session, _meeting(session, meeting_id))

    def unapproved_before(self, meeting_id: int) -> Meeting | None:
        """The latest meeting before this one whose minutes are a draft; refuses "unknown"."""
        with self._store.reading() as session:
            meeting = _meeting(session, meeting_id)
            drafts = mapping.MEETING.select().where(
                MeetingRow.group_id == meeting.group_id,
                MeetingRow.state == MeetingState.DRAFT,
                MeetingRow.date <= meeting.date,
                MeetingRow.id != meeting.id,
            )
            order = (MeetingRow.date.desc(), MeetingRow.id.desc())
            latest = session.execute(drafts.order_by(*order).limit(1)).first()
            return None if latest is None else mapping.MEETING.read(latest)

    def usual_minutes(self, meeting_id: int) -> int | None:
        """The minutes of the group's latest other meeting of this kind with a start and an end.

        None where there is none; refuses "unknown".
        """
        with self._store.reading() as session:
            meeting = _meeting(session, meeting_id)
            alike = mapping.MEETING.select().where(
                MeetingRow.group_id == meeting.group_id,
                MeetingRow.meeting_kind == meeting.kind,
                MeetingRow.id != meeting.id,
                MeetingRow.date <= meeting.date,
                MeetingRow.start.is_not(None),
                MeetingRow.end.is_not(None),
            )
            latest = session.execute(alike.order_by(MeetingRow.date.desc()).limit(1)).first()
            if latest is None:
                return None
            found = mapping.MEETING.read(latest)
            return minutes_there(found.start, found.end)

    def calendar_file(self, meeting_id: int) -> bytes:
        """A meeting as a calendar file (.ics); the same until the meeting is changed."""
        with self._store.reading() as session:
            sheet = meeting_sheets.sheet(session, _meeting(session, meeting_id))
            return calendar_file(meeting_calendar.event_of(session, sheet, self._words))

    def calendar_name(self, meeting_id: int) -> str:
        """A name for that file."""
        return meeting_calendar.file_name(self.sheet(meeting_id), self._words)

    def attendance(self, group_id: int, last: int = 12) -> AttendanceTable:
        """Who came to the last so many meetings held, and who did not."""
        with self._store.reading() as session:
            return attendance_table.table(session, group_id, last)

    def plan(
        self,
        group_id: int,
        *,
        date: day,
        kind: MeetingKind = MeetingKind.ORDINARY,
        start: time | None = None,
        end: time | None = None,
        venue: str = "",
        access: str = "",
        standing_items: bool = True,
    ) -> int:
        """Put a meeting in the record and return its id, with the usual items if wanted.

        Refuses an end before the start.
        """
        meeting = Meeting(
            group_id=group_id,
            date=date,
            kind=kind,
            start=start,
            end=end,
            venue=venue,
            access=access,
        ).checked()
        with self._store.action("plan_meeting") as work:
            meeting_id = mapping.MEETING.add(work.session, meeting).id
            titles = [self._words.say(f"standing_item.{key}") for key in STANDING_ITEMS]
            for position, title in enumerate(titles if standing_items else (), start=1):
                item = AgendaItem(
                    meeting_id=meeting_id, position=position, number=str(position), title=title
                )
                mapping.ITEM.add(work.session, item)
            return meeting_id

    def change(self, meeting: Meeting) -> None:
        """Keep a meeting's new day, place, chair …; refuses locked minutes and `checked`."""
        checked = meeting.checked()
        with self._store.action("change_meeting") as work:
            stored = _open(work.session, meeting.id)
            kept = replace(checked, state=stored.state, approved_on=None, approved_at_id=None)
            mapping.MEETING.change(work.session, kept)

    def remove(self, meeting_id: int) -> None:
        """Take a meeting out with its items and attendance; undo brings it back.

        Refuses "in_use" when notes, decisions, actions, pledges or placements hang on it.
        """
        with self._store.action("remove_meeting") as work:
            meeting = _open(work.session, meeting_id)
            self._refuse_in_use(work.session, meeting)
            for table in (ItemRow, AttendanceRow, AttachmentRow):
                for row in work.session.scalars(
                    select(table).where(table.meeting_id == meeting.id)
                ):
                    work.session.delete(row)
            work.session.delete(mapping.MEETING.get(work.session, meeting_id))

    def begin(self, meeting_id: int) -> None:
        """Start taking minutes; a draft can be opened again."""
        with self._store.action("begin_minutes") as work:
            mapping.MEETING.change(work.session, _meeting(work.session, meeting_id).begun())

    def finish(self, meeting_id: int) -> None:
        """Close the meeting: its minutes are a draft."""
        with self._store.action("finish_meeting") as work:
            mapping.MEETING.change(work.session, _meeting(work.session, meeting_id).finished())

    def approve(
        self, meeting_id: int, on: day, at_id: int | None, *, corrections: str = ""
    ) -> None:
        """Lock draft minutes as approved on a day at a later meeting; refuses as `approved`.

        The later meeting, where it says nothing of the minutes before it, then says so too.
        Corrections agreed with it stand beside the minutes, as an amendment of that day.
        """
        with self._store.action("approve_minutes") as work:
            meeting = _meeting(work.session, meeting_id)
            later = None if at_id is None else _meeting(work.session, at_id)
            if later is not None and later.date < meeting.date:
                raise Refused("approved_before_meeting", "approved_at_id")
            approved = meeting.approved(on, at_id)
            mapping.MEETING.change(work.session, approved)
            if corrections.strip():
                said = Amendment(meeting_id=meeting_id, on=on, text=corrections, said_at_id=at_id)
                fitting = said.checked().fitting(approved, later)
                mapping.AMENDMENT.add(work.session, fitting)
            if later is not None and later.hears_of_approval:
                heard = replace(later, previous_minutes=PreviousMinutes.APPROVED)
                mapping.MEETING.change(work.session, heard)

    def add_item(
        self,
        meeting_id: int,
        *,
        title: str,
        purpose: Purpose = Purpose.NOT_SAID,
        minutes: int | None = None,
        lead: str = "",
        initiative_id: int | None = None,
        chair_notes: str = "",
        confidential: bool = False,
        before_id: int | None = None,
    ) -> int:
        """Add an agenda item before another, or last of the group's own, and return its id.

        Last means before any other business and the next meeting, where these end the agenda.
        Plain numbers (1, 2, 3 …) follow the order by themselves; numbers in another manner
        are left as they are, and the new item has none. Refuses an empty title.
        """
        item = AgendaItem(
            meeting_id=meeting_id,
            title=title,
            purpose=purpose,
            minutes=minutes,
            lead=lead,
            initiative_id=initiative_id,
            chair_notes=chair_notes,
            confidential=confidential,
        ).checked()
        with self._store.action("add_item") as work:
            return put_item(work.session, item, self._words, before_id)

    def change_item(self, item: AgendaItem) -> None:
        """Keep an item's new title, purpose, state …; its notes have a verb of their own."""
        checked = item.checked()
        with self._store.action("change_item") as work:
            stored = self._open_item(work.session, item.id)
            kept = replace(checked, notes=stored.notes, position=stored.position)
            mapping.ITEM.change(work.session, kept)

    def move_item(self, item_id: int, by: int) -> None:
        """Move an item down (positive) or up the agenda by so many places."""
        with self._store.action("move_item") as work:
            moved = self._open_item(work.session, item_id)
            before = items_of(work.session, moved.meeting_id)
            others = [one for one in before if one.id != item_id]
            place = [one.id for one in before].index(item_id) + by
            place = max(0, min(len(others), place))
            _keep_order(work.session, before, [*others[:place], moved, *others[place:]])

    def remove_item(self, item_id: int) -> None:
        """Take an item out; papers attached to it stay with the meeting.

        Refuses "in_use" when decisions, actions or pledges hang on it.
        """
        with self._store.action("remove_item") as work:
            item = self._open_item(work.session, item_id)
            _refuse_used_items(work.session, [item_id], self._words)
            attached = select(AttachmentRow).where(AttachmentRow.item_id == item_id)
            for attachment in work.session.scalars(attached):
                attachment.item_id = None
            work.session.delete(mapping.ITEM.get(work.session, item_id))
            work.session.flush()
            rest = items_of(work.session, item.meeting_id)
            before = sorted([*rest, item], key=lambda one: one.position)
            _keep_order(work.session, before, rest)

    def write_notes(self, item_id: int, markdown: str) -> None:
        """Keep the notes of an item, as Markdown; refuses locked minutes."""
        with self._store.action("write_notes") as work:
            item = self._open_item(work.session, item_id)
            mapping.ITEM.change(work.session, replace(item, notes=markdown))

    def mark(self, meeting_id: int, person_id: int, presence: Presence | None) -> None:
        """Tick somebody as here, with apologies or not here; None takes the mark away.

        Name, initials, office and side as on the day are filled in from the register.
        """
        with self._store.action("mark_attendance") as work:
            meeting = _open(work.session, meeting_id)
            row = work.session.scalars(
                select(AttendanceRow).where(
                    AttendanceRow.meeting_id == meeting_id, AttendanceRow.person_id == person_id
                )
            ).first()
            if row is None and presence is not None:
                mapping.ATTENDANCE.add(
                    work.session, _as_on_the_day(work.session, meeting, person_id, presence)
                )
            elif row is not None and presence is None:
                work.session.delete(row)
            elif row is not None and presence is not None:
                row.presence = presence

    def come_late(self, meeting_id: int, person_id: int, at: time | None) -> None:
        """Say when somebody came, who is then here; None says that nobody need know.

        Somebody who had left by then is back: it is no longer said that they left.
        Refuses locked minutes.
        """
        with self._store.action("mark_attendance") as work:
            found = _here(work.session, meeting_id, person_id)
            back = at is not None and found.left is not None and found.left <= at
            changed = replace(found, left=None) if back else replace(found, arrived=at)
            mapping.ATTENDANCE.change(work.session, changed.checked())

    def leave_early(self, meeting_id: int, person_id: int, at: time | None) -> None:
        """Say when somebody left, who was here; None says that they stayed.

        Refuses locked minutes, and a time that is not after they came.
        """
        with self._store.action("mark_attendance") as work:
            found = _here(work.session, meeting_id, person_id)
            mapping.ATTENDANCE.change(work.session, replace(found, left=at).checked())

    def step_out(self, meeting_id: int, person_id: int, at: time) -> None:
        """Say that somebody left the room for the interest they declared; they are not back yet.

        Refuses locked minutes.
        """
        with self._store.action("mark_attendance") as work:
            found = _here(work.session, meeting_id, person_id)
            out = replace(found, stepped_out=found.interest, stepped_out_at=at, came_back=None)
            mapping.ATTENDANCE.change(work.session, out.checked())

    def come_back(self, meeting_id: int, person_id: int, at: time) -> None:
        """Say when somebody who had stepped out was there again.

        Refuses locked minutes, and a time before they stepped out.
        """
        with self._store.action("mark_attendance") as work:
            found = _here(work.session, meeting_id, person_id)
            mapping.ATTENDANCE.change(work.session, replace(found, came_back=at).checked())

    def add_guest(
        self, meeting_id: int, *, name: str, role: str = "", side: Side = Side.GUEST
    ) -> int:
        """Add somebody who is here but no member, and return the person's id.

        Somebody known by that name in the file is taken; refuses "attendance_marked".
        """
        with self._store.action("add_guest") as work:
            meeting = _open(work.session, meeting_id)
            person = _person_called(work.session, named(name), meeting)
            marked = select(AttendanceRow.id).where(
                AttendanceRow.meeting_id == meeting_id, AttendanceRow.person_id == person.id
            )
            if work.session.scalar(marked):
                raise Refused("attendance_marked", "name", name=person.known_as)
            on_the_day = _as_on_the_day(work.session, meeting, person.id, Presence.PRESENT)
            guest = replace(on_the_day, role=role or on_the_day.role, side=side)
            mapping.ATTENDANCE.add(work.session, guest.checked())
            return person.id

    def change_attendance(self, attendance: Attendance) -> None:
        """Keep somebody's role, side or times as on the day; refuses leaving before arriving."""
        checked = attendance.checked()
        with self._store.action("mark_attendance") as work:
            _open(work.session, checked.meeting_id)
            mapping.ATTENDANCE.change(work.session, checked)

    def decide(self, decision: Decision) -> int:
        """Record a decision under an item and return its id; refuses as Decision.checked."""
        checked = decision.checked()
        with self._store.action("record_decision") as work:
            self._open_item(work.session, checked.item_id)
            last = select(func.max(DecisionRow.position)).where(
                DecisionRow.item_id == checked.item_id
            )
            position = (work.session.scalar(last) or 0) + 1
            return mapping.DECISION.add(work.session, replace(checked, position=position)).id

    def change_decision(self, decision: Decision) -> None:
        """Keep a decision's new words or how it was made; refuses as `decide`."""
        checked = decision.checked()
        with self._store.action("change_decision") as work:
            self._open_item(work.session, checked.item_id)
            mapping.DECISION.change(work.session, checked)

    def remove_decision(self, decision_id: int) -> None:
        """Take a decision out; refuses "in_use" when a placement leans on it."""
        with self._store.action("remove_decision") as work:
            row = mapping.DECISION.get(work.session, decision_id)
            self._open_item(work.session, row.item_id)
            if leaned_on(work.session, EvidenceKind.DECISION, [decision_id]):
                raise Refused("in_use", where=self._words.say("in_use.placement"))
            work.session.delete(row)

    def _open_item(self, session: Session, item_id: int) -> AgendaItem:
        meeting_of(session, item_id).open_for_change()
        return mapping.ITEM.read(mapping.ITEM.get(session, item_id))

    def _refuse_in_use(self, session: Session, meeting: Meeting) -> None:
        items = items_of(session, meeting.id)
        if any(item.notes.strip() for item in items):
            raise Refused("in_use", where=self._words.say("in_use.notes"))
        _refuse_used_items(session, [item.id for item in items], self._words)
        placed = select(PlacementRow.id).where(PlacementRow.meeting_id == meeting.id)
        papers = session.scalars(
            select(AttachmentRow.id).where(AttachmentRow.meeting_id == meeting.id)
        )
        leaning = leaned_on(session, EvidenceKind.MEETING, [meeting.id])
        leaning = leaning or leaned_on(session, EvidenceKind.ATTACHMENT, papers)
        if leaning or session.scalar(placed.limit(1)):
            raise Refused("in_use", where=self._words.say("in_use.placement"))
        for table in (ChecklistRunRow, CritiqueRow, ChallengeMetRow):
            looked_back = select(table.id).where(table.meeting_id == meeting.id)
            if session.scalar(looked_back.limit(1)):
                raise Refused("in_use", where=self._words.say("in_use.looking_back"))
        approved_here = select(MeetingRow.id).where(MeetingRow.approved_at_id == meeting.id)
        if session.scalar(approved_here.limit(1)):
            raise Refused("in_use", where=self._words.say("in_use.approval"))
        amended_here = select(AmendmentRow.id).where(AmendmentRow.said_at_id == meeting.id)
        if session.scalar(amended_here.limit(1)):
            raise Refused("in_use", where=self._words.say("in_use.amendment"))


def put_item(session: Session, item: AgendaItem, words: Words, before_id: int | None = None) -> int:
    """Put a new item on an open agenda, before another or last of its own; return its id."""
    _open(session, item.meeting_id)
    before = items_of(session, item.meeting_id)
    places = [one.id for one in before]
    place = places.index(before_id) if before_id in places else _end(before, words)
    added = mapping.ITEM.read(mapping.ITEM.add(session, item))
    _keep_order(session, before, [*before[:place], added, *before[place:]])
    return added.id


def _end(items: Sequence[AgendaItem], words: Words) -> int:
    """Where an agenda's own items end and the usual closing items begin."""
    closing = {words.say(f"standing_item.{key}") for key in CLOSING_ITEMS}
    end = len(items)
    while end and items[end - 1].title in closing:
        end -= 1
    return end


def items_of(session: Session, meeting_id: int) -> list[AgendaItem]:
    """The items of a meeting in their order."""
    rows = session.scalars(
        select(ItemRow)
        .where(ItemRow.meeting_id == meeting_id)
        .order_by(ItemRow.position, ItemRow.id)
    )
    return [mapping.ITEM.read(row) for row in rows]


def _meeting(session: Session, meeting_id: int) -> Meeting:
    return mapping.MEETING.read(mapping.MEETING.get(session, meeting_id))


def _open(session: Session, meeting_id: int) -> Meeting:
    return _meeting(session, meeting_id).open_for_change()


def _keep_order(
    session: Session, before: Sequence[AgendaItem], after: Sequence[AgendaItem]
) -> None:
    for item in renumbered(before, after):
        mapping.ITEM.change(session, item)


def _here(session: Session, meeting_id: int, person_id: int) -> Attendance:
    """How somebody is at an open meeting, marked as here by now."""
    meeting = _open(session, meeting_id)
    marked = select(AttendanceRow).where(
        AttendanceRow.meeting_id == meeting_id, AttendanceRow.person_id == person_id
    )
    if session.scalars(marked).first() is None:
        on_the_day = _as_on_the_day(session, meeting, person_id, Presence.PRESENT)
        mapping.ATTENDANCE.add(session, on_the_day)
    found = mapping.ATTENDANCE.read(session.scalars(marked).one())
    return replace(found, presence=Presence.PRESENT)


def _as_on_the_day(
    session: Session, meeting: Meeting, person_id: int, presence: Presence
) -> Attendance:
    person = mapping.PERSON.read(mapping.PERSON.get(session, person_id))
    held = [
        one.membership
        for one in members(session, meeting.group_id)
        if one.person.id == person_id and one.membership.holds_on(meeting.date)
    ]
    last = select(func.max(AttendanceRow.position)).where(AttendanceRow.meeting_id == meeting.id)
    return Attendance(
        meeting_id=meeting.id,
        person_id=person_id,
        position=(session.scalar(last) or 0) + 1,
        presence=presence,
        name=person.name,
        initials=person.initials,
        role=held[0].office if held else "",
        side=held[0].side if held else Side.UNKNOWN,
    )


def _person_called(session: Session, name: str, meeting: Meeting) -> Person:
    """The person of this name among the group's people and former guests, or a new one."""
    earlier = (
        select(AttendanceRow.person_id)
        .join(MeetingRow)
        .where(AttendanceRow.meeting_id == MeetingRow.id, MeetingRow.group_id == meeting.group_id)
    )
    ids = {one.person.id for one in members(session, meeting.group_id)} | set(
        session.scalars(earlier)
    )
    known = session.scalars(select(PersonRow).where(func.lower(PersonRow.name) == name.lower()))
    for row in known:
        if row.id in ids:
            return mapping.PERSON.read(row)
    short = initials_of(name, initials_taken(session, meeting.group_id))
    return mapping.PERSON.read(mapping.PERSON.add(session, Person(name=name, initials=short)))


def _refuse_used_items(session: Session, item_ids: Sequence[int], words: Words) -> None:
    for table, key in (
        (DecisionRow, "decision"),
        (ActionRow, "action"),
        (ActionReportRow, "action"),
        (PledgeRow, "pledge"),
    ):
        if session.scalar(select(table.id).where(table.item_id.in_(item_ids)).limit(1)):
            raise Refused("in_use", where=words.say(f"in_use.{key}"))
    if leaned_on(session, EvidenceKind.ITEM, item_ids):
        raise Refused("in_use", where=words.say("in_use.placement"))
