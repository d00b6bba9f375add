"""Joins the Initiatives room to its presenter."""

from __future__ import annotations

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.initiative_doors import InitiativeDoors
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.initiatives import InitiativesPresenter
from coprod_desktop.presenters.places import NEW, Place
from coprod_desktop.views.initiatives import InitiativesView


def build(desk: Desk) -> Room:
    """The room with the ladder and the list of all initiatives."""
    view = InitiativesView()
    doors = InitiativeDoors(desk, view)
    presenter = InitiativesPresenter(
        view, desk.file.initiatives, doors=doors, words=desk.words, clock=desk.clock
    )
    view.add_requested.connect(presenter.add)
    view.ladder_requested.connect(presenter.as_ladder)
    view.list_requested.connect(presenter.as_list)
    view.chosen.connect(presenter.choose)
    view.open_requested.connect(presenter.open)
    view.place_requested.connect(presenter.place)
    view.move_requested.connect(presenter.place)
    view.panel.place_requested.connect(presenter.place_chosen)
    view.panel.share_parts_requested.connect(presenter.share_parts_of_chosen)
    view.panel.history_requested.connect(presenter.open_history)
    view.panel.print_requested.connect(presenter.print_chosen)
    view.panel.page_requested.connect(presenter.open_chosen)
    view.panel.link_followed.connect(presenter.follow)

    def show(place: Place) -> None:
        presenter.show(desk.group_id, place)
        if place.part == NEW:
            presenter.add()

    def refresh(_changes: ChangeSet | None) -> None:
        presenter.refresh()

    return Room(view, show, refresh)
