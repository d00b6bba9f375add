"""Joins one topic across all meetings to its presenter."""

from __future__ import annotations

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.topic import TopicPresenter
from coprod_desktop.views.topic import TopicView


def build(desk: Desk) -> Room:
    """The page of one topic."""
    view = TopicView()
    presenter = TopicPresenter(view, desk.file.topics, desk.words, desk.go)
    view.back_requested.connect(presenter.back)
    view.initiative_requested.connect(presenter.open_initiative)
    view.open_requested.connect(presenter.open)

    def show(place: Place) -> None:
        presenter.show(desk.group_id, place)

    def refresh(_changes: ChangeSet | None) -> None:
        presenter.refresh()

    return Room(view, show, refresh)
