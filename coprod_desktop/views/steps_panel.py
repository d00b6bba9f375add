"""The card with the five steps of an initiative: each folds open, and is answered in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_steps_panel import Ui_StepsPanel
from coprod_desktop.presenters.steps_panel import ShownQuestion, ShownStep, ShownThread
from coprod_desktop.views.pointing import announce, bring_into_view
from coprod_desktop.views.stacks import empty, holds, lines_of, text_label
from coprod_desktop.views.tab_order import follow_reading_order
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.pill import Pill
from coprod_desktop.widgets.short_text import ShortText
from coprod_desktop.widgets.theme import set_wrong, worn
from coprod_desktop.widgets.wrap_label import WrapLabel

Asked = tuple[str, str]
"""A step and a question, by their keys."""


class StepsPanel(QWidget):
    """Shows a ShownThread; `answer_requested` carries step, question and text.

    `opened` comes when the field for an answer was opened, `typed` whenever something is typed
    in one. What is being typed stays while the thread is shown anew.
    """

    answer_requested = Signal(str, str, str)
    opened = Signal(str, str)
    typed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ui = Ui_StepsPanel()
        self._ui.setupUi(self)
        self._ui.gone.hide()
        self._parts: dict[str, _StepPart] = {}
        self._shown_of: tuple[int, tuple[Asked, ...]] = (0, ())

    def show_thread(self, thread: ShownThread) -> None:
        """Show the steps; those folded open stay so."""
        ui = self._ui
        ui.gone.hide()
        ui.content.show()
        ui.about.setText(thread.about)
        ui.answered.setText(thread.answered)
        ui.credit.setText(thread.credit)
        asked = tuple((step.key, one.key) for step in thread.steps for one in step.questions)
        if self._shown_of != (thread.initiative_id, asked):
            self._shown_of = (thread.initiative_id, asked)
            self._build(thread)
        for step in thread.steps:
            self._parts[step.key].show_step(step)
        follow_reading_order(self)

    def show_gone(self, words: str) -> None:
        """Say that the initiative is no longer there."""
        self._ui.gone.setText(words)
        self._ui.gone.show()
        self._ui.content.hide()

    def point_out(self, step: str, question: str, refused: Refused) -> None:
        """Say by the field why an answer cannot be kept; what is typed stays."""
        self._question(step, question).say_problem(self._words.refusal(refused))

    def close_answer(self, step: str, question: str) -> None:
        """Put the field of an answer away: it is kept."""
        self._question(step, question).put_away()

    def open_answer(self, step: str, question: str, text: str = "") -> bool:
        """Open the field for an answer, with `text` in it; false where it is not asked here."""
        if step not in self._parts or question not in self._parts[step].questions:
            return False
        self._parts[step].fold(open_=True)
        self._question(step, question).begin(text)
        return True

    def texts(self) -> dict[Asked, str]:
        """What stands in each field that is open."""
        return {
            (key, question): part.text()
            for key, step in self._parts.items()
            for question, part in step.questions.items()
            if part.is_open
        }

    @property
    def initiative_id(self) -> int:
        """The initiative that is shown; 0 before any was."""
        return self._shown_of[0]

    def _question(self, step: str, question: str) -> _QuestionPart:
        return self._parts[step].questions[question]

    def _build(self, thread: ShownThread) -> None:
        ui = self._ui
        empty(ui.steps)
        self._parts = {}
        first = next((step.key for step in thread.steps if not step.done), "")
        for step in thread.steps:
            part = _StepPart(step, self)
            self._parts[step.key] = part
            lines_of(ui.steps).addWidget(part)
            part.fold(open_=step.key == first)
            part.folded.connect(lambda: follow_reading_order(self))


class _StepPart(QFrame):
    """One step: a line that folds its questions open."""

    folded = Signal()

    def __init__(self, step: ShownStep, panel: StepsPanel) -> None:
        super().__init__()
        self.setObjectName(f"step_{step.key}")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(worn().gap(6))
        head = FlowRow(self)
        self._open = QPushButton(head)
        self._open.setProperty("look", "row")
        self._pill = Pill(head)
        head.add(self._open)
        head.add(self._pill)
        lines.addWidget(head)
        self._inside = QWidget(self)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(worn().gap(16), 0, 0, worn().gap(8))
        inside.setSpacing(worn().gap(12))
        inside.addWidget(text_label(self._inside, step.text, "quiet"))
        self.questions = {one.key: _QuestionPart(step.key, one, panel) for one in step.questions}
        for part in self.questions.values():
            inside.addWidget(part)
        lines.addWidget(self._inside)
        self._name = step.name
        self._said = ""
        self._open.clicked.connect(lambda: self.fold(open_=self._inside.isHidden()))

    def fold(self, *, open_: bool) -> None:
        """Show the questions, or put them away."""
        self._inside.setVisible(open_)
        sign = "▾" if open_ else "▸"
        self._open.setText(f"{sign} {self._name}".replace("&", "&&"))
        self._say_state()
        self.folded.emit()

    def show_step(self, step: ShownStep) -> None:
        """Show how far it is answered, and the answers."""
        self._pill.set_words(step.answered, "good" if step.done else "quiet")
        self._said = step.answered
        self._say_state()
        for question in step.questions:
            self.questions[question.key].show_question(question)

    def _say_state(self) -> None:
        """Say the state in words too: a screen reader is told no sign."""
        state = self.tr("folded") if self._inside.isHidden() else self.tr("open")
        self._open.setAccessibleName(f"{self._name}, {self._said}, {state}")


class _QuestionPart(QFrame):
    """One question: its answer, those before it, and a field for a new one."""

    def __init__(self, step: str, question: ShownQuestion, panel: StepsPanel) -> None:
        super().__init__()
        self._step, self._key, self._panel = step, question.key, panel
        self.setProperty("look", "story")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(worn().gap(2))
        lines.addWidget(text_label(self, question.text, "strong"))
        self._answer = text_label(self, "")
        self._when = text_label(self, "", "small-quiet")
        self._help = text_label(self, question.help, "small-quiet")
        for label in (self._answer, self._when, self._help):
            lines.addWidget(label)
        self._row = FlowRow(self)
        self._ask = LinkButton(self._row)
        self._ask.setProperty("writes", True)
        self._ask.clicked.connect(self._ask_for_field)
        self._before = LinkButton(self._row)
        self._before.setCheckable(True)
        self._before.clicked.connect(self._show_earlier)
        for button in (self._ask, self._before):
            self._row.add(button)
        lines.addWidget(self._row)
        self._earlier = QWidget(self)
        earlier = QVBoxLayout(self._earlier)
        earlier.setContentsMargins(worn().gap(16), 0, 0, 0)
        earlier.setSpacing(2)
        self._earlier.hide()
        lines.addWidget(self._earlier)
        self._editor = QWidget(self)
        self._field = ShortText(self._editor)
        self._problem = WrapLabel(self._editor)
        self._fill_editor(question.text)
        lines.addWidget(self._editor)
        self._editor.hide()
        self._help_text = question.help

    @property
    def is_open(self) -> bool:
        """Whether the field for an answer is open."""
        return not self._editor.isHidden()

    def text(self) -> str:
        """What stands in the field."""
        return self._field.toPlainText()

    def show_question(self, question: ShownQuestion) -> None:
        """Show the answer that counts, and those before it."""
        for label, text in ((self._answer, question.answer), (self._when, question.when)):
            label.setText(text)
            label.setVisible(bool(text))
        answered = bool(question.answer)
        self._help.setVisible(bool(self._help_text) and not answered)
        self._ask.setText(self.tr("Answer again") if answered else self.tr("Answer"))
        self._ask.setAccessibleName(f"{self._ask.text()}: {question.text}")
        count = len(question.earlier)
        self._before.setVisible(bool(count))
        self._before.setText(self.tr("Earlier answers ({count})").format(count=count))
        self._before.setAccessibleName(f"{self._before.text()}: {question.text}")
        if not holds(self._earlier, question.earlier):
            for day, text in question.earlier:
                lines_of(self._earlier).addWidget(text_label(self._earlier, day, "small-quiet"))
                lines_of(self._earlier).addWidget(text_label(self._earlier, text, "small"))
        self._show_earlier()

    def begin(self, text: str) -> None:
        """Open the field, with words in it."""
        self._row.hide()
        self._editor.show()
        if text:
            self._field.set_text(text)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        follow_reading_order(self._panel)

    def put_away(self) -> None:
        """Close the field and go back to the button that opened it."""
        self._editor.hide()
        self._field.clear()
        self._say("")
        self._row.show()
        self._ask.setFocus()

    def say_problem(self, text: str) -> None:
        """Say why the answer cannot be kept."""
        self._say(text)
        self._field.setFocus()
        announce(self._problem, text)
        bring_into_view(self._problem)

    def _fill_editor(self, question: str) -> None:
        lines = QVBoxLayout(self._editor)
        lines.setContentsMargins(0, worn().gap(4), 0, 0)
        lines.setSpacing(worn().gap(6))
        self._field.setAccessibleName(self.tr("Your answer: {question}").format(question=question))
        self._field.setProperty("writes", True)
        self._field.textChanged.connect(self._heard)
        self._field.entered.connect(self._send)
        self._problem.setProperty("look", "error")
        self._problem.hide()
        row = FlowRow(self._editor)
        keep = QPushButton(self.tr("Keep the answer"), row)
        keep.setProperty("look", "primary")
        keep.setProperty("writes", True)
        keep.clicked.connect(self._send)
        leave = QPushButton(self.tr("Close without keeping"), row)
        leave.clicked.connect(self._leave)
        for button in (keep, leave):
            button.setAutoDefault(False)
            row.add(button)
        for part in (self._field, self._problem, row):
            lines.addWidget(part)

    def _ask_for_field(self) -> None:
        self.begin("")
        self._panel.opened.emit(self._step, self._key)

    def _leave(self) -> None:
        self.put_away()
        self._panel.typed.emit()

    def _send(self) -> None:
        self._panel.answer_requested.emit(self._step, self._key, self.text())

    def _heard(self) -> None:
        if not self._problem.isHidden():
            self._say("")
        self._panel.typed.emit()

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        set_wrong(self._field, bool(text))

    def _show_earlier(self) -> None:
        shown = self._before.isChecked() and not self._before.isHidden()
        self._earlier.setVisible(shown)
