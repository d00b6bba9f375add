"""The dialog in which a group goes through a checklist, statement by statement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QFrame,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coprod_desktop.domain.frameworks import Statement
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_checklist_run import Ui_ChecklistRun
from coprod_desktop.presenters.checklist_run import (
    Answer,
    RunEntry,
    RunForm,
    answers_of,
    draft_of,
)
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.meeting_field import MeetingField
from coprod_desktop.views.pointing import bring_into_view
from coprod_desktop.views.stacks import lines_of, text_label
from coprod_desktop.views.tab_order import follow_reading_order, one_tab_stop
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.theme import set_wrong, worn
from coprod_desktop.widgets.wrap_label import WrapLabel

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
SHORTEST = 12
"""Letters for which a field that points to the record has room at least."""


class ChecklistRunDialog(EditorDialog):
    """`save_requested` carries a RunEntry; closing it otherwise changes nothing.

    All answers stand as text in an input that is never shown, so that they are kept while a
    group goes through them.
    """

    wide = 980
    save_requested = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = ui = Ui_ChecklistRun()
        ui.setupUi(self)
        ui.problem.hide()
        ui.draft.hide()
        ui.ground.setMinimumHeight(1)  # else long lines are counted as if they had little room
        self._parts: dict[str, _StatementPart] = {}
        self._labels: dict[int | None, str] = {}
        self._meeting = MeetingField(ui.meeting_id, ui.on)
        self._filling = False
        self._say_answered()
        ui.draft.textChanged.connect(self._take_draft)
        ui.save.clicked.connect(self.do_main_thing)
        ui.leave.clicked.connect(self.reject)

    def ask(self) -> None:
        self.save_requested.emit(self.entry())

    def show_form(self, form: RunForm) -> None:
        """Show all statements, and what was said of them before."""
        ui = self._ui
        self.setWindowTitle(form.heading)
        ui.heading.setText(form.heading)
        ui.about.setText(form.about)
        ui.credit.setText(form.credit)
        ui.credit.setVisible(bool(form.credit))
        self._labels = {None: form.cannot_say} | {one.score: one.label for one in form.scale}
        record = _Record([(one.key, one.words) for one in form.evidence], self)
        lines = lines_of(ui.scores)
        for section in form.sections:
            lines.addWidget(text_label(ui.scores, section.name, "card-title"))
            if section.text:
                lines.addWidget(text_label(ui.scores, section.text, "quiet"))
            for statement in section.statements:
                lines.addWidget(self._part(statement, record))
        self._meeting.offer(form.meetings, form.meeting_id)
        ui.on.set_value(form.on)
        ui.who.setText(form.who)
        ui.note.setPlainText(form.note)
        ui.save.setText(self.tr("Keep it") if form.new else self.tr("Keep the changes"))
        self._show_answers(form.answers)
        self._told()
        follow_reading_order(self)
        next(iter(self._parts.values())).setFocus()

    def point_out_evidence(self, statement: str, refused: Refused) -> None:
        """Say that what is typed as evidence is nothing in the record; it stays as typed."""
        self._parts[statement].say_problem(self._words.refusal(refused))

    def entry(self) -> RunEntry:
        """What is chosen and written now."""
        ui = self._ui
        return RunEntry(
            answers=tuple(part.answer() for part in self._parts.values()),
            on=ui.on.value(),
            meeting_id=self._meeting.meeting_id(),
            who=ui.who.text(),
            note=ui.note.toPlainText(),
        )

    def _part(self, statement: Statement, record: _Record) -> QWidget:
        part = _StatementPart(statement, self._labels, record)
        part.answered.connect(self._told)
        self._parts[statement.key] = part
        return part

    def _show_answers(self, answers: Sequence[Answer]) -> None:
        self._filling = True
        for answer in answers:
            if answer.statement in self._parts:
                self._parts[answer.statement].show_answer(answer)
        self._filling = False

    def _told(self) -> None:
        """Somebody said something: keep it as text, and say how far they are."""
        if self._filling:
            return
        self._filling = True
        said = [part.answer() for part in self._parts.values()]
        draft = draft_of(said, self._labels)
        if self._ui.draft.toPlainText() != draft:
            self._ui.draft.setPlainText(draft)
        self._filling = False
        self._say_answered()

    def _take_draft(self) -> None:
        if not self._filling:
            self._show_answers(answers_of(self._ui.draft.toPlainText()))
            self._say_answered()

    def _say_answered(self) -> None:
        chosen = sum(part.answer().score is not None for part in self._parts.values())
        said = self.tr("{count} of {all} answered")
        self._ui.answered.setText(said.format(count=chosen, all=len(self._parts)))


class _Record:
    """What the record holds to point to; `model`, shared by all fields, begins with nothing.

    The model is Qt's own: fields ask it for all its lines again and again.
    """

    def __init__(self, pieces: Sequence[tuple[str, str]], parent: QObject) -> None:
        self.model = QStringListModel(["", *(words for _, words in pieces)], parent)
        self._words = dict(pieces)
        self._keys = {words: key for key, words in pieces}

    def key_of(self, words: str) -> str:
        """The key of what is called so; "" for nothing."""
        return self._keys.get(words.strip(), "")

    def words_of(self, key: str) -> str:
        """What the thing with this key is called; "" for nothing."""
        return self._words.get(key, "")


class _RecordField(QComboBox):
    """A field that finds something in the record by any word of it.

    It is given the record when somebody comes to it: a long record measured in each field of
    a long checklist would keep people waiting.
    """

    def __init__(self, record: _Record, parent: QWidget) -> None:
        super().__init__(parent)
        self._record: _Record | None = record
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORTEST)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(worn().px(120), super().minimumSizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._take_record()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        self._take_record()
        super().showPopup()

    def _take_record(self) -> None:
        if self._record is None:
            return
        record, self._record = self._record, None
        typed = self.currentText()
        self.blockSignals(True)
        self.setModel(record.model)
        self.setCurrentIndex(max(0, self.findText(typed)))
        self.setEditText(typed)
        self.blockSignals(False)
        found = QCompleter(record.model, self)
        found.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form: nothing is chosen by passing over it."""
        event.ignore()


