"""The dialog that shows what is in each copy, and goes back to one."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_go_back import Ui_GoBack
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.go_back import PreviewSaid
from coprod_desktop.presenters.rows import Row
from coprod_desktop.views import pointing
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.widgets.theme import worn

LIST_HIGH = 300


class GoBackDialog(EditorDialog):
    """`chosen` carries the number of a row; `password_typed` one for the chosen copy.

    While the program goes back it can only be stopped, not closed.
    """

    wide = 980
    writes = False
    chosen = Signal(int)
    other_requested = Signal()
    password_typed = Signal(str)
    go_back_requested = Signal()
    let_go_requested = Signal()
    stop_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_GoBack()
        self._ui.setupUi(self)
        self._working = False
        self._model = RowListModel()
        ui = self._ui
        ui.copies.setModel(self._model)
        ui.copies.chosen.connect(self.chosen)
        ui.other_file.clicked.connect(self.other_requested)
        ui.show_password.toggled.connect(self._show_password)
        ui.look_into.clicked.connect(self._look_into)
        ui.password.returnPressed.connect(self._look_into)
        ui.go_back.clicked.connect(self.do_main_thing)
        ui.let_go.clicked.connect(self.let_go_requested)
        ui.leave.clicked.connect(self.reject)
        ui.stop.clicked.connect(self.stop_requested)
        for part in (ui.problem, ui.password_part, ui.working, ui.stop, ui.let_go, ui.none_yet):
            part.hide()
        ui.happens.hide()
        ui.go_back.setEnabled(False)
        ui.go_back.setAutoDefault(False)
        self.show_looking("")
        ui.copies.setFocus()

    def ask(self) -> None:
        if self._ui.go_back.isEnabled():
            self.go_back_requested.emit()

    def reject(self) -> None:
        if not self._working:
            super().reject()

    def size_fields(self) -> None:
        super().size_fields()
        self._ui.copies.setFixedHeight(min(worn().px(LIST_HIGH), self._room().height() // 2))

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None) -> None:
        """List the copies."""
        self._model.show_rows(rows)
        self._ui.copies.select(chosen)
        self._ui.copies.setVisible(bool(rows))
        self._ui.copies_label.setVisible(bool(rows))
        self._ui.none_yet.setVisible(not rows)
        self._grow_soon()

    def show_looking(self, words: str) -> None:
        """Say that a copy is being looked into."""
        ui = self._ui
        ui.what.setText(words)
        ui.preview.setVisible(bool(words))
        self._show_inside(shown=False)
        ui.password_part.hide()

    def show_preview(self, said: PreviewSaid) -> None:
        """Say what is in the copy."""
        ui = self._ui
        ui.what.setText(said.what)
        ui.state.setText(said.state)
        ui.differences.setText(said.differences)
        ui.newest.setText(said.newest)
        ui.preview.show()
        ui.password_part.hide()
        self._show_inside(shown=True)
        pointing.announce(ui.preview, f"{said.what}. {said.state} {said.differences}")
        self._grow_soon()

    def show_happens(self, words: str) -> None:
        """Say what going back would do; "" where one cannot go back to what is chosen."""
        self._ui.happens.setText(words)
        self._ui.happens.setVisible(bool(words))
        self._ui.go_back.setEnabled(bool(words))
        self._grow_soon()

    def ask_password(self, words: str, problem: str) -> None:
        """Ask for the password of the copy, and say what was wrong with the one typed."""
        ui = self._ui
        ui.what.setText(words)
        ui.preview.show()
        self._show_inside(shown=False)
        ui.password_part.show()
        if problem:
            self.say_problem(problem)
            ui.password.selectAll()
            ui.password.setFocus()
        else:
            pointing.announce(ui.what, words)
        self._grow_soon()

    def offer_letting_go(self, *, offered: bool) -> None:
        """Offer to let the chosen copy go, or not."""
        self._ui.let_go.setVisible(offered)

    def say_problem(self, words: str) -> None:
        """Say why something could not be done; "" takes it away."""
        if words:
            pointing.say(self, words)
            self._grow_soon()
        else:
            pointing.forget(self)

    def show_working(self, words: str) -> None:
        """Say that the program is going back; "" says it is over."""
        ui = self._ui
        self._working = bool(words)
        ui.working_words.setText(words)
        ui.bar.setValue(0)
        ui.working.setVisible(self._working)
        ui.stop.setVisible(self._working)
        ui.leave.setVisible(not self._working)
        ui.both.setDisabled(self._working)
        ui.go_back.setDisabled(self._working)
        (ui.stop if self._working else ui.go_back).setFocus()
        if words:
            pointing.announce(ui.working_words, words)
        self._grow_soon()

    def show_progress(self, done: int, total: int, _what: str) -> None:
        """Show how far it is."""
        self._ui.bar.setValue(100 * done // max(total, 1))

    def _height_of(self, name: str, width: int) -> int:
        part = self.findChild(QWidget, name)
        least = part.minimumSizeHint().height() if part is not None else 0  # what scrolling asks
        return max(super()._height_of(name, width), least)

    def _grow_soon(self) -> None:
        """Be as high as the content asks, once that is laid out."""
        QTimer.singleShot(0, self, self.grow)

    def _show_inside(self, *, shown: bool) -> None:
        ui = self._ui
        for part in (ui.state, ui.differences, ui.newest_title, ui.newest):
            part.setVisible(shown)

    def _look_into(self) -> None:
        self.password_typed.emit(self._ui.password.text())

    def _show_password(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._ui.password.setEchoMode(mode)
