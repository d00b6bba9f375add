"""The views of the two sides: given unseen by each other, shown together, put on an agenda."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.meetings import MeetingState
from coprod_desktop.domain.placements import Placement, View
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import InitiativeLine
from coprod_desktop.domain.side_views import WaitingNotice, WaitingView, other_side
from coprod_desktop.domain.words import Words
from coprod_desktop.services import initiatives
from coprod_desktop.services.differences import agenda_item, undiscussed
from coprod_desktop.services.known_frameworks import KnownFrameworks
from coprod_desktop.services.meetings import items_of, put_item
from coprod_desktop.services.service import Service
from coprod_desktop.services.waiting_views import let_out, refuse_second, waiting_row
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import MeetingRow, WaitingViewRow
from coprod_desktop.store.store import Store


class SideViews(Service):
    """Views of one side. Of one that waits, nobody learns more than that it is there."""

    def __init__(self, store: Store, words: Words, known: KnownFrameworks) -> None:
        super().__init__(store)
        self._words = words
        self._known = known

    def give(self, view: WaitingView) -> tuple[Placement, ...]:
        """Take one side's view in; () while it waits, both placements when both are in.

        The key and version of the group's ladder are filled in. Where the other side's waited,
        both become placements in one action. Refuses an unknown rung, as WaitingView.checked,
        and "given_already" where this side's waits already: it can be taken back first.
        """
        checked = view.checked()
        with self._store.action(self._title(checked)) as work:
            session = work.session
            group = _group_of(session, checked.initiative_id)
            framework = self._known.ladder_of(session, group)
            framework.place(checked.rung)
            refuse_second(session, checked.initiative_id, checked.view)
            given = replace(checked, framework=framework.key, version=framework.version)
            first = let_out(session, given.initiative_id, given.view)
            if first is None:
                mapping.WAITING_VIEW.add(session, given)
                return ()
            row = mapping.PLACEMENT.add(session, given.placement())
            second: Placement = mapping.PLACEMENT.read(row, evidence=(), answers=())
            return first, second

    def take_back(self, initiative_id: int, view: View) -> None:
        """Let a waiting view go unseen; refuses "unknown" where none waits."""
        with self._store.action("take_back_view") as work:
            row = waiting_row(work.session, initiative_id, view)
            if row is None:
                raise Refused("unknown", "view")
            work.session.delete(row)

    def waiting(self, initiative_id: int) -> tuple[WaitingNotice, ...]:
        """Which side's view of an initiative waits: none, or one."""
        with self._store.reading() as session:
            of_initiative = select(WaitingViewRow).where(
                WaitingViewRow.initiative_id == initiative_id
            )
            return tuple(
                mapping.WAITING_VIEW.read(row).notice for row in session.scalars(of_initiative)
            )

    def differing(self, group_id: int) -> tuple[InitiativeLine, ...]:
        """The initiatives that the two sides see differently, not talked of since."""
        with self._store.reading() as session:
            return undiscussed(session, initiatives.lines(session, self._known, group_id))

    def put_on_agenda(self, initiative_id: int) -> int:
        """Put the difference on the agenda of the next planned meeting; return the item's id.

        Refuses "views_do_not_differ", "no_planned_meeting", and "on_agenda_already" where that
        meeting has an item of this name about it.
        """
        with self._store.action("put_difference_on_agenda") as work:
            session = work.session
            group = _group_of(session, initiative_id)
            lines = initiatives.lines(session, self._known, group.id)
            line = next(one for one in lines if one.initiative.id == initiative_id)
            if not line.views_differ:
                raise Refused("views_do_not_differ")
            item = agenda_item(line, self._next_planned(session, group.id), self._words)
            there = items_of(session, item.meeting_id)
            if (item.title, initiative_id) in {(one.title, one.initiative_id) for one in there}:
                raise Refused("on_agenda_already")
            return put_item(session, item, self._words)

    def _title(self, view: WaitingView) -> str:
        """The title of the action: the second view brings both to light."""
        with self._store.reading() as session:
            waits = waiting_row(session, view.initiative_id, other_side(view.view))
        return "give_side_view" if waits is None else "show_side_views"

    def _next_planned(self, session: Session, group_id: int) -> int:
        planned = (
            select(MeetingRow.id)
            .where(
                MeetingRow.group_id == group_id,
                MeetingRow.state == MeetingState.PLANNED,
                MeetingRow.date >= self._today(),
            )
            .order_by(MeetingRow.date, MeetingRow.id)
            .limit(1)
        )
        meeting_id = session.scalar(planned)
        if meeting_id is None:
            raise Refused("no_planned_meeting")
        return meeting_id


def _group_of(session: Session, initiative_id: int) -> Group:
    initiative = mapping.INITIATIVE.get(session, initiative_id)
    return mapping.GROUP.read(mapping.GROUP.get(session, initiative.group_id))
