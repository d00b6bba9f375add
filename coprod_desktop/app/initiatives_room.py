"""Joins the Initiatives room to its presenter."""

from __future__ import annotations

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.initiative_doors import InitiativeDoors
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.presenters.initiatives import InitiativesPresenter
from coprod_desktop.presenters.places import NEW, Place
from coprod_desktop.presenters.reality_panel import RealityPanelPresenter
from coprod_desktop.views.initiative_panel import InitiativePanel
from coprod_desktop.views.initiatives import InitiativesView
from coprod_desktop.views.reality_short_panel import RealityShortPanel


def build(desk: Desk) -> Room:
    """The room with the ladder and the list of all initiatives."""
    view = InitiativesView()
    doors = InitiativeDoors(desk, view)
    file = desk.file
    presenter = InitiativesPresenter(
        view,
        file.initiatives,
        file.people,
        file.groups,
        doors=doors,
        words=desk.words,
        clock=desk.clock,
    )
    view.add_requested.connect(presenter.add)
    view.frameworks_requested.connect(presenter.open_frameworks)
    view.checklists_requested.connect(presenter.open_checklists)
    view.ladder_requested.connect(presenter.as_ladder)
    view.list_requested.connect(presenter.as_list)
    view.chosen.connect(presenter.choose)
    view.open_requested.connect(presenter.open)
    view.place_requested.connect(presenter.place)
    view.move_requested.connect(presenter.place)
    view.narrowed.connect(presenter.narrow)
    view.all_requested.connect(presenter.show_all)
    view.panel.place_requested.connect(presenter.place_chosen)
    view.panel.share_parts_requested.connect(presenter.share_parts_of_chosen)
    view.panel.history_requested.connect(presenter.open_history)
    view.panel.print_requested.connect(presenter.print_chosen)
    view.panel.page_requested.connect(presenter.open_chosen)
    view.panel.link_followed.connect(presenter.follow)

    _take_in_reality(desk, view.panel)

    def show(place: Place) -> None:
        presenter.show(desk.group_id, place)
        if place.part == NEW:
            presenter.add()

    def refresh(_changes: ChangeSet | None) -> None:
        presenter.refresh()

    return Room(view, show, refresh)


def _take_in_reality(desk: Desk, panel: InitiativePanel) -> None:
    """What the record shows of the chosen initiative, in short, beside the ladder."""
    short = RealityShortPanel()
    presenter = RealityPanelPresenter(
        short, desk.file.reality, built_in().guided(), words=desk.words, go=desk.go
    )

    def show(initiative_id: int) -> None:
        presenter.show(initiative_id)

    panel.take_in(short)
    panel.shown.connect(show)
    short.link_followed.connect(presenter.follow)
    short.steps_shown.connect(panel.leave_next_rung_out)
