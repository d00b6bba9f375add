"""Joins the page of one initiative to its presenter."""

from __future__ import annotations

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.history_doors import HistoryDoors
from coprod_desktop.app.initiative_doors import InitiativeDoors
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.initiative import InitiativePresenter
from coprod_desktop.views.initiative import InitiativeView


def build(desk: Desk) -> Room:
    """The page of one initiative."""
    view = InitiativeView()
    presenter = InitiativePresenter(
        view,
        desk.file.initiatives,
        desk.file.meetings,
        doors=InitiativeDoors(desk, view),
        words=desk.words,
        clock=desk.clock,
    )
    view.back_requested.connect(presenter.back)
    view.place_requested.connect(presenter.place_again)
    view.change_requested.connect(presenter.change)
    view.share_parts_requested.connect(presenter.share_parts)
    view.pledge_requested.connect(presenter.pledge)
    view.print_requested.connect(presenter.print_page)
    view.across_requested.connect(presenter.across_meetings)
    view.link_followed.connect(presenter.follow)

    history = HistoryDoors(desk, view)

    def who_changed() -> None:
        history.changes_of("initiative", presenter.initiative_id)

    def who_changed_part(kind: str, id_: int) -> None:
        history.changes_of(kind, id_)

    view.changes_requested.connect(who_changed)
    view.part_changes_requested.connect(who_changed_part)

    def refresh(_changes: ChangeSet | None) -> None:
        presenter.refresh()

    return Room(view, presenter.show, refresh)
