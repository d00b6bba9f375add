"""The card about the password: whether there is one, and when the file locks by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from coprod_desktop.forms.ui_password_card import Ui_PasswordCard
from coprod_desktop.presenters.password_card import PasswordCardPresenter
from coprod_desktop.presenters.rows import Chip
from coprod_desktop.views import choosing, pointing


class PasswordCardView(QFrame):
    """Sends out wishes; `minutes_chosen` carries the key of the choice."""

    set_requested = Signal()
    change_requested = Signal()
    remove_requested = Signal()
    sheet_requested = Signal()
    protect_requested = Signal()
    lock_requested = Signal()
    minutes_chosen = Signal(str)
    presenter: PasswordCardPresenter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PasswordCard()
        self._ui.setupUi(self)
        ui = self._ui
        ui.set_password.clicked.connect(self.set_requested)
        ui.change_password.clicked.connect(self.change_requested)
        ui.remove_password.clicked.connect(self.remove_requested)
        ui.show_sheet.clicked.connect(self.sheet_requested)
        ui.protect_copies.clicked.connect(self.protect_requested)
        ui.lock_now.clicked.connect(self.lock_requested)
        ui.minutes.activated.connect(self._choose)
        ui.protecting.hide()

    def show_state(self, state: str, meaning: str, *, protected: bool) -> None:
        """Say whether there is a password, and offer what can be done about it."""
        ui = self._ui
        ui.state.setText(state)
        ui.meaning.setText(meaning)
        ui.set_password.setVisible(not protected)
        for part in (ui.change_password, ui.remove_password, ui.show_sheet, ui.lock_part):
            part.setVisible(protected)

    def show_barred(self, words: str) -> None:
        """Say why the password cannot be changed now; "" where it can."""
        ui = self._ui
        ui.barred.setText(words)
        ui.barred.setVisible(bool(words))
        for button in (ui.set_password, ui.change_password, ui.remove_password, ui.protect_copies):
            button.setEnabled(not words)

    def show_readable(self, words: str) -> None:
        """Name the copies that anyone can read; "" where there are none."""
        self._ui.readable.setText(words)
        self._ui.readable_part.setVisible(bool(words))

    def show_minutes(self, choices: tuple[Chip, ...], chosen: str) -> None:
        """Offer when to lock."""
        choosing.show_chips(self._ui.minutes, choices, chosen)

    def show_working(self, words: str) -> None:
        """Say what is being done with the copies; "" says it is done."""
        self._ui.protecting.setText(words)
        self._ui.protecting.setVisible(bool(words))
        if words:
            pointing.announce(self._ui.protecting, words)

    def _choose(self) -> None:
        self.minutes_chosen.emit(self._ui.minutes.currentData())
