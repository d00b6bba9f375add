"""Joins the page of one initiative to its presenter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from coprod_desktop.app import challenge_doors, critique_doors, steps_card, two_sides_doors
from coprod_desktop.app.checklist_doors import ChecklistDoors
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.history_doors import HistoryDoors
from coprod_desktop.app.initiative_doors import InitiativeDoors
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.presenters.checklists_panel import ChecklistsPanelPresenter
from coprod_desktop.presenters.initiative import InitiativePresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.reality_panel import RealityPanelPresenter
from coprod_desktop.views.challenges_panel import ChallengesPanel
from coprod_desktop.views.checklists_panel import ChecklistsPanel
from coprod_desktop.views.critiques_panel import CritiquesPanel
from coprod_desktop.views.initiative import InitiativeView


def build(desk: Desk) -> Room:
    """The page of one initiative."""
    view = InitiativeView()
    presenter = InitiativePresenter(
        view,
        desk.file.initiatives,
        desk.file.meetings,
        doors=InitiativeDoors(desk, view),
        words=desk.words,
        clock=desk.clock,
    )
    view.back_requested.connect(presenter.back)
    view.place_requested.connect(presenter.place_again)
    view.still_stands_requested.connect(presenter.still_stands)
    view.change_requested.connect(presenter.change)
    view.share_parts_requested.connect(presenter.share_parts)
    view.pledge_requested.connect(presenter.pledge)
    view.print_requested.connect(presenter.print_page)
    view.across_requested.connect(presenter.across_meetings)
    view.link_followed.connect(presenter.follow)

    reality = RealityPanelPresenter(
        view.reality, desk.file.reality, built_in().guided(), words=desk.words, go=desk.go
    )
    view.reality.link_followed.connect(reality.follow)
    sides = two_sides_doors.build(desk, view)
    view.take_in_sides(sides.widget)
    parts: tuple[_Part, ...] = (sides, reality, *_looking_back(desk, view))
    _join_history(desk, view, presenter)

    def show(place: Place) -> None:
        if place.id != presenter.initiative_id:
            view.begin()
        presenter.show(place)
        for part in parts:
            part.show(presenter.initiative_id)
        view.order_tabs()

    def refresh(_changes: ChangeSet | None) -> None:
        presenter.refresh()
        for part in parts:
            part.refresh()
        view.order_tabs()

    return Room(view, show, refresh)


class _Part(Protocol):
    """A part of the page that reads for itself what it shows."""

    @property
    def show(self) -> Callable[[int], None]: ...

    @property
    def refresh(self) -> Callable[[], None]: ...


def _looking_back(desk: Desk, view: InitiativeView) -> tuple[_Part, ...]:
    """The cards in which a group looks back at its work."""
    steps, thread = steps_card.new_panel(desk)
    critiques, challenges, checklists = CritiquesPanel(), ChallengesPanel(), ChecklistsPanel()
    view.take_in(steps)
    view.take_in(critiques)
    view.take_in(challenges, "right")
    view.take_in(checklists, "right")
    return (
        thread,
        critique_doors.join(desk, critiques),
        challenge_doors.join(desk, challenges),
        _join_checklists(desk, view, checklists),
    )


def _join_checklists(
    desk: Desk, view: InitiativeView, panel: ChecklistsPanel
) -> ChecklistsPanelPresenter:
    doors = ChecklistDoors(desk, view)
    presenter = ChecklistsPanelPresenter(panel, desk.file, doors, desk.words)
    panel.begin_requested.connect(presenter.begin)
    panel.link_followed.connect(presenter.follow)
    return presenter


def _join_history(desk: Desk, view: InitiativeView, presenter: InitiativePresenter) -> None:
    history = HistoryDoors(desk, view)

    def who_changed() -> None:
        history.changes_of("initiative", presenter.initiative_id)

    view.changes_requested.connect(who_changed)
    view.part_changes_requested.connect(history.changes_of)
