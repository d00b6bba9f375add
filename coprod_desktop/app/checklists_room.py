"""Joins the room of checklists, and of what keeps coming back, to its presenters."""

from __future__ import annotations

from coprod_desktop.app.challenge_doors import ChallengeDoors
from coprod_desktop.app.checklist_doors import ChecklistDoors
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.checklists import ChecklistsPresenter
from coprod_desktop.presenters.coming_back import ComingBackPresenter
from coprod_desktop.presenters.places import COMING_BACK, Place
from coprod_desktop.views.checklists import ChecklistsView


def build(desk: Desk) -> Room:
    """The room; the id of a place is a checklist gone through, COMING_BACK its other part."""
    view = ChecklistsView()
    runs = ChecklistsPresenter(view, desk.file, ChecklistDoors(desk, view), desk.words)
    counts = ComingBackPresenter(
        view, desk.file, ChallengeDoors(desk, view), words=desk.words, clock=desk.clock
    )
    view.frameworks_requested.connect(runs.open_frameworks)
    view.begin_requested.connect(runs.begin)
    view.chosen.connect(runs.choose)
    view.again_requested.connect(runs.again)
    view.change_requested.connect(runs.change)
    view.print_requested.connect(runs.print_report)
    view.initiative_requested.connect(runs.show_initiative)
    view.changes_requested.connect(runs.who_changed)
    view.remove_requested.connect(runs.remove)
    view.year_chosen.connect(counts.choose_year)
    view.note_requested.connect(counts.note)
    view.challenge_change_requested.connect(counts.change)
    view.link_followed.connect(runs.follow)

    def show_part(part: str) -> None:
        if part == COMING_BACK:
            counts.show(desk.group_id)
        else:
            runs.show(desk.group_id)
        view.show_part(part)

    view.part_chosen.connect(show_part)

    def show(place: Place) -> None:
        if place.part != COMING_BACK:
            runs.show(desk.group_id, place.id)
        show_part(place.part)

    def refresh(_changes: ChangeSet | None) -> None:
        if view.part == COMING_BACK:
            counts.refresh()
        else:
            runs.refresh()

    def where() -> Place:
        return Place("checklists", runs.chosen if view.part != COMING_BACK else None, view.part)

    return Room(view, show, refresh, where=where)
