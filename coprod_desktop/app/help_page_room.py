"""Joins the help pages to their screen; works before any file is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coprod_desktop import assets
from coprod_desktop.app.room import Room
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.presenters.help_page import HelpPages, HelpPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.help_page import HelpPageView

LANGUAGE = "en"


def pages() -> HelpPages:
    """The pages that come with the program."""
    return HelpPages(lambda page: assets.text("help", LANGUAGE, f"{page}.md"))


def build_view(leave: Callable[[], None], parent: QWidget | None = None) -> HelpPageView:
    """A help screen with its presenter, held by the screen."""
    view = HelpPageView(parent)
    presenter = HelpPresenter(view, pages())
    view.page_requested.connect(presenter.follow)
    view.earlier_requested.connect(presenter.earlier)
    view.leave_requested.connect(leave)
    view.presenter = presenter
    return view


def build(leave: Callable[[], None]) -> Room:
    """The help room; `leave` goes back to where the person was."""
    view = build_view(leave)

    def show(place: Place) -> None:
        view.presenter.show(place.part)
        view.focus_text()

    def refresh(_changes: ChangeSet | None) -> None:
        """Help tells nothing of the record."""

    return Room(view, show, refresh)
