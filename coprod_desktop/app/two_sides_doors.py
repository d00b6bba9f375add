"""Joins the panel on what the two sides say to its presenter, and opens what it leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from coprod_desktop.app import focus_return
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.guided_joining import join_questions
from coprod_desktop.app.initiative_doors import InitiativeDoors
from coprod_desktop.app.next_meeting_doors import plan_next_meeting
from coprod_desktop.domain.placements import View
from coprod_desktop.domain.side_views import other_side
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.side_view import SideViewPresenter
from coprod_desktop.presenters.two_sides_panel import TwoSidesPanelPresenter
from coprod_desktop.views.side_view import SideViewDialog
from coprod_desktop.views.two_sides_panel import TwoSidesPanel


@dataclass(frozen=True, slots=True)
class TwoSidesPart:
    """What a page takes in: the widget, and how it is told what to show."""

    widget: TwoSidesPanel
    show: Callable[[int], None]
    refresh: Callable[[], None]


def build(desk: Desk, owner: QWidget) -> TwoSidesPart:
    """The panel on what the two sides say, for a page that is `owner`."""
    panel = TwoSidesPanel()
    presenter = TwoSidesPanelPresenter(
        panel,
        desk.file.initiatives,
        desk.file.side_views,
        desk.file.meetings,
        doors=SidesDoors(desk, owner, panel),
        words=desk.words,
        clock=desk.clock,
    )
    panel.ask_requested.connect(presenter.ask)
    panel.agree_requested.connect(presenter.agree)
    panel.take_back_requested.connect(presenter.take_back)
    panel.put_on_agenda_requested.connect(presenter.put_on_agenda)
    panel.plan_requested.connect(presenter.plan_meeting)
    panel.link_followed.connect(presenter.follow)
    return TwoSidesPart(panel, presenter.show, presenter.refresh)


class SidesDoors:
    """Where the panel leads (presenters.two_sides_panel.TwoSidesDoors)."""

    def __init__(self, desk: Desk, owner: QWidget, panel: TwoSidesPanel) -> None:
        self._desk = desk
        self._owner = owner
        self._panel = panel

    def ask_side(self, initiative_id: int, view: View | None) -> None:
        """Ask one side. What is typed is kept nowhere else: it may be hidden soon."""
        desk = self._desk
        dialog = SideViewDialog(desk.words, self._owner.window())
        presenter = SideViewPresenter(
            dialog,
            desk.file.initiatives,
            desk.file.side_views,
            words=desk.words,
            clock=desk.clock,
            given=self._given,
        )
        dialog.hold(presenter)
        dialog.give_requested.connect(presenter.give)
        presenter.begin(initiative_id, view)
        join_questions(desk, dialog.finder, presenter.ladder, (), dialog.take_guided)
        focus_return.after(dialog, self._owner, self._panel.focus_way_on)
        dialog.open()

    def agree(self, initiative_id: int) -> None:
        """Place it by the view of the group, with both sides' views in sight."""
        InitiativeDoors(self._desk, self._owner).place(initiative_id)

    def plan_meeting(self) -> None:
        """Plan the next meeting of the group."""
        plan_next_meeting(self._desk, self._owner)

    def go(self, place: Place) -> None:
        """Show another place of the program."""
        self._desk.go(place)

    def tell(self, words: str) -> None:
        """Say that something went well."""
        self._desk.messages.tell(words)
        self._panel.focus_way_on()

    def is_sure(self, title: str, text: str, yes: str) -> bool:
        """Ask before a view is thrown away."""
        return self._desk.ask.confirm(title, text, yes)

    def _given(self, initiative_id: int, view: View, both: bool) -> None:
        words = self._desk.words
        if both:
            title = self._desk.file.initiatives.get(initiative_id).title
            self._desk.messages.tell(words.say("side_view.both", title=title))
            return
        other = words.say(f"two_sides.view.{other_side(view).value}")
        side = words.name(view)
        self._desk.messages.tell(words.say("side_view.waits", side=side, other=other))
