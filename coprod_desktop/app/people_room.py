"""Joins the register of a group to its presenter."""

from __future__ import annotations

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.person_doors import PersonDoors
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.people import PeoplePresenter
from coprod_desktop.presenters.places import NEW, Place
from coprod_desktop.views.people import PeopleView


def build(desk: Desk) -> Room:
    """The room with the people of the group on the desk."""
    view = PeopleView()
    presenter = PeoplePresenter(view, desk.file.people, desk.words, desk.clock, desk.go)
    doors = PersonDoors(desk, view)

    def show(place: Place) -> None:
        presenter.show(desk.group_id, place.id)
        if place.part == NEW:
            add()

    def added(person_id: int) -> None:
        presenter.show(desk.group_id, person_id)

    def add() -> None:
        doors.edit(recorded=added)

    def refresh(_changes: ChangeSet | None) -> None:
        presenter.refresh()

    view.add_requested.connect(add)
    view.find_requested.connect(presenter.find)
    view.former_wanted.connect(presenter.with_former)
    view.chosen.connect(presenter.choose)
    view.open_requested.connect(presenter.open)
    return Room(view, show, refresh, narrowed=(presenter,))
