"""Pieces of work: who leads them, where they stand on the ladder and which parts were shared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.initiatives import Initiative, InitiativeState
from coprod_desktop.domain.placements import (
    PartsShared,
    Placement,
    View,
    current,
    in_order,
    review_due,
)
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import (
    EvidenceLine,
    InitiativeLine,
    InitiativeSheet,
    LadderSheet,
    Source,
    YearOnLadder,
    YearStep,
)
from coprod_desktop.domain.words import Words
from coprod_desktop.services import actions, pledges
from coprod_desktop.services.evidence import choices, described, pieces_of, set_evidence
from coprod_desktop.services.known_frameworks import KnownFrameworks
from coprod_desktop.services.placement_answers import answers_to, set_answers
from coprod_desktop.services.service import Service, name_of, source
from coprod_desktop.services.waiting_views import let_out, refuse_second, waiting_sides
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import (
    ActionRow,
    InitiativeRow,
    ItemRow,
    MeetingRow,
    PartsSharedRow,
    PlacementRow,
    PledgeRow,
)
from coprod_desktop.store.store import Store

T = TypeVar("T", ActionRow, PledgeRow)


class Initiatives(Service):
    """The initiatives of a file. Placements are only ever added, never overwritten."""

    def __init__(self, store: Store, words: Words, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._words = words
        self._known = known

    def framework(self, group_id: int) -> Framework:
        """The ladder on which a group places its initiatives; refuses "unknown"."""
        with self._store.reading() as session:
            return self._known.ladder_of(session, _group(session, group_id))

    def get(self, initiative_id: int) -> Initiative:
        """One initiative; refuses "unknown"."""
        with self._store.reading() as session:
            return mapping.INITIATIVE.read(mapping.INITIATIVE.get(session, initiative_id))

    def listed(self, group_id: int) -> tuple[InitiativeLine, ...]:
        """All initiatives of a group with where they stand, by title."""
        with self._store.reading() as session:
            return lines(session, self._known, group_id)

    def sheet(self, initiative_id: int) -> InitiativeSheet:
        """A whole initiative, ready to show or print; refuses "unknown"."""
        with self._store.reading() as session:
            initiative = mapping.INITIATIVE.read(mapping.INITIATIVE.get(session, initiative_id))
            group = _group(session, initiative.group_id)
            framework = self._known.ladder_of(session, group)
            placements = _placements(session, [initiative_id])[initiative_id]
            parts = _parts(session, initiative_id)
            return InitiativeSheet(
                group=group,
                framework=framework,
                line=_line(
                    framework,
                    group,
                    initiative,
                    placements,
                    waiting_sides(session, [initiative_id]).get(initiative_id),
                ),
                patient_lead=name_of(session, initiative.patient_lead_id),
                staff_lead=name_of(session, initiative.staff_lead_id),
                placements=in_order(placements),
                ladders=_ladders(session, self._known, placements),
                evidence={
                    placed.id: tuple(
                        described(session, piece, self._words) for piece in placed.evidence
                    )
                    for placed in placements
                },
                parts=parts[-1] if parts else None,
                parts_history=parts,
                actions=actions.lines(session, _of(session, ActionRow, initiative_id)),
                pledges=pledges.lines(session, _of(session, PledgeRow, initiative_id)),
                items=_discussed(session, initiative_id),
            )

    def ladder(self, group_id: int) -> LadderSheet:
        """All initiatives of a group on its ladder, as of today."""
        with self._store.reading() as session:
            group = _group(session, group_id)
            return LadderSheet(
                group=group,
                framework=self._known.ladder_of(session, group),
                on=self._today(),
                lines=lines(session, self._known, group_id),
            )

    def year(self, group_id: int) -> YearOnLadder:
        """Where a group's initiatives stood a year ago, and where they stand today."""
        today = self._today()
        since = a_year_before(today)
        with self._store.reading() as session:
            group = _group(session, group_id)
            return YearOnLadder(
                group=group,
                framework=self._known.ladder_of(session, group),
                since=since,
                until=today,
                steps=_year_steps(session, self._known, group, since),
            )

    def add(self, initiative: Initiative) -> int:
        """Record a piece of work and return its id; refuses as Initiative.checked."""
        checked = initiative.checked()
        with self._store.action("add_initiative") as work:
            return mapping.INITIATIVE.add(work.session, checked).id

    def change(self, initiative: Initiative) -> None:
        """Keep an initiative's new words, leads or state; refuses as Initiative.checked."""
        checked = initiative.checked()
        with self._store.action("change_initiative") as work:
            mapping.INITIATIVE.change(work.session, checked)

    def place(self, placement: Placement) -> int:
        """Add a judgement of where an initiative stands, and return its id.

        The key and version of the group's ladder are filled in. A view of one side lets out
        the other's, which waited for it. Refuses an unknown rung, as Placement.checked,
        evidence that says nothing, and "given_already" where this side's own view waits.
        """
        checked = placement.checked()
        with self._store.action("place_initiative") as work:
            session = work.session
            initiative = mapping.INITIATIVE.get(session, checked.initiative_id)
            framework = self._known.ladder_of(session, _group(session, initiative.group_id))
            for rung in filter(None, (checked.rung, checked.proposed)):
                framework.place(rung)
            refuse_second(session, checked.initiative_id, checked.view)
            let_out(session, checked.initiative_id, checked.view)
            placed = replace(checked, framework=framework.key, version=framework.version)
            row = mapping.PLACEMENT.add(session, placed)
            set_evidence(session, row.id, placed.evidence)
            set_answers(session, row.id, placed.answers)
            return row.id

    def share_parts(self, parts: PartsShared) -> int:
        """Add which of the four parts were shared and how far; refuses one that says nothing."""
        checked = parts.checked()
        with self._store.action("share_parts") as work:
            mapping.INITIATIVE.get(work.session, checked.initiative_id)
            return mapping.PARTS_SHARED.add(work.session, checked).id

    def evidence_choices(self, initiative_id: int) -> tuple[EvidenceLine, ...]:
        """What in the record a placement may lean on, newest first; the initiative's own first."""
        with self._store.reading() as session:
            initiative = mapping.INITIATIVE.read(mapping.INITIATIVE.get(session, initiative_id))
            return choices(session, initiative.group_id, initiative_id, self._words)


