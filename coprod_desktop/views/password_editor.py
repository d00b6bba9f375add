"""The dialog in which the password of the file is set, changed or taken away."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_password_editor import Ui_PasswordEditor
from coprod_desktop.presenters.password_editor import PasswordForm, PasswordWish
from coprod_desktop.views import pointing
from coprod_desktop.views.editor_dialog import EditorDialog

PAUSE = 150
"""Milliseconds without a key after which what was typed is judged."""


class PasswordEditorView(EditorDialog):
    """`record_requested` carries a PasswordForm; while that is done the dialog stays open."""

    wide = 560
    record_requested = Signal(object)
    typed = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._busy = False
        self._ui = Ui_PasswordEditor()
        self._ui.setupUi(self)
        ui = self._ui
        for label in (ui.problem, ui.working, ui.estimate):
            label.hide()
        ui.record.setDefault(True)
        ui.record.clicked.connect(self.do_main_thing)
        ui.leave.clicked.connect(self.reject)
        ui.show_typed.toggled.connect(self._show_typed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._judge)
        ui.password.textEdited.connect(self._pause.start)

    def show_wish(self, wish: PasswordWish, meaning: str, copies: str) -> None:
        """Ask for what the wish needs; `copies` says what becomes of them, "" if there are none."""
        ui = self._ui
        titles = {
            PasswordWish.SET: (self.tr("Set a password"), self.tr("Set the password")),
            PasswordWish.CHANGE: (self.tr("Change the password"), self.tr("Change the password")),
            PasswordWish.REMOVE: (self.tr("Take the password away"), self.tr("Take it away")),
        }
        title, deed = titles[wish]
        self.setWindowTitle(title)
        ui.title.setText(title)
        ui.record.setText(deed)
        ui.meaning.setText(meaning)
        for part in (ui.old_label, ui.old):
            part.setVisible(wish is not PasswordWish.SET)
        for part in (ui.password_label, ui.password, ui.again_label, ui.again):
            part.setVisible(wish is not PasswordWish.REMOVE)
        ui.copies_words.setText(copies)
        ui.copies_words.setVisible(bool(copies))
        ui.copies_too.setVisible(bool(copies))
        (ui.password if wish is PasswordWish.SET else ui.old).setFocus()

    def show_estimate(self, words: str) -> None:
        """Say how hard the password is to guess; "" while nothing is typed."""
        estimate = self._ui.estimate
        if words == estimate.text():
            return
        estimate.setText(words)
        estimate.setVisible(bool(words))
        if words:
            pointing.announce(estimate, words)
            QTimer.singleShot(0, self, self.grow)  # once it is laid out

    def show_working(self, words: str) -> None:
        """Say what is under way, and take nothing else meanwhile; "" ends that."""
        ui = self._ui
        self._busy = bool(words)
        ui.working.setText(words)
        ui.working.setVisible(self._busy)
        for part in (*self._fields(), ui.show_typed, ui.copies_too, ui.buttons):
            part.setDisabled(self._busy)
        if words:
            pointing.forget(self)
            pointing.announce(ui.working, words)
            self.grow()

    def say_problem(self, text: str) -> None:
        """Say what the disk or another program answered; what was typed stays."""
        pointing.say(self, text)
        self.grow()
        self._ui.record.setFocus()

    def point_out(self, refused: Refused) -> None:
        super().point_out(refused)
        about = self.findChild(QLineEdit, refused.field) if refused.field else None
        if about is not None:
            about.selectAll()

    def ask(self) -> None:
        ui = self._ui
        if self._busy:
            return
        form = PasswordForm(
            old=ui.old.text(),
            password=ui.password.text(),
            again=ui.again.text(),
            copies_too=ui.copies_too.isChecked(),
        )
        self.record_requested.emit(form)

    def reject(self) -> None:
        """Close without doing anything; not while the file is being written anew."""
        if not self._busy:
            super().reject()

    def _judge(self) -> None:
        self.typed.emit(self._ui.password.text())

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in self._fields():
            field.setEchoMode(mode)

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self._ui.old, self._ui.password, self._ui.again)
