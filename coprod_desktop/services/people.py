"""The register: people, their memberships and mandates."""

from __future__ import annotations

from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import Attendance, Meeting, MeetingState, Presence
from coprod_desktop.domain.people import (
    Member,
    Membership,
    PaperSize,
    Person,
    Side,
    initials_of,
    named,
)
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import ActionLine, PersonSheet, PledgeLine, RegisterLine
from coprod_desktop.services import actions, pledges
from coprod_desktop.services.service import Service
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import (
    ActionOwnerRow,
    ActionRow,
    AttendanceRow,
    GroupRow,
    InitiativeRow,
    MeetingRow,
    MembershipRow,
    PersonRow,
    PledgeRow,
)

SIDES_IN_ORDER = (Side.PATIENT, Side.STAFF, Side.UNKNOWN, Side.GUEST)
MEETINGS_COUNTED = 12


class People(Service):
    """The people of a file and their places in its groups."""

    def register(self, group_id: int) -> tuple[RegisterLine, ...]:
        """All members of a group, former ones too: patient side first, then staff, by name."""
        with self._store.reading() as session:
            held = _meetings_held(session, group_id)
            lines = [_register_line(session, member, held) for member in members(session, group_id)]
        return tuple(lines)

    def everyone(self) -> tuple[Person, ...]:
        """Every person in the file, by name."""
        with self._store.reading() as session:
            rows = session.execute(
                mapping.PERSON.select().order_by(PersonRow.name, PersonRow.initials)
            )
            return tuple(mapping.PERSON.read(row) for row in rows)

    def get(self, person_id: int) -> Person:
        """One person; refuses "unknown"."""
        with self._store.reading() as session:
            return mapping.PERSON.read(mapping.PERSON.get(session, person_id))

    def sheet(self, person_id: int) -> PersonSheet:
        """All the program shows of one person; refuses "unknown"."""
        with self._store.reading() as session:
            person = mapping.PERSON.read(mapping.PERSON.get(session, person_id))
            return PersonSheet(
                person=person,
                memberships=_memberships(session, person_id),
                attendances=_attendances(session, person_id),
                actions=_actions(session, person_id),
                pledges=_pledges(session, person_id),
                leads=_leads(session, person_id),
            )

    def add(
        self,
        group_id: int,
        *,
        name: str,
        side: Side,
        office: str = "",
        initials: str = "",
        started: date | None = None,
        contact: str = "",
        access_needs: str = "",
        paper_size: PaperSize = PaperSize.STANDARD,
    ) -> int:
        """Add a person to the register of a group and return the person's id.

        Initials are made from the name where none are given. Refuses an empty name and
        initials that somebody else in the group has.
        """
        with self._store.action("add_person") as work:
            taken = initials_taken(work.session, group_id)
            short = initials.strip() or initials_of(named(name), taken)
            if short in taken:
                raise Refused("initials_taken", "initials", initials=short, name=taken[short])
            known = Person(
                name=named(name),
                initials=short,
                contact=contact,
                access_needs=access_needs,
                paper_size=paper_size,
            )
            person = mapping.PERSON.add(work.session, known.checked())
            membership = Membership(
                person_id=person.id, group_id=group_id, side=side, office=office, started=started
            )
            mapping.MEMBERSHIP.add(work.session, membership.checked())
            return person.id

    def join(self, person_id: int, group_id: int, *, side: Side, office: str = "") -> int:
        """Make somebody in the file a member of another group, from today.

        Returns the membership's id; refuses "member_already".
        """
        today = self._today()
        with self._store.action("join") as work:
            for member in members(work.session, group_id):
                if member.person.id == person_id and member.membership.holds_on(today):
                    raise Refused("member_already", name=member.person.known_as)
            membership = Membership(
                person_id=person_id, group_id=group_id, side=side, office=office, started=today
            )
            return mapping.MEMBERSHIP.add(work.session, membership.checked()).id

    def change(self, person: Person) -> None:
        """Keep a person's new name, initials or contact.

        Refuses nobody's name and initials that another member of a group of theirs has.
        """
        checked = person.checked()
        with self._store.action("change_person") as work:
            for group_id in _groups_of(work.session, person.id):
                other = initials_taken(work.session, group_id, but=person.id).get(checked.initials)
                if checked.initials and other:
                    raise Refused(
                        "initials_taken", "initials", initials=checked.initials, name=other
                    )
            mapping.PERSON.change(work.session, checked)

    def change_membership(self, membership: Membership) -> None:
        """Keep a membership's new side, office, dates or mandate; refuses as `checked`."""
        checked = membership.checked()
        with self._store.action("change_membership") as work:
            mapping.MEMBERSHIP.change(work.session, checked)

    def leave(self, membership_id: int, on: date) -> None:
        """End a membership on a day; the record of what was done stays."""
        with self._store.action("change_membership") as work:
            row = mapping.MEMBERSHIP.get(work.session, membership_id)
            row.ended = on
            mapping.MEMBERSHIP.read(row).checked()


