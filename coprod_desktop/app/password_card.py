"""Joins the card about the password to the open file, its dialogs and the lock."""

from __future__ import annotations

from coprod_desktop.app.card import Card
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.password_doors import PasswordDoors
from coprod_desktop.app.settings import Settings
from coprod_desktop.presenters.password_card import PasswordCardPresenter
from coprod_desktop.presenters.password_editor import PasswordWish
from coprod_desktop.views.password_card import PasswordCardView

HELP_PAGE = "password"


def build(desk: Desk) -> Card:
    """The card about the password."""
    view = PasswordCardView()
    doors = PasswordDoors(desk, view)
    presenter = PasswordCardPresenter(
        view,
        desk.file,
        Settings(),
        start=doors.start,
        changed=desk.protection_changed.emit,
        tell=desk.messages.tell,
        warn=lambda words: desk.messages.warn(words, HELP_PAGE),
    )
    view.presenter = presenter
    view.set_requested.connect(lambda: doors.edit(PasswordWish.SET))
    view.change_requested.connect(lambda: doors.edit(PasswordWish.CHANGE))
    view.remove_requested.connect(lambda: doors.edit(PasswordWish.REMOVE))
    view.sheet_requested.connect(doors.show_sheet)
    view.protect_requested.connect(presenter.protect_copies)
    view.minutes_chosen.connect(presenter.choose_minutes)
    view.lock_requested.connect(desk.lock_wanted)
    doors.changed.connect(presenter.show)
    return Card(view, presenter.show)
