"""The card about where the open file lies, and what lies beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from coprod_desktop.forms.ui_place_card import Ui_PlaceCard
from coprod_desktop.presenters.place_card import SecondCopyLines
from coprod_desktop.views.pointing import announce
from coprod_desktop.views.stacks import empty, lines_of, show_texts, text_label
from coprod_desktop.widgets.flow_row import FlowRow


class PlaceCardView(QFrame):
    """Shows the path whole, so that it can be read out and copied.

    `read_requested` carries the path of a second copy that shall be opened to read.
    """

    compare_requested = Signal()
    help_requested = Signal()
    read_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PlaceCard()
        self._ui.setupUi(self)
        self._ui.compare.clicked.connect(self.compare_requested)
        self._ui.help.clicked.connect(self.help_requested)
        self._ui.compare.hide()
        self._ui.copies.hide()
        self._ui.comparing.hide()

    def show_place(self, path: str, said: Sequence[str], *, second: bool) -> None:
        """Show where the file lies, and what to think of it."""
        self._ui.path.setText(path)
        show_texts(self._ui.said, said)
        self._ui.compare.setVisible(second)

    def say_comparing(self, words: str) -> None:
        """Say how the comparison goes; empty takes the words away."""
        self._ui.comparing.setText(words)
        self._ui.comparing.setVisible(bool(words))
        if words:
            announce(self._ui.comparing, words)

    def show_copies(self, copies: Sequence[SecondCopyLines]) -> None:
        """Show what each of the second copies has more."""
        empty(self._ui.copies)
        for copy in copies:
            lines_of(self._ui.copies).addWidget(self._lines(copy))
        self._ui.copies.setVisible(bool(copies))
        announce(self, " ".join(line for copy in copies for line in copy.lines))

    def _lines(self, copy: SecondCopyLines) -> QWidget:
        row = FlowRow(self._ui.copies)
        text = text_label(row, "\n".join(copy.lines))
        text.setProperty("grow", True)
        if copy.readable:
            button = QPushButton(self.tr("Open that one to read"), row)
            button.setProperty("look", "small")
            button.setAccessibleName(self.tr("Open {name} to read").format(name=copy.path.name))
            button.clicked.connect(partial(self.read_requested.emit, copy.path))
        return row
