"""Joins the cards about the whole file: where it lies, its password, its copies, its health."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from coprod_desktop.app.card import Card
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.this_file import ThisFileView

CARDS: tuple[str, ...] = ("place", "password", "copies", "soundness")
"""The cards from top to bottom: `app/<name>_card.py` builds each; a Place has one as its part."""


def build(desk: Desk) -> Room:
    """The room about the file."""
    view = ThisFileView()
    cards = {name: _built(name, desk) for name in CARDS}
    for card in cards.values():
        view.add_card(card.widget)

    def refresh(_changes: ChangeSet | None) -> None:
        for card in cards.values():
            card.show()

    def show(place: Place) -> None:
        refresh(None)
        if place.part in cards:
            view.show_card(cards[place.part].widget)
        else:
            view.to_top()

    return Room(view, show, refresh)


def _built(name: str, desk: Desk) -> Card:
    module = import_module(f"coprod_desktop.app.{name}_card")
    return cast("Card", module.build(desk))