class _StatementPart(QFrame):
    """One statement: answers by words, a line in one's own words, and what shows it."""

    answered = Signal()

    def __init__(
        self, statement: Statement, labels: dict[int | None, str], record: _Record
    ) -> None:
        super().__init__()
        self._key = statement.key
        self._record = record
        self._scores = [score for score in labels if score is not None]
        self.setObjectName(statement.key)
        self.setProperty("look", "story")
        self.setAccessibleName(statement.text)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(worn().gap(4))
        lines.addWidget(text_label(self, statement.text, "heading"))
        if statement.help:
            lines.addWidget(text_label(self, statement.help, "small-quiet"))
        answers = FlowRow(self)
        answers.setProperty("spacing", 18)
        lines.addWidget(answers)
        self._group = QButtonGroup(self)
        for number, score in enumerate(self._scores):
            self._add_answer(answers, number, labels[score], statement)
        self._add_answer(answers, len(self._scores), labels[None], statement)
        one_tab_stop(self._group)
        self.setFocusProxy(self._group.button(0))
        self._words = QLineEdit(self)
        self._shown = _RecordField(record, self)
        self._problem = WrapLabel(self)
        self._problem.setProperty("look", "error")
        self._problem.hide()
        lines.addWidget(self._more(statement))
        lines.addWidget(self._problem)
        self._group.idToggled.connect(self._toggled)
        self._words.textChanged.connect(self._written)
        self._shown.editTextChanged.connect(self._pointed)

    def answer(self) -> Answer:
        """What is said now."""
        number = self._group.checkedId()
        typed = self._shown.currentText().strip()
        key = self._record.key_of(typed)
        return Answer(
            statement=self._key,
            score=self._scores[number] if 0 <= number < len(self._scores) else None,
            words=self._words.text(),
            evidence=key,
            unknown="" if key else typed,
        )

    def show_answer(self, answer: Answer) -> None:
        """Show what was said."""
        if answer.score in self._scores:
            self._group.button(self._scores.index(answer.score)).setChecked(True)
        self._words.setText(answer.words)
        self._words.setCursorPosition(0)
        self._shown.setEditText(self._record.words_of(answer.evidence))
        line = self._shown.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def say_problem(self, text: str) -> None:
        """Say what is amiss with what shows it, and go there."""
        self._problem.setText(text)
        self._problem.show()
        set_wrong(self._shown, True)
        self._shown.setFocus()
        bring_into_view(self._problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let an arrow key choose also while nothing is chosen: it goes on from where it is."""
        arrow = isinstance(event, QKeyEvent) and event.key() in ARROWS
        pressed = arrow and event.type() is QEvent.Type.KeyPress
        if pressed and self._group.checkedId() < 0 and isinstance(watched, QRadioButton):
            watched.setChecked(True)
        return super().eventFilter(watched, event)

    def _add_answer(self, row: FlowRow, number: int, label: str, statement: Statement) -> None:
        button = QRadioButton(label, row)
        button.setAccessibleName(f"{statement.text} {label}")
        button.installEventFilter(self)
        self._group.addButton(button, number)
        row.add(button)

    def _more(self, statement: Statement) -> QWidget:
        both = SideBySide(self)
        both.setProperty("stack_below", 560)
        both.setProperty("top", True)
        for title, field in (
            (self.tr("In your own words"), self._words),
            (self.tr("What in the record shows it?"), self._shown),
        ):
            field.setAccessibleName(f"{title}: {statement.text}")
            part = QWidget(both)
            down = QVBoxLayout(part)
            down.setContentsMargins(0, 0, 0, 0)
            down.setSpacing(2)
            label = text_label(part, title, "small-quiet")
            down.addWidget(label)
            down.addWidget(field)
            both.add(part)
        self._shown.setToolTip(self.tr("Type a word of it, then choose."))
        line = self._shown.lineEdit()
        if line is not None:
            line.setAccessibleName(self._shown.accessibleName())
            line.setPlaceholderText(self.tr("Type a word of it, then choose."))
        return both

    def _toggled(self, number: int, chosen: bool) -> None:
        if chosen:
            self.setFocusProxy(self._group.button(number))
            self.answered.emit()

    def _written(self) -> None:
        self.answered.emit()

    def _pointed(self) -> None:
        if not self._problem.isHidden():
            self._problem.hide()
            set_wrong(self._shown, False)
        self.answered.emit()
