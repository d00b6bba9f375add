"""Joins the card about where the file lies to the file and to what lies beside it."""

from __future__ import annotations

from coprod_desktop.app.card import Card
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.file_watch import RISKS_PAGE
from coprod_desktop.presenters.place_card import PlaceCardPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.place_card import PlaceCardView


def build(desk: Desk) -> Card:
    """The card; second copies are compared by the worker, when it is asked for."""
    view = PlaceCardView()
    presenter = PlaceCardPresenter(view, desk.file)

    def compare() -> None:
        presenter.begin()
        task = desk.tasks.start(desk.file.second_copies.begin().run)
        task.succeeded.connect(presenter.compared)

    view.compare_requested.connect(compare)
    view.help_requested.connect(lambda: desk.go(Place("help", part=RISKS_PAGE)))
    view.read_requested.connect(desk.read_wanted)
    return Card(view, presenter.show)
