"""Where the two sides see an initiative differently, and have not yet talked about it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.meetings import AgendaItem, ItemState, MeetingState, Purpose
from coprod_desktop.domain.sheets import InitiativeLine
from coprod_desktop.domain.words import Words
from coprod_desktop.store.rows import ItemRow, MeetingRow


def undiscussed(session: Session, lines: Iterable[InitiativeLine]) -> tuple[InitiativeLine, ...]:
    """Those whose views differ, with nothing agreed and nothing said at a meeting since.

    What stands on the agenda of a planned meeting already is left out too.
    """
    return tuple(
        line
        for line in lines
        if line.views_differ and not _settled(line) and not _talked_of(session, line)
    )


def agenda_item(line: InitiativeLine, meeting_id: int, words: Words) -> AgendaItem:
    """The item that puts a difference on an agenda."""
    return AgendaItem(
        meeting_id=meeting_id,
        title=title(line, words),
        purpose=Purpose.DISCUSS,
        initiative_id=line.initiative.id,
    ).checked()


def title(line: InitiativeLine, words: Words) -> str:
    """What a difference is called on an agenda."""
    return words.say("side_views.item", title=line.initiative.title)


def _settled(line: InitiativeLine) -> bool:
    """Whether the group agreed on a place after both views were in."""
    views = [(one.on, one.id) for one in (line.patients, line.staff) if one is not None]
    return line.agreed is not None and (line.agreed.on, line.agreed.id) > max(views)


def _talked_of(session: Session, line: InitiativeLine) -> bool:
    since = max(one.on for one in (line.patients, line.staff) if one is not None)
    return session.scalar(_items_since(line.initiative.id, since).limit(1)) is not None


def _items_since(initiative_id: int, since: date) -> Select[int]:
    """Items about an initiative at later meetings, and at meetings that are still to come."""
    return (
        select(ItemRow.id)
        .join(MeetingRow, MeetingRow.id == ItemRow.meeting_id)
        .where(
            ItemRow.initiative_id == initiative_id,
            ItemRow.state != ItemState.DEFERRED,
            or_(MeetingRow.date > since, MeetingRow.state == MeetingState.PLANNED),
        )
    )