def a_year_before(day: date) -> date:
    """The same day a year earlier; 28 February for 29 February."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def _year_steps(
    session: Session, known: KnownFrameworks, group: Group, since: date
) -> tuple[YearStep, ...]:
    """A step for each initiative the group has placed, unless it ended before the year."""
    framework = known.ladder_of(session, group)
    found = lines(session, known, group.id)
    placements = _placements(session, [line.initiative.id for line in found])
    steps = []
    for line in found:
        now, ended = line.agreed, line.initiative.ended
        if now is None or (ended is not None and ended < since):
            continue
        on_ladder = _on(framework, placements[line.initiative.id])
        before = current([one for one in on_ladder if one.on <= since], View.AGREED)
        rungs = framework.steps(before.rung, now.rung) if before else None
        steps.append(YearStep(initiative=line.initiative, before=before, now=now, rungs=rungs))
    return tuple(steps)


def lines(session: Session, known: KnownFrameworks, group_id: int) -> tuple[InitiativeLine, ...]:
    """All initiatives of a group with where they stand on its ladder, by title."""
    group = _group(session, group_id)
    framework = known.ladder_of(session, group)
    initiatives = [
        mapping.INITIATIVE.read(row)
        for row in session.scalars(select(InitiativeRow).where(InitiativeRow.group_id == group_id))
    ]
    ids = [one.id for one in initiatives]
    placements, waiting = _placements(session, ids), waiting_sides(session, ids)
    ordered = sorted(initiatives, key=lambda one: one.title.casefold())
    return tuple(
        _line(framework, group, one, placements[one.id], waiting.get(one.id)) for one in ordered
    )


def _line(
    framework: Framework,
    group: Group,
    initiative: Initiative,
    every: Sequence[Placement],
    waiting: View | None,
) -> InitiativeLine:
    placements = _on(framework, every)
    agreed = current(placements, View.AGREED)
    patients, staff = current(placements, View.PATIENTS), current(placements, View.STAFF)
    before = current([placed for placed in placements if placed is not agreed], View.AGREED)
    apart = framework.steps(patients.rung, staff.rung) if patients and staff else None
    return InitiativeLine(
        initiative=initiative,
        agreed=agreed,
        patients=patients,
        staff=staff,
        before=before,
        steps=framework.steps(before.rung, agreed.rung) if before and agreed else None,
        differ=None if apart is None else abs(apart),
        review_due=_review_due(group, initiative, agreed),
        waiting=waiting,
    )


def _on(framework: Framework, placements: Sequence[Placement]) -> list[Placement]:
    """The placements that stand on this ladder, whichever of its versions they were made under."""
    rungs = {rung.key for rung in (*framework.rungs, *framework.beside)}
    return [one for one in placements if one.framework == framework.key and one.rung in rungs]


def _review_due(group: Group, initiative: Initiative, agreed: Placement | None) -> date | None:
    """When the place of work under way is looked at again; None without a rhythm."""
    if agreed is None or initiative.state is not InitiativeState.UNDER_WAY:
        return None
    return None if group.review_months is None else review_due(agreed.on, group.review_months)


def _group(session: Session, group_id: int) -> Group:
    return mapping.GROUP.read(mapping.GROUP.get(session, group_id))


def _ladders(
    session: Session, known: KnownFrameworks, placements: Sequence[Placement]
) -> dict[tuple[str, str], Framework]:
    """The ladders under which placements were made; one that was lost is left out."""
    found = {}
    for key, version in dict.fromkeys((one.framework, one.version) for one in placements):
        with suppress(Refused):
            found[key, version] = known.ladder(session, key, version)
    return found


def _placements(
    session: Session, initiative_ids: Sequence[int]
) -> defaultdict[int, list[Placement]]:
    rows = list(
        session.scalars(
            select(PlacementRow)
            .where(PlacementRow.initiative_id.in_(initiative_ids))
            .order_by(PlacementRow.on, PlacementRow.id)
        )
    )
    ids = [row.id for row in rows]
    evidence, answers = pieces_of(session, ids), answers_to(session, ids)
    placements: defaultdict[int, list[Placement]] = defaultdict(list)
    for row in rows:
        placed = mapping.PLACEMENT.read(
            row, evidence=tuple(evidence[row.id]), answers=tuple(answers[row.id])
        )
        placements[row.initiative_id].append(placed)
    return placements


def _parts(session: Session, initiative_id: int) -> tuple[PartsShared, ...]:
    rows = session.scalars(
        select(PartsSharedRow)
        .where(PartsSharedRow.initiative_id == initiative_id)
        .order_by(PartsSharedRow.on, PartsSharedRow.id)
    )
    return tuple(mapping.PARTS_SHARED.read(row) for row in rows)


def _of(session: Session, table: type[T], initiative_id: int) -> list[T]:
    rows = select(table).where(table.initiative_id == initiative_id).order_by(table.id)
    return list(session.scalars(rows))


def _discussed(session: Session, initiative_id: int) -> tuple[Source, ...]:
    rows = session.execute(
        select(ItemRow, MeetingRow.date)
        .join(MeetingRow, MeetingRow.id == ItemRow.meeting_id)
        .where(ItemRow.initiative_id == initiative_id)
        .order_by(MeetingRow.date.desc(), ItemRow.position)
    )
    return tuple(source(mapping.ITEM.read(row), day) for row, day in rows)
