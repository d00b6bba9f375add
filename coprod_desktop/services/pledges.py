"""Make pledges, follow them, and close them honestly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.placements import EvidenceKind
from coprod_desktop.domain.pledges import Pledge, PledgeNote, PledgeState
from coprod_desktop.domain.refusals import Refused, required
from coprod_desktop.domain.sheets import PledgeLine
from coprod_desktop.services.evidence import refuse_if_leaned_on
from coprod_desktop.services.service import Service, initiatives_by_id, sources
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import PledgeNoteRow, PledgeRow


class Pledges(Service):
    """The pledges of a file."""

    def listed(self, group_id: int) -> tuple[PledgeLine, ...]:
        """All pledges made in a group, the newest first."""
        with self._store.reading() as session:
            rows = session.scalars(
                select(PledgeRow)
                .where(PledgeRow.group_id == group_id)
                .order_by(PledgeRow.made_on.desc(), PledgeRow.id.desc())
            )
            return lines(session, list(rows))

    def line(self, pledge_id: int) -> PledgeLine:
        """One pledge with what happened to it; refuses "unknown"."""
        with self._store.reading() as session:
            return lines(session, [mapping.PLEDGE.get(session, pledge_id)])[0]

    def make(self, pledge: Pledge) -> int:
        """Record a promise and return its id; refuses as Pledge.checked."""
        checked = pledge.checked()
        with self._store.action("make_pledge") as work:
            return mapping.PLEDGE.add(work.session, checked).id

    def change(self, pledge: Pledge) -> None:
        """Keep a promise's new words, promiser or dates; refuses as Pledge.checked."""
        checked = pledge.checked()
        with self._store.action("change_pledge") as work:
            mapping.PLEDGE.change(work.session, checked)

    def remove(self, pledge_id: int) -> None:
        """Take a pledge and its notes out; undo brings them back.

        Refuses "leaned_on" when a placement leans on it.
        """
        with self._store.action("remove_pledge") as work:
            row = mapping.PLEDGE.get(work.session, pledge_id)
            refuse_if_leaned_on(work.session, EvidenceKind.PLEDGE, row.id)
            notes = select(PledgeNoteRow).where(PledgeNoteRow.pledge_id == row.id)
            for note in work.session.scalars(notes):
                work.session.delete(note)
            work.session.delete(row)

    def start(self, pledge_id: int, note: str = "") -> None:
        """Say that somebody has begun to keep it, or open a closed one again."""
        with self._store.action("start_pledge") as work:
            pledge = _get(work.session, pledge_id)
            self._keep(work.session, pledge.under_way(), note, self._today())

    def note(self, pledge_id: int, text: str) -> None:
        """Add what happened today; refuses empty words."""
        with self._store.action("note_pledge") as work:
            _get(work.session, pledge_id)
            note = PledgeNote(pledge_id=pledge_id, on=self._today(), text=required(text, "note"))
            mapping.PLEDGE_NOTE.add(work.session, note)

    def postpone(self, pledge_id: int, due: date, note: str = "") -> None:
        """Give it longer: a new day by which it is to be kept."""
        with self._store.action("change_pledge") as work:
            pledge = replace(_get(work.session, pledge_id), due=due).checked()
            if not pledge.state.is_open:
                pledge = pledge.under_way()
            self._keep(work.session, pledge, note, self._today())

    def keep(self, pledge_id: int, checked_on: date, checked_by: str, note: str = "") -> None:
        """Mark it kept, checked by somebody of the group; refuses as Pledge.kept."""
        with self._store.action("keep_pledge") as work:
            pledge = _get(work.session, pledge_id)
            self._keep(work.session, pledge.kept(checked_on, checked_by), note, checked_on)

    def close(self, pledge_id: int, state: PledgeState, reason: str) -> None:
        """Mark it changed or not kept, with a reason."""
        if state not in (PledgeState.CHANGED, PledgeState.NOT_KEPT):
            raise Refused("needs_reason", "state")
        with self._store.action("close_pledge") as work:
            pledge = _get(work.session, pledge_id).closed(state, reason)
            self._keep(work.session, pledge, reason, self._today())

    def _keep(self, session: Session, pledge: Pledge, note: str, on: date) -> None:
        before = _get(session, pledge.id)
        moved = pledge.state if pledge.state is not before.state else None
        mapping.PLEDGE.change(session, pledge)
        if moved or note.strip():
            said = PledgeNote(pledge_id=pledge.id, on=on, text=note.strip(), state=moved)
            mapping.PLEDGE_NOTE.add(session, said)


def lines(session: Session, rows: Sequence[PledgeRow]) -> tuple[PledgeLine, ...]:
    """The given pledges with where they were made and what happened since."""
    notes: defaultdict[int, list[PledgeNote]] = defaultdict(list)
    of_these = (
        select(PledgeNoteRow)
        .where(PledgeNoteRow.pledge_id.in_([row.id for row in rows]))
        .order_by(PledgeNoteRow.on, PledgeNoteRow.id)
    )
    for note in session.scalars(of_these):
        notes[note.pledge_id].append(mapping.PLEDGE_NOTE.read(note))
    made_at = sources(session, (row.item_id for row in rows))
    initiatives = initiatives_by_id(session, (row.initiative_id for row in rows))
    return tuple(
        PledgeLine(
            pledge=mapping.PLEDGE.read(row),
            source=made_at.get(row.item_id or 0),
            initiative=initiatives.get(row.initiative_id or 0),
            notes=tuple(notes[row.id]),
        )
        for row in rows
    )


def _get(session: Session, pledge_id: int) -> Pledge:
    return mapping.PLEDGE.read(mapping.PLEDGE.get(session, pledge_id))
