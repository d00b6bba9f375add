"""Brings the keyboard back to what somebody was about, once a dialog over it is closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from coprod_desktop.widgets.ladder_board import LadderBoard
from coprod_desktop.widgets.ladder_model import LadderModel
from coprod_desktop.widgets.row_table import RowTable

Part = TypeVar("Part", bound=QWidget)


def after(dialog: QDialog, owner: QWidget, go: Callable[[], None]) -> None:
    """Do `go` when the dialog has closed and the screens have read what it changed.

    Not where another dialog has opened meanwhile, or the owner is no longer shown.
    """

    def come_back() -> None:
        if QApplication.activeModalWidget() is None and owner.isVisible():
            go()

    dialog.finished.connect(lambda: QTimer.singleShot(0, owner, come_back))


def to_placed(owner: QWidget, initiative_id: int) -> None:
    """Go to its card on the board, its row in the list, or the button of its page that places."""
    board, table = _shown(owner, LadderBoard), _shown(owner, RowTable)
    button = _shown(owner, QPushButton, "place")
    if board is not None:
        model = board.model()
        index = model.of_card(initiative_id) if isinstance(model, LadderModel) else QModelIndex()
        if index.isValid():
            board.setCurrentIndex(index)
        board.setFocus()
    elif table is not None:
        if initiative_id in table.ids():
            table.setCurrentIndex(table.model().index(table.ids().index(initiative_id), 0))
        table.setFocus()
    elif button is not None:
        button.setFocus()


def _shown(owner: QWidget, kind: type[Part], name: str = "") -> Part | None:
    """The first part of this kind that can be seen and used."""
    found = owner.findChildren(kind, name) if name else owner.findChildren(kind)
    return next((one for one in found if one.isVisible() and one.isEnabled()), None)
