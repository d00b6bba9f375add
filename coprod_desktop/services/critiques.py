"""Critiques of a case in three questions, kept with the initiative."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.critiques import Critique
from coprod_desktop.services.known_frameworks import KnownFrameworks
from coprod_desktop.services.service import Service
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import CritiqueRow, InitiativeRow
from coprod_desktop.store.store import Store


class Critiques(Service):
    """The critiques that groups made of their own work."""

    def __init__(self, store: Store, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._known = known

    def add(self, critique: Critique) -> int:
        """Keep a critique and return its id.

        Refuses an unknown rung, and as Critique.checked.
        """
        checked = critique.checked()
        with self._store.action("add_critique") as work:
            self._refuse_unknown_rung(work.session, checked)
            return mapping.CRITIQUE.add(work.session, checked).id

    def change(self, critique: Critique) -> None:
        """Keep a critique's new words; it stays with its initiative. Refuses as `add`.

        A rung named before may stay, whatever ladder the group uses by now.
        """
        checked = critique.checked()
        with self._store.action("change_critique") as work:
            if checked.rung != mapping.CRITIQUE.get(work.session, checked.id).rung:
                self._refuse_unknown_rung(work.session, checked)
            mapping.CRITIQUE.change(work.session, checked)

    def remove(self, critique_id: int) -> None:
        """Take a critique out; undo and the bin bring it back."""
        with self._store.action("remove_critique") as work:
            work.session.delete(mapping.CRITIQUE.get(work.session, critique_id))

    def get(self, critique_id: int) -> Critique:
        """One critique; refuses "unknown"."""
        with self._store.reading() as session:
            return mapping.CRITIQUE.read(mapping.CRITIQUE.get(session, critique_id))

    def of_initiative(self, initiative_id: int) -> tuple[Critique, ...]:
        """The critiques of an initiative, the newest first."""
        with self._store.reading() as session:
            return _newest_first(session, CritiqueRow.initiative_id == initiative_id)

    def of_group(self, group_id: int, since: date, until: date) -> tuple[Critique, ...]:
        """The critiques of a group's work in a time, both days included, the newest first."""
        of_group = select(InitiativeRow.id).where(InitiativeRow.group_id == group_id)
        with self._store.reading() as session:
            return _newest_first(
                session,
                CritiqueRow.initiative_id.in_(of_group),
                CritiqueRow.on.between(since, until),
            )

    def _refuse_unknown_rung(self, session: Session, critique: Critique) -> None:
        initiative = mapping.INITIATIVE.get(session, critique.initiative_id)
        group = mapping.GROUP.read(mapping.GROUP.get(session, initiative.group_id))
        if critique.rung:
            self._known.ladder_of(session, group).place(critique.rung)


def _newest_first(session: Session, *which: ColumnElement[bool]) -> tuple[Critique, ...]:
    rows = session.scalars(
        select(CritiqueRow).where(*which).order_by(CritiqueRow.on.desc(), CritiqueRow.id.desc())
    )
    return tuple(mapping.CRITIQUE.read(row) for row in rows)
