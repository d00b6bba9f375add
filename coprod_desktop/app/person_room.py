"""Joins the page of one person to its presenter."""

from __future__ import annotations

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.history_doors import HistoryDoors
from coprod_desktop.app.person_doors import PersonDoors
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.person import PersonPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.person import PersonView


def build(desk: Desk) -> Room:
    """The page of one person."""
    view = PersonView()
    presenter = PersonPresenter(view, desk.file.people, desk.words, desk.clock, desk.go)
    doors = PersonDoors(desk, view)
    history = HistoryDoors(desk, view)

    def show(place: Place) -> None:
        group = desk.file.groups.get(desk.group_id)
        presenter.show(group, place.id or presenter.person_id)

    def edit() -> None:
        doors.edit(presenter.person_id)

    def join() -> None:
        doors.membership(presenter.person_id)

    def change(membership_id: int) -> None:
        doors.membership(presenter.person_id, membership_id)

    def end(membership_id: int) -> None:
        doors.membership(presenter.person_id, membership_id, ending=True)

    def who_changed() -> None:
        history.changes_of("person", presenter.person_id)

    def who_changed_membership(membership_id: int) -> None:
        history.changes_of("membership", membership_id)

    def erase() -> None:
        history.erase(presenter.person_id)

    def refresh(_changes: ChangeSet | None) -> None:
        presenter.refresh()

    view.back_requested.connect(presenter.back)
    view.followed.connect(presenter.follow)
    view.edit_requested.connect(edit)
    view.join_requested.connect(join)
    view.membership_requested.connect(change)
    view.end_requested.connect(end)
    view.changes_requested.connect(who_changed)
    view.membership_changes_requested.connect(who_changed_membership)
    view.erase_requested.connect(erase)
    return Room(view, show, refresh)