def members(session: Session, group_id: int) -> list[Member]:
    """All memberships of a group with their people: by side, then name."""
    rows = session.execute(
        select(PersonRow, MembershipRow)
        .join(MembershipRow, MembershipRow.person_id == PersonRow.id)
        .where(MembershipRow.group_id == group_id)
    )
    found = [
        Member(person=mapping.PERSON.read(person), membership=mapping.MEMBERSHIP.read(membership))
        for person, membership in rows
    ]
    return sorted(
        found,
        key=lambda one: (
            SIDES_IN_ORDER.index(one.membership.side),
            one.person.known_as.casefold(),
        ),
    )


def members_on(session: Session, group_id: int, day: date) -> list[Member]:
    """The members of a group on a day."""
    return [one for one in members(session, group_id) if one.membership.holds_on(day)]


def initials_taken(session: Session, group_id: int, but: int | None = None) -> dict[str, str]:
    """The initials in use among a group's members, with whose they are."""
    return {
        one.person.initials: one.person.known_as
        for one in members(session, group_id)
        if one.person.initials and one.person.id != but
    }


def _groups_of(session: Session, person_id: int) -> list[int]:
    chosen = select(MembershipRow.group_id).where(MembershipRow.person_id == person_id)
    return list(session.scalars(chosen))


def _meetings_held(session: Session, group_id: int) -> list[tuple[int, date]]:
    rows = session.execute(
        select(MeetingRow.id, MeetingRow.date)
        .where(MeetingRow.group_id == group_id, MeetingRow.state != MeetingState.PLANNED)
        .order_by(MeetingRow.date.desc())
    )
    return [(key, day) for key, day in rows]


def _register_line(session: Session, member: Member, held: list[tuple[int, date]]) -> RegisterLine:
    counted = [key for key, day in held if member.membership.holds_on(day)][:MEETINGS_COUNTED]
    came = session.scalars(
        select(AttendanceRow.id).where(
            AttendanceRow.person_id == member.person.id,
            AttendanceRow.meeting_id.in_(counted),
            AttendanceRow.presence == Presence.PRESENT,
        )
    ).all()
    return RegisterLine(member=member, came=len(came), meetings=len(counted))


def _memberships(session: Session, person_id: int) -> tuple[tuple[Membership, Group], ...]:
    rows = session.execute(
        select(MembershipRow, GroupRow)
        .join(GroupRow, GroupRow.id == MembershipRow.group_id)
        .where(MembershipRow.person_id == person_id)
        .order_by(MembershipRow.id)
    )
    return tuple((mapping.MEMBERSHIP.read(row), mapping.GROUP.read(group)) for row, group in rows)


def _attendances(session: Session, person_id: int) -> tuple[tuple[Attendance, Meeting], ...]:
    rows = session.execute(
        select(AttendanceRow, MeetingRow)
        .join(MeetingRow, MeetingRow.id == AttendanceRow.meeting_id)
        .where(AttendanceRow.person_id == person_id)
        .order_by(MeetingRow.date.desc())
    )
    return tuple((mapping.ATTENDANCE.read(row), mapping.MEETING.read(at)) for row, at in rows)


def _actions(session: Session, person_id: int) -> tuple[ActionLine, ...]:
    rows = session.scalars(
        select(ActionRow)
        .join(ActionOwnerRow, ActionOwnerRow.action_id == ActionRow.id)
        .where(ActionOwnerRow.person_id == person_id)
        .order_by(ActionRow.number.desc())
    )
    return actions.lines(session, list(rows))


def _pledges(session: Session, person_id: int) -> tuple[PledgeLine, ...]:
    rows = session.scalars(
        select(PledgeRow).where(PledgeRow.person_id == person_id).order_by(PledgeRow.made_on.desc())
    )
    return pledges.lines(session, list(rows))


def _leads(session: Session, person_id: int) -> tuple[Initiative, ...]:
    rows = session.scalars(
        select(InitiativeRow)
        .where(
            or_(
                InitiativeRow.patient_lead_id == person_id,
                InitiativeRow.staff_lead_id == person_id,
            )
        )
        .order_by(InitiativeRow.title)
    )
    return tuple(mapping.INITIATIVE.read(row) for row in rows)
