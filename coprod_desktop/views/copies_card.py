"""The card about copies: how old they are, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from coprod_desktop.forms.ui_copies_card import Ui_CopiesCard
from coprod_desktop.presenters.copies_card import CopiesCardPresenter, CopiesSaid
from coprod_desktop.views import pointing


class CopiesCardView(QFrame):
    """Sends out wishes as they are pressed; `stop_requested` while a copy is made."""

    make_requested = Signal()
    choose_second_requested = Signal()
    forget_second_requested = Signal()
    go_back_requested = Signal()
    folder_requested = Signal()
    held_requested = Signal()
    stop_requested = Signal()
    presenter: CopiesCardPresenter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CopiesCard()
        self._ui.setupUi(self)
        ui = self._ui
        ui.make.clicked.connect(self.make_requested)
        ui.choose_second.clicked.connect(self.choose_second_requested)
        ui.forget_second.clicked.connect(self.forget_second_requested)
        ui.go_back.clicked.connect(self.go_back_requested)
        ui.open_folder.clicked.connect(self.folder_requested)
        ui.look_at_held.clicked.connect(self.held_requested)
        ui.stop.clicked.connect(self.stop_requested)
        for part in (ui.held_part, ui.working, ui.problem, ui.forget_second, ui.open_folder):
            part.hide()

    def show_copies(self, said: CopiesSaid) -> None:
        """Say how it stands with the copies."""
        ui = self._ui
        for label, words in (
            (ui.last, said.last),
            (ui.beside, said.beside),
            (ui.second, said.second),
            (ui.second_hint, said.second_hint),
            (ui.held, said.held),
        ):
            label.setText(words)
        ui.held_part.setVisible(bool(said.held))
        ui.make.setEnabled(said.can_make)
        ui.choose_second.setEnabled(said.can_make)
        ui.go_back.setEnabled(said.can_make)
        ui.forget_second.setVisible(said.has_second and said.can_make)
        ui.open_folder.setVisible(said.has_folder)

    def show_working(self, words: str) -> None:
        """Say what is being made; "" says that it is over."""
        ui = self._ui
        ui.working_words.setText(words)
        ui.bar.setRange(0, 100)
        ui.bar.setValue(0)
        ui.working.setVisible(bool(words))
        ui.make.setDisabled(bool(words))
        if words:
            pointing.announce(ui.working_words, words)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._ui.bar.setValue(100 * done // max(total, 1))

    def say_problem(self, words: str) -> None:
        """Say why something could not be done; "" takes it away."""
        if words:
            pointing.say(self, words)
        else:
            pointing.forget(self)
