"""Views of one side as they lie in the file, and how they become placements."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.placements import Placement, View
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.side_views import SIDES, other_side
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import WaitingViewRow


def waiting_sides(session: Session, initiative_ids: Iterable[int]) -> dict[int, View]:
    """The side whose view waits for the other's, by initiative; at most one waits at a time."""
    rows = session.execute(
        select(WaitingViewRow.initiative_id, WaitingViewRow.view).where(
            WaitingViewRow.initiative_id.in_(tuple(initiative_ids))
        )
    )
    return {row.initiative_id: row.view for row in rows}


def waiting_row(session: Session, initiative_id: int, view: View) -> WaitingViewRow | None:
    """The view of one side that waits for the other's."""
    return session.scalars(
        select(WaitingViewRow).where(
            WaitingViewRow.initiative_id == initiative_id, WaitingViewRow.view == view
        )
    ).first()


def refuse_second(session: Session, initiative_id: int, view: View) -> None:
    """Refuse "given_already" where this side's view waits already."""
    if view in SIDES and waiting_row(session, initiative_id, view) is not None:
        raise Refused("given_already", "view")


def let_out(session: Session, initiative_id: int, view: View) -> Placement | None:
    """The other side's view, which waited for the one that came now; it becomes a placement.

    None where none waited, or where `view` is the group's own.
    """
    row = waiting_row(session, initiative_id, other_side(view)) if view in SIDES else None
    if row is None:
        return None
    placement = mapping.WAITING_VIEW.read(row).placement()
    session.delete(row)
    placed = mapping.PLACEMENT.add(session, placement)
    read: Placement = mapping.PLACEMENT.read(placed, evidence=(), answers=())
    return read
