"""The panel of guided placing: questions with answers, and what they bear, said as one answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_guided_placing import Ui_GuidedPlacing
from coprod_desktop.presenters.guided_placing import (
    Asked,
    ShownAnswer,
    ShownLimit,
    ShownProposal,
    ShownQuestion,
)
from coprod_desktop.views.pointing import announce, bring_into_view
from coprod_desktop.views.stacks import empty, holds, lines_of, text_label
from coprod_desktop.views.tab_order import follow_reading_order, one_tab_stop
from coprod_desktop.widgets.stay_in_view import StayInView
from coprod_desktop.widgets.theme import set_wrong, worn


class GuidedPlacingPanel(QWidget):
    """Shows questions and a proposal; answers and the choice go out as wishes.

    A dialog can take it in; it has no title and no way out of its own.
    """

    answered = Signal(str, str)
    use_requested = Signal()
    other_requested = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ui = Ui_GuidedPlacing()
        self._ui.setupUi(self)
        self._ui.guided_problem.hide()
        self._stay = StayInView(self._ui.proposal_part, self._ui.asked_part, self._ui.both)
        self._questions: list[_QuestionPart] = []
        self._rungs: tuple[ShownAnswer, ...] = ()
        self._ui.use.clicked.connect(self.use_requested)
        self._ui.use_other.clicked.connect(self._ask_for_other)
        self._ui.overruled.entered.connect(self._ask_for_other)

    def show_questions(self, asked: Asked) -> None:
        """Ask, with the answers given before chosen."""
        ui = self._ui
        self._rungs = asked.rungs
        ui.credit.setText(asked.credit)
        ui.other_rung.clear()
        ui.other_rung.addItems([rung.text for rung in asked.rungs])
        ui.overruled.clear()
        empty(ui.questions)
        self._questions = [_QuestionPart(question) for question in asked.questions]
        for part in self._questions:
            lines_of(ui.questions).addWidget(part)
            part.answered.connect(self._answer)
        follow_reading_order(self)

    def show_proposal(self, proposal: ShownProposal) -> None:
        """Say which rung is borne now, and what keeps it from the next."""
        ui = self._ui
        self._point_out("")
        ui.said.setText(proposal.said)
        ui.meaning.setText(proposal.meaning)
        ui.meaning.setVisible(bool(proposal.meaning))
        ui.limits_heading.setText(proposal.limits_heading)
        ui.limits_heading.setVisible(bool(proposal.limits_heading))
        if not holds(ui.limits, proposal.limits):
            for limit in proposal.limits:
                lines_of(ui.limits).addWidget(_limit_part(limit))
        ui.use.setText(proposal.use.replace("&", "&&"))
        ui.use.setEnabled(proposal.can_be_used)
        for part in self._questions:
            if part.was_last:
                part.say(proposal.said, shown=ui.both.is_stacked())

    def point_out(self, refused: Refused) -> None:
        """Say what is missing, and go there; all answers stay."""
        about = self.findChild(QWidget, refused.field)
        self._point_out(self._words.refusal(refused))
        if about is not None:
            set_wrong(about, True)
            about.setFocus()
        bring_into_view(self._ui.guided_problem)

    def focus_first(self) -> None:
        """Go to the first question."""
        if self._questions:
            self._questions[0].setFocus()

    def answers(self) -> dict[str, str]:
        """The answers chosen now, "" for not known."""
        return {part.key: part.chosen() for part in self._questions}

    def _answer(self, question: str, answer: str) -> None:
        for part in self._questions:
            part.set_last(part.key == question)
        self.answered.emit(question, answer)

    def _ask_for_other(self) -> None:
        rung = self._rungs[self._ui.other_rung.currentIndex()].key if self._rungs else ""
        self.other_requested.emit(rung, self._ui.overruled.toPlainText())

    def _point_out(self, text: str) -> None:
        problem = self._ui.guided_problem
        problem.setText(text)
        problem.setVisible(bool(text))
        for about in (self._ui.other_rung, self._ui.overruled):
            set_wrong(about, False)
        if text:
            announce(problem, text)


class _QuestionPart(QWidget):
    """A question with its answers, one stop of the Tab key; arrow keys go through the answers.

    Where the proposal is out of view, it stands under the question answered last.
    """

    answered = Signal(str, str)

    def __init__(self, question: ShownQuestion) -> None:
        super().__init__()
        self.key = question.key
        self.was_last = False
        self.setObjectName(f"question_{question.key}")
        self.setAccessibleName(question.text)
        self.setAccessibleDescription(question.help)
        self._keys = [answer.key for answer in question.answers]
        self._group = QButtonGroup(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(text_label(self, question.text, "heading"))
        lines.addWidget(text_label(self, question.help, "small-quiet"))
        for place, answer in enumerate(question.answers):
            lines.addWidget(self._answer_line(place, answer, question))
        self._said = text_label(self, "", "small-strong")
        self._said.setContentsMargins(worn().px(37), worn().gap(2), 0, 0)
        self._said.hide()
        lines.addWidget(self._said)
        self._group.button(self._keys.index(question.given)).setChecked(True)
        one_tab_stop(self._group)
        self._hold_focus_proxy()
        self._group.idToggled.connect(self._toggled)

    def chosen(self) -> str:
        """The key of the answer, "" for not known."""
        return self._keys[self._group.checkedId()]

    def set_last(self, last: bool) -> None:
        """Be the question answered last, or no longer."""
        self.was_last = last
        if not last:
            self._said.hide()

    def say(self, text: str, *, shown: bool) -> None:
        """Tell a screen reader what the answers bear now, and show it where it is asked for."""
        self._said.setText(text)
        self._said.setVisible(shown)
        announce(self._said, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let left and right do nothing: answers stand one below the other."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        return super().eventFilter(watched, event)

    def _answer_line(self, place: int, answer: ShownAnswer, question: ShownQuestion) -> QWidget:
        button = QRadioButton()
        button.setObjectName(f"{question.key}_{answer.key or 'not_known'}")
        button.setAccessibleName(f"{question.text} {answer.text}")
        button.installEventFilter(self)
        self._group.addButton(button, place)
        return _AnswerLine(button, answer.text)

    def _toggled(self, place: int, chosen: bool) -> None:
        if chosen:
            self._hold_focus_proxy()
            self.answered.emit(self.key, self._keys[place])

    def _hold_focus_proxy(self) -> None:
        checked = self._group.checkedButton()
        if checked is not None:
            self.setFocusProxy(checked)


class _AnswerLine(QWidget):
    """A radio button with its words beside it, which wrap; a click on the words chooses too."""

    def __init__(self, button: QRadioButton, text: str) -> None:
        super().__init__()
        self._button = button
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, worn().gap(4), 0)
        row.setSpacing(0)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(text_label(self, text), 1, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(worn().px(32))
        button.toggled.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._button.setFocus()
        self._button.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark the chosen answer by a frame as well as by its dot."""
        if not self._button.isChecked() or self._button.objectName().endswith("_not_known"):
            return
        theme = worn().theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.here_frame), 1))
        painter.setBrush(QColor(theme.here_wash))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, theme.button_radius, theme.button_radius)


def _limit_part(limit: ShownLimit) -> QWidget:
    """What keeps the work from the next rung, with what could be done under it."""
    part = QWidget()
    lines = QVBoxLayout(part)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(text_label(part, limit.text, "small"))
    if limit.next:
        lines.addWidget(text_label(part, limit.next, "small-quiet"))
    return part
