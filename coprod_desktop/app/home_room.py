"""Joins Home to the open file."""

from __future__ import annotations

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.home import HomePresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.home import HomeView


class _Guide:
    """The desk as Home sees it."""

    def __init__(self, desk: Desk) -> None:
        self.go = desk.go
        self.tell = desk.messages.tell
        self.warn = desk.messages.warn


def build(desk: Desk) -> Room:
    """The Home room."""
    view = HomeView()
    presenter = HomePresenter(
        view, desk.file.home, desk.file.meetings, _Guide(desk), desk.words, desk.clock
    )
    view.presenter = presenter
    view.place_requested.connect(desk.go)
    view.start_minutes_requested.connect(presenter.start_minutes)
    view.own_group_requested.connect(desk.begin_own)
    view.show_example_note(shown=desk.is_example)

    def show(_place: Place) -> None:
        view.to_top()
        presenter.show(desk.group_id)
        view.focus_first()

    def refresh(_changes: ChangeSet | None) -> None:
        presenter.show(desk.group_id)

    return Room(view, show, refresh)
