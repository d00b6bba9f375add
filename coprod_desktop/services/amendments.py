"""Correct approved minutes beside them: the minutes themselves stay as they were approved."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.amendments import Amendment
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.domain.sheets import AmendmentLine
from coprod_desktop.services.service import Service
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import AmendmentRow


class Amendments(Service):
    """The later corrections of a file's approved minutes."""

    def of_meeting(self, meeting_id: int) -> tuple[AmendmentLine, ...]:
        """The corrections of a meeting's minutes, oldest first."""
        with self._store.reading() as session:
            return amendments_of(session, meeting_id)

    def amend(
        self,
        meeting_id: int,
        text: str,
        at_id: int | None = None,
        on: date | None = None,
        *,
        confidential: bool = False,
    ) -> int:
        """Put a correction beside approved minutes and return its id.

        It was agreed at the meeting `at_id`, where known; `on` is that meeting's day, else
        today, where nothing else is given. A confidential one is left out of public copies.
        Refuses empty words, "amended_unapproved", "amended_before_approval" and
        "amended_at_itself".
        """
        with self._store.action("amend_minutes") as work:
            at = _meeting(work.session, at_id) if at_id is not None else None
            day = on or (at.date if at else self._today())
            made = Amendment(
                meeting_id=meeting_id,
                on=day,
                text=text,
                said_at_id=at_id,
                confidential=confidential,
            )
            return mapping.AMENDMENT.add(work.session, _fitting(work.session, made)).id

    def change(self, amendment: Amendment) -> None:
        """Keep a correction's new words, day or meeting; refuses as `amend`."""
        with self._store.action("change_amendment") as work:
            mapping.AMENDMENT.get(work.session, amendment.id)
            mapping.AMENDMENT.change(work.session, _fitting(work.session, amendment))

    def remove(self, amendment_id: int) -> None:
        """Take a correction out; undo and the bin bring it back."""
        with self._store.action("remove_amendment") as work:
            work.session.delete(mapping.AMENDMENT.get(work.session, amendment_id))


def amendments_of(session: Session, meeting_id: int) -> tuple[AmendmentLine, ...]:
    """The corrections of a meeting's minutes, oldest first."""
    rows = session.scalars(
        select(AmendmentRow)
        .where(AmendmentRow.meeting_id == meeting_id)
        .order_by(AmendmentRow.on, AmendmentRow.id)
    )
    return tuple(
        AmendmentLine(
            amendment=mapping.AMENDMENT.read(row),
            said_at=_meeting(session, row.said_at_id) if row.said_at_id is not None else None,
        )
        for row in rows
    )


def _fitting(session: Session, made: Amendment) -> Amendment:
    checked = made.checked()
    at = _meeting(session, checked.said_at_id) if checked.said_at_id is not None else None
    return checked.fitting(_meeting(session, checked.meeting_id), at)


def _meeting(session: Session, meeting_id: int) -> Meeting:
    return mapping.MEETING.read(mapping.MEETING.get(session, meeting_id))
