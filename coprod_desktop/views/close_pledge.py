"""The dialog that asks what a pledge's new state needs: who checked it, why, or until when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_close_pledge import Ui_ClosePledge
from coprod_desktop.presenters.close_pledge import Answer, PledgeTurn, Question
from coprod_desktop.views.choosing import offer_words
from coprod_desktop.views.editor_dialog import EditorDialog


class ClosePledgeDialog(EditorDialog):
    """`answered` carries an Answer; closing it otherwise changes nothing."""

    wide = 560
    answered = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_ClosePledge()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.save.setDefault(True)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)

    def ask(self) -> None:
        ui = self._ui
        self.answered.emit(
            Answer(
                checked_by=ui.checked_by.currentText().strip(),
                checked_on=ui.checked_on.value(),
                reason=ui.reason.toPlainText().strip(),
                due=ui.due.value(),
                note=ui.note.text().strip(),
            )
        )

    def show_question(self, question: Question, checkers: tuple[str, ...]) -> None:
        """Ask only for what this turn of the pledge needs."""
        ui, turn = self._ui, question.turn
        self.setWindowTitle(question.title)
        ui.heading.setText(question.title)
        ui.pledge.setText(question.pledge)
        ui.hint.setText(question.hint)
        ui.save.setText(question.button)
        kept, longer = turn is PledgeTurn.KEPT, turn is PledgeTurn.LONGER
        ui.checked_by_part.setVisible(kept)
        ui.checked_on_part.setVisible(kept)
        ui.due_part.setVisible(longer)
        ui.note_part.setVisible(kept or longer)
        ui.reason_part.setVisible(not (kept or longer))
        if longer:
            ui.note_label.setText(self.tr("A few words about it (may stay empty)"))
        offer_words(ui.checked_by, checkers)
        ui.checked_on.set_value(question.checked_on)
        ui.due.set_value(question.due)
        first = ui.checked_by if kept else ui.due if longer else ui.reason
        first.setFocus()
