"""All the record holds of one piece of work that tells how it is shared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import ItemState, MeetingState, Presence
from coprod_desktop.domain.people import MandateKind, Side
from coprod_desktop.domain.placements import PartsShared, Placement
from coprod_desktop.domain.pledges import PledgeState
from coprod_desktop.domain.reality_facts import (
    Became,
    DecisionFacts,
    Facts,
    ItemFacts,
    MeetingFacts,
    Outcome,
    Proof,
    ProofKind,
)
from coprod_desktop.services.claim_texts import (
    ITEM_COLUMNS,
    Text,
    decision_text,
    item_texts,
    pledge_text,
    source_of,
    title_text,
)
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import (
    ActionRow,
    AttendanceRow,
    DecisionRow,
    ItemRow,
    MeetingRow,
    MembershipRow,
    PartsSharedRow,
    PledgeRow,
)

BECAME: Mapping[ActionState | PledgeState, Became] = {
    ActionState.DONE: Became.DONE,
    ActionState.DROPPED: Became.NOT_DONE,
    PledgeState.KEPT: Became.DONE,
    PledgeState.CHANGED: Became.CHANGED,
    PledgeState.NOT_KEPT: Became.NOT_DONE,
}
"""What has become of actions and pledges; those in any other state are open."""


class SharedWork:
    """One piece of work, read once from the record: its facts and its words."""

    def __init__(self, session: Session, initiative: Initiative, today: date) -> None:
        self._session = session
        self._initiative = initiative
        self._items = _items_about(session, initiative.id, today)
        self._sources = {row.id: source_of(row) for row in self._items}
        self._decisions = session.execute(
            select(
                DecisionRow.id,
                DecisionRow.item_id,
                DecisionRow.text,
                DecisionRow.how,
                DecisionRow.patients,
                DecisionRow.staff,
            )
            .where(DecisionRow.item_id.in_(self._sources))
            .order_by(DecisionRow.item_id, DecisionRow.position)
        ).all()
        self._pledges = self._linked(PledgeRow, PledgeRow.made_on)

    def facts(self, agreed: Placement | None) -> Facts:
        """What the reality check goes by."""
        came = self._came()
        meetings = self._meetings(came)
        voices = {person for people in came.values() for person, side in people if _speaks(side)}
        return Facts(
            initiative=self._initiative,
            meetings=tuple(meetings.values()),
            items=tuple(
                ItemFacts(
                    id=row.id,
                    source=self._sources[row.id],
                    purpose=row.purpose,
                    meeting=meetings[row.meeting_id],
                )
                for row in self._items
            ),
            decisions=tuple(self._decision_facts(meetings)),
            outcomes=tuple(self._outcomes()),
            voices=len(voices),
            mandates=_mandates(self._session, self._initiative.group_id, voices),
            parts=_parts(self._session, self._initiative.id),
            agreed=agreed,
        )

    def texts(self) -> Iterator[Text]:
        """The words in which a claim about it may stand."""
        yield title_text(self._initiative.id, self._initiative.title)
        for row in self._items:
            yield from item_texts(row, self._sources[row.id])
        for row in self._decisions:
            yield decision_text(row, self._sources[row.item_id], self._initiative.id)
        for row in self._pledges:
            yield pledge_text(row, self._sources.get(row.item_id), self._initiative.id)

    def _came(self) -> Mapping[int, list[tuple[int, Side]]]:
        """Who was at each meeting, by side as on the day."""
        came: defaultdict[int, list[tuple[int, Side]]] = defaultdict(list)
        for row in self._session.execute(
            select(AttendanceRow.meeting_id, AttendanceRow.person_id, AttendanceRow.side).where(
                AttendanceRow.meeting_id.in_({row.meeting_id for row in self._items}),
                AttendanceRow.presence == Presence.PRESENT,
            )
        ):
            came[row.meeting_id].append((row.person_id, row.side))
        return came

    def _meetings(self, came: Mapping[int, list[tuple[int, Side]]]) -> dict[int, MeetingFacts]:
        """Each meeting once, in order; it leads to its first item about the work."""
        found: dict[int, MeetingFacts] = {}
        for row in self._items:
            if row.meeting_id not in found:
                sides = [side for _, side in came.get(row.meeting_id, ())]
                found[row.meeting_id] = MeetingFacts(
                    source=self._sources[row.id],
                    patients=sides.count(Side.PATIENT),
                    staff=sides.count(Side.STAFF),
                    unknown=sides.count(Side.UNKNOWN),
                )
        return found

    def _decision_facts(self, meetings: Mapping[int, MeetingFacts]) -> Iterator[DecisionFacts]:
        for row in self._decisions:
            place = self._sources[row.item_id]
            yield DecisionFacts(
                id=row.id,
                source=place,
                text=row.text,
                how=row.how,
                patients=row.patients,
                staff=row.staff,
                meeting=meetings[place.meeting_id],
            )

    def _outcomes(self) -> Iterator[Outcome]:
        for kind, rows in (
            (ProofKind.ACTION, self._linked(ActionRow)),
            (ProofKind.PLEDGE, self._pledges),
        ):
            for row in rows:
                place = self._sources.get(row.item_id)
                proof = Proof(kind=kind, id=row.id, source=place, words=row.text)
                yield Outcome(proof=proof, became=BECAME.get(row.state, Became.OPEN))

    def _linked(self, table: type[ActionRow | PledgeRow], *more: Any) -> Sequence[Any]:
        """Actions or pledges that came of an item about the work, or are joined to it."""
        return self._session.execute(
            select(table.id, table.item_id, table.text, table.state, *more)
            .where(
                or_(
                    table.initiative_id == self._initiative.id,
                    table.item_id.in_(self._sources),
                )
            )
            .order_by(table.id)
        ).all()


def _items_about(session: Session, initiative_id: int, today: date) -> Sequence[Any]:
    """The items about a piece of work that were dealt with at meetings held."""
    return session.execute(
        select(*ITEM_COLUMNS)
        .join(MeetingRow, MeetingRow.id == ItemRow.meeting_id)
        .where(
            ItemRow.initiative_id == initiative_id,
            ItemRow.state != ItemState.DEFERRED,
            MeetingRow.state != MeetingState.PLANNED,
            MeetingRow.date <= today,
        )
        .order_by(MeetingRow.date, MeetingRow.id, ItemRow.position)
    ).all()


def _speaks(side: Side) -> bool:
    return side is Side.PATIENT


def _mandates(session: Session, group_id: int, people: Collection[int]) -> int:
    """Of how many of these people the group knows for whom they speak."""
    known = select(MembershipRow.person_id).where(
        MembershipRow.group_id == group_id,
        MembershipRow.person_id.in_(people),
        MembershipRow.mandate != MandateKind.NOT_RECORDED,
    )
    return len(set(session.scalars(known)))


def _parts(session: Session, initiative_id: int) -> PartsShared | None:
    """What was last said of the parts shared."""
    row = session.execute(
        mapping.PARTS_SHARED.select()
        .where(PartsSharedRow.initiative_id == initiative_id)
        .order_by(PartsSharedRow.on.desc(), PartsSharedRow.id.desc())
        .limit(1)
    ).first()
    return mapping.PARTS_SHARED.read(row) if row else None
