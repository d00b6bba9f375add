"""The drafts in the group file: one for each input, inside the file and as protected as it."""

from __future__ import annotations

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.drafts import Draft, DraftPlace
from coprod_desktop.store.rows import DraftRow


def keep(session: Session, draft: Draft) -> None:
    """Put a draft in the place of the one that was there."""
    row = session.scalars(_at(draft.place)).first()
    if row is None:
        row = DraftRow(place=str(draft.place))
        session.add(row)
    row.text, row.at, row.who = draft.text, draft.at, draft.who
    session.flush()


def get(session: Session, place: DraftPlace) -> Draft | None:
    """The draft at a place."""
    row = session.scalars(_at(place)).first()
    return None if row is None else _read(row)


def listed(session: Session) -> tuple[Draft, ...]:
    """All drafts, the newest first."""
    rows = session.scalars(select(DraftRow).order_by(DraftRow.at.desc(), DraftRow.id.desc()))
    return tuple(_read(row) for row in rows)


def drop(session: Session, place: DraftPlace) -> None:
    """Let the draft at a place go."""
    session.execute(delete(DraftRow).where(DraftRow.place == str(place)))


def _at(place: DraftPlace) -> Select[DraftRow]:
    return select(DraftRow).where(DraftRow.place == str(place))


def _read(row: DraftRow) -> Draft:
    return Draft(place=DraftPlace.read(row.place), text=row.text, at=row.at, who=row.who)
