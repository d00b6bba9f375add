"""Joins the room of ladders and checklists to its presenter."""

from __future__ import annotations

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.framework_doors import FrameworkDoors
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.frameworks import FrameworksPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.frameworks import FrameworksView


def build(desk: Desk) -> Room:
    """The room with all ladders, checklists and lists; the part of a place is a key."""
    view = FrameworksView(desk.words)
    doors = FrameworkDoors(desk, view)
    presenter = FrameworksPresenter(view, desk.file.frameworks, doors, desk.words)
    view.add_ladder_requested.connect(presenter.add_ladder)
    view.add_checklist_requested.connect(presenter.add_checklist)
    view.bring_in_requested.connect(presenter.bring_in)
    view.chosen.connect(presenter.choose)
    view.go_through_requested.connect(presenter.go_through)
    view.use_requested.connect(presenter.use)
    view.change_requested.connect(presenter.change)
    view.copy_requested.connect(presenter.copy)
    view.share_requested.connect(presenter.share)
    view.retire_requested.connect(presenter.retire)
    view.offer_again_requested.connect(presenter.offer_again)

    def show(place: Place) -> None:
        presenter.show(desk.group_id, place.part)

    def refresh(changes: ChangeSet | None) -> None:
        if changes is None or changes.touches("framework", "group"):
            presenter.refresh()

    def where() -> Place:
        return Place("frameworks", part=presenter.chosen)

    return Room(view, show, refresh, where=where)
