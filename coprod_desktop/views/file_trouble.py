"""Says what is amiss with a group file, and offers the ways on; nothing happens by itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_file_trouble import Ui_FileTrouble
from coprod_desktop.presenters.file_trouble import Offer, Told
from coprod_desktop.views import pointing
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.stacks import show_texts
from coprod_desktop.widgets.theme import set_look
from coprod_desktop.widgets.wrap_label import WrapLabel


class FileTroubleView(EditorDialog):
    """Stays open while something is tried; the first way is the main one, Esc leaves.

    `way_wanted` carries the Offer that was chosen.
    """

    wide = 620
    writes = False
    way_wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_FileTrouble()
        self._ui.setupUi(self)
        self._offers: list[QPushButton] = []
        self._busy = False
        self._ui.leave.clicked.connect(self.reject)
        self.say_progress("")
        self._ui.problem.hide()
        _show_lines(self._ui.said, ())
        _show_lines(self._ui.listed, ())

    def show_told(self, told: Told) -> None:
        """Say all this in the place of what was said before."""
        self._ui.title.setText(told.title)
        _show_lines(self._ui.said, told.said)
        _show_lines(self._ui.listed, told.listed)
        self.say_progress("")
        pointing.forget(self)
        self._show_offers(told)
        self.set_busy(busy=False)
        pointing.announce(self, " ".join((told.title, *told.said, *told.listed)))
        QTimer.singleShot(0, self, self._fit)  # once what was just put in is laid out

    def say_progress(self, text: str) -> None:
        """Say how far long work is; empty takes the words away."""
        self._ui.progress.setText(text)
        self._ui.progress.setVisible(bool(text))

    def say_problem(self, text: str) -> None:
        """Say why a way did not lead on; the ways are there for another try."""
        self.say_progress("")
        self.set_busy(busy=False)
        pointing.say(self, text)
        self.grow()

    def set_busy(self, *, busy: bool) -> None:
        """Offer nothing while something is under way that cannot be stopped."""
        self._busy = busy
        for button in (*self._offers, self._ui.leave):
            button.setDisabled(busy)

    def reject(self) -> None:
        """Leave; where that is not offered, Esc is for the only way there is, to stop."""
        if self._ui.leave.isHidden():
            self.ask()
        elif not self._busy:
            super().reject()

    def ask(self) -> None:
        if self._offers and self._offers[0].isEnabled():
            self._offers[0].click()

    def _show_offers(self, told: Told) -> None:
        for button in self._offers:
            button.hide()
            button.deleteLater()
        self._ui.leave.setParent(None)
        self._offers = [self._button(offer) for offer in told.offers]
        self._ui.buttons.add(self._ui.leave)
        self._ui.leave.setText(told.leave)
        self._ui.leave.setHidden(not told.leave)
        main = self._offers[0] if self._offers else self._ui.leave
        set_look(self._ui.leave, "")
        set_look(main, "primary")
        main.setDefault(True)
        main.setFocus()

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.words.replace("&", "&&"))
        button.setObjectName(f"way_{offer.way}")
        button.clicked.connect(partial(self.way_wanted.emit, offer))
        self._ui.buttons.add(button)
        return button


def _show_lines(box: QWidget, texts: Sequence[str]) -> None:
    """Show texts that ask for no more height than they need in the width of the dialog."""
    show_texts(box, texts)
    for label in box.findChildren(WrapLabel):
        policy = label.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        label.setSizePolicy(policy)
