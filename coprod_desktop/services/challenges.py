"""Challenges of the known list, met at meetings and in initiatives, counted over a time."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.challenges import ChallengeCount, ChallengeMet, counted
from coprod_desktop.domain.framework_lists import TermList
from coprod_desktop.services.known_frameworks import CHALLENGES, KnownFrameworks
from coprod_desktop.services.service import Service
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import ChallengeMetRow
from coprod_desktop.store.store import Store


class Challenges(Service):
    """The challenges that groups met."""

    def __init__(self, store: Store, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._known = known

    def known(self) -> TermList:
        """The list of challenges, with its credit."""
        with self._store.reading() as session:
            return self._known.terms(session, CHALLENGES)

    def met(self, challenge: ChallengeMet) -> int:
        """Note that a challenge was met, and return its id; refuses one that is not known."""
        checked = challenge.checked()
        with self._store.action("note_challenge") as work:
            self._known.terms(work.session, CHALLENGES).term(checked.challenge)
            return mapping.CHALLENGE_MET.add(work.session, checked).id

    def change(self, challenge: ChallengeMet) -> None:
        """Keep its new day, place or note; refuses as `met`."""
        checked = challenge.checked()
        with self._store.action("change_challenge") as work:
            self._known.terms(work.session, CHALLENGES).term(checked.challenge)
            mapping.CHALLENGE_MET.change(work.session, checked)

    def remove(self, challenge_id: int) -> None:
        """Take it out; undo and the bin bring it back."""
        with self._store.action("remove_challenge") as work:
            work.session.delete(mapping.CHALLENGE_MET.get(work.session, challenge_id))

    def get(self, challenge_id: int) -> ChallengeMet:
        """One challenge met; refuses "unknown"."""
        with self._store.reading() as session:
            return mapping.CHALLENGE_MET.read(mapping.CHALLENGE_MET.get(session, challenge_id))

    def of_meeting(self, meeting_id: int) -> tuple[ChallengeMet, ...]:
        """The challenges met at a meeting, as they were noted."""
        with self._store.reading() as session:
            return _listed(session, ChallengeMetRow.meeting_id == meeting_id)

    def of_initiative(self, initiative_id: int) -> tuple[ChallengeMet, ...]:
        """The challenges met in an initiative, the oldest first."""
        with self._store.reading() as session:
            return _listed(session, ChallengeMetRow.initiative_id == initiative_id)

    def of_group(self, group_id: int, since: date, until: date) -> tuple[ChallengeMet, ...]:
        """The challenges a group met in a time, both days included, the oldest first."""
        with self._store.reading() as session:
            return _listed(
                session,
                ChallengeMetRow.group_id == group_id,
                ChallengeMetRow.on.between(since, until),
            )

    def counted(self, group_id: int, since: date, until: date) -> tuple[ChallengeCount, ...]:
        """Which challenges a group met in a time and how often, the most often first."""
        return counted(self.of_group(group_id, since, until))


def _listed(session: Session, *which: ColumnElement[bool]) -> tuple[ChallengeMet, ...]:
    rows = session.scalars(
        select(ChallengeMetRow).where(*which).order_by(ChallengeMetRow.on, ChallengeMetRow.id)
    )
    return tuple(mapping.CHALLENGE_MET.read(row) for row in rows)
