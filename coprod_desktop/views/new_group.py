"""The four questions that begin a group, all on one page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.domain.groups import GroupKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_new_group import Ui_NewGroup
from coprod_desktop.presenters.new_group import NewGroupPresenter
from coprod_desktop.views import pointing


class NewGroupView(QWidget):
    """Asks for name, kind, place and password. Enter in any field begins the group."""

    name_changed = Signal(str)
    place_changed = Signal(str)
    folder_requested = Signal()
    begin_requested = Signal()
    back_requested = Signal()
    presenter: NewGroupPresenter

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ui = Ui_NewGroup()
        self._ui.setupUi(self)
        for kind in GroupKind:
            self._ui.kind.addItem(words.name(kind), kind)
        self._ui.problem.hide()
        self._ui.name.textEdited.connect(self.name_changed)
        self._ui.place.textEdited.connect(self.place_changed)
        self._ui.choose_place.clicked.connect(self.folder_requested)
        self._ui.show_password.toggled.connect(self._show_password)
        self._ui.begin.clicked.connect(self.begin_requested)
        self._ui.go_back.clicked.connect(self.back_requested)
        for field in (self._ui.name, self._ui.place, self._ui.password, self._ui.password_again):
            field.returnPressed.connect(self.begin_requested)

    @property
    def name(self) -> str:
        """The name as typed."""
        return self._ui.name.text()

    @property
    def answers(self) -> tuple[str, GroupKind, str, str, str]:
        """Name, kind, place, password and the password again, as they stand."""
        return (
            self.name,
            GroupKind(self._ui.kind.currentData()),
            self._ui.place.text(),
            self._ui.password.text(),
            self._ui.password_again.text(),
        )

    def begin_again(self) -> None:
        """Empty all answers."""
        for field in (self._ui.name, self._ui.place, self._ui.password, self._ui.password_again):
            field.clear()
        self._ui.kind.setCurrentIndex(0)
        self._ui.show_password.setChecked(False)
        pointing.forget(self)
        self._ui.scroll.to_top()
        self._ui.name.setFocus()

    def suggest_place(self, path: Path) -> None:
        """Fill in where the file would be kept."""
        self._ui.place.setText(str(path))
        self._ui.place.setCursorPosition(len(str(path)))

    def point_out(self, refused: Refused) -> None:
        """Say what cannot be and go to its question."""
        pointing.point_out(self, refused, self._words)

    def say_problem(self, text: str) -> None:
        """Say what the disk answered; all that was typed stays."""
        pointing.say(self, text)

    def set_busy(self, *, busy: bool) -> None:
        """While the file is made nothing can be pressed twice."""
        self._ui.begin.setDisabled(busy)
        self._ui.go_back.setDisabled(busy)

    def _show_password(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._ui.password.setEchoMode(mode)
        self._ui.password_again.setEchoMode(mode)
